import type pg from 'pg'
import type { Actor, Database, Post, Tx } from '#src/platform/db.ts'
import { logError } from '#src/platform/log.ts'
import { Earlier, judge, type SealedRow, type Verdict } from './judge.ts'
import type { Mapping } from './rules.ts'
import { takeIn } from './take-in.ts'

interface Claimed {
  tenantId: string
  id: string
  programmeId: string
  mapping: Mapping
  actor: Actor
}

/** Rows of one transaction: what is done is done, and a killed process goes on after it. */
const batch = 250

interface Options {
  /** The process ends: the batch under way is finished, the rest waits for the next start. */
  stop?: AbortSignal
  now?: () => Date
}

/**
 * Runs the imports that wait, oldest first; one process at a time takes a run (a lock that ends with its connection), so a run whose
 * process was killed is taken up again where it stopped. Acts as the account that started it, under row-level security.
 */
export async function runImports(owner: pg.Pool, database: Database, { stop, now = () => new Date() }: Options = {}): Promise<number> {
  const connection = await owner.connect()
  let runs = 0
  try {
    for (const claimed of await waiting(connection)) {
      if (stop?.aborted) break
      const { rows } = await connection.query<{ mine: boolean }>(`select pg_try_advisory_lock(hashtextextended('import.' || $1, 0)) as mine`, [claimed.id])
      if (!rows[0]?.mine) continue
      try {
        await runOne(database, claimed, now, stop)
        runs++
      } catch (error) {
        const id = logError(error, 'import')
        await connection.query(`update import_run set state = 'failed', failure = $3, ended_at = $4 where tenant_id = $1 and id = $2`, [claimed.tenantId, claimed.id, id, now()])
      } finally {
        await connection.query(`select pg_advisory_unlock(hashtextextended('import.' || $1, 0))`, [claimed.id])
      }
    }
    return runs
  } finally {
    connection.release()
  }
}

async function waiting(connection: pg.PoolClient): Promise<Claimed[]> {
  const { rows } = await connection.query<Omit<Claimed, 'actor'> & Omit<Actor, 'tenantId'>>(
    `select r.tenant_id as "tenantId", r.id, r.programme_id as "programmeId", r.mapping, a.id as "accountId", a.display_name as "displayName", a.language, t.time_zone as "timeZone",
       (select coalesce(json_agg(json_build_object('role', p.role, 'programmeId', p.programme_id, 'centreId', p.centre_id)), '[]')
        from post p where p.tenant_id = a.tenant_id and p.account_id = a.id and (p.ends_on is null or p.ends_on >= current_date)) as posts
     from import_run r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id join tenant t on t.id = r.tenant_id
     where r.state in ('queued', 'running') order by r.made_at limit 5`,
  )
  return rows.map(({ tenantId, id, programmeId, mapping, ...actor }) => ({ tenantId, id, programmeId, mapping, actor: { tenantId, ...actor, posts: actor.posts as Post[] } }))
}

async function runOne(database: Database, run: Claimed, now: () => Date, stop?: AbortSignal): Promise<void> {
  const asActor = <T>(work: (tx: Tx) => Promise<T>) => database.asActor(run.actor, work, { at: now() })
  await asActor((tx) => tx.run(`update import_run set state = 'running', started_at = coalesce(started_at, $2) where tenant_id = current_tenant() and id = $1`, [run.id, tx.at]))
  while (await asActor((tx) => runBatch(tx, run)).catch((error) => oneByOne(error, asActor, run))) {
    if (stop?.aborted) return
  }
  await asActor(async (tx) => {
    // What was taken in stands in the participants' files now; only what was rejected is kept, for its download.
    await tx.run(`delete from import_row where tenant_id = current_tenant() and run_id = $1 and outcome <> 'rejected'`, [run.id])
    await tx.run(`update import_run set state = 'done', ended_at = $2 where tenant_id = current_tenant() and id = $1`, [run.id, tx.at])
  })
}

/** A batch that the database refused is tried row by row, so that one bad row costs only itself. */
async function oneByOne(error: unknown, asActor: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>, run: Claimed): Promise<boolean> {
  logError(error, 'import batch')
  for (let i = 0; i < batch; i++) {
    const more = await asActor((tx) => runBatch(tx, run, 1)).catch((alone) => {
      logError(alone, 'import row')
      return asActor((tx) => rejectNext(tx, run))
    })
    if (!more) return false
  }
  return true
}

type ImportRow = SealedRow & { foreseen: string | null }

const nextRows = (tx: Tx, run: Claimed, size: number) =>
  tx.rows<ImportRow>(`select number, sealed, foreseen from import_row where tenant_id = current_tenant() and run_id = $1 and outcome is null order by number limit $2`, [run.id, size])

/** Takes in the next rows. Returns whether there were any. */
async function runBatch(tx: Tx, run: Claimed, size = batch): Promise<boolean> {
  // Two imports of one tenant take turns, batch by batch: each must see whom the other has just added.
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('import of ' || $1, 0))`, [run.tenantId])
  const rows = await nextRows(tx, run, size)
  if (rows.length === 0) return false
  // A row of an earlier batch is known by now; the preview remembers that it stands in this very file.
  const foreseen = new Map(rows.map((row) => [row.number, row.foreseen]))
  const verdicts = (await judge(tx, rows, run, new Earlier())).map((verdict): Verdict => (verdict.outcome === 'known' && foreseen.get(verdict.number) === 'twice' ? { ...verdict, outcome: 'twice' } : verdict))
  const newcomers = verdicts.flatMap(({ newcomer }) => newcomer ?? [])
  if (newcomers.length > 0) await takeIn(tx, newcomers, run.programmeId, null)
  await keepOutcomes(tx, run, verdicts)
  return true
}

async function rejectNext(tx: Tx, run: Claimed): Promise<boolean> {
  const [row] = await nextRows(tx, run, 1)
  if (!row) return false
  await keepOutcomes(tx, run, [{ number: row.number, outcome: 'rejected', reasons: ['not_saved'] }])
  return true
}

async function keepOutcomes(tx: Tx, run: Claimed, outcomes: Verdict[]): Promise<void> {
  const count = (outcome: string) => outcomes.filter((o) => o.outcome === outcome).length
  await tx.run(
    `update import_row r set outcome = u.outcome, reasons = string_to_array(u.reasons, ' ') from unnest($2::int[], $3::text[], $4::text[]) as u (number, outcome, reasons)
     where r.tenant_id = current_tenant() and r.run_id = $1 and r.number = u.number`,
    [run.id, outcomes.map((o) => o.number), outcomes.map((o) => o.outcome), outcomes.map((o) => o.reasons.join(' '))],
  )
  await tx.run(
    `update import_run set rows_done = rows_done + $2, added = added + $3, known = known + $4, rejected = rejected + $5, twice = twice + $6 where tenant_id = current_tenant() and id = $1`,
    [run.id, outcomes.length, count('added'), count('known'), count('rejected'), count('twice')],
  )
}
