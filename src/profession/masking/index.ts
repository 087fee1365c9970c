export { type Asked, askedOf, masked, maskedByRules, proposalsFor, sameWords } from './propose.ts'
export { type RuleOfCombination, rules, type Warning, warningsIn } from './reidentify.ts'
export { type Around, type Kind, type KnownPerson, kinds, nothingAround, type Proposal } from './types.ts'
