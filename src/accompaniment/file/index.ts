export { fileHeader } from './header.ts'
export * from './queries.ts'
export { wayAhead } from './rules.ts'
export type * from './types.ts'
