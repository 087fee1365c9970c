/** The token of a link: six random bytes, the day on which it is over, and our signature, in 22 letters (an SMS is short). It tells of nobody. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { purposeKey } from '#src/platform/crypto.ts'

const dayMs = 86_400_000
/** Days are counted from here in two bytes, to the year 2199. */
const dayNought = Date.UTC(2020, 0, 1)
const plainBytes = 8

/** 64 bits of HMAC-SHA256 are enough here: each guess costs a request, and must meet a row of the database as well. */
const signatureOf = (plain: Buffer): Buffer => createHmac('sha256', purposeKey('follow-up link')).update(plain).digest().subarray(0, 8)

/** A token of its own for a link that is open until an instant; its signature says the end of that day. */
export function newToken(openUntil: Date): string {
  const plain = Buffer.alloc(plainBytes)
  randomBytes(6).copy(plain)
  plain.writeUInt16BE(Math.ceil((openUntil.getTime() - dayNought) / dayMs), 6)
  return Buffer.concat([plain, signatureOf(plain)]).toString('base64url')
}

/** Until when a token is open by its own word; undefined where the signature is not ours. */
export function signedUntil(token: string): Date | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 16 || !timingSafeEqual(bytes.subarray(plainBytes), signatureOf(bytes.subarray(0, plainBytes)))) return undefined
  return new Date(dayNought + bytes.readUInt16BE(6) * dayMs)
}

/** What the database keeps of a token. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
