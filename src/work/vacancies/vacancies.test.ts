/** Employers and vacancies over a database: whose they are, what the law keeps off the public page, and what is public. */
import { parse } from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aParticipant, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { anEmployer } from '../../../test/employer-builders.ts'
import type { Actor, Tx } from '#src/platform/db.ts'
import { newId } from '#src/platform/ids.ts'
import { NotYours, Refused, Stale } from '#src/platform/errors.ts'
import * as e from '../employers/index.ts'
import * as f from './forms.ts'
import * as v from './index.ts'
import { inScript, jobPostingOf } from './job-posting.ts'
import type { VacancyWords } from './types.ts'

type Made = Awaited<ReturnType<typeof anEmployer>>
let db: TestDatabase
let tenant: string
let orly: TestAccount
let other: TestAccount
let lead: TestAccount
let participant: TestAccount
let funder: TestAccount

const at = new Date('2026-11-25T10:00:00Z')
const as = <T>(who: Actor, work: Parameters<typeof db.as<T>>[1]) => db.as(who, work, { at })
const outcome = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof Refused ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  orly = await anAccount(db, 'promoter', { tenant, name: 'אורלי', specialisation: 'employers' })
  other = await anAccount(db, 'promoter', { tenant, name: 'נור' })
  lead = await anAccount(db, 'team_lead', { tenant, name: 'רותם' })
  participant = await anAccount(db, 'participant', { tenant })
  funder = await anAccount(db, 'funder', { tenant })
})
afterAll(() => db.close())

const words = (more: Partial<VacancyWords> = {}): VacancyWords => ({
  title: 'עובדי ועובדות מחסן', language: 'he', description: 'ליקוט הזמנות', hoursFrom: 30, hoursTo: 42, days: ['sun', 'mon'], shifts: ['morning'], hoursWords: '', locality: 'חיפה', address: '', transport: ['employer'], transportWords: 'הסעה מנשר', payFrom: 40, payTo: 45,
  payBasis: 'hour', paySaidOn: null, payWords: '', rights: ['direct', 'travel'], conditions: '', accessibility: ['seated'], accessibilityWords: '', languages: { he: 'daily' }, languagesWords: '', horizon: 'ראשי משמרת', needed: '', learnedThere: '', chosenBy: ['telephone'], chosenWords: 'שיחה קצרה',
  posts: 2, openUntil: null, namesEmployer: true, ...more,
})
const written = async (more: Partial<VacancyWords> = {}) => {
  const { employerId } = await anEmployer(db.owner, { tenant, by: orly })
  return { employerId, vacancyId: await as(orly, (tx) => v.writeVacancy(tx, { employerId, words: words(more) })) }
}
const onThePage = (id: string) => v.vacancyOnThePage(db.database, at, id)

