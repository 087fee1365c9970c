import { describe, expect, test } from 'vitest'
import { compareLines } from './compare.ts'
import { countOf, inReadingOrder, lineLacks, mayBeginOn, mayClose, mayRetireOn, mayStep, outcomeOf, standingOf, stateAfter, wordsIn } from './rules.ts'
import type { Line } from './types.ts'

const today = '2026-11-25'
const words = (text: string) => ({ he: text, ar: `${text} ar`, en: `${text} en` })
const line = (key: string, rest: Partial<Line> = {}): Line => ({ key, parentKey: null, kind: 'category', code: key, text: words(key), question: null, community: null, proposal: false, version: 1, ...rest })

describe('what a version is today', () => {
  test.each([
    // state, in force from, retired on -> standing
    ['draft', null, null, 'draft'],
    ['vote', null, null, 'vote'],
    ['approved', null, null, 'approved'],
    ['published', '2026-11-26', null, 'coming'],
    ['published', '2026-11-25', null, 'in_force'],
    ['published', '2026-01-01', '2026-11-26', 'in_force'],
    ['published', '2026-01-01', '2026-11-25', 'retired'],
  ] as const)('%s from %s until %s is %s', (state, effectiveOn, retiredOn, standing) => expect(standingOf({ state, effectiveOn, retiredOn }, today)).toBe(standing))
})

describe('whether a step is taken', () => {
  test.each([
    // step, from, criteria, lines that lack a language, open remarks -> verdict
    ['review', 'draft', 12, 3, 0, 'yes'],
    ['review', 'draft', 0, 0, 0, 'no_criteria'],
    ['review', 'vote', 12, 0, 0, 'wrong_state'],
    ['draft', 'review', 12, 3, 2, 'yes'],
    ['draft', 'published', 12, 0, 0, 'wrong_state'],
    ['vote', 'review', 12, 0, 0, 'yes'],
    ['vote', 'review', 12, 1, 0, 'missing_words'],
    ['vote', 'review', 12, 0, 1, 'open_comments'],
    ['vote', 'draft', 12, 0, 0, 'wrong_state'],
    ['set_aside', 'draft', 0, 0, 0, 'yes'],
    ['set_aside', 'review', 12, 0, 0, 'wrong_state'],
    ['draft', 'set_aside', 12, 3, 2, 'yes'],
    ['review', 'set_aside', 12, 0, 0, 'wrong_state'],
    ['publish', 'approved', 12, 0, 0, 'yes'],
    ['publish', 'review', 12, 0, 0, 'wrong_state'],
    ['publish', 'published', 12, 0, 0, 'wrong_state'],
  ] as const)('%s from %s with %i criteria, %i lacking, %i open: %s', (step, state, criteria, missing, openComments, verdict) => expect(mayStep(step, { state, criteria, missing, openComments })).toBe(verdict))
})

describe('what a vote comes to', () => {
  test.each([
    // for, against, abstain, conflict, quorum -> outcome, state
    [3, 1, 0, 0, 3, 'passed', 'approved'],
    [2, 0, 1, 2, 3, 'passed', 'approved'],
    [2, 0, 0, 3, 3, 'no_quorum', 'review'],
    [2, 2, 0, 0, 3, 'not_passed', 'review'],
    [1, 2, 2, 0, 3, 'not_passed', 'review'],
    [0, 0, 5, 0, 3, 'not_passed', 'review'],
    [0, 0, 0, 0, 1, 'no_quorum', 'review'],
    [1, 0, 0, 4, 1, 'passed', 'approved'],
  ] as const)('%i for, %i against, %i abstain, %i in conflict, quorum %i: %s', (yes, no, abstain, conflict, quorum, outcome, state) => {
    expect(outcomeOf({ for: yes, against: no, abstain, conflict }, quorum)).toBe(outcome)
    expect(stateAfter(outcome)).toBe(state)
  })
  test('ballots are counted by what they say', () => expect(countOf([{ choice: 'for' }, { choice: 'for' }, { choice: 'conflict' }, { choice: null }])).toEqual({ for: 2, against: 0, abstain: 0, conflict: 1 }))
})

