/** Vacancies brought in files: tables, XML, JobPosting; what is read, what is refused and why, and the same file again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { shareOfTime } from '../../../test/share-of-time.ts'
import { guessColumns, recordOf } from './columns.ts'
import { plainText, readJobPostings, readXml } from './feeds.ts'
import { type Incoming, judge, judgeAll } from './incoming.ts'
import * as v from './index.ts'
import { inScript, jobPostingOf } from './job-posting.ts'

const base: Incoming = { title: 'עובדי מחסן', employer: 'המרכז' }
const judged = (more: Incoming) => judge({ ...base, ...more }, 1)

describe('a record from elsewhere', () => {
  test.each<[Incoming, object]>([
    [{ hoursFrom: '30', hoursTo: '42,5' }, { hoursFrom: 30, hoursTo: 42.5 }],
    [{ payFrom: '₪6,500', payBasis: 'לחודש' }, { payFrom: 6500, payBasis: 'month' }],
    [{ payFrom: '40 ₪' }, { payFrom: 40, payBasis: 'hour' }],
    [{ payFrom: '38.5', payBasis: 'HOUR' }, { payFrom: 38.5, payBasis: 'hour' }],
    [{ shifts: 'בוקר, ערב' }, { shifts: ['morning', 'evening'] }],
    [{ shifts: 'morning;night' }, { shifts: ['morning', 'night'] }],
    [{ transport: 'רחפן' }, { transport: [], transportWords: 'רחפן' }],
    [{ transport: 'תחבורה ציבורית, רכבת', transportWords: 'קו 5' }, { transport: ['public'], transportWords: 'קו 5, רכבת' }],
    [{ languages: 'עברית: לשיחה יומיומית, ar: good, יוונית' }, { languages: { he: 'daily', ar: 'good' }, languagesWords: 'יוונית' }],
    [{ openUntil: '31/01/2027' }, { openUntil: '2027-01-31' }],
    [{ openUntil: '2027-01-31T23:59:59+02:00' }, { openUntil: '2027-01-31' }],
    [{ title: 'سائقون وسائقات' }, { language: 'ar' }],
    [{ title: 'Warehouse workers' }, { language: 'en' }],
    [{ language: 'ar-IL' }, { language: 'ar' }],
  ])('%j', (record, words) => expect(judged(record).words).toMatchObject(words))

  test.each<[Incoming, string]>([
    [{ title: '' }, 'missing title'],
    [{ employer: ' ' }, 'missing employer'],
    [{ hoursFrom: 'הרבה' }, 'number hoursFrom'],
    [{ hoursFrom: '400' }, 'range hoursFrom'],
    [{ hoursFrom: '40', hoursTo: '20' }, 'order hoursTo'],
    [{ payFrom: '700' }, 'basis payBasis'],
    [{ payFrom: '50', payTo: '40', payBasis: 'hour' }, 'order payTo'],
    [{ openUntil: '31/02/2027' }, 'day openUntil'],
    [{ title: 'א'.repeat(201) }, 'long title'],
    [{ posts: '1.5' }, 'number posts'],
  ])('%j is kept out', (record, problem) => {
    const { words, problems } = judged(record)
    expect(words).toBeNull()
    expect(problems.map(({ why, field }) => `${why} ${field}`)).toContain(problem)
  })
  test('a key that stands there twice is taken in once', () => {
    const all = judgeAll([{ number: 1, record: { ...base, key: '7' } }, { number: 2, record: { ...base, key: '7' } }, { number: 3, record: base }, { number: 4, record: base }])
    expect(all.map(({ problems }) => problems[0]?.why ?? 'ready')).toEqual(['ready', 'twice', 'ready', 'ready'])
  })
})

test('columns are known by their headings in three languages, each once', () => {
  expect(guessColumns(['מזהה', 'שם המשרה', 'שם המעסיק', 'עיר', 'הערות', 'שכר'])).toEqual({ key: 0, title: 1, employer: 2, locality: 3, payFrom: 5 })
  expect(guessColumns(['Job title', 'Company', 'hoursFrom', 'Open until'])).toEqual({ title: 0, employer: 1, hoursFrom: 2, openUntil: 3 })
  expect(guessColumns(['اسم الوظيفة', 'الشركة', 'البلدة', 'الأجر'])).toEqual({ title: 0, employer: 1, locality: 2, payFrom: 3 })
  expect(recordOf(['7', 'נהגים', ''], { key: 0, title: 1, employer: 2 })).toEqual({ key: '7', title: 'נהגים' })
})

describe('XML', () => {
  const feed = (inside: string, attributes = 'source="כרמל" complete="yes"') => `<?xml version="1.0"?><vacancies ${attributes}>${inside}</vacancies>`
  test('is read by our elements; a repeated one is a list', () => {
    expect(readXml(feed('<vacancy id="17"><title lang="he">אריזה &amp; מיון</title><employer>מפעל</employer><shifts>morning</shifts><shifts>night</shifts><payFrom>0040</payFrom></vacancy>'))).toEqual({
      source: 'כרמל', whole: true, records: [{ number: 1, record: { key: '17', title: 'אריזה & מיון', employer: 'מפעל', shifts: 'morning, night', payFrom: '0040' } }],
    })
    expect(readXml(feed('<vacancy id="1"><title>א</title></vacancy>', ''))).toMatchObject({ source: '', whole: false })
  })
  test.each([
    ['an entity', '<!DOCTYPE v [<!ENTITY x "boom">]><vacancies><vacancy id="1"><title>&x;</title></vacancy></vacancies>'],
    ['a document type from elsewhere', '<!DOCTYPE v SYSTEM "http://x.example/v.dtd"><vacancies><vacancy/></vacancies>'],
    ['another root', '<jobs><job/></jobs>'],
    ['no vacancies', '<vacancies></vacancies>'],
    ['broken', '<vacancies><vacancy><title>א</vacancy>'],
  ])('%s is not read', (_, text) => expect(readXml(text)).toBeNull())
})

describe('JobPosting', () => {
  const posting = {
    '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Cook', description: '<p>Cooking</p><p>Daily &amp; fresh</p>', hiringOrganization: { '@type': 'Organization', name: 'Home Taste' }, identifier: { '@type': 'PropertyValue', value: 'k-9' },
    jobLocation: { '@type': 'Place', address: { addressLocality: 'נשר', streetAddress: 'הנשר 1' } }, baseSalary: { currency: 'ILS', value: { minValue: 38, maxValue: 40, unitText: 'HOUR' } }, validThrough: '2027-01-31T23:59', totalJobOpenings: 2,
  }
  const expected = { key: 'k-9', employer: 'Home Taste', title: 'Cook', description: 'Cooking\nDaily & fresh', locality: 'נשר', address: 'הנשר 1', payFrom: '38', payTo: '40', payBasis: 'HOUR', posts: '2', openUntil: '2027-01-31' }
  test.each([
    ['alone', JSON.stringify(posting)],
    ['in a list', JSON.stringify([posting])],
    ['in a graph', JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, posting] })],
    ['in a page', `<html><script>var x = 1</script><script type="application/ld+json">${JSON.stringify(posting)}</script></html>`],
    ['in a page beside one that is broken', `<html><script type='application/ld+json'>{</script><script type='application/ld+json'>${JSON.stringify(posting)}</script></html>`],
  ])('%s', (_, text) => expect(readJobPostings(text)?.records[0]?.record).toEqual(expected))
  test.each(['{"@type":"Person"}', 'no json', '[]', '<html></html>'])('%s holds none', (text) => expect(readJobPostings(text)).toBeNull())
  test('HTML becomes text, and no tag stays', () => expect(plainText('<ul><li>אחד</li><li>שניים</li></ul><script>x</script>&lt;b&gt;')).toBe('אחד\nשניים\nx<b>'))
})

describe('over a database', () => {
  let db: TestDatabase
  let orly: TestAccount
  let other: TestAccount
  beforeAll(async () => {
    db = await testDatabase()
    const tenant = await aTenant(db)
    orly = await anAccount(db, 'promoter', { tenant })
    other = await anAccount(db, 'promoter', { tenant })
  })
  afterAll(() => db.close())
  const bring = async (records: Incoming[], { source = 'כרמל', whole = true } = {}) =>
    db.as(orly, (tx) => v.bringVacancies(tx, { fileName: 'x.xml', kind: 'xml', read: { source, whole, records: records.map((record, index) => ({ number: index + 1, record })) } }))
  const look = (id: string) => db.as(orly, (tx) => v.bringingOf(tx, id))
  const takeIn = async (id: string, ready: number) => db.as(orly, (tx) => v.takeInVacancies(tx, { bringingId: id, ready }))
  const one = (key: string, more: Incoming = {}): Incoming => ({ ...base, key, ...more })

  test('the same file again changes nothing but what changed; what is gone closes, what comes back opens', async () => {
    const first = await bring([one('1'), one('2', { needed: 'לנשים בלבד' }), one('3', { hoursFrom: 'הרבה' })])
    const before = await look(first)
    expect(before?.judged.map(({ words }) => words !== null)).toEqual([true, true, false])
    expect(before?.foreseen).toMatchObject({ known: {}, gone: [] })
    expect(await v.unlawfulAmong(before?.judged ?? [])).toBe(1)
    await takeIn(first, 2)
    expect((await look(first))?.bringing.result).toMatchObject({ added: 2, changed: 0, closed: 0, rejected: [{ number: 3 }] })

    const again = await bring([one('1', { title: 'עובדי ועובדות מחסן' })])
    expect((await look(again))?.foreseen).toMatchObject({ gone: [{ title: 'עובדי מחסן' }] })
    await takeIn(again, 1)
    // A second press does nothing more.
    await takeIn(again, 1)
    expect((await look(again))?.bringing.result).toMatchObject({ added: 0, changed: 1, closed: 1 })
    const stands = async () => (await db.owner.query(`select source_key as key, title, closed_how as closed from vacancy where source = 'כרמל' order by 1`)).rows
    expect(await stands()).toEqual([{ key: '1', title: 'עובדי ועובדות מחסן', closed: null }, { key: '2', title: 'עובדי מחסן', closed: 'gone' }])
    await takeIn(await bring([one('2')], { whole: false }), 1)
    expect(await stands()).toMatchObject([{ key: '1', closed: null }, { key: '2', closed: null }])
    // Employers are added once.
    expect((await db.owner.query(`select count(*)::int as n from employer where name = 'המרכז'`)).rows[0].n).toBe(1)
  })
  test('what is taken in is what was looked at', async () => {
    const id = await bring([one('8')], { source: '' })
    await expect(takeIn(id, 2)).rejects.toThrow(/looks otherwise/)
  })
  test('a file is its reader’s alone', async () => {
    const id = await bring([one('9')])
    expect(await db.as(other, (tx) => v.bringingOf(tx, id))).toBeUndefined()
    await expect(db.as(other, (tx) => v.takeInVacancies(tx, { bringingId: id, ready: 1 }))).rejects.toThrow(/Not permitted/)
  })
  test('what is exported is read again as it was', async () => {
    const id = await bring([one('10', { title: 'טבחיות וטבחים', description: 'בישול', payFrom: '40', locality: 'נשר', posts: '2' })], { source: 'חוזר', whole: false })
    await takeIn(id, 1)
    const [row] = (await db.owner.query(`select id from vacancy where source = 'חוזר'`)).rows
    await db.as(orly, (tx) => v.publishVacancy(tx, { vacancyId: row.id, version: 1 }))
    const vacancy = await v.vacancyOnThePage(db.database, new Date(), row.id)
    if (!vacancy) throw new Error('It is on the page')
    const page = `<html><script type="application/ld+json">${inScript(jobPostingOf(vacancy, 'https://ofek.example'))}</script></html>`
    const [read] = readJobPostings(page)?.records ?? []
    expect(judge(read?.record ?? {}, 1).words).toMatchObject({ title: 'טבחיות וטבחים', payFrom: 40, payBasis: 'hour', locality: 'נשר', posts: 2, language: 'he' })
  })
})

describe('a file that somebody gives is read in a thread, and nobody’s page waits for it', () => {
  const vacancies = (many: number, words: string) => `<vacancies source="x">${Array.from({ length: many }, (_, n) => `<vacancy id="${n}"><title>אריזה</title><employer>מפעל</employer><description>${words}</description></vacancy>`).join('')}</vacancies>`
  test.each([
    ['1000 long ones', vacancies(1000, 'עבודה '.repeat(400)), { kind: 'xml' }],
    ['a million elements', `<vacancies><vacancy>${'<x/>'.repeat(1_100_000)}</vacancy></vacancies>`, { kind: 'xml' }],
    ['more than are taken at once', vacancies(20_000, 'א'), { field: 'file' }],
    ['a page of opening tags alone', `<html>${'<script type="application/ld+json">'.repeat(140_000)}`, { field: 'file' }],
    ['brackets in brackets', '['.repeat(2_400_000) + ']'.repeat(2_400_000), { field: 'file' }],
  ])('%s', { timeout: 60_000 }, async (_, text, expected) => {
    const { share, came } = await shareOfTime(() => v.readGiven(Buffer.from(text)).catch((thrown: unknown) => thrown))
    expect(came).toMatchObject(expected)
    expect(share).toBeLessThan(0.5)
  })
  test('the law’s check of a thousand of them leaves room between', { timeout: 60_000 }, async () => {
    const judged = judgeAll(Array.from({ length: 1000 }, (_, number) => ({ number, record: { title: 'אריזה', employer: 'מפעל', description: `${'עבודה עם אנשים במחסן, משמרות בוקר. '.repeat(60)} דרושים צעירים בלבד.` } })))
    let [turns, over] = [0, false]
    const others = (async () => {
      while (!over) await new Promise((next) => setImmediate(next)).then(() => turns++)
    })()
    expect(await v.unlawfulAmong(judged)).toBe(1000)
    over = true
    await others
    // It pauses every 20 ms, and takes more than a quarter of a second on the quickest machine.
    expect(turns).toBeGreaterThan(10)
  })
})
