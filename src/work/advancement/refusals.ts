import type { Text } from '#src/platform/errors.ts'

export const why = {
  stillToCome: { he: 'היום הזה עוד לא הגיע.', ar: 'هذا اليوم لم يأتِ بعد.', en: 'This day is still to come.' },
  beforeItBegan: { he: 'היום הזה קודם ליום העבודה הראשון.', ar: 'هذا اليوم يسبق أول يوم عمل.', en: 'This day is before the first workday.' },
  whatIsNew: { he: 'צריך לכתוב מה חדש.', ar: 'يجب كتابة ما هو جديد.', en: 'Say what is new.' },
  knownAlready: { he: 'אלה השעות שכבר ידועות לאותו יום.', ar: 'هذه هي الساعات المعروفة لذلك اليوم من قبل.', en: 'These are the hours that are known for that day already.' },
  linkedAlready: { he: 'הצעד הזה כבר מקושר לכאן.', ar: 'هذه الخطوة مرتبطة هنا من قبل.', en: 'This step is linked here already.' },
} satisfies Record<string, Text>
