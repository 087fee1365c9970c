export { addPlace, assureService, changePlace, changeService, removePlace, takeInServices, writeService } from './commands.ts'
export { readServices, servicesFile } from './hsds.ts'
export { allServices, directoryImports, findServices, organisations, serviceLocalities, serviceOf } from './queries.ts'
