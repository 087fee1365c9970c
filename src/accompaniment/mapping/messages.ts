import { by } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Kind, Place, State } from './types.ts'

const he = {
  title: 'מיפוי תעסוקתי',
  lead: 'קודם החוזקות. כל דבר במילים של מי שסיפר, עם מה שמראה אותו, ועם מה שהוא פותח.',
  empty: { title: 'כאן יופיעו החוזקות', how: 'דרך טובה להתחיל: סיפור אחד מהחיים, ולמצוא יחד איזו חוזקה יש בו.' },
  kinds: { strength: 'חוזקות', inclination: 'נטיות', opportunity: 'הזדמנויות', need: 'צרכים', consideration: 'שיקולים', barrier: 'מה עומד בדרך' } satisfies Record<Kind, string>,
  one: { strength: 'חוזקה', inclination: 'נטייה', opportunity: 'הזדמנות', need: 'צורך', consideration: 'שיקול', barrier: 'משהו שעומד בדרך' } satisfies Record<Kind, string>,
  states: { present: 'קיים', growing: 'גדל', easing: 'נחלש', resolved: 'נפתר', set_aside: 'הונח בצד' } satisfies Record<State, string>,
  places: { market: 'אפשרות בשוק העבודה', inside: 'מענה בתכנית', outside: 'מענה מחוץ לתכנית' } satisfies Record<Place, string>,
  add: 'הוספה למיפוי', kind: 'מה זה', name: 'שם קצר', nameHint: 'חוזקה: בשפה של עבודה. מה שעומד בדרך: המצב, לא האדם.',
  words: (a: Address) => by(a, 'במילים שלה', 'במילים שלו', 'במילים שנאמרו'), evidence: 'מה מראה את זה', save: 'שמירה', change: 'עריכה', fromNote: 'מתוך השיחה',
  state: 'איך זה עכשיו', stateWhy: 'מה השתנה', setState: 'עדכון', history: 'איך זה השתנה', before: 'איך זה נאמר קודם', link: 'לאן זה מוביל', linkWords: 'האפשרות או המענה', addLink: 'קישור', unlink: 'הסרה', fromEpisode: 'מתוך סיפור',
  toStrengths: 'מסיפור לחוזקה',
  episode: {
    title: 'מסיפור לחוזקה', lead: (a: Address) => by(a, 'רגע מחייה שבו משהו הצליח, גם קטן. ביחד מוצאים מה יש בו.', 'רגע מחייו שבו משהו הצליח, גם קטן. ביחד מוצאים מה יש בו.', 'רגע מהחיים שבו משהו הצליח, גם קטן. ביחד מוצאים מה יש בו.'),
    story: 'מה קרה', storyHint: 'בבית, בקהילה, בלימודים, בעבודה: כל מקום נחשב.', did: (a: Address) => by(a, 'מה היא עשתה שם', 'מה הוא עשה שם', 'מה נעשה שם'), took: 'מה זה דרש', tell: 'שמירת הסיפור',
    name: 'איך קוראים לזה בעבודה', nameHint: 'אפשר לבחור מההצעות, לשנות או לכתוב משלכם.', suggested: 'הצעות, בלחיצה אחת', first: 'סיפור ראשון', another: 'עוד סיפור', nameIt: 'זו חוזקה', named: 'החוזקות שנמצאו', words: (a: Address) => by(a, 'איך היא אומרת את זה', 'איך הוא אומר את זה', 'איך זה נאמר'), back: 'למיפוי', cv: 'כך זה נראה בקורות חיים', edit: 'להמשיך לספר',
  },
}
export type MappingMessages = Shape<typeof he>

const ar = {
  title: 'الخريطة المهنية',
  lead: 'نقاط القوة أولًا. كل شيء بكلمات من رواه، مع ما يدل عليه وما يفتحه.',
  empty: { title: 'ستظهر هنا نقاط القوة', how: 'بداية جيدة: قصة واحدة من الحياة، نبحث معًا عن نقطة القوة التي فيها.' },
  kinds: { strength: 'نقاط قوة', inclination: 'ميول', opportunity: 'فرص', need: 'احتياجات', consideration: 'اعتبارات', barrier: 'ما يعيق الطريق' },
  one: { strength: 'نقطة قوة', inclination: 'ميل', opportunity: 'فرصة', need: 'احتياج', consideration: 'اعتبار', barrier: 'ما يعيق الطريق' },
  states: { present: 'قائم', growing: 'ينمو', easing: 'يخفّ', resolved: 'حُلّ', set_aside: 'وُضع جانبًا' },
  places: { market: 'إمكانية في سوق العمل', inside: 'حلّ داخل البرنامج', outside: 'حلّ خارج البرنامج' },
  add: 'إضافة إلى الخريطة', kind: 'ما هو', name: 'اسم قصير', nameHint: 'نقطة القوة: بلغة العمل. ما يعيق الطريق: الوضع لا الشخص.',
  words: (a: Address) => by(a, 'بكلماتها', 'بكلماته', 'بالكلمات التي قيلت'), evidence: 'ما يدل على ذلك', save: 'حفظ', change: 'تعديل', fromNote: 'من المحادثة',
  state: 'كيف هو الآن', stateWhy: 'ما الذي تغيّر', setState: 'تحديث', history: 'كيف تغيّر', before: 'كيف قيل من قبل', link: 'إلى أين يقود', linkWords: 'الإمكانية أو الحلّ', addLink: 'ربط', unlink: 'إزالة', fromEpisode: 'من قصة',
  toStrengths: 'من قصة إلى نقطة قوة',
  episode: {
    title: 'من قصة إلى نقطة قوة', lead: (a: Address) => by(a, 'لحظة من حياتها نجح فيها أمر ولو كان صغيرًا. نكتشف معًا ما فيها.', 'لحظة من حياته نجح فيها أمر ولو كان صغيرًا. نكتشف معًا ما فيها.', 'لحظة من الحياة نجح فيها أمر ولو كان صغيرًا. نكتشف معًا ما فيها.'),
    story: 'ماذا حدث', storyHint: 'في البيت أو المجتمع أو الدراسة أو العمل: كل مكان له قيمة.', did: (a: Address) => by(a, 'ماذا فعلت هناك', 'ماذا فعل هناك', 'ما الذي جرى عمله هناك'), took: 'ماذا تطلّب ذلك', tell: 'حفظ القصة',
    name: 'ماذا يسمى هذا في العمل', nameHint: 'يمكن الاختيار من الاقتراحات أو تغييرها أو كتابة غيرها.', suggested: 'اقتراحات بضغطة واحدة', first: 'قصة أولى', another: 'قصة أخرى', nameIt: 'هذه نقطة قوة', named: 'نقاط القوة التي وُجدت', words: (a: Address) => by(a, 'كيف تقولها', 'كيف يقولها', 'كيف تُقال'), back: 'إلى الخريطة', cv: 'هكذا تبدو في السيرة الذاتية', edit: 'متابعة القصة',
  },
} satisfies MappingMessages

