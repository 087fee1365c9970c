export { afterIt, answerIn } from './answer.ts'
export { coverPromoter, endCover, moveCaseload } from './commands.ts'
export * as teamForms from './forms.ts'
export { caseloadOf, choicesFor, closenessInTeam, coversOf, coversOver, promoterOfTeam, teamOf, whereTheyAre } from './queries.ts'
