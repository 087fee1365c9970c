import { describe, expect, test } from 'vitest'
import { against, channelOf, nextTry, rightMoment, segmentsOf, smsPhone, triesAtMost, whatNow } from './rules.ts'

const habits = { timeZone: 'Asia/Jerusalem', quiet: { from: '20:00', until: '08:00' }, rests: ['jewish'] as const }
const local = (at: Date) => at.toLocaleString('sv', { timeZone: 'Asia/Jerusalem' }).slice(0, 16)

describe('the right moment', () => {
  test.each([
    ['by day it is now', '2026-11-25T10:00+02:00', {}, '2026-11-25 10:00'],
    ['in the evening it is the morning', '2026-11-25T21:30+02:00', {}, '2026-11-26 08:00'],
    ['at night too', '2026-11-25T03:00+02:00', {}, '2026-11-25 08:00'],
    ['at eight it is day again', '2026-11-25T08:00+02:00', {}, '2026-11-25 08:00'],
    ['on Friday evening it is Sunday morning in summer', '2026-07-03T19:30+03:00', {}, '2026-07-05 08:00'],
    ['in winter, when the stars come early, it is Saturday evening', '2026-11-28T10:00+02:00', { quiet: { from: '20:00', until: '08:00' } }, /^2026-11-28 17:1/],
    ['over the Feast of Weeks and the Sabbath after it', '2026-05-21T19:00+03:00', {}, '2026-05-24 08:00'],
    ['a tenant without quiet hours', '2026-11-25T03:00+02:00', { quiet: { from: '00:00', until: '00:00' } }, '2026-11-25 03:00'],
    ['a rest at noon', '2026-11-25T13:30+02:00', { quiet: { from: '13:00', until: '15:00' } }, '2026-11-25 15:00'],
    ['the night when the clock is put forward', '2026-03-27T01:00+02:00', {}, '2026-03-27 08:00'],
    ['whoever keeps nothing is written to on the Sabbath', '2026-11-28T10:00+02:00', { rests: [] }, '2026-11-28 10:00'],
  ])('%s', (_, at, more, moment) => expect(local(rightMoment(new Date(at), { ...habits, ...more }))).toEqual(typeof moment === 'string' ? moment : expect.stringMatching(moment)))
})

describe('by which way', () => {
  const none = { bestChannel: 'phone', phone: null, otherPhones: [], email: null }
  test.each([
    ['a mobile', { phone: '+972501234567' }, 'sms'],
    ['a mobile and an address: as they are best reached', { phone: '+972501234567', email: 'a@b.example', bestChannel: 'email' }, 'mail'],
    ['a mobile and an address, best by WhatsApp', { phone: '+972501234567', email: 'a@b.example', bestChannel: 'whatsapp' }, 'sms'],
    ['a phone at home and an address', { phone: '+97246551234', email: 'a@b.example' }, 'mail'],
    ['a phone at home and a mobile beside it', { phone: '+97246551234', otherPhones: ['+972521234567'] }, 'sms'],
    ['a phone abroad', { phone: '+48221234567' }, 'sms'],
    ['by mail, without an address', { bestChannel: 'email', phone: '+972501234567' }, 'sms'],
    ['a phone at home alone', { phone: '+97246551234' }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, reach, channel) => expect(channelOf({ ...none, ...reach })).toBe(channel))
  test('the mobile is the one that gets it', () => expect(smsPhone({ phone: '+97246551234', otherPhones: ['+972521234567'] })).toBe('+972521234567'))
})

const well = { agreed: true, stopped: false, closed: false, reachable: true }
test.each([
  ['nothing', {}, undefined], ['no consent', { agreed: false }, 'no_consent'], ['the person asked for none', { stopped: true }, 'stopped'], ['a closed file, whatever else', { closed: true, agreed: false }, 'closed'], ['nowhere to send it', { reachable: false }, 'no_address'],
])('against a message stands %s', (_, more, why) => expect(against({ ...well, ...more })).toBe(why))

describe('what becomes of a message whose time has come', () => {
  const until = new Date('2026-12-05T10:00+02:00')
  test.each([
    ['it is sent by day', '2026-11-25T10:00+02:00', {}, { now: 'send' }],
    ['it waits for the morning', '2026-11-25T22:00+02:00', {}, { now: 'wait', until: new Date('2026-11-26T08:00+02:00') }],
    ['it is dropped where the consent was withdrawn, at night too', '2026-11-25T22:00+02:00', { agreed: false }, { now: 'drop', why: 'no_consent' }],
    ['it is dropped once it says nothing any more', '2026-12-06T10:00+02:00', {}, { now: 'drop', why: 'too_late' }],
    ['or would, when it may go', '2026-12-04T22:00+02:00', { until: new Date('2026-12-05T01:00+02:00') }, { now: 'drop', why: 'too_late' }],
  ])('%s', (_, at, more, outcome) => expect(whatNow({ ...well, until, ...more }, new Date(at), habits)).toEqual(outcome))
})

test.each([
  ['was refused for now', 'sms_500', true], ['was not reached', 'sms_econnrefused', true], ['did not answer in time', 'sms_timeout', false], ['broke the line', 'sms_und_err_socket', false], ['stands behind one that gave up', 'sms_504', false], ['of mail, which is told apart by its id', 'smtp_etimedout', true],
])('after a try of which the other side %s, one more is not the last: %s', (_, why, more) => expect(nextTry(2, new Date(), why) !== undefined).toBe(more))

test.each([['a'.repeat(70), 1], ['a'.repeat(71), 2], ['a'.repeat(134), 2], ['a'.repeat(135), 3]])('an SMS of so many letters is sent in parts: %#', (text, parts) => expect(segmentsOf(text)).toBe(parts))

test('it is tried again later each time, eight times in about a day', () => {
  const at = new Date('2026-11-25T10:00Z')
  const waits = Array.from({ length: triesAtMost }, (_, n) => nextTry(n + 1, at)).map((next) => next && (next.getTime() - at.getTime()) / 60_000)
  expect(waits).toEqual([1, 5, 15, 60, 180, 360, 720, undefined])
})
