import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aConsent, anAccount, aParticipant, aPlacement, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { deliverMessages } from '#src/participants/outbox/index.ts'
import { addDays } from '#src/platform/clock.ts'
import { NotYours, Refused } from '#src/platform/errors.ts'
import { answerByLink, askedBy, askFollowUps, confirmations, followUpsOf, linkToAnswer, sendQuestion, setFollowUpDays, stopByLink, tellAnswer, workEnded } from './index.ts'

let db: TestDatabase
let noor: TestAccount
let programme: string
let file: string
let job: string
const first = '2026-11-02'
const day = (n: number) => addDays(first, n)
/** Noon of a day after the first workday. Day 30 is a Wednesday. */
const at = (n: number) => new Date(`${day(n)}T10:00Z`)
const from = { from: '127.0.0.1' }
const quietly = { hours: null, pay: null, people: null, wantsTalk: false, needs: '' }

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  programme = await aProgramme(db)
  noor = await anAccount(db, 'promoter', { programme })
  file = await aParticipant(db, { programme, assignedTo: noor, phone: '+972501234567' })
  job = (await aPlacement(db.owner, { tenant: noor.tenantId, participant: file, by: noor, firstDay: first })).placementId
  await db.owner.query(`delete from message`)
  await db.owner.query(`update follow_up set asked_on = due_on, asked_how = 'no_consent' where placement_id <> $1`, [job])
})

const days = async (of = job) => (await db.owner.query<{ day: number; due: string }>(`select day_number as day, due_on as due from follow_up where placement_id = $1 order by 1`, [of])).rows
const idOf = async (n: number) => (await db.owner.query<{ id: string }>(`select id from follow_up where placement_id = $1 and day_number = $2`, [job, n])).rows[0]?.id ?? ''
const rowOf = async (n: number) => (await db.owner.query(`select answer, said_by, answered_on, asked_how from follow_up where placement_id = $1 and day_number = $2`, [job, n])).rows[0]
const spoken = async (n: number, more: object = {}) => ({ participantId: file, followUpId: await idOf(n), answer: 'there' as const, saidBy: 'participant' as const, answeredOn: day(n), hours: null, pay: null, people: null, needs: '', mends: false, ...more })
const agree = () => aConsent(db, file, { by: noor, purpose: 'messages' })

