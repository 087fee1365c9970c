// Where Chromium is on this machine, and how it comes to one that has none. Plain JavaScript: bin/test.mjs runs on whatever Node is there.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

// The first is Chromium without a window: the same engine, and a page in three quarters of the time.
const commands = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const packages = ['chromium-headless-shell', 'chromium']
const places = ['/usr/bin', '/usr/local/bin']
const applications = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

const inPath = (command, { PATH = '' }) => PATH.split(path.delimiter).filter(Boolean).map((directory) => path.join(directory, command)).find(isProgram)

/**
 * The browser that stands here already: that of CHROMIUM, else one of PATH, else one of the usual places.
 * @param {Record<string, string | undefined>} env
 * @returns {string | undefined}
 */
export function chromiumHere(env, usual = [...places.flatMap((place) => commands.map((command) => path.join(place, command))), ...applications]) {
  if (env.CHROMIUM) return isProgram(env.CHROMIUM) ? env.CHROMIUM : undefined
  for (const command of commands) {
    const found = inPath(command, env)
    if (found) return found
  }
  return usual.find(isProgram)
}

/**
 * The browser that stands here; else that of Debian's packages, which only root may install; else Playwright's own, which is '' because
 * Playwright finds it by itself. Throws with words when none could be had.
 * @param {{ env?: Record<string, string | undefined>, usual?: string[], asRoot?: boolean, playwright: string[], say?: (words: string) => void }} where
 * @returns {string}
 */
export function findChromium({ env = process.env, usual, asRoot = process.getuid?.() === 0, playwright, say = console.log }) {
  const here = () => chromiumHere(env, usual)
  const found = here()
  if (found) return found
  if (env.CHROMIUM) throw new Error(`CHROMIUM: ${env.CHROMIUM} is no program that can be run. Set it to where the browser is, or leave it out to have one found.`)
  const run = ([command, ...args]) => spawnSync(command, args, { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  const apt = inPath('apt-get', env)
  if (asRoot && apt) {
    say('Installing Chromium from Debian ...')
    // Old lists may do: what counts is whether the browser stands here afterwards.
    run([apt, 'update', '-qq'])
    for (const name of packages) {
      run([apt, 'install', '-y', '-qq', name])
      const installed = here()
      if (installed) return installed
    }
  }
  say('Installing Chromium by Playwright ...')
  if (run(playwright)) return ''
  throw new Error('The browser tests need Chromium, and it could not be installed. Install it (as root: apt-get install chromium), or set CHROMIUM to its path.')
}
