import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { BadUse } from './command-line.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'ofek-command-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
writeFileSync(path.join(directory, 'people.csv'), 'name\nנור\n')
writeFileSync(path.join(directory, 'map.json'), '{')
// It takes no room on the disk.
writeFileSync(path.join(directory, 'large.csv'), '')
truncateSync(path.join(directory, 'large.csv'), 200_000_000)

const opened = () => {
  throw new Error('the settings were read')
}

test.each([
  [['start', 'now'], '"now" is one word too many'],
  [['migrate', '--force'], "Unknown option '--force'"],
  [['demo', '--participants', 'many'], '--participants many: a number from 20 to 1000000 is needed'],
  [['demo', '--participants', '5'], '--participants 5: a number from 20'],
  [['demo', '--seed', 'x'], '--seed x: a number'],
  [['import'], 'say what, and name the file'],
  [['import', 'participants', 'missing.csv', '--programme', 'P', '--as', 'a@b.example'], 'there is no file missing.csv'],
  [['import', 'participants', '$/people.csv'], 'name the programme'],
  [['import', 'participants', '$/large.csv', '--programme', 'P'], 'has 200 MB; a list of people has 25 at most'],
  [['import', 'participants', '$/people.csv', '--programme', 'P', '--as', 'a@b.example', '--map', '$/map.json'], 'a JSON object is needed'],
  [['import', 'participants', '$', '--programme', 'P', '--as', 'a@b.example'], 'is a directory'],
  [['export', 'participants', 'people.pdf'], 'name a file that ends in .csv or .xlsx'],
  [['export', 'participants', 'people.csv', '--as', 'a@b.example'], 'name the programme and the account'],
  [['backup'], 'name the file to write'],
  [['backup', 'a', 'b'], '"b" is one word too many'],
  [['restore'], 'name the backup to restore'],
  [['restore', 'missing.backup'], 'there is no file missing.backup'],
  [['verify', '--head', 'abc'], '--head abc: the 64 characters'],
  [['verify', '--head'], "Option '--head <value>' argument missing"],
  [['user'], 'say create or reset'],
  [['user', 'create', '--email', 'noor'], 'name the e-mail address'],
  [['user', 'create', '--email', 'a@b.example', '--name', 'Noor', '--role', 'boss', '--new-tenant', 'T'], '--role boss: one of promoter, '],
  [['user', 'create', '--email', 'a@b.example', '--name', 'Noor', '--language', 'fr', '--new-tenant', 'T'], '--language fr: he, ar or en'],
  [['user', 'create', '--email', 'a@b.example', '--name', 'Noor'], 'name the tenant'],
])('bad use opens nothing: %j', async ([name, ...args], words) => {
  const { run } = await import(`./commands/${name}.ts`)
  const done = run(args.map((arg) => arg.replace('$', directory)), opened)
  await expect(done).rejects.toThrow(BadUse)
  await expect(done).rejects.toThrow(words)
})
