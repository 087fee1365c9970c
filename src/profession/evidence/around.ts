/** What is known beside a draft: the people of the promoter's own files, and the network's own places, organisations and populations. */
import type { Address } from '#src/language/language.ts'
import type { Tx } from '#src/platform/db.ts'
import type { Around } from '../masking/index.ts'

interface Row {
  given: string
  preferred: string
  family: string
  address: Address
  self: boolean
  locality: string
}

/** People whom the promoter accompanies or covers, and the one told of. Relies on the primary key of participant, by my_files(). */
export async function peopleKnown(tx: Tx, participantId: string | null): Promise<Row[]> {
  return tx.rows<Row>(
    `select given_name as given, preferred_name as preferred, family_name as family, address, id is not distinct from $1::uuid as self, locality from participant
     where tenant_id = current_tenant() and (id = any ((select my_files())::uuid[]) or id = $1) order by id is not distinct from $1::uuid desc, id limit 2000`,
    [participantId],
  )
}

/** The names of the network's centres, organisations and populations. */
export async function networkNames(tx: Tx): Promise<{ places: string[]; organisations: string[]; communities: string[] }> {
  const row = await tx.row<{ places: string[]; organisations: string[]; communities: string[] }>(
    `select array(select x from centre c, unnest(array[c.name, c.locality]) x where c.tenant_id = current_tenant() and x <> '' limit 1000) as places,
       array(select o.name from organisation o where o.tenant_id = current_tenant() limit 1000) as organisations,
       array(select n.value from population p, jsonb_each_text(p.name) n where p.tenant_id = current_tenant() and n.value <> '' limit 1000) as communities`,
  )
  return row ?? { places: [], organisations: [], communities: [] }
}

/** All of it; null where the file of the one told of is no longer open to the actor. */
export async function aroundOf(tx: Tx, participantId: string | null): Promise<Around | null> {
  const people = await peopleKnown(tx, participantId)
  const self = people.find((one) => one.self)
  if (participantId && !self) return null
  const { places, organisations, communities } = await networkNames(tx)
  return {
    people: people.map(({ given, preferred, family, address, self: told }) => ({ names: { given, preferred, family }, address, self: told })),
    places: [...(self?.locality ? [self.locality] : []), ...places],
    organisations,
    communities,
  }
}
