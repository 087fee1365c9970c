/** What some people told of themselves: to which populations they belong, and what stood in the way of work. Self-declared and sealed; a third said nothing. */
import type pg from 'pg'
import type { Seals } from '#src/platform/crypto.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import { populationTexts, programmeTexts } from './network-texts.ts'
import type { Person } from './people.ts'
import { randomFrom } from './random.ts'

export async function makeDeclared(owner: Pick<pg.ClientBase, 'query'>, bulk: Bulk, network: Network, people: readonly Person[], seals: Seals): Promise<void> {
  const random = randomFrom(0xdec1a5)
  const { rows: populations } = await owner.query<{ id: string; en: string }>(`select id, name->>'en' as en from population where tenant_id = $1`, [network.tenantId])
  const { rows: exclusions } = await owner.query<{ id: string; kind: string }>(`select id, kind from exclusion where tenant_id = $1`, [network.tenantId])
  const populationOf = (index: number) => populations.find(({ en }) => en === populationTexts[index]?.en)?.id
  for (const person of people) {
    const tell = (kind: 'population' | 'exclusion', ids: (string | undefined)[]) => {
      const chosen = ids.filter((id) => id !== undefined).join(' ')
      if (!chosen || !person.joinedOn) return
      const at = new Date(`${person.joinedOn}T09:00:00Z`)
      bulk.add('participant_sensitive', { tenant_id: network.tenantId, participant_id: person.id, kind, sealed: seals.seal(`participant.${kind}`, chosen), written_at: at, written_by: person.promoter.id })
    }
    if (random.chance(0.66)) {
      const { community, gender, age } = person
      const own = [
        ...(community === 'arabic' && gender === 'female' ? [0] : []), ...(community === 'hebrew' && random.chance(0.3) ? [1] : []), ...(community === 'ethiopian' ? [2] : []),
        ...(random.chance(0.1) ? [3] : []), ...(age >= 45 ? [4] : []), ...(age < 27 ? [5] : []),
      ]
      tell('population', own.map(populationOf))
    }
    if (random.chance(0.7)) {
      const kinds = [...(programmeTexts[person.programme]?.exclusion_kinds ?? []), ...(random.chance(0.2) ? ['instability'] : [])]
      tell('exclusion', [...new Set(kinds)].map((kind) => exclusions.find((one) => one.kind === kind)?.id))
    }
  }
  await bulk.flush()
}
