export { writeForTwo } from './commands.ts'
export { notesOfTwo, supervisorsOf } from './queries.ts'
