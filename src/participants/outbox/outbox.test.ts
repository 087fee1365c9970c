import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { aConsent, anAccount, aParticipant, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { answerConsent } from '#src/participants/index.ts'
import { keepRests, messagesOf, queueMessage, resumeMessages, stopMessages } from './index.ts'
import { deliverMessages, type Gateways } from './deliver.ts'

let db: TestDatabase
let noor: TestAccount
let samira: TestAccount
let file: string

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  const programme = await aProgramme(db)
  noor = await anAccount(db, 'promoter', { programme })
  samira = await anAccount(db, 'participant')
  file = await aParticipant(db, { programme, assignedTo: noor, self: samira, phone: '+972501234567' })
  await aConsent(db, file, { by: noor, purpose: 'messages' })
  await db.owner.query(`delete from message`)
})

/** A Wednesday noon. */
const noon = new Date('2026-11-25T10:00Z')
const later = (minutes: number, from = noon) => new Date(from.getTime() + minutes * 60_000)
const words = { subject: 'שאלה קצרה', text: 'איך בעבודה? https://ofek.example/answer/x', link: 'https://ofek.example/answer/x' }
const queue = (at = noon, until = later(14 * 1440)) => db.as(noor, (tx) => queueMessage(tx, { participantId: file, kind: 'follow_up', language: 'ar', words, dueAt: at, until }), { at })
const row = async () => (await db.owner.query(`select state, reason, channel, tries, due_at as "dueAt", sealed from message where participant_id = $1 order by queued_at desc, id desc limit 1`, [file])).rows[0]
/** What the trail tells of what was not sent. */
const dropped = async () => (await db.owner.query(`select account_id, details from audit_event where participant_id = $1 and what = 'message.dropped' order by at`, [file])).rows
const turn = (gateways: Gateways, at: Date) => deliverMessages(db.owner, gateways, { now: () => at })

