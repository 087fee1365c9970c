import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fridgeOf } from './copy.ts'
import { fridgePdf } from './copy-pdf.ts'
import type { PlanCopy } from './queries.ts'

const step = (id: string, words: string, who: 'participant' | 'promoter' | 'together' | 'other' = 'participant', dueOn: string | null = '2026-12-03') =>
  ({ id, goalId: null, words, who, whoWords: '', dueOn, state: 'open', doneOn: null, asideReason: '' }) as const
const goal = (id: string, words: string) =>
  ({ id, words, axis: 'tools', direction: 'enter', horizon: 'vision', byWhen: '2027-02-01', levels: { '0': 'שני ריאיונות', '2': 'חוזה' }, state: 'open', asideReason: '' }) as const
const copy = (language: 'he' | 'ar', vision: string, steps: ReturnType<typeof step>[], over: string[] = []): PlanCopy => ({
  name: language === 'he' ? 'סמירה' : 'سميرة', language, address: 'female', promoter: language === 'he' ? 'נור חורי' : 'نور خوري', phone: '+97246543210', over,
  nextMeeting: { startsAt: new Date('2026-12-01T08:30:00Z'), placeWords: language === 'he' ? 'מרכז נצרת' : 'مركز الناصرة' },
  version: { id: '1', number: 2, reason: '', agreedHow: 'at_the_table', present: 'אחותי', agreedOn: '2026-11-24', by: 'נור', snapshot: { vision, need: 'צורך פרטי', purpose: '', goals: [goal('g1', 'להתקבל לגן'), goal('g2', 'קופה לבינתיים')], milestones: steps } },
})
const hebrew = copy('he', 'לעבוד כסייעת בגן, ב"נוף הגליל"', [step('1', 'לשלוח קורות חיים ל-Microsoft (עמוד 1)'), step('2', 'ביקור בגן', 'together'), step('3', 'נעשה כבר')], ['3', 'g2'])
const arabic = copy('ar', 'أن أعمل مساعدة في روضة أطفال', [step('1', 'إرسال السيرة الذاتية'), step('2', 'زيارة الروضة', 'promoter')])

describe('what hangs on the fridge', () => {
  const fridge = fridgeOf(hebrew, 'Asia/Jerusalem')
  test('is the vision, the open steps with who and when, the meeting and the phone', () => {
    expect(fridge?.steps.map((one) => [one.words, one.who])).toEqual([['לשלוח קורות חיים ל-Microsoft (עמוד 1)', 'אני'], ['ביקור בגן', 'יחד עם נור חורי']])
    expect(fridge?.meeting?.when).toContain('10:30')
    expect(fridge?.contact?.phone).toBe('04-654-3210')
  })
  test('and the goals that go on, with what will be seen when they come true', () =>
    expect(fridge?.goals).toEqual([{ words: 'להתקבל לגן', until: 'עד 1 בפברואר 2027', seen: 'נדע שזה קורה: שני ריאיונות' }]))
  test.each([
    ['+97246543210', 'למי אפשר להתקשר'],
    ['', 'מי איתי בדרך'],
  ])('and who accompanies; with the phone %j the heading is %s', (phone, title) =>
    expect(fridgeOf({ ...hebrew, phone }, 'Asia/Jerusalem')?.contact).toMatchObject({ title, name: 'נור חורי', phone: phone && '04-654-3210' }))
  test.each([
    [3, 6, '', ''],
    [4, 8, 'ועוד מטרה אחת: נדבר עליה בפגישה.', 'ועוד שתי אבני דרך: נדבר עליהן בפגישה.'],
  ])('of %i goals and %i steps it says what found no room', (goals, steps, moreGoals, moreSteps) => {
    const { version, ...rest } = copy('he', 'חזון', Array.from({ length: steps }, (_, i) => step(`s${i}`, 'צעד')))
    if (!version) throw new Error('no version')
    const full = fridgeOf({ ...rest, version: { ...version, snapshot: { ...version.snapshot, goals: Array.from({ length: goals }, (_, i) => goal(`g${i}`, 'מטרה')) } } }, 'Asia/Jerusalem')
    expect(full).toMatchObject({ moreGoals, moreSteps })
    expect([full?.goals.length, full?.steps.length]).toEqual([3, 6])
  })
  test('and nothing private: neither the need, nor who was there, nor a reason', () => expect(JSON.stringify(fridge)).not.toMatch(/צורך פרטי|אחותי/))
  test('does not exist before an agreement', () => expect(fridgeOf({ ...hebrew, version: null }, 'Asia/Jerusalem')).toBeUndefined())
})

const poppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe('the PDF', () => {
  const directory = mkdtempSync(join(tmpdir(), 'ofek-pdf-'))
  afterAll(() => rmSync(directory, { recursive: true }))
  const made = (name: string, of: PlanCopy) => {
    const fridge = fridgeOf(of, 'Asia/Jerusalem')
    if (!fridge) throw new Error('no fridge')
    const path = join(directory, name)
    writeFileSync(path, fridgePdf(fridge))
    return path
  }
  test('is one tagged page in the participant’s language', () => {
    const bytes = execFileSync('cat', [made('he.pdf', hebrew)]).toString('latin1')
    expect(bytes.slice(0, 5)).toBe('%PDF-')
    expect(bytes).toMatch(/\/Lang ?\(he\)/)
    expect(bytes.match(/\/Type ?\/Page\b/g)).toHaveLength(1)
  })
  test('stays one page where there is much to say, in smaller type', () => {
    const much = 'לעבוד במקום שבו מכירים אותי בשם, קרוב לבית, וללמוד משהו חדש כל שנה. '
    const bytes = execFileSync('cat', [made('much.pdf', copy('he', much.repeat(4), Array.from({ length: 8 }, (_, i) => step(String(i), much.repeat(2)))))]).toString('latin1')
    expect(bytes.match(/\/Type ?\/Page\b/g)).toHaveLength(1)
    expect(bytes).toMatch(/pdfuaid/)
  })
  test('is made of whatever people write: markup, other scripts, pictures, controls', () => {
    const words = ['#panic("x") $1 *a* [b] @c <d> \\u{1F600}', 'አማርኛ', '😀 👩‍👩‍👧', 'Русский', 'a\u202eb\tc\u0007'].join(' ')
    expect(execFileSync('cat', [made('odd.pdf', copy('ar', words, [step('1', words)]))]).subarray(0, 5).toString()).toBe('%PDF-')
  })
  test('holds a vision in Amharic with its own signs, tagged as the others are', () => {
    const words = 'በሆስፒታል ውስጥ መሥራት እፈልጋለሁ'
    const path = made('am.pdf', copy('he', words, [step('1', 'ትምህርት')]))
    expect(execFileSync('cat', [path]).toString('latin1')).toMatch(/pdfuaid/)
    if (poppler) expect(execFileSync('pdftotext', [path, '-']).toString('utf8')).toContain('መሥራት')
  })
  test.skipIf(!poppler).each([
    ['he', hebrew, ['התכנית של סמירה', 'ביקור בגן', 'Microsoft', '04-654-3210', '"נוף הגליל"']],
    ['ar', arabic, ['سميرة', 'زيارة الروضة', '04-654-3210']],
  ] as const)('%s reads in its own order', (name, of, words) => {
    const text = execFileSync('pdftotext', [made(`${name}.pdf`, of), '-']).toString('utf8').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').normalize('NFKC')
    for (const word of words) expect(text).toContain(word)
  })
})
