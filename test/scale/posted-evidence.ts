/** What is posted of evidence from real work, of observation and of the participants' voice. */
import { idOf } from './load.ts'
import type { Nation } from './nation.ts'
import { type Look, post, today } from './post.ts'

const own = { on: { promoter: idOf('account', 0) } }
const evidenceAt = '/profession/promoters/[promoter]/evidence/[evidence]'
const draftAt = '/profession/promoters/[promoter]/evidence/drafts/[draft]'
const piece = { on: { ...own.on, evidence: (_: Look, nation: Nation) => nation.evidence.evidenceId } }
const draft = { on: { ...own.on, draft: (_: Look, nation: Nation) => nation.evidence.draftId } }
/** The draft and the piece are one promoter's, and each posting takes the version that the one before left. */
const turn = (version: number, fields: object = {}) => ({ version, ...fields })
const ownFile = { on: { id: idOf('participant', 0), meeting: idOf('meeting', 1) } }

const observations = '/profession/promoters/[promoter]/observations'
const portfolio = '/profession/promoters/[promoter]/portfolio'
const criterionOf = { on: { ...own.on, criterion: 'STD-A1' } }
const emptyPortfolio = JSON.stringify({ format: 'ofek-portfolio/1', madeOn: '2026-01-01', name: 'נור', network: 'רשת', criteria: [], evidence: [], observations: [], growth: [] })
const portfolioFile = (): FormData => {
  const data = new FormData()
  data.set('file', new File([emptyPortfolio], 'portfolio.json', { type: 'application/json' }))
  return data
}
export const postedOfEvidence = [
  post(`${portfolio}/[criterion]?/see`, 'promoter', { stands: 'growing', words: 'כבר לא' }, criterionOf),
  post(`${portfolio}/[criterion]?/plan`, 'promoter', { words: 'לשתוק עד שמונה' }, criterionOf),
  post(`${portfolio}/[criterion]?/tell`, 'promoter', async (look) => ({ stepId: await look(`select id from growth_step where promoter_id = $1 and state = 'open' limit 1`, idOf('account', 0)), state: 'done', told: 'פעמיים', version: 1 }), criterionOf),
  post(`${portfolio}/bring`, 'promoter', portfolioFile(), own),
  post('/my/voice', 'participant', { heard: 'yes', ownWay: 'mostly', words: 'שאלו אותי' }),
  post(`${observations}?/observe`, 'lead', { criterion: 'STD-A1', how: 'live', heldOn: today, words1: 'שאלה וחיכתה' }, own),
  post(`${observations}?/answer`, 'promoter', async (look) => ({ observationId: await look(`select id from observation where promoter_id = $1 limit 1`, idOf('account', 0)), words: 'מבפנים זה אחרת' }), own),
  post('/participants/[id]/meetings/[meeting]?/evidence', 'promoter', { kind: 'meeting' }, ownFile),
  post('/participants/[id]/plan/story?/evidence', 'promoter', {}, ownFile),
  post('/participants/[id]/mapping/strengths?/evidence', 'promoter', async (look) => ({ episodeId: await look(`select id from episode where participant_id = $1 limit 1`, idOf('participant', 0)) }), ownFile),
  post('/profession/ethics/[dilemma]?/evidence', 'promoter', {}, { on: { dilemma: (_: Look, nation: Nation) => nation.dilemma } }),
  post(`${draftAt}?/maskAll`, 'promoter', turn(1), draft),
  post(`${draftAt}?/mask`, 'promoter', turn(2, { words: 'שתקתי', kind: 'trait', instead: 'חיכיתי' }), draft),
  post(`${draftAt}?/keep`, 'promoter', turn(3, { words: 'העיקר', kind: 'trait', why: 'אין בזה איש' }), draft),
  post(`${draftAt}?/add`, 'promoter', turn(4, { words: 'העיקר', instead: 'הדבר' }), draft),
  post(`${draftAt}?/again`, 'promoter', turn(5), draft),
  post(`${draftAt}?/write`, 'promoter', turn(6, { story: 'שתקתי', saw: 'הזדקפה' }), draft),
  post(`${draftAt}?/confirm`, 'promoter', turn(7, { title: 'השתיקה שפתחה', understood: 'on' }), draft),
  post(`${evidenceAt}?/answer`, 'member', { seen: 'ראיתי שיקול דעת' }, piece),
  post(`${evidenceAt}?/open`, 'promoter', turn(1), piece),
  post(`${evidenceAt}?/reword`, 'promoter', {}, piece),
  post(`${evidenceAt}?/withdraw`, 'promoter', turn(2), piece),
  post(`${draftAt}?/drop`, 'promoter', turn(1), { on: { ...own.on, draft: (look: Look) => look(`select id from evidence_draft where promoter_id = $1 order by made_on desc, id desc limit 1`, idOf('account', 0)) } }),
]