let close: (() => Promise<unknown>) | undefined
afterEach(async () => {
  await close?.()
  close = undefined
})
/** A gateway on this machine that answers by these statuses in turn, then 200; slowly where asked. */
async function gateway(statuses: number[] = [], slow = 0) {
  const got: { to: string; text: string }[] = []
  const server = http.createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    got.push(JSON.parse(body))
    setTimeout(() => response.writeHead(statuses.shift() ?? 200).end(), slow)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => new Promise((resolve) => {
    server.closeAllConnections()
    server.close(resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return { got, sms: { url, method: 'POST' as const, headers: { 'content-type': 'application/json' }, body: '{"to":"{to}","text":"{text}"}', token: '' } }
}

test('a message waits sealed until it goes, and its words are gone once it went; the trail tells each step', async () => {
  const { got, sms } = await gateway()
  await queue()
  const { sealed } = await row()
  expect(sealed.includes(Buffer.from('ofek.example'))).toBe(false)
  expect(await turn({ sms }, later(-1))).toBe(0)
  expect(await turn({ sms }, noon)).toBe(1)
  expect(got).toEqual([{ to: '+972501234567', text: words.text }])
  expect(await row()).toMatchObject({ state: 'sent', sealed: null, reason: '' })
  expect(await turn({ sms }, later(1))).toBe(0)
  const { rows } = await db.owner.query(`select what, account_id from audit_event where participant_id = $1 and what like 'message%' order by at, id`, [file])
  expect(rows).toEqual([{ what: 'message.queued', account_id: noor.id }, { what: 'message.sent', account_id: null }])
  expect((await db.as(samira, (tx) => messagesOf(tx, file))).messages).toMatchObject([{ kind: 'follow_up', channel: 'sms', state: 'sent' }])
})

test('two processes send it once', async () => {
  const { got, sms } = await gateway([], 100)
  for (let i = 0; i < 5; i++) await queue()
  const sent = await Promise.all([turn({ sms }, noon), turn({ sms }, noon)])
  expect(sent[0] + sent[1]).toBe(5)
  expect(got).toHaveLength(5)
})

test('a gateway that fails is asked again later; one that refuses is not', async () => {
  const { got, sms } = await gateway([500, 503, 200, 400])
  await queue()
  await turn({ sms }, noon)
  expect(await row()).toMatchObject({ state: 'waiting', tries: 1, reason: 'sms_500', dueAt: later(1) })
  expect(await turn({ sms }, noon)).toBe(0)
  await turn({ sms }, later(1))
  expect(await row()).toMatchObject({ state: 'waiting', tries: 2, dueAt: later(6) })
  expect(await turn({ sms }, later(6))).toBe(1)
  expect(got).toHaveLength(3)
  await queue(later(10))
  await turn({ sms }, later(10))
  expect(await row()).toMatchObject({ state: 'failed', reason: 'sms_400', sealed: null })
})

test('an SMS that may have gone is tried once more, and then nobody knows', async () => {
  const { got, sms } = await gateway(Array(9).fill(504))
  await queue()
  await turn({ sms }, noon)
  expect(await row()).toMatchObject({ state: 'waiting', reason: 'sms_504' })
  await turn({ sms }, later(1))
  expect(await row()).toMatchObject({ state: 'failed', tries: 2 })
  expect(got).toHaveLength(2)
})

test.each([['refused for now', 503], ['refused', 400]])('an SMS that may have gone stays one, though the next try was %s', async (_, second) => {
  const { sms } = await gateway([504, second])
  await queue()
  await turn({ sms }, noon)
  await turn({ sms }, later(1))
  expect(await row()).toMatchObject({ state: 'failed', tries: 2, reason: 'sms_504' })
})

test('also where it may not go a second time', async () => {
  const { got, sms } = await gateway([504])
  await queue(noon, later(600))
  await turn({ sms }, noon)
  await db.owner.query(`update participant set phone = null where id = $1`, [file])
  await turn({ sms }, later(1))
  expect(await row()).toMatchObject({ state: 'failed', reason: 'sms_504' })
  expect(got).toHaveLength(1)
})

test('after eight tries it has failed, and says so', async () => {
  const { sms } = await gateway(Array(20).fill(500))
  await queue()
  await db.owner.query(`update message set tries = 7`)
  await turn({ sms }, noon)
  expect(await row()).toMatchObject({ state: 'failed', tries: 8, reason: 'sms_500' })
})

test('a process that was killed while it sent leaves it to be taken up after its lease', async () => {
  const { sms } = await gateway()
  await queue()
  await db.owner.query(`update message set tries = 1, due_at = $1`, [later(10)])
  expect(await turn({ sms }, later(9))).toBe(0)
  expect(await turn({ sms }, later(10))).toBe(1)
})

test('at night, on the Sabbath and on days that the person keeps it waits, and no try is counted', async () => {
  const { got, sms } = await gateway()
  await queue()
  await turn({ sms }, new Date('2026-11-25T20:00Z'))
  expect(await row()).toMatchObject({ state: 'waiting', tries: 0, dueAt: new Date('2026-11-26T06:00Z') })
  await db.owner.query(`update message set due_at = $1`, [noon])
  await db.as(samira, (tx) => keepRests(tx, { participantId: file, rests: ['muslim', 'christian_western'], version: 0 }))
  // Saturday noon is a day like others for whoever does not keep it.
  expect(await turn({ sms }, new Date('2026-11-28T10:00Z'))).toBe(1)
  expect(got).toHaveLength(1)
})

test('a consent that is withdrawn drops what waits; without one nothing is written', async () => {
  const { got, sms } = await gateway()
  await queue()
  await db.as(samira, (tx) => answerConsent(tx, { participantId: file, purpose: 'messages', textVersion: 1, answer: 'withdrawn', words: '' }), { at: later(1) })
  expect(await row()).toMatchObject({ state: 'dropped', reason: 'no_consent', sealed: null })
  expect(await queue(later(2))).toEqual({ why: 'no_consent' })
  expect(await turn({ sms }, later(3))).toBe(0)
  expect(got).toEqual([])
  expect(await dropped()).toEqual([{ account_id: samira.id, details: { kind: 'follow_up', channel: 'sms', reason: 'no_consent' } }])
})

test('whoever asks for no more gets no more, until they ask again', async () => {
  await queue()
  await db.as(samira, (tx) => stopMessages(tx, { participantId: file, version: 0 }))
  expect(await row()).toMatchObject({ state: 'dropped', reason: 'stopped' })
  expect(await dropped()).toMatchObject([{ account_id: samira.id, details: { reason: 'stopped' } }])
  expect(await queue()).toEqual({ why: 'stopped' })
  expect(await db.as(noor, (tx) => messagesOf(tx, file))).toMatchObject({ against: 'stopped', stoppedHow: 'own_page' })
  await db.as(noor, (tx) => resumeMessages(tx, { participantId: file, version: 1 }))
  expect(await queue()).toMatchObject({ id: expect.any(String) })
})

test('a closed file drops what waits', async () => {
  await aConsent(db, file, { by: noor, purpose: 'file', at: later(-100) })
  await queue()
  await aConsent(db, file, { by: noor, purpose: 'file', answer: 'withdrawn', at: later(1) })
  expect(await row()).toMatchObject({ state: 'dropped', reason: 'closed' })
  expect(await dropped()).toMatchObject([{ details: { reason: 'closed' } }])
})

test('by mail where that is best, or the one way that is connected; without any it waits until it would say nothing', async () => {
  const got: string[] = []
  const server = new SMTPServer({ disabledCommands: ['STARTTLS'], authOptional: true, logger: false, onData: (stream, session, done) => {
    got.push(session.envelope.rcptTo.map(({ address }) => address).join())
    stream.resume().on('end', () => done())
  } })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  const mail = { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, from: 'ofek@ofek.example' }
  await queue()
  expect(await turn({ mail }, noon)).toBe(0)
  expect(await row()).toMatchObject({ state: 'waiting', channel: 'sms' })
  await db.owner.query(`update participant set email = 'samira@mail.example' where id = $1`, [file])
  expect(await turn({ mail }, noon)).toBe(1)
  expect(got).toEqual(['samira@mail.example'])
  await queue(noon, later(60))
  await turn({}, later(61))
  expect(await row()).toMatchObject({ state: 'dropped', reason: 'too_late' })
  expect(await dropped()).toMatchObject([{ account_id: null, details: { reason: 'too_late' } }])
})

test('who has no way to be written to is not written to', async () => {
  await db.owner.query(`update participant set phone = '+97246551234' where id = $1`, [file])
  expect(await queue()).toEqual({ why: 'no_address' })
})