describe('the days of a job', () => {
  test('are planned with it, and move with its first workday', async () => {
    expect(await days()).toEqual([3, 14, 30, 60, 90, 180, 365].map((n) => ({ day: n, due: day(n) })))
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(3)), { at: at(3) })
    await db.owner.query(`update placement set first_day = first_day + 1 where id = $1`, [job])
    expect((await days()).slice(0, 2)).toEqual([{ day: 3, due: day(3) }, { day: 14, due: day(15) }])
  })
  const asks = async (n: number) => (await db.owner.query(`select due_on as due, asked_on as asked, m.state, m.reason from follow_up f left join message m on m.id = f.message_id where placement_id = $1 and day_number = $2`, [job, n])).rows[0]
  const messages = async () => (await db.owner.query(`select state, reason from message where participant_id = $1`, [file])).rows
  test('what waits is dropped when the first workday moves, and the day is asked about when it comes', async () => {
    await agree()
    await askFollowUps(db.owner, 'https://ofek.example', at(30))
    await db.owner.query(`update placement set first_day = first_day + 5 where id = $1`, [job])
    expect(await asks(30)).toEqual({ due: day(35), asked: null, state: null, reason: null })
    expect(await messages()).toEqual([{ state: 'dropped', reason: 'moved' }])
    expect(await askFollowUps(db.owner, 'https://ofek.example', at(35))).toBe(1)
  })
  test('a day that was asked about stays asked where it only came earlier', async () => {
    await agree()
    await askFollowUps(db.owner, 'https://ofek.example', at(30))
    await db.owner.query(`update message set state = 'sent', sealed = null, ended_at = now()`)
    await db.owner.query(`update placement set first_day = first_day - 2 where id = $1`, [job])
    expect(await asks(30)).toMatchObject({ due: day(28), asked: day(30), state: 'sent' })
  })
  test('end where it turns out that it was there at joining, but for what was answered; and come with a job that was not', async () => {
    await agree()
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(3)), { at: at(3) })
    await askFollowUps(db.owner, 'https://ofek.example', at(30))
    await db.owner.query(`update placement set attribution = 'already_employed' where id = $1`, [job])
    expect(await days()).toEqual([{ day: 3, due: day(3) }])
    expect(await messages()).toEqual([{ state: 'dropped', reason: 'not_followed' }])
    await db.owner.query(`update placement set attribution = 'alone' where id = $1`, [job])
    expect((await days()).map((one) => one.day)).toEqual([3, 14, 30, 60, 90, 180, 365])
    expect(await rowOf(3)).toMatchObject({ answer: 'there' })
  })
  /** The last day of the job, told on a day after the first; null takes it back. */
  const ends = (last: number | null, on: number) => db.as(noor, (tx) => tx.run(`update placement set last_day = $2 where id = $1`, [job, last === null ? null : day(last)]), { at: at(on) })
  test('that come before an end which is agreed are asked about', async () => {
    await agree()
    await askFollowUps(db.owner, 'https://ofek.example', at(30))
    await ends(90, 30)
    expect(await asks(30)).toMatchObject({ asked: day(30), state: 'waiting' })
  })
  test('that come after it are not; and are asked about once it is taken back', async () => {
    await agree()
    await db.as(noor, async (tx) => sendQuestion(tx, { participantId: file, followUpId: await idOf(30), origin: 'https://ofek.example' }), { at: at(28) })
    await ends(29, 28)
    expect(await messages()).toEqual([{ state: 'dropped', reason: 'ended' }])
    expect(await askFollowUps(db.owner, 'https://ofek.example', at(30))).toBe(0)
    await ends(null, 30)
    expect(await asks(30)).toMatchObject({ asked: null })
    expect(await askFollowUps(db.owner, 'https://ofek.example', at(30))).toBe(1)
  })
  test('are those of its programme, for jobs told of from then on', async () => {
    const office = await anAccount(db, 'administrator')
    await expect(db.as(office, (tx) => setFollowUpDays(tx, { programmeId: programme, days: '7, week', byMessage: true, version: 1 }))).rejects.toMatchObject({ field: 'days' })
    await db.as(office, (tx) => setFollowUpDays(tx, { programmeId: programme, days: '7, 120', byMessage: true, version: 1 }))
    const next = await aPlacement(db.owner, { tenant: noor.tenantId, participant: file, by: noor, firstDay: first })
    expect((await days(next.placementId)).map((one) => one.day)).toEqual([7, 120])
    expect(await days()).toHaveLength(7)
    await expect(db.as(noor, (tx) => setFollowUpDays(tx, { programmeId: programme, days: '7', byMessage: true, version: 2 }))).rejects.toThrow(NotYours)
  })
  test('there are none of a job that was there at joining', async () => {
    const id = (await db.owner.query(`insert into placement select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'attribution', 'already_employed'))).* from placement p where id = $1 returning id`, [job])).rows[0].id
    expect(await days(id)).toEqual([])
  })
})

