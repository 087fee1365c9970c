import { describe, expect, test } from 'vitest'
import { aJob, anAccompaniment } from './cases.ts'
import { figureOf } from './figures.ts'
import { daysWorked, daysWorkedOf, employersWhoComeBack, losses, reEntryOf, retained, stayed } from './retention.ts'
import type { Verdict, Work } from './types.ts'

const asOf = '2026-06-01'
const first = '2025-03-01' // day 90 is 2025-05-30

describe('retention on day 90 (O-03)', () => {
  const b = { employer: 'b' }
  const cases: [string, Work[], Verdict, Verdict][] = [
    // jobs, the placement first; at the same employer; in any job with gaps of at most 14 days
    ['confirmed on day 90', [aJob(first, { confirmedOn: ['2025-05-30'] })], 'yes', 'yes'],
    ['confirmed on day 89, and no end is known', [aJob(first, { confirmedOn: ['2025-05-29'] })], 'unknown', 'unknown'],
    ['confirmed half a year later: then it was so on day 90 too', [aJob(first, { confirmedOn: ['2025-11-01'] })], 'yes', 'yes'],
    ['nobody answered: unknown, never success', [aJob(first)], 'unknown', 'unknown'],
    ['ended on day 90 itself', [aJob(first, { lastDay: '2025-05-30' })], 'yes', 'yes'],
    ['ended on day 40, its payslip came half a year later', [aJob(first, { lastDay: '2025-04-10', confirmedOn: ['2025-11-01'] })], 'no', 'no'],
    ['ended on day 89', [aJob(first, { lastDay: '2025-05-29' })], 'no', 'no'],
    ['ended, another job the next day, confirmed', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-04-11', { ...b, confirmedOn: ['2025-06-15'] })], 'no', 'yes'],
    ['a gap of 14 days', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-04-25', { ...b, confirmedOn: ['2025-06-15'] })], 'no', 'yes'],
    ['a gap of 15 days', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-04-26', { ...b, confirmedOn: ['2025-06-15'] })], 'no', 'no'],
    ['day 90 falls into a gap of a week', [aJob(first, { lastDay: '2025-05-27' }), aJob('2025-06-04', { ...b, confirmedOn: ['2025-06-15'] })], 'no', 'yes'],
    ['the next job is not known to have lasted', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-04-11', b)], 'no', 'unknown'],
    ['the next job is a rumour', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-04-11', { ...b, grade: null, confirmedOn: ['2025-06-15'] })], 'no', 'no'],
    ['back at the same employer on day 90', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-05-20', { confirmedOn: ['2025-06-15'] })], 'yes', 'no'],
    ['a second job beside it carries on', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-03-20', { ...b, confirmedOn: ['2025-06-15'] })], 'no', 'yes'],
    ['an end nobody knows, then another job long after', [aJob(first), aJob('2025-05-20', { ...b, confirmedOn: ['2025-06-15'] })], 'unknown', 'unknown'],
    ['said on day 60 that they have no work, nobody knows since when', [aJob(first, { left: { by: '2025-04-30', elsewhere: false } })], 'no', 'no'],
    ['said on day 60 that they work elsewhere, at whose place is not told', [aJob(first, { left: { by: '2025-04-30', elsewhere: true } })], 'no', 'unknown'],
    ['said on day 100 that they have no work: when it ended is not known', [aJob(first, { left: { by: '2025-06-09', elsewhere: false } })], 'unknown', 'unknown'],
    ['said so on day 100, and confirmed on day 92', [aJob(first, { confirmedOn: ['2025-06-01'], left: { by: '2025-06-09', elsewhere: false } })], 'yes', 'yes'],
    ['three jobs in a row', [aJob(first, { lastDay: '2025-03-31' }), aJob('2025-04-05', { ...b, lastDay: '2025-04-30' }), aJob('2025-05-05', { employer: 'c', confirmedOn: ['2025-07-01'] })], 'no', 'yes'],
    ['day 90 is today: it has not passed', [aJob('2026-03-03', { confirmedOn: ['2026-06-01'] })], { excluded: 'not_yet' }, { excluded: 'not_yet' }],
    ['day 90 was yesterday', [aJob('2026-03-02', { confirmedOn: ['2026-06-01'] })], 'yes', 'yes'],
    ['a rumour is not in the denominator', [aJob(first, { grade: null, confirmedOn: ['2025-11-01'] })], { excluded: 'unproven' }, { excluded: 'unproven' }],
  ]
  test.each(cases)('%s', (_, work, same, any) => {
    const one = anAccompaniment({ work })
    expect(retained(one, work[0]!, 90, 'same_employer', asOf)).toEqual(same)
    expect(retained(one, work[0]!, 90, 'any_job', asOf)).toEqual(any)
  })
  test('lost a week ago, day 90 since: the next job may still come in time', () => {
    const job = aJob('2026-02-25', { lastDay: '2026-05-24' })
    expect(retained(anAccompaniment({ work: [job] }), job, 90, 'any_job', asOf)).toBe('unknown')
    expect(retained(anAccompaniment({ work: [job] }), job, 90, 'same_employer', asOf)).toBe('no')
  })
  test('what was heard after the day of the report does not count in it', () => {
    const job = aJob(first, { confirmedOn: ['2025-11-01'] })
    expect(retained(anAccompaniment({ work: [job] }), job, 90, 'any_job', '2025-09-01')).toBe('yes')
    expect(retained(anAccompaniment({ work: [aJob(first, { lastDay: '2025-11-01' })] }), job, 90, 'any_job', '2025-05-30')).toEqual({ excluded: 'not_yet' })
  })
})

describe('staying in work of those who joined at work (X-02)', () => {
  test.each<[string, Work[], Verdict]>([
    ['still there, as was confirmed', [aJob('2024-06-01', { attribution: 'already_employed', confirmedOn: ['2025-05-01'] })], 'yes'],
    ['not asked since', [aJob('2024-06-01', { attribution: 'already_employed' })], 'unknown'],
    ['lost it in the second month', [aJob('2024-06-01', { attribution: 'already_employed', lastDay: '2025-02-10' })], 'no'],
    ['had no job when joining', [aJob('2025-03-01')], { excluded: 'no_work' }],
    ['already employed was said in an earlier participation, of a job that ended', [aJob('2023-06-01', { own: false, attribution: 'already_employed', lastDay: '2024-01-01' })], { excluded: 'no_work' }],
  ])('%s', (_, work, verdict) => expect(stayed(anAccompaniment({ work }), 90, 'any_job', asOf)).toEqual(verdict))
})

describe('days worked in the year after entry (O-04)', () => {
  test.each<[string, Work[], ReturnType<typeof daysWorked>]>([
    ['the whole year', [aJob(first, { confirmedOn: ['2026-04-01'] })], { worked: 365, unknown: 0, of: 365 }],
    ['ten days, then nothing', [aJob(first, { lastDay: '2025-03-10' })], { worked: 10, unknown: 0, of: 365 }],
    ['thirty days that are known, then nobody knows', [aJob(first, { confirmedOn: ['2025-03-30'] })], { worked: 30, unknown: 335, of: 365 }],
    ['two jobs at a time are one day', [aJob(first, { lastDay: '2025-03-10' }), aJob('2025-03-05', { employer: 'b', lastDay: '2025-03-20' })], { worked: 20, unknown: 0, of: 365 }],
    ['the year has not passed', [aJob('2026-01-01')], 'not_yet'],
    ['a gap between two jobs is not worked', [aJob(first, { lastDay: '2025-03-10' }), aJob('2025-03-21', { employer: 'b', lastDay: '2025-03-30' })], { worked: 20, unknown: 0, of: 365 }],
    ['one of two goes on and nobody knows how long', [aJob(first, { confirmedOn: ['2025-03-30'] }), aJob('2025-03-05', { employer: 'b', lastDay: '2025-04-09' })], { worked: 40, unknown: 325, of: 365 }],
    ['they said on day 60 that they have no work: from then on none', [aJob(first, { confirmedOn: ['2025-03-30'], left: { by: '2025-04-30', elsewhere: false } })], { worked: 30, unknown: 30, of: 365 }],
    ['they said on day 60 that they work elsewhere: nobody knows how long', [aJob(first, { confirmedOn: ['2025-03-30'], left: { by: '2025-04-30', elsewhere: true } })], { worked: 30, unknown: 335, of: 365 }],
    ['a job that goes on past the year counts no more than the year', [aJob(first, { lastDay: '2026-05-01' })], { worked: 365, unknown: 0, of: 365 }],
    ['a rumour beside it adds no day', [aJob(first, { lastDay: '2025-03-10' }), aJob('2025-03-05', { employer: 'b', grade: null, lastDay: '2025-05-20' })], { worked: 10, unknown: 0, of: 365 }],
    ['a job of a later participation is work too', [aJob(first, { lastDay: '2025-03-10' }), aJob('2025-10-01', { own: false, lastDay: '2025-10-10' })], { worked: 20, unknown: 0, of: 365 }],
    ['a job of another participation alone is no entry of this one', [aJob(first, { own: false, lastDay: '2025-03-10' })], undefined],
    ['no job', [], undefined],
  ])('%s', (_, work, days) => expect(daysWorked(anAccompaniment({ work }), asOf)).toEqual(days))
  test('of a cohort: all its days together, and how far people lie apart', () => {
    const cohort = [[aJob(first, { lastDay: '2026-04-01' })], [aJob(first, { lastDay: '2025-03-10' })], [aJob(first, { confirmedOn: ['2025-03-30'] })], [aJob('2026-01-01')], []].map((work) => anAccompaniment({ work }))
    expect(daysWorkedOf(cohort, asOf)).toMatchObject({ people: 3, days: { worked: 405, unknown: 335, of: 1095 }, notYet: 1, noWork: 1, spread: { n: 3, lowest: 10 / 365, median: 30 / 365, highest: 1 } })
  })
})

describe('from a loss to the next job (O-14)', () => {
  test.each<[string, Work[], ReturnType<typeof losses>]>([
    ['back after 20 days, with support', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-04-30', { attribution: 'supported' })], [{ time: 20, event: true, supported: true }]],
    ['back, alone', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-04-30', { attribution: 'alone' })], [{ time: 20, event: true, supported: false }]],
    ['not back yet', [aJob(first, { lastDay: '2026-05-02' })], [{ time: 30, event: false, supported: null }]],
    ['moved from one job to the next day’s: nothing was lost', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-04-11')], []],
    ['another ran on', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-03-15', { employer: 'b' })], []],
    ['both ended on one day: one loss', [aJob(first, { lastDay: '2026-05-02' }), aJob('2025-03-15', { lastDay: '2026-05-02' })], [{ time: 30, event: false, supported: null }]],
    ['lost before joining', [aJob('2024-01-01', { lastDay: '2024-05-01' })], []],
    ['a loss of another participation is counted there', [aJob(first, { own: false, lastDay: '2026-05-02' })], []],
    ['back in the next participation is back', [aJob(first, { lastDay: '2025-04-10' }), aJob('2025-04-30', { own: false, attribution: 'supported' })], [{ time: 20, event: true, supported: true }]],
  ])('%s', (_, work, found) => expect(losses(anAccompaniment({ work }), asOf)).toEqual(found))
  test('together, with those who are not back', () => {
    const cohort = ['2025-04-20', '2025-04-30', null].map((next) => anAccompaniment({ work: [aJob(first, { lastDay: '2025-04-10' }), ...(next ? [aJob(next, { confirmedOn: [asOf] })] : [])] }))
    expect(reEntryOf(cohort, asOf)).toMatchObject({ losses: 3, back: 2, withSupport: 2, median: { estimate: 20 } })
  })
})

describe('employers who come back (O-15)', () => {
  const kept = aJob(first, { confirmedOn: ['2025-06-01'] })
  test.each<[string, Work[][], Verdict]>([
    ['two people who stayed 90 days', [[kept], [kept]], 'yes'],
    ['one who stayed', [[kept]], 'no'],
    ['one stayed, of the other nobody knows', [[kept], [aJob(first)]], 'unknown'],
    ['one stayed, the other left', [[kept], [aJob(first, { lastDay: '2025-03-20' })]], 'no'],
    ['both are new', [[aJob('2026-05-01')], [aJob('2026-05-01')]], { excluded: 'not_yet' }],
    ['one rumour', [[aJob(first, { grade: null })]], { excluded: 'unproven' }],
  ])('%s', (_, people, verdict) => expect(employersWhoComeBack(people.map((work) => anAccompaniment({ work })), asOf).get('a')).toEqual(verdict))
  test('one job of a person who joined twice is one', () => {
    const twice = [anAccompaniment({ work: [kept] }), anAccompaniment({ joinedOn: '2025-02-01', work: [{ ...kept, own: false }] })]
    expect(employersWhoComeBack(twice, asOf).get('a')).toBe('no')
  })
  test('employers of those who were at work already are not theirs', () => {
    expect(figureOf([...employersWhoComeBack([anAccompaniment({ work: [aJob('2024-01-01')] })], asOf).values()]).denominator).toBe(0)
  })
})