describe('employers', () => {
  test('are of those who work here, and of nobody else', async () => {
    const { employerId } = await anEmployer(db.owner, { tenant, by: orly, name: 'רק לנו' })
    expect(await as(other, (tx) => e.employerOf(tx, employerId))).toMatchObject({ name: 'רק לנו' })
    for (const who of [participant, funder]) {
      expect(await as(who, (tx) => e.employerOf(tx, employerId))).toBeUndefined()
      expect(await as(who, (tx) => e.contactsOf(tx, employerId))).toEqual([])
      expect(await outcome(as(who, (tx) => e.addEmployer(tx, { name: 'א', locality: '', sector: '' })))).toBe('not yours')
    }
  })
  test('somebody to talk to there can be taken out whole; what was said stays, without them', async () => {
    const made = await anEmployer(db.owner, { tenant, by: orly, name: 'בלי סמי' })
    await as(orly, (tx) => e.tellSatisfaction(tx, { employerId: made.employerId, askedOn: '2026-11-20', contactId: made.contactId, fits: 4, prepared: null, answered: null, takeAgain: null, words: '' }))
    const remove = (more: object = {}) => outcome(as(other, (tx) => e.removeContact(tx, { employerId: made.employerId, contactId: made.contactId, sure: true, version: 1, ...more })))
    expect(await remove({ sure: false })).toMatch(/Tick/)
    expect(await remove({ version: 2 })).toBe('stale')
    expect(await remove()).toBe('done')
    expect(await as(orly, (tx) => e.contactsOf(tx, made.employerId))).toEqual([])
    expect(await as(orly, (tx) => e.conversationsOf(tx, made.employerId))).toMatchObject([{ contact: null, contactId: null, said: 'צריכים שתי עובדות לבוקר' }])
    expect(await as(orly, (tx) => e.satisfactionOf(tx, made.employerId))).toMatchObject([{ contact: null, fits: 4 }])
    expect(await remove()).toBe('not yours')
    const { rows } = await db.owner.query(`select details from audit_event where what = 'employer.contact_removed' and details->>'employer' = $1`, [made.employerId])
    expect(JSON.stringify(rows)).not.toMatch(/סמי|050/)
  })
  test.each([
    ['employer', (tx: Tx, made: Made, version: number) => e.changeEmployer(tx, { employerId: made.employerId, name: newId(), locality: '', sector: '', version })],
    ['contact', (tx: Tx, made: Made, version: number) => e.changeContact(tx, { employerId: made.employerId, contactId: made.contactId, name: 'רנא', role: '', phone: '', email: '', left: false, version })],
    ['agreement', (tx: Tx, made: Made, version: number) => e.changeAgreement(tx, { employerId: made.employerId, agreementId: made.agreementId, offers: ['visit'], words: '', fromOn: '2026-01-05', untilOn: null, version })],
    ['next step', (tx: Tx, made: Made, version: number) => e.doneNextStep(tx, { conversationId: made.conversationId, version })],
    ['vacancy', (tx: Tx, made: Made, version: number) => v.changeVacancy(tx, { vacancyId: made.vacancyId, words: words(), version })],
    ['a vacancy’s pay', (tx: Tx, made: Made, version: number) => v.confirmPay(tx, { vacancyId: made.vacancyId, paySaidOn: '2026-11-20', version })],
  ])('a save over a newer one names who changed the %s, and when', async (_, change) => {
    const made = await anEmployer(db.owner, { tenant, by: orly, name: newId() })
    await as(other, (tx) => change(tx, made, 1))
    await expect(as(orly, (tx) => change(tx, made, 1))).rejects.toMatchObject({ newer: { by: 'נור', at: expect.any(Date), version: 2 } })
  })
  test('what was said is of a day that has come', async () => {
    const { employerId } = await anEmployer(db.owner, { tenant, by: orly, name: newId() })
    expect(await outcome(as(orly, (tx) => e.addConversation(tx, { employerId, heldOn: '2026-11-26', contactId: null, said: 'דיברנו', nextStep: '', nextOn: null })))).toMatch(/still to come/)
  })
  test('one of the same name and place is there already', async () => {
    const employer = { name: 'מכבסת אור', locality: 'נשר', sector: '' }
    await as(orly, (tx) => e.addEmployer(tx, employer))
    expect(await outcome(as(other, (tx) => e.addEmployer(tx, employer)))).toMatch(/already here/)
    expect(await outcome(as(other, (tx) => e.addEmployer(tx, { ...employer, locality: 'חיפה' })))).toBe('done')
  })
  test('a conversation has a next step with its day, done by whoever does it, and is mended by who wrote it', async () => {
    const { employerId, contactId } = await anEmployer(db.owner, { tenant, by: other, name: 'שיחות' })
    const talk = { employerId, heldOn: '2026-11-20', contactId, said: 'צריכים שניים', nextStep: 'לשלוח תיאור', nextOn: null }
    expect(await outcome(as(orly, (tx) => e.addConversation(tx, talk)))).toMatch(/both words and a day/)
    await as(orly, (tx) => e.addConversation(tx, { ...talk, nextOn: '2026-11-30' }))
    const [one] = await as(orly, (tx) => e.conversationsOf(tx, employerId))
    expect(one).toMatchObject({ said: 'צריכים שניים', contact: 'סמי', own: true })
    const mended = { ...talk, nextOn: '2026-12-01', conversationId: one?.id ?? '', version: 1, said: 'צריכים שלושה' }
    expect(await outcome(as(other, (tx) => e.changeConversation(tx, mended)))).toBe('not yours')
    await as(orly, (tx) => e.changeConversation(tx, mended))
    expect(await outcome(as(orly, (tx) => e.changeConversation(tx, mended)))).toBe('stale')
    expect((await as(other, (tx) => e.nextSteps(tx))).map(({ nextOn }) => nextOn)).toContain('2026-12-01')
    await as(other, (tx) => e.doneNextStep(tx, { conversationId: one?.id ?? '', version: 2 }))
    expect((await as(other, (tx) => e.nextSteps(tx))).map(({ id }) => id)).not.toContain(one?.id)
  })
  test('a refused request is read by who wrote it and by who leads', async () => {
    const { employerId } = await anEmployer(db.owner, { tenant, by: orly, name: 'בקשות' })
    const seen = async (who: Actor) => (await as(who, (tx) => e.refusalsOf(tx, employerId))).length
    expect([await seen(orly), await seen(lead), await seen(other)]).toEqual([1, 1, 0])
    const [one] = await as(lead, (tx) => e.refusalsOf(tx, employerId))
    expect(await outcome(as(other, (tx) => e.tellRefusal(tx, { refusalId: one?.id ?? '', became: 'taken_back', version: 1 })))).toBe('not yours')
    expect(await outcome(as(lead, (tx) => e.tellRefusal(tx, { refusalId: one?.id ?? '', became: 'taken_back', version: 1 })))).toBe('done')
  })
  test('pay is said on a day that has come', async () => {
    const { vacancyId } = await anEmployer(db.owner, { tenant, by: orly, name: 'שכר' })
    expect(await outcome(as(orly, (tx) => v.confirmPay(tx, { vacancyId, paySaidOn: '2026-11-26', version: 1 })))).toMatch(/still to come/)
    expect(await outcome(as(orly, (tx) => v.changeVacancy(tx, { vacancyId, words: words({ paySaidOn: '2026-11-26' }), version: 1 })))).toMatch(/still to come/)
    expect(await outcome(as(orly, (tx) => v.confirmPay(tx, { vacancyId, paySaidOn: '2026-11-25', version: 1 })))).toBe('done')
  })
  test('satisfaction says something, and is never changed', async () => {
    const { employerId } = await anEmployer(db.owner, { tenant, by: orly, name: 'שביעות רצון' })
    const nothing = { employerId, askedOn: '2026-11-20', contactId: null, fits: null, prepared: null, answered: null, takeAgain: null, words: '' }
    expect(await outcome(as(orly, (tx) => e.tellSatisfaction(tx, nothing)))).toMatch(/At least one answer/)
    await as(orly, (tx) => e.tellSatisfaction(tx, { ...nothing, fits: 4, takeAgain: 'yes' }))
    expect(await as(other, (tx) => e.satisfactionOf(tx, employerId))).toMatchObject([{ fits: 4, prepared: null, takeAgain: 'yes' }])
    await expect(as(orly, (tx) => tx.run(`update employer_satisfaction set fits = 5 where employer_id = $1`, [employerId]))).rejects.toThrow(/permission denied/)
  })
})

