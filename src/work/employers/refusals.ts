import type { Text } from '#src/platform/errors.ts'

/** Why something of an employer is not done, and what to do now. */
export const why = {
  nextTogether: { he: 'לצעד הבא צריך מילים ויום, או אף אחד מהם.', ar: 'للخطوة القادمة تلزم كلمات ويوم معًا، أو لا شيء منهما.', en: 'A next step needs both words and a day, or neither.' },
  saySure: { he: 'צריך לסמן שאפשר להוציא אותם מכאן.', ar: 'يجب التأشير بأنه يمكن إخراجهم من هنا.', en: 'Tick that they may be taken out.' },
  notHere: { he: 'אין כאן איש קשר כזה.', ar: 'لا يوجد هنا شخص تواصل كهذا.', en: 'There is no such contact here.' },
  noOffer: { he: 'צריך לבחור לפחות דבר אחד שהוסכם.', ar: 'يجب اختيار أمر واحد على الأقل مما اتُّفق عليه.', en: 'Choose at least one thing that was agreed.' },
  endsBefore: { he: 'היום האחרון קודם ליום הראשון.', ar: 'اليوم الأخير قبل اليوم الأول.', en: 'The last day is before the first.' },
  saysNothing: { he: 'צריך תשובה אחת לפחות, או מילים.', ar: 'يلزم جواب واحد على الأقل، أو كلمات.', en: 'At least one answer is needed, or words.' },
  noGround: { he: 'צריך לבחור על מה הבקשה נשענה.', ar: 'يجب اختيار ما استند إليه الطلب.', en: 'Choose what the request rested on.' },
  twice: { he: 'המעסיק הזה כבר רשום, באותו שם ובאותו יישוב.', ar: 'هذا المشغِّل مسجَّل من قبل بالاسم نفسه وفي البلدة نفسها.', en: 'This employer is already here, by the same name and locality.' },
} as const satisfies Record<string, Text>
