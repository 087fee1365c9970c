/** The commands as a person types them, from a demo on one machine to the same people on two others: embedded and by DATABASE_URL. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../database.ts'
import { aDirectory, type Ended, ofek } from './ofek.ts'

let db: TestDatabase
const files = aDirectory()
const at = (name: string) => path.join(files, name)
const backup = at('all.gz')
const atGate = ['--programme', 'A Gate to Work', '--as', 'manager@demo.ofek.example']

/** Two machines with an embedded database of their own, and one on a served PostgreSQL; a key file, the setting, the setting. */
const key = () => db.masterKey.toString('base64')
const first = { OFEK_DATA: at('first') }
const second = { OFEK_DATA: at('second') }
const served = { OFEK_DATA: at('none') }
const settingsOf = (machine: typeof first) => ({ ...machine, ...(machine !== first && { OFEK_MASTER_KEY: key() }), ...(machine === served && { DATABASE_URL: db.ownerUrl, OFEK_ORIGIN: 'https://ofek.example' }) })
const type = (machine: typeof first, ...words: string[]): Promise<Ended> => ofek(words, { env: settingsOf(machine) })
async function does(machine: typeof first, ...words: string[]): Promise<string> {
  const { code, said, complained } = await type(machine, ...words)
  expect({ code, complained }, words.join(' ')).toEqual({ code: 0, complained: '' })
  return said
}

beforeAll(async () => {
  db = await testDatabase({ empty: true })
  mkdirSync(first.OFEK_DATA)
  writeFileSync(path.join(first.OFEK_DATA, 'master.key'), `${key()}\n`, { mode: 0o600 })
})
afterAll(() => db.close())

let head = ''
test('a demo of a size, once; its participants in a file for those who may read it; all of it in a backup', { timeout: 180_000 }, async () => {
  const said = await does(first, 'demo', '--participants', '20')
  expect(said).toContain('The demo tenant with 20 invented participants was made')
  expect(said).toContain('manager@demo.ofek.example')
  expect(await type(first, 'demo', '--participants', '30')).toMatchObject({ code: 1, complained: expect.stringMatching(/^This database has a demo tenant already\. .*\n$/) })

  expect(await does(first, 'export', 'participants', at('people.csv'), ...atGate)).toMatch(/^[1-9]\d* participants were written to /)
  const [headings, ...people] = readFileSync(at('people.csv'), 'utf8').trim().split('\n')
  expect(headings).toContain('שם פרטי')
  expect(people.length).toBeGreaterThan(2)

  expect(await does(first, 'backup', backup)).toMatch(/^\d+ rows of \d+ tables were written to .*Keep the master key apart from it/)
  expect([backup, at('people.csv')].map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600])
  head = /head ([0-9a-f]{64})/.exec(await does(first, 'verify'))?.[1] ?? ''
})

test('on another machine the backup is restored, and proved up to the head that was kept', { timeout: 180_000 }, async () => {
  writeFileSync(at('cut.gz'), readFileSync(backup).subarray(0, 20_000))
  expect(await type(served, 'restore', at('cut.gz'))).toMatchObject({ code: 1, said: '', complained: 'The backup is cut off. Nothing was restored.\n' })
  for (const machine of [served, second]) {
    expect(await does(machine, 'restore', backup)).toMatch(/rows of \d+ tables were restored; counts and digests agree\.\nThe audit chain is whole\.\n$/)
    expect(await does(machine, 'verify', '--head', head)).toContain(`head ${head}`)
  }
  await does(served, 'export', 'participants', at('same.csv'), ...atGate)
  expect(readFileSync(at('same.csv'), 'utf8')).toBe(readFileSync(at('people.csv'), 'utf8'))
  expect(await type(served, 'restore', backup)).toMatchObject({ code: 1, complained: expect.stringContaining('This database holds a tenant already.') })
})

test('an administrator by a link, a list of participants, and a trail whose first break is named', { timeout: 180_000 }, async () => {
  expect(await does(served, 'migrate')).toBe('The schema is current.\n')
  const made = await does(served, 'user', 'create', '--new-tenant', 'רשת', '--email', 'a@ofek.example', '--name', 'Ada')
  expect(made).toMatch(/^Ada sets a password here, within a week: https:\/\/ofek\.example\/invitation\/\S+\n$/)
  expect(await does(served, 'user', 'reset', '--email', 'a@ofek.example')).toMatch(/within a day: https:\/\/ofek\.example\/invitation\/\S+\n$/)
  writeFileSync(at('list.csv'), 'שם פרטי,שם משפחה,טלפון\nתמר,שדה,0509876543\n,,\nליאת,שדה,12\n')
  expect(await does(served, 'import', 'participants', at('list.csv'), ...atGate)).toContain('Added 1.')
  expect(readFileSync(at('list.csv.rejected.csv'), 'utf8')).toContain('ליאת')

  const whole = await does(served, 'verify')
  expect(whole.match(/ whole: /g)).toHaveLength(2)
  await db.owner.query(`update audit_event set details = '{"changed": true}' where what = 'account.reset_from_terminal'`)
  const broken = await type(served, 'verify')
  expect(broken.code).toBe(1)
  expect(broken.said.split('\n').filter((line) => line.includes('BROKEN'))).toEqual([expect.stringMatching(/BROKEN at batch 2: events changed, added or missing$/)])
})
