export { closeAccount, describeStaff, endPost, givePost, inviteStaff, newLink, reopenAccount, resetSecondStep } from './commands.ts'
export * as staffForms from './forms.ts'
export { staffAccount, staffAccounts } from './queries.ts'
