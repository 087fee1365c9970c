export { changeProgramme, conditionsAsFields, openProgramme, type ProgrammeTerms, saveCentre, saveExclusion, saveOrganisation, savePopulation, setConditions } from './commands.ts'
export * as networkForms from './forms.ts'
export { centresOf, exclusionsOf, organisationsOf, populationsOf, programmesToAdminister, programmeToAdminister } from './queries.ts'
export { splitList, writtenFrom } from './rules.ts'
