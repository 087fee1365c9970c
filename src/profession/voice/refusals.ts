import type { Text } from '#src/platform/errors.ts'

export const why = {
  nobody: { he: 'עוד לא נקבע מי ילוו אותך, ולכן אין על מי לספר.', ar: 'لم يُحدّد بعد من يرافقك، لذلك لا أحد للحديث عنه.', en: 'Nobody accompanies you yet, so there is nobody to tell of.' },
  given: { he: 'ברבעון הזה כבר נשמע קולך. אפשר שוב ברבעון הבא.', ar: 'سُمع صوتك في هذا الربع. يمكن مرة أخرى في الربع القادم.', en: 'You have been heard this quarter. You can speak again in the next.' },
} as const satisfies Record<string, Text>
