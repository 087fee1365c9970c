import { describe, expect, test } from 'vitest'
import { addDays } from '#src/platform/clock.ts'
import { againstAsking, asking, daysFrom, mayMend, newestAnswer, standingOf, windowOf } from './rules.ts'
import { type Answer, daysOtherwise, type FollowUp } from './types.ts'

const first = '2026-01-01'
/** A job that began on 1 January; `answered` says on which day after it what was answered to which day's question. */
function aJob(answered: Record<number, [after: number, answer: Answer]> = {}, lastDay: number | null = null) {
  const days = daysOtherwise.map((dayNumber): FollowUp => {
    const [after, answer] = answered[dayNumber] ?? []
    return { id: String(dayNumber), dayNumber, dueOn: addDays(first, dayNumber), askedOn: null, askedHow: '', message: null, answer: answer ?? null, answeredOn: after === undefined ? null : addDays(first, after), saidBy: answer ? 'participant' : null }
  })
  return { firstDay: first, lastDay: lastDay === null ? null : addDays(first, lastDay), days }
}

describe('what is asked', () => {
  test.each<[string, Record<number, [number, Answer]>, number | null, number, number | undefined]>([
    ['nothing before the third day', {}, null, 2, undefined],
    ['day 3 on it', {}, null, 3, 3],
    ['and until the next has come', {}, null, 13, 3],
    ['then the next alone', {}, null, 14, 14],
    ['nothing once it was answered', { 14: [15, 'there'] }, null, 20, undefined],
    ['until the next day comes', { 14: [15, 'there'] }, null, 30, 30],
    ['an answer to an earlier question that came late tells of this day too', { 14: [31, 'there'] }, null, 32, undefined],
    ['a job that was told late is asked about once', {}, null, 70, 60],
    ['nothing once the end is known', {}, 20, 30, undefined],
    ['while it goes on to an end that is agreed', {}, 40, 30, 30],
    ['the last one, two months at most', {}, null, 365 + 59, 365],
    ['and then nothing more', {}, null, 365 + 60, undefined],
    ['an answer that it ended stops the questions of that day', { 30: [30, 'none'] }, null, 31, undefined],
    ['and of the next', { 30: [30, 'none'] }, null, 61, undefined],
    ['work elsewhere as well', { 30: [30, 'elsewhere'] }, null, 61, undefined],
    ['until they say that they are there again', { 30: [30, 'none'], 60: [65, 'there'] }, null, 90, 90],
  ])('%s', (_, answered, lastDay, after, day) => expect(asking(aJob(answered, lastDay), addDays(first, after))?.dayNumber).toBe(day))
})

describe('what is known of day 30', () => {
  test.each<[string, Record<number, [number, Answer]>, number | null, number, string]>([
    ['it is to come', {}, null, 29, 'to_come'],
    ['it is asked', {}, null, 30, 'asked_now'],
    ['nobody answered: unknown', {}, null, 60, 'unknown'],
    ['it was answered', { 30: [33, 'none'] }, null, 60, 'answered'],
    ['at work there on day 60', { 60: [61, 'there'] }, null, 70, 'covered'],
    ['elsewhere on day 60 says nothing of it', { 60: [61, 'elsewhere'] }, null, 70, 'unknown'],
    ['it had been said to be over', { 14: [15, 'none'] }, null, 31, 'said_over'],
    ['to come, of a job that was said to be over', { 14: [15, 'none'] }, null, 20, 'said_over'],
    ['the job had ended', {}, 20, 70, 'ended_before'],
    ['it ended later, and nobody had asked', {}, 50, 70, 'unknown'],
  ])('%s', (_, answered, lastDay, after, standing) => {
    const job = aJob(answered, lastDay)
    expect(standingOf(job.days[2] as FollowUp, job, addDays(first, after))).toBe(standing)
  })
})

test.each([
  ['nothing was held', 5, undefined, true], ['what was written of a talk, whatever day it is of', 5, { answeredOn: 9, way: 'talk' }, true], ['what came by a link, of that day', 9, { answeredOn: 9, way: 'link' }, true],
  ['or since', 10, { answeredOn: 9, way: 'handed' }, true], ['a talk before what came by a link', 8, { answeredOn: 9, way: 'link' }, false],
] as const)('what is told may mend: %s', (_, on, held, yes) => {
  const day = (n: number) => addDays(first, n)
  expect(mayMend({ answeredOn: day(on) }, held && { ...held, answeredOn: day(held.answeredOn) })).toBe(yes)
})

test.each([
  ['nothing was sent', null, undefined], ['it waits', { state: 'waiting', reason: '', on: 4 }, 'waits'], ['it went today', { state: 'sent', reason: '', on: 5 }, 'askedToday'], ['it went yesterday', { state: 'sent', reason: '', on: 4 }, undefined],
  ['it was refused today', { state: 'failed', reason: 'sms_400', on: 5 }, undefined], ['it may have arrived today', { state: 'failed', reason: 'sms_timeout', on: 5 }, 'mayHaveArrived'], ['or yesterday', { state: 'failed', reason: 'sms_timeout', on: 4 }, undefined],
  ['it was dropped today', { state: 'dropped', reason: 'moved', on: 5 }, undefined],
] as const)('what stands against another message on the fifth: %s', (_, message, against) => {
  expect(againstAsking(message && { ...message, on: addDays('2026-01-01', message.on - 1) }, '2026-01-05')).toBe(against)
})

test('a message goes within a week of what it asks about, and its link is open for a week after', () => {
  const { mayGoUntil, openUntil } = windowOf(new Date('2026-11-02T08:00Z'))
  expect([mayGoUntil, openUntil]).toEqual([new Date('2026-11-09T08:00Z'), new Date('2026-11-16T08:00Z')])
})

test('the newest answer is the one that was given last', () => {
  expect(newestAnswer(aJob({ 3: [20, 'none'], 14: [15, 'there'] }).days)?.answer).toBe('none')
  expect(newestAnswer(aJob().days)).toBeUndefined()
})

test.each([
  ['3, 14, 30', [3, 14, 30]], ['30 14 3 14', [3, 14, 30]], ['7،90', [7, 90]], ['', []], ['0', undefined], ['1096', undefined], ['3, week', undefined], ['1 2 3 4 5 6 7 8 9 10 11 12 13', undefined], ['-3', undefined],
])('days written %j', (text, days) => expect(daysFrom(text)).toEqual(days))
