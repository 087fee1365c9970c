import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { purposeKey } from './crypto.ts'

/** What a page shows once after a redirect and nothing keeps: sealed in a cookie of five minutes, removed as it is read. */
export interface ShownOnce {
  get(name: string): string | undefined
  set(name: string, value: string, options: { path: string; sameSite: 'strict'; maxAge: number }): void
  delete(name: string, options: { path: string }): void
}

const name = 'ofek_once'

/** `place` is the path of the page that will show the lines, and no other page does. */
export function showOnce(cookies: ShownOnce, place: string, lines: string[]): void {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', purposeKey('show once'), nonce)
  const body = Buffer.concat([cipher.update(JSON.stringify([place, ...lines]), 'utf8'), cipher.final()])
  cookies.set(name, Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url'), { path: '/', sameSite: 'strict', maxAge: 300 })
}

export function takeShown(cookies: ShownOnce, place: string): string[] {
  const sealed = Buffer.from(cookies.get(name) ?? '', 'base64url')
  if (sealed.length < 29) return []
  cookies.delete(name, { path: '/' })
  try {
    const decipher = createDecipheriv('aes-256-gcm', purposeKey('show once'), sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(12, 28))
    const [where, ...lines] = JSON.parse(Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')) as string[]
    return where === place ? lines : []
  } catch {
    return []
  }
}

/** Where a form leads that made a link: to the page that shows it once, its own where no other is named. '' is no link. */
export function showLink({ cookies, url }: { cookies: ShownOnce; url: URL }, path: string, place = url.pathname): string {
  if (path === '') return place
  showOnce(cookies, place, [url.origin + path])
  return `${place}#link`
}

/** The link that this page was told to show, once. */
export const takeLink = ({ cookies, url }: { cookies: ShownOnce; url: URL }): string | undefined => takeShown(cookies, url.pathname)[0]
