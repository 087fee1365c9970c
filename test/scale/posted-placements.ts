/** What is posted on a job of the longest file: told, changed, ended and not, shown by evidence, looked at, and what grew. */
import { newId } from '#src/platform/ids.ts'
import { idOf } from './load.ts'
import { longest } from './nation.ts'
import { type Look, post, today } from './post.ts'

const page = '/participants/[id]/work/[placement]'
const placementId = idOf('placement', longest * 1000)
const plan = idOf('advancement_plan', longest * 1000)
const terms = { employer: 'מאפיית הצפון', jobTitle: 'אופה', firstDay: today, attribution: 'alone', hoursWeek: 25, hoursWanted: 30, rights: ['payslip'], horizon: 'אפשר ללמוד' }
const versionOf = (look: Look, table: string, id: string) => look(`select version from ${table} where id = $1`, id)
const evidence = new FormData()
for (const [name, value] of Object.entries({ placementId, grade: 'B', onDay: today, words: 'שיחה עם המנהלת', _form: 'evidence', _submission: newId() })) evidence.set(name, value)
evidence.set('document', new File([Buffer.from('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF')], 'אישור.pdf', { type: 'application/pdf' }))

export const postedOfPlacements = [
  post('/participants/[id]/work?/tell', 'promoter', { ...terms, candidacyId: '', payAmount: 5200, payBasis: 'month' }),
  post(`${page}?/change`, 'promoter', async (look) => ({ placementId, ...terms, version: await versionOf(look, 'placement', placementId) })),
  post(`${page}?/pay`, 'promoter', { placementId, payAmount: 42, payBasis: 'hour', fromDay: today }),
  post(`${page}?/evidence`, 'promoter', evidence),
  post(`${page}?/evidence`, 'participant', { placementId, grade: 'D', onDay: today, words: 'אני עובדת שם', _form: 'evidence' }),
  post(`${page}?/takeAway`, 'promoter', async (look) => ({ placementId, evidenceId: await look(`select id from placement_evidence where placement_id = $1 and document_id is not null limit 1`, placementId), why: 'בטעות' })),
  post(`${page}?/quality`, 'participant', { placementId, byWhom: 'participant', onDay: today, pay: 3, horizon: 2, horizonWords: 'עוד לא ברור' }),
  post(`${page}?/aim`, 'promoter', { placementId, kind: 'pay', words: 'לבקש תוספת', startedBy: 'participant' }),
  post(`${page}?/aimChange`, 'promoter', async (look) => ({ placementId, planId: plan, words: 'שלושים שעות', state: 'open', version: await versionOf(look, 'advancement_plan', plan) })),
  post(`${page}?/link`, 'promoter', { placementId, planId: plan, step: `milestone:${idOf('milestone', longest * 1000)}` }),
  post(`${page}?/unlink`, 'promoter', async (look) => ({ placementId, stepId: await look(`select id from advancement_step where plan_id = $1 and milestone_id is not null`, plan) })),
  post(`${page}?/grow`, 'promoter', { placementId, kind: 'pay', onDay: today, startedBy: 'participant', newPay: 46, payBasis: 'hour' }),
  post(`${page}?/grow`, 'promoter', { placementId, planId: plan, kind: 'hours', onDay: today, startedBy: 'employer', newHours: 30 }),
  post(`${page}?/end`, 'promoter', async (look) => ({ placementId, lastDay: today, endReason: 'better_job', learned: 'לשאול מראש', version: await versionOf(look, 'placement', placementId) })),
  post(`${page}?/goesOn`, 'promoter', async (look) => ({ placementId, sure: 'on', version: await versionOf(look, 'placement', placementId) })),
]
