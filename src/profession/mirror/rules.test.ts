import { describe, expect, test } from 'vitest'
import { periodAsked, reasonsShown, seenHow, sightOf, spreadOver, tellsOf, whoStarted } from './rules.ts'
import type { Begun } from './types.ts'

test.each([
  // what the address says -> months
  ['3', 3], ['6', 6], ['12', 12], [null, 6], ['7', 6], ['', 6], ['3 ', 6],
] as const)('how far back: %s', (asked, months) => expect(periodAsked(asked)).toBe(months))

test('every axis has its line, and what belongs to no goal none', () => {
  const spread = spreadOver([
    { axis: 'tools', kind: 'tasks', count: 5 }, { axis: 'tools', kind: 'milestones', count: 2 }, { axis: 'vision', kind: 'goals', count: 1 }, { axis: null, kind: 'milestones', count: 3 },
  ])
  expect(spread.axes.map(({ axis, goals, milestones, tasks }) => [axis, goals, milestones, tasks])).toEqual([
    ['motivation', 0, 0, 0], ['proactivity', 0, 0, 0], ['efficacy', 0, 0, 0], ['vision', 1, 0, 0], ['tools', 0, 2, 5],
  ])
  expect(spread.withoutAxis).toBe(3)
})

describe('who starts (O-11)', () => {
  const begun = (ago: number, startedBy: Begun['startedBy'], count: number): Begun => ({ ago, startedBy, count })
  test.each([
    // from, today -> windows of four whole weeks
    ['2026-08-29', '2026-11-29', 3], ['2026-05-29', '2026-11-29', 6], ['2025-11-29', '2026-11-29', 13], ['2026-11-03', '2026-11-29', 0], ['2026-11-02', '2026-11-29', 1],
  ])('from %s to %s', (from, today, windows) => expect(whoStarted([], from, today).windows).toHaveLength(windows))
  test('each window has its own, and days beyond them count in the period alone', () => {
    const { participant, promoter, windows } = whoStarted([begun(0, 'participant', 2), begun(0, 'promoter', 1), begun(2, 'participant', 4), begun(3, 'promoter', 7)], '2026-08-29', '2026-11-29')
    expect([participant, promoter]).toEqual([6, 8])
    expect(windows).toEqual([
      { from: '2026-11-02', until: '2026-11-29', participant: 2, promoter: 1 },
      { from: '2026-10-05', until: '2026-11-01', participant: 0, promoter: 0 },
      { from: '2026-09-07', until: '2026-10-04', participant: 4, promoter: 0 },
    ])
  })
})

describe('whom one has not met, where Today tells of it after 30 days', () => {
  test.each([
    // days since met, days since joined -> how it stands
    [0, 400, 'lately'], [29, 400, 'lately'], [30, 400, 'a_while'], [59, 400, 'a_while'], [60, 400, 'long'], [null, 12, 'not_yet'], [null, 30, 'never'], [null, null, 'not_yet'],
  ] as const)('met %s days ago, joined %s days ago: %s', (daysSinceMet, daysSinceJoined, sight) => expect(sightOf({ daysSinceMet, daysSinceJoined, planned: false }, 30)).toBe(sight))
  test('and for how many of them a meeting is arranged', () => {
    const met = (daysSinceMet: number, planned: boolean) => ({ daysSinceMet, daysSinceJoined: 100, planned })
    expect(seenHow([met(40, true), met(41, false), met(2, true)], 30)).toMatchObject({ lately: { count: 1, planned: 1 }, a_while: { count: 2, planned: 1 }, long: { count: 0, planned: 0 } })
  })
})

describe('a reason that tells who the person is stays in the file', () => {
  const names = ['סמירה', '', 'חורי']
  const known = [{ givenName: 'יוסי', preferredName: '', familyName: 'לוי' }]
  test.each([
    // the reason -> it tells
    ['הקורס נפתח חודש מאוחר יותר', false], ['סמירה ביקשה לדחות', true], ['נדחה, כי לסמירה נולד נכד', true], ['משפחת חורי עברה דירה', true], ['יוסי לוי הציע לה מקום', true], ['יוסי הציע לה מקום', false],
    ['להתקשר ל-052-3456789', true], ['ת"ז 123456782', true],
  ])('%s: %s', (words, tells) => expect(tellsOf(words, names, known)).toBe(tells))
  test('and its place is shown without its words and names', () => {
    const reason = { id: '1', of: 'version' as const, participantId: 'p', on: '2026-11-01', names }
    expect(reasonsShown([{ ...reason, words: 'סמירה ביקשה' }, { ...reason, words: 'הקורס נדחה' }], known)).toEqual([
      { id: '1', of: 'version', participantId: 'p', on: '2026-11-01', words: null }, { id: '1', of: 'version', participantId: 'p', on: '2026-11-01', words: 'הקורס נדחה' },
    ])
  })
})
