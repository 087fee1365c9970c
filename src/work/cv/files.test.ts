import { Ajv } from 'ajv'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { choice, sources } from './document.fixture.ts'
import { documentOf } from './document.ts'
import { isKnown, jsonResumeOf, languageCodes, readJsonResume } from './json-resume.ts'
import { cvPdf } from './paper.ts'
import schema from './resume-schema-1.0.0.json' with { type: 'json' }
import { cvDocx, piecesOf } from './word-file.ts'

const inAll = (['he', 'ar', 'en'] as const).map((language) => [language, documentOf({ ...choice, language, headline: language === 'he' ? 'מוכרת, Excel' : 'Sales', showEmail: true }, sources)] as const)

describe('the Word file', () => {
  const xmlOf = async (document: (typeof inAll)[number][1]) => strFromU8(unzipSync(await cvDocx(document))['word/document.xml'] ?? new Uint8Array())
  const paragraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/gs) ?? []
  const textOf = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')

  test.each(inAll.filter(([language]) => language !== 'en'))('in %s every paragraph runs right to left, and every run in its own direction', async (_, document) => {
    const xml = await xmlOf(document)
    expect(paragraphs(xml).length).toBeGreaterThan(8)
    for (const paragraph of paragraphs(xml)) {
      expect(paragraph).toContain('<w:bidi/>')
      for (const [run] of paragraph.matchAll(/<w:r>.*?<\/w:r>/gs)) {
        const text = textOf(run)
        if (/[א-ת\u0621-\u064a]/.test(text)) expect(run).toContain('<w:rtl/>')
        if (/[A-Za-z@]/.test(text)) expect(run).not.toContain('<w:rtl/>')
        if (text !== '') expect(run).toContain('w:cs="Arial"')
      }
    }
  })

  test('in English nothing runs right to left but words that do', async () => {
    const xml = await xmlOf(documentOf({ ...choice, language: 'en' }, { ...sources, names: { he: '', ar: '', en: 'Samira Khoury' } }))
    expect(xml).not.toContain('<w:bidi/>')
    expect(xml).not.toContain('<w:rtl/>')
  })

  test('says all that the document says, in its order', async () => {
    const [, document] = inAll[1] ?? []
    if (!document) throw new Error('No document')
    const text = paragraphs(await xmlOf(document)).map(textOf).join('\n')
    const said = [document.name, document.headline, ...document.sections.flatMap(({ title, items }) => [title, ...items.flatMap((item) => [item.title, ...item.lines])])]
    let from = -1
    for (const words of said) {
      const at = text.indexOf(words, from + 1)
      expect(at, words).toBeGreaterThan(from)
      from = at
    }
  })

  test.each([
    ['עבודה ב-Excel ו-Word יום יום', true, ['עבודה ב-', 'Excel', ' ו-', 'Word', ' יום יום']],
    ['052-123-4567', true, ['052-123-4567']],
    ['200 רגיפות', true, ['200 רגיפות']],
    ['Sales at Nahef', false, ['Sales at Nahef']],
  ])('%s is cut where the direction turns', (text, rtl, pieces) => expect(piecesOf(text, rtl).map((piece) => piece.text)).toEqual(pieces))
})

test.each(inAll)('the PDF in %s is tagged, has its fonts inside, and no name in its title', (_, document) => {
  const pdf = Buffer.from(cvPdf(document)).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toMatch(/Rubik/)
})

describe('JSON Resume', () => {
  const { $schema: _, ...published } = schema
  // The published schema is of draft 4, whose words here are those of later drafts.
  const ajv = new Ajv({ strict: false, validateSchema: false, formats: { email: /^[^@\s]+@[^@\s]+$/, uri: /^https?:\/\//, date: /^\d{4}-\d\d-\d\d$/ } })
  const validate = ajv.compile(published)

  test.each(inAll)('in %s the file keeps to the published schema', (_, document) => {
    const file = jsonResumeOf(document, sources)
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
    expect(JSON.stringify(file)).not.toMatch(/"[^"]*":(""|\[\]|\{\})/)
  })
  test('the schema is really asked: a day that is none is refused', () => expect(validate({ work: [{ startDate: 'yesterday' }] })).toBe(false))

  test('what goes out comes back: kind, words, months and that it goes on', () => {
    const [, document] = inAll[1] ?? []
    if (!document) throw new Error('No document')
    const brought = readJsonResume(JSON.stringify(jsonResumeOf(document, sources)))
    expect(brought?.lines).toEqual(sources.history.map(({ kind, began, ended, goesOn, words }) => ({ kind, began, ended, goesOn, language: 'ar', words: words.ar })))
    expect(brought?.lines.every((line) => isKnown(line, sources.history))).toBe(true)
    expect(brought?.skills).toEqual(['تنظيم وتخطيط'])
    expect(languageCodes(brought?.languages ?? [])).toEqual(['he', 'ar'])
  })

  test('a file of version 0, with null and unknown fields, is read too', () => {
    const brought = readJsonResume('\uFEFF' + JSON.stringify({ basics: { name: null }, work: [{ company: 'Acme', position: 'Clerk', startDate: '2001-02-03', endDate: null, highlights: ['Filed'], pay: 5 }], education: null }))
    expect(brought?.lines).toEqual([{ kind: 'work', language: 'en', began: '2001-02', ended: '', goesOn: true, words: { what: 'Clerk', where: 'Acme', did: 'Filed' } }])
  })

  test.each([['no JSON', 'קובץ'], ['a list', '[]'], ['another file', '{"a":1}'], ['a number', '5'], ['work that is none', '{"work":"all"}']])('%s is no such file', (_, text) => expect(readJsonResume(text)).toBeNull())
})
