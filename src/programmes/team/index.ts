export { coverPromoter, endCover, moveCaseload } from './commands.ts'
export * as teamForms from './forms.ts'
export { afterMove, answerIn } from './moved.ts'
export { caseloadOf, choicesFor, closenessInTeam, coversOf, promoterOfTeam, teamOf, whereTheyAre } from './queries.ts'
