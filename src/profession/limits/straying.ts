/**
 * Whether a note strays into diagnosis or therapy, which are not the promoter's. A rule that can be read, shown to whoever wrote the note and to
 * nobody else, kept nowhere: it says something of the words, nothing of the person. Rather silent than wrong: what others said or diagnosed, and
 * ordinary words (tired, worried, sad), are no sign.
 */
import { foldedWords } from '#src/language/folding.ts'

export type StraysInto = 'diagnosis' | 'therapy'

export interface Straying {
  into: StraysInto
  /** The sentence in which it was seen, as it was written. */
  sentence: string
}

/** Any of these, whatever Hebrew and Arabic write together with them. */
function any(phrases: string): RegExp {
  const folded = phrases.split(',').map((phrase) => foldedWords(phrase).join(' '))
  return new RegExp(` (?:[והבלמכש]{1,2}|[وبلفك]?(?:ال|لل)?)?(?:${folded.join('|')}) `, 'u')
}

/** Named conditions that nobody names in passing. */
const conditions = any(`
  פוסט טראומה,פוסטטראומה,פוסטטראומטי,פוסטטראומטית,פוסט טראומטי,פוסט טראומטית,הפרעת אישיות,הפרעת חרדה,התקפי חרדה,דיכאון קליני,ביפולרי,ביפולרית,בורדרליין,סכיזופרניה,סכיזופרן,סכיזופרנית,פסיכוטי,פסיכוטית,פסיכוזה,הפרעה דו קוטבית,הפרעה נפשית,
  اضطراب ما بعد الصدمة,اضطراب الشخصية,اضطراب شخصية,اضطراب القلق,اضطراب قلق,نوبات هلع,اكتئاب سريري,ثنائي القطب,فصام,انفصام,ذهان,اضطراب نفسي,مرض نفسي,
  ptsd,post traumatic stress,personality disorder,anxiety disorder,panic disorder,clinical depression,clinically depressed,bipolar,borderline,schizophrenia,schizophrenic,psychotic,psychosis`)
/** Conditions that are spoken of in passing: a sign only where the writer is the one who finds them. */
const spokenOf = any(`דיכאון,הפרעת קשב,לקות למידה,אוטיסט,אוטיסטית,טראומה,adhd,اكتئاب,اضطراب انتباه,اضطراب الانتباه,عسر تعلم,توحد,متوحد,صدمة نفسية,depression,depressed,autistic,dyslexic,trauma`)
const iFind = any(`
  נראה לי,לדעתי,להערכתי,אני חושב,אני חושבת,אני מעריך,אני מעריכה,אני בטוח,אני בטוחה,ברור לי,כנראה שיש,כנראה יש,
  يبدو لي,برأيي,في رأيي,أظن,أعتقد,تقديري,واضح لي,
  i think,i believe,i am sure,it seems to me,in my opinion,in my view,clearly has,probably has,looks like`)
const iDiagnose = any(`אבחנתי,אני מאבחן,אני מאבחנת,האבחנה שלי,شخّصت,شخّصتها,شخّصته,تشخيصي,i diagnosed,i diagnose,my diagnosis`)

const inner = `טראומה,האבל,אובדן,ילדות,חרדה,חרדות,פצע,פגיעה,דיכאון,صدمة,الصدمة,صدمتها,صدمته,فقدان,طفولة,طفولتها,طفولته,جرح,جرحها,جرحه,قلقها,قلقه,اكتئاب,اكتئابها,اكتئابه,trauma,grief,childhood,abuse,anxiety,depression`
const innerLife = any(inner)
const iTreat = any(`
  עיבדנו,עיבדתי,עבדנו על,עבדתי על,עבדתי איתה על,עבדתי איתו על,טיפלתי,פתחנו,פתחתי,חקרנו,חזרנו אל,שחזרנו,
  عالجت,عالجنا,عملنا على,عملت على,فتحنا,حلّلنا,حلّلت,رجعنا إلى,نبشنا,
  we processed,i processed,processed her,processed his,worked through,we explored,i explored,i treated,we treated,treating her,treating his,healed`)
const methods = any(`דמיון מודרך,היפנוזה,טיפול בחשיפה,פירשתי את החלום,פירשנו את החלום,تنويم مغناطيسي,تخيّل موجّه,فسّرت حلمها,فسّرت حلمه,فسّرت الحلم,hypnosis,guided imagery,exposure therapy,interpreted her dream,interpreted his dream`)

const iAdvise = any(`
  אמרתי לה,אמרתי לו,הצעתי,המלצתי,יעצתי,ייעצתי,עדיף,כדאי,قلت لها,قلت له,نصحتها,نصحته,نصحت,اقترحت,الأفضل,i told,i advised,i suggested,i recommended`)
const medicine = any(`תרופה,תרופות,תרופות שלה,כדורים,כדור,ריטלין,ציפרלקס,מינון,دواء,الدواء,دوائها,دوائه,أدوية,حبوب,حبوبها,حبوبه,جرعة,medication,medicine,pills,ritalin,dose`)
const changes = any(`
  להפסיק,להתחיל,להוריד,להעלות,להקטין,להגדיל,שתפסיק,שיפסיק,שתתחיל,שיתחיל,תפסיק,יפסיק,לא לקחת,توقف,يوقف,أن توقف,أن يوقف,تترك,يترك,تخفّف,يخفّف,تزيد,يزيد,تبدأ,يبدأ,stop,stopping,start taking,reduce,lower,increase,come off`)

/** Somebody else said it, or was asked: then it is a report or a referral, as it should be. */
const others = any(`
  סיפר,סיפרה,אמר,אמרה,מספר,מספרת,אומר,אומרת,לדבריה,לדבריו,לפי,רופא,רופאה,רופא שלה,פסיכיאטר,פסיכיאטרית,פסיכולוג,פסיכולוגית,עוס,עובדת סוציאלית,עובד סוציאלי,אובחן,אובחנה,מאובחן,מאובחנת,אבחון,הפניתי,הפנינו,הפניה,להפנות,מטופל,מטופלת,מטפלת,המטפל,
  قال,قالت,حكى,حكت,روى,روت,يقول,تقول,بحسب,حسب,طبيب,طبيبة,طبيبها,طبيبه,عامل اجتماعي,عاملة اجتماعية,نفسانية,أخصائي,أخصائية,معالج,معالجة,شُخّص,شُخّصت,أحلت,أحلتها,أحلته,أحلنا,حوّلت,إحالة,تتعالج,يتعالج,
  she says,he says,she said,he said,told me,according,doctor,gp,psychiatrist,psychologist,therapist,social worker,was diagnosed,been diagnosed,referred,refer,referral`)

const signs: { into: StraysInto; all: RegExp[] }[] = [
  { into: 'diagnosis', all: [iDiagnose] },
  { into: 'diagnosis', all: [conditions] },
  { into: 'diagnosis', all: [iFind, spokenOf] },
  { into: 'therapy', all: [methods] },
  { into: 'therapy', all: [iTreat, innerLife] },
  { into: 'therapy', all: [iAdvise, medicine, changes] },
]

/** The first sentence of a note that strays, and into what; null where none does. */
export function straysInto(texts: readonly string[]): Straying | null {
  for (const sentence of texts.flatMap((text) => text.split(/(?<=[.!?؟…\n])\s*/u))) {
    const words = ` ${foldedWords(sentence).join(' ')} `
    if (others.test(words)) continue
    const sign = signs.find(({ all }) => all.every((one) => one.test(words)))
    if (sign) return { into: sign.into, sentence: sentence.trim() }
  }
  return null
}
