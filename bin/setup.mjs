// Plain JavaScript for whatever Node the machine has (20 or later): makes node_modules and the build what they should be.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const modules = path.join(root, 'node_modules')

/** The pinned Node (26) that the lock file brings for this machine. */
export function pinnedNode() {
  for (const name of ['node', 'node.cmd']) {
    const file = path.join(modules, '.bin', name)
    if (existsSync(file)) return file
  }
  fail(`There is no pinned Node for ${process.platform} ${process.arch}. Linux and macOS on x64 and arm64 are supported.`)
}

/** Installs from the lock file when node_modules is not what it says. Install scripts do not run. */
export function install() {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 20) fail(`Node 20 or later is needed to begin; this is ${process.versions.node}.`)
  if (isInstalled()) return
  console.log('Installing from package-lock.json ...')
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const done = spawnSync(npm[0], [...npm.slice(1), 'ci', '--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error'], { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) fail('npm ci failed: see above. It needs the network (or a cache) once.')
}

/** npm writes what it installed into node_modules/.package-lock.json, as its last step. */
function isInstalled() {
  const installedFile = path.join(modules, '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const { packages: installed } = JSON.parse(readFileSync(installedFile, 'utf8'))
  const { packages: wanted } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    if (name === '') return true
    return installed[name] ? installed[name].version === version : optional === true
  })
}

/** Runs a script with the pinned Node to its end, which is ours: signals go on to it. Ctrl-C reaches it by itself (same terminal); a second one to it would mean "at once". */
export function runToTheEnd(args, options) {
  const child = spawn(pinnedNode(), args, { env: pinnedEnv(), ...options })
  process.on('SIGINT', () => {})
  for (const name of ['SIGTERM', 'SIGHUP']) process.on(name, () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

/** Builds when the sources are not those of the last build. */
export function build() {
  const stampFile = path.join(root, 'build', '.sources')
  const stamp = sourcesDigest()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log('Building ...')
  runPinned(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], 'The build failed: see above.')
  writeFileSync(stampFile, stamp)
}

function sourcesDigest() {
  const hash = createHash('sha256')
  const add = (file) => hash.update(`${file}\n`).update(readFileSync(path.join(root, file)))
  for (const entry of readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true }).sort(byPath)) {
    if (entry.isFile() && !entry.name.includes('.test.')) add(path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
  }
  for (const file of ['vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']) add(file)
  return hash.digest('hex')
}

const byPath = (a, b) => (path.join(a.parentPath ?? a.path, a.name) < path.join(b.parentPath ?? b.path, b.name) ? -1 : 1)

/** Runs a script of ours or of a package with the pinned Node; stops everything when it fails. */
export function runPinned(args, sorry) {
  const done = spawnSync(pinnedNode(), args, { cwd: root, stdio: 'inherit', env: pinnedEnv() })
  if (done.status !== 0) fail(sorry)
}

/** The environment in which `node` is the pinned one for children too. */
export const pinnedEnv = () => ({ ...process.env, PATH: `${path.join(modules, '.bin')}${path.delimiter}${process.env.PATH ?? ''}` })

export function fail(message) {
  console.error(message)
  process.exit(1)
}
