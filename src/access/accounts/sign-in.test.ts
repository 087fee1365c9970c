/** Signing in, and how long who failed has to wait: by the account, wherever it is tried from, and by the network address, whatever is tried. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { hashPassword, signIn } from './sign-in.ts'

let db: TestDatabase
const password = 'ארבע מילים שאיש לא ינחש'
const at = new Date('2026-11-24T06:00:00Z')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

let addresses = 0
/** A network address that nobody came from yet. */
const anAddress = () => `10.1.${addresses >> 8}.${addresses++ & 255}`
async function someone(tenant?: string, email?: string): Promise<TestAccount> {
  const account = await anAccount(db, 'promoter', { tenant, email })
  await db.owner.query(`update account set password_hash = $2 where id = $1`, [account.id, await hashPassword(password)])
  return account
}
const enter = (email: string, secret: string, when = at, address = anAddress()) => signIn(db.database, { email, password: secret, device: '', address }, when)
async function fail(times: number, email: () => string, address: () => string, when = at): Promise<void> {
  for (let i = 0; i < times; i++) await enter(email(), 'not the password', when, address())
}

describe('an account', () => {
  test.each([
    // failures at once, seconds later -> what the right password brings
    [4, 0, 'signed_in'],
    [5, 0, 'wait'],
    [5, 14, 'wait'],
    [5, 16, 'signed_in'],
  ])('after %i failures, %i s later: %s', async (failures, seconds, outcome) => {
    const { email } = await someone()
    await fail(failures, () => email, anAddress)
    expect((await enter(email, password, later(seconds))).kind).toBe(outcome)
  })
  test('waits twice as long for each further failure, and says how long', async () => {
    const { email } = await someone()
    await fail(5, () => email, anAddress)
    const waits: unknown[] = []
    let when = 0
    for (let i = 0; i < 4; i++) {
      const waiting = await enter(email, password, later(when))
      waits.push(waiting.kind === 'wait' ? waiting.milliseconds / 1000 : waiting.kind)
      when += (waiting.kind === 'wait' ? waiting.milliseconds : 0) / 1000
      await fail(1, () => email, anAddress, later(when))
    }
    expect(waits).toEqual([15, 30, 60, 120])
  })
  test('is not failed for by a try that has to wait, and is forgiven after an hour or a right password', async () => {
    const { email } = await someone()
    await fail(9, () => email, anAddress)
    expect((await enter(email, password, later(16))).kind, 'five counted; four had to wait').toBe('signed_in')
    await fail(4, () => email, anAddress, later(20))
    expect((await enter(email, password, later(20))).kind, 'counted anew').toBe('signed_in')
    await fail(5, () => email, anAddress, later(30))
    await fail(4, () => email, anAddress, later(3700))
    expect((await enter(email, password, later(3700))).kind, 'an hour later').toBe('signed_in')
  })
  test('that is not there waits alike', async () => {
    await fail(5, () => 'nobody@ofek.example', anAddress)
    expect((await enter('nobody@ofek.example', password)).kind).toBe('wait')
  })
})

describe('a network address', () => {
  test.each([
    [29, 'signed_in'],
    [30, 'wait'],
  ])('from which %i different accounts were tried: %s', async (failures, outcome) => {
    const [{ email }, address] = [await someone(), anAddress()]
    let n = 0
    await fail(failures, () => `guess-${failures}-${n++}@ofek.example`, () => address)
    expect((await enter(email, password, at, address)).kind).toBe(outcome)
    expect((await enter(email, password, at)).kind, 'from elsewhere').toBe('signed_in')
  })
  test('is not tried from by who proves to be right', async () => {
    const [{ email }, address] = [await someone(), anAddress()]
    let n = 0
    await fail(29, () => `guess-back-${n++}@ofek.example`, () => address)
    const outcomes = [await enter(email, password, at, address), await enter(email, password, at, address)]
    expect(outcomes.map(({ kind }) => kind)).toEqual(['signed_in', 'signed_in'])
  })
})

describe('guesses sent side by side', () => {
  const judged = async (tries: Promise<{ kind: string }>[]) => (await Promise.all(tries)).filter(({ kind }) => kind !== 'wait').length
  test('at one account: five are judged', async () => {
    const { email } = await someone()
    expect(await judged(Array.from({ length: 12 }, () => enter(email, 'not the password')))).toBe(5)
    expect((await enter(email, password)).kind).toBe('wait')
  })
  test('from one network address: thirty are judged', async () => {
    const address = anAddress()
    expect(await judged(Array.from({ length: 36 }, (_, n) => enter(`side-${n}@ofek.example`, 'not the password', at, address)))).toBe(30)
  })
})

describe('who may enter', () => {
  test('not whose account is closed, nor who has no password yet', async () => {
    const [closed, invited] = [await someone(), await anAccount(db, 'promoter')]
    await db.owner.query(`update account set closed_at = now() where id = $1`, [closed.id])
    expect([(await enter(closed.email, password)).kind, (await enter(invited.email, password)).kind, (await enter(invited.email, '')).kind]).toEqual(['wrong', 'wrong', 'wrong'])
  })
  test('the address is one in any case and spacing; the password is not', async () => {
    const { email } = await someone()
    expect([(await enter(` ${email.toUpperCase()} `, password)).kind, (await enter(email, ` ${password}`)).kind]).toEqual(['signed_in', 'wrong'])
  })
  test('where two tenants know the address, the password decides', async () => {
    const email = 'both@ofek.example'
    const [here, there] = [await someone(await aTenant(db), email), await someone(await aTenant(db), email)]
    await db.owner.query(`update account set password_hash = $2 where id = $1`, [there.id, await hashPassword('סיסמה אחרת ארוכה מאוד')])
    const tenantOf = async (secret: string) => {
      const entered = await enter(email, secret)
      return entered.kind === 'signed_in' && entered.cookie.split('.')[0]
    }
    expect([await tenantOf(password), await tenantOf('סיסמה אחרת ארוכה מאוד')]).toEqual([here.tenantId, there.tenantId])
  })
})
