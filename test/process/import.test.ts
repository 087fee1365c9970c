import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { aDirectory, lookInto, ofek, ofekStarts } from './ofek.ts'

const data = aDirectory()
const how = { env: { OFEK_DATA: data, OFEK_DEMO: '1' } }
const list = path.join(aDirectory(), 'people.csv')
const rejected = `${list}.rejected.csv`
const map = path.join(path.dirname(list), 'map.json')
let programme = ''

/** The columns say nothing of themselves: the map does. */
const rows = (phone: string) => ['א,ב,ג', `נגה שמרוני,${phone}01,02-6730${phone.slice(-1)}01`, `גבע שמרוני,${phone}02,`, `,${phone}03,`, 'עדי כהן,12,'].join('\n')
const write = (phone: string) => writeFileSync(list, `${rows(phone)}\n`)
const bring = (...more: string[]) => ofek(['import', 'participants', list, '--programme', programme, ...more], how)
const counts = () => lookInto(data, async (db) => (await db.query(`select (select count(*)::int from participant) as people, (select count(*)::int from import_run) as runs, (select count(*)::int from audit_event where what like 'import.%') as told`)).rows[0])

beforeAll(() => {
  writeFileSync(map, JSON.stringify({ fullName: 'א', phone: 1, secondPhone: 'ג' }))
})

test('beside a running server: a dry run writes nothing, a run adds, what is left out stands in a file, and a second run adds nobody', { timeout: 240_000 }, async () => {
  const server = await ofekStarts(how)
  programme = await lookInto(data, async (db) => (await db.query(`select name ->> 'he' as name from programme order by id limit 1`)).rows[0].name)
  write('05570000')
  const before = await counts()

  expect(await bring('--map', map, '--dry-run')).toMatchObject({ code: 0, complained: '', said: expect.stringMatching(/row 4: rejected, no_name[\s\S]*row 5: rejected, phone[\s\S]*Would add 2;.*rejected: 2\. Nothing was written\./) })
  expect(await counts()).toMatchObject({ people: before.people, runs: before.runs })
  expect(existsSync(rejected)).toBe(false)

  expect(await bring('--map', map)).toMatchObject({ code: 0, complained: '', said: expect.stringMatching(/^As manager@demo\.ofek\.example[\s\S]*Added 2\..*rejected: 2\.\nThe rows that were left out/m) })
  expect((await counts()).people).toBe(before.people + 2)
  expect(readFileSync(rejected, 'utf8')).toMatch(/,0557000003,,.+\r?\n.*עדי כהן,12,,.+/)
  const kept = await lookInto(data, async (db) => (await db.query(`select phone, other_phones from participant where given_name = 'נגה' and family_name = 'שמרוני'`)).rows)
  expect(kept).toEqual([{ phone: '+972557000001', other_phones: ['+97226730001'] }])

  expect(await bring('--map', map, '--as', 'lead@demo.ofek.example')).toMatchObject({ code: 0, said: expect.stringMatching(/Added 0\. .*known already: 2,/) })
  expect((await counts()).people).toBe(before.people + 2)

  for (const [more, words] of [
    [['--map', map, '--as', 'nobody@demo.ofek.example'], '--as nobody@demo.ofek.example: there is no such account'],
    [['--map', path.join(path.dirname(list), 'none.json')], 'there is no file'],
    [['--map', wrongMap('{"fullName": "ת"}')], 'the file has no column "ת" for fullName'],
    [['--map', wrongMap('{"shoe": 1}')], 'there is no field "shoe"'],
    [['--map', wrongMap('{"fullName": 0, "phone": 0}')], '--map: phone: This column is chosen for another field'],
  ] as const) {
    const { code, said, complained } = await bring(...more)
    expect([code, said.includes('Added'), complained.trim().split('\n').length, complained], words).toEqual([2, false, 1, expect.stringContaining(words)])
  }
  const other = await ofek(['import', 'participants', list, '--programme', 'אין כזאת'], how)
  expect([other.code, other.said, other.complained]).toEqual([2, '', expect.stringMatching(/^ofek import: --programme אין כזאת: nobody leads a programme of this name\. Write: [^\n]*\n$/)])
  expect((await counts()).people).toBe(before.people + 2)
  server.signal('SIGTERM')
  await server.ended
})

test('with nothing else running it starts the database for itself, and leaves nothing behind', { timeout: 120_000 }, async () => {
  write('05570001')
  expect(await bring('--map', map)).toMatchObject({ code: 0, complained: '', said: expect.stringContaining('Added 2.') })
  expect(await bring('--map', map)).toMatchObject({ code: 0, complained: '', said: expect.stringContaining('Added 0.') })
  expect(existsSync(path.join(data, 'postgres', 'postmaster.pid'))).toBe(false)
})

function wrongMap(text: string): string {
  const file = path.join(aDirectory(), 'map.json')
  writeFileSync(file, text)
  return file
}
