import { describe, expect, test } from 'vitest'
import { choice, sources } from './document.fixture.ts'
import { languageOfWords } from '#src/language/letters.ts'
import { documentOf, inChosenOrder, movedUp, sectionsOffered } from './document.ts'
import { formatMonth, latestFirst, monthOf, span } from './months.ts'
import { unaskedIn } from './unasked.ts'

describe('a curriculum vitae made of what is known', () => {
  test('says in its language what has words in it, strengths first, and the latest work first', () => {
    const document = documentOf(choice, sources)
    expect(document.name).toBe('سميرة خوري')
    expect(document.sections.map(({ key }) => key)).toEqual(['strengths', 'work', 'voluntary', 'study', 'languages'])
    expect(document.sections[1]?.items[0]).toEqual({ key: 'history:bakery', title: 'عاملة مخبز', place: 'مخبز النور', when: 'مارس 2015 – 2019', lines: ['تحضير 200 رغيف كل صباح', 'خدمة الزبائن'] })
  })

  test('asks for what has no words in its language, and translates nothing', () => {
    const { sections, missing } = documentOf({ ...choice, language: 'he' }, sources)
    expect(missing).toEqual([
      { key: 'history:market', section: 'voluntary', known: 'تنظيم سوق خيري, بيت الطالبة' },
      { key: 'history:course', section: 'study', known: 'محاسبة أولى, كلية سخنين' },
    ])
    expect(sections.map(({ key, items }) => [key, items.map(({ title }) => title)])).toEqual([['strengths', ['ארגון ותכנון', 'שירות ויחס לאנשים']], ['work', ['עובדת מאפייה']], ['languages', ['ערבית', 'עברית']]])
  })

  test('a credential that training keeps stands among the certificates, in the words of each language', () => {
    const credentials = [{ id: 'k', title: 'הנהלת חשבונות 1', issuer: 'מכללת סכנין', on: '2024-06-30', words: { ar: { title: 'محاسبة 1', line: 'كلية سخنين' } } }]
    const certificates = (language: 'he' | 'ar' | 'en') => documentOf({ ...choice, language }, { ...sources, credentials }).sections.find(({ key }) => key === 'certificate')?.items.map(({ title, place, when }) => [title, place, when])
    expect([certificates('he'), certificates('ar'), certificates('en')]).toEqual([[['הנהלת חשבונות 1', 'מכללת סכנין', '2024']], [['محاسبة 1', 'كلية سخنين', '2024']], undefined])
    expect(documentOf({ ...choice, language: 'en' }, { ...sources, credentials }).missing).toContainEqual({ key: 'credential:k', section: 'certificate', known: 'הנהלת חשבונות 1, מכללת סכנין' })
  })

  test('asks how the name is written where nobody has said', () => {
    const { name, missing } = documentOf({ ...choice, language: 'en' }, sources)
    expect(name).toBe('סמירה חורי')
    expect(missing[0]).toEqual({ key: 'name', section: 'name', known: 'סמירה חורי' })
  })

  test('holds the phone, the mail and the place as the person chose', () => {
    expect(documentOf(choice, sources).contact.map(({ text }) => text)).toEqual(['نحف', '052-123-4567'])
    expect(documentOf({ ...choice, showPhone: false, showLocality: false }, sources).contact).toEqual([])
  })

  test('leaves out what was left out, and does not ask for its words', () => {
    const { sections, missing } = documentOf({ ...choice, language: 'he', leftOut: ['history:market', 'history:course', 'strength:order', 'language:ar', 'language:he'] }, sources)
    expect(missing).toEqual([])
    expect(sections.map(({ key }) => key)).toEqual(['strengths', 'work'])
  })

  test('puts first what was put first: a section, and an item in it', () => {
    const order = ['section:work', 'language:he']
    const document = documentOf({ ...choice, order }, sources)
    expect(document.sections.map(({ key }) => key)).toEqual(['work', 'strengths', 'voluntary', 'study', 'languages'])
    expect(document.sections.at(-1)?.items.map(({ title }) => title)).toEqual(['العبرية', 'العربية'])
    expect(sectionsOffered({ ...choice, order }, sources)[0]?.key).toBe('work')
  })

  test.each([
    // order so far, among, what goes up    -> order
    [[], ['a', 'b', 'c'], 'c', ['a', 'c', 'b']],
    [[], ['a', 'b', 'c'], 'a', []],
    [['x', 'b', 'a'], ['b', 'a'], 'a', ['x', 'a', 'b']],
  ])('after %j among %j, %s is moved up: %j', (order, among, key, after) => expect(movedUp(order, among, key)).toEqual(after))

  test('what has no chosen place keeps its own', () => expect(inChosenOrder(['a', 'b', 'c'], ['c'], (one) => one)).toEqual(['c', 'a', 'b']))
})

