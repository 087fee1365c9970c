import type { Text } from '#src/platform/errors.ts'

/** Why something is not done in the scope map, and what to do now. */
export const why = {
  threeLanguages: { he: 'שורה במפה נכתבת בשלוש השפות: מי שקוראים אותה רגע לפני הפניה צריכים אותה בשלהם.', ar: 'يُكتب السطر في الخريطة باللغات الثلاث: من يقرأه قبل الإحالة يحتاجه بلغته.', en: 'A line of the map is written in three languages: whoever reads it just before a referral needs it in theirs.' },
  toWhom: { he: 'למי מפנים, או עם מי עושים את זה יחד?', ar: 'إلى من نُحيل، أو مع من نفعل ذلك؟', en: 'To whom is it referred, or with whom is it done?' },
  hasBasis: { he: 'המפה כבר נפתחה.', ar: 'فُتحت الخريطة من قبل.', en: 'The map was begun already.' },
} as const satisfies Record<string, Text>
