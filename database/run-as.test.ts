import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { copyWithinReach, makeLinks } from './binaries.ts'
import { chooseUser, handTo, ownerOf, reachableBy } from './run-as.ts'

const place = mkdtempSync(path.join(tmpdir(), 'ofek-run-as-'))
chmodSync(place, 0o755)
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** A package as npm leaves it: a program, a library, and the list of the link that an install script would have made. */
function aPackage(name: string): { home: string; native: string; program: string } {
  const home = path.join(place, name, 'package')
  const native = path.join(home, 'native')
  mkdirSync(path.join(native, 'bin'), { recursive: true })
  mkdirSync(path.join(native, 'lib'))
  const program = path.join(native, 'bin', 'postgres')
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 })
  writeFileSync(path.join(native, 'lib', 'libpq.so.5.18'), 'library')
  writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]))
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ version: '18.0.0' }))
  return { home, native, program }
}

test('the links that the package lists are made, and stay as they are the next time', () => {
  const { native } = aPackage('links')
  for (let times = 0; times < 2; times++) makeLinks(native)
  expect(readlinkSync(path.join(native, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18')
})

test('an ordinary user runs the database as themself, and a cluster of theirs is theirs', () => {
  if (process.getuid?.() !== 0) expect(chooseUser()).toEqual({ name: 'this user', ids: undefined })
  expect(ownerOf(place)).toEqual({ name: 'this user', ids: undefined })
  expect(reachableBy({ name: 'this user', ids: undefined }, '/nowhere')).toBe(true)
})

// What only root can arrange; PostgreSQL refuses root, so another user runs it.
describe.skipIf(process.getuid?.() !== 0)('root (left out for an ordinary user, who cannot give files to others)', () => {
  test('takes postgres or nobody, whoever stands in /etc/passwd', () => {
    const { name, ids } = chooseUser()
    expect(['postgres', 'nobody']).toContain(name)
    expect(readFileSync('/etc/passwd', 'utf8')).toContain(`\n${name}:x:${ids?.uid}:${ids?.gid}:`)
  })

  test('goes on with the cluster of whoever made it', () => {
    const cluster = path.join(place, 'cluster')
    mkdirSync(cluster, { mode: 0o700 })
    const nobody = { name: 'nobody', ids: { uid: 65_534, gid: 65_534 } }
    handTo(nobody, cluster)
    expect(ownerOf(cluster)).toMatchObject({ ids: { uid: 65_534 } })
    expect(statSync(cluster).uid).toBe(65_534)
  })

  test('gives the database a copy of the programs where others cannot read the home, once, with links that stay inside it', () => {
    const user = chooseUser()
    const { home, native, program } = aPackage('home')
    makeLinks(native)
    expect(reachableBy(user, program)).toBe(true)
    chmodSync(path.join(place, 'home'), 0o700)
    expect(reachableBy(user, program)).toBe(false)
    const cache = path.join(place, 'cache')
    const copy = copyWithinReach(home, native, cache)
    expect(reachableBy(user, path.join(copy, 'bin', 'postgres'))).toBe(true)
    const link = path.join(copy, 'lib', 'libpq.so.5')
    expect([lstatSync(link).isSymbolicLink(), realpathSync(link)]).toEqual([true, path.join(realpathSync(copy), 'lib', 'libpq.so.5.18')])
    rmSync(program)
    expect(copyWithinReach(home, native, cache)).toBe(copy)
    expect(existsSync(path.join(copy, 'bin', 'postgres'))).toBe(true)
  })
})
