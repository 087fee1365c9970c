import { describe, expect, test } from 'vitest'
import { aReading, anAccompaniment } from './cases.ts'
import { attainedExpected, attainedOf, attainmentOf, axesOf, begunByThemselves, changesOf, grown } from './growth.ts'
import type { Accompaniment, Verdict } from './types.ts'

const asOf = '2026-06-01'

describe('employability gained (O-09): reliable change on the axes', () => {
  test.each<[string, Partial<Accompaniment>, Verdict]>([
    ['one axis grew by two, none fell', { readings: [aReading('2025-01-10', 2), aReading('2025-06-01', 2, { efficacy: 4 })] }, 'yes'],
    ['one level is within the noise of the scale', { readings: [aReading('2025-01-10', 2), aReading('2025-06-01', 3)] }, 'no'],
    ['one grew and one fell', { readings: [aReading('2025-01-10', 3), aReading('2025-06-01', 3, { efficacy: 5, motivation: 1 })] }, 'no'],
    ['read once', { readings: [aReading('2025-01-10', 2)] }, 'unknown'],
    ['read twice in a week', { readings: [aReading('2025-01-10', 2), aReading('2025-01-17', 5)] }, 'unknown'],
    ['never read', {}, 'unknown'],
    ['two readers are not one line', { readings: [aReading('2025-01-10', 2, {}, 'participant'), aReading('2025-06-01', 5, {}, 'promoter')] }, 'unknown'],
    ['grew after the day of the report', { readings: [aReading('2025-01-10', 2), aReading('2026-06-02', 5)] }, 'unknown'],
    ['joined last week', { joinedOn: '2026-05-25' }, { excluded: 'not_yet' }],
  ])('%s', (_, facts, verdict) => expect(grown(anAccompaniment(facts), asOf)).toEqual(verdict))
  test('readings made together count before one’s own, and those before the promoter’s', () => {
    const both = [aReading('2025-01-10', 2, {}, 'promoter'), aReading('2025-06-01', 5, {}, 'promoter'), aReading('2025-01-10', 3, {}, 'participant'), aReading('2025-06-01', 4, {}, 'participant')]
    expect(changesOf(both, asOf)[0]).toEqual({ axis: 'motivation', before: 3, after: 4 })
    expect(changesOf([...both, aReading('2025-01-10', 1), aReading('2025-06-01', 2)], asOf)[0]).toEqual({ axis: 'motivation', before: 1, after: 2 })
  })
  test('of a cohort the spread is told, axis by axis', () => {
    const cohort = [1, 2, 4].map((after) => anAccompaniment({ readings: [aReading('2025-01-10', 2), aReading('2025-06-01', after)] }))
    expect(axesOf([...cohort, anAccompaniment()], asOf)[0]).toMatchObject({ axis: 'motivation', grown: 1, withinNoise: 2, fallen: 0, unknown: 1, spread: { lowest: -1, median: 0, highest: 2 } })
  })
})

describe('attainment of goals by version of the plan (O-10)', () => {
  const goals = [[{ on: '2025-03-01', level: -1 }, { on: '2025-08-01', level: 1 }], [{ on: '2025-08-01', level: 0 }]]
  test('the last level before the next version', () => {
    const found = attainedOf(anAccompaniment({ plansAgreedOn: ['2025-02-01', '2025-07-01'], goals }), asOf)
    expect(found.map(({ version }) => version)).toEqual([1, 2])
    expect(found[0]?.t).toBeCloseTo(40)
    expect(found[1]?.t).toBeCloseTo(56.2, 1)
  })
  test.each<[string, Partial<Accompaniment>, Verdict]>([
    ['as expected', { goals: [[{ on: '2025-03-01', level: 0 }]] }, 'yes'],
    ['less', { goals: [[{ on: '2025-03-01', level: -1 }]] }, 'no'],
    ['nothing was read of the goals', {}, 'unknown'],
    ['no plan', { plansAgreedOn: [] }, { excluded: 'no_plan' }],
  ])('%s', (_, facts, verdict) => expect(attainedExpected(anAccompaniment(facts), asOf)).toEqual(verdict))
  test('the spread of a cohort', () => expect(attainmentOf([anAccompaniment({ goals: [[{ on: '2025-03-01', level: 0 }]] }), anAccompaniment()], asOf)).toMatchObject({ n: 1, median: 50 }))
})

test('who begins, in the last four weeks alone (O-11)', () => {
  const actions = [['2026-06-01', 'participant'], ['2026-05-05', 'participant'], ['2026-05-05', 'promoter'], ['2026-05-04', 'participant']] as const
  expect(begunByThemselves({ actions: actions.map(([on, startedBy]) => ({ on, startedBy })) }, asOf)).toEqual({ theirs: 2, all: 3 })
})
