import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { findSession, openSession } from '../session.ts'
import { acceptInvitation, addAccount, addressTaken, endLinks, invitedBy, makeLink } from './invitations.ts'
import { hashPassword, signIn } from './sign-in.ts'

let db: TestDatabase
let administrator: TestAccount
let maya: TestAccount
const at = new Date('2026-11-24T06:00:00Z')
const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000)
const password = 'ארבע מילים שאיש לא ינחש'

beforeAll(async () => {
  db = await testDatabase()
  administrator = await anAccount(db, 'administrator')
})
afterAll(() => db.close())
beforeEach(async () => {
  maya = await anAccount(db, 'promoter', { name: 'מאיה' })
})

const aLink = async (purpose: 'invitation' | 'new_password' = 'invitation') => (await db.as(administrator, (tx) => makeLink(tx, maya.id, purpose), { at })).replace('/invitation/', '')
const opens = async (link: string, when = at) => (await invitedBy(db.database, link, when))?.accountId === maya.id
const accept = (link: string, when = at, secretNew = password) => acceptInvitation(db.database, link, { displayName: 'מאיה לביא', language: 'ar', address: 'female', secretNew }, when)
const entersWith = async (secret: string) => (await signIn(db.database, { email: maya.email, password: secret, device: '', address: '10.0.0.8' }, at)).kind

describe('a link', () => {
  test('sets the password once, and the account opens by it', async () => {
    const link = await aLink()
    expect(await accept(link)).toBe(maya.email)
    expect(await entersWith(password)).toBe('signed_in')
    expect(await opens(link)).toBe(false)
    await expect(accept(link, at, 'סיסמה אחרת ארוכה מאוד')).rejects.toMatchObject({ name: 'Refused' })
    expect(await entersWith('סיסמה אחרת ארוכה מאוד')).toBe('wrong')
  })
  test('pressed twice at once sets one password', async () => {
    const link = await aLink()
    const outcomes = await Promise.allSettled([accept(link), accept(link, at, 'סיסמה אחרת ארוכה מאוד')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect([await entersWith(password), await entersWith('סיסמה אחרת ארוכה מאוד')].sort()).toEqual(['signed_in', 'wrong'])
  })
  test.each([
    // purpose, hours later -> opens
    ['invitation', 7 * 24 - 1, true],
    ['invitation', 7 * 24 + 1, false],
    ['new_password', 23, true],
    ['new_password', 25, false],
  ] as const)('for %s, %i hours later: %s', async (purpose, hours, open) => {
    const link = await aLink(purpose)
    expect(await opens(link, later(hours))).toBe(open)
    const accepted = accept(link, later(hours))
    if (open) await accepted
    else await expect(accepted).rejects.toMatchObject({ name: 'Refused' })
  })
  test('is replaced by a newer one, and ends with the account', async () => {
    const [first, second] = [await aLink(), await aLink()]
    expect([await opens(first), await opens(second)]).toEqual([false, true])
    await db.as(administrator, (tx) => endLinks(tx, maya.id), { at })
    expect(await opens(second)).toBe(false)
    const third = await aLink()
    await db.owner.query(`update account set closed_at = now() where id = $1`, [maya.id])
    expect(await opens(third)).toBe(false)
    await expect(accept(third)).rejects.toMatchObject({ name: 'Refused' })
  })
  test('stays good after a password that will not do', async () => {
    const link = await aLink()
    await expect(accept(link, at, 'short')).rejects.toMatchObject({ field: 'secretNew' })
    expect(await opens(link)).toBe(true)
  })
  test('to a new password ends every sign-in that is open', async () => {
    await db.owner.query(`update account set password_hash = $2 where id = $1`, [maya.id, await hashPassword('הסיסמה הישנה והטובה')])
    const cookie = await db.as(maya, (tx) => openSession(tx, maya.id, { device: '', secondStepDone: true }), { at })
    await accept(await aLink('new_password'))
    expect(await findSession(db.database, cookie, at)).toBeUndefined()
  })
  test.each(['', 'x', 'x.y', '00000000-0000-7000-8000-000000000000.abc'])('that was never made (%s) opens nothing', async (link) => {
    expect(await invitedBy(db.database, link, at)).toBeUndefined()
    await expect(accept(link)).rejects.toMatchObject({ name: 'Refused' })
  })
})

test('two who add the same address at once are told, and one is added', async () => {
  const add = () =>
    db.as(administrator, async (tx) => {
      if (await addressTaken(tx, 'both@ofek.example')) return 'taken'
      await addAccount(tx, { displayName: 'שניים', email: 'Both@ofek.example', language: 'he' })
      return 'added'
    })
  expect((await Promise.all([add(), add()])).sort()).toEqual(['added', 'taken'])
})
