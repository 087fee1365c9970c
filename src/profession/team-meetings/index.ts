export { bringToTeam, takeItemBack } from './agenda.ts'
export { beginTeam, closeMeeting, decideInTeam, tellAction } from './commands.ts'
export * from './queries.ts'
