import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { fileError } from '#src/platform/file-error.ts'
import { log } from '#src/platform/log.ts'
import { every } from '#src/platform/loop.ts'
import { findBinaries } from './binaries.ts'
import { hold, isAlive, letGoOf } from './holder.ts'
import { chooseUser, handTo, ownerOf, type RunAs, reachableBy } from './run-as.ts'

export interface Embedded {
  /** Connects as the owner, by a unix socket that only this user (and root) can open. */
  url: string
  stop(): Promise<void>
}

interface Options {
  dataDirectory: string
  /** false for throw-away databases: no fsync, and the server ends with this process even when it is killed. */
  durable?: boolean
  /** Uses the server of another running Ofek instead of refusing: for commands beside a running server. */
  join?: boolean
}

/**
 * Starts PostgreSQL from the npm packages' binaries: makes the cluster at first, adopts a server that a killed
 * process left behind, and refuses a directory that another running Ofek uses.
 */
export async function startEmbedded(options: Options): Promise<Embedded> {
  try {
    return await start(options)
  } catch (error) {
    throw fileError(error, 'OFEK_DATA', 'Give it to the user who starts Ofek, or choose another directory with OFEK_DATA.')
  }
}

async function start({ dataDirectory, durable = true, join = false }: Options): Promise<Embedded> {
  const cluster = placeOf(path.resolve(dataDirectory))
  const holderFile = path.join(path.dirname(cluster.directory), 'ofek.pid')
  const holder = hold(holderFile)
  if (holder) {
    const running = join ? await adopt(cluster.directory) : undefined
    if (running) return { url: await withDatabase(running.url), stop: async () => {} }
    throw new Error(
      `Another Ofek (process ${holder.pid}) uses the database in ${cluster.directory}. Stop it first, or give this one its own directory with OFEK_DATA, or use DATABASE_URL for several processes.`,
    )
  }
  try {
    const bin = findBinaries(cluster.user)
    if (!isMade(cluster.directory)) await makeCluster(bin, cluster.directory, cluster.user)
    let running = (await adopt(cluster.directory)) ?? (await launch(bin, cluster.directory, cluster.user, { durable }))
    const url = await withDatabase(running.url)
    // Where it was killed, it comes back at the same socket: requests fail meanwhile, and the next ones open new connections.
    const guard = every(500, 'the embedded database', async () => {
      if (isServerOf(cluster.directory, running.pid)) return
      log('error', 'the embedded database ended and is started again')
      running = (await adopt(cluster.directory)) ?? (await launch(bin, cluster.directory, cluster.user, { durable, socketDirectory: running.socketDirectory }))
      log('info', 'the embedded database answers again')
    })
    return {
      url,
      async stop() {
        await guard.stop()
        await end(cluster.directory, running.pid)
        rmSync(running.socketDirectory, { recursive: true, force: true })
        letGoOf(holderFile)
      },
    }
  } catch (error) {
    letGoOf(holderFile)
    throw error
  }
}

interface Place {
  directory: string
  user: RunAs
}

function placeOf(dataDirectory: string): Place {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o711 })
  const preferred = chooseUser()
  const directory = chooseCluster(dataDirectory, preferred)
  return { directory, user: isMade(directory) ? ownerOf(directory) : preferred }
}

const isMade = (cluster: string): boolean => {
  try {
    return statSync(path.join(cluster, 'PG_VERSION')).isFile()
  } catch (error) {
    // A cluster that this user may not look into is there.
    return (error as NodeJS.ErrnoException).code === 'EACCES'
  }
}

