export { fileHeader } from './header.ts'
export * from './queries.ts'
export type * from './types.ts'
