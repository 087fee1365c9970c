export { fileOf } from './files.ts'
export { allSheets } from './sheets.ts'
export { whoIsSeen } from './attention.ts'
export { outcomesAsked } from './view.ts'
