import { expect, test } from 'vitest'
import { endOfQuarter, quarterOf } from './rules.ts'

test.each([
  // a day        its quarter begins   and ends
  ['2026-01-01', '2026-01-01', '2026-03-31'],
  ['2026-03-31', '2026-01-01', '2026-03-31'],
  ['2026-11-29', '2026-10-01', '2026-12-31'],
  ['2028-06-30', '2028-04-01', '2028-06-30'],
])('%s is of the quarter from %s to %s', (day, first, last) => {
  expect(quarterOf(day)).toBe(first)
  expect(endOfQuarter(quarterOf(day))).toBe(last)
})
