export * from './commands.ts'
export * as interviewForms from './forms.ts'
export * from './queries.ts'
export type { Practice, PracticeKind } from './types.ts'
