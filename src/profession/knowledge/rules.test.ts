import { describe, expect, test } from 'vitest'
import { languages } from '#src/language/language.ts'
import { basisEntries, basisFigures } from './basis.ts'
import { allChecks } from './checks.ts'
import { holds, lookedFor, searchable } from './folding.ts'
import { findTerms, glossary, termsIn } from './glossary.ts'
import { answerFits, blocksOf, coming, figuresByKind, holding, isDue, isSingle, mayChange } from './rules.ts'
import type { Figure } from './types.ts'

describe('a word is found however it is written', () => {
  test.each([
    // the text                       what is looked for   found
    ['הכנה לריאיון עבודה', 'ראיון', true],
    ['תוכנית עבודה', 'תכנית', true],
    ['בתכנית שלנו', 'תוכנית', true],
    ['שוק העבודה', 'עבודה שוק', true],
    ['חסמים והזדמנויות', 'הזדמנ', true],
    ['חֲסָם', 'חסם', true],
    ['מקדמי תעסוקה', 'משכורת', false],
    ['فعالية ذاتية', 'الفعالية', true],
    ['المُقابلة', 'مقابله', true],
    ['وبالمهنة', 'مهنة', false],
    ['بالمهنة', 'مهنة', true],
    ['إدارة', 'اداره', true],
    ['ألف', 'أبحث', false],
    ['Self-efficacy', 'EFFICACY', true],
    ['Self-efficacy', 'self efficient', false],
  ])('%s by %s: %s', (text, question, found) => {
    expect(holds(searchable([text]), lookedFor(question))).toBe(found)
  })
  test('marks alone look for nothing', () => {
    expect(lookedFor(' "–…" ')).toEqual([])
    expect(findTerms('"')).toEqual([])
  })
  test.each([['חוללות'], ['فعالية ذاتية'], ['self-efficacy']])('the term of %s is one', (question) => {
    expect(findTerms(question)[0]?.key).toBe('selfEfficacy')
  })
})

describe('the terms that stand in a text', () => {
  test.each([
    ['he', 'וכשאין חוללות עצמית מחפשים בשוק העבודה', ['selfEfficacy', 'labourMarket']],
    ['ar', 'نفحص العوائق والدافعية في سوق العمل', ['labourMarket', 'motivation']],
    ['en', 'Two barriers and one CV', ['barrier', 'cv']],
    ['he', 'אין כאן דבר', []],
  ] as const)('%s: %s', (language, text, keys) => {
    expect(termsIn(text, language).map(({ key }) => key).sort()).toEqual([...keys].sort())
  })
})

const figure = (effectiveOn: string, value: number, lookAgainOn = '2026-12-01'): Figure => ({
  id: `${effectiveOn} ${value}`, kind: 'minimum_month', value, effectiveOn, source: 'מקור', note: '', verified: true, lookAgainOn, by: 'נורית', writtenOn: '2026-01-01',
})
describe('the figure that holds on a day', () => {
  const figures = [figure('2025-04-01', 6247.67), figure('2027-04-01', 7000), figure('2026-04-01', 6443), figure('2026-04-01', 6443.85)]
  test.each([
    ['2025-03-31', undefined],
    ['2025-04-01', 6247.67],
    ['2026-03-31', 6247.67],
    ['2026-04-01', 6443.85],
    ['2027-04-01', 7000],
  ])('%s: %s', (today, value) => {
    expect(holding(figures, 'minimum_month', today)?.value).toBe(value)
  })
  test('a correction of the same day takes the place of what was written before, and both stay', () => {
    const [month] = figuresByKind(figures, '2026-11-01')
    expect(month?.now?.value).toBe(6443.85)
    expect(month?.others.map(({ value }) => value)).toEqual([7000, 6443, 6247.67])
    expect(coming(figures, 'minimum_month', '2026-11-01').map(({ value }) => value)).toEqual([7000])
  })
  test.each([
    ['2026-12-01', '2026-12-01', false],
    ['2026-12-01', '2026-12-02', true],
  ])('to be looked at by %s, on %s: due is %s', (by, today, due) => {
    expect(isDue(by, today)).toBe(due)
  })
})

