import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll } from 'vitest'

/** The process as a person starts it: what it says, how it ends, and what it leaves. Loopback only, and every wait has an end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

type Env = Record<string, string | undefined>

export interface How {
  env?: Env
  /** Another user (only root may). */
  ids?: { uid: number; gid: number }
  /** The tree that is started, where it is not this one. */
  tree?: string
}

const started = new Set<ChildProcess>()
const directories: string[] = []
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  for (const directory of directories) {
    for (const pid of serversIn(directory)) process.kill(pid, 'SIGKILL')
    rmSync(directory, { recursive: true, force: true })
  }
})

/** An empty directory that other users may pass into, as a person's OFEK_DATA; removed at the end with whatever still runs in it. */
export function aDirectory(mode = 0o755): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'ofek-process-'))
  chmodSync(directory, mode)
  directories.push(directory)
  return directory
}

const settings = ['PORT', 'HOST', 'DATABASE_URL', 'OFEK_DATA', 'OFEK_MASTER_KEY', 'OFEK_ORIGIN', 'OFEK_TRUST_PROXY', 'OFEK_DEMO']

function start(args: string[], { env = {}, ids, tree = root }: How, stdio: ('ignore' | 'pipe' | 'ipc')[], script = 'bin/ofek.ts'): ChildProcess {
  const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name) && !name.startsWith('VITEST')))
  const program = path.join(tree, path.relative(root, process.execPath))
  const child = spawn(program, [script, ...args], { cwd: tree, ...ids, stdio, env: { ...bare, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', OFEK_DEMO: '0', ...env } })
  started.add(child)
  child.once('exit', () => started.delete(child))
  return child
}

export interface Ended {
  code: number | null
  signal: string | null
  said: string
  complained: string
}

/** A command to its end. */
export async function ofek(args: string[], how: Partial<How> = {}): Promise<Ended> {
  return endOf(start(args, how, ['ignore', 'pipe', 'pipe']))
}

export interface Running {
  origin: string
  pid: number
  said(): string
  ask(path: string, how?: { cookie?: string; form?: Record<string, string> }): Promise<Response>
  /** Sends a signal; `ended` tells what came of it. */
  signal(name: NodeJS.Signals): void
  ended: Promise<Ended>
}

/** `ofek start`, ready. Rejects with what it said when it ends instead. */
export async function ofekStarts(how: How): Promise<Running> {
  const child = start(['start'], how, ['ignore', 'pipe', 'pipe', 'ipc'])
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  const ended = endOf(child)
  const port = await Promise.race([
    new Promise<number>((resolve) => child.once('message', (message: { port: number }) => resolve(message.port))),
    ended.then((end) => Promise.reject(new Error(`It ended with ${end.code}: ${end.said}${end.complained}`))),
  ])
  const origin = `http://localhost:${port}`
  return {
    origin,
    pid: child.pid ?? 0,
    said: () => said,
    ask: (where, { cookie, form } = {}) =>
      fetch(new URL(where, origin), { redirect: 'manual', headers: { origin, accept: 'text/html', ...(cookie && { cookie }) }, ...(form && { method: 'POST', body: new URLSearchParams(form) }) }),
    signal: (name) => void child.kill(name),
    ended,
  }
}

/** A start that is not waited for: `ofek start` itself, or what npm start runs. */
export function ofekBegins(how: How, by: 'npm' | 'ofek' = 'ofek'): Pick<Running, 'said' | 'signal' | 'ended'> {
  const child = by === 'npm' ? start([], how, ['ignore', 'pipe', 'pipe'], 'bin/start.mjs') : start(['start'], how, ['ignore', 'pipe', 'pipe'])
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  return { said: () => said, signal: (name) => void child.kill(name), ended: endOf(child) }
}

function endOf(child: ChildProcess): Promise<Ended> {
  const end: Ended = { code: null, signal: null, said: '', complained: '' }
  child.stdout?.on('data', (chunk) => (end.said += chunk))
  child.stderr?.on('data', (chunk) => (end.complained += chunk))
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code, signal) => resolve({ ...end, code, signal })))
}

/** The processes that work in a directory or below it: a PostgreSQL server and its backends do. */
export function serversIn(directory: string): number[] {
  const below = `${realpathSync(directory)}/`
  return workPlaces().filter(([, place]) => `${place}/`.startsWith(below)).map(([pid]) => pid)
}

/** Each process that can be looked at, with the directory that it works in. Where there is no /proc (macOS), lsof knows those of PostgreSQL. */
function workPlaces(): [number, string][] {
  if (!existsSync('/proc/self')) {
    const { stdout } = spawnSync('lsof', ['-a', '-c', 'postgres', '-d', 'cwd', '-Fpn'], { encoding: 'utf8' })
    return [...stdout.matchAll(/^p(\d+)\n(?:f.*\n)?n(.*)$/gm)].map(([, pid, place = '']) => [Number(pid), place])
  }
  return readdirSync('/proc').flatMap((name): [number, string][] => {
    try {
      return /^\d+$/.test(name) ? [[Number(name), readlinkSync(`/proc/${name}/cwd`)]] : []
    } catch {
      return []
    }
  })
}

export const postmasterOf = (data: string): number => Number(readFileSync(path.join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

/** Looks into the embedded database of a running Ofek as its owner. */
export async function lookInto<T>(data: string, look: (client: pg.Client) => Promise<T>): Promise<T> {
  const socket = readFileSync(path.join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[4] ?? ''
  const client = new pg.Client({ connectionString: `postgres://ofek@localhost/ofek?host=${encodeURIComponent(socket)}` })
  client.on('error', () => {})
  await client.connect()
  try {
    return await look(client)
  } finally {
    await client.end()
  }
}

/** Waits until something is so, for as long as the test may take. */
export async function until(so: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await so())) await new Promise((again) => setTimeout(again, 50))
}
