/** What could go to an employer, for whoever words it to begin from: the name, the work, the hours and days that suit. Nothing of health, family, benefits or community, which the consent keeps out. */
import type { Language } from '#src/language/language.ts'
import type { Preference } from './types.ts'

interface Begun {
  name: string
  title: string
  employer: string
  preference: Pick<Preference, 'hoursFrom' | 'hoursTo'>
  language: Language
}

const words = {
  he: {
    hello: (employer: string) => (employer ? `שלום לצוות ${employer},` : 'שלום,'), of: (title: string, name: string) => `אנו מציגים לכם את ${name} למשרה „${title}”.`, hours: (hours: string) => `שעות שמתאימות: ${hours} בשבוע.`,
    why: 'מה אפשר לומר על הניסיון והכישורים לעבודה הזאת: ', end: 'נשמח לקבוע שיחה.',
  },
  ar: {
    hello: (employer: string) => (employer ? `تحية لطاقم ${employer}،` : 'تحية،'), of: (title: string, name: string) => `نقدّم لكم ${name} لوظيفة „${title}“.`, hours: (hours: string) => `الساعات الملائمة: ${hours} في الأسبوع.`,
    why: 'ما يمكن قوله عن الخبرة والمهارات لهذا العمل: ', end: 'يسرّنا تحديد محادثة.',
  },
  en: {
    hello: (employer: string) => (employer ? `Dear team of ${employer},` : 'Hello,'), of: (title: string, name: string) => `We would like to introduce ${name} for the vacancy “${title}”.`, hours: (hours: string) => `Hours that suit: ${hours} a week.`,
    why: 'What can be said of experience and skills for this work: ', end: 'We would be glad to set a time to talk.',
  },
}

/** The beginning of a letter, in the vacancy's language. */
export function letterBegun({ name, title, employer, preference, language }: Begun): string {
  const t = words[language]
  const hours = [...new Set([preference.hoursFrom, preference.hoursTo].filter((one) => one !== null))].join('-')
  return [t.hello(employer), t.of(title, name), hours && t.hours(hours), t.why, t.end].filter(Boolean).join('\n')
}
