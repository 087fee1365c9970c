/** A promoter's own file: who comes to it, and its path from the first day to an outcome. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aParticipant, aProgramme, aStandardVersion, anAccount, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Actor } from '#src/platform/db.ts'
import { NotYours, Refused, Stale } from '#src/platform/errors.ts'
import {
  appointMentor, beginPromoterFile, changePromoterFile, decideClock, decideExperience, endLeave, endMentoring, experiencesOf, leavesOf, mentorsOf, noticesDue, outcomesOf, promoterFile, promotersOpen,
  recordLeave, recordTalk, recordTrait, takeLeaveBack, talksOf, tellExperience, traitsOf,
} from './index.ts'
import { clockOf } from './rules.ts'

let db: TestDatabase
let tenant: string
let amal: TestAccount
let colleague: TestAccount
let lead: TestAccount
let professional: TestAccount
let mentor: TestAccount
let otherMentor: TestAccount
let manager: TestAccount
let elsewhere: TestAccount

const at = new Date('2026-11-25T10:00:00Z')
const as = <T>(who: Actor, work: Parameters<typeof db.as<T>>[1], when = at) => db.as(who, work, { at: when })
const outcome = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof Refused ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  const other = await aProgramme(db, { tenant, name: 'אחרת' })
  amal = await anAccount(db, 'promoter', { tenant, programme, name: 'אמל' })
  colleague = await anAccount(db, 'promoter', { tenant, programme, name: 'ברק' })
  lead = await anAccount(db, 'team_lead', { tenant, programme })
  professional = await anAccount(db, 'professional_lead', { tenant })
  mentor = await anAccount(db, 'mentor', { tenant, name: 'סיגל' })
  otherMentor = await anAccount(db, 'mentor', { tenant, name: 'וופא' })
  manager = await anAccount(db, 'programme_manager', { tenant, programme })
  elsewhere = await anAccount(db, 'team_lead', { tenant, programme: other })
  await aParticipant(db, { tenant, programme, assignedTo: amal, givenName: 'סמירה', familyName: 'חורי' })
  await aStandardVersion(db.owner, { tenant, by: professional.id, state: 'published' })
  await as(lead, (tx) => beginPromoterFile(tx, { promoterId: amal.id, specialisation: 'individual', startedOn: '2026-07-10', experienced: false }))
})
afterAll(() => db.close())

const of = <I extends object>(input: I) => ({ promoterId: amal.id, notThePerson: false, ...input })
const file = () => as(amal, (tx) => promoterFile(tx, amal.id))

describe('who comes to a file', () => {
  test('it is opened once, by who leads where the promoter works', async () => {
    const begin = { specialisation: 'individual' as const, startedOn: '2026-07-10', experienced: false }
    expect(await outcome(as(lead, (tx) => beginPromoterFile(tx, of(begin))))).toMatch(/open already/)
    expect(await outcome(as(elsewhere, (tx) => beginPromoterFile(tx, of(begin))))).toBe('not yours')
    expect(await outcome(as(professional, (tx) => beginPromoterFile(tx, { promoterId: mentor.id, ...begin })))).toBe('not yours')
  })

  test('the promoter, who leads, and the mentor for as long as the mentoring lasts', async () => {
    await as(lead, (tx) => appointMentor(tx, of({ mentorId: mentor.id, startsOn: '2026-07-15' })))
    expect(await outcome(as(lead, (tx) => appointMentor(tx, of({ mentorId: mentor.id, startsOn: '2026-07-15' }))))).toMatch(/recorded already/)
    expect(await outcome(as(lead, (tx) => appointMentor(tx, of({ mentorId: colleague.id, startsOn: '2026-07-15' }))))).toMatch(/post of a mentor/)
    const reads = async (who: TestAccount) => (await as(who, (tx) => promoterFile(tx, amal.id))) !== undefined
    const readers = { amal, lead, professional, mentor, manager, colleague, otherMentor, elsewhere }
    const found = Object.fromEntries(await Promise.all(Object.entries(readers).map(async ([name, who]) => [name, await reads(who)])))
    expect(found).toEqual({ amal: true, lead: true, professional: true, mentor: true, manager: true, colleague: false, otherMentor: false, elsewhere: false })
    expect((await as(mentor, (tx) => promotersOpen(tx))).promoters.map(({ name }) => name)).toEqual(['אמל'])

    const [{ id: mentoringId } = { id: '' }] = await as(lead, (tx) => mentorsOf(tx, amal.id))
    await as(lead, (tx) => endMentoring(tx, of({ mentoringId, endsOn: '2026-11-24' })))
    expect(await reads(mentor)).toBe(false)
    await as(lead, (tx) => appointMentor(tx, of({ mentorId: mentor.id, startsOn: '2026-11-25' })))
    expect(await reads(mentor)).toBe(true)
  })

  test('a page of the list at a time, by name', async () => {
    const first = await as(lead, (tx) => promotersOpen(tx, { limit: 1 }))
    expect(first.promoters.map(({ name, begun }) => [name, begun])).toEqual([['אמל', true]])
    const second = await as(lead, (tx) => promotersOpen(tx, { after: first.next ?? '', limit: 1 }))
    expect([second.promoters.map(({ name, begun }) => [name, begun]), second.next]).toEqual([[['ברק', false]], null])
  })
})

describe('the clock', () => {
  test('asks for its talks, of the promoter and of who leads, until each was held', async () => {
    const due = async (who: TestAccount) => (await as(who, (tx) => noticesDue(tx))).map(({ notice, own, dueOn }) => [notice, own, dueOn])
    expect(await due(amal)).toEqual([['entry', true, '2026-07-10'], ['month_4', true, '2026-11-10']])
    expect(await due(lead)).toEqual([['entry', false, '2026-07-10'], ['month_4', false, '2026-11-10']])
    expect(await due(elsewhere)).toEqual([])
    await as(amal, (tx) => recordTalk(tx, of({ notice: 'entry', heldOn: '2026-07-12', seen: 'שואלת ומחכה לתשובה', doubt: 'איך מסיימים שיחה', next: 'לצפות בשתי שיחות' })))
    expect(await due(lead)).toEqual([['month_4', false, '2026-11-10']])
    expect(await outcome(as(lead, (tx) => recordTalk(tx, of({ notice: 'month_4', heldOn: '2026-12-01', seen: 'x', doubt: '', next: '' }))))).toMatch(/still to come/)
  })

  test('what was said in it is between the promoter and who leads', async () => {
    const told = async (who: TestAccount) => (await as(who, (tx) => talksOf(tx, amal.id))).length
    expect([await told(amal), await told(lead), await told(professional)]).toEqual([1, 1, 1])
    expect([await told(mentor), await told(manager), await told(colleague)]).toEqual([0, 0, 0])
  })

  test('stands still for leave, which can be ended and taken back', async () => {
    const until = async () => clockOf((await file())!, '2026-11-25').until
    expect(await until()).toBe('2027-07-10')
    await as(lead, (tx) => recordLeave(tx, of({ startsOn: '2026-09-01', endsOn: null })))
    expect(clockOf((await file())!, '2026-11-25').state).toBe('standing')
    expect(await outcome(as(lead, (tx) => recordLeave(tx, of({ startsOn: '2026-10-01', endsOn: '2026-10-05' }))))).toMatch(/already/)
    const [leave] = await as(lead, (tx) => leavesOf(tx, amal.id))
    expect(await outcome(as(lead, (tx) => endLeave(tx, of({ leaveId: leave!.id, endsOn: '2026-08-01', version: 1 }))))).toMatch(/before the first/)
    await as(lead, (tx) => endLeave(tx, of({ leaveId: leave!.id, endsOn: '2026-09-30', version: 1 })))
    expect(await until()).toBe('2027-08-09')
    expect(await outcome(as(lead, (tx) => takeLeaveBack(tx, of({ leaveId: leave!.id, version: 1 }))))).toBe('stale')
    expect(await outcome(as(amal, (tx) => takeLeaveBack(tx, of({ leaveId: leave!.id, version: 2 }))))).toBe('not yours')
    await as(lead, (tx) => takeLeaveBack(tx, of({ leaveId: leave!.id, version: 2 })))
    expect(await until()).toBe('2027-07-10')
  })

  test('a file is corrected; a stale save shows what stands now', async () => {
    const correction = { specialisation: 'individual' as const, startedOn: '2026-07-01', experienced: false }
    await as(lead, (tx) => changePromoterFile(tx, of({ ...correction, version: 1 })))
    expect(await outcome(as(professional, (tx) => changePromoterFile(tx, of({ ...correction, version: 1 }))))).toBe('stale')
    expect(await file()).toMatchObject({ startedOn: '2026-07-01', version: 2 })
  })

  test('comes to an outcome by the professional lead alone, with its reason, and never of oneself', async () => {
    const decide = (who: TestAccount, input: Partial<Parameters<typeof decideClock>[1]>) => outcome(as(who, (tx) => decideClock(tx, of({ outcome: 'met', untilOn: null, reason: '', grey: '', ...input }))))
    expect(await decide(lead, {})).toBe('not yours')
    expect(await decide(amal, {})).toBe('not yours')
    expect(await decide(professional, { outcome: 'extended' })).toMatch(/until a day/)
    expect(await decide(professional, { outcome: 'extended', untilOn: '2027-09-01' })).toMatch(/reason/)
    expect(await decide(professional, { outcome: 'extended', untilOn: '2027-09-01', reason: 'שני מרכזים בשנה אחת', grey: 'מה שלמדה מן המעבר אינו באמות המידה' })).toBe('done')
    expect(await decide(professional, {})).toBe('done')
    expect(await decide(professional, { outcome: 'not_met', reason: 'x' })).toMatch(/does not change/)
    expect((await as(mentor, (tx) => outcomesOf(tx, amal.id))).map((one) => one.outcome)).toEqual(['met', 'extended'])
    expect(await as(lead, (tx) => noticesDue(tx))).toEqual([])
  })
})

describe('where a promoter began from', () => {
  test('recruitment is the promoter\'s and the leads\' to read; the newest of a trait stands', async () => {
    const trait = { trait: 'asking' as const, heldOn: '2026-06-20' }
    await as(lead, (tx) => recordTrait(tx, of({ ...trait, seen: 'partly', words: 'שאלות סגורות' })))
    await as(lead, (tx) => recordTrait(tx, of({ ...trait, seen: 'clear', words: 'אחרי ששתקה רגע, שאלה פתוחה' })))
    expect((await as(amal, (tx) => traitsOf(tx, amal.id))).map(({ seen }) => seen)).toEqual(['clear'])
    expect([await as(mentor, (tx) => traitsOf(tx, amal.id)), await as(manager, (tx) => traitsOf(tx, amal.id))]).toEqual([[], []])
  })

  test('earlier experience is told by oneself, and recognised once by another', async () => {
    const told = { place: 'מתנ״ס', fromYear: 2015, toYear: 2019, words: 'הנחיתי קבוצות של נשים', criteria: [] as string[] }
    expect(await outcome(as(lead, (tx) => tellExperience(tx, of(told))))).toBe('not yours')
    expect(await outcome(as(amal, (tx) => tellExperience(tx, of({ ...told, toYear: 2010 }))))).toMatch(/before the first/)
    expect(await outcome(as(amal, (tx) => tellExperience(tx, of({ ...told, criteria: ['NO-SUCH'] }))))).toMatch(/no longer in the standard/)
    await as(amal, (tx) => tellExperience(tx, of(told)))
    const [experience] = await as(mentor, (tx) => experiencesOf(tx, amal.id))
    const decide = (who: TestAccount, reason: string) => outcome(as(who, (tx) => decideExperience(tx, of({ experienceId: experience!.id, decision: 'partly', recognised: [], reason }))))
    expect(await decide(amal, 'x')).toBe('not yours')
    expect(await decide(professional, '')).toMatch(/reason/)
    expect(await decide(professional, 'הנחיה כן, ליווי אישי עוד לא')).toBe('done')
    expect(await decide(professional, 'שוב')).toMatch(/decided on already/)
  })

  test('past the pages: nobody decides of oneself, and nobody tells in another\'s name', async () => {
    await expect(as(amal, (tx) => tx.run(`update prior_experience set decision = 'recognised', decided_at = now(), decided_by = current_account() where promoter_id = $1`, [amal.id]))).resolves.toBe(0)
    await expect(as(professional, (tx) => tx.run(`insert into prior_experience (tenant_id, id, promoter_id, place, from_year, to_year, words, at) values (current_tenant(), $1, $2, 'x', 2015, 2016, 'x', now())`, [tx.newId(), amal.id]))).rejects.toThrow(/row-level security/)
    await expect(as(colleague, (tx) => tx.run(`insert into clock_talk (tenant_id, id, promoter_id, notice, held_on, seen, at, account_id) values (current_tenant(), $1, $2, 'entry', '2026-07-10', 'x', now(), current_account())`, [tx.newId(), amal.id]))).rejects.toThrow(/row-level security/)
  })
})

test('what is written of the promoter names nobody whom they accompany', async () => {
  const named = 'בשיחה עם סמירה חורי'
  const day = '2026-11-20'
  const field = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof Refused ? [thrown.field, thrown.text.en.slice(0, 11)] : Promise.reject(thrown)))
  expect(await field(as(lead, (tx) => recordTalk(tx, of({ notice: 'entry', heldOn: day, seen: 'x', doubt: named, next: '' }))))).toEqual(['doubt', 'A full name'])
  expect(await field(as(lead, (tx) => recordTrait(tx, of({ trait: 'asking', seen: 'partly', words: named, heldOn: day }))))).toEqual(['words', 'A full name'])
  expect(await field(as(amal, (tx) => tellExperience(tx, of({ place: named, fromYear: 2015, toYear: 2019, words: 'x', criteria: [] }))))).toEqual(['place', 'A full name'])
})
