import type { Text } from '#src/platform/errors.ts'

/** Why a step is not taken, in words that say what would help. */
export const why = {
  already: { he: 'לתחום הזה כבר יש סטנדרט.', ar: 'لهذا المجال معيار مهني بالفعل.', en: 'This field already has a standard.' },
  codeBegun: { he: 'הקוד האתי כבר התחיל. הגרסאות שלו מופיעות כאן.', ar: 'المدوّنة الأخلاقية قد بدأت. نسخها معروضة هنا.', en: 'The code of ethics has been begun. Its versions stand here.' },
  locked: {
    he: 'הגרסה הזאת כבר לא נכתבת: היא בהצבעה, אושרה או פורסמה. אפשר לפתוח ממנה טיוטה חדשה.',
    ar: 'لم تعد هذه النسخة تُكتب: هي قيد التصويت أو أُقرّت أو نُشرت. يمكن فتح مسودة جديدة منها.',
    en: 'This version is no longer written: it is under vote, approved or published. A new draft can be opened from it.',
  },
  noWords: { he: 'צריך מילים לפחות בשפה אחת.', ar: 'يلزم كلام بلغة واحدة على الأقل.', en: 'Words are needed in at least one language.' },
  codeTaken: { he: 'הקוד הזה כבר תפוס בגרסה הזאת.', ar: 'هذا الرمز مستعمل في هذه النسخة.', en: 'This code is already taken in this version.' },
  badCode: { he: 'קוד הוא אותיות לטיניות, ספרות, נקודה ומקף, עד 20 תווים.', ar: 'الرمز حروف لاتينية وأرقام ونقطة وشرطة، حتى 20 رمزًا.', en: 'A code is Latin letters, digits, dots and hyphens, at most 20.' },
  oneAbout: { he: 'לאמת מידה יש הסבר אחד. אפשר לערוך אותו.', ar: 'للمعيار شرح واحد. يمكن تعديله.', en: 'A criterion has one explanation. It can be edited.' },
  wrong_state: { he: 'הגרסה כבר אינה בשלב הזה. כדאי לרענן את העמוד.', ar: 'لم تعد النسخة في هذه المرحلة. من الأفضل تحديث الصفحة.', en: 'The version is no longer at this stage. Refresh the page.' },
  no_criteria: { he: 'עוד אין בגרסה אמות מידה.', ar: 'لا معايير في النسخة بعد.', en: 'The version has no criteria yet.' },
  missing_words: {
    he: 'לפני הצבעה כל שורה כתובה בשלוש השפות. השורות החסרות מסומנות בעמוד הכתיבה.',
    ar: 'قبل التصويت كل سطر مكتوب باللغات الثلاث. الأسطر الناقصة معلَّمة في صفحة الكتابة.',
    en: 'Before a vote every line stands in three languages. The lines that lack one are marked on the writing page.',
  },
  open_comments: { he: 'לפני הצבעה כל הערה מקבלת תשובה.', ar: 'قبل التصويت تُجاب كل ملاحظة.', en: 'Before a vote every remark is answered.' },
  notInReview: { he: 'הערות נכתבות בזמן העיון.', ar: 'تُكتب الملاحظات أثناء المراجعة.', en: 'Remarks are written while the version is in review.' },
  noLine: { he: 'השורה הזאת כבר אינה בגרסה.', ar: 'لم يعد هذا السطر في النسخة.', en: 'This line is no longer in the version.' },
  past: { he: 'היום הזה כבר עבר.', ar: 'مضى هذا اليوم.', en: 'That day is over.' },
  before_the_last: {
    he: 'גרסה אחרת נכנסת לתוקף אחרי היום הזה. אפשר לבחור את אותו יום או מאוחר ממנו.',
    ar: 'نسخة أخرى تسري بعد هذا اليوم. يمكن اختيار اليوم نفسه أو بعده.',
    en: 'Another version comes into force after that day. Choose the same day or a later one.',
  },
  before_it_began: {
    he: 'הגרסה נכנסת לתוקף אחרי היום הזה. אפשר לבחור את אותו יום או מאוחר ממנו.',
    ar: 'تسري النسخة بعد هذا اليوم. يمكن اختيار اليوم نفسه أو بعده.',
    en: 'The version comes into force after that day. Choose the same day or a later one.',
  },
  quorumTooLarge: { he: 'בוועדה יש פחות חברים מן המניין הזה.', ar: 'أعضاء اللجنة أقل من هذا النصاب.', en: 'The committee has fewer members than this quorum.' },
  noMembers: { he: 'בוועדה הזאת אין היום חברים.', ar: 'لا أعضاء في هذه اللجنة اليوم.', en: 'This committee has no members today.' },
  notAMember: { he: 'ההצבעה פתוחה לחברי הוועדה, עד היום האחרון שלה.', ar: 'التصويت مفتوح لأعضاء اللجنة حتى يومه الأخير.', en: 'The vote is open to the committee’s members, until its last day.' },
  votedAlready: { he: 'כבר הצבעת. קול שניתן אינו משתנה.', ar: 'سبق أن صوّتّ. الصوت لا يتغيّر.', en: 'You have voted already. A vote that was given does not change.' },
  conflictWhy: { he: 'ניגוד עניינים נרשם עם סיבה, בכמה מילים.', ar: 'تضارب المصالح يُسجَّل مع سبب، بكلمات قليلة.', en: 'A conflict of interest is declared with its reason, in a few words.' },
  notYet: {
    he: 'אפשר לסגור כשהיום האחרון עבר, או כשכל החברים הצביעו.',
    ar: 'يمكن الإغلاق بعد اليوم الأخير، أو حين يصوّت كل الأعضاء.',
    en: 'It can be closed when its last day is over, or when every member has voted.',
  },
  sitsAlready: { he: 'כבר בוועדה הזאת.', ar: 'العضوية في هذه اللجنة قائمة بالفعل.', en: 'Sits in this committee already.' },
  notCalled: { he: 'צריך לבחור מתוך מי שיש להם תפקיד של חברות בוועדה.', ar: 'يجب اختيار من لديه دور «عضوية لجنة».', en: 'Choose someone who holds the role of committee member.' },
} as const satisfies Record<string, Text>
