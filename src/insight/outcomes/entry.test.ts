import { describe, expect, test } from 'vitest'
import { aJob, anAccompaniment } from './cases.ts'
import { attributionsOf, gradesOf, jobEntry, jobEntryOfWeight, timeToWork, timeToWorkOf } from './entry.ts'
import { figureOf } from './figures.ts'
import { sharesOf } from './sheets.ts'
import { tellFigures } from './told.ts'
import type { Accompaniment, Figure, Verdict } from './types.ts'

const asOf = '2026-06-01'

const shareOf = (figure: Figure) => sharesOf(tellFigures(figure, [], { guard: false, addUp: true }).overall)

describe('job entry (O-01): a first paid workday after joining', () => {
  const cases: [string, Partial<Accompaniment>, Verdict][] = [
    ['placed by the programme', { work: [aJob('2025-03-01')] }, 'yes'],
    ['found alone: as good an entry as any', { work: [aJob('2025-03-01', { attribution: 'alone', grade: 'D' })] }, 'yes'],
    ['one day of work is an entry', { work: [aJob('2025-03-01', { lastDay: '2025-03-01' })] }, 'yes'],
    ['no job, met last week', { heardOn: '2026-05-25' }, 'no'],
    ['no job that is known, and nobody heard of them for half a year', { heardOn: '2025-12-01' }, 'unknown'],
    ['no job that is known, never heard of', { heardOn: null }, 'unknown'],
    ['left "to work", and no job is known', { ended: { on: '2025-06-01', reason: 'work' } }, 'unknown'],
    ['a job without evidence is a rumour', { work: [aJob('2025-03-01', { grade: null })] }, 'unknown'],
    ['a job of which nobody said how it came about is one too', { work: [aJob('2025-03-01', { attribution: null })] }, 'unknown'],
    ['unproven, then proven', { work: [aJob('2025-03-01', { grade: null }), aJob('2025-09-01')] }, 'yes'],
    ['at work when joining, as was said', { work: [aJob('2025-03-01', { attribution: 'already_employed' })] }, { excluded: 'already_employed' }],
    ['at work when joining, by its days, whatever was written', { work: [aJob('2024-10-01', { attribution: 'placed' })] }, { excluded: 'already_employed' }],
    ['began on the very day of joining', { work: [aJob('2025-01-01')] }, { excluded: 'already_employed' }],
    ['at work when joining, and another job since', { work: [aJob('2024-10-01'), aJob('2025-05-01', { employer: 'b' })] }, { excluded: 'already_employed' }],
    ['a job that ended before joining is no job at joining', { work: [aJob('2024-01-01', { lastDay: '2024-12-01' }), aJob('2025-03-01')] }, 'yes'],
    ['the first workday is still ahead', { work: [aJob('2026-07-01')] }, 'no'],
    ['joins later', { joinedOn: '2026-07-01' }, { excluded: 'not_yet' }],
    // One person, two participations: a job is one of them's.
    ['the job is of a later participation', { work: [aJob('2025-03-01', { own: false })] }, 'no'],
    ['already employed was said of an earlier participation’s job, which ended before this one', { work: [aJob('2023-03-01', { own: false, attribution: 'already_employed', lastDay: '2024-06-01' }), aJob('2025-03-01')] }, 'yes'],
    ['the job of an earlier participation goes on: at work when joining', { work: [aJob('2023-03-01', { own: false }), aJob('2025-03-01')] }, { excluded: 'already_employed' }],
    ['of an earlier participation’s job it was said before joining that it is over', { work: [aJob('2023-03-01', { own: false, left: { by: '2024-11-01', elsewhere: false } }), aJob('2025-03-01')] }, 'yes'],
    ['it was said so after joining: then it was held', { work: [aJob('2023-03-01', { own: false, left: { by: '2025-02-01', elsewhere: false } }), aJob('2025-03-01')] }, { excluded: 'already_employed' }],
    ['already employed was said of a later participation’s job', { work: [aJob('2025-09-01', { own: false, attribution: 'already_employed' }), aJob('2025-03-01')] }, 'yes'],
    ['already employed was said, and the job had ended before joining', { work: [aJob('2024-01-01', { attribution: 'already_employed', lastDay: '2024-06-01' }), aJob('2025-03-01')] }, 'yes'],
  ]
  test.each(cases)('%s', (_, facts, verdict) => expect(jobEntry(anAccompaniment(facts), asOf)).toEqual(verdict))
})

describe('job entry of 7 days and 10 hours a week', () => {
  const cases: [string, Partial<Accompaniment>, Verdict][] = [
    ['seven days', { work: [aJob('2025-03-01', { lastDay: '2025-03-07' })] }, 'yes'],
    ['six days', { work: [aJob('2025-03-01', { lastDay: '2025-03-06' })] }, 'no'],
    ['confirmed after two weeks', { work: [aJob('2025-03-01', { confirmedOn: ['2025-03-15'] })] }, 'yes'],
    ['never confirmed', { work: [aJob('2025-03-01')] }, 'unknown'],
    ['nine hours', { work: [aJob('2025-03-01', { confirmedOn: ['2025-03-15'], hoursWeek: 9 })] }, 'no'],
    ['ten hours', { work: [aJob('2025-03-01', { confirmedOn: ['2025-03-15'], hoursWeek: 10 })] }, 'yes'],
    ['hours nobody told', { work: [aJob('2025-03-01', { confirmedOn: ['2025-03-15'], hoursWeek: null })] }, 'unknown'],
    ['three days, later another of a month', { work: [aJob('2025-03-01', { lastDay: '2025-03-03' }), aJob('2025-05-01', { lastDay: '2025-05-31' })] }, 'yes'],
    ['no job', {}, 'no'],
    ['at work when joining', { work: [aJob('2024-10-01')] }, { excluded: 'already_employed' }],
  ]
  test.each(cases)('%s', (_, facts, verdict) => expect(jobEntryOfWeight(anAccompaniment(facts), asOf)).toEqual(verdict))
})

