export { defineReport, freezeReport } from './commands.ts'
export { inFile } from './in-file.ts'
export { beforeSigning, frozenOf, frozenReport, leadsAllOf, placesToReport, reportOf, reportsOf, signedForFunder, toldNow, versionsOfReport } from './queries.ts'
export { verifyReports } from './verify.ts'
