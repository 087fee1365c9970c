import { describe, expect, test } from 'vitest'
import { aJob, anAccompaniment } from './cases.ts'
import { daysSinceMet, distanceOf, droppedOut, exitsOf, meetingsHeld, seenLately, stageAtExit } from './participation.ts'
import type { Accompaniment, Verdict } from './types.ts'

const asOf = '2026-06-01'
const met = (on: string) => ({ on, state: 'held' as const })

test('meetings held of those that were to be; cancelled together is no absence, never recorded is unknown (O-12)', () => {
  const meetings = [met('2026-05-01'), { on: '2026-05-08', state: 'missed' as const }, { on: '2026-05-10', state: 'cancelled' as const }, { on: '2026-05-15', state: 'ahead' as const }, { on: '2026-06-08', state: 'ahead' as const }]
  expect(meetingsHeld([anAccompaniment({ meetings })], asOf)).toEqual({ numerator: 1, denominator: 3, unknown: 1, excluded: { not_yet: 1 } })
})

describe('whom nobody has seen', () => {
  test.each<[string, Partial<Accompaniment>, Verdict]>([
    ['met 30 days ago', { meetings: [met('2026-05-02')] }, 'yes'],
    ['met 31 days ago', { meetings: [met('2026-05-01')] }, 'no'],
    ['never met', {}, 'no'],
    ['joined two weeks ago, not met yet', { joinedOn: '2026-05-18' }, { excluded: 'not_yet' }],
    ['left', { ended: { on: '2026-01-01', reason: 'moved' } }, { excluded: 'ended' }],
    ['a meeting ahead is no meeting', { meetings: [{ on: '2026-06-03', state: 'ahead' }] }, 'no'],
  ])('%s', (_, facts, verdict) => expect(seenLately(anAccompaniment(facts), asOf)).toEqual(verdict))
  test('days since', () => {
    expect(daysSinceMet(anAccompaniment({ meetings: [met('2026-05-01'), met('2026-05-20')] }), asOf)).toBe(12)
    expect(daysSinceMet(anAccompaniment(), asOf)).toBeUndefined()
  })
})

test.each<[string, Partial<Accompaniment>, string]>([
  ['at work', { work: [aJob('2026-01-01')] }, 'at_work'],
  ['lost it: with a plan again', { work: [aJob('2026-01-01', { lastDay: '2026-03-01' })] }, 'with_plan'],
  ['no plan agreed', { plansAgreedOn: [] }, 'before_plan'],
])('how far from work: %s', (_, facts, distance) => expect(distanceOf(anAccompaniment(facts), asOf)).toBe(distance))

describe('leaving before the plan’s end (O-13)', () => {
  const left = (reason: NonNullable<Accompaniment['ended']>['reason']): Partial<Accompaniment> => ({ ended: { on: '2025-06-01', reason } })
  test.each<[string, Partial<Accompaniment>, Verdict]>([
    ['left for work', left('work'), 'no'],
    ['reached the goals', left('goals'), 'no'],
    ['went to study: another aim, no failure', left('study'), 'no'],
    ['moved away', left('moved'), 'yes'],
    ['contact was lost', left('no_contact'), 'yes'],
    ['no reason is known', left(null), 'unknown'],
    ['still accompanied', {}, 'no'],
    ['left after the day of the report', { ended: { on: '2026-07-01', reason: 'moved' } }, 'no'],
    ['joins later', { joinedOn: '2026-07-01' }, { excluded: 'not_yet' }],
  ])('%s', (_, facts, verdict) => expect(droppedOut(anAccompaniment(facts), asOf)).toEqual(verdict))
  test.each<[string, Partial<Accompaniment>, string | undefined]>([
    ['before a plan', { ...left('moved'), plansAgreedOn: ['2025-09-01'] }, 'before_plan'],
    ['with a plan', left('moved'), 'with_plan'],
    ['after a first job', { ...left('moved'), work: [aJob('2025-03-01')] }, 'after_entry'],
    ['did not leave', {}, undefined],
  ])('%s', (_, facts, stage) => expect(stageAtExit(anAccompaniment(facts))).toBe(stage))
  test('by reason and stage', () => {
    const cohort = [anAccompaniment(left('moved')), anAccompaniment({ ...left('moved'), plansAgreedOn: [] }), anAccompaniment(left('work')), anAccompaniment(left('asked'))]
    expect(exitsOf(cohort, asOf)).toEqual([
      { reason: 'moved', by: { before_plan: 1, with_plan: 1, after_entry: 0 } },
      { reason: 'asked', by: { before_plan: 0, with_plan: 1, after_entry: 0 } },
    ])
  })
})
