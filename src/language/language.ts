export const languages = ['he', 'ar', 'en'] as const
export type Language = (typeof languages)[number]

/** How a person is addressed and told of; neutral where they have not said. */
export type Address = 'female' | 'male' | 'neutral'

export const isLanguage = (text: unknown): text is Language => languages.includes(text as Language)

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'en' ? 'ltr' : 'rtl')

/** Each language's name in itself. */
export const languageNames: Record<Language, string> = { he: 'עברית', ar: 'العربية', en: 'English' }

/** The first language of an Accept-Language header that Ofek speaks; Hebrew where there is none. */
export function preferredLanguage(header: string | null): Language {
  const asked = (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';')
      const weight = parameters.find((p) => p.trim().startsWith('q='))
      return { language: tag.slice(0, 2).toLowerCase().replace('iw', 'he'), weight: weight ? Number(weight.trim().slice(2)) : 1 }
    })
    .sort((a, b) => b.weight - a.weight)
  return asked.map((a) => a.language).find(isLanguage) ?? 'he'
}
