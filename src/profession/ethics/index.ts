export { askAdvice, decideDilemma, giveAdvice, raiseDilemma, tellOutcome } from './commands.ts'
export { mustBeMasked } from './masking.ts'
export { adviceOn, dilemmaOf, dilemmasOpen, namesAccompanied, programmesToAsk } from './queries.ts'
