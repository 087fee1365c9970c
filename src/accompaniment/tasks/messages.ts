import type { Persons } from '#src/accompaniment/file/persons.ts'
import { formatDay } from '#src/language/format.ts'
import { by, toOrOf } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Doer, Outcome, Suggestion } from './types.ts'

const he = {
  title: 'משימות תרגול', lead: 'הליווי הוא זירת אימון: צעד קטן שאפשר לנסות, ומה שלומדים ממנו.', none: 'כאן יופיעו משימות התרגול', how: 'די בדבר אחד שאפשר לנסות עד הפגישה הבאה. מחליטים יחד כמה הוא מאתגר.',
  open: 'עכשיו', told: 'מה היה, ומה נלמד', letGoTitle: 'ויתרנו', before: 'מה היה קודם', add: 'משימה חדשה', words: 'מה ננסה', axis: 'איזה ציר זה מחזק', who: 'מי עושה', startedBy: 'של מי היוזמה', goal: 'לאיזו מטרה', noGoal: 'לא למטרה מסוימת', dueOn: 'עד מתי', until: (day: string) => `עד ${formatDay('he', day)}`,
  challenge: 'כמה זה מאתגר', challengeEnds: ['צעד קטן', 'צעד גדול מאוד'] as readonly [string, string], confidence: 'כמה זה נראה אפשרי', confidenceEnds: ['לא נראה אפשרי', 'בטוח שאפשר'] as readonly [string, string], noNumber: 'בלי מספר', confidenceHint: (a: Address) => by(a, 'היא אומרת, לפני הניסיון', 'הוא אומר, לפני הניסיון', 'כפי שנאמר לפני הניסיון'), save: 'שמירה', change: 'עריכה',
  people: (p: Persons): Record<Doer, string> => ({ participant: by(p.address, 'המשתתפת', 'המשתתף', p.name), promoter: by(p.promoterAddress, 'המקדמת', 'המקדם', 'מי שמלווה') }),
  promoters: (p: Persons) => by(p.promoterAddress, 'של המקדמת', 'של המקדם', 'של מי שמלווה'),
  idea: (p: Persons): Record<Doer, string> => ({
    participant: toOrOf(p, 'היוזמה שלך', 'היוזמה שלה', 'היוזמה שלו', `היוזמה של ${p.name}`), promoter: by(p.promoterAddress, 'היוזמה של המקדמת', 'היוזמה של המקדם', 'היוזמה של מי שמלווה'),
  }),
  tell: 'מה קרה', outcome: 'איך היה', outcomes: { done: 'נעשה', tried: 'היה ניסיון' } satisfies Record<Outcome, string>, attained: 'לאן הגיע הניסיון', attainedEnds: ['לא יצא לדרך', 'צעד גדול מאוד'] as readonly [string, string], attainedHint: 'על אותו סרגל של האתגר. לא חובה.', happened: 'מה קרה', learned: 'מה נלמד', reinforcement: (p: Persons) => by(p.promoterAddress, 'החיזוק של המקדמת', 'החיזוק של המקדם', 'החיזוק'), reinforcementHint: 'מה ראיתי שהצליח, במילים שאפשר לומר', letGo: 'לוותר על המשימה', letGoWhy: 'למה ויתרו', letGoAsked: (p: Persons) => toOrOf(p, 'למה זה לא מתאים לך עכשיו', 'למה מוותרים', 'למה מוותרים', 'למה מוותרים'), letGoOwn: 'במילים שלך. גם מי שבליווי קוראים את זה, ותמיד אפשר לחזור למשימה.', takeUp: 'חזרה למשימה', correct: 'עריכת מה שסופר', toldBefore: 'איך זה סופר קודם',
  became: 'מה קרה בדרך', states: { let_go: 'ויתור', open: 'חזרה למשימה' },
  strengthens: (axis: string) => `לחיזוק: ${axis}`, challengeIs: (n: number) => `אתגר ${n}`, confidenceIs: (n: number) => `ביטחון ${n}`, attainedIs: (n: number) => `הגיע ל־${n}`,
  next: 'האתגר הבא', rule: 'הכלל: מעט מעל מה שהושג. אם נעשה והביטחון היה לפחות 5, אחד יותר; אם היה ניסיון, אותו דבר; אחרי שני ניסיונות ברצף, אחד פחות. תמיד אפשר לבחור אחרת.',
  proposed: (s: Suggestion) => `הכלל הציע ${s.challenge} (${{ a_little_more: 'מעט יותר', the_same: 'אותה רמה', a_little_less: 'מעט פחות' }[s.why]}), אחרי שהושג ${s.attained}.`,
  chosen: (challenge: number | null, proposed: number) => (challenge === null ? 'לא נבחר אתגר' : challenge === proposed ? 'כך גם נבחר' : `נבחר ${challenge}`),
  asProposed: 'כפי שהציע הכלל', chosenWhy: 'למה נבחר האתגר הזה', chosenWhyHint: 'אם בחרתם אחרת מההצעה. לא חובה, די בשורה.',
  suggest: (s: Suggestion) => `הושג ${s.attained}. ${({ a_little_more: 'אפשר מעט יותר', the_same: 'כדאי עוד פעם באותה רמה', a_little_less: 'כדאי מעט פחות, כדי שיצליח' })[s.why]}: ${s.challenge}.`,
}
type Words = Shape<typeof he>
type Named = 'people' | 'idea'
type Full = Omit<Words, Named> & { people: typeof he.people; idea: typeof he.idea }

