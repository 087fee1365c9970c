/** What the job search offers, for the lists of commands.ts. */
import { newId } from '#src/platform/ids.ts'
import { anEmployer } from '../employer-builders.ts'
import type { Command, Things } from './commands.ts'
import { historyLine } from './file.ts'

const today = new Date().toISOString().slice(0, 10)
/** A certificate that training keeps. Made past the rules. */
async function aCredential(owner: Things['owner'], tenant: string, participantId: string, by: string | undefined): Promise<string> {
  const id = newId()
  await owner.query(`insert into credential (tenant_id, id, participant_id, name, issued_on, at, account_id) values ($1, $2, $3, 'הנהלת חשבונות', '2025-06-01', now(), $4)`, [tenant, id, participantId, by])
  return id
}
const unseen = { point: null, example: 2, strength: null, contact: null }
const herself = { as: 'Samira herself' }
const write = (input: (things: Things) => object, rest: Partial<Command> = {}): Command => ({ needs: 'search.write', with: (things) => [{ participantId: things.participantId, version: 1, ...input(things) }], ...rest })

export const searchCommands: Record<string, Command> = {
  'cv/history.ts addHistory': write(() => historyLine, herself),
  'cv/history.ts changeHistory': write(({ historyId }) => ({ ...historyLine, historyId, language: 'he' })),
  'cv/history.ts wordHistory': write(({ historyId }) => ({ historyId, language: 'ar', what: 'مساعدة', where: '', did: '' }), herself),
  'cv/history.ts turnHistory': write(({ historyId }) => ({ historyId })),
  'cv/history.ts wordStrength': write(({ itemId }) => ({ itemId, language: 'ar', title: 'صبر', line: '', version: 0 }), herself),
  'cv/history.ts wordCredential': { ...write(() => ({})), with: async ({ owner, tenant, participantId, people }) => [{ participantId, credentialId: await aCredential(owner, tenant, participantId, people[0]?.account.id), language: 'ar', title: 'محاسبة', line: '', version: 0 }] },
  'cv/history.ts savePerson': write(() => ({ name_he: 'סמירה חורי', name_ar: '', name_en: '', level_he: 'good', version: 0 }), herself),
  'cv/history.ts namePerson': write(() => ({ language: 'en', name: 'Samira Khoury', version: 0 })),
  'cv/history.ts bringHistory': write(() => ({ lines: [{ kind: 'study', language: 'he', began: '', ended: '2010', goesOn: false, words: { what: 'חינוך', where: '', did: '' } }] }), herself),
  'cv/commands.ts beginCv': write(() => ({ name: 'לגן', language: 'ar', vacancyWords: '', like: null, applicationId: null, begunBy: 'participant' }), herself),
  'cv/commands.ts changeCv': write(({ cvId }) => ({ cvId, name: 'לגן', language: 'ar', vacancyWords: '', headline: '', summary: '', showPhone: true, showEmail: false, showLocality: true })),
  'cv/commands.ts chooseItems': write(({ cvId }) => ({ cvId, stands: [], up: '' })),
  'cv/commands.ts turnCv': write(({ cvId }) => ({ cvId })),
  'interviews/commands.ts beginPractice': write(() => ({ kind: 'face', jobWords: '', applicationId: null, questions: ['face_about'], begunBy: 'participant' }), herself),
  'interviews/commands.ts answerQuestion': write(({ practiceId }) => ({ practiceId, question: 'face_about', answer: 'אני', ...unseen, better: '' }), herself),
  'interviews/commands.ts giveFeedback': { ...write(({ answerId }) => ({ answerId, strong: 'הקול', next: '', ...unseen })), needs: 'search.answer' },
  'job-search/commands.ts beginApplication': write(() => ({ title: 'מאפייה', begunBy: 'participant' }), herself),
  'job-search/commands.ts noticeVacancy': { ...write(() => ({})), with: async ({ owner, participantId }, { account }) => [{ participantId, vacancyId: (await anEmployer(owner, { tenant: account.tenantId, by: account, name: newId(), published: true })).vacancyId, begunBy: 'participant' }] },
  'job-search/commands.ts changeApplication': write(({ applicationId, channelId, personId, cvId }) => ({ applicationId, title: 'סייעת', place: 'גן', channelId, personId, cvId, sentOn: today, nextStep: '', nextOn: null })),
  'job-search/commands.ts tellApplication': write(({ applicationId }) => ({ applicationId, state: 'talking', on: today, words: '', learned: '', nextStep: 'להתקשר', nextOn: null }), herself),
  'job-search/commands.ts addChannel': write(() => ({ kind: 'internet', name: 'אתר', begunBy: 'participant' })),
  'job-search/commands.ts changeChannel': write(({ channelId }) => ({ channelId, kind: 'people', name: 'שכנות', state: 'works', learned: '' })),
  'job-search/commands.ts addPerson': write(() => ({ name: 'רים', knownHow: '', begunBy: 'participant' })),
  'job-search/commands.ts changePerson': write(({ personId }) => ({ personId, name: 'הודא', knownHow: 'שכנה' })),
  'job-search/commands.ts removePerson': write(({ personId }) => ({ personId }), herself),
}

export const searchQuestions: Record<string, (things: Things) => unknown[]> = {
  'job-search/queries.ts searchOf': (t) => [t.participantId],
  'job-search/queries.ts vacanciesToNotice': (t) => [t.participantId],
  'job-search/queries.ts forApplication': (t) => [t.participantId, t.applicationId],
  'interviews/queries.ts practicesOf': (t) => [t.participantId],
  'interviews/queries.ts practiceOf': (t) => [t.participantId, t.practiceId],
  'cv/queries.ts cvSources': (t) => [t.participantId],
  'cv/queries.ts cvsOf': (t) => [t.participantId],
  'cv/queries.ts cvOf': (t) => [t.participantId, t.cvId],
  'cv/queries.ts documentToSend': (t) => [t.participantId, t.cvId],
}

export const searchInner: Record<string, string> = {
  'cv/begun.ts showNewer': 'By commands that save over a newer row, after their own permit.',
}
