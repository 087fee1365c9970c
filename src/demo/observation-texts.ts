import type { Way } from '#src/profession/observation/types.ts'

/** Observations of the demo's promoters by who leads, in days back from today. `seen` is by the behaviour's place in its criterion; every word is invented. */
export const observationTexts: { who: string; by: string; criterion: string; how: Way; ago: number; seen: (string | null)[]; grey: string; answers?: { ago: number; words: string }[] }[] = [
  {
    who: 'amal', by: 'professional', criterion: 'STD-D1', how: 'live', ago: 26,
    seen: ['سألت سؤالًا واحدًا وانتظرت. الانتظار طال أكثر مما اعتدنا، وجاء بعده الأهم.', 'لخّصت في النهاية بكلمات من أمامها، وسألت إن كان هذا ما قيل. جاء تصحيح صغير، وكُتب.', null],
    grey: 'اختارت ألا تسأل عن التأخير. في نموذج عادي هذا نقص. هنا كان القرار هو المهنة.',
    answers: [{ ago: 24, words: 'من الداخل لم يكن قرارًا في البداية. كان ارتباكًا، ثم عرفت أنني أختار.' }],
  },
  {
    who: 'shira', by: 'lead', criterion: 'STD-B3', how: 'simulation', ago: 4,
    seen: ['אמרה משפט אחד קצר במקום הסבר ארוך, וחיכתה לתגובה.', 'המשוב התחיל ממה שנעשה: "ענית בלי להתנצל". אחר כך הצעה אחת, לא שלוש.', null],
    grey: 'ברגע שהשחקנית שתקה שירה מיהרה למלא. לא בטוח שזו טעות: יש שתיקות שמי שמולנו לא יודע לשאת.',
  },
  {
    who: 'almaz', by: 'lead', criterion: 'STD-A2', how: 'live', ago: 58,
    seen: ['נתנה לו להתקשר, וישבה לידו בלי להושיט יד לטלפון.', 'כשביקש ממנה לשלוח את הקורות חיים היא שאלה מה יקרה אם ישלח הוא.'],
    grey: 'השיחה לא הצליחה. היא לא מיהרה לנחם, ושאלה מה למדו ממנה. זה היה רגע שקל להחמיץ.',
    answers: [{ ago: 55, words: 'רציתי מאוד להושיט יד. מה שעצר אותי היה שהוא הסתכל על הטלפון ולא עליי.' }],
  },
  {
    who: 'orly', by: 'professional', criterion: 'STD-C3', how: 'live', ago: 11,
    seen: [null, 'אמרה למעסיק מה אפשר לצפות ממנה בשבוע הראשון, ומה לא. הוא רשם.'],
    grey: 'היא לא הבטיחה. מי שמכירים אותה יודעים כמה זה עולה לה מול מעסיק שמתלבט.',
  },
]
