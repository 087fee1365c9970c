import { describe, expect, test } from 'vitest'
import { aJob, anAccompaniment, levels } from './cases.ts'
import { advanced, advancementsOf, goodWork, isGoodWithHorizon, paidTheMinimum, payBeside, profileOf } from './quality.ts'
import type { Accompaniment, Advancement, QualityLevels, Verdict } from './types.ts'

const asOf = '2026-06-01'

describe('pay beside the minimum wage of its month (O-05)', () => {
  test.each([
    ['a fifth more', { ratio: 1.2, adjusted: false, below: false }, 'yes'],
    ['rounded', { ratio: 0.9999, adjusted: false, below: false }, 'yes'],
    ['a little less', { ratio: 0.994, adjusted: false, below: true }, 'no'],
    ['an adjusted minimum is told apart', { ratio: 1, adjusted: true, below: false }, 'adjusted'],
    ['not told', null, 'unknown'],
  ])('%s', (_, againstMinimum, verdict) => expect(paidTheMinimum(aJob('2025-03-01', { againstMinimum }))).toBe(verdict))
  test('of a rumour nothing is said', () => expect(paidTheMinimum(aJob('2025-03-01', { grade: null }))).toEqual({ excluded: 'unproven' }))
})

test('pay beside a reference is told as its spread, with those of whom it is not known (O-05, O-06)', () => {
  const jobs = [1, 1.1, 1.3].map((ratio) => aJob('2025-03-01', { againstMinimum: { ratio, adjusted: false, below: false }, againstMedian: ratio / 2 }))
  jobs.push(aJob('2025-03-01'), aJob('2025-03-01', { againstMinimum: { ratio: 0.4, adjusted: true, below: false }, againstMedian: 0.2 }), aJob('2025-03-01', { grade: null, againstMedian: 9 }))
  expect(payBeside(jobs, 'minimum')).toMatchObject({ spread: { n: 3, lowest: 1, median: 1.1, highest: 1.3 }, unknown: 1, unproven: 1 })
  expect(payBeside(jobs, 'median')).toMatchObject({ spread: { n: 3, median: 0.55 }, unknown: 1 })
  expect(payBeside(jobs, 'average')).toMatchObject({ spread: undefined, unknown: 4 })
})

describe('work of good quality with a horizon (O-07, U-1)', () => {
  test.each<[string, QualityLevels | null, string]>([
    ['all seven suit', levels(4), 'yes'],
    ['five suit, the horizon among them', levels(3, { pay: 1, hours: 2 }), 'yes'],
    ['four suit', levels(3, { pay: 1, hours: 2, rights: 2 }), 'no'],
    ['six suit and there is no horizon', levels(4, { horizon: 2 }), 'no'],
    ['five suit, two were not looked at', levels(3, { pay: null, hours: null }), 'yes'],
    ['four suit, three were not looked at: it may be', levels(3, { pay: null, hours: null, rights: null }), 'unknown'],
    ['the horizon was not looked at', levels(4, { horizon: null }), 'unknown'],
    ['the horizon was not looked at, and three parts do not suit', levels(4, { horizon: null, pay: 1, hours: 1, rights: 1 }), 'no'],
    ['nobody looked', levels(null), 'unknown'],
    ['nobody said anything', null, 'unknown'],
  ])('%s', (_, view, verdict) => expect(isGoodWithHorizon(view)).toBe(verdict))

  const by = (participant: QualityLevels | null, promoter: QualityLevels | null) => ({ quality: { participant, promoter } })
  test.each<[string, Partial<Accompaniment>, Verdict]>([
    ['their own view counts before the promoter’s', { work: [aJob('2025-03-01', by(levels(2), levels(4)))] }, 'no'],
    ['the promoter’s where they said nothing', { work: [aJob('2025-03-01', by(null, levels(4)))] }, 'yes'],
    ['one of two jobs', { work: [aJob('2025-03-01', by(levels(1), null)), aJob('2025-05-01', by(levels(4), null))] }, 'yes'],
    ['a rumour is unknown', { work: [aJob('2025-03-01', { ...by(levels(4), null), grade: null })] }, 'unknown'],
    ['no job', {}, 'no'],
    ['left "to work", and no job is known', { ended: { on: '2025-06-01', reason: 'work' } }, 'unknown'],
    ['at work when joining, and it became good', { work: [aJob('2024-03-01', by(levels(4), null))] }, 'yes'],
    ['a good job of a later participation is none of it', { work: [aJob('2025-03-01', { ...by(levels(4), null), own: false })] }, 'no'],
    ['a job before joining is none of it', { work: [aJob('2023-03-01', { ...by(levels(4), null), lastDay: '2023-09-01' })] }, 'no'],
  ])('%s', (_, facts, verdict) => expect(goodWork(anAccompaniment(facts), asOf)).toEqual(verdict))
})

