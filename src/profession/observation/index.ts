export { answerObservation, observe } from './commands.ts'
export { observationsOf, observationsToAnswer, toObserve } from './queries.ts'
