/** Pure decisions about passwords and about how long someone who failed has to wait. */
import type { Text } from '#src/platform/errors.ts'

export const shortestPassword = 12

const commonest = ['password', 'passw0rd', 'qwerty', 'asdfgh', '123456', '111111', '000000', 'letmein', 'iloveyou', 'admin', 'welcome', 'סיסמה', 'סיסמא', 'שלום', 'אבגדהו', 'كلمة', 'مرحبا']

/** Why a password will not do, or undefined when it will. Length counts more than signs (NIST SP 800-63B, 5.1.1.2). */
export function weaknessOf(password: string, own: readonly string[]): Text | undefined {
  const plain = password.toLowerCase()
  if ([...password].length < shortestPassword) {
    return {
      he: `הסיסמה קצרה: לפחות ${shortestPassword} תווים. כמה מילים שאין ביניהן קשר הן סיסמה טובה.`,
      ar: `كلمة المرور قصيرة: ${shortestPassword} رمزًا على الأقل. بضع كلمات لا رابط بينها كلمة مرور جيدة.`,
      en: `The password is short: at least ${shortestPassword} characters. A few unrelated words make a good one.`,
    }
  }
  const kinds = new Set(plain).size
  const repeats = commonest.some((word) => plain.replaceAll(word, '').length < 5) || kinds < 5
  const personal = own.some((word) => word.length > 3 && plain.includes(word.toLowerCase()))
  if (repeats || personal) {
    return {
      he: 'את הסיסמה הזאת קל לנחש: היא נפוצה, חוזרת על עצמה או מכילה את השם או הדואר. כדאי לבחור אחרת.',
      ar: 'يسهل تخمين كلمة المرور هذه: شائعة أو مكررة أو تحتوي على الاسم أو البريد. من الأفضل اختيار غيرها.',
      en: 'This password is easy to guess: it is common, repeats itself, or holds your name or e-mail. Please choose another.',
    }
  }
  return undefined
}

/** Failures are forgotten after this long without a new one. */
export const forgottenAfterMs = 60 * 60_000

/**
 * Milliseconds still to wait after some failures, the last of them at `last`. An account may fail five times at once, a network address
 * (a whole centre behind one) thirty times; each further failure doubles the wait, up to 15 minutes.
 */
export function waitAfter(failures: number, last: Date, now: Date, free: number): number {
  if (failures < free || now.getTime() - last.getTime() > forgottenAfterMs) return 0
  const wait = Math.min(15_000 * 2 ** (failures - free), 15 * 60_000)
  return Math.max(0, last.getTime() + wait - now.getTime())
}

const browsers: readonly (readonly [RegExp, string])[] = [[/Edg/, 'Edge'], [/OPR\//, 'Opera'], [/SamsungBrowser/, 'Samsung Internet'], [/Firefox|FxiOS/, 'Firefox'], [/Chrome|CriOS/, 'Chrome'], [/Safari/, 'Safari']]
const systems: readonly (readonly [RegExp, string])[] = [[/Android/, 'Android'], [/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Windows/, 'Windows'], [/Macintosh/, 'Mac'], [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux']]

/** What a browser says of itself, as its owner knows it: 'Chrome · Android'. The names are the same in every language. */
export function deviceInWords(said: string): string {
  const known = [browsers, systems].flatMap((list) => list.find(([mark]) => mark.test(said))?.[1] ?? [])
  return known.length > 0 ? known.join(' · ') : said.slice(0, 40) || '–'
}
