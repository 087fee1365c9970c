import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import article from './individual-1.json' with { type: 'json' }
import { fileOf, jsonSchema, linesOf, readStandardFile, type StandardFile } from './file.ts'
import { inReadingOrder } from './rules.ts'
import type { Line } from './types.ts'

const copy = (): StandardFile => structuredClone(article) as StandardFile
const read = (file: unknown) => readStandardFile(JSON.stringify(file))
let keys = 0
const newKey = () => `key-${++keys}`
const stored = (file: StandardFile, before: Line[] = []): Line[] => linesOf(file, before, newKey).map(({ position: _, ...line }) => ({ ...line, version: 1 }))

describe('the article’s standard', () => {
  const file = copy()
  test('holds every criterion of the article, and the tools that it probably goes on with as proposals', () => {
    const criteria = file.categories.flatMap((category) => category.criteria)
    expect(criteria.filter(({ proposal }) => !proposal).map(({ code }) => code)).toEqual([
      'STD-A1', 'STD-A2', 'STD-A3', 'STD-B1', 'STD-B2', 'STD-B3', 'STD-B4', 'STD-C1', 'STD-C2', 'STD-C3', 'STD-C4', 'STD-D1', 'STD-D2',
    ])
    expect(criteria.filter(({ proposal }) => proposal).map(({ code }) => code)).toEqual(['D-03', 'D-04', 'D-05', 'D-06', 'D-07', 'D-08', 'D-09', 'D-10'])
  })
  test('gives each criterion behaviours, anchors of both sides and something grey, in three languages', () => {
    const poor = file.categories.flatMap(({ criteria }) => criteria).filter((one) => [one.behaviours, one.met, one.notMet, one.grey].some((list) => list.length === 0))
    expect(poor.map(({ code }) => code)).toEqual([])
    const text = JSON.stringify(file)
    expect(text).not.toMatch(/"(he|ar|en)":""/)
  })
  test('goes into lines and comes back the same', () => expect(fileOf(file, stored(file))).toEqual(file))
})

describe('a file that is wrong is told where', () => {
  type Broken = { format: string; name: Record<string, unknown>; specialisation: unknown; categories: { code: string; extra?: string; text: Record<string, unknown>; criteria: Record<string, unknown>[] }[] }
  const cases: [string, (file: Broken) => void, unknown[]][] = [
    ['another format', (f) => { f.format = 'ofek-standard/2' }, [{ place: 'format', what: 'not_this' }]],
    ['a language missing', (f) => { delete f.name.ar }, [{ place: 'name.ar', what: 'missing' }]],
    ['a field that is not known', (f) => { f.categories[1]!.extra = 'x' }, [{ place: 'categories[1].extra', what: 'unknown' }]],
    ['a text too long', (f) => { f.categories[0]!.text.en = 'x'.repeat(2001) }, [{ place: 'categories[0].text.en', what: 'too_long' }]],
    ['a question that is not asked', (f) => { f.categories[0]!.criteria[2]!.question = 'why' }, [{ place: 'categories[0].criteria[2].question', what: 'not_this' }]],
    ['a code with spaces', (f) => { f.categories[0]!.criteria[0]!.code = 'A 1' }, [{ place: 'categories[0].criteria[0].code', what: 'not_this' }]],
    ['two things at once', (f) => { f.categories[0]!.criteria[0]!.proposal = 'no'; delete f.categories[3]!.criteria[1]!.grey }, [
      { place: 'categories[0].criteria[0].proposal', what: 'not_this' }, { place: 'categories[3].criteria[1].grey', what: 'missing' },
    ]],
  ]
  const beyondShape: typeof cases = [
    ['a code twice', (f) => { f.categories[0]!.criteria[1]!.code = 'STD-A1' }, [{ place: 'categories[0].criteria[1].code', what: 'twice' }]],
    ['a line without any words', (f) => { f.categories[0]!.text = { he: '', ar: ' ', en: '' } }, [{ place: 'categories[0].text', what: 'no_words' }]],
    ['what cannot be kept', (f) => { f.name.en = 'a\0b' }, [{ place: 'name.en', what: 'bad_text' }]],
    ['a role without its specialisation', (f) => { f.specialisation = null }, [{ place: 'specialisation', what: 'specialisation' }]],
  ]
  test.each([...cases, ...beyondShape])('%s', (_, break_, wrong) => {
    const file = copy()
    break_(file as unknown as Broken)
    expect(read(file)).toEqual({ wrong })
  })
  test('no JSON at all', () => expect(readStandardFile('{')).toEqual({ wrong: [{ place: '', what: 'not_json' }] }))

  // The published schema says the same as what reads the file, as another program would ask it.
  const validate = new Ajv({ strict: true, allErrors: true }).compile(jsonSchema())
  test('the published schema takes the article’s standard', () => expect(validate(copy())).toBe(true))
  test.each(cases)('the published schema refuses %s', (_, break_) => {
    const file = copy()
    break_(file as unknown as Broken)
    expect(validate(file)).toBe(false)
  })
})

describe('a file taken in over a version', () => {
  test('keeps the keys of what is the same, reworded or moved', () => {
    const before = stored(copy())
    const file = copy()
    const [criterion] = file.categories[0]!.criteria
    criterion!.behaviours.unshift({ he: 'חדש', ar: 'جديد', en: 'new' })
    criterion!.grey[0] = { ...criterion!.grey[0]!, en: 'Reworded' }
    file.categories.reverse()
    const after = inReadingOrder(stored(file, before))
    const there = new Set(before.map(({ key }) => key))
    expect(after.filter(({ key }) => !there.has(key)).map(({ text }) => text.en)).toEqual(['new'])
    expect(after.find(({ text }) => text.en === 'Reworded')?.key).toBe(before.find(({ kind }) => kind === 'grey')?.key)
    expect(new Set(after.map(({ key }) => key)).size).toBe(after.length)
  })
})
