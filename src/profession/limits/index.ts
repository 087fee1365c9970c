export { basisLines } from './basis.ts'
export { addScopeLine, beginMap, changeScopeLine, setScopeLineAside } from './commands.ts'
export { scopeMap } from './queries.ts'
