export {
  addAgreement, addContact, addConversation, addEmployer, changeAgreement, changeContact, removeContact, changeConversation, changeEmployer, closeEmployer, doneNextStep, recordRefusal, tellRefusal, tellSatisfaction,
} from './commands.ts'
export { agreementsOf, contactsOf, conversationsOf, employerOf, employersOf, nextSteps, placementsHere, refusalsOf, satisfactionOf } from './queries.ts'
export { repeatOf } from './rules.ts'
