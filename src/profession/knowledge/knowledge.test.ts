import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aParticipant, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Role } from '#src/platform/db.ts'
import { NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { addEntry, allChecks, beginFromBasis, changeEntry, entriesOf, entryOf, figuresOf, findEntries, giveAnswer, myAnswers, recordFigure, setEntryAside } from './index.ts'

let db: TestDatabase
const who = {} as Record<Role, TestAccount>
let colleague: TestAccount
const roles: Role[] = ['promoter', 'team_lead', 'programme_manager', 'professional_lead', 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor', 'funder', 'participant', 'partner']

beforeAll(async () => {
  db = await testDatabase()
  const tenant = await aTenant(db)
  for (const role of roles) who[role] = await anAccount(db, role, { tenant })
  await aParticipant(db, { tenant, assignedTo: who.promoter, givenName: 'סמירה', familyName: 'חורי' })
  colleague = await anAccount(db, 'promoter', { tenant, name: 'colleague' })
})
afterAll(() => db?.close())

const words = (he: string, ar = '', en = '') => ({ he, ar, en })
const note = { heading: 'market' as const, title: words('מאפיות', 'مخابز', 'bakeries'), body: words('עבודת לילה, שכר שעתי.'), about: 'מאפיות בצפון', belonging: '', sources: '', criteria: ['STD-C3'], lookAgainOn: '2099-01-01', notThePerson: false }
const outcome = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof NotYours ? 'not yours' : thrown instanceof Refused ? (thrown.field ?? 'refused') : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))
const writing = (account: TestAccount, entry: object = {}) => outcome(db.as(account, (tx) => addEntry(tx, { ...note, ...entry })))

describe('the body of knowledge', () => {
  test('begins from what Ofek brings, once, whoever presses beside another', async () => {
    const pressed = await Promise.all([1, 2].map(() => outcome(db.as(who.professional_lead, beginFromBasis))))
    expect(pressed.sort()).toEqual(['done', 'refused'])
    const [first] = await db.as(who.professional_lead, (tx) => entriesOf(tx))
    expect(await db.as(who.promoter, (tx) => entryOf(tx, first?.id ?? ''))).toMatchObject({ fromBasis: true, version: 1 })
    expect((await db.as(who.mentor, figuresOf)).length).toBeGreaterThan(3)
    expect(await outcome(db.as(who.professional_lead, beginFromBasis))).toBe('refused')
  })
  test('is read by those of the profession alone', async () => {
    const seen = await Promise.all(roles.map(async (role) => [role, (await db.as(who[role], (tx) => entriesOf(tx))).length > 0]))
    expect(seen.filter(([, sees]) => !sees).map(([role]) => role)).toEqual(['funder', 'participant', 'partner'])
  })
  test.each([
    ['professional_lead', 'tools', 'done'], ['professional_lead', 'market', 'done'], ['promoter', 'market', 'done'], ['team_lead', 'market', 'done'], ['programme_manager', 'market', 'done'],
    ['promoter', 'tools', 'not yours'], ['mentor', 'market', 'not yours'], ['participant', 'market', 'not yours'],
  ] as const)('%s writes under %s: %s', async (role, heading, said) => {
    expect(await writing(who[role], { heading })).toBe(said)
  })
  test.each([
    [{ title: words('') }, 'titleHe'],
    [{ body: words('') }, 'bodyHe'],
    [{ about: '' }, 'about'],
    [{ heading: 'culture' }, 'belonging'],
    [{ body: words('לשאול את סמירה חורי') }, 'bodyHe'],
    [{ criteria: ['C 3'] }, 'criteria'],
    [{ lookAgainOn: '2020-01-01' }, 'lookAgainOn'],
  ])('what is missing is said beside its field: %o', async (entry, field) => {
    expect(await writing(who.promoter, entry)).toBe(field)
  })
})

