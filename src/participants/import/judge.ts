import { setImmediate } from 'node:timers/promises'
import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { readRow } from './rules.ts'
import { type Identity, identityOf, type Newcomer, whoIsMet } from './take-in.ts'
import type { Mapping, Outcome, Reason } from './types.ts'

export interface SealedRow {
  number: number
  sealed: Buffer
  /** What an earlier look said. A row of a batch before is known by the time of the run; that it stands in this very file, the preview remembers. */
  foreseen?: Outcome | null
  /** Why it said so. */
  foreseenFor?: Reason[]
}

export interface Verdict {
  number: number
  outcome: Outcome
  reasons: Reason[]
  /** Who would be taken in. */
  newcomer?: Newcomer
}

/** Who stands in the rows before, for telling that a later row says the same person again, or may do so. The database asks the same of whom it knows (people_met). */
export class Earlier {
  readonly #keys = new Set<string>()
  readonly #onPhone = new Map<string, Identity[]>()
  readonly #bornOn = new Map<string, Identity[]>()

  /** What the earlier rows say of this person; notes them for the rows to come. */
  meet(identity: Identity): 'twice' | Asked | '' {
    const keys = [identity.idHash, identity.rowHash].flatMap((hash) => hash?.toString('hex') ?? [])
    const others = [...new Set(identity.phones.flatMap((phone) => this.#onPhone.get(phone) ?? []))].filter((other) => mayBeOne(identity, other))
    const again = keys.some((key) => this.#keys.has(key)) || (identity.nameWords.length > 0 && others.some((other) => identity.nameWords.every((word) => other.nameWords.includes(word))))
    const alike = others.some((other) => soundsIn(identity.givenSounds, other))
    const born = identity.birthDate ? (this.#bornOn.get(identity.birthDate) ?? []) : []
    const namesake = born.some((other) => mayBeOne(identity, other) && soundsIn(identity.givenSounds, other) && soundsIn(identity.familySounds, other))
    for (const key of keys) this.#keys.add(key)
    for (const phone of identity.phones) this.#onPhone.set(phone, [...(this.#onPhone.get(phone) ?? []), identity])
    if (identity.birthDate) this.#bornOn.set(identity.birthDate, [...born, identity])
    return again ? 'twice' : alike ? 'alike' : namesake ? 'namesake' : ''
  }
}

/** By what somebody may be known: a row is asked about. */
type Asked = 'alike' | 'namesake'

const soundsIn = (sounds: readonly string[], other: Identity): boolean => sounds.some((sound) => other.sounds.includes(sound))

/** Ids or birth dates that differ say that it is somebody else. */
const mayBeOne = (one: Identity, other: Identity): boolean => (!one.idHash || !other.idHash) && (!one.birthDate || !other.birthDate || one.birthDate === other.birthDate)

/** Rows whose names and phones are looked at in one breath; between two breaths the pages of others are answered. */
const atOnce = 50

async function readSealed(tx: Tx, row: SealedRow, run: { mapping: Mapping; programmeId: string }) {
  const said = readRow(JSON.parse(await unseal(tx, 'import.row', row.sealed)), run.mapping, tx.today)
  return { ...row, ...said, newcomer: 'person' in said ? { person: said.person, identity: await identityOf(tx, said.person, run.programmeId) } : undefined }
}

/** What becomes of each row: one rule for the preview and for the run. */
export async function judge(tx: Tx, rows: readonly SealedRow[], run: { mapping: Mapping; programmeId: string }, earlier: Earlier): Promise<Verdict[]> {
  const read = []
  for (let from = 0; from < rows.length; from += atOnce) {
    read.push(...(await Promise.all(rows.slice(from, from + atOnce).map((row) => readSealed(tx, row, run)))))
    await setImmediate()
  }
  const met = await whoIsMet(tx, read.flatMap(({ newcomer }) => newcomer?.identity ?? []))
  return read.map((row) => {
    if (!row.newcomer) return { number: row.number, outcome: 'rejected', reasons: 'reasons' in row ? row.reasons : [] }
    const { number, newcomer } = row
    const [known, inFile] = [met.shift(), earlier.meet(newcomer.identity)]
    const again = inFile === 'twice' || row.foreseen === 'twice'
    if (again || known === 'known') return { number, outcome: again ? 'twice' : 'known', reasons: [], newcomer }
    const asked = known || inFile || (row.foreseen === 'alike' && (row.foreseenFor?.[0] ?? 'alike'))
    return { number, outcome: asked ? 'alike' : 'added', reasons: asked ? [asked] : [], newcomer }
  })
}
