export { answerWording, proposeCase, publishCase, takeCaseBack, wordCase } from './commands.ts'
export { caseFrom, caseOf, casesProposed, casesPublished, settledToPropose, similarCases } from './queries.ts'
export { casesToLink, casesUnder, linkCase, principlesOf, unlinkCase } from './principles.ts'