describe('a note', () => {
  const change = (account: TestAccount, entryId: string, version = 1) => outcome(db.as(account, (tx) => changeEntry(tx, { ...note, body: words('עבודת לילה ובוקר.'), entryId, version })))
  test('is its author’s and the lead’s to change, and a save over a newer text shows it', async () => {
    const id = await db.as(who.promoter, (tx) => addEntry(tx, note))
    expect(await change(colleague, id)).toBe('refused')
    expect(await change(who.promoter, id)).toBe('done')
    const newer = await db.as(who.professional_lead, (tx) => changeEntry(tx, { ...note, entryId: id, version: 1 })).catch((thrown) => thrown.newer)
    expect(newer).toMatchObject({ by: who.promoter.displayName, version: 2, values: { bodyHe: 'עבודת לילה ובוקר.' } })
    expect(newer.at).toEqual((await db.as(who.promoter, (tx) => entryOf(tx, id)))?.changedAt)
    expect(await change(who.professional_lead, id, 2)).toBe('done')
  })
  test('that is set aside is not found, and can come back', async () => {
    const id = await db.as(who.promoter, (tx) => addEntry(tx, { ...note, title: words('זיתים ושמן'), about: 'בתי בד' }))
    const found = async () => (await db.as(colleague, (tx) => findEntries(tx, 'זית בתי'))).some((one) => one.id === id)
    expect(await found()).toBe(true)
    await db.as(who.promoter, (tx) => setEntryAside(tx, { entryId: id, back: false }))
    expect(await found()).toBe(false)
    await db.as(who.professional_lead, (tx) => setEntryAside(tx, { entryId: id, back: true }))
    expect(await found()).toBe(true)
  })
  test('is found by its words in any language, title first', async () => {
    await db.as(who.promoter, (tx) => addEntry(tx, { ...note, title: words('שמירה'), body: words('כמו במאפיה, גם כאן לילות') }))
    for (const question of ['מאפיות', 'المخابز', 'Bakeries']) {
      const [first] = await db.as(who.auditor, (tx) => findEntries(tx, question))
      expect(first?.title.he, question).toBe('מאפיות')
    }
  })
})

describe('figures and answers', () => {
  const figure = { kind: 'median_month' as const, value: 9000, effectiveOn: '2026-01-01', source: 'הלשכה', note: '', verified: true, lookAgainOn: '2099-01-01' }
  test('a figure is added by the lead and never changed', async () => {
    expect(await outcome(db.as(who.promoter, (tx) => recordFigure(tx, figure)))).toBe('not yours')
    expect(await outcome(db.as(who.professional_lead, (tx) => recordFigure(tx, { ...figure, lookAgainOn: '2020-01-01' })))).toBe('lookAgainOn')
    await db.as(who.professional_lead, (tx) => recordFigure(tx, figure))
    await expect(db.as(who.professional_lead, (tx) => tx.run(`update knowledge_figure set value = 1`))).rejects.toThrow(/permission denied/)
  })
  test('an answer is its giver’s alone, and can be given again', async () => {
    const { key = '', options = [] } = allChecks[0] ?? {}
    const right = options.filter(({ fits }) => fits).map((one) => one.key)
    const wrong = options.filter(({ fits }) => !fits).map((one) => one.key)
    await db.as(who.promoter, (tx) => giveAnswer(tx, { question: key, chosen: wrong }))
    await db.as(who.promoter, (tx) => giveAnswer(tx, { question: key, chosen: right }))
    expect(await db.as(who.promoter, myAnswers)).toMatchObject([{ question: key, chosen: right, fits: true, times: 2 }])
    for (const role of ['professional_lead', 'team_lead', 'auditor', 'administrator'] as const) {
      expect(await db.as(who[role], (tx) => tx.rows(`select from knowledge_answer`)), role).toHaveLength(0)
    }
  })
  test.each([['no-such-question', ['a'], 'refused'], [allChecks[0]?.key ?? '', ['zz'], 'chosen']])('%s answered with %o: %s', async (question, chosen, said) => {
    expect(await outcome(db.as(who.promoter, (tx) => giveAnswer(tx, { question, chosen })))).toBe(said)
  })
})
