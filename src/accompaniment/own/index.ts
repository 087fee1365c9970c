export { type Accompanying, whoAccompanies } from './queries.ts'
