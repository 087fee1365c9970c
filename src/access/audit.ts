import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Tx } from '#src/platform/db.ts'
import type { Opening } from './matrix.ts'

export interface Told {
  participantId?: string
  /** The relation by which a file was opened or written. */
  relation?: Opening
  /** Why, in the actor's words, where the page asks for it. */
  reason?: string
  /** Ids, counts and words of the system; never free text about a person. */
  details?: Record<string, unknown>
}

/** Writes an audit event in the transaction that it tells of. It is chained later by sealAudit, so that no page waits for another. */
export const tell = (tx: Tx, what: string, { participantId, relation, reason = '', details = {} }: Told = {}): Promise<void> => addEvents(tx, what, [{ participantId, relation }], reason, details)

/** The same of each of these participants, an event of their own, in one statement however many they are. */
export async function tellOfEach(tx: Tx, what: string, of: readonly Pick<Told, 'participantId' | 'relation'>[], { reason = '', details = {} }: Pick<Told, 'reason' | 'details'> = {}): Promise<void> {
  if (of.length > 0) await addEvents(tx, what, of, reason, details)
}

/**
 * Tells what was done, and not by whom or at what time of the day: of an anonymous dilemma (docs/decisions/014). The database takes
 * such events for these words alone.
 */
export async function tellUnnamed(tx: Tx, what: string, details: Record<string, unknown>): Promise<void> {
  await tx.run(
    `insert into audit_event (tenant_id, id, at, account_id, account_name, what, details) values (current_tenant(), gen_random_uuid(), $1::date, null, '', $2, $3)`,
    [tx.today, what, JSON.stringify(details)],
  )
}

async function addEvents(tx: Tx, what: string, of: readonly Pick<Told, 'participantId' | 'relation'>[], reason: string, details: object): Promise<void> {
  await tx.run(
    `insert into audit_event (tenant_id, id, at, account_id, account_name, what, participant_id, relation, reason, details)
     select current_tenant(), id, $4, current_account(), $5, $6, participant_id, relation, $7, $8 from unnest($1::uuid[], $2::uuid[], $3::text[]) as told (id, participant_id, relation)`,
    [of.map(() => tx.newId()), of.map(({ participantId }) => participantId ?? null), of.map(({ relation }) => relation ?? null), tx.at, tx.actor.displayName, what, reason, JSON.stringify(details)],
  )
}

interface EventRow {
  id: string
  at: Date
  account_id: string | null
  account_name: string
  what: string
  participant_id: string | null
  relation: string | null
  reason: string
  details: unknown
}

const columns = 'id, at, account_id, account_name, what, participant_id, relation, reason, details'
/** Events of one batch at most: bounds the memory of a sealing. */
const batchSize = 5000

/**
 * Seals all events that are not yet in a batch: each batch's digest covers its events and the batch before it (design.md 3).
 * Runs on the owner's pool, every few seconds, in one process at a time. Returns how many events were sealed.
 */
export async function sealAudit(owner: pg.Pool, now: Date): Promise<number> {
  const connection = await owner.connect()
  let sealed = 0
  try {
    const { rows: tenants } = await connection.query<{ tenant_id: string }>(`select distinct tenant_id from audit_event where batch is null`)
    for (const { tenant_id } of tenants) {
      let count: number
      do {
        count = await sealBatch(connection, tenant_id, now)
        sealed += count
      } while (count === batchSize)
    }
    return sealed
  } finally {
    connection.release()
  }
}

async function sealBatch(connection: pg.PoolClient, tenantId: string, now: Date): Promise<number> {
  await connection.query('begin')
  try {
    // One sealer a tenant at a time, whichever process it runs in.
    await connection.query(`select pg_advisory_xact_lock(hashtextextended('ofek.seal.' || $1, 0))`, [tenantId])
    const { rows: last } = await connection.query<{ number: number; digest: Buffer }>(
      `select number::int, digest from audit_batch where tenant_id = $1 order by audit_batch.number desc limit 1`,
      [tenantId],
    )
    const { rows: events } = await connection.query<EventRow>(
      `select ${columns} from audit_event where tenant_id = $1 and batch is null order by id limit ${batchSize} for update`,
      [tenantId],
    )
    if (events.length > 0) {
      const number = (last[0]?.number ?? 0) + 1
      const digest = digestOf(last[0]?.digest ?? Buffer.alloc(32), tenantId, number, events)
      await connection.query(`insert into audit_batch (tenant_id, number, events, digest, sealed_at) values ($1, $2, $3, $4, $5)`, [tenantId, number, events.length, digest, now])
      await connection.query(`update audit_event set batch = $2 where tenant_id = $1 and id = any ($3)`, [tenantId, number, events.map((e) => e.id)])
    }
    await connection.query('commit')
    return events.length
  } catch (error) {
    await connection.query('rollback')
    throw error
  }
}

