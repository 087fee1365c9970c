/** What the demo's committee was told, asked and said. All of it is invented. */
export const committeeName = { he: 'ועדת הסטנדרט הבין-משרדית', ar: 'لجنة المعيار المشتركة بين الوزارات', en: 'Inter-ministerial committee of the standard' }

export const committeeBodies = [
  { who: 'committee', body: 'משרד העבודה' },
  { who: 'welfare', body: 'وزارة الرفاه' },
  { who: 'academic', body: 'ייעוץ אקדמי' },
  { who: 'manager', body: 'עמותת גשר לעבודה' },
  { who: 'chana', body: 'מקדמי התעסוקה' },
]

export const voteMinutes = 'הוצגו ארבע הקטגוריות ואמות המידה. נשמעה הערה שהאפור חייב להופיע ליד העוגנים ולא אחריהם, והנוסח תוקן.\nהוחלט: הנוסח מאושר. הכלים שאינם במאמר נשארים מסומנים כהצעות, ונבחנים בעוד שנה.'

export const secondVersion = {
  authors: { he: 'ליילה מנסור עם קבוצת עבודה של שבעה מקדמי תעסוקה', ar: 'ليلى منصور مع مجموعة عمل من سبعة موجّهي تشغيل', en: 'Leila Mansour with a working group of seven employment promoters' },
  changed: {
    he: 'אחרי שנה בשטח: המשוב כולל תרגול מוקלט, נוספה דוגמה מן החברה הבדואית, תכנית העבודה האישית אומצה ואינה עוד הצעה, ובהיכרות כתוב במפורש מה לא שואלים.',
    ar: 'بعد سنة في الميدان: صارت الملاحظات تشمل تمرينًا مسجَّلًا، وأُضيف مثال من المجتمع البدوي، واعتُمدت خطة العمل الشخصية ولم تعد اقتراحًا، وكُتب صراحة في التعارف ما الذي لا يُسأل.',
    en: 'After a year in the field: feedback includes a recorded exercise, an example from Bedouin society was added, the personal work plan was adopted and is a proposal no longer, and the intake says what is not asked.',
  },
  behaviour: {
    he: 'צופים יחד בתרגול מוקלט, והמשתתף אומר ראשון מה ראה.', ar: 'نشاهد معًا تمرينًا مسجَّلًا، ويقول المشارك أولًا ما رآه.', en: 'Watches a recorded exercise together, and the participant says first what they saw.',
  },
  example: {
    community: { he: 'החברה הבדואית', ar: 'المجتمع البدوي', en: 'Bedouin society' },
    text: {
      he: 'יוזמה יכולה להתחיל בשיחה של המשתתפת עם קרובה שכבר עובדת. המקדמת שואלת מה ביררה, ואינה מתקשרת במקומה.',
      ar: 'قد تبدأ المبادرة بحديث المشاركة مع قريبة تعمل بالفعل. تسأل الموجِّهة عمّا استوضحته ولا تتصل بدلًا منها.',
      en: 'Initiative may begin with a participant’s talk with a relative who already works. The promoter asks what she found out, and does not call in her place.',
    },
  },
  grey: {
    he: 'משתתף מבקש שנכתוב במקומו בקבוצת וואטסאפ של דרושים. מתי זו הנגשה, ומתי זה לוקח ממנו את הצעד?',
    ar: 'يطلب المشارك أن نكتب بدلًا منه في مجموعة واتساب للوظائف. متى يكون هذا تيسيرًا، ومتى يسلبه الخطوة؟',
    en: 'A participant asks us to write for him in a group of job offers. When is that access, and when does it take the step away from him?',
  },
  aboutMore: { he: 'מה שאינו נחוץ לעבודה אינו נשאל.', ar: 'ما لا يلزم للعمل لا يُسأل عنه.', en: 'What the work does not need is not asked.' },
}

export const remarkTexts = [
  { who: 'chana', code: 'STD-B3', part: 'behaviour', words: 'הקלטה מרתיעה חלק מהמשתתפות. כדאי לומר שהיא רק בהסכמה ונמחקת.', answer: 'נכון. נכתב בנוהל ההסכמות, וכאן נשאר מה שרואים בשטח.', ago: 30 },
  { who: 'welfare', code: 'STD-D1', part: 'about', words: 'جملة «ما لا يلزم للعمل لا يُسأل عنه» مهمة. من يقرّر ما الذي يلزم؟', answer: 'أُضيف سؤال رمادي عن ذلك للنسخة القادمة؛ حتى ذلك الحين القرار مع الطاقم.', ago: 26 },
  { who: 'academic', code: 'D-04', part: 'behaviour', words: 'אם אומצה, צריך להראות על סמך מה.', answer: 'בסעיף "מה השתנה ולמה" נוספה ההנמקה: שנה של תכניות בארבעה מרכזים.', ago: 24 },
] as const

const yes = { choice: 'for', reason: '' }
export const ballotTexts = [
  { who: 'committee', first: yes, second: { choice: 'for', reason: 'הנוסח ברור יותר, והדוגמאות מועילות.' } },
  { who: 'welfare', first: yes, second: undefined },
  { who: 'academic', first: { choice: 'abstain', reason: 'עוד אין מחקר שמלווה את ההצעות.' }, second: undefined },
  { who: 'manager', first: yes, second: undefined },
  { who: 'chana', first: undefined, second: { choice: 'conflict', reason: 'הייתי בקבוצת העבודה שכתבה את הגרסה.' } },
]
