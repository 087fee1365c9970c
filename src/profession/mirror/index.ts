export { reflect } from './commands.ts'
export { mirrorOver } from './mirror.ts'