function digestOf(previous: Buffer, tenantId: string, number: number, events: EventRow[]): Buffer {
  const hash = createHash('sha256').update(previous).update(JSON.stringify([tenantId, number, events.length]))
  for (const e of events) {
    const line = [e.id, e.at.toISOString(), e.account_id, e.account_name, e.what, e.participant_id, e.relation, e.reason, inOrder(e.details)]
    hash.update('\n').update(JSON.stringify(line))
  }
  return hash.digest()
}

/** jsonb keeps no order of keys that we chose: the digest sorts them. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]))
}

/** What a proof of a tenant's chain found: whole up to `head`, or the first batch that does not agree, and how. */
export interface ChainProof {
  tenantId: string
  batches: number
  events: number
  unsealed: number
  /** The digest of the newest batch: kept elsewhere, it shows later that nothing was cut off the end. */
  head: string
  firstBreak: { batch: number; why: 'events changed, added or missing' | 'batch missing' } | null
}

type Asked = Pick<pg.ClientBase, 'query'>

/** Proves the chain of every tenant from its first batch; reads one batch at a time. */
export async function verifyAudit(owner: Asked): Promise<ChainProof[]> {
  const { rows: tenants } = await owner.query<{ id: string }>(`select id from tenant order by id`)
  const proofs: ChainProof[] = []
  for (const { id } of tenants) proofs.push(await verifyTenant(owner, id))
  return proofs
}

async function verifyTenant(owner: Asked, tenantId: string): Promise<ChainProof> {
  const { rows: batches } = await owner.query<{ number: number; events: number; digest: Buffer }>(
    `select number::int, events, digest from audit_batch where tenant_id = $1 order by audit_batch.number`,
    [tenantId],
  )
  const { rows: open } = await owner.query<{ unsealed: number }>(`select count(*)::int as unsealed from audit_event where tenant_id = $1 and batch is null`, [tenantId])
  const proof: ChainProof = { tenantId, batches: batches.length, events: 0, unsealed: open[0]?.unsealed ?? 0, head: '', firstBreak: null }
  let previous: Buffer = Buffer.alloc(32)
  for (const [index, batch] of batches.entries()) {
    if (batch.number !== index + 1) return { ...proof, firstBreak: { batch: index + 1, why: 'batch missing' } }
    const { rows: events } = await owner.query<EventRow>(`select ${columns} from audit_event where tenant_id = $1 and batch = $2 order by id`, [tenantId, batch.number])
    const digest = digestOf(previous, tenantId, batch.number, events)
    if (events.length !== batch.events || !digest.equals(batch.digest)) return { ...proof, firstBreak: { batch: batch.number, why: 'events changed, added or missing' } }
    proof.events += events.length
    previous = digest
  }
  const { rows: stray } = await owner.query<{ batch: number }>(
    `select batch::int from audit_event where tenant_id = $1 and (batch < 1 or batch > $2) order by audit_event.batch limit 1`,
    [tenantId, batches.length],
  )
  if (stray[0]) return { ...proof, firstBreak: { batch: stray[0].batch, why: 'batch missing' } }
  return { ...proof, head: previous.toString('hex') }
}

/** Whether a head that was kept elsewhere is still a batch's digest: in a chain that is whole, everything up to it is as it was then. */
export async function standsInChain(owner: Asked, head: string): Promise<boolean> {
  const { rows } = await owner.query(`select from audit_batch where digest = decode($1, 'hex')`, [head])
  return rows.length > 0
}
