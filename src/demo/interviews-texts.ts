/** Practices for interviews as they went: what was answered, how it seemed, what was seen in it, and the answer anew. */
import type { PracticeKind, Seen } from '#src/work/interviews/types.ts'

interface AttemptText {
  question: string
  answer: string
  seen: Seen
  better: string
  strong?: string
  next?: string
  saw?: Seen
}
export interface PracticeText {
  kind: PracticeKind
  job: string
  ago: number
  questions: string[]
  attempts: AttemptText[]
}

export const practiceTexts: Record<'he' | 'ar', PracticeText[]> = {
  he: [
    {
      kind: 'telephone', job: 'קופה', ago: 8, questions: ['tel_about', 'tel_hours', 'unasked_children'],
      attempts: [
        { question: 'tel_hours', answer: 'לא יודע, תלוי, יש לי ילדים קטנים', seen: { point: 2, contact: 2 }, better: 'לשאול קודם אילו משמרות', strong: 'ענית ברוגע', next: 'לשאול לפני שעונים', saw: { point: 2, contact: 3 } },
        { question: 'tel_hours', answer: 'אילו משמרות יש? בקרים מתאימים לי בכל יום, וערב אחד בשבוע', seen: { point: 4, contact: 3 }, better: '' },
      ],
    },
    {
      kind: 'face', job: 'מחסן', ago: 15, questions: ['face_about', 'face_mistake', 'face_ask'],
      attempts: [{ question: 'face_mistake', answer: 'פעם שלחתי משטח לסניף הלא נכון. התקשרתי מיד לנהג, ומאז אני קורא את המדבקה בקול.', seen: { point: 3, example: 4 }, better: 'לקצר', strong: 'סיפור שלם: מה קרה, מה עשית ומה השתנה', next: 'לומר למה זה טוב למחסן שלהם', saw: { example: 4, strength: 2 } }],
    },
    { kind: 'group', job: '', ago: 4, questions: ['group_present', 'group_silent', 'group_idea'], attempts: [{ question: 'group_silent', answer: 'הייתי פונה אליה בשם ושואל מה דעתה', seen: { point: 4 }, better: '' }] },
  ],
  ar: [
    {
      kind: 'face', job: 'بائعة في مخبز', ago: 6, questions: ['face_about', 'face_hard', 'unasked_children'],
      attempts: [
        { question: 'face_about', answer: 'اسمي سميرة، أحب العمل مع الناس وأنا مرتّبة.', seen: { point: 3, example: 1, strength: 2, contact: 2 }, better: 'إضافة مثال من المخبز', strong: 'قلتِ ما تحبين بثقة، وصوتك واضح', next: 'مثال واحد مع رقم', saw: { point: 3, example: 1, strength: 3, contact: 3 } },
        { question: 'face_about', answer: 'اسمي سميرة، أحب العمل مع الناس وأنا مرتّبة. ثلاث سنوات في مخبز اللوز، مئتا زبون في اليوم، وكنت أغلق الصندوق. أريد عملًا ثابتًا في الصباح قريبًا من البيت.', seen: { point: 4, example: 3, strength: 3, contact: 3 }, better: '', strong: 'الرقم والمكان جعلا الكلام حيًّا', next: 'جملة أقصر في النهاية', saw: { point: 3, example: 4, strength: 4, contact: 3 } },
        { question: 'face_hard', answer: 'جاءت زبونة غاضبة لأن الخبز نفد. قلت لها متى يخرج الخبز القادم وحجزت لها رغيفين.', seen: { point: 4, example: 4, contact: 3 }, better: 'ذكر أنها عادت' },
      ],
    },
    {
      kind: 'telephone', job: 'موظفة استقبال', ago: 12, questions: ['tel_now', 'tel_pay', 'unasked_married'],
      attempts: [{ question: 'tel_pay', answer: 'يسعدني أن أعرف أولًا مدى الأجر للوظيفة.', seen: { point: 4, contact: 3 }, better: '', strong: 'سؤال مهذّب قبل الجواب', next: 'فحص الأجر المعتاد مسبقًا', saw: { point: 4 } }],
    },
  ],
}