describe('time to placement (O-02)', () => {
  test.each([
    // facts, from joining, from the plan
    ['placed in March', { work: [aJob('2025-03-01')] }, { time: 59, event: true }, { time: 28, event: true }],
    ['still open: counted as long as they were heard of', { heardOn: '2025-12-01' }, { time: 334, event: false }, { time: 303, event: false }],
    ['left in June: open until then', { ended: { on: '2025-06-01', reason: 'moved' as const } }, { time: 151, event: false }, { time: 120, event: false }],
    ['an unproven job: open until it was told of', { work: [aJob('2025-03-01', { grade: null })] }, { time: 59, event: false }, { time: 28, event: false }],
    ['the first workday is the day on which they left', { ended: { on: '2025-03-01', reason: 'work' as const }, work: [aJob('2025-03-01')] }, { time: 59, event: true }, { time: 28, event: true }],
    ['a job after they had left: open until they left', { ended: { on: '2025-02-20', reason: 'no_contact' as const }, work: [aJob('2025-03-01')] }, { time: 50, event: false }, { time: 19, event: false }],
    ['the job of a later participation ends no earlier way', { heardOn: '2025-12-01', work: [aJob('2025-03-01', { own: false })] }, { time: 334, event: false }, { time: 303, event: false }],
    ['no plan yet', { plansAgreedOn: [] }, { time: 516, event: false }, { excluded: 'no_plan' }],
    ['at work before the plan was agreed', { work: [aJob('2025-01-20')] }, { time: 19, event: true }, { excluded: 'work_before_plan' }],
    ['at work when joining', { work: [aJob('2024-10-01')] }, { excluded: 'already_employed' }, { excluded: 'already_employed' }],
  ])('%s', (_, facts, joining, plan) => {
    expect(timeToWork(anAccompaniment(facts), asOf, 'joining')).toEqual(joining)
    expect(timeToWork(anAccompaniment(facts), asOf, 'plan')).toEqual(plan)
  })
  test('of a cohort: median and quartiles, with those still open', () => {
    const cohort = ['2025-01-31', '2025-03-02', '2025-04-01'].map((day) => anAccompaniment({ work: [aJob(day)] }))
    const found = timeToWorkOf([...cohort, anAccompaniment(), anAccompaniment({ work: [aJob('2024-01-01')] })], asOf, 'joining')
    expect(found.quarter.estimate).toBe(45)
    expect(found.median.estimate).toBe(75)
    expect(found.curve.n).toBe(4)
    expect(found.excluded).toEqual({ already_employed: 1 })
  })
})

describe('how jobs came about, and what shows them (O-16, O-17)', () => {
  const cohort = [
    anAccompaniment({ work: [aJob('2025-03-01'), aJob('2025-09-01', { attribution: 'alone', grade: 'D' })] }),
    anAccompaniment({ work: [aJob('2024-03-01', { attribution: 'placed' })] }),
    anAccompaniment({ work: [aJob('2025-05-01', { attribution: null, grade: null })] }),
    anAccompaniment({ work: [aJob('2023-01-01', { lastDay: '2023-06-01' }), aJob('2022-01-01', { attribution: 'already_employed', lastDay: '2022-06-01' })] }),
    // The second participation of the first person: told there, and here only if it were its own.
    anAccompaniment({ joinedOn: '2025-02-01', work: [aJob('2025-03-01', { own: false }), aJob('2025-09-01', { own: false, attribution: 'alone', grade: 'D' })] }),
  ]
  test('a job held at joining counts as such, whatever was written', () => {
    expect(attributionsOf(cohort, asOf)).toEqual({ of: { placed: 1, supported: 0, alone: 1, already_employed: 1 }, unknown: 1, total: 4 })
  })
  test('evidence by grade, and none', () => expect(gradesOf(cohort, asOf)).toEqual({ of: { A: 1, B: 0, C: 0, D: 1, E: 0 }, unknown: 1, total: 3 }))
})

describe('a figure', () => {
  test('keeps the unknown in the denominator and out of the numerator', () => {
    const figure = figureOf(['yes', 'yes', 'no', 'unknown', { excluded: 'not_yet' }, { excluded: 'already_employed' }, { excluded: 'not_yet' }])
    expect(figure).toEqual({ numerator: 2, denominator: 4, unknown: 1, excluded: { not_yet: 2, already_employed: 1 } })
    expect(shareOf(figure)).toMatchObject({ least: 0.5, most: 0.75, among: 2 / 3 })
  })
  test('of nobody has no share', () => expect(shareOf(figureOf([{ excluded: 'not_yet' }]))).toBeNull())
  test('of whom all are unknown has no share among the known', () => expect(shareOf(figureOf(['unknown']))).toEqual({ least: 0, most: 1, among: null, from: null, to: null }))
})
