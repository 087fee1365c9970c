import type pg from 'pg'
import { postsHeld } from '#src/access/index.ts'
import type { Actor, Database, Post, Tx } from '#src/platform/db.ts'
import { logError } from '#src/platform/log.ts'
import { centreOfPosts } from '../centre.ts'
import { importers } from './commands.ts'
import { Earlier, judge, type SealedRow, type Verdict } from './judge.ts'
import { takeIn } from './take-in.ts'
import type { Mapping } from './types.ts'

interface Claimed {
  tenantId: string
  id: string
  programmeId: string
  mapping: Mapping
  takeAlike: boolean
  actor: Actor
}

/** Rows of one transaction: what is done is done, and a killed process goes on after it. */
const batch = 250

interface Options {
  /** The process ends: rows under way are finished, the rest waits for the next start. */
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
    for (const claimed of await waiting(connection, now())) {
      if (stop?.aborted) break
      const { rows } = await connection.query<{ mine: boolean }>(`select pg_try_advisory_lock(hashtextextended('import.' || $1, 0)) as mine`, [claimed.id])
      if (!rows[0]?.mine) continue
      try {
        await runOne(database, claimed, { now, stop, counted: () => connection.query('analyze import_row, participant, participant_search_key, enrolment, audit_event') })
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

/** Lets runs that failed go on: called once when a process starts, for what made them fail may be mended by now. */
export async function takeUpFailed(owner: Pick<pg.Pool, 'query'>): Promise<number> {
  const { rowCount } = await owner.query(
    `update import_run r set state = 'queued', failure = '', ended_at = null where r.state = 'failed'
       and exists (select from import_row w where w.tenant_id = r.tenant_id and w.run_id = r.id and w.outcome is null)`,
  )
  return rowCount ?? 0
}

async function waiting(connection: pg.PoolClient, at: Date): Promise<Claimed[]> {
  const { rows } = await connection.query<Omit<Claimed, 'actor'> & Omit<Actor, 'tenantId' | 'posts'> & { posts: Post[] | null }>(
    `select r.tenant_id as "tenantId", r.id, r.programme_id as "programmeId", r.mapping, r.take_alike as "takeAlike",
       a.id as "accountId", a.display_name as "displayName", a.language, t.time_zone as "timeZone", ${postsHeld('$1')} as posts
     from import_run r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id join tenant t on t.id = r.tenant_id
     where r.state in ('queued', 'running') order by r.made_at limit 5`,
    [at],
  )
  return rows.map(({ tenantId, id, programmeId, mapping, takeAlike, posts, ...account }) => ({ tenantId, id, programmeId, mapping, takeAlike, actor: { tenantId, ...account, posts: posts ?? [] } }))
}

interface Running {
  now: () => Date
  stop: AbortSignal | undefined
  /** Tells the planner how many people there are: on a young database its numbers are from before the run, and it would read all of them for each row. */
  counted: () => Promise<unknown>
}

async function runOne(database: Database, run: Claimed, { now, stop, counted }: Running): Promise<void> {
  const asActor = <T>(work: (tx: Tx) => Promise<T>) => database.asActor(run.actor, work, { at: now() })
  await asActor((tx) => tx.run(`update import_run set state = 'running', started_at = coalesce(started_at, $2) where tenant_id = current_tenant() and id = $1`, [run.id, tx.at]))
  for (let batches = 1; await asActor((tx) => runBatch(tx, run)).catch((error) => oneByOne(error, asActor, run, stop)); batches++) {
    if (stop?.aborted) return
    // After 1, 2, 4, 8 ... batches: each time there are twice as many.
    if (Number.isInteger(Math.log2(batches))) await counted()
  }
  await asActor(async (tx) => {
    // What was taken in stands in the participants' files now; only what was left out is kept, for its download.
    await tx.run(`delete from import_row where tenant_id = current_tenant() and run_id = $1 and outcome not in ('rejected', 'alike')`, [run.id])
    await tx.run(
      `update import_run set state = 'done', ended_at = $2, reasons = (
         select coalesce(json_object_agg(reason, rows), '{}') from (
           select reason, count(*) as rows from import_row w, unnest(w.reasons) reason where w.tenant_id = current_tenant() and w.run_id = $1 group by reason) counted)
       where tenant_id = current_tenant() and id = $1`,
      [run.id, tx.at],
    )
  })
}

/** A batch that the database refused is tried row by row, so that one bad row costs only itself. */
async function oneByOne(error: unknown, asActor: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>, run: Claimed, stop?: AbortSignal): Promise<boolean> {
  logError(error, 'import batch')
  for (let i = 0; i < batch && !stop?.aborted; i++) {
    const more = await asActor((tx) => runBatch(tx, run, 1)).catch((alone) => {
      logError(alone, 'import row')
      return asActor((tx) => rejectNext(tx, run))
    })
    if (!more) return false
  }
  return true
}

const nextRows = (tx: Tx, run: Claimed, size: number) =>
  tx.rows<SealedRow>(`select number, sealed, foreseen, reasons as "foreseenFor" from import_row where tenant_id = current_tenant() and run_id = $1 and outcome is null order by number limit $2`, [run.id, size])

/** Takes in the next rows. Returns whether there were any. */
async function runBatch(tx: Tx, run: Claimed, size = batch): Promise<boolean> {
  // Two imports of one tenant take turns, batch by batch: each must see whom the other has just added.
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('import of ' || $1, 0))`, [run.tenantId])
  const rows = await nextRows(tx, run, size)
  if (rows.length === 0) return false
  const judged = await judge(tx, rows, run, new Earlier())
  const verdicts = judged.map((verdict): Verdict => (verdict.outcome === 'alike' && run.takeAlike ? { ...verdict, outcome: 'added' } : verdict))
  const newcomers = verdicts.flatMap(({ outcome, newcomer }) => (outcome === 'added' && newcomer ? [newcomer] : []))
  if (newcomers.length > 0) await takeIn(tx, newcomers, run.programmeId, centreOfPosts(tx.actor.posts, run.programmeId, importers))
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
    `update import_run set rows_done = rows_done + $2, added = added + $3, known = known + $4, rejected = rejected + $5, twice = twice + $6, alike = alike + $7 where tenant_id = current_tenant() and id = $1`,
    [run.id, outcomes.length, count('added'), count('known'), count('rejected'), count('twice'), count('alike')],
  )
}