/** A cluster in a temporary directory, removed at stop: for tests. */
export async function startThrowAway(): Promise<Embedded> {
  const directory = mkdtempSync(path.join(tmpdir(), 'ofek-test-'))
  chmodSync(directory, 0o711)
  const server = await startEmbedded({ dataDirectory: directory, durable: false })
  return {
    url: server.url,
    async stop() {
      await server.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** The cluster's directory: below the data directory, or in /var/lib where the database's user cannot reach that. The choice is kept. */
function chooseCluster(dataDirectory: string, user: RunAs): string {
  const note = path.join(dataDirectory, 'postgres-is-at')
  if (existsSync(note)) return readFileSync(note, 'utf8').trim()
  const inside = path.join(dataDirectory, 'postgres')
  if (isMade(inside) || reachableBy(user, dataDirectory)) return inside
  const name = dataDirectory.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-/, '')
  const outside = path.join('/var/lib/ofek', name, 'postgres')
  mkdirSync(path.dirname(outside), { recursive: true, mode: 0o711 })
  writeFileSync(note, `${outside}\n`)
  console.log(`The database's user "${user.name}" cannot reach ${dataDirectory}, so the database lives in ${outside}.`)
  return outside
}

async function makeCluster(bin: string, cluster: string, user: RunAs): Promise<void> {
  // Made beside and moved into place, so that a killed first start leaves no half cluster; in a place of its own, for that start's initdb may still be writing.
  const making = mkdtempSync(`${cluster}.making-`)
  handTo(user, making)
  const args = ['--pgdata', making, '--username', 'ofek', '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C']
  const child = spawn(path.join(bin, 'initdb'), [...args, '--locale-provider', 'icu', '--icu-locale', 'he', '--no-instructions'], runAs(user, ['ignore', 'pipe', 'pipe']))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`The database could not be made in ${cluster}:\n${said.trim()}`)
  renameSync(making, cluster)
  for (const name of readdirSync(path.dirname(cluster))) {
    if (name.startsWith(`${path.basename(cluster)}.making`)) rmSync(path.join(path.dirname(cluster), name), { recursive: true, force: true, maxRetries: 10 })
  }
}

interface Running {
  pid: number
  url: string
  socketDirectory: string
}

interface Launch {
  durable: boolean
  /** Where an earlier server of this process listened. */
  socketDirectory?: string
}

/** What a killed server left (its backends end by themselves) is waited for. */
async function launch(bin: string, cluster: string, user: RunAs, how: Launch): Promise<Running> {
  const socketDirectory = how.socketDirectory ?? mkdtempSync(path.join(tmpdir().length < 60 ? tmpdir() : '/tmp', 'ofek-'))
  handTo(user, socketDirectory)
  for (let tries = 1; ; tries++) {
    const result = await launchOnce(bin, cluster, user, { ...how, socketDirectory })
    if ('pid' in result) return result
    if (tries < 40 && result.said.includes('pre-existing shared memory block')) await sleep(500)
    else throw new Error(`The database in ${cluster} did not start:\n${result.said.trim().slice(-2000)}`)
  }
}

async function launchOnce(bin: string, cluster: string, user: RunAs, { durable, socketDirectory }: Required<Launch>): Promise<Running | { said: string }> {
  const logFile = path.join(cluster, 'ofek.log')
  // Of root, when an ordinary user goes on with what root began.
  rmSync(logFile, { force: true })
  const out = openSync(logFile, 'w', 0o600)
  const settings = {
    listen_addresses: '', unix_socket_directories: socketDirectory, unix_socket_permissions: '0700', max_connections: '200', timezone: 'UTC', jit: 'off',
    log_min_error_statement: 'panic', log_min_messages: 'warning',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const program = path.join(bin, 'postgres')
  const child = durable
    ? spawn(program, args, runAs(user, ['ignore', out, out]))
    : // The shell ends the throw-away server when our end of its stdin closes, even by kill -9.
      spawn('/bin/sh', ['-c', '"$0" "$@" </dev/null & p=$!; read _; kill -INT $p; wait $p', program, ...args], runAs(user, ['pipe', out, out]))
  closeSync(out)
  const ended = { code: undefined as number | null | undefined }
  child.on('error', () => (ended.code = -1)).on('exit', (code) => (ended.code = code))
  const started = Date.now()
  while (Date.now() - started < 60_000) {
    const file = readPidFile(cluster)
    if (file?.ready && isServerOf(cluster, file.pid)) {
      letGo(child)
      return { pid: file.pid, url: urlOf(file.socketDirectory), socketDirectory: file.socketDirectory }
    }
    if (ended.code !== undefined) break
    await sleep(15)
  }
  return { said: readFileSync(logFile, 'utf8') }
}

/** The server that already runs on this cluster, when it answers; one that does not answer is stopped. A stale lock file is removed. */
async function adopt(cluster: string): Promise<Running | undefined> {
  const file = readPidFile(cluster)
  if (!file) return undefined
  if (!isServerOf(cluster, file.pid)) {
    // The number belongs to someone else by now (in containers, often): PostgreSQL would take that one for itself. The file of a number that
    // belongs to nobody stays: by it PostgreSQL finds backends that outlived their server.
    if (isAlive(file.pid)) rmSync(path.join(cluster, 'postmaster.pid'), { force: true })
    return undefined
  }
  const url = urlOf(file.socketDirectory)
  for (let tries = 0; tries < 100; tries++) {
    if (await answers(url)) return { pid: file.pid, url, socketDirectory: file.socketDirectory }
    if (!isServerOf(cluster, file.pid)) return undefined
    await sleep(100)
  }
  await end(cluster, file.pid)
  return undefined
}

function readPidFile(cluster: string): { pid: number; socketDirectory: string; ready: boolean } | undefined {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), socketDirectory: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
}

const urlOf = (socketDirectory: string, database = 'postgres') => `postgres://ofek@localhost/${database}?host=${encodeURIComponent(socketDirectory)}`

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function withDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'ofek'`)
    if (rowCount === 0) await client.query('create database ofek')
  } finally {
    await client.end()
  }
  return url.replace('/postgres?', '/ofek?')
}

/** PostgreSQL works in its cluster's directory; another process with the same number does not. Where there is no /proc (macOS), a live pid must do. */
function isServerOf(cluster: string, pid: number): boolean {
  if (!isAlive(pid)) return false
  if (!existsSync('/proc/self')) return true
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return false
  }
}

/** In order, and where that takes too long at once: the next start then reads the write-ahead log. */
async function end(cluster: string, pid: number): Promise<void> {
  for (const name of ['SIGINT', 'SIGQUIT'] as const) {
    signal(pid, name)
    const until = Date.now() + 30_000
    while (Date.now() < until) {
      if (!isServerOf(cluster, pid)) return
      await sleep(20)
    }
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // Gone already.
  }
}

type Stdio = ('ignore' | 'pipe' | number)[]
/** Detached: a Ctrl-C in the terminal reaches us alone, so that requests under way still have their database. */
const runAs = (user: RunAs, stdio: Stdio) => ({
  cwd: '/',
  stdio,
  detached: true,
  env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  ...(user.ids ? { uid: user.ids.uid, gid: user.ids.gid } : {}),
})

function letGo(child: ChildProcess): void {
  child.unref()
  const stdin = child.stdin as (NodeJS.WritableStream & { unref?: () => void }) | null
  stdin?.unref?.()
}
