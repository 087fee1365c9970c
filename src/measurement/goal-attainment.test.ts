import { describe, expect, test } from 'vitest'
import { goalAttainmentT } from './goal-attainment.ts'

describe('goal attainment T', () => {
  test.each([
    // goals (weight, level) -> T
    [[[1, 0], [2, 0], [3, 0]], 50],
    [[[1, 1]], 60],
    [[[1, -2]], 30],
    [[[5, 1]], 60],
    // 50 + 10 * 2 / sqrt(0.7 * 2 + 0.3 * 4)
    [[[1, 1], [1, 1]], 62.4035],
    [[[1, 1], [1, -1]], 50],
  ])('%j is %f', (goals, t) => expect(goalAttainmentT(goals.map(([weight = 0, level = 0]) => ({ weight, level })))).toBeCloseTo(t, 4))
  test('is not told without goals', () => expect(goalAttainmentT([])).toBeUndefined())
})
