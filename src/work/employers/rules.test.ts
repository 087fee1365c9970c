import { describe, expect, test } from 'vitest'
import { atDay90, holds, repeatOf } from './rules.ts'

const today = '2026-11-29'
const placed = (firstDay: string, lastDay: string | null = null, knownOn: string | null = null) => ({ firstDay, lastDay, knownOn })

describe('a placement at its 90th day', () => {
  test.each([
    // first day, last day, known on -> how it stands
    ['2026-01-01', '2026-05-01', null, 'retained'],
    ['2026-01-01', '2026-04-01', null, 'retained'],
    ['2026-01-01', '2026-03-31', null, 'ended'],
    ['2026-11-01', null, null, 'too_early'],
    ['2026-11-01', '2026-11-10', null, 'ended'],
    ['2026-01-01', null, null, 'unknown'],
    ['2026-01-01', null, '2026-02-01', 'unknown'],
    ['2026-01-01', null, '2026-04-01', 'retained'],
  ] as const)('from %s to %s, known on %s: %s', (first, last, known, stands) => expect(atDay90(placed(first, last, known), today)).toBe(stands))
})

describe('an employer who hires again (O-15)', () => {
  const [kept, gone, unknown, early] = [placed('2026-01-01', '2026-06-01'), placed('2026-01-01', '2026-01-20'), placed('2026-01-01'), placed('2026-11-01')]
  test.each([
    ['two that held', [kept, kept], 'yes'],
    ['one that held', [kept], 'no'],
    ['one that held and one that ended', [kept, gone], 'no'],
    ['one that held and one of which nobody said', [kept, unknown], 'unknown'],
    ['two of which nobody said', [unknown, unknown], 'unknown'],
    ['two that held beside one unknown', [kept, kept, unknown], 'yes'],
    ['one that held and one that is too early', [kept, early], 'no'],
    ['none', [], 'no'],
  ] as const)('%s: %s', (_, placements, repeats) => expect(repeatOf(placements, today).repeats).toBe(repeats))
  test('every placement is counted once', () => expect(repeatOf([kept, gone, unknown, early], today)).toMatchObject({ placements: 4, retained: 1, ended: 1, unknown: 1, tooEarly: 1 }))
})

describe('an agreement holds', () => {
  test.each([
    ['2026-01-01', null, true],
    ['2026-01-01', '2026-11-29', true],
    ['2026-01-01', '2026-11-28', false],
    ['2026-12-01', null, false],
  ] as const)('from %s until %s: %s', (fromOn, untilOn, is) => expect(holds({ fromOn, untilOn }, today)).toBe(is))
})