const en = {
  title: 'Employment mapping',
  lead: 'Strengths first. Each thing in the words of who told it, with what shows it and what it opens.',
  empty: { title: 'Strengths will appear here', how: 'A good way to begin: one story from life, and finding together the strength in it.' },
  kinds: { strength: 'Strengths', inclination: 'Inclinations', opportunity: 'Opportunities', need: 'Needs', consideration: 'Considerations', barrier: 'What stands in the way' },
  one: { strength: 'A strength', inclination: 'An inclination', opportunity: 'An opportunity', need: 'A need', consideration: 'A consideration', barrier: 'Something in the way' },
  states: { present: 'There', growing: 'Growing', easing: 'Easing', resolved: 'Resolved', set_aside: 'Set aside' },
  places: { market: 'An option in the labour market', inside: 'A response in the programme', outside: 'A response outside the programme' },
  add: 'Add to the mapping', kind: 'What it is', name: 'A short name', nameHint: 'A strength: in work terms. What stands in the way: the situation, not the person.',
  words: () => 'In their own words', evidence: 'What shows it', save: 'Save', change: 'Edit', fromNote: 'From the conversation',
  state: 'How it is now', stateWhy: 'What changed', setState: 'Update', history: 'How it changed', before: 'How it was said before', link: 'Where it leads', linkWords: 'The option or response', addLink: 'Link', unlink: 'Remove', fromEpisode: 'From a story',
  toStrengths: 'From a story to a strength',
  episode: {
    title: 'From a story to a strength', lead: () => 'A moment of life when something worked, however small. Together we find what is in it.',
    story: 'What happened', storyHint: 'At home, in the community, in studies, at work: every place counts.', did: () => 'What they did there', took: 'What it took', tell: 'Keep the story',
    name: 'What is it called at work', nameHint: 'Choose a suggestion, change it, or write your own.', suggested: 'Suggestions, one press each', first: 'A first story', another: 'Another story', nameIt: 'This is a strength', named: 'Strengths found', words: () => 'How they say it', back: 'To the mapping', cv: 'How it looks on a CV', edit: 'Go on telling',
  },
} satisfies MappingMessages

export const messages: { he: MappingMessages; ar: MappingMessages; en: MappingMessages } = { he, ar, en }

/** Names of strengths in work terms, our own list: suggestions, always editable. */
export const strengthNames = {
  he: ['ארגון ותכנון', 'ניהול תקציב', 'שירות ויחס לאנשים', 'הדרכה והסבר', 'פתרון בעיות', 'עמידה בלחץ', 'אמינות ואחריות', 'למידה עצמית', 'עבודת צוות', 'משא ומתן', 'דיוק ותשומת לב לפרטים', 'תיאום בין גורמים', 'עבודת כפיים ותיקון', 'יוזמה', 'התמדה', 'הקשבה', 'ניהול זמן', 'גישור בין תרבויות ושפות'],
  ar: ['تنظيم وتخطيط', 'إدارة ميزانية', 'خدمة وتعامل مع الناس', 'إرشاد وشرح', 'حل مشكلات', 'العمل تحت ضغط', 'موثوقية ومسؤولية', 'تعلّم ذاتي', 'عمل في فريق', 'تفاوض', 'دقة وانتباه للتفاصيل', 'تنسيق بين جهات', 'عمل يدوي وإصلاح', 'مبادرة', 'مثابرة', 'إصغاء', 'إدارة الوقت', 'التجسير بين ثقافات ولغات'],
  en: ['Organising and planning', 'Managing a budget', 'Service and care for people', 'Teaching and explaining', 'Solving problems', 'Working under pressure', 'Reliability', 'Learning by oneself', 'Teamwork', 'Negotiating', 'Precision', 'Coordinating', 'Handwork and repair', 'Initiative', 'Persistence', 'Listening', 'Managing time', 'Bridging cultures and languages'],
} as const
