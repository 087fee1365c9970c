import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { chromiumHere, findChromium } from './chromium.mjs'

/** A machine of its own: PATH is one directory, the usual place another, and what was run is written down. */
const machine = mkdtempSync(path.join(tmpdir(), 'ofek-chromium-'))
afterAll(() => rmSync(machine, { recursive: true, force: true }))
const bin = path.join(machine, 'bin')
const usual = path.join(machine, 'usual', 'chromium')
const ran = path.join(machine, 'ran')
const env = { PATH: bin }

beforeEach(() => {
  rmSync(machine, { recursive: true, force: true })
  mkdirSync(bin, { recursive: true })
  mkdirSync(path.dirname(usual))
})

function program(file: string, does = ''): string {
  writeFileSync(file, `#!/bin/sh\necho "$(/usr/bin/basename "$0") $*" >> ${ran}\n${does}\n`)
  chmodSync(file, 0o755)
  return file
}
const whatRan = () => (existsSync(ran) ? readFileSync(ran, 'utf8').trim().split('\n') : [])
const find = (asRoot: boolean, playwright = program(path.join(bin, 'playwright')), more = {}) => findChromium({ env: { ...env, ...more }, usual: [usual], asRoot, playwright: [playwright, 'install', 'chromium'], say: () => {} })
const makes = (file: string) => `/bin/cp /bin/sh ${file}`

test('CHROMIUM, then PATH, then the usual places; nothing is installed', () => {
  program(usual)
  expect(find(true)).toBe(usual)
  for (const name of ['google-chrome', 'chromium', 'chromium-headless-shell']) {
    const command = program(path.join(bin, name))
    expect(find(true)).toBe(command)
  }
  const own = program(path.join(machine, 'my chromium'))
  expect(find(true, undefined, { CHROMIUM: own })).toBe(own)
  expect(whatRan()).toEqual([])
})

test('a file that is no program is no browser', () => {
  writeFileSync(usual, '')
  mkdirSync(path.join(bin, 'chromium'))
  expect(chromiumHere(env, [usual])).toBeUndefined()
})

test('a CHROMIUM that is not there is told, and no other browser is taken for it', () => {
  program(usual)
  expect(() => find(true, undefined, { CHROMIUM: '/nowhere/chromium' })).toThrow('CHROMIUM: /nowhere/chromium is no program that can be run.')
  expect(whatRan()).toEqual([])
})

test('as root from Debian, although its lists could not be renewed', () => {
  program(path.join(bin, 'apt-get'), `[ "$1" = install ] && ${makes(usual)} || exit 100`)
  expect(find(true)).toBe(usual)
  expect(whatRan()).toEqual(['apt-get update -qq', 'apt-get install -y -qq chromium-headless-shell'])
})

test('as root from a Debian that has Chromium with a window only', () => {
  program(path.join(bin, 'apt-get'), `[ "$4" = chromium ] && ${makes(usual)} || exit 100`)
  expect(find(true)).toBe(usual)
  expect(whatRan()).toEqual(['apt-get update -qq', 'apt-get install -y -qq chromium-headless-shell', 'apt-get install -y -qq chromium'])
})

test.each([
  ['an ordinary user', false, ['playwright install chromium']],
  ['root, where Debian has none', true, ['apt-get update -qq', 'apt-get install -y -qq chromium-headless-shell', 'apt-get install -y -qq chromium', 'playwright install chromium']],
])('by Playwright for %s, who keeps it where it finds it', (_, asRoot, expected) => {
  program(path.join(bin, 'apt-get'), asRoot ? 'exit 100' : makes(usual))
  expect(find(asRoot)).toBe('')
  expect(whatRan()).toEqual(expected)
})

test('root on a machine without apt-get', () => {
  expect(find(true)).toBe('')
  expect(whatRan()).toEqual(['playwright install chromium'])
})

test('where nothing can be installed it says what to do', () => {
  const refuses = program(path.join(bin, 'playwright'), 'exit 1')
  expect(() => find(false, refuses)).toThrow('Install it (as root: apt-get install chromium), or set CHROMIUM to its path.')
})
