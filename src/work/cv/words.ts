/** The words that stand on a curriculum vitae itself, in the language of the document. */
import type { Language } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'
import type { SpokenLanguage } from '#src/participants/types.ts'
import type { LanguageLevel, SectionKey } from './types.ts'

const he = {
  cv: 'קורות חיים',
  sections: { strengths: 'כישורים וחוזקות', work: 'ניסיון תעסוקתי', voluntary: 'התנדבות וקהילה', study: 'השכלה', certificate: 'תעודות והסמכות', languages: 'שפות' } satisfies Record<SectionKey, string>,
  levels: { mother_tongue: 'שפת אם', fluent: 'ברמה שוטפת', good: 'ברמה טובה', basic: 'ברמה בסיסית' } satisfies Record<LanguageLevel, string>,
  spoken: { he: 'עברית', ar: 'ערבית', en: 'אנגלית', ru: 'רוסית', am: 'אמהרית', ti: 'תיגרינית', yi: 'יידיש', fr: 'צרפתית', es: 'ספרדית' } satisfies Record<SpokenLanguage, string>,
  today: 'היום', since: (from: string) => `מ־${from}`, between: (from: string, to: string) => `${from} – ${to}`, until: (to: string) => `עד ${to}`,
}
type Words = Shape<typeof he>
const ar = {
  cv: 'السيرة الذاتية',
  sections: { strengths: 'مهارات ونقاط قوة', work: 'الخبرة العملية', voluntary: 'تطوّع وعمل في المجتمع', study: 'التعليم', certificate: 'شهادات وتراخيص', languages: 'اللغات' },
  levels: { mother_tongue: 'اللغة الأم', fluent: 'بطلاقة', good: 'جيد', basic: 'أساسي' },
  spoken: { he: 'العبرية', ar: 'العربية', en: 'الإنجليزية', ru: 'الروسية', am: 'الأمهرية', ti: 'التغرينية', yi: 'اليديشية', fr: 'الفرنسية', es: 'الإسبانية' },
  today: 'اليوم', since: (from: string) => `منذ ${from}`, between: (from: string, to: string) => `${from} – ${to}`, until: (to: string) => `حتى ${to}`,
} satisfies Words
const en = {
  cv: 'Curriculum vitae',
  sections: { strengths: 'Skills and strengths', work: 'Work experience', voluntary: 'Voluntary and community work', study: 'Education', certificate: 'Certificates and licences', languages: 'Languages' },
  levels: { mother_tongue: 'mother tongue', fluent: 'fluent', good: 'good', basic: 'basic' },
  spoken: { he: 'Hebrew', ar: 'Arabic', en: 'English', ru: 'Russian', am: 'Amharic', ti: 'Tigrinya', yi: 'Yiddish', fr: 'French', es: 'Spanish' },
  today: 'present', since: (from: string) => `since ${from}`, between: (from: string, to: string) => `${from} – ${to}`, until: (to: string) => `until ${to}`,
} satisfies Words
export const cvWords: Record<Language, Words> = { he, ar, en }

/** A spoken language by its name in a language; a code that nobody knows stays as it is. */
export const spokenName = (language: Language, code: string): string => (cvWords[language].spoken as Record<string, string>)[code] ?? code
