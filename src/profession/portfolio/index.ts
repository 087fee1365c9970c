export { planGrowth, seeCriterion, tellGrowth } from './commands.ts'
export { bringPortfolio, broughtBy, type PortfolioFile, portfolioFile, readPortfolio } from './file.ts'
export { portfolioPdf } from './paper.ts'
export { portfolioOf, standingOf } from './queries.ts'