describe('an answer in a talk', () => {
  test('is kept with how it goes and in whose word, and a later one holds', async () => {
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, { hours: 'well', pay: 'partly', needs: 'לבדוק נסיעות' })), { at: at(31) })
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, { answer: 'none', saidBy: 'employer', answeredOn: day(31) })), { at: at(32) })
    expect(await rowOf(30)).toMatchObject({ answer: 'none', said_by: 'employer', answered_on: day(31) })
    const { rows } = await db.owner.query(`select answer, sealed from follow_up_answer where participant_id = $1 order by at`, [file])
    expect(rows.map((row) => row.answer)).toEqual(['there', 'none'])
    expect(rows[0].sealed.includes(Buffer.from('נסיעות'))).toBe(false)
    expect(await db.as(noor, (tx) => confirmations(tx, job))).toEqual([{ on: day(31), answer: 'none', saidBy: 'employer' }])
    expect((await db.as(noor, (tx) => followUpsOf(tx, file)))[0]?.days[2]).toMatchObject({ answer: 'none', details: { way: 'talk', words: ['לבדוק נסיעות'] } })
  })
  test.each([['of a day to come', { answeredOn: day(40) }, 'answeredOn'], ['before the first workday', { answeredOn: day(-1) }, 'answeredOn']])('not %s', async (_, more, field) => {
    await expect(db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, more)), { at: at(31) })).rejects.toMatchObject({ field })
  })
  test('not long before its day', async () => await expect(db.as(noor, async (tx) => tellAnswer(tx, await spoken(90, { answeredOn: day(31) })), { at: at(31) })).rejects.toThrow(Refused))
  const heldAfter = async (...told: [after: number, more: object][]) => {
    for (const [after, more] of told) await db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, more)), { at: at(after) })
    return (await rowOf(30))?.answer
  }
  /** The days on which O-03 takes the job as confirmed, and the answers that it is over. */
  const said = async () => (await db.owner.query(`select answered_on as on, answer from follow_up_said($1, $2) order by 1, at`, [noor.tenantId, job])).rows.map(({ on, answer }) => [on, answer])
  test('that is corrected confirms nothing any more', async () => {
    expect(await heldAfter([31, { answeredOn: day(31) }], [32, { answer: 'none', answeredOn: day(31), mends: true }])).toBe('none')
    expect(await said()).toEqual([[day(31), 'none']])
  })
  test('nor one that was said otherwise on the same day', async () => {
    expect(await heldAfter([31, { answeredOn: day(31) }], [33, { answer: 'none', answeredOn: day(31) }])).toBe('none')
    expect(await said()).toEqual([[day(31), 'none']])
  })
  test.each([['told', false], ['written in the form that mends', true]])('of an earlier day goes on to confirm it: what is %s of a later day is news', async (_, mends) => {
    expect(await heldAfter([31, { answeredOn: day(31) }], [33, { answer: 'none', answeredOn: day(33), mends }])).toBe('none')
    expect(await said()).toEqual([[day(31), 'there'], [day(33), 'none']])
  })
  test('that it is over, whose day was written too early, stands on its true day alone', async () => {
    expect(await heldAfter([40, { answer: 'none', answeredOn: day(31) }], [41, { answer: 'none', answeredOn: day(39), mends: true }])).toBe('none')
    expect(await said()).toEqual([[day(39), 'none']])
  })
  test('whose day was written wrong confirms its true day alone', async () => {
    expect(await heldAfter([40, { answeredOn: day(40) }], [41, { answeredOn: day(31), mends: true }])).toBe('there')
    expect(await said()).toEqual([[day(31), 'there']])
    expect(await rowOf(30)).toMatchObject({ answered_on: day(31) })
  })
  test('of an older talk does not stand over what was said since', async () => {
    expect(await heldAfter([33, { answer: 'none', answeredOn: day(33) }], [35, { answeredOn: day(30) }])).toBe('none')
    expect(await rowOf(30)).toMatchObject({ answered_on: day(33) })
    expect(await said()).toEqual([[day(30), 'there'], [day(33), 'none']])
  })
  test('that mends takes the words of what it mends with it', async () => {
    await heldAfter([31, { needs: 'נסיעות' }], [32, { needs: 'עוד שעות' }])
    const words = async () => (await db.as(noor, (tx) => followUpsOf(tx, file)))[0]?.days[2]?.details?.words
    expect(await words()).toEqual(['נסיעות', 'עוד שעות'])
    await heldAfter([33, { needs: 'עוד שעות', mends: true }])
    expect(await words()).toEqual(['עוד שעות'])
  })
  test('of nobody else’s file', async () => {
    const stranger = await anAccount(db, 'promoter', { programme: await aProgramme(db) })
    await expect(db.as(stranger, async (tx) => tellAnswer(tx, await spoken(30)), { at: at(31) })).rejects.toThrow(NotYours)
    expect(await db.as(stranger, (tx) => followUpsOf(tx, file))).toEqual([])
  })
})

