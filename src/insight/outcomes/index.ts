export { outcomesCsv, outcomesWorkbook } from './files.ts'
export { whoIsSeen } from './attention.ts'
export { outcomesAsked } from './view.ts'