test('placements at an employer are counted without whose they are, by what follow-up said of them (O-15)', async () => {
  const { employerId } = await anEmployer(db.owner, { tenant, by: orly, name: 'חוזרים' })
  const person = await aParticipant(db, { tenant })
  const placed = async (firstDay: string, lastDay: string | null) => {
    const id = newId()
    await db.owner.query(`insert into placement (tenant_id, id, participant_id, employer_id, employer_name, job_title, first_day, last_day, at, account_id) values ($1, $2, $3, $4, 'חוזרים', 'אריזה', $5, $6, now(), $7)`, [tenant, id, person, employerId, firstDay, lastDay, orly.id])
    return id
  }
  await placed('2026-01-01', '2026-06-01')
  const asked = await placed('2026-02-01', null)
  const repeat = async (who: Actor) => e.repeatOf(await as(who, (tx) => e.placementsHere(tx, employerId)), '2026-11-25')
  expect(await repeat(other)).toMatchObject({ placements: 2, retained: 1, unknown: 1, repeats: 'unknown' })
  await db.owner.query(`update follow_up set answered_on = '2026-05-03', answer = 'there', said_by = 'participant' where placement_id = $1 and day_number = 90`, [asked])
  expect(await repeat(other)).toMatchObject({ retained: 2, unknown: 0, repeats: 'yes' })
  expect(await repeat(funder)).toMatchObject({ placements: 0 })
})

