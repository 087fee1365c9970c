import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { type Mapping, type Reason, readRow } from './rules.ts'
import { type Identity, identityOf, type Newcomer, whoIsMet } from './take-in.ts'

export type Outcome = 'added' | 'known' | 'twice' | 'rejected'

export interface SealedRow {
  number: number
  sealed: Buffer
}

export interface Verdict {
  number: number
  outcome: Outcome
  reasons: Reason[]
  newcomer?: Newcomer
}

/** Who stands in the rows before, for telling that a later row says the same person again. */
export class Earlier {
  readonly #keys = new Set<string>()
  readonly #onPhone = new Map<string, Identity[]>()

  /** Whether the person stood in an earlier row; notes them for the rows to come. */
  meets(identity: Identity): boolean {
    const keys = [identity.idHash?.toString('hex'), identity.rowHash.toString('hex')].filter((key) => key !== undefined)
    const others = identity.phone ? (this.#onPhone.get(identity.phone) ?? []) : []
    const met = keys.some((key) => this.#keys.has(key)) || others.some((other) => isSame(identity, other))
    for (const key of keys) this.#keys.add(key)
    if (identity.phone) this.#onPhone.set(identity.phone, [...others, identity])
    return met
  }
}

/** On one phone: the same name as written, and neither id nor birth date says otherwise. */
const isSame = (one: Identity, other: Identity): boolean =>
  one.nameWords === other.nameWords && (!one.idHash || !other.idHash) && (!one.birthDate || !other.birthDate || one.birthDate === other.birthDate)

/** What becomes of each row: one rule for the preview and for the run. */
export async function judge(tx: Tx, rows: readonly SealedRow[], run: { mapping: Mapping; programmeId: string }, earlier: Earlier): Promise<Verdict[]> {
  const read = await Promise.all(rows.map(async ({ number, sealed }) => ({ number, result: readRow(JSON.parse(await unseal(tx, 'import.row', sealed)), run.mapping, tx.today) })))
  const people = await Promise.all(read.flatMap(({ number, result }) => ('person' in result ? [result.person] : []).map(async (person) => ({ number, person, identity: await identityOf(tx, person, run.programmeId) }))))
  const met = people.length > 0 ? await whoIsMet(tx, people.map(({ identity }) => identity)) : []
  const verdicts = new Map<number, Verdict>()
  for (const { number, result } of read) if ('reasons' in result) verdicts.set(number, { number, outcome: 'rejected', reasons: result.reasons })
  for (const [index, { number, person, identity }] of people.entries()) {
    const again = earlier.meets(identity)
    const outcome = met[index] === 'known' ? 'known' : again ? 'twice' : 'added'
    verdicts.set(number, {
      number,
      outcome,
      reasons: outcome === 'added' && met[index] === 'alike' ? ['alike'] : [],
      ...(outcome === 'added' ? { newcomer: { person, identity } } : {}),
    })
  }
  return [...verdicts.values()].sort((a, b) => a.number - b.number)
}