describe('who changes an entry', () => {
  const lead = { accountId: 'lead', writes: true, notes: true }
  const promoter = { accountId: 'noor', writes: false, notes: true }
  const mentor = { accountId: 'mentor', writes: false, notes: false }
  test.each([
    ['tools', 'noor', lead, true],
    ['market', 'noor', lead, true],
    ['market', 'noor', promoter, true],
    ['culture', 'noor', promoter, true],
    ['culture', 'samer', promoter, false],
    ['tools', 'noor', promoter, false],
    ['market', 'mentor', mentor, false],
  ] as const)('%s by %s', (heading, writtenById, who, may) => {
    expect(mayChange({ heading, writtenById }, who)).toBe(may)
  })
})

describe('an answer', () => {
  const two = { options: [{ key: 'a', fits: true }, { key: 'b', fits: false }, { key: 'c', fits: true }] } as never
  test.each([
    [['a', 'c'], true],
    [['a'], false],
    [['a', 'b', 'c'], false],
    [[], false],
  ])('%s: %s', (chosen, fits) => {
    expect(answerFits(two, chosen)).toBe(fits)
  })
  test('one that fits alone is asked with radio buttons', () => {
    expect(isSingle(two)).toBe(false)
  })
})

test('a text is read as paragraphs and lists', () => {
  expect(blocksOf('פתיחה\n\nקודם:\n- אחת\n- שתיים\nואחר כך')).toEqual([
    { kind: 'words', text: 'פתיחה' }, { kind: 'words', text: 'קודם:' }, { kind: 'list', items: ['אחת', 'שתיים'] }, { kind: 'words', text: 'ואחר כך' },
  ])
})

describe('what Ofek brings', () => {
  const entries = basisEntries('2026-11-28')
  test('entries under their headings, each long enough in three languages, none named twice', () => {
    expect(entries.length).toBeGreaterThanOrEqual(20)
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
    for (const { key, title, body } of entries) for (const language of languages) {
      expect(title[language], key).not.toBe('')
      const words = body[language].split(/\s+/).length
      expect(words, `${key} in ${language}`).toBeGreaterThanOrEqual(110)
      expect(words, `${key} in ${language}`).toBeLessThanOrEqual(260)
    }
  })
  test('ninety-five terms, numbered and explained in three languages', () => {
    expect(glossary.map(({ number }) => number)).toEqual(Array.from({ length: 95 }, (_, index) => index + 1))
    expect(new Set(glossary.map(({ key }) => key)).size).toBe(95)
    for (const { key, term, means } of glossary) for (const language of languages) expect([term[language], means[language]].every((text) => text.length > 1), key).toBe(true)
  })
  test('no word for people stands with a slash', () => {
    const texts = [...entries.map(({ body }) => body.he), ...glossary.map(({ means }) => means.he), ...allChecks.flatMap(({ question, options }) => [question.he, ...options.map(({ why }) => why.he)])]
    expect(texts.filter((text) => /[א-ת]\/[א-ת]{1,3}(?=\s|$)/.test(text))).toEqual([])
  })
  test('fifteen checks or more, tied to the four criteria of knowledge, each option explained and some fitting', () => {
    expect(allChecks.length).toBeGreaterThanOrEqual(15)
    expect([...new Set(allChecks.map(({ criterion }) => criterion))].sort()).toEqual(['STD-C1', 'STD-C2', 'STD-C3', 'STD-C4'])
    for (const { key, options } of allChecks) {
      expect(options.some(({ fits }) => fits) && options.some(({ fits }) => !fits), key).toBe(true)
      for (const { why } of options) for (const language of languages) expect(why[language], key).not.toBe('')
    }
  })
  test('a wage can be held against the least, the average and the middle one, and the unemployment is told, each with its day and source', () => {
    for (const kind of ['minimum_month', 'minimum_hour', 'average_month', 'median_month', 'unemployment']) {
      expect(basisFigures('2026-11-28').some((figure) => figure.kind === kind && figure.effectiveOn <= '2026-11-28' && figure.source !== ''), kind).toBe(true)
    }
  })
  test('no figure of Ofek passes for one that the centre has verified', () => {
    expect(basisFigures('2026-11-28').filter(({ verified }) => verified)).toEqual([])
  })
})
