/** A standard as a file that another installation reads: its schema, what is wrong with one by its place, and the way to lines and back. */
import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { languages } from '#src/language/language.ts'
import { treeOf } from './rules.ts'
import { type Criterion, kinds, type Line, type LineKind, noWords, questions, specialisations, type Version, type Words } from './types.ts'

export const format = 'ofek-standard/1'

const words = v.strictObject({ he: v.pipe(v.string(), v.maxLength(2000)), ar: v.pipe(v.string(), v.maxLength(2000)), en: v.pipe(v.string(), v.maxLength(2000)) })
const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/))
const list = <T extends v.GenericSchema>(of: T) => v.pipe(v.array(of), v.maxLength(100))

const criterion = v.strictObject({
  code,
  /** None in the code of ethics. */
  question: v.nullable(v.picklist(questions)),
  proposal: v.boolean(),
  text: words,
  about: words,
  behaviours: list(words),
  met: list(words),
  notMet: list(words),
  grey: list(words),
  examples: list(v.strictObject({ community: words, text: words })),
})

export const StandardFile = v.strictObject({
  format: v.literal(format),
  kind: v.picklist(kinds),
  specialisation: v.nullable(v.picklist(specialisations)),
  name: words,
  authors: words,
  grounds: words,
  categories: v.pipe(v.array(v.strictObject({ code, text: words, criteria: list(criterion) })), v.minLength(1), v.maxLength(40)),
})
export type StandardFile = v.InferOutput<typeof StandardFile>
type FileCriterion = StandardFile['categories'][number]['criteria'][number]

/** The schema that is published, made from the one that reads: the two cannot differ. */
export const jsonSchema = () => ({ title: 'Ofek professional standard', ...toJsonSchema(StandardFile, { target: 'draft-07' }) })

export type Wrong = 'not_json' | 'missing' | 'unknown' | 'too_long' | 'not_this' | 'no_words' | 'twice' | 'bad_text' | 'specialisation'
export interface WrongPlace {
  /** As it is found in the file: 'categories[0].criteria[2].text.ar'. */
  place: string
  what: Wrong
}

/** Reads a file: the standard, or everything that is wrong with it. */
export function readStandardFile(text: string): { file: StandardFile } | { wrong: WrongPlace[] } {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { wrong: [{ place: '', what: 'not_json' }] }
  }
  const parsed = v.safeParse(StandardFile, json)
  if (!parsed.success) return { wrong: parsed.issues.map((issue) => ({ place: placeOf((issue.path ?? []).map(({ key }) => key)), what: kindOf(issue) })) }
  const file = parsed.output
  const wrong = [...textsOf(file).flatMap(wrongText), ...codesTwice(file)]
  if ((file.kind === 'role') !== (file.specialisation !== null)) wrong.push({ place: 'specialisation', what: 'specialisation' })
  wrong.push(...questionsMissing(file))
  return wrong.length > 0 ? { wrong } : { file }
}

const placeOf = (path: readonly unknown[]): string => path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').replace(/^\./, '')

function kindOf(issue: v.BaseIssue<unknown>): Wrong {
  if (issue.type === 'strict_object') return issue.expected === 'never' ? 'unknown' : issue.received === 'undefined' ? 'missing' : 'not_this'
  if (issue.type === 'max_length') return 'too_long'
  return 'not_this'
}

/** Every text of a file with its place, and whether it may be empty in all languages. */
function textsOf(file: StandardFile): { place: string; words: Words; may: 'be empty' | 'not be empty' }[] {
  const must = (place: string, one: Words) => ({ place, words: one, may: 'not be empty' as const })
  return [
    must('name', file.name),
    { place: 'authors', words: file.authors, may: 'be empty' },
    { place: 'grounds', words: file.grounds, may: 'be empty' },
    ...file.categories.flatMap((category, i) => [
      must(`categories[${i}].text`, category.text),
      ...category.criteria.flatMap((one, j) => {
        const at = `categories[${i}].criteria[${j}]`
        return [
          must(`${at}.text`, one.text),
          { place: `${at}.about`, words: one.about, may: 'be empty' as const },
          ...(['behaviours', 'met', 'notMet', 'grey'] as const).flatMap((name) => one[name].map((text, k) => must(`${at}.${name}[${k}]`, text))),
          ...one.examples.flatMap((example, k) => [must(`${at}.examples[${k}].community`, example.community), must(`${at}.examples[${k}].text`, example.text)]),
        ]
      }),
    ]),
  ]
}

// What no JSON Schema says: a text without words in any language, and what PostgreSQL or UTF-8 cannot keep.
function wrongText({ place, words: text, may }: ReturnType<typeof textsOf>[number]): WrongPlace[] {
  const bad = languages.filter((language) => text[language].includes('\0') || !text[language].isWellFormed()).map((language): WrongPlace => ({ place: `${place}.${language}`, what: 'bad_text' }))
  return may === 'not be empty' && languages.every((language) => text[language].trim() === '') ? [...bad, { place, what: 'no_words' }] : bad
}

