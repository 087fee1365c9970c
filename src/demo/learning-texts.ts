import type { LearningKind, Words } from '#src/profession/learning/types.ts'

/** The demo's catalogue of learning in words. Days are counted from today; every word is invented. */
export interface LearningText {
  kind: LearningKind
  title: Words
  about: Words
  criteria: string[]
  heldIn: string[]
  ledBy: string
  provider?: string
  place: string
  places?: number
  calledOff?: boolean
  /** Days from today and the hour at which each sitting begins. */
  sittings: number[]
  at: string
  minutes: number
  /** Who takes part, in the order in which they came; somebody else enrolled those who have `by`, and those not `told` have not seen it. */
  people: { who: string; by?: string; told?: false; /** Minutes of each sitting held; the whole of it where nothing is said. */ there?: number[] }[]
}

export const learningTexts: LearningText[] = [
  {
    kind: 'course', ledBy: 'sigal', provider: 'מכון צעדים', place: 'מרכז חיפה, חדר הדרכה', places: 12, heldIn: ['he'], criteria: ['STD-A2', 'STD-D1'],
    title: { he: 'לשאול ולהמתין: שיחת עומק ראשונה', ar: 'أن نسأل وننتظر: محادثة العمق الأولى', en: 'Asking and waiting: a first depth conversation' },
    about: {
      he: 'חמישה מפגשים על שאלות פתוחות, על שתיקה, ועל מה שנאמר רק בפעם השלישית. מביאים קטע של שיחה בלי פרטים מזהים.', ar: 'خمسة لقاءات عن الأسئلة المفتوحة والصمت وما يُقال في المرة الثالثة فقط. نُحضر مقطعًا من محادثة بلا تفاصيل تدلّ على أحد.',
      en: 'Five sittings on open questions, on silence, and on what is said only the third time. Bring a piece of a conversation without anything that tells who it was.',
    },
    sittings: [-18, -11, -4, 3, 10], at: '09:00', minutes: 180,
    people: [{ who: 'shira', by: 'lead', told: false, there: [180, 120] }, { who: 'almaz' }, { who: 'yael', there: [180, 0, 0] }, { who: 'eitan' }, { who: 'chana', there: [180, 180, 90] }],
  },
  {
    kind: 'supervision', ledBy: 'wafaa', place: 'مركز الناصرة، الطابق الثاني', places: 6, heldIn: ['ar'], criteria: ['STD-B3', 'STD-C2'],
    title: { he: 'הדרכה בקבוצה, בערבית', ar: 'إشراف مهني في مجموعة، بالعربية', en: 'Supervision in a group, in Arabic' },
    about: {
      he: 'כל שבועיים, מצב אחד שאין לו תשובה. לא מייעצים לפני ששואלים.', ar: 'كل أسبوعين، موقف واحد لا جواب له. لا ننصح قبل أن نسأل.', en: 'Every second week, one situation that has no answer. Nobody advises before asking.',
    },
    sittings: [-60, -46, -32, -18, -4, 10, 24], at: '12:00', minutes: 90,
    people: [{ who: 'amal' }, { who: 'noor' }, { who: 'samer', there: [90, 0, 90, 90, 60] }, { who: 'khaled', there: [0, 90, 90, 90, 90] }, { who: 'rania' }],
  },
  {
    kind: 'learning_day', ledBy: 'professional', provider: '', place: 'בית הרשת, לוד', places: 60, heldIn: ['he', 'ar'], criteria: ['STD-C2'],
    title: { he: 'יום למידה: גבולות התפקיד', ar: 'يوم دراسي: حدود الدور', en: 'A learning day: the limits of the role' },
    about: {
      he: 'מה שלנו ומה מפנים הלאה, ולמי. בבוקר הרצאה עם תרגום, אחר הצהריים קבוצות בעברית ובערבית.', ar: 'ما هو لنا وما نحوّله، ولمن. صباحًا محاضرة مع ترجمة، وبعد الظهر مجموعات بالعبرية والعربية.',
      en: 'What is ours, what is referred, and to whom. A talk with interpreting in the morning, groups in Hebrew and Arabic after noon.',
    },
    sittings: [26], at: '09:30', minutes: 330,
    people: [{ who: 'noor' }, { who: 'michal' }, { who: 'dmitri' }, { who: 'amal', by: 'lead' }, { who: 'tesfa' }, { who: 'rania' }],
  },
  {
    kind: 'course', ledBy: 'author', provider: 'האוניברסיטה העממית (הדגמה)', place: 'מרחוק', places: 3, heldIn: ['he'], criteria: ['STD-C1', 'STD-C3'],
    title: { he: 'לקרוא תלוש: שכר, זכויות ומה לשאול מעסיק', ar: 'قراءة قسيمة الراتب: الأجر والحقوق وماذا نسأل المشغّل', en: 'Reading a pay slip: wage, rights, and what to ask an employer' },
    about: {
      he: 'שלושה ערבים מרחוק. כל אחד מביא תלוש שלו, עם מספרים מכוסים.', ar: 'ثلاث أمسيات عن بُعد. يُحضر كلٌّ قسيمة راتبه وأرقامها مغطّاة.', en: 'Three evenings at a distance. Everyone brings a slip of their own, its numbers covered.',
    },
    sittings: [6, 13, 20], at: '19:00', minutes: 120,
    people: [{ who: 'orly' }, { who: 'eitan' }, { who: 'yael' }, { who: 'almaz' }, { who: 'tesfa' }],
  },
  {
    kind: 'mentoring', ledBy: 'sigal', place: 'מרכז באר שבע', heldIn: ['he'], criteria: ['STD-A3', 'STD-B2'],
    title: { he: 'מעגל חניכה לחודשים הראשונים', ar: 'حلقة إرشاد للأشهر الأولى', en: 'A circle of mentoring for the first months' },
    about: {
      he: 'חדשים וותיקים סביב שולחן אחד: מה הפתיע אותנו בשבועיים האחרונים, ומה ננסה בשבועיים הבאים.', ar: 'جدد وقدامى حول طاولة واحدة: ما الذي فاجأنا في الأسبوعين الأخيرين، وماذا نجرّب في القادمين.', en: 'Those who are new and those who are not, at one table: what surprised us in the last two weeks, and what we shall try in the next.',
    },
    sittings: [-9, 5, 19], at: '14:00', minutes: 120, people: [{ who: 'shira' }, { who: 'almaz', there: [60] }, { who: 'michal' }],
  },
  {
    kind: 'learning_day', ledBy: 'lead', provider: 'מועדון המעסיקים (הדגמה)', place: 'אזור התעשייה, נצרת', places: 20, heldIn: ['he', 'ar'], criteria: ['STD-C3'],
    title: { he: 'סיור במפעל: מה רואים מבפנים', ar: 'جولة في مصنع: ما يُرى من الداخل', en: 'A visit to a plant: what is seen from inside' },
    about: { he: 'משמרת בוקר, שיחה עם מנהלת משאבי אנוש ועם עובד שהגיע דרך תכנית.', ar: 'وردية صباح، وحديث مع مديرة الموارد البشرية ومع عامل وصل عبر برنامج.', en: 'A morning shift, a talk with who hires there and with a worker who came through a programme.' },
    sittings: [-75], at: '07:30', minutes: 240,
    people: [{ who: 'noor' }, { who: 'samer' }, { who: 'orly' }, { who: 'amal', there: [150] }, { who: 'khaled', there: [0] }],
  },
  {
    kind: 'course', ledBy: 'wafaa', place: 'مركز الناصرة', places: 10, heldIn: ['ar'], criteria: ['STD-D2', 'D-04'],
    title: { he: 'תכנית שמשתנה: לכתוב מטרות יחד', ar: 'خطة تتغيّر: نكتب الأهداف معًا', en: 'A plan that changes: writing goals together' },
    about: { he: 'ארבעה מפגשים. מתחילים מן החזון ולא מן המשרה.', ar: 'أربعة لقاءات. نبدأ من الرؤية لا من الوظيفة.', en: 'Four sittings. We begin with the vision and not with a post.' },
    sittings: [-200, -193, -186, -179], at: '10:00', minutes: 150,
    people: [{ who: 'noor' }, { who: 'khaled' }, { who: 'samer', there: [150, 150, 0, 150] }, { who: 'rania', there: [150, 150, 150, 75] }],
  },
  {
    kind: 'course', ledBy: 'author', place: 'מרכז לוד', places: 15, heldIn: ['he'], criteria: ['STD-B3'], calledOff: true,
    title: { he: 'סדנה: הקול שלי בחדר', ar: 'ورشة: صوتي في الغرفة', en: 'A workshop: my voice in the room' },
    about: { he: 'בוטלה כי המנחה יצאה לחופשה; תוצע שוב באביב.', ar: 'أُلغيت لأن من تقودها في إجازة؛ تُعرض ثانية في الربيع.', en: 'Called off because who leads it is on leave; it will be offered again in spring.' },
    sittings: [8], at: '09:00', minutes: 240, people: [{ who: 'chana' }],
  },
]
