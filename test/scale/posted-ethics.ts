/** What is posted in the register of dilemmas: raised, asked about, advised on, decided, and what came of it. */
import { addDays } from '#src/platform/clock.ts'
import { type Look, post, today } from './post.ts'

const one = '/profession/ethics/[dilemma]'
const raised = { on: { dilemma: (look: Look) => look(`select id from dilemma where title = 'שלא ייספר פעמיים'`) } }

export const postedOfEthics = [
  post('/profession/ethics/raise?/raise', 'promoter', { kind: 'counting', title: 'שלא ייספר פעמיים', story: 'מצאה לבד', values: ['honesty', 'livelihood'], words1: 'לדווח', words2: 'לא לדווח', anonymous: 'true' }),
  post(`${one}?/ask`, 'promoter', { asked: 'lead', answerBy: addDays(today, 7), version: 1 }, raised),
  post(`${one}?/advise`, 'professional', { weighs: 'מה נאמר לה' }, raised),
  post(`${one}?/decide`, 'promoter', { decision: 'לא לדווח', reason: 'כי מצאה לבד', version: 2 }, raised),
  post(`${one}?/tell`, 'promoter', { outcome: 'נשארה', version: 3 }, raised),
]
