import { describe, expect, test } from 'vitest'
import { firstAndNow, leaveOutVoid, linesOf, rulersFirstAndNow } from './rules.ts'
import type { Reading } from './types.ts'

const aReading = (on: string, fields: Partial<Reading>): Reading => ({
  id: on, on, byWhom: 'together', mode: 'together', language: 'he', present: '', importance: null, confidence: null, importanceWords: '', confidenceWords: '',
  motivation: null, proactivity: null, efficacy: null, vision: null, tools: null, words: '', voids: [], ...fields,
})

describe('a line over time', () => {
  test('goes by day, whatever the order of writing, and skips what was not asked', () => {
    const readings = [aReading('2026-05-01', { efficacy: 3 }), aReading('2026-01-01', { efficacy: 2 }), aReading('2026-03-01', { motivation: 4 })]
    expect(linesOf(readings, 'efficacy')[0]?.points).toEqual([{ on: '2026-01-01', value: 2 }, { on: '2026-05-01', value: 3 }])
  })
  test('keeps the participant and the promoter apart', () => {
    const readings = [aReading('2026-01-01', { byWhom: 'participant', tools: 2 }), aReading('2026-01-02', { byWhom: 'promoter', tools: 4 })]
    expect(linesOf(readings, 'tools').map((line) => line.byWhom)).toEqual(['participant', 'promoter'])
  })
})

describe('first and now', () => {
  test('stand side by side, axis by axis, without a total', () => {
    const readings = [aReading('2026-01-01', { motivation: 2, vision: 1 }), aReading('2026-06-01', { motivation: 4 })]
    expect(firstAndNow(readings)).toEqual([
      { measure: 'motivation', first: { on: '2026-01-01', value: 2 }, now: { on: '2026-06-01', value: 4 }, once: false },
      { measure: 'vision', first: { on: '2026-01-01', value: 1 }, now: { on: '2026-01-01', value: 1 }, once: true },
    ])
  })
  test('of the rulers too, each for itself, zero counting as an answer', () => {
    const readings = [aReading('2026-06-01', { importance: 8 }), aReading('2026-01-01', { importance: 0, confidence: 3 }), aReading('2026-07-01', { byWhom: 'promoter', importance: 10 })]
    expect(rulersFirstAndNow(readings)).toEqual([
      { measure: 'importance', first: { on: '2026-01-01', value: 0 }, now: { on: '2026-06-01', value: 8 }, once: false },
      { measure: 'confidence', first: { on: '2026-01-01', value: 3 }, now: { on: '2026-01-01', value: 3 }, once: true },
    ])
  })
  test('nothing was read yet', () => expect(firstAndNow([])).toEqual([]))
})

describe('what is void', () => {
  const mark = (measure: 'tools' | 'vision', isVoid: boolean) => ({ measure, void: isVoid, why: 'נרשם אצל מישהו אחר', at: new Date(0), by: 'נור' })
  test.each([
    // marks in their order                                     -> tools, vision, void
    ['nothing', [], 4, 2, []],
    ['one measure', [mark('tools', true)], null, 2, [['tools', 4]]],
    ['one that stands again', [mark('tools', true), mark('vision', true), mark('tools', false)], 4, null, [['vision', 2]]],
    ['one that was never read', [mark('tools', true)], null, 2, [['tools', 4]]],
  ] as const)('is left out: %s', (_, marks, tools, vision, voids) => {
    const reading = leaveOutVoid(aReading('2026-01-01', { tools: 4, vision: 2 }), marks)
    expect([reading.tools, reading.vision, reading.voids.map(({ measure, value }) => [measure, value])]).toEqual([tools, vision, voids])
  })
})
