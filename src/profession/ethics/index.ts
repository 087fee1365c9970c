export { askAdvice, correctDilemma, decideDilemma, giveAdvice, raiseDilemma, tellOutcome } from './commands.ts'
export { mustBeMasked } from './masking.ts'
export { adviceOn, dilemmaOf, dilemmasOpen, earlierWordings, namesAccompanied, programmesToAsk, similarTo } from './queries.ts'
