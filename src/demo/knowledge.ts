import { addDays } from '#src/platform/clock.ts'
import { basisEntries, basisFigures, searchColumns } from '#src/profession/knowledge/index.ts'
import type { Bulk } from './bulk.ts'
import notes from './knowledge-notes.json' with { type: 'json' }
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'

/** The body of knowledge: what Ofek brings, and notes on fields of work and communities by the promoters who know them. */
export function makeKnowledge(bulk: Bulk, { tenantId, staff, today }: Network): void {
  const random = randomFrom(23)
  const at = (ago: number) => new Date(`${addDays(today, -ago)}T09:00:00Z`)
  const write = (ago: number, by: string, entry: Record<string, unknown>, [search_title, search_text]: [string, string]) =>
    bulk.add('knowledge_entry', {
      tenant_id: tenantId, id: random.id(at(ago)), ...entry, search_title, search_text, written_by: staff[by], written_at: at(ago), changed_by: staff[by], changed_at: at(ago),
    })

  for (const [index, { key, heading, title, body, about, belonging, sources, criteria, lookAgainOn }] of basisEntries(today).entries()) {
    // Written one after the other, so that they are read in their order.
    write(150 - index, 'author', { heading, title, body, about, belonging, sources, criteria, look_again_on: lookAgainOn, basis: key }, searchColumns({ title, body, about, criteria }))
  }
  for (const { who, heading, title, body, about, belonging, criteria, ago, lookAgainAfter } of notes) {
    write(ago, who, { heading, title, body, about, belonging, sources: '', criteria, look_again_on: addDays(today, lookAgainAfter), basis: null }, searchColumns({ title, body, about, criteria }))
  }
  for (const { kind, value, effectiveOn, source, note, verified, lookAgainOn } of basisFigures(today)) {
    bulk.add('knowledge_figure', { tenant_id: tenantId, id: random.id(at(90)), kind, value, effective_on: effectiveOn, source, note, verified, look_again_on: lookAgainOn, written_by: staff.professional, at: at(90) })
  }
}
