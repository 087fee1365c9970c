export { dropImport, importers, mapImport, startImport, uploadImport } from './commands.ts'
export { importRun, importsOf, previewRows, rejectedFile } from './queries.ts'
export { type Field, fields, type Mapping } from './rules.ts'
export { runImports } from './run.ts'
