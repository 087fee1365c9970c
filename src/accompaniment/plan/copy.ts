import { formatDay, formatInstant, formatPhone } from '#src/language/format.ts'
import { by } from '#src/language/gender.ts'
import type { Address, Language } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'
import type { PlanCopy } from './queries.ts'
import { goingOn } from './rules.ts'

const he = {
  title: (name: string) => `התכנית של ${name}`, vision: 'לאן אני רוצה להגיע', goals: 'המטרות שלי', seen: (words: string) => `נדע שזה קורה: ${words}`, steps: 'אבני הדרך הבאות שלי', noSteps: 'כל אבני הדרך הושגו. בפגישה נמשיך הלאה.', meeting: 'הפגישה הבאה', accompanies: 'מי איתי בדרך', phone: 'למי אפשר להתקשר', until: (day: string) => `עד ${formatDay('he', day)}`,
  me: (a: Address) => by(a, 'אני', 'אני', 'אני'), together: (name: string) => `יחד עם ${name}`, agreed: (day: string) => `הסכמנו ב־${formatDay('he', day)}`,
  print: 'הדפסה', download: 'הורדת PDF', none: 'כאן יופיע העותק', noneHow: 'אחרי שתסכימו על התכנית אפשר יהיה להדפיס אותה, לקחת הביתה ולתלות על המקרר.', back: 'לתכנית',
  moreGoals: (n: number) => plural('he', n, { one: 'ועוד מטרה אחת: נדבר עליה בפגישה.', two: 'ועוד שתי מטרות: נדבר עליהן בפגישה.', other: 'ועוד # מטרות: נדבר עליהן בפגישה.' }),
  moreSteps: (n: number) => plural('he', n, { one: 'ועוד אבן דרך אחת: נדבר עליה בפגישה.', two: 'ועוד שתי אבני דרך: נדבר עליהן בפגישה.', other: 'ועוד # אבני דרך: נדבר עליהן בפגישה.' }),
}
type Words = Shape<typeof he>
const ar = {
  title: (name: string) => `خطة ${name}`, vision: 'إلى أين أريد أن أصل', goals: 'أهدافي', seen: (words: string) => `نعرف أنه يتحقق: ${words}`, steps: 'محطاتي القادمة', noSteps: 'أُنجزت كل المحطات. نتابع في اللقاء.', meeting: 'اللقاء القادم', accompanies: 'من يرافقني', phone: 'بمن يمكن الاتصال', until: (day: string) => `حتى ${formatDay('ar', day)}`,
  me: (_: Address) => 'أنا', together: (name: string) => `معًا مع ${name}`, agreed: (day: string) => `اتفقنا في ${formatDay('ar', day)}`,
  print: 'طباعة', download: 'تنزيل PDF', none: 'ستظهر هنا النسخة', noneHow: 'بعد أن تتفقا على الخطة يمكن طباعتها وأخذها إلى البيت وتعليقها على الثلاجة.', back: 'إلى الخطة',
  moreGoals: (n: number) => plural('ar', n, { one: 'وهدف آخر: نتحدث عنه في اللقاء.', two: 'وهدفان آخران: نتحدث عنهما في اللقاء.', few: 'و# أهداف أخرى: نتحدث عنها في اللقاء.', many: 'و# هدفًا آخر: نتحدث عنها في اللقاء.', other: 'و# هدف آخر: نتحدث عنها في اللقاء.' }),
  moreSteps: (n: number) => plural('ar', n, { one: 'ومحطة أخرى: نتحدث عنها في اللقاء.', two: 'ومحطتان أخريان: نتحدث عنهما في اللقاء.', few: 'و# محطات أخرى: نتحدث عنها في اللقاء.', other: 'و# محطة أخرى: نتحدث عنها في اللقاء.' }),
} satisfies Words
const en = {
  title: (name: string) => `${name}’s plan`, vision: 'Where I want to get to', goals: 'My goals', seen: (words: string) => `We will know it happens: ${words}`, steps: 'My next milestones', noSteps: 'All milestones are reached. We go on at the meeting.', meeting: 'Next meeting', accompanies: 'Who is with me', phone: 'Whom to call', until: (day: string) => `by ${formatDay('en', day)}`,
  me: (_: Address) => 'me', together: (name: string) => `together with ${name}`, agreed: (day: string) => `We agreed on ${formatDay('en', day)}`,
  print: 'Print', download: 'Download PDF', none: 'The copy will appear here', noneHow: 'Once you agree on the plan it can be printed, taken home and hung on the fridge.', back: 'To the plan',
  moreGoals: (n: number) => plural('en', n, { one: 'And 1 more goal: we talk about it at the meeting.', other: 'And # more goals: we talk about them at the meeting.' }),
  moreSteps: (n: number) => plural('en', n, { one: 'And 1 more milestone: we talk about it at the meeting.', other: 'And # more milestones: we talk about them at the meeting.' }),
} satisfies Words
export const copyMessages = { he, ar, en }

/** What hangs on the fridge, in the participant's language: large and short. */
export interface Fridge {
  language: Language
  title: string
  vision: { title: string; words: string } | null
  goalsTitle: string
  /** Each with what will be seen when it happens as expected; '' where that was not said. */
  goals: { words: string; until: string; seen: string }[]
  /** How many goals, and steps, found no room on the sheet; '' for none. */
  moreGoals: string
  moreSteps: string
  stepsTitle: string
  noSteps: string
  steps: { words: string; who: string; until: string }[]
  meeting: { title: string; when: string; where: string } | null
  contact: { title: string; name: string; phone: string } | null
  agreed: string
}

/** A page on the fridge holds this many that can be read from the table. */
const mostGoals = 3
const mostSteps = 6

/** The agreed plan as a sheet: the next open steps by their day; undefined before an agreement. Nothing private stands in a version. */
export function fridgeOf(copy: PlanCopy, timeZone: string): Fridge | undefined {
  if (!copy.version) return undefined
  const t = copyMessages[copy.language]
  const { snapshot, agreedOn } = copy.version
  const { goals, milestones: open } = goingOn(snapshot, copy.over)
  const who = (step: (typeof open)[number]) =>
    ({ participant: t.me(copy.address), promoter: copy.promoter, together: t.together(copy.promoter), other: step.whoWords })[step.who]
  return {
    language: copy.language,
    title: t.title(copy.name),
    vision: snapshot.vision === '' ? null : { title: t.vision, words: snapshot.vision },
    goalsTitle: t.goals,
    goals: goals.slice(0, mostGoals).map((goal) => ({ words: goal.words, until: goal.byWhen ? t.until(goal.byWhen) : '', seen: goal.levels?.['0'] ? t.seen(goal.levels['0']) : '' })),
    moreGoals: goals.length > mostGoals ? t.moreGoals(goals.length - mostGoals) : '',
    moreSteps: open.length > mostSteps ? t.moreSteps(open.length - mostSteps) : '',
    stepsTitle: t.steps,
    noSteps: t.noSteps,
    steps: open.slice(0, mostSteps).map((step) => ({ words: step.words, who: who(step), until: step.dueOn ? t.until(step.dueOn) : '' })),
    meeting: copy.nextMeeting && { title: t.meeting, when: formatInstant(copy.language, copy.nextMeeting.startsAt, timeZone), where: copy.nextMeeting.placeWords },
    contact: copy.promoter === '' ? null : { title: copy.phone === '' ? t.accompanies : t.phone, name: copy.promoter, phone: formatPhone(copy.phone) },
    agreed: t.agreed(agreedOn),
  }
}
