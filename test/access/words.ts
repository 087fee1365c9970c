/** What a page says, and who of the demo's participants could be told from it. */
import { globSync, readFileSync, statSync } from 'node:fs'
import { foldedWords } from '#src/language/folding.ts'

export interface Named {
  given: string
  preferred: string
  family: string
  phones: readonly string[]
  /** The number of the identity card; null where none was given. */
  nationalId: string | null
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const inline = /<\/?(?:a|abbr|b|bdi|cite|em|i|mark|q|s|small|span|strong|time|u)\b[^>]*>|<!--.*?-->/g
const asText = (html: string) => html.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, number?: string, name = '') => (hex || number ? String.fromCodePoint(Number.parseInt(hex ?? number ?? '', hex ? 16 : 10)) : (entities[name] ?? ' ')))

/**
 * The pieces of text in a page or a file of it: what stands in one element together, the words of its fields and titles, and the data
 * that the page carries for its script, which whoever looks into the page reads too.
 */
export function piecesOf(body: string): string[] {
  const said = body.replaceAll(/\s(?:value|title|placeholder|aria-label|alt|content)="([^"]*)"/g, '>$1<')
  return asText(said.replaceAll(inline, ' ').replaceAll(/<[^>]*>/g, '\n'))
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
    // In the data, fields that stand side by side may be a name's two halves.
    .replaceAll(/",?\w+:"|","\w+": ?"/g, ' ').replaceAll(/\\n|"/g, '\n')
    .split('\n').map((piece) => piece.trim()).filter((piece) => piece !== '')
}

/** Words of Ofek's own texts: of its messages, glossary, standard, knowledge and examples, without the demo. */
export const ownWords = (): Set<string> =>
  new Set(globSync(['src/**/messages*.ts', 'src/**/*.json', 'src/**/*texts*.ts', 'src/language/*.ts'], { exclude: (name) => name.includes('demo') }).filter((file) => /\.(ts|json)$/.test(file) && statSync(file).isFile()).flatMap((file) => foldedWords(readFileSync(file, 'utf8'))))

const joined = (text: string) => foldedWords(text).join(' ')
const digitsOf = (text: string) => text.replaceAll(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))).replaceAll(/\D/g, '')

/** A search for everybody of a list at once; `besides` are names and words that are no participant's, whoever else bears them. Null where nothing tells of anybody. */
export function searchFor(people: readonly Named[], besides: { names: readonly string[]; words: ReadonlySet<string> }): (piece: string) => string | null {
  const others = new Set(besides.names.map(joined))
  const otherWords = new Set(besides.names.flatMap(foldedWords))
  const names = new Set<string>()
  const numbers = new Set<string>()
  for (const { given, preferred, family, phones, nationalId } of people) {
    const [last = '', ...firsts] = [family, given, preferred].map(joined)
    for (const first of firsts.filter(Boolean)) if (last) for (const name of [`${first} ${last}`, `${last} ${first}`]) if (!others.has(name)) names.add(name)
    // By itself only what is no word that Ofek says and nobody of the staff is called.
    for (const name of [last, ...firsts]) if (name.length > 2 && name.split(' ').every((word) => !besides.words.has(word) && !otherWords.has(word))) names.add(name)
    for (const number of [...phones.map((phone) => digitsOf(phone).slice(-9)), nationalId]) if (number) numbers.add(number)
  }
  const longest = Math.max(...[...names].map((name) => name.split(' ').length))
  /** As it stands, or behind what Hebrew and Arabic write together with it (and, to, from, with, as, that): three letters are too few to tell them from another word. */
  const named = (text: string) => {
    if (names.has(text)) return text
    const [, one = '', two = ''] = /^([והבלמכשوبلفك])?([והבלמכשوبلفك])?/u.exec(text) ?? []
    return [one && text.slice(1), two && text.slice(2)].find((form) => form.length > 3 && names.has(form))
  }
  return (piece) => {
    const words = foldedWords(piece)
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(from + longest, words.length); to++) {
        const text = words.slice(from, to).join(' ')
        const name = to === from + 1 && besides.words.has(text) ? undefined : named(text)
        if (name) return name
      }
    }
    for (const [number] of piece.matchAll(/[+\d٠-٩](?:[-\s]?[\d٠-٩]){7,14}/g)) if (numbers.has(digitsOf(number).slice(-9))) return number
    return null
  }
}
