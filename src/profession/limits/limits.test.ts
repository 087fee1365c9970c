/** The scope map: begun from Ofek's lines, written by who leads the profession, read by the profession; how a line stood is kept. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { languages } from '#src/language/language.ts'
import type { Role, Tx } from '#src/platform/db.ts'
import { NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { addScopeLine, basisLines, beginMap, changeScopeLine, scopeMap, setScopeLineAside } from './index.ts'

let db: TestDatabase
const who = {} as Record<Role, TestAccount>
const as = <T>(role: Role, work: (tx: Tx) => Promise<T>) => db.as(who[role], work, { at: new Date('2026-11-25T10:00:00Z') })
const outcome = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof NotYours ? 'not yours' : thrown instanceof Refused ? (thrown.field ?? thrown.text.en) : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))
const words = (he: string) => ({ he, ar: 'كلمات', en: 'words' })

beforeAll(async () => {
  db = await testDatabase()
  const tenant = await aTenant(db)
  for (const role of ['promoter', 'professional_lead', 'mentor', 'auditor', 'participant', 'partner', 'funder'] as const) who[role] = await anAccount(db, role, { tenant })
})
afterAll(() => db.close())

test('it is begun once, and read by those of the profession', async () => {
  expect([await outcome(as('mentor', beginMap)), await outcome(as('professional_lead', beginMap)), await outcome(as('professional_lead', beginMap))]).toEqual(['not yours', 'done', 'The map was begun already.'])
  for (const role of ['promoter', 'mentor', 'auditor'] as const) expect(await as(role, (tx) => scopeMap(tx)), role).toHaveLength(basisLines.length)
  for (const role of ['participant', 'partner', 'funder'] as const) expect(await as(role, (tx) => scopeMap(tx)), role).toEqual([])
})

test('a line is changed with how it stood before, set aside and brought back', async () => {
  const id = await as('professional_lead', (tx) => addScopeLine(tx, { side: 'together', what: words('חובות'), toWhom: words('ייעוץ') }))
  const change = (version: number) => outcome(as('professional_lead', (tx) => changeScopeLine(tx, { lineId: id, version, side: 'referred', what: words('חובות ועיקולים'), toWhom: words('סיוע משפטי') })))
  expect([await change(1), await change(1)]).toEqual(['done', 'stale'])
  const line = async () => (await as('promoter', (tx) => scopeMap(tx))).find((one) => one.id === id)
  expect(await line()).toMatchObject({ side: 'referred', version: 2, earlier: [{ side: 'together', what: words('חובות'), toWhom: words('ייעוץ'), by: who.professional_lead.displayName, until: '2026-11-25' }] })
  await as('professional_lead', (tx) => setScopeLineAside(tx, { lineId: id, back: false }))
  expect(await line()).toBeUndefined()
  await as('professional_lead', (tx) => setScopeLineAside(tx, { lineId: id, back: true }))
  expect(await line()).toBeDefined()
  expect(await as('mentor', (tx) => tx.run(`update scope_line set side = 'ours' where tenant_id = current_tenant()`))).toBe(0)
})

test.each([
  ['without a language', { side: 'ours', what: { he: 'מילים', ar: '', en: 'words' }, toWhom: { he: '', ar: '', en: '' } }, 'whatAr'],
  ['referred to nobody', { side: 'referred', what: words('מילים'), toWhom: { he: '', ar: '', en: '' } }, 'toWhomHe'],
  ['to whom in one language', { side: 'ours', what: words('מילים'), toWhom: { he: 'מרכז', ar: '', en: '' } }, 'toWhomAr'],
  ['ours, with nobody', { side: 'ours', what: words('מילים'), toWhom: { he: '', ar: '', en: '' } }, 'done'],
] as const)('a line %s', async (_, said, expected) => expect(await outcome(as('professional_lead', (tx) => addScopeLine(tx, said)))).toBe(expected))

test('every line of Ofek is whole in three languages', () => {
  for (const { key, side, what, toWhom } of basisLines) for (const language of languages) expect([what[language] !== '', side === 'ours' || toWhom[language] !== ''], `${key} in ${language}`).toEqual([true, true])
})