describe('when a vote closes', () => {
  test.each([
    // last day, who has voted of a and b -> may close
    ['2026-11-25', ['a'], false],
    ['2026-11-24', ['a'], true],
    ['2026-11-30', ['a', 'b'], true],
    ['2026-11-30', [], false],
  ] as const)('until %s, voted %j: %s', (closesOn, voted, may) => expect(mayClose({ closesOn, members: ['a', 'b'], voted }, today)).toBe(may))
})

describe('from when a version may be in force', () => {
  test.each([
    ['2026-11-24', [], 'past'],
    ['2026-11-25', [], 'yes'],
    ['2026-11-25', ['2026-01-01'], 'yes'],
    ['2026-12-01', ['2026-12-02'], 'before_the_last'],
    ['2026-12-02', ['2026-12-02'], 'yes'],
  ] as const)('%s after %j: %s', (day, published, verdict) => expect(mayBeginOn(day, today, published.map((effectiveOn) => ({ effectiveOn })))).toBe(verdict))
})

describe('when a version may retire without one that follows', () => {
  test.each([
    // day, state, in force from, retires already -> verdict
    ['2026-11-25', 'published', '2026-01-01', null, 'yes'],
    ['2026-11-24', 'published', '2026-01-01', null, 'past'],
    ['2026-12-01', 'published', '2026-12-02', null, 'before_it_began'],
    ['2026-12-02', 'published', '2026-12-02', null, 'yes'],
    ['2026-12-02', 'published', '2026-01-01', '2027-01-01', 'wrong_state'],
    ['2026-12-02', 'approved', null, null, 'wrong_state'],
  ] as const)('on %s, %s from %s until %s: %s', (day, state, effectiveOn, retiredOn, verdict) => expect(mayRetireOn(day, today, { state, effectiveOn, retiredOn })).toBe(verdict))
})

test('missing words are told, and other words stand in for them', () => {
  expect(lineLacks({ text: { he: 'א', ar: '', en: 'a' }, community: { he: 'א', ar: 'ا', en: '' } })).toEqual(['ar', 'en'])
  expect(wordsIn({ he: 'א', ar: '', en: 'a' }, 'ar')).toEqual({ words: 'א', language: 'he' })
  expect(wordsIn({ he: '', ar: '', en: '' }, 'ar')).toEqual({ words: '', language: 'ar' })
})

test('lines are read as a document, whatever order they were written in', () => {
  const lines = [
    line('A'), line('B'), line('B1', { kind: 'criterion', parentKey: 'B' }), line('A1', { kind: 'criterion', parentKey: 'A' }),
    line('grey', { kind: 'grey', parentKey: 'A1' }), line('met', { kind: 'met', parentKey: 'A1' }), line('about', { kind: 'about', parentKey: 'A1' }),
  ]
  expect(inReadingOrder(lines).map(({ key }) => key)).toEqual(['A', 'A1', 'about', 'met', 'grey', 'B', 'B1'])
})

test('two versions are told apart by the keys of their lines', () => {
  const before = [line('a'), line('b'), line('c')]
  const after = [line('a'), line('c', { text: { ...words('c'), ar: 'غيره' } }), line('d')]
  expect(compareLines(before, after).map(({ key, state, languages }) => [key, state, languages])).toEqual([
    ['a', 'same', []],
    ['b', 'went', []],
    ['c', 'changed', ['ar']],
    ['d', 'came', []],
  ])
  expect(compareLines([line('a')], [line('a', { code: 'A2' })])[0]?.state).toBe('changed')
  const moved = compareLines([line('a'), line('b'), line('c', { parentKey: 'a' })], [line('a'), line('b'), line('c', { parentKey: 'b' })])[2]
  expect([moved?.state, moved?.moved, moved?.under?.key]).toEqual(['changed', true, 'b'])
})
