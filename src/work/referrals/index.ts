export { closeReferral, recordOutcome, recordReply, refer, rewordReferral, sayOfReferral } from './commands.ts'
export { paperOf } from './letter.ts'
export { letterPdf } from './letter-pdf.ts'
export { letterOf, ownReferrals, referralsOf } from './queries.ts'
