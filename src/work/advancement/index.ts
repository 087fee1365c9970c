export * from './commands.ts'
export * as advancementForms from './forms.ts'
export * from './queries.ts'
export type * from './types.ts'
