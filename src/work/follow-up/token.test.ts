import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { purposeKey, useMasterKey } from '#src/platform/crypto.ts'
import { newToken, signedUntil } from './token.ts'

useMasterKey(Buffer.alloc(32, 7))
const until = new Date('2026-12-14T08:00Z')
const changed = (token: string, at: number) => {
  const bytes = Buffer.from(token, 'base64url')
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes.toString('base64url')
}

describe('the token of a link', () => {
  test('is short, another each time, and says until which day it is open', () => {
    const [one, other] = [newToken(until), newToken(until)]
    expect(one).toMatch(/^[\w-]{22}$/)
    expect(one).not.toBe(other)
    expect(signedUntil(one)).toEqual(new Date('2026-12-15T00:00Z'))
  })
  test.each([0, 5, 6, 7, 8, 15])('does not hold once its byte %i was changed: nobody makes it last longer', (at) => expect(signedUntil(changed(newToken(until), at))).toBeUndefined())
  test.each(['', 'a', 'a'.repeat(22), `${newToken(until)}AA`, newToken(until).slice(0, 20)])('is not %j', (token) => expect(signedUntil(token)).toBeUndefined())
  test('is signed by HMAC-SHA256 under a key of this purpose alone, and holds under no other master key', () => {
    const token = newToken(until)
    const bytes = Buffer.from(token, 'base64url')
    expect(bytes.subarray(8)).toEqual(createHmac('sha256', purposeKey('follow-up link')).update(bytes.subarray(0, 8)).digest().subarray(0, 8))
    useMasterKey(Buffer.alloc(32, 8))
    expect(signedUntil(token)).toBeUndefined()
    useMasterKey(Buffer.alloc(32, 7))
    expect(signedUntil(token)).toBeDefined()
  })
})
