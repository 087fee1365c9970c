export { defineReport, freezeReport } from './commands.ts'
export { frozenOf, frozenReport, placesToReport, reportOf, reportsOf, toldNow, versionsOfReport } from './queries.ts'
