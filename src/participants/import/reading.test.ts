import { describe, expect, test } from 'vitest'
import { Refused } from '#src/platform/errors.ts'
import { shareOfTime } from '../../../test/share-of-time.ts'
import { aWorkbook } from '../../../test/workbooks.ts'
import { readTable } from './file.ts'
import { readUpload } from './reading.ts'

const headings = ['שם פרטי', 'שם משפחה', 'טלפון', 'יישוב']
const people = (count: number) => [headings, ...Array.from({ length: count }, (_, i) => [`נור ${i}`, 'חורי', `05${20_000_000 + i}`, 'חיפה'])]
const text = (rows: (string | number)[][]) => Buffer.from(rows.map((cells) => cells.join(',')).join('\n'))
/** What went wrong, as the page meets it. */
const refusalOf = (reading: Promise<unknown>) => reading.then(() => expect.unreachable('It was read'), (error) => error)

describe('a file of 25,000 rows', () => {
  test.each<[string, Buffer]>([
    ['a workbook', aWorkbook(people(25_000))],
    ['a text', text(people(25_000))],
  ])('%s is read while the thread that asks is at leisure', { timeout: 120_000 }, async (_, bytes) => {
    const { share, came: table } = await shareOfTime(() => readUpload(bytes))
    expect(share).toBeLessThan(0.5)
    expect([table.columns, table.rows.length, table.rows.at(-1)]).toEqual([headings, 25_000, { number: 25_001, cells: people(25_000).at(-1) }])
  })

  test('what others ask after it is answered before it', { timeout: 120_000 }, async () => {
    const answered: string[] = []
    const reading = readUpload(text(people(25_000))).then(() => answered.push('the file'))
    for (let asked = 0; asked < 100; asked++) await new Promise((next) => setImmediate(next)).then(() => answered.push('a page'))
    await reading
    expect(answered.indexOf('the file')).toBe(100)
  })
})

describe('what cannot be read is refused on the thread that asks, with its words and its field', () => {
  const wide = aWorkbook(Array.from({ length: 20_000 }, () => Array.from({ length: 20 }, (_, i) => `אבג${i}`)))
  test.each<[string, Buffer, RegExp, Parameters<typeof readUpload>[1]]>([
    ['a workbook cut off', aWorkbook(people(10)).subarray(0, 400), /cannot be read/, {}],
    ['a workbook with something broken inside', aWorkbook([['שם', '<wrong']]), /cannot be read/, {}],
    ['no rows', text(people(0)), /no rows/, {}],
    ['a small workbook whose sheet is larger than the memory it may take', wide, /far larger/, { megabytes: 14 }],
    ['what would be read for ever', wide, /far larger/, { milliseconds: 1 }],
  ])('%s', { timeout: 120_000 }, async (_, bytes, words, within) => {
    const refusal = await refusalOf(readUpload(bytes, within))
    expect(refusal).toBeInstanceOf(Refused)
    expect(refusal).toMatchObject({ field: 'file', text: { he: expect.any(String), ar: expect.any(String), en: expect.stringMatching(words) } })
  })
})

const threads = () => process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort').length

test('files are read one after another, and of too many at once the last is asked to come again; none hinders the next, and no thread is left', { timeout: 120_000 }, async () => {
  const before = threads()
  const order: number[] = []
  const many = Array.from({ length: 5 }, (_, i) => readUpload(i === 1 ? Buffer.alloc(0) : text(people(i + 1))).then(({ rows }) => order.push(rows.length), () => order.push(0)))
  expect(await refusalOf(readUpload(text(people(1))))).toMatchObject({ field: 'file', text: { en: expect.stringMatching(/Try again in a minute/) } })
  await Promise.all(many)
  expect(order).toEqual([1, 0, 3, 4, 5])
  const last = readUpload(aWorkbook(people(1)))
  await new Promise((next) => setTimeout(next, 10))
  expect(threads()).toBe(before + 1)
  expect(await last).toEqual(await readTable(aWorkbook(people(1))))
  expect(threads()).toBe(before)
})
