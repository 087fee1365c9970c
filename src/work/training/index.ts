export { addCohortSession, callCohortOff, callCohortSessionOff, changeCohort, courseKinds, writeCohort } from './cohorts.ts'
export { cohortOf, cohorts, cohortsToChoose, coursesOf, credentialsOf, grantedDays, voucherRules, whoTakesPart, whoWasReferred } from './queries.ts'
export { enrolInCohort, finishTraining, giveCredential, giveThePlace, markCohortSession, sayWhyAway, setSince, stopWaiting, takeCredentialBack, takeEndBack } from './taking-part.ts'
export { askVoucher, confirmDeclared, decideVoucher, endVoucherRule, payGrant, setVoucherRule } from './vouchers.ts'
