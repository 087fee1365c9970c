export { fileHeader } from './header.ts'
export type * from './types.ts'
