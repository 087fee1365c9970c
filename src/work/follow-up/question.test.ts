import { expect, test } from 'vitest'
import { segmentsOf } from '#src/participants/outbox/index.ts'
import { question } from './question.ts'

const token = 'a'.repeat(22)
const ask = (language: 'he' | 'ar' | 'en', network: string, origin: string) => question({ language, address: 'female', network }, { link: `${origin}/answer/${token}?in=${language}`, short: `${origin}/a/${token}` })

test.each([
  ['he', 'רשת אופק', 'https://ofek.org.il', 1], ['ar', 'شبكة أفق', 'https://ofek.org.il', 1],
  ['he', 'הרשת לתעסוקה בצפון', 'https://ofek.employment.example.org.il', 2], ['ar', 'الشبكة للتشغيل في الشمال', 'https://ofek.employment.example.org.il', 2],
  ['he', 'המשרד לענייני תעסוקה, רווחה והכשרה מקצועית של המחוז', 'https://ofek.employment.example.org.il', 2],
] as const)('an SMS in %s from %s at %s is of %i parts, and says from whom it is', (language, network, origin, parts) => {
  const { short = '' } = ask(language, network, origin)
  expect(segmentsOf(short)).toBe(parts)
  expect(short).toContain(network.slice(0, 20))
  expect(short).toContain(`${origin}/a/${token}`)
})

test('where there is room it says how to answer and where to stop', () => expect(ask('he', 'הרשת לתעסוקה', 'https://ofek.example.org').short).toBe(`הרשת לתעסוקה: איך בעבודה? עונים בלחיצה: https://ofek.example.org/a/${token} (שם גם מפסיקים הודעות)`))
test('a letter says from whom it is too', () => expect(ask('ar', 'شبكة أفق', 'https://ofek.org.il').text).toContain('شبكة أفق'))