/** A criterion of a role answers a question (S-03); a principle of the code of ethics answers none. */
const questionsMissing = (file: StandardFile): WrongPlace[] =>
  file.categories.flatMap(({ criteria }, i) => criteria.flatMap(({ question }, j) => ((question === null) === (file.kind === 'ethics') ? [] : [{ place: `categories[${i}].criteria[${j}].question`, what: 'not_this' as const }])))

function codesTwice(file: StandardFile): WrongPlace[] {
  const codes = file.categories.flatMap((category, i) => [
    { code: category.code, place: `categories[${i}].code` },
    ...category.criteria.map((one, j) => ({ code: one.code, place: `categories[${i}].criteria[${j}].code` })),
  ])
  return codes.filter((one, index) => codes.findIndex((other) => other.code === one.code) < index).map(({ place }) => ({ place, what: 'twice' }))
}

/** What another installation needs of a version. */
export function fileOf(version: Pick<Version, 'kind' | 'specialisation' | 'name' | 'authors' | 'grounds'>, lines: readonly Line[]): StandardFile {
  const texts = (some: readonly Line[]) => some.map((line) => line.text)
  const criterionOf = ({ parts, ...one }: Criterion): FileCriterion => ({
    code: one.code, question: one.question, proposal: one.proposal, text: one.text, about: parts.about[0]?.text ?? noWords,
    behaviours: texts(parts.behaviour), met: texts(parts.met), notMet: texts(parts.not_met), grey: texts(parts.grey),
    examples: parts.example.map((example) => ({ community: example.community ?? noWords, text: example.text })),
  })
  return {
    format, kind: version.kind, specialisation: version.specialisation, name: version.name, authors: version.authors, grounds: version.grounds,
    categories: treeOf(lines).map((category) => ({ code: category.code, text: category.text, criteria: category.criteria.map(criterionOf) })),
  }
}

export type NewLine = Omit<Line, 'version'> & { position: number }

/**
 * The lines of a file. A line that the version before holds keeps its key, so that the two can be compared: categories and criteria by their
 * code, what stands under a criterion by its words, else by its place among its kind.
 */
export function linesOf(file: StandardFile, before: readonly Line[], newKey: () => string): NewLine[] {
  const taken = new Set<string>()
  const lines: NewLine[] = []
  const keep = (found: Line | undefined): string => {
    const key = found?.key ?? newKey()
    taken.add(key)
    return key
  }
  const byCode = (kind: LineKind, one: string) => before.find((line) => line.kind === kind && line.code === one)
  const add = (line: Partial<NewLine> & Pick<NewLine, 'key' | 'parentKey' | 'kind' | 'text'>) => {
    lines.push({ code: '', question: null, community: null, proposal: false, position: lines.length + 1, ...line })
    return line.key
  }
  for (const category of file.categories) {
    const root = add({ key: keep(byCode('category', category.code)), parentKey: null, kind: 'category', code: category.code, text: category.text })
    for (const one of category.criteria) {
      const key = add({ key: keep(byCode('criterion', one.code)), parentKey: root, kind: 'criterion', code: one.code, text: one.text, question: one.question, proposal: one.proposal })
      const parts = partsOf(one)
      const earlier = before.filter((line) => line.parentKey === key)
      // First those whose words are the same, so that a line put between them does not take a neighbour's key.
      const same = parts.map((part) => earlier.find((line) => line.kind === part.kind && !taken.has(line.key) && alike(line, part) && taken.add(line.key)))
      for (const [index, part] of parts.entries()) {
        const place = parts.slice(0, index).filter(({ kind }) => kind === part.kind).length
        const there = earlier.filter((line) => line.kind === part.kind)[place]
        add({ ...part, key: keep(same[index] ?? (there && !taken.has(there.key) ? there : undefined)), parentKey: key })
      }
    }
  }
  return lines
}

type Part = Pick<Line, 'kind' | 'text' | 'community'>
const alike = (a: Part, b: Part) => languages.every((language) => a.text[language] === b.text[language] && (a.community?.[language] ?? '') === (b.community?.[language] ?? ''))

function partsOf(one: FileCriterion): Part[] {
  const some = (kind: LineKind, texts: readonly Words[]): Part[] => texts.map((text) => ({ kind, text, community: null }))
  const about = languages.some((language) => one.about[language] !== '') ? [one.about] : []
  return [
    ...some('about', about), ...some('behaviour', one.behaviours), ...some('met', one.met), ...some('not_met', one.notMet), ...some('grey', one.grey),
    ...one.examples.map((example): Part => ({ kind: 'example', text: example.text, community: example.community })),
  ]
}
