import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'תצפיות', link: 'תצפיות', back: 'התיק', lead: 'מה נראה בעבודה, התנהגות אחר התנהגות, במילים. בלי ציון ובלי סכום.', none: 'עוד אין כאן תצפית', noneHow: 'מי שמובילים רואים פגישה או סימולציה, וכותבים כאן מה ראו. מי שנצפו עונים.', noneLead: 'אפשר לבחור אמת מידה, לראות פגישה או סימולציה, ולכתוב מה נראה.',
  choose: 'לכתוב תצפית', chooseHow: 'לפי איזו אמת מידה?', of: 'תצפית לפי', ways: { live: 'בפגישה עצמה', simulation: 'בסימולציה' }, how: 'איפה זה נראה', heldOn: 'מתי', behaviourHint: 'מה נעשה ומה נאמר, לא מה שחשבת על זה. אפשר להשאיר ריק', grey: 'מה שאין לו התנהגות', greyHint: 'שיקול דעת שראית, מה עורר ספק, מה היה נכון דווקא לא לעשות', greyAsks: 'מה הסטנדרט שואל כאן', keep: 'לשמור את התצפית', masked: 'בלי שם, מקום, מעסיק או פרט שיש לאדם אחד בלבד. שום דבר כאן אינו מקושר לתיק של משתתפים.',
  by: (name: string, day: string) => `${name}, ${day}`, answer: 'לענות', answerLabel: 'התשובה שלי', answerHint: 'איך זה נראה מבפנים, ומה לא ראו', send: 'לשמור את התשובה', answered: 'התשובה',
  today: { title: 'תצפית על העבודה שלך', line: (name: string, criterion: string) => `${name}: ${criterion}`, on: (day: string) => `מ־${day}` },
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'مشاهدات', link: 'مشاهدات', back: 'الملف', lead: 'ما شوهد في العمل، سلوكًا بعد سلوك، بالكلمات. بلا علامة وبلا مجموع.', none: 'لا مشاهدة هنا بعد', noneHow: 'من يقودون يشاهدون لقاءً أو محاكاة، ويكتبون هنا ما رأوا. ومن شوهد عمله يجيب.', noneLead: 'يمكن اختيار معيار، ومشاهدة لقاء أو محاكاة، وكتابة ما شوهد.',
  choose: 'كتابة مشاهدة', chooseHow: 'وفق أي معيار؟', of: 'مشاهدة وفق', ways: { live: 'في اللقاء نفسه', simulation: 'في محاكاة' }, how: 'أين شوهد', heldOn: 'متى', behaviourHint: 'ما فُعل وما قيل، لا رأيك فيه. يمكن تركه فارغًا', grey: 'ما لا سلوك له', greyHint: 'تقدير للأمور رأيته، ما أثار شكًّا، ما كان الصواب ألا يُفعل', greyAsks: 'ماذا يسأل المعيار هنا', keep: 'حفظ المشاهدة', masked: 'بلا اسم أو مكان أو مشغّل أو تفصيل لا يخصّ إلا شخصًا واحدًا. لا شيء هنا مرتبط بملف مشاركين.',
  by: (name: string, day: string) => `${name}، ${day}`, answer: 'الردّ', answerLabel: 'ماذا أقول عن هذا', answerHint: 'كيف يبدو من الداخل، وماذا لم يُرَ', send: 'حفظ الردّ', answered: 'الردّ',
  today: { title: 'مشاهدة لعملك', line: (name: string, criterion: string) => `${name}: ${criterion}`, on: (day: string) => `في ${day}` },
} satisfies Messages

const en = {
  title: 'Observations', link: 'Observations', back: 'The file', lead: 'What was seen at work, behaviour by behaviour, in words. No mark and no sum.', none: 'No observation yet', noneHow: 'Those who lead see a meeting or a simulation and write here what they saw; whoever was observed answers.', noneLead: 'Choose a criterion, see a meeting or a simulation, and write what was seen.',
  choose: 'Write an observation', chooseHow: 'By which criterion?', of: 'An observation by', ways: { live: 'In the meeting itself', simulation: 'In a simulation' }, how: 'Where it was seen', heldOn: 'When', behaviourHint: 'What was done and said, not what you thought of it. May stay empty', grey: 'What no behaviour holds', greyHint: 'Judgement that you saw, what raised a doubt, what it was right not to do', greyAsks: 'What the standard asks here', keep: 'Keep the observation', masked: 'No name, place, employer or trait that only one person has. Nothing here is linked to a participant’s file.',
  by: (name: string, day: string) => `${name}, ${day}`, answer: 'Answer', answerLabel: 'What I say to it', answerHint: 'How it looks from within, and what was not seen', send: 'Keep the answer', answered: 'The answer',
  today: { title: 'An observation of your work', line: (name: string, criterion: string) => `${name}: ${criterion}`, on: (day: string) => `of ${day}` },
} satisfies Messages

export const messages = { he, ar, en }
