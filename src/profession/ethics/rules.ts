/** What an ethical dilemma stands at, and what in its words would tell who the participant is. */
import { foldedWords } from '#src/language/folding.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Course, Known, Option, Standing } from './types.ts'

export function standingOf({ answerBy, decidedOn, outcomeOn }: Course): Standing {
  if (outcomeOn) return 'told'
  if (decidedOn) return 'decided'
  return answerBy ? 'consulting' : 'raised'
}

/** Whether an answer is still waited for; a later one is taken too, until it is decided. */
export const waitsForAdvice = (course: Course, today: Day): boolean => standingOf(course) === 'consulting' && course.answerBy !== null && course.answerBy >= today

/** The values at odds: those that were ticked and those written one a line, each once. */
export function valuesNamed(ticked: readonly string[], written: string): string[] {
  const lines = written.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return [...new Set([...ticked, ...lines])]
}

/** The options that say something; what speaks for or against without a way to act is none. */
export const optionsWeighed = (options: readonly Option[]): Option[] => options.filter(({ words }) => words !== '')

export type Tells = 'name' | 'phone' | 'id'

const phone = /(?<![\d.])(?:\+?972[-\s]?|0)\d{1,2}(?:[-\s]?\d){7}(?!\d)/
const idNumber = /(?<!\d)\d{9}(?!\d)/

/** What in the text tells who somebody is: a full name of one whom the writer accompanies, any phone number, nine digits in a row. Null when nothing does. */
export function whatTellsWho(text: string, known: readonly Known[]): Tells | null {
  const digits = text.replaceAll(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
  if (phone.test(digits)) return 'phone'
  if (idNumber.test(digits)) return 'id'
  const words = ` ${foldedWords(text).join(' ')} `
  const named = known.some(({ givenName, preferredName, familyName }) =>
    [givenName, preferredName].some((given) => {
      const [first, last] = [foldedWords(given).join(' '), foldedWords(familyName).join(' ')]
      return first !== '' && last !== '' && [`${first} ${last}`, `${last} ${first}`].some((name) => standsIn(words, name))
    }),
  )
  return named ? 'name' : null
}

/** As a name of its own, or behind what Hebrew and Arabic write together with it: and, to, from, with. */
export const standsIn = (words: string, name: string) => new RegExp(` [והבלמכשوبلفك]{0,2}${name} `, 'u').test(words)

/** Whether words name somebody, by a given or a family name alone: of the one whom they are about, one name is enough. */
export function namesThem(text: string, { givenName, preferredName, familyName }: Known): boolean {
  const words = ` ${foldedWords(text).join(' ')} `
  return [givenName, preferredName, familyName].flatMap(foldedWords).some((name) => name.length > 1 && standsIn(words, name))
}
