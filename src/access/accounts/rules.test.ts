import { describe, expect, test } from 'vitest'
import { deviceInWords, waitAfter, weaknessOf } from './rules.ts'

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

describe('a device in words', () => {
  test.each([
    ['Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36', 'Chrome · Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1', 'Safari · iPhone'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0', 'Edge · Windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:127.0) Gecko/20100101 Firefox/127.0', 'Firefox · Mac'],
    ['an own device', 'an own device'],
    ['', '–'],
  ])('%s', (said, words) => expect(deviceInWords(said)).toBe(words))
})
