/** What is posted of the profession's standard: a draft, its review, the committee's vote, and its day. */
import article from '#src/profession/standard/individual-1.json' with { type: 'json' }
import { addDays } from '#src/platform/clock.ts'
import type { Nation } from './nation.ts'
import { type Look, later, post, today } from './post.ts'

const standard = '/profession/standard/[standard]'
const newest = (look: Look) => look(`select id from standard_version order by created_at desc limit 1`)
/** The draft that was begun last, by the postings here. */
const draft = { on: { standard: newest } }
const inForce = { on: { standard: (_: Look, nation: Nation) => nation.standardVersion } }
const line = async (look: Look, kind: string) => look(`select key from standard_line where version_id = $1 and kind = $2 order by position desc limit 1`, await newest(look), kind)
const committee = (look: Look) => look(`select id from committee order by created_at desc limit 1`)
const words = { textHe: 'מילים', textAr: 'كلمات', textEn: 'words' }
const said = { authorsHe: 'ועדה', authorsAr: 'لجنة', authorsEn: 'A committee', groundsHe: 'ניסיון', groundsAr: 'خبرة', groundsEn: 'Experience', changedHe: 'שורה', changedAr: 'سطر', changedEn: 'A line' }
const file = (): FormData => {
  const body = new FormData()
  body.set('file', new File([JSON.stringify({ ...article, specialisation: 'training' })], 'standard.json'))
  return body
}
const vote = async (look: Look) => ({ committeeId: await committee(look), closesOn: addDays(today, 7) })

export const postedOfProfession = [
  post('/profession/standard/import', 'professional', file),
  post(`${standard}?/draft`, 'professional', {}, inForce),
  post(`${standard}?/setAside`, 'professional', {}, draft),
  post('/profession/standard/versions?/draft', 'professional', (_, nation) => ({ basedOn: nation.standardVersion })),
  post(`${standard}/lines?/describe`, 'professional', { ...said, version: 1 }, draft),
  post(`${standard}/lines?/add`, 'professional', async (look) => ({ kind: 'criterion', parentKey: await line(look, 'category'), code: 'STD-A2', ...words }), draft),
  post(`${standard}/lines?/move`, 'professional', async (look) => ({ key: await line(look, 'criterion'), way: 'up' }), draft),
  post(`${standard}/lines?/change`, 'professional', async (look) => ({ key: await line(look, 'grey'), ...words, textEn: 'other words', version: 1 }), draft),
  post(`${standard}/lines?/remove`, 'professional', async (look) => ({ key: await line(look, 'criterion') }), draft),
  post(`${standard}?/review`, 'professional', {}, draft),
  post(`${standard}?/back`, 'professional', {}, draft),
  post(`${standard}?/review`, 'professional', {}, draft),
  post(`${standard}/review?/comment`, 'promoter', async (look) => ({ lineKey: await line(look, 'criterion'), words: 'לא ברור' }), draft),
  post(`${standard}/review?/settle`, 'professional', async (look) => ({ commentId: await look(`select id from line_comment`), answer: 'נוסח מחדש' }), draft),
  post('/profession/standard/committees?/save', 'professional', { nameHe: 'ועדה', nameAr: 'لجنة', nameEn: 'Committee', quorum: 1, version: 0 }),
  post('/profession/standard/committees?/add', 'professional', async (look, nation) => ({ committeeId: await committee(look), accountId: nation.as('member').id, body: 'אקדמיה', startsOn: today })),
  post(`${standard}/vote?/open`, 'professional', vote, draft),
  post(`${standard}/vote?/callOff`, 'professional', { minutes: 'חסר מידע' }, draft),
  post(`${standard}/vote?/open`, 'professional', vote, draft),
  post(`${standard}/vote?/ballot`, 'member', { choice: 'for' }, draft),
  post(`${standard}/vote?/close`, 'professional', { minutes: 'אושר' }, draft),
  post(`${standard}?/publish`, 'professional', { effectiveOn: later }, draft),
  post(`${standard}?/retire`, 'professional', { retiredOn: later }, draft),
  post('/profession/standard/committees?/end', 'professional', async (look) => ({ memberId: await look(`select id from committee_member`) })),
]