describe('a link', () => {
  const link = async (n = 30) => (await db.as(noor, async (tx) => linkToAnswer(tx, { participantId: file, followUpId: await idOf(n) }), { at: at(n) })).match(/^\/answer\/([\w-]{22})\?in=ar$/)?.[1] ?? ''
  const look = (token: string, when = at(30)) => askedBy(db.database, token, { at: when, ...from })
  const answer = async (token: string, answered: 'there' | 'none', when = at(31), more = {}) => {
    const asked = await look(token, when)
    return asked?.open ? answerByLink(db.database, token, asked, { ...quietly, ...more, answer: answered }, when) : false
  }

  test('asks without a name, and looking answers nothing', async () => {
    const token = await link()
    const asked = await look(token)
    expect(asked).toMatchObject({ dayNumber: 30, language: 'ar', address: 'female', employer: '', answer: null })
    expect(JSON.stringify(asked)).not.toMatch(/סמירה|חורי|גן השקד/)
    expect(await rowOf(30)).toMatchObject({ answer: null })
    expect((await db.owner.query(`select encode(token_hash, 'escape') as kept from follow_up_link`)).rows.map(({ kept }) => kept)).not.toContain(token)
  })
  test('shows what was answered by a link, not what was written of a talk or of an employer’s word', async () => {
    const token = await link()
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, { saidBy: 'employer', hours: 'not' })), { at: at(30) })
    expect(await look(token)).toMatchObject({ answer: null, hours: null })
    await answer(token, 'none')
    expect(await look(token, at(31))).toMatchObject({ answer: 'none' })
  })
  test('names the employer where there are two jobs', async () => {
    await aPlacement(db.owner, { tenant: noor.tenantId, participant: file, by: noor, firstDay: first })
    expect(await look(await link())).toMatchObject({ employer: 'גן השקד' })
  })
  test('is answered, corrected, and tells the trail without an account', async () => {
    const token = await link()
    expect(await answer(token, 'there', at(31), { hours: 'well', wantsTalk: true, needs: 'مواصلات' })).toBe(true)
    expect(await answer(token, 'none', at(33))).toBe(true)
    expect(await rowOf(30)).toMatchObject({ answer: 'none', said_by: 'participant', answered_on: day(33) })
    const { rows } = await db.owner.query(`select account_id, details from audit_event where participant_id = $1 and what = 'follow_up.answered_by_link' order by at`, [file])
    expect(rows).toMatchObject([{ account_id: null, details: { answer: 'there' } }, { account_id: null, details: { answer: 'none' } }])
    expect(await db.as(noor, (tx) => workEnded(tx, file), { at: at(40) })).toEqual({ on: day(33), saidBy: 'participant' })
  })
  test('is kept whole when it is answered again: the words, and the wish for a talk', async () => {
    const token = await link()
    await answer(token, 'there', at(31), { wantsTalk: true, needs: 'مواصلات' })
    expect(await look(token, at(32))).toMatchObject({ wantsTalk: true })
    await answer(token, 'none', at(32), { wantsTalk: true })
    expect((await db.as(noor, (tx) => followUpsOf(tx, file)))[0]?.days[2]?.details).toMatchObject({ wantsTalk: true, words: ['مواصلات'] })
  })
  test('that was answered stands over a talk before it, whatever is mended; not over one since', async () => {
    const token = await link()
    await answer(token, 'none', at(33))
    await expect(db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, { answeredOn: day(30), mends: true })), { at: at(34) })).rejects.toMatchObject({ field: 'answeredOn' })
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, { answeredOn: day(30) })), { at: at(34) })
    expect(await rowOf(30)).toMatchObject({ answer: 'none', answered_on: day(33) })
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, { answeredOn: day(35), mends: true })), { at: at(35) })
    expect(await rowOf(30)).toMatchObject({ answer: 'there', answered_on: day(35) })
  })
  test('that was answered keeps the wish for a talk and the words, whatever a promoter mends', async () => {
    const token = await link()
    await answer(token, 'there', at(31), { wantsTalk: true, needs: 'مواصلات' })
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, { answeredOn: day(31), hours: 'not', mends: true })), { at: at(32) })
    const details = async () => (await db.as(noor, (tx) => followUpsOf(tx, file)))[0]?.days[2]?.details
    expect(await details()).toMatchObject({ way: 'talk', hours: 'not', wantsTalk: true, words: ['مواصلات'], own: '' })
    expect(await look(token, at(32))).toMatchObject({ wantsTalk: true })
    // The words are in the way of nothing, however long and many.
    await answer(token, 'there', at(33), { wantsTalk: true, needs: 'א'.repeat(1000) })
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, { answeredOn: day(33), needs: 'ב'.repeat(1000), mends: true })), { at: at(33) })
    expect((await details())?.words.map((one) => one.length)).toEqual([7, 1000, 1000])
    expect((await details())?.own).toBe('ב'.repeat(1000))
  })
  test('by which a talk was wished for and held leaves no wish to an answer after it', async () => {
    await answer(await link(), 'there', at(31), { wantsTalk: true })
    await db.owner.query(`insert into meeting (tenant_id, id, participant_id, account_id, starts_at, state) values ($1, gen_random_uuid(), $2, $3, $4, 'held')`, [noor.tenantId, file, noor.id, at(32)])
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, { answeredOn: day(33), mends: true })), { at: at(33) })
    expect((await db.as(noor, (tx) => followUpsOf(tx, file)))[0]?.days[2]?.details).toMatchObject({ wantsTalk: false })
  })
  test('is open for a fortnight, and for one day alone', async () => {
    const token = await link()
    expect(await answer(token, 'there', at(30 + 14))).toBe(false)
    expect(await answer(token, 'there', at(30 + 13))).toBe(true)
    expect(await rowOf(14)).toMatchObject({ answer: null })
  })
  test('of a file that was closed takes no answer', async () => {
    const token = await link()
    await aConsent(db, file, { by: noor, purpose: 'file' })
    await aConsent(db, file, { by: noor, purpose: 'file', answer: 'withdrawn', at: at(30) })
    expect(await look(token)).toMatchObject({ open: false })
    expect(await answer(token, 'there')).toBe(false)
  })
  test('that is unknown asks nothing, and whoever tries on waits', async () => {
    const token = await link()
    const guess = () => askedBy(db.database, 'a'.repeat(22), { at: at(30), from: '10.0.0.9' })
    for (let i = 0; i < 8; i++) expect(await guess()).toBeUndefined()
    const { rows } = await db.owner.query(`select max(failures) as failures from sign_in_throttle`)
    expect(rows[0].failures).toBe(5)
    // Whoever holds a link of ours in the same house does not.
    expect(await askedBy(db.database, token, { at: at(30), from: '10.0.0.9' })).toMatchObject({ open: true })
  })
  test('of an earlier Ofek, which signed none, answers until it ends', async () => {
    const old = 'b'.repeat(22)
    await db.owner.query(`insert into follow_up_link (tenant_id, token_hash, participant_id, follow_up_id, made_at, ends_at, signed) values ($1, sha256($2::bytea), $3, $4, $5, $6, false)`, [noor.tenantId, old, file, await idOf(30), at(30), at(44)])
    expect(await look(old)).toMatchObject({ open: true, dayNumber: 30 })
    expect(await look(old, at(44))).toMatchObject({ open: false })
    // A signature that is not ours opens nothing, even where somebody wrote its hash into the database.
    await db.owner.query(`update follow_up_link set signed = true where token_hash = sha256($1::bytea)`, [old])
    expect(await look(old)).toMatchObject({ open: false })
  })
  test('that was handed over says so beside the answer', async () => {
    await answer(await link(), 'there')
    expect((await db.as(noor, (tx) => followUpsOf(tx, file)))[0]?.days[2]).toMatchObject({ askedHow: 'link', message: null, details: { way: 'handed' } })
  })
  test('that is over stops messages still, also once its job is followed no more', async () => {
    await agree()
    const token = await link()
    await db.owner.query(`update placement set attribution = 'already_employed' where id = $1`, [job])
    const asked = await look(token, at(90))
    expect(asked).toMatchObject({ open: false, followUpId: null, stopped: false })
    expect(asked && (await stopByLink(db.database, token, asked, at(90)))).toBe(true)
    expect(await look(token, at(91))).toMatchObject({ stopped: true })
  })
  test('stops messages', async () => {
    await agree()
    const token = await link()
    const asked = await look(token)
    expect(asked && (await stopByLink(db.database, token, asked, at(31)))).toBe(true)
    expect(await look(token)).toMatchObject({ stopped: true })
    await expect(db.as(noor, async (tx) => sendQuestion(tx, { participantId: file, followUpId: await idOf(30), origin: 'https://ofek.example' }), { at: at(31) })).rejects.toThrow(/stop of messages/)
  })
})

