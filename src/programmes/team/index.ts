export { coverPromoter, endCover, moveCaseload } from './commands.ts'
export * as teamForms from './forms.ts'
export { caseloadOf, choicesFor, closenessInTeam, coversOf, promoterOfTeam, teamOf } from './queries.ts'
