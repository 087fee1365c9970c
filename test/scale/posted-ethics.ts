/** What is posted in the register of dilemmas: raised, asked about, advised on, decided, and what came of it. */
import { addDays } from '#src/platform/clock.ts'
import type { Nation } from './nation.ts'
import { type Look, post, today } from './post.ts'

const one = '/profession/ethics/[dilemma]'
const raised = { on: { dilemma: (look: Look) => look(`select id from dilemma where title = 'שלא ייספר פעמיים'`) } }

const of = (look: Look) => look(`select c.id from ethics_case c join dilemma d on d.tenant_id = c.tenant_id and d.id = c.dilemma_id where d.title = 'שלא ייספר פעמיים'`)
const itsCase = { on: { case: of } }
const words = { title: 'השמה שנמצאה לבד', happened: 'משתתפת מצאה עבודה לבד', decided: 'לא לדווח', reason: 'יושר', outcome: 'נשארה', opposite: 'אם הליווי פתח את הדלת' }

const mapLine = { side: 'referred', whatHe: 'ייעוץ', whatAr: 'استشارة', whatEn: 'advice', toWhomHe: 'מרכז', toWhomAr: 'مركز', toWhomEn: 'a centre' }
const aLine = `select id from scope_line where basis is null`
/** A principle of the code that is begun below, and a case of the casebook. */
const principle = async (look: Look, nation: Nation) => ({ lineKey: await look(`select l.key from standard_line l join standard_version v on v.tenant_id = l.tenant_id and v.id = l.version_id join standard s on s.tenant_id = v.tenant_id and s.id = v.standard_id and s.kind = 'ethics' where l.code = 'E-01'`), caseId: nation.ethicsCase })
const ofCode = { on: { standard: (look: Look) => look(`select v.id from standard_version v join standard s on s.tenant_id = v.tenant_id and s.id = v.standard_id where s.kind = 'ethics'`) } }

export const postedOfEthics = [
  post('/profession/ethics/raise?/raise', 'promoter', { kind: 'counting', title: 'שלא ייספר פעמיים', story: 'מצאה לבד', values: ['honesty', 'livelihood'], words1: 'לדווח', words2: 'לא לדווח', anonymous: 'true' }),
  post('/profession/ethics/raise?/look', 'promoter', { kind: 'counting', story: 'מצאה לבד', values: ['honesty', 'livelihood'] }, { answers: 200 }),
  post(`${one}?/correct`, 'promoter', { kind: 'counting', title: 'שלא ייספר פעמיים', story: 'מצאה לבד, בשוק', values: ['honesty', 'livelihood'], words1: 'לדווח', words2: 'לא לדווח', version: 1 }, raised),
  post(`${one}?/ask`, 'promoter', { asked: 'lead', answerBy: addDays(today, 7), version: 2 }, raised),
  post(`${one}?/advise`, 'professional', { weighs: 'מה נאמר לה' }, raised),
  post(`${one}?/decide`, 'promoter', { decision: 'לא לדווח', reason: 'כי מצאה לבד', version: 3 }, raised),
  post(`${one}?/tell`, 'promoter', { outcome: 'נשארה', version: 4 }, raised),
  post(`${one}/propose?/propose`, 'professional', { language: 'he', ...words }, raised),
  post('/profession/ethics/casebook/[case]?/word', 'professional', { language: 'ar', ...words, version: 1 }, itsCase),
  post('/profession/ethics/casebook/[case]?/publish', 'professional', { version: 1 }, itsCase),
  post('/profession/ethics/casebook/[case]?/takeBack', 'professional', { words: 'לנסח מחדש', version: 2 }, itsCase),
  post('/profession/ethics/limits?/begin', 'professional'),
  post('/profession/ethics/limits?/add', 'professional', mapLine),
  post('/profession/ethics/limits?/change', 'professional', async (look) => ({ ...mapLine, lineId: await look(aLine), version: 1 })),
  post('/profession/ethics/limits?/setAside', 'professional', async (look) => ({ lineId: await look(aLine) })),
  post('/profession/ethics/code?/begin', 'professional'),
  post('/profession/standard/[standard]/lines?/link', 'professional', principle, ofCode),
  post('/profession/standard/[standard]/lines?/unlink', 'professional', principle, ofCode),
  post('/profession/ethics/casebook/[case]?/answer', 'promoter', { language: 'he', agrees: 'yes', version: 1 }, {
    // The case above is of an anonymous dilemma, of which nobody is asked.
    on: { case: (_, nation) => nation.ethicsCase }, before: (owner, nation) => owner.query(`update ethics_case set published_on = null where tenant_id = $1 and id = $2`, [nation.tenant, nation.ethicsCase]),
  }),
]