describe('months as people remember them', () => {
  test.each([
    ['2019', '2019'], ['5/2019', '2019-05'], ['05.2019', '2019-05'], ['2019-05', '2019-05'], ['2019-05-17', '2019-05'], ['٢٠١٩', '2019'], ['', ''],
    ['13/2019', null], ['לפני המלחמה', null], ['3019', null], ['19', null],
  ])('%s is kept as %s', (typed, kept) => expect(monthOf(typed)).toBe(kept))

  test.each([
    ['he', { began: '2015', ended: '2019', goesOn: false }, '2015 – 2019'],
    ['he', { began: '2015-05', ended: '', goesOn: true }, 'מאי 2015 – היום'],
    ['ar', { began: '', ended: '2019', goesOn: false }, '2019'],
    ['en', { began: '2015', ended: '', goesOn: false }, '2015'],
    ['en', { began: '2015', ended: '2015', goesOn: false }, '2015'],
    ['he', { began: '', ended: '', goesOn: true }, ''],
  ] as const)('in %s, %j is "%s"', (language, entry, words) => expect(span(language, entry)).toBe(words))

  test('what goes on stands before what ended, the latest first', () => {
    const entries = [{ began: '2001', ended: '2010', goesOn: false }, { began: '2015', ended: '', goesOn: true }, { began: '2012', ended: '2014-02', goesOn: false }]
    expect(latestFirst(entries).map(({ began }) => began)).toEqual(['2015', '2012', '2001'])
  })
  test('a month is said in the language', () => expect(formatMonth('he', '2019-05')).toBe('מאי 2019'))
})

test.each([['ארגון ותכנון', 'he'], ['تنظيم', 'ar'], ['Organising', 'en'], ['עבודה עם Excel', 'he'], ['Повар', undefined], ['', undefined]])('%s is written in %s', (words, language) => expect(languageOfWords(words)).toBe(language))

describe('what nobody may ask, where the own words tell it', () => {
  test.each([
    ['בת 43, נשואה', ['age', 'family']],
    ['בן 60 עם ניסיון', ['age']],
    ['גיל: 52', ['age']],
    ['אם ל־3', ['family']],
    ['אמא לשלושה ילדים', ['family']],
    ['ת"ז 012345678', ['identity']],
    ['פרופיל 97', ['army']],
    ['משרת במילואים', ['army']],
    ['עולה חדשה מצרפת', ['belonging']],
    ['אני חרדית ומסודרת', ['belonging']],
    ['20 אחוזי נכות', ['health']],
    ['متزوجة وأم لـ4', ['family']],
    ['مواليد 1980', ['age']],
    ['رقم الهوية 123456789', ['identity']],
    ['الديانة: مسلمة', ['belonging']],
    ['نسبة عجز 30', ['health']],
    ['A 45-year-old mother of two', ['age', 'family']],
    ['Married, no children', ['family']],
    ['Reserve duty every spring', ['army']],
    // Told by who writes a letter for them.
    ['היא גרושה, ובעלה לשעבר עוזר', ['family']],
    ['הילדים שלה כבר גדולים', ['family']],
    ['אובחנה לפני שנה, והמחלה שלה מאוזנת', ['health']],
    ['הוא נכה ומקבל קצבת נכות', ['health', 'benefits']],
    ['מקבלת הבטחת הכנסה', ['benefits']],
    ['היא מוסלמית מסורתית', ['belonging']],
    ['أولادها في المدرسة', ['family']],
    ['إعاقتها لا تعيقها', ['health']],
    ['تتلقى مخصصات العجز', ['benefits']],
    ['هو مسلم', ['belonging']],
    ['Her children are at school', ['family']],
    ['She is disabled and on a disability allowance', ['health', 'benefits']],
    // Trades, places and numbers that tell nothing of oneself.
    ['סייעת בגן ילדים, עבודה בגיל הרך', []],
    ['מטפלת בקשישים ובאנשים עם מוגבלות', []],
    ['מורה לעברית לעולים', []],
    ['20 שנות ניסיון, צוות של 12', []],
    ['מנהלת בית ספר דתי', []],
    ['טלפון 052-123-4567', []],
    ['עבדתי עם חולים בבית חולים', []],
    ['תכנון תקציב משפחתי', []],
    ['ליווה אדם בעל מוגבלות', []],
    ['פקידה בתביעות של קצבאות', []],
    ['مرافقة فتاة ذات إعاقة', []],
    ['مرافقة أطفال وكبار سن', []],
    ['العمل مع مرضى في المستشفى', []],
    ['ترميم البيوت', []],
    ['Cared for children and people with disabilities', []],
    ['Managed a team of 45', []],
    ['Wedding photography', []],
  ])('%s: %j', (words, kinds) => expect(unaskedIn(words).map(({ kind }) => kind)).toEqual(kinds))
})
