export { bringBack, changeRule, setAside } from './commands.ts'
export * as todayForms from './forms.ts'
export * from './queries.ts'
