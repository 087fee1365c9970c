import { describe, expect, test } from 'vitest'
import { nextChallenge } from './rules.ts'

const told = (state: 'done' | 'tried' | 'let_go', attained: number | null, confidence: number | null = 8, challenge: number | null = 5) => ({ state, attained, confidence, challenge })

describe('the next challenge', () => {
  test.each([
    // told, newest first                                      -> proposed, why
    ['done and sure: a little more', [told('done', 4, 8)], 5, 'a_little_more'],
    ['done without being sure: the same again', [told('done', 4, 3)], 4, 'the_same'],
    ['done, and nobody asked how sure', [told('done', 4, null)], 5, 'a_little_more'],
    ['done means the whole challenge', [told('done', null)], 6, 'a_little_more'],
    ['more than was set was attained', [told('done', 7)], 8, 'a_little_more'],
    ['tried once: what was attained, again', [told('tried', 3), told('done', 5)], 3, 'the_same'],
    ['tried twice running: one less', [told('tried', 3), told('tried', 4)], 2, 'a_little_less'],
    ['never under one', [told('tried', 0), told('tried', 0)], 1, 'a_little_less'],
    ['never over ten', [told('done', 10)], 10, 'the_same'],
    ['what was let go says nothing', [told('let_go', null), told('done', 4)], 5, 'a_little_more'],
  ] as const)('%s', (_, tasks, challenge, why) => expect(nextChallenge(tasks)).toMatchObject({ challenge, why }))

  test('is not proposed before anything was attained', () => {
    expect(nextChallenge([])).toBeUndefined()
    expect(nextChallenge([told('tried', null)])).toBeUndefined()
    expect(nextChallenge([told('done', null, 8, null)])).toBeUndefined()
  })
})
