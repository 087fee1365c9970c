/** Which dilemmas are like one another, by a rule that is shown beside them: nothing is ranked by a model. */
import { foldedWords } from '#src/language/folding.ts'
import type { Compared, Likeness } from './types.ts'

/** So many things in common make two of them alike. */
export const likeFrom = 3
const wordsThatCount = 3
const wordsShown = 6

/** What is common to two of them, when it is enough: the same kind counts as two things, each shared value as one, one for whom it touches, one for three words or more. */
export function likenessOf(one: Compared, other: Compared): Likeness | null {
  const words = sharedWords(one.told, other.told)
  const likeness: Likeness = {
    kind: one.kind === other.kind && one.kind !== 'other',
    values: one.values.filter((value) => other.values.includes(value)),
    touches: sharedWords(one.touches, other.touches),
    words: words.length >= wordsThatCount ? words.slice(0, wordsShown) : [],
  }
  return weightOf(likeness) >= likeFrom ? likeness : null
}

/** How many things they have in common. */
export const weightOf = ({ kind, values, touches, words }: Likeness): number => (kind ? 2 : 0) + values.length + Number(touches.length > 0) + Number(words.length > 0)

interface Found {
  /** Decided, or a case of the casebook. */
  settled: boolean
  likeness: Likeness
}
/** A settled one first, because it can be learned from; then by how much is common. What comes equal keeps its order. */
export const bySettledAndLikeness = (a: Found, b: Found): number => Number(b.settled) - Number(a.settled) || weightOf(b.likeness) - weightOf(a.likeness)

/** Words that stand in any text and say nothing of it; folded. */
const saysNothing = new Set(
  foldedWords(`
    של את על עם אל מן לא כן גם כי אם אז רק עד או אבל הוא היא הם הן אני אנחנו שלי שלו שלה שלהם אותו אותה אותם אותי לו לה לי להם לנו ממנו ממנה בו בה זה זאת זו אלה מה מי איך למה מתי איפה כל כמה יש אין היה היתה הייתה היו יהיה להיות
    אמר אמרה אומר אומרת שאל שאלה רוצה יודע יודעת צריך צריכה אחד אחת שני שתי יותר פחות כבר עוד אחרי לפני בין בלי תחת כמו כאן שם היום יום שנה שנים חודש שבוע פעם הכי מאוד אדם אנשים דבר דברים הייתי אותנו עצמו עצמה
    من في على الى عن مع لا ما لم لن هل قد كل ان انه انها انا هو هي هم نحن هذا هذه ذلك تلك التي الذي الذين كان كانت يكون تكون بعد قبل عند عندي عنده عندها بين حتى او ثم اذا لكن فقط غير كما كيف لماذا متى اين شيء احد يوم سنه شهر قال قالت قلت له لها لي لنا لهم به بها فيه فيها منه منها اليه عليه عليها نفسه نفسها
    the and for with from that this have has had was were are not but they them their she her his him you your who what when where why how all any one two about after before into than then there here will would can could should said says say asked ask want wants know knows been being did does
  `),
)

/** The words that two texts share, each once, as the first text wrote them. */
function sharedWords(one: string, other: string): string[] {
  const there = new Set([...wordsOf(other).values()].flat())
  return [...wordsOf(one)].flatMap(([word, forms]) => (forms.some((form) => there.has(form)) ? [word] : []))
}

/** What Hebrew and Arabic write together with a word: and, the, in, to, from, that, as; one of them, or two. */
const writtenTogether = [/^[והבלמכש]([א-ת]{3,})$/, /^(?:ו[הבלמכש]|ש[הבל]|כש)([א-ת]{3,})$/, /^(?:[وبفك]?ال|لل|[وبلف])([\u0621-\u064A]{3,})$/]

/** The telling words of a text as they were written, each with the forms by which it is found: with and without what Hebrew and Arabic write together with it. */
function wordsOf(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const known = new Set<string>()
  for (const word of text.split(/[^\p{L}\p{M}\p{N}״׳"']+/u)) {
    const folded = foldedWords(word).join('')
    const forms = [folded, ...writtenTogether.flatMap((before) => before.exec(folded)?.[1] ?? [])]
    if (folded.length < 3 || forms.some((form) => saysNothing.has(form) || known.has(form))) continue
    for (const form of forms) known.add(form)
    found.set(word.replaceAll(/^["']+|["']+$/g, ''), forms)
  }
  return found
}
