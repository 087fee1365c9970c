/** What the directory and training offer, for the lists of commands.ts. */
import { newId } from '#src/platform/ids.ts'
import { servicesFile } from '#src/work/directory/index.ts'
import { readServices } from '#src/work/directory/hsds.ts'
import { aService, aServiceOf } from '../builders-work.ts'
import type { Command, Things } from './commands.ts'

const fields = {
  organisationId: null, organisationName: 'מכללה', kind: 'training', name: 'קורס', alternateName: '', description: '', languages: ['he'], eligibility: '', applicationProcess: '', amount: null, fees: '', days: [], opensAt: '', closesAt: '', hours: '',
  phone: '', phoneWords: '', phone2: '', phone2Words: '', email: '', url: '', interpretation: '', accreditations: '', alert: '', status: 'active',
}
const place = { type: 'physical', placeName: '', street: 'הנמל 7', city: 'חיפה', postalCode: '', transportation: '', accessibility: '', placeUrl: '' }
const write = (args: Command['with']): Command => ({ needs: 'directory.write', with: args })
/** Of a service of the person's own tenant. */
const ofService = (input: object): Command => write(async ({ owner }, { account }) => [{ serviceId: await aServiceOf(owner, { tenant: account.tenantId, by: account.id }), version: 1, ...input }])

export const trainingCommands: Record<string, Command> = {
  'directory/commands.ts writeService': write(() => [fields]),
  'directory/commands.ts changeService': ofService(fields),
  'directory/commands.ts assureService': ofService({}),
  'directory/commands.ts addPlace': ofService(place),
  'directory/commands.ts changePlace': ofService({ ...place, placeId: aService().places[0]?.id }),
  'directory/commands.ts removePlace': ofService({ placeId: aService().places[0]?.id }),
  'directory/commands.ts takeInServices': write(() => [{ fileName: 'services.json', read: readServices(JSON.stringify(servicesFile([aService({ id: newId() })]))) }]),
}

export const trainingQuestions: Record<string, (things: Things) => unknown[]> = {}

const directoryOpen = 'No file of a participant: who reads the directory is said by row-level security; directory.test.ts.'
export const trainingInner: Record<string, string> = {
  'directory/queries.ts findServices': directoryOpen,
  'directory/queries.ts serviceLocalities': directoryOpen,
  'directory/queries.ts serviceOf': directoryOpen,
  'directory/queries.ts allServices': directoryOpen,
  'directory/queries.ts organisations': directoryOpen,
  'directory/queries.ts directoryImports': directoryOpen,
}
