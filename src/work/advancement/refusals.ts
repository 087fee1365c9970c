import type { Text } from '#src/platform/errors.ts'

export const why = {
  stillToCome: { he: 'היום הזה עוד לא הגיע.', ar: 'هذا اليوم لم يأتِ بعد.', en: 'This day is still to come.' },
  beforeItBegan: { he: 'היום הזה קודם ליום העבודה הראשון.', ar: 'هذا اليوم يسبق أول يوم عمل.', en: 'This day is before the first workday.' },
  whatIsNew: { he: 'צריך לכתוב מה חדש.', ar: 'يجب كتابة ما هو جديد.', en: 'Say what is new.' },
  knownAlready: { he: 'אלה השעות שכבר ידועות לאותו יום.', ar: 'هذه هي الساعات المعروفة لذلك اليوم من قبل.', en: 'These are the hours that are known for that day already.' },
  roleStands: { he: 'זה התפקיד שרשום כבר לאותו יום, ואין מה לשנות.', ar: 'هذه هي الوظيفة المسجّلة لذلك اليوم من قبل، ولا شيء يتغيّر.', en: 'This role stands for that day already: nothing changes.' },
  contractStands: { he: 'זה סוג ההעסקה שרשום כבר לאותו יום, ואין מה לשנות.', ar: 'هذا هو نوع التشغيل المسجَّل لذلك اليوم من قبل، ولا شيء يتغيّر.', en: 'This contract stands for that day already: nothing changes.' },
  credentialStands: { he: 'התעודה הזאת כבר רשומה בעבודה הזאת, ואין מה לשנות.', ar: 'هذه الشهادة مسجّلة في هذا العمل من قبل، ولا شيء يتغيّر.', en: 'This credential stands in this job already: nothing changes.' },
  payStands: { he: 'זה השכר שרשום כבר לאותו יום, ואין מה לשנות.', ar: 'هذا هو الأجر المسجَّل لذلك اليوم من قبل، ولا شيء يتغيّر.', en: 'This pay stands for that day already: nothing changes.' },
  linkedAlready: { he: 'הצעד הזה כבר מקושר לכאן.', ar: 'هذه الخطوة مرتبطة هنا من قبل.', en: 'This step is linked here already.' },
} satisfies Record<string, Text>
