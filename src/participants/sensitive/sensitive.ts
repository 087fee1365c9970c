/** The most sensitive fields: voluntary, sealed, and opened only where someone asks for them. */
import * as v from 'valibot'
import { permit, tell } from '#src/access/index.ts'
import { searchHash, seal, unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { type Text, stale } from '#src/platform/errors.ts'
import { manyUuids, optionalText, version } from '#src/platform/fields.ts'
import { lastWriter } from '../commands.ts'

export const sensitiveKinds = ['national_id', 'health', 'disability', 'population', 'exclusion', 'background'] as const
export type SensitiveKind = (typeof sensitiveKinds)[number]

/** Nine digits with a right check digit; shorter numbers have lost their leading zeros. */
export function nationalIdOf(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '')
  if (!/^\d{5,9}$/.test(digits)) return null
  const nine = digits.padStart(9, '0')
  const sum = [...nine].reduce((total, digit, i) => {
    const step = Number(digit) * ((i % 2) + 1)
    return total + (step > 9 ? step - 9 : step)
  }, 0)
  return sum % 10 === 0 ? nine : null
}

export const sensitiveForm = v.object({
  nationalId: v.pipe(
    optionalText(20),
    v.check((typed) => typed === '' || nationalIdOf(typed) !== null, 'notAnIdNumber'),
    v.transform((typed) => nationalIdOf(typed) ?? ''),
  ),
  health: optionalText(2000),
  disability: optionalText(2000),
  background: optionalText(2000),
  populations: manyUuids,
  exclusions: manyUuids,
  version,
})
export type SaveSensitive = v.InferOutput<typeof sensitiveForm>

interface Choice {
  id: string
  name: Text
}

export interface Sensitive {
  nationalId: string
  health: string
  disability: string
  background: string
  /** Ids of the tenant's list of populations, by the participant's own declaration. */
  populations: string[]
  choices: Choice[]
  /** Ids of the tenant's list of what may have stood in the way of work, likewise. */
  exclusions: string[]
  /** What is asked now, and what was chosen before. */
  exclusionChoices: Choice[]
  version: number
}

const label = (kind: SensitiveKind) => `participant.${kind}`

/** The sealed fields as the page shows them. What came open of them is told beside the page's reading: who opened it, and by what right. */
export async function openSensitive(tx: Tx, participantId: string): Promise<Sensitive> {
  const [relation] = await permit(tx, 'sensitive.open', participantId)
  const sensitive = await sensitiveOf(tx, participantId)
  const { nationalId, health, disability, background, populations, exclusions } = sensitive
  const opened = Object.entries({ nationalId, health, disability, background, populations, exclusions }).flatMap(([field, told]) => (told.length > 0 ? [field] : []))
  if (opened.length > 0) await tell(tx, 'sensitive.opened', { participantId, relation, details: { fields: opened } })
  return sensitive
}

/** The sealed fields of one participant. */
export async function sensitiveOf(tx: Tx, participantId: string): Promise<Sensitive> {
  await permit(tx, 'sensitive.open', participantId)
  const rows = await tx.rows<{ kind: SensitiveKind; sealed: Buffer; version: number }>(
    `select kind, sealed, version from participant_sensitive where tenant_id = current_tenant() and participant_id = $1`,
    [participantId],
  )
  const opened = new Map<SensitiveKind, string>()
  for (const { kind, sealed } of rows) opened.set(kind, await unseal(tx, label(kind), sealed))
  const told = (kind: SensitiveKind) => opened.get(kind) ?? ''
  const chosen = (kind: SensitiveKind) => told(kind).split(' ').filter(Boolean)
  const choices = await tx.rows<Choice>(`select id, name from population where tenant_id = current_tenant() order by name->>$1`, [tx.actor.language])
  const exclusions = chosen('exclusion')
  const exclusionChoices = await tx.rows<Choice>(`select id, name from exclusion where tenant_id = current_tenant() and (asked or id = any ($2)) order by name->>$1`, [tx.actor.language, exclusions])
  return {
    nationalId: told('national_id'),
    health: told('health'),
    disability: told('disability'),
    background: told('background'),
    populations: chosen('population'),
    choices,
    exclusions,
    exclusionChoices,
    version: rows.reduce((sum, row) => sum + row.version, 0),
  }
}

/** Seals what the participant chose to tell. A field that is emptied stays as an empty one, so that versions only grow. */
export async function saveSensitive(tx: Tx, input: SaveSensitive & { participantId: string }): Promise<void> {
  const { participantId } = input
  const [relation] = await permit(tx, 'sensitive.write', participantId)
  await tx.row(`select id from participant where tenant_id = current_tenant() and id = $1 for update`, [participantId])
  const { choices, exclusionChoices, version: now, ...before } = await sensitiveOf(tx, participantId)
  if (now !== input.version) throw stale({ ...(await lastWriter(tx, participantId, 'sensitive.saved')), version: now, values: before })
  const kept = (ids: string[], among: Choice[]) => ids.filter((id) => among.some((choice) => choice.id === id)).join(' ')
  const texts: Record<SensitiveKind, [was: string, is: string]> = {
    national_id: [before.nationalId, input.nationalId],
    health: [before.health, input.health],
    disability: [before.disability, input.disability],
    background: [before.background, input.background],
    population: [before.populations.join(' '), kept(input.populations, choices)],
    exclusion: [before.exclusions.join(' '), kept(input.exclusions, exclusionChoices)],
  }
  const changed = sensitiveKinds.filter((kind) => texts[kind][0] !== texts[kind][1])
  for (const kind of changed) {
    const text = texts[kind][1]
    await tx.run(
      `insert into participant_sensitive (tenant_id, participant_id, kind, sealed, search_hash, written_at, written_by)
       values (current_tenant(), $1, $2, $3, $4, $5, current_account())
       on conflict (tenant_id, participant_id, kind) do update set sealed = excluded.sealed, search_hash = excluded.search_hash,
         written_at = excluded.written_at, written_by = excluded.written_by, version = participant_sensitive.version + 1`,
      [participantId, kind, await seal(tx, label(kind), text), kind === 'national_id' && text !== '' ? await searchHash(tx, 'national_id', text) : null, tx.at],
    )
  }
  await tell(tx, 'sensitive.saved', { participantId, relation, details: { fields: changed } })
}
