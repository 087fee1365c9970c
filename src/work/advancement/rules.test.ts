import { describe, expect, test } from 'vitest'
import { counts, sameWords, withinYear } from './rules.ts'

describe('what counts as advancement', () => {
  test.each([
    // kind         before  after  percent real  wanted -> counts
    ['pay', '', '', 12, true, null, 'yes'],
    ['pay', '', '', 10, true, null, 'yes'],
    ['pay', '', '', 9.9, true, null, 'too_little'],
    ['pay', '', '', 12, false, null, 'nominal'],
    ['pay', '', '', null, null, null, 'unknown'],
    ['hours', '20', '30', null, null, 30, 'yes'],
    ['hours', '20', '25', null, null, 30, 'too_little'],
    ['hours', '42', '30', null, null, 30, 'too_little'],
    ['hours', '42', '30', null, null, null, 'too_little'],
    ['hours', '30', '30', null, null, 30, 'too_little'],
    ['hours', '30', '30.5', null, null, 30, 'too_little'],
    ['hours', '20', '30', null, null, null, 'unknown'],
    ['hours', '', '30', null, null, 30, 'unknown'],
    ['role', 'סייעת', 'גננת', null, null, null, 'yes'],
    ['contract', 'agency', 'open_ended', null, null, null, 'yes'],
    ['contract', 'none', 'daily', null, null, null, 'yes'],
    ['contract', 'daily', 'agency', null, null, null, 'yes'],
    ['contract', 'agency', 'fixed_term', null, null, null, 'yes'],
    ['contract', 'open_ended', 'fixed_term', null, null, null, 'too_little'],
    ['contract', 'fixed_term', 'none', null, null, null, 'too_little'],
    ['contract', 'daily', 'self_employed', null, null, null, 'unknown'],
    ['contract', 'self_employed', 'open_ended', null, null, null, 'unknown'],
    ['contract', '', 'open_ended', null, null, null, 'unknown'],
    ['credential', '', 'תעודה', null, null, null, 'yes'],
  ] as const)('%s from %s to %s, %s %%, real %s, wished %s: %s', (kind, before, after, payPercent, payReal, wanted, is) => expect(counts({ kind, before, after, payPercent, payReal }, wanted)).toBe(is))
})

test.each([['2026-01-01', '2026-12-31', true], ['2026-01-01', '2027-01-01', false], ['2026-01-01', '2025-12-31', false]] as const)('from %s, %s is within the year: %s', (first, on, is) => expect(withinYear(first, on)).toBe(is))

describe('words tell the same', () => {
  test.each([
    ['גננת', 'גננת', true],
    ['Shift lead', ' shift  LEAD. ', true],
    ['ראש צוות', 'ראש צוות בכיר', false],
    ['אחראי מח״ס', 'אחראי מחס', true],
    ['مُعلّمة', 'معلمة', true],
    ['-', '+', false],
    ['', 'x', false],
  ])('%s and %s: %s', (one, other, same) => expect(sameWords(one, other)).toBe(same))
})
