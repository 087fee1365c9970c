import { describe, expect, test } from 'vitest'
import { waitAfter, weaknessOf } from './rules.ts'

describe('a password', () => {
  test.each([
    ['חלון כחול ושלוש תפוחים', true],
    ['correct horse battery', true],
    ['שקט של בוקר 7', true],
    ['short', false],
    ['passwordpassword', false],
    ['123456123456', false],
    ['aaaaaaaaaaaaaa', false],
    ['noor-noor-noor-x', false],
  ])('%s will do: %s', (password, does) => expect(weaknessOf(password, ['noor', 'noor@ofek.example']) === undefined).toBe(does))
})

describe('waiting after failures', () => {
  const now = new Date('2026-11-24T08:00:00Z')
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
  test.each([
    // failures, seconds ago, free tries -> seconds to wait
    [4, 1, 5, 0],
    [5, 5, 5, 10],
    [6, 5, 5, 25],
    [40, 0, 5, 900],
    [40, 3601, 5, 0],
    [29, 1, 30, 0],
  ])('%i failures, the last %i s ago, %i free: %i s', (failures, seconds, free, wait) => expect(waitAfter(failures, ago(seconds), now, free)).toBe(wait * 1000))
})
