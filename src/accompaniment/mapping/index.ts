export * from './commands.ts'
export * as mappingForms from './forms.ts'
export * from './queries.ts'
export type * from './types.ts'
