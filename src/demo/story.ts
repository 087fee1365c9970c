import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import type { Person, Seals } from './people.ts'
import type { Random } from './random.ts'

/** What happened with one person, room by room of the file. */
export async function tellStory(bulk: Bulk, random: Random, network: Network, person: Person, _seals: Seals): Promise<void> {
  const { tenantId } = network
  if (person.number === 0) {
    // The participant's own account, and a social worker who sees the plan.
    for (const [word, relation, parts] of [['samira', 'self', []], ['partner', 'partner', ['plan', 'tasks']]] as const) {
      bulk.add('file_relation', { tenant_id: tenantId, id: random.id(network.now), participant_id: person.id, account_id: network.staff[word], relation, parts, starts_on: person.firstContactOn })
    }
  }
}
