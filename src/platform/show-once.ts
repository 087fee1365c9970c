import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { purposeKey } from './crypto.ts'

/** What a page shows once after a redirect and nothing keeps: sealed in a cookie of five minutes, removed as it is read. */
export interface ShownOnce {
  get(name: string): string | undefined
  set(name: string, value: string, options: { path: string; httpOnly: boolean; sameSite: 'strict'; maxAge: number }): void
  delete(name: string, options: { path: string }): void
}

const name = 'ofek_once'

export function showOnce(cookies: ShownOnce, lines: string[]): void {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', purposeKey('show once'), nonce)
  const body = Buffer.concat([cipher.update(JSON.stringify(lines), 'utf8'), cipher.final()])
  cookies.set(name, Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url'), { path: '/', httpOnly: true, sameSite: 'strict', maxAge: 300 })
}

export function takeShown(cookies: ShownOnce): string[] {
  const sealed = Buffer.from(cookies.get(name) ?? '', 'base64url')
  if (sealed.length < 29) return []
  cookies.delete(name, { path: '/' })
  try {
    const decipher = createDecipheriv('aes-256-gcm', purposeKey('show once'), sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8'))
  } catch {
    return []
  }
}

/** Where a form leads that made a link: back to its page, which shows the link once. '' is no link. */
export function showLink(event: { cookies: ShownOnce; url: URL }, path: string): string {
  if (path === '') return event.url.pathname
  showOnce(event.cookies, [event.url.origin + path])
  return `${event.url.pathname}#link`
}
