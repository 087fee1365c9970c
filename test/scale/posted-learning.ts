/** What is posted of learning: the catalogue and its sittings, who takes part, who was there, and the hours asked for. */
import { idOf } from './load.ts'
import type { Nation } from './nation.ts'
import { type Look, post, today } from './post.ts'

const one = '/profession/learning/[learning]'
const here = { on: { learning: (_: Look, nation: Nation) => nation.learning } }
/** As long as any of the load: a hundred who are enrolled. */
const full = { on: { learning: idOf('learning', 0) } }
const said = (ledBy: string) => ({ kind: 'course', titleHe: 'קורס בכיבוד זמן', aboutHe: 'ארבעה מפגשים', heldIn: 'he', ledBy, places: 200 })
const version = (look: Look, nation: Nation) => look(`select version from learning where id = $1`, nation.learning)
const sitting = (look: Look, nation: Nation) => look(`select id from learning_session where learning_id = $1 order by starts_at limit 1`, nation.learning)
const sequence = (look: Look, nation: Nation) => look(`select sequence from learning_session where learning_id = $1 order by starts_at limit 1`, nation.learning)

export const postedOfLearning = [
  post('/profession/learning?/ask', 'professional', { hours: 20, effectiveOn: today }),
  post('/profession/learning/write?/write', 'professional', (_, nation) => said(nation.as('lead').id)),
  post(`${one}?/change`, 'professional', async (look, nation) => ({ ...said(nation.as('lead').id), version: await version(look, nation) }), here),
  post(`${one}?/sittings`, 'professional', { startsAt: '2099-01-05T09:00', minutes: 90, weeks: 8 }, here),
  post('/profession/promoters/[promoter]/learning?/enrol', 'lead', (_, nation) => ({ learningId: nation.learning })),
  post(`${one}?/enrol`, 'promoter', {}, here),
  post(`${one}?/known`, 'promoter', {}, full),
  post(`${one}?/mark`, 'lead', async (look, nation) => ({ sessionId: await sitting(look, nation), there: [idOf('account', 0)] }), here),
  post(`${one}?/part`, 'lead', async (look, nation) => ({ sessionId: await sitting(look, nation), promoterId: idOf('account', 20), minutes: 45 }), here),
  post(`${one}?/move`, 'professional', async (look, nation) => ({ sessionId: await sitting(look, nation), startsAt: '2026-01-05T09:00', minutes: 90, version: await sequence(look, nation) }), here),
  post(`${one}?/callSittingOff`, 'professional', async (look, nation) => ({ sessionId: await sitting(look, nation), version: await sequence(look, nation) }), here),
  post(`${one}?/leave`, 'promoter', {}, full),
  post('/profession/promoters/[promoter]/learning?/leave', 'lead', (_, nation) => ({ learningId: nation.learning })),
  post(`${one}?/callOff`, 'professional', async (look, nation) => ({ version: await version(look, nation) }), here),
]
