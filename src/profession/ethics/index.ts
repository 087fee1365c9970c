export { askAdvice, decideDilemma, giveAdvice, raiseDilemma, tellOutcome } from './commands.ts'
export { adviceOn, dilemmaOf, dilemmasOpen, programmesToAsk } from './queries.ts'