const ar = {
  title: 'مهام تدريبية', lead: 'المرافقة ساحة تدرُّب: خطوة صغيرة نجرّبها، ونتعلّم منها.', none: 'ستظهر هنا المهام التدريبية', how: 'يكفي أمر واحد نجرّبه حتى اللقاء القادم. نقرر معًا مقدار التحدي فيه.',
  open: 'الآن', told: 'ماذا حدث وماذا تعلّمنا', letGoTitle: 'صرفنا النظر عنها', before: 'ما كان قبل ذلك', add: 'مهمة جديدة', words: 'ماذا نجرّب', axis: 'أي محور تعزّز', who: 'من ينفّذها', startedBy: 'ممّن جاءت المبادرة', goal: 'لأي هدف', noGoal: 'لا تخدم هدفًا معيّنًا', dueOn: 'حتى متى', until: (day: string) => `حتى ${formatDay('ar', day)}`,
  challenge: 'ما مقدار التحدي', challengeEnds: ['خطوة صغيرة', 'خطوة كبيرة جدًّا'], confidence: 'إلى أي حدّ يبدو ذلك ممكنًا', confidenceEnds: ['لا يبدو ممكنًا', 'ممكن بكل تأكيد'], noNumber: 'دون رقم', confidenceHint: (a: Address) => by(a, 'بحسب قولها، قبل التجربة', 'بحسب قوله، قبل التجربة', 'كما قيل قبل التجربة'), save: 'حفظ', change: 'تعديل',
  people: (p: Persons) => ({ participant: by(p.address, 'المشارِكة', 'المشارِك', p.name), promoter: by(p.promoterAddress, 'موجِّهة التشغيل', 'موجِّه التشغيل', 'من يرافق') }),
  promoters: (p: Persons) => by(p.promoterAddress, 'على موجِّهة التشغيل', 'على موجِّه التشغيل', 'على من يرافق'),
  idea: (p: Persons) => ({
    participant: toOrOf(p, 'المبادرة منك', 'المبادرة منها', 'المبادرة منه', `المبادرة من ${p.name}`), promoter: by(p.promoterAddress, 'المبادرة من موجِّهة التشغيل', 'المبادرة من موجِّه التشغيل', 'المبادرة ممّن يرافق'),
  }),
  tell: 'ماذا حدث', outcome: 'كيف كان', outcomes: { done: 'تمّت', tried: 'جرت محاولة' }, attained: 'إلى أين وصلت المحاولة', attainedEnds: ['لم تبدأ بعد', 'خطوة كبيرة جدًّا'], attainedHint: 'على مسطرة التحدي نفسها. اختياري.', happened: 'ماذا حدث', learned: 'ماذا تعلّمنا', reinforcement: (p: Persons) => by(p.promoterAddress, 'تعزيز من موجِّهة التشغيل', 'تعزيز من موجِّه التشغيل', 'تعزيز'), reinforcementHint: 'ما رأيت أنه نجح، بكلمات تُقال مباشرة', letGo: 'صرف النظر عن المهمة', letGoWhy: 'لماذا صُرف النظر عنها', letGoAsked: (p: Persons) => toOrOf(p, by(p.address, 'لماذا لا تناسبكِ الآن', 'لماذا لا تناسبكَ الآن', 'لماذا لا تناسبك الآن'), 'لماذا نصرف النظر عنها', 'لماذا نصرف النظر عنها', 'لماذا نصرف النظر عنها'), letGoOwn: 'بكلماتك. يقرأ ذلك أيضًا من يرافقك، ويمكن دائمًا العودة إلى المهمة.', takeUp: 'العودة إلى المهمة', correct: 'تعديل ما كُتب', toldBefore: 'كيف كُتب ذلك من قبل',
  became: 'ما جرى في الطريق', states: { let_go: 'صُرف النظر عنها', open: 'عودة إلى المهمة' },
  strengthens: (axis: string) => `لتعزيز: ${axis}`, challengeIs: (n: number) => `التحدي ${n}`, confidenceIs: (n: number) => `الثقة ${n}`, attainedIs: (n: number) => `وصل إلى ${n}`,
  next: 'التحدي القادم', rule: 'القاعدة: أعلى قليلًا مما تحقق. إن تمّت المهمة وكانت الثقة 5 على الأقل، درجة أعلى؛ وإن جرت محاولة، المستوى نفسه؛ وبعد محاولتين متتاليتين، درجة أقل. ويمكن دائمًا اختيار غير ذلك.',
  proposed: (s: Suggestion) => `اقترحت القاعدة ${s.challenge} (${{ a_little_more: 'أعلى قليلًا', the_same: 'المستوى نفسه', a_little_less: 'أقل قليلًا' }[s.why]})، بعدما تحقّق ${s.attained}.`,
  chosen: (challenge: number | null, proposed: number) => (challenge === null ? 'لم يُختر تحدٍّ' : challenge === proposed ? 'وهذا ما اختير' : `واختير ${challenge}`),
  asProposed: 'كما اقترحت القاعدة', chosenWhy: 'لماذا اختير هذا التحدي', chosenWhyHint: 'إن اخترتما غير المقترح. اختياري، ويكفي سطر.',
  suggest: (s: Suggestion) => `ما تحقّق: ${s.attained}. ${({ a_little_more: 'يمكن رفع التحدي قليلًا', the_same: 'من المفيد تكرار المستوى نفسه', a_little_less: 'من المفيد خفض التحدي قليلًا كي تنجح' })[s.why]}: ${s.challenge}.`,
} satisfies Full

