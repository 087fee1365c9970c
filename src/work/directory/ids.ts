import { createHash } from 'node:crypto'

/** An id made from what it is of (as a UUIDv5 is): the same each time. */
export function derivedId(of: string, what: string): string {
  const hex = createHash('sha256').update(`${of} ${what}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)}${hex.slice(18, 20)}-${hex.slice(20, 32)}`
}
