export { askAdvice, correctDilemma, decideDilemma, giveAdvice, raiseDilemma, tellOutcome } from './commands.ts'
export { mustBeMasked, mustNotName } from './masking.ts'
export { adviceOn, dilemmaOf, dilemmasOpen, dilemmasToAdvise, earlierWordings, namesAccompanied, programmesToAsk, similarTo } from './queries.ts'
