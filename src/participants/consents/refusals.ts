import type { Text } from '#src/platform/errors.ts'

const named: Record<string, Text> = {
  titleHe: { he: 'הכותרת בעברית', ar: 'العنوان بالعبرية', en: 'the title in Hebrew' },
  bodyHe: { he: 'הנוסח בעברית', ar: 'الصيغة بالعبرية', en: 'the wording in Hebrew' },
  titleAr: { he: 'הכותרת בערבית', ar: 'العنوان بالعربية', en: 'the title in Arabic' },
  bodyAr: { he: 'הנוסח בערבית', ar: 'الصيغة بالعربية', en: 'the wording in Arabic' },
  titleEn: { he: 'הכותרת באנגלית', ar: 'العنوان بالإنجليزية', en: 'the title in English' },
  bodyEn: { he: 'הנוסח באנגלית', ar: 'الصيغة بالإنجليزية', en: 'the wording in English' },
}

/** Why a wording is not published, in words that can be acted on. */
export const why = {
  missing: (field: string): Text => ({
    he: `כל אדם נשאל בשפה שלו, וחסר ${named[field]?.he}. אפשר להשלים בטיוטה ולפרסם.`,
    ar: `يُسأل كل شخص بلغته، وينقص ${named[field]?.ar}. يمكن إكماله في المسودّة ثم النشر.`,
    en: `Everybody is asked in their own language, and ${named[field]?.en} is missing. Add it to the draft and publish.`,
  }),
  unchanged: { he: 'הטיוטה זהה לנוסח האחרון שפורסם. אין מה לפרסם.', ar: 'المسودّة مطابقة لآخر صيغة نُشرت. لا شيء للنشر.', en: 'The draft is the same as the wording published last. There is nothing to publish.' },
  past: { he: 'היום הזה כבר עבר. נוסח חדש נשאל מהיום או מיום שעוד יבוא.', ar: 'مضى هذا اليوم. تُطرح الصيغة الجديدة من اليوم أو من يوم قادم.', en: 'This day has passed. A new wording is asked from today or from a day to come.' },
  beforeAnother: { he: 'כבר פורסם נוסח ליום מאוחר יותר. הנוסח הזה יכול להתחיל מאותו יום או אחריו.', ar: 'نُشرت صيغة ليوم لاحق. يمكن لهذه أن تبدأ من ذلك اليوم أو بعده.', en: 'A wording is published for a later day. This one can begin on that day or after it.' },
  notSure: { he: 'נוסח שפורסם לא משתנה עוד. כדי לפרסם מסמנים שהוא נקרא בשלוש השפות.', ar: 'الصيغة المنشورة لا تتغيّر بعد ذلك. للنشر يُشار إلى أنها قُرئت باللغات الثلاث.', en: 'A published wording never changes. To publish, tick that it was read in all three languages.' },
  draftMoved: { he: 'בינתיים הטיוטה השתנתה או פורסמה. העמוד מציג עכשיו את מה שיש.', ar: 'في هذه الأثناء تغيّرت المسودّة أو نُشرت. تعرض الصفحة الآن ما هو قائم.', en: 'The draft was changed or published meanwhile. The page now shows what there is.' },
}
