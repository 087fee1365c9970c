import { afterAll, beforeEach, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { findSession, idleHours, openSession } from '../session.ts'
import { changePassword, describeOwnAccount, endOwnSession, ownAccount } from './own-account.ts'
import { hashPassword, signIn } from './sign-in.ts'

let db: TestDatabase
let noor: TestAccount
const former = 'חלון כחול ושלוש תפוחים'
const fresh = 'ארבע מילים שאיש לא ינחש'
const at = new Date('2026-11-24T06:00:00Z')
const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000)

/** A session of Noor's: its cookie and the hash by which it is named. */
async function aSignIn(device: string): Promise<{ cookie: string; hash: Buffer }> {
  const cookie = await db.as(noor, (tx) => openSession(tx, noor.id, { device, secondStepDone: true }), { at })
  const found = await findSession(db.database, cookie, at)
  if (!found) throw new Error('The session did not open')
  return { cookie, hash: found.tokenHash }
}
const isOpen = async ({ cookie }: { cookie: string }, when = at) => (await findSession(db.database, cookie, when)) !== undefined
const entersWith = async (password: string) => (await signIn(db.database, { email: noor.email, password, device: '', address: '10.0.0.9' }, at)).kind

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  noor = await anAccount(db, 'promoter', { name: 'נור' })
  await db.owner.query(`update account set password_hash = $2 where id = $1`, [noor.id, await hashPassword(former)])
})

test('what an account says of itself in two tabs at once is kept once, and the other tab is shown it', async () => {
  const about = { language: 'he', address: 'female', spokenLanguages: ['ar'], communities: ['יפו', 'לוד'], workPhone: '', version: 1 } as const
  const say = (workPhone: string) => db.as(noor, (tx) => describeOwnAccount(tx, { ...about, spokenLanguages: ['ar'], communities: ['יפו', 'לוד'], workPhone }), { at })
  const outcomes = await Promise.allSettled([say('04-1111111'), say('04-2222222')])
  const stands = outcomes[0]?.status === 'fulfilled' ? '04-1111111' : '04-2222222'
  const seen = { newer: { version: 2, values: { workPhone: stands, communities: [], ownCommunities: 'יפו, לוד' } } }
  expect(outcomes.map((one) => (one.status === 'rejected' ? one.reason : one.status))).toEqual(expect.arrayContaining(['fulfilled', expect.objectContaining({ name: 'Stale' })]))
  await expect(say('04-3333333')).rejects.toMatchObject(seen)
  expect((await db.as(noor, (tx) => ownAccount(tx, Buffer.alloc(0)))).workPhone).toBe(stands)
})

describe('changing the password', () => {
  const change = (secretNow: string, secretNew: string, here: { hash: Buffer }) => db.as(noor, (tx) => changePassword(tx, { secretNow, secretNew }, here.hash), { at })

  test('ends every other sign-in, keeps this one, and the new password alone opens', async () => {
    const [here, phone] = [await aSignIn('here'), await aSignIn('phone')]
    await change(former, fresh, here)
    expect([await isOpen(here), await isOpen(phone)]).toEqual([true, false])
    expect([await entersWith(former), await entersWith(fresh)]).toEqual(['wrong', 'signed_in'])
    const { rows } = await db.owner.query(`select what from audit_event where account_id = $1 and what = 'password.changed'`, [noor.id])
    expect(rows).toHaveLength(1)
  })
  test.each([
    ['the present one is wrong', 'not the password', fresh, 'secretNow'],
    ['the new one is short', former, 'short', 'secretNew'],
    ['the new one is the address', former, '', 'secretNew'],
  ])('changes nothing where %s', async (_, now, next, field) => {
    const [here, phone] = [await aSignIn('here'), await aSignIn('phone')]
    await expect(change(now, next || noor.email, here)).rejects.toMatchObject({ name: 'Refused', field })
    expect([await isOpen(here), await isOpen(phone), await entersWith(former)]).toEqual([true, true, 'signed_in'])
  })
})

describe('the sign-ins of an account', () => {
  test('are listed, the one in use marked; those that ended and those of others are not', async () => {
    const here = await aSignIn('here')
    await aSignIn('phone')
    const stranger = await anAccount(db, 'promoter')
    await db.as(stranger, (tx) => openSession(tx, stranger.id, { device: 'another’s', secondStepDone: true }), { at })
    const listed = async (when: Date) => (await db.as(noor, (tx) => ownAccount(tx, here.hash), { at: when })).sessions.map(({ device, here }) => [device, here]).sort()
    expect(await listed(at)).toEqual([['here', true], ['phone', false]])
    expect(await listed(later(idleHours * 10 + 1))).toEqual([])
  })
  test('are ended one by one, or all the others; nobody ends another’s', async () => {
    const [here, phone, tablet] = [await aSignIn('here'), await aSignIn('phone'), await aSignIn('tablet')]
    const end = (account: TestAccount, token: string, others = false) => db.as(account, (tx) => endOwnSession(tx, { token, others }, here.hash), { at })
    await end(await anAccount(db, 'promoter'), phone.hash.toString('hex'))
    expect(await isOpen(phone)).toBe(true)
    await end(noor, phone.hash.toString('hex'))
    expect([await isOpen(here), await isOpen(phone), await isOpen(tablet)]).toEqual([true, false, true])
    await end(noor, here.hash.toString('hex'), true)
    expect([await isOpen(here), await isOpen(tablet)]).toEqual([true, false])
  })
  test('end by themselves without a sign of life', async () => {
    const here = await aSignIn('here')
    expect([await isOpen(here, later(idleHours - 0.1)), await isOpen(here, later(idleHours * 2))]).toEqual([true, false])
  })
})