test('the profile tells seven parts, and of how many each is not known; there is no sum', () => {
  const jobs = [aJob('2025-03-01', { quality: { participant: levels(4, { pay: 2 }), promoter: null } }), aJob('2025-03-01', { quality: { participant: levels(null, { pay: 3 }), promoter: null } }), aJob('2025-03-01')]
  expect(profileOf(jobs, 'participant').slice(0, 2)).toEqual([{ part: 'pay', suits: 1, doesNot: 1, unknown: 1 }, { part: 'hours', suits: 1, doesNot: 0, unknown: 2 }])
  expect(profileOf(jobs, 'promoter').every(({ unknown }) => unknown === 3)).toBe(true)
})

describe('advancement within twelve months (O-08)', () => {
  const event = (on: string, facts: Partial<Advancement> = {}): Advancement => ({ on, kind: 'role', startedBy: 'participant', payPercent: null, payReal: null, before: '', after: '', ...facts })
  const held = { confirmedOn: ['2026-05-01'] }
  test.each<[string, Partial<Accompaniment>, Verdict]>([
    ['a higher role', { work: [aJob('2025-03-01', { advanced: [event('2025-10-01')] })] }, 'yes'],
    ['pay grew by a tenth, and prices are known', { work: [aJob('2025-03-01', { advanced: [event('2025-10-01', { kind: 'pay', payPercent: 10, payReal: true })] })] }, 'yes'],
    ['pay grew by a tenth, prices are not known', { work: [aJob('2025-03-01', { ...held, advanced: [event('2025-10-01', { kind: 'pay', payPercent: 10, payReal: false })] })] }, 'unknown'],
    ['pay grew by 8 %', { work: [aJob('2025-03-01', { ...held, advanced: [event('2025-10-01', { kind: 'pay', payPercent: 8, payReal: false })] })] }, 'no'],
    ['hours that came to what is wished for', { work: [aJob('2025-03-01', { ...held, hoursWanted: 30, advanced: [event('2025-10-01', { kind: 'hours', before: '20', after: '30' })] })] }, 'yes'],
    ['hours that shrank', { work: [aJob('2025-03-01', { ...held, hoursWanted: 30, advanced: [event('2025-10-01', { kind: 'hours', before: '42', after: '30' })] })] }, 'no'],
    ['hours, and nobody knows what is wished for', { work: [aJob('2025-03-01', { ...held, hoursWanted: null, advanced: [event('2025-10-01', { kind: 'hours', before: '20', after: '30' })] })] }, 'unknown'],
    ['a contract that secures more', { work: [aJob('2025-03-01', { ...held, advanced: [event('2025-10-01', { kind: 'contract', before: 'agency', after: 'open_ended' })] })] }, 'yes'],
    ['a contract that got worse', { work: [aJob('2025-03-01', { ...held, advanced: [event('2025-10-01', { kind: 'contract', before: 'open_ended', after: 'daily' })] })] }, 'no'],
    ['work of one’s own: nobody says that it is more', { work: [aJob('2025-03-01', { ...held, advanced: [event('2025-10-01', { kind: 'contract', before: 'daily', after: 'self_employed' })] })] }, 'unknown'],
    ['grew in a job of a later participation', { work: [aJob('2025-03-01', { lastDay: '2025-04-01' }), aJob('2025-04-05', { own: false, advanced: [event('2025-12-01')] })] }, 'no'],
    ['on the last day of the year', { work: [aJob('2025-03-01', { ...held, advanced: [event('2026-02-28')] })] }, 'yes'],
    ['after the year', { work: [aJob('2025-03-01', { ...held, advanced: [event('2026-03-02')] })] }, 'no'],
    ['nothing, and still there after a year', { work: [aJob('2025-03-01', held)] }, 'no'],
    ['nothing that is known, nobody asked', { work: [aJob('2025-03-01')] }, 'unknown'],
    ['nothing, the job ended', { work: [aJob('2025-03-01', { lastDay: '2025-04-01' })] }, 'no'],
    ['in a second job of the year', { work: [aJob('2025-03-01', { lastDay: '2025-04-01' }), aJob('2025-04-05', { advanced: [event('2025-12-01')] })] }, 'yes'],
    ['at work when joining: the year runs from joining', { work: [aJob('2023-03-01', { advanced: [event('2025-10-01')] })] }, 'yes'],
    ['grew before joining', { work: [aJob('2023-03-01', { ...held, advanced: [event('2024-10-01')] })] }, 'no'],
    ['the year has not passed', { work: [aJob('2025-09-01', { advanced: [event('2025-10-01')] })] }, { excluded: 'not_yet' }],
    ['no job', {}, { excluded: 'no_work' }],
  ])('%s', (_, facts, verdict) => expect(advanced(anAccompaniment(facts), asOf)).toEqual(verdict))
  test('tells the kind and who began it', () => {
    const cohort = [anAccompaniment({ work: [aJob('2025-03-01', { advanced: [event('2025-10-01'), event('2025-11-01', { kind: 'hours', before: '20', after: '42', startedBy: 'employer' }), event('2025-12-01', { kind: 'hours', before: '42', after: '20', startedBy: 'promoter' })] })] })]
    expect(advancementsOf(cohort, asOf)).toContainEqual({ kind: 'hours', by: { participant: 0, promoter: 0, employer: 1 } })
  })
})
