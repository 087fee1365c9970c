export * from './commands.ts'
export * as intakeForms from './forms.ts'
export * from './queries.ts'
export type * from './types.ts'