describe('a vacancy', () => {
  test('is written with what people weigh; pay is dated, and needs its basis', async () => {
    const { vacancyId, employerId } = await written()
    expect(await as(other, (tx) => v.vacancyOf(tx, vacancyId))).toMatchObject({ title: 'עובדי ועובדות מחסן', languages: { he: 'daily' }, payFrom: 40, paySaidOn: '2026-11-25', publishedOn: null })
    expect(await outcome(as(orly, (tx) => v.writeVacancy(tx, { employerId, words: words({ payBasis: null }) })))).toMatch(/by the hour or by the month/)
    expect(await outcome(as(orly, (tx) => v.writeVacancy(tx, { employerId, words: words({ hoursTo: 20 }) })))).toMatch(/below the lower/)
    expect(await outcome(as(participant, (tx) => v.writeVacancy(tx, { employerId, words: words() })))).toBe('not yours')
  })
  test('goes through its form and back', async () => {
    const { version: _, ...fields } = parse(f.ChangeVacancy, { ...f.inFields(words()), version: '1' })
    expect(f.vacancyWords(fields)).toEqual(words())
  })
  test('with unlawful words is not published until they are mended or answered for, and the reason is kept', async () => {
    const { vacancyId } = await written({ needed: 'לנשים בלבד' })
    expect(await outcome(as(orly, (tx) => v.publishVacancy(tx, { vacancyId, version: 1 })))).toMatch(/the law forbids/)
    expect(await outcome(as(orly, (tx) => v.answerLaw(tx, { vacancyId, rule: 'he.sex.group', words: 'מילים אחרות', reason: 'כי' })))).toMatch(/no longer in the vacancy/)
    await as(orly, (tx) => v.answerLaw(tx, { vacancyId, rule: 'he.sex.group', words: 'לנשים בלבד', reason: 'מקלט שבו העובדות נמצאות בחדרי השינה' }))
    expect(await outcome(as(orly, (tx) => v.publishVacancy(tx, { vacancyId, version: 1 })))).toBe('done')
    expect(await as(other, (tx) => v.objectionsTo(tx, vacancyId))).toMatchObject([{ reason: 'מקלט שבו העובדות נמצאות בחדרי השינה', by: 'אורלי' }])
    // Other words take it off the page.
    await as(orly, (tx) => v.changeVacancy(tx, { vacancyId, version: 2, words: words({ needed: 'עד גיל 30' }) }))
    expect(await onThePage(vacancyId)).toBeUndefined()
    expect(await as(orly, (tx) => v.vacancyOf(tx, vacancyId))).toMatchObject({ publishedOn: null })
  })
  test('stands on the public page while it is open, without what is ours, and without a name that stays unsaid', async () => {
    const { vacancyId } = await written()
    expect(await onThePage(vacancyId)).toBeUndefined()
    await as(orly, (tx) => v.publishVacancy(tx, { vacancyId, version: 1 }))
    expect(await onThePage(vacancyId)).toMatchObject({ employer: 'מאפיית הגליל', title: 'עובדי ועובדות מחסן', chosenWords: '', posts: 2, publishedOn: '2026-11-25' })
    await as(orly, (tx) => v.changeVacancy(tx, { vacancyId, version: 2, words: words({ namesEmployer: false }) }))
    expect(await onThePage(vacancyId)).toMatchObject({ employer: '' })
    await as(orly, (tx) => v.closeVacancy(tx, { vacancyId, how: 'filled', version: 3 }))
    expect(await onThePage(vacancyId)).toBeUndefined()
    const past = await written({ openUntil: '2026-11-24' })
    expect(await outcome(as(orly, (tx) => v.publishVacancy(tx, { vacancyId: past.vacancyId, version: 1 })))).toMatch(/has passed/)
  })
  test('has no column for who may have it (5.5)', async () => {
    const { rows } = await db.owner.query<{ name: string }>(`select column_name as name from information_schema.columns where table_name in ('vacancy', 'employer', 'employer_contact', 'employer_agreement')`)
    const forbidden = /(^|_)(age|sex|gender|religio|national|ethnic|origin|communit|population|army|military|pregnan|parent|children|marital|orientation|reserve|party|disab)/
    expect(rows.map(({ name }) => name).filter((name) => forbidden.test(name))).toEqual([])
    expect(Object.keys(f.WriteVacancy.entries).filter((name) => forbidden.test(name))).toEqual([])
  })
})