const en = {
  title: 'Practice tasks', lead: 'Accompaniment is a training ground: a small step to try, and what it teaches.', none: 'Practice tasks will appear here', how: 'One thing to try before the next meeting is enough. Decide together how challenging it is.',
  open: 'Now', told: 'What happened, and what was learned', letGoTitle: 'Let go', before: 'Before that', add: 'A new task', words: 'What to try', axis: 'Which axis it strengthens', who: 'Who does it', startedBy: 'Whose idea it was', goal: 'For which goal', noGoal: 'For no goal in particular', dueOn: 'By when', until: (day: string) => `by ${formatDay('en', day)}`,
  challenge: 'How challenging', challengeEnds: ['A small step', 'A very big step'], confidence: 'How possible it seems', confidenceEnds: ['Does not seem possible', 'Surely possible'], noNumber: 'No number', confidenceHint: (a: Address) => by(a, 'She says, beforehand', 'He says, beforehand', 'The participant says, beforehand'), save: 'Save', change: 'Edit',
  people: (_: Persons) => ({ participant: 'The participant', promoter: 'The promoter' }),
  promoters: (_: Persons) => 'The promoter’s',
  idea: (p: Persons) => ({ participant: toOrOf(p, 'Your idea', 'Her idea', 'His idea', 'Their idea'), promoter: 'The promoter’s idea' }),
  tell: 'What happened', outcome: 'How it went', outcomes: { done: 'Done', tried: 'Tried' }, attained: 'How far it got', attainedEnds: ['It did not begin', 'A very big step'], attainedHint: 'On the same ruler as the challenge. Optional.', happened: 'What happened', learned: 'What was learned', reinforcement: (_: Persons) => 'The promoter’s reinforcement', reinforcementHint: 'What I saw go well, in words that can be said', letGo: 'Let the task go', letGoWhy: 'Why it was let go', letGoAsked: (p: Persons) => toOrOf(p, 'Why it does not fit you now', 'Why it is let go', 'Why it is let go', 'Why it is let go'), letGoOwn: 'In your own words. Whoever accompanies you reads it too, and you can always take the task up again.', takeUp: 'Take the task up again', correct: 'Edit what was told', toldBefore: 'How it was told before',
  became: 'What happened on the way', states: { let_go: 'Let go', open: 'Taken up again' },
  strengthens: (axis: string) => `for: ${axis}`, challengeIs: (n: number) => `challenge ${n}`, confidenceIs: (n: number) => `confidence ${n}`, attainedIs: (n: number) => `got to ${n}`,
  next: 'The next challenge', rule: 'The rule: a little above what was attained. Done with a confidence of at least 5: one more; tried: the same again; tried twice running: one less. You can always choose otherwise.',
  proposed: (s: Suggestion) => `The rule proposed ${s.challenge} (${{ a_little_more: 'a little more', the_same: 'the same level', a_little_less: 'a little less' }[s.why]}), after ${s.attained} was attained.`,
  chosen: (challenge: number | null, proposed: number) => (challenge === null ? 'No challenge was chosen' : challenge === proposed ? 'So it was chosen' : `Chosen: ${challenge}`),
  asProposed: 'as the rule proposed', chosenWhy: 'Why this challenge', chosenWhyHint: 'If you choose otherwise than proposed. Optional; a line is enough.',
  suggest: (s: Suggestion) => `Attained ${s.attained}. ${({ a_little_more: 'A little more is possible', the_same: 'The same level once more', a_little_less: 'A little less, so that it succeeds' })[s.why]}: ${s.challenge}.`,
} satisfies Full

export const messages = { he, ar, en }
