import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Language } from '#src/language/language.ts'
import { type Day, dayOf } from './clock.ts'
import { newId } from './ids.ts'

/** A role held by the actor, everywhere or in one programme and/or centre. */
export interface Post {
  role: Role
  programmeId: string | null
  centreId: string | null
  /** The field of a promoter's post (R-02..R-05); nothing is said of most. */
  specialisation?: 'individual' | 'employers' | 'training' | 'community' | null
}

export type Role =
  | 'promoter' | 'team_lead' | 'programme_manager' | 'professional_lead' | 'mentor' | 'assessor'
  | 'committee_member' | 'funder' | 'administrator' | 'auditor' | 'participant' | 'partner'

/** Who acts: an account of one tenant. */
export interface Actor {
  tenantId: string
  accountId: string
  displayName: string
  language: Language
  timeZone: string
  posts: Post[]
}

/** One transaction as an actor, under row-level security. */
export interface Tx {
  readonly actor: Actor
  /** The request's instant. */
  readonly at: Date
  /** The tenant's calendar day at that instant. */
  readonly today: Day
  newId(): string
  rows<R>(sql: string, values?: unknown[]): Promise<R[]>
  row<R>(sql: string, values?: unknown[]): Promise<R | undefined>
  /** Runs a statement and returns how many rows it touched. */
  run(sql: string, values?: unknown[]): Promise<number>
}

export interface Database {
  /** `shared`: the person at the table sees the screen too, so the grey stays in the database. */
  asActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>, options?: { at?: Date; shared?: boolean }): Promise<T>
  /** Sign-in only: no account yet. The settings open just the rows that name them (policy at_sign_in). */
  beforeSignIn<T>(known: { tenantId?: string; signInHash?: Buffer }, work: (tx: Tx) => Promise<T>, options?: { at?: Date }): Promise<T>
  ready(): Promise<boolean>
  close(): Promise<void>
}

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

const nobody: Omit<Actor, 'tenantId'> = { accountId: '', displayName: '', language: 'he', timeZone: 'Asia/Jerusalem', posts: [] }

/**
 * Opens the pool of the application's role, which owns nothing and cannot bypass row-level security.
 * `observe` sees every statement of an actor's transaction: for tests that explain them.
 */
export function openDatabase(url: string, options: { max?: number; observe?: Observe } = {}): Database {
  // One plan a statement, whatever is asked: the plan that test/scale sees is the one that runs.
  const pool = new pg.Pool({ connectionString: url, max: options.max ?? 10, application_name: 'ofek', options: '-c plan_cache_mode=force_generic_plan' })
  // A server that restarts drops idle connections: the pool opens new ones, the process must not end.
  pool.on('error', () => {})
  // So must one that is borrowed while it does no statement: the next statement fails and is told.
  pool.on('connect', (client) => client.on('error', () => {}))

  async function transaction<T>(actor: Actor, how: How, work: (tx: Tx) => Promise<T>): Promise<T> {
    const connection = await pool.connect()
    let broken: Error | undefined
    try {
      return await transactionOn(connection, actor, { ...how, observe: options.observe, lost: (error) => (broken = error) }, work)
    } finally {
      connection.release(broken)
    }
  }

  return {
    asActor: (actor, work, { at = new Date(), shared } = {}) => transaction(actor, { at, shared }, work),
    beforeSignIn: ({ tenantId = '', signInHash }, work, { at = new Date() } = {}) =>
      transaction({ ...nobody, tenantId }, { at, signIn: signInHash?.toString('hex') }, work),
    ready: () => pool.query('select 1').then(() => true, () => false),
    close: () => pool.end(),
  }
}

type Observe = (sql: string, values: unknown[], actor: Actor) => void

interface How {
  at: Date
  signIn?: string
  shared?: boolean
  observe?: Observe
  /** Told when the connection itself was lost. */
  lost?: (error: Error) => void
}

const names = new Map<string, string>()
/** A statement with a name is parsed and planned once a connection: with the policies of row-level security in it, that takes longer than running it. */
function nameOf(sql: string): string {
  const name = names.get(sql) ?? createHash('sha256').update(sql).digest('base64url').slice(0, 22)
  names.set(sql, name)
  return name
}

/** One transaction as an actor on a connection that is given: also for maintenance that must write with the owner's hand in the same breath. */
export async function transactionOn<T>(connection: pg.ClientBase, actor: Actor, { at, signIn = '', shared = false, observe, lost }: How, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    await connection.query('begin')
    const today = dayOf(at, actor.timeZone)
    await connection.query(
      `select set_config('ofek.tenant', $1, true), set_config('ofek.account', $2, true), set_config('ofek.today', $3, true), set_config('ofek.sign_in', $4, true), set_config('ofek.shared', $5, true)`,
      [actor.tenantId, actor.accountId, today, signIn, shared ? '1' : ''],
    )
    const query = async (sql: string, values: unknown[] = []) => {
      observe?.(sql, values, actor)
      return connection.query({ name: nameOf(sql), text: sql, values })
    }
    const result = await work({
      actor,
      at,
      today,
      newId,
      rows: async (sql, values) => (await query(sql, values)).rows,
      row: async (sql, values) => (await query(sql, values)).rows[0],
      run: async (sql, values) => (await query(sql, values)).rowCount ?? 0,
    })
    await connection.query('commit')
    return result
  } catch (error) {
    await connection.query('rollback').catch((gone: Error) => lost?.(gone))
    // A newer version migrated under this one: what the connection has planned is of before.
    if (error instanceof pg.DatabaseError && error.code === '0A000') lost?.(error)
    throw error
  }
}