describe('as a JobPosting of schema.org', () => {
  test('says what is known, and leaves out what is not', async () => {
    const { vacancyId } = await written({ address: 'הנמל 1' })
    await as(orly, (tx) => v.publishVacancy(tx, { vacancyId, version: 1 }))
    const vacancy = await onThePage(vacancyId)
    if (!vacancy) throw new Error('It is on the page')
    expect(jobPostingOf(vacancy, 'https://ofek.example')).toMatchObject({
      '@type': 'JobPosting', title: 'עובדי ועובדות מחסן', datePosted: '2026-11-25', employmentType: 'PART_TIME', hiringOrganization: { name: 'מאפיית הגליל' }, url: `https://ofek.example/vacancies/${vacancyId}`,
      jobLocation: { address: { addressLocality: 'חיפה', streetAddress: 'הנמל 1', addressCountry: 'IL' } }, baseSalary: { currency: 'ILS', value: { minValue: 40, maxValue: 45, unitText: 'HOUR' } }, totalJobOpenings: 2,
    })
    const bare = jobPostingOf({ ...vacancy, employer: '', payFrom: null, payTo: null, locality: '', hoursFrom: null, hoursTo: null, openUntil: null, transport: ['from_home'] }, 'https://ofek.example')
    expect(bare).toMatchObject({ hiringOrganization: 'confidential', jobLocationType: 'TELECOMMUTE' })
    for (const left of ['baseSalary', 'jobLocation', 'employmentType', 'validThrough']) expect(bare).not.toHaveProperty(left)
  })
  test('nothing in it ends the script tag it stands in', () => {
    const text = inScript({ title: '</script><script>alert(1)</script>', note: 'a & b\u2028c' })
    expect(text).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(text)).toEqual({ title: '</script><script>alert(1)</script>', note: 'a & b\u2028c' })
  })
})

describe('the public page', () => {
  test('of an employer who stays unnamed it tells the place and no address, in what is exported too', async () => {
    const { vacancyId } = await written({ namesEmployer: false, address: 'רחוב האופים 3', locality: 'נצרת' })
    await as(orly, (tx) => v.publishVacancy(tx, { vacancyId, version: 1 }))
    const shown = await onThePage(vacancyId)
    expect(shown).toMatchObject({ employer: '', address: '', locality: 'נצרת' })
    expect(shown && JSON.stringify(jobPostingOf(shown, 'https://ofek.example'))).not.toMatch(/האופים/)
  })
  test('comes by pages, of all networks or of one', async () => {
    const network = await aTenant(db, { name: 'רשת אחרת' })
    const there = await anAccount(db, 'promoter', { tenant: network })
    for (let n = 0; n < 3; n++) await anEmployer(db.owner, { tenant: network, by: there, name: `מפעל ${n}`, published: true })
    const page = (asked: Parameters<typeof v.vacanciesOnThePage>[2]) => v.vacanciesOnThePage(db.database, at, asked)
    const first = await page({ network, many: 2 })
    const second = await page({ network, many: 2, page: 2 })
    expect([first.vacancies.length, first.more, second.vacancies.length, second.more]).toEqual([2, true, 1, false])
    expect(new Set([...first.vacancies, ...second.vacancies].map(({ id }) => id)).size).toBe(3)
    expect([...first.vacancies, ...second.vacancies].every((one) => one.network === 'רשת אחרת')).toBe(true)
    const all = await page({})
    expect(all.vacancies.length).toBeGreaterThan(3)
    expect(all.networks.map(({ id }) => id)).toEqual(expect.arrayContaining([tenant, network]))
  })
  test.each([
    ['2027-01-31', '2027-01-31T23:59:59+02:00'], ['2027-07-31', '2027-07-31T23:59:59+03:00'],
  ])('a day in summer ends by summer time: %s', async (openUntil, through) => {
    const { vacancyId } = await written({ openUntil })
    await as(orly, (tx) => v.publishVacancy(tx, { vacancyId, version: 1 }))
    const shown = await onThePage(vacancyId)
    expect(shown && jobPostingOf(shown, 'https://ofek.example').validThrough).toBe(through)
  })
})
