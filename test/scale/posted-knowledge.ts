/** What is posted of the body of knowledge: its beginning, a note and its changes, a figure, an answer. */
import { allChecks } from '#src/profession/knowledge/index.ts'
import type { Nation } from './nation.ts'
import { post } from './post.ts'

const entry = { on: { entry: (_: unknown, nation: Nation) => nation.knowledgeEntry } }
const said = { titleHe: 'מאפיות', bodyHe: 'עבודת לילה', about: 'מאפיות', criteria: 'STD-C3', lookAgainOn: '2099-01-01' }
const one = '/profession/knowledge/entries/[entry]'

export const postedOfKnowledge = [
  post('/profession/knowledge?/begin', 'professional'),
  post('/profession/knowledge/write?/add', 'promoter', { heading: 'market', ...said }),
  post(`${one}?/change`, 'promoter', { ...said, version: 1 }, entry),
  post(`${one}?/setAside`, 'promoter', {}, entry),
  post(`${one}?/bringBack`, 'promoter', {}, entry),
  post('/profession/knowledge/figures?/record', 'professional', { kind: 'median_month', value: 9000, effectiveOn: '2026-01-01', source: 'הלשכה המרכזית לסטטיסטיקה', lookAgainOn: '2099-01-01' }),
  post('/profession/knowledge/checks?/answer', 'promoter', { question: allChecks[0]?.key ?? '', chosen: allChecks[0]?.options[0]?.key ?? '' }),
]