describe('the house asks by itself', () => {
  const asked = () => askFollowUps(db.owner, 'https://ofek.example', at(30))
  const messages = async () => (await db.owner.query(`select state, reason, due_at as "dueAt" from message where participant_id = $1`, [file])).rows

  test('on the day, once, whichever process comes first', async () => {
    await agree()
    const done = await Promise.all([asked(), asked()])
    expect(done[0] + done[1]).toBe(1)
    expect(await asked()).toBe(0)
    expect(await messages()).toMatchObject([{ state: 'waiting' }])
    expect(await rowOf(30)).toMatchObject({ asked_how: 'message' })
  })
  test('an SMS with a link that answers', async () => {
    await agree()
    await asked()
    const got: string[] = []
    const server = http.createServer(async (request, response) => {
      let body = ''
      for await (const piece of request) body += piece
      got.push(JSON.parse(body).text)
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const sms = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, method: 'POST' as const, headers: { 'content-type': 'application/json' }, body: '{"to":"{to}","text":"{text}"}', token: '' }
    await deliverMessages(db.owner, { sms }, { now: () => at(30) })
    await new Promise((resolve) => server.close(resolve))
    const token = /https:\/\/ofek\.example\/a\/([\w-]{22})/.exec(got[0] ?? '')?.[1] ?? ''
    expect(got[0]).not.toMatch(/סמירה|חורי|גן השקד/)
    const open = await askedBy(db.database, token, { at: at(31), ...from })
    expect(open && (await answerByLink(db.database, token, open, { ...quietly, answer: 'there' }, at(31)))).toBe(true)
    expect(await db.as(noor, (tx) => confirmations(tx, job))).toEqual([{ on: day(31), answer: 'there', saidBy: 'participant' }])
  })
  test('nobody who did not agree, and then not again', async () => {
    expect(await asked()).toBe(0)
    expect(await rowOf(30)).toMatchObject({ asked_how: 'no_consent' })
    expect(await messages()).toEqual([])
  })
  test.each([
    ['where the programme does not ask by message', () => db.owner.query(`update programme set follow_up_by_message = false where id = $1`, [programme])],
    ['where an end that was agreed has come', () => db.owner.query(`update placement set last_day = first_day + 29 where id = $1`, [job])],
    ['where the job has ended', () => db.owner.query(`update placement set last_day = first_day + 20 where id = $1`, [job])],
    ['who said of an earlier day that it is over', async () => db.as(noor, async (tx) => tellAnswer(tx, await spoken(14, { answer: 'none', answeredOn: day(16) })), { at: at(16) })],
    ['where it was answered already', async () => db.as(noor, async (tx) => tellAnswer(tx, await spoken(30, { answeredOn: day(29) })), { at: at(29) })],
  ])('nobody %s', async (_, first) => {
    await agree()
    await first()
    await asked()
    expect(await messages()).toEqual([])
  })
  test('twice a day nobody is asked', async () => {
    await agree()
    await asked()
    await expect(db.as(noor, async (tx) => sendQuestion(tx, { participantId: file, followUpId: await idOf(30), origin: 'https://ofek.example' }), { at: at(30) })).rejects.toThrow(/waits for a fitting hour/)
    await db.owner.query(`update message set state = 'sent', sealed = null, ended_at = now()`)
    await expect(db.as(noor, async (tx) => sendQuestion(tx, { participantId: file, followUpId: await idOf(30), origin: 'https://ofek.example' }), { at: at(30) })).rejects.toThrow(/today already/)
  })
  test('nor while the question waits for its hour; what failed may be sent again', async () => {
    await agree()
    await asked()
    const send = async (n: number) => db.as(noor, async (tx) => sendQuestion(tx, { participantId: file, followUpId: await idOf(30), origin: 'https://ofek.example' }), { at: at(n) })
    await expect(send(31)).rejects.toThrow(/waits for a fitting hour/)
    expect(await messages()).toHaveLength(1)
    await db.owner.query(`update message set state = 'failed', reason = 'sms_400', sealed = null, ended_at = now()`)
    expect((await db.as(noor, (tx) => followUpsOf(tx, file)))[0]?.days[2]?.message).toMatchObject({ channel: 'sms', state: 'failed', reason: 'sms_400' })
    await send(30)
    expect((await messages()).map(({ state }) => state).sort()).toEqual(['failed', 'waiting'])
  })
  test('nor on the day on which one went that may have arrived, whatever was made since', async () => {
    await agree()
    await asked()
    const send = async (n: number) => db.as(noor, async (tx) => sendQuestion(tx, { participantId: file, followUpId: await idOf(30), origin: 'https://ofek.example' }), { at: at(n) })
    await db.owner.query(`update message set state = 'failed', reason = 'sms_timeout', sealed = null, ended_at = $1`, [at(30)])
    await expect(send(30)).rejects.toThrow(/may have arrived/)
    await db.as(noor, async (tx) => linkToAnswer(tx, { participantId: file, followUpId: await idOf(30) }), { at: at(30) })
    await expect(send(30)).rejects.toThrow(/may have arrived/)
    await send(31)
    expect(await messages()).toHaveLength(2)
  })
  test('who says on an earlier link that the work is over is not asked how it is', async () => {
    const token = (await db.as(noor, async (tx) => linkToAnswer(tx, { participantId: file, followUpId: await idOf(14) }), { at: at(25) })).slice(8, 30)
    await agree()
    await asked()
    await db.owner.query(`delete from audit_event`)
    const open = await askedBy(db.database, token, { at: at(30), ...from })
    expect(open && (await answerByLink(db.database, token, open, { ...quietly, answer: 'none' }, at(30)))).toBe(true)
    expect(await messages()).toMatchObject([{ state: 'dropped', reason: 'answered' }])
    expect((await db.owner.query(`select details from audit_event where what = 'message.dropped'`)).rows).toMatchObject([{ details: { reason: 'answered' } }])
  })
  test.each([
    ['that it is over, of whichever day', { answer: 'none' as const, answeredOn: day(20), mends: true }, 'dropped'],
    ['that they are there, since the day', { answeredOn: day(30) }, 'dropped'],
    ['that they were there before it', { answeredOn: day(20), mends: true }, 'waiting'],
  ])('an answer to an earlier day, %s: the question that waits is %s', async (_, more, state) => {
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(14)), { at: at(14) })
    await agree()
    await asked()
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(14, more)), { at: at(30) })
    expect(await messages()).toMatchObject([{ state }])
  })
  test('what waits is dropped once it is known: by a talk, or by the end of the job', async () => {
    await agree()
    await asked()
    await db.as(noor, async (tx) => tellAnswer(tx, await spoken(30)), { at: at(30) })
    expect(await messages()).toMatchObject([{ state: 'dropped', reason: 'answered' }])
    await db.owner.query(`delete from audit_event`)
    await db.as(noor, async (tx) => sendQuestion(tx, { participantId: file, followUpId: await idOf(14), origin: 'https://ofek.example' }), { at: at(31) })
    await db.as(noor, (tx) => tx.run(`update placement set last_day = first_day + 31 where id = $1`, [job]), { at: at(34) })
    expect((await messages()).map(({ state }) => state)).toEqual(['dropped', 'dropped'])
  })
})
