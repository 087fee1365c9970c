/** A tree in a home that others cannot read, started by the user whose home it is, and by root, whose database another user must run. */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aDirectory, ofekStarts, root, serversIn } from './ofek.ts'

const isRoot = process.getuid?.() === 0 && existsSync('/proc/self')
if (!isRoot) console.warn('test/process/home is left out: only root on Linux can give a home to somebody else.')

const nobody = { uid: 65_534, gid: 65_534 }
/** PostgreSQL asks /etc/passwd for the name of whoever runs it. */
const owner = (() => {
  const line = isRoot ? readFileSync('/etc/passwd', 'utf8').split('\n').find((known) => known.startsWith('nobody:')) : undefined
  const [, , uid, gid] = line?.split(':') ?? []
  return uid ? { uid: Number(uid), gid: Number(gid) } : nobody
})()

describe.skipIf(!isRoot)('in a home that others cannot read', () => {
  let home: string
  let tree: string
  beforeAll(() => {
    home = aDirectory(0o700)
    tree = path.join(home, 'ofek')
    mkdirSync(tree)
    const copy = (how: string, from: string, names: string[], to: string) => spawnSync('cp', [how, ...names.map((name) => path.join(root, from, name)), to]).status === 0
    expect(copy('-R', '', ['bin', 'build', 'database', 'src', 'server.ts', 'package.json', 'package-lock.json'], tree)).toBe(true)
    const modules = path.join(tree, 'node_modules')
    mkdirSync(modules)
    // The icons are half of all files, and the build holds those that are shown. Hard links where the file system is one: 400 MB need not be written.
    const packages = readdirSync(path.join(root, 'node_modules')).filter((name) => name !== '@lucide')
    expect(copy('-al', 'node_modules', packages, modules) || copy('-a', 'node_modules', packages, modules)).toBe(true)
  }, 120_000)

  test('an ordinary user starts it, with everything in their own home', { timeout: 180_000 }, async () => {
    for (const place of [tree, home]) chownSync(place, owner.uid, owner.gid)
    const data = path.join(tree, '.ofek')
    const server = await ofekStarts({ tree, ids: owner, env: { OFEK_DATA: undefined, HOME: home } })
    expect((await server.ask('/ready')).status).toBe(200)
    expect(serversIn(path.join(data, 'postgres')).length).toBeGreaterThan(0)
    expect(existsSync(path.join(data, 'postgres-is-at'))).toBe(false)
    server.signal('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0, complained: '' })
  })

  test('root starts it: the database lives where its user can reach it, is found there again, and its place is told', { timeout: 180_000 }, async () => {
    for (const place of [tree, home]) chownSync(place, 0, 0)
    chmodSync(home, 0o700)
    const data = path.join(home, 'data')
    try {
      const first = await ofekStarts({ tree, env: { OFEK_DATA: data } })
      const outside = readFileSync(path.join(data, 'postgres-is-at'), 'utf8').trim()
      expect(first.said()).toMatch(new RegExp(`The database's user "\\w+" cannot reach ${data}, so the database lives in ${outside}\\.`))
      expect(outside).toMatch(/^\/var\/lib\/ofek\/.*\/postgres$/)
      expect(serversIn(outside).length).toBeGreaterThan(0)
      first.signal('SIGTERM')
      expect(await first.ended).toMatchObject({ code: 0, complained: '' })

      const next = await ofekStarts({ tree, env: { OFEK_DATA: data } })
      expect(serversIn(outside).length).toBeGreaterThan(0)
      next.signal('SIGTERM')
      expect((await next.ended).code).toBe(0)
      expect(serversIn(outside)).toEqual([])
    } finally {
      if (existsSync(path.join(data, 'postgres-is-at'))) rmSync(path.dirname(readFileSync(path.join(data, 'postgres-is-at'), 'utf8').trim()), { recursive: true, force: true })
    }
  })
})
