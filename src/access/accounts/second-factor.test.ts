import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { confirmSecondFactor, factorToConfirm, newRecoveryCodes, passSecondStep, secondFactorOf, turnOffSecondFactor } from './second-factor.ts'
import { countTry } from './throttle.ts'

let db: TestDatabase
let noor: TestAccount
let secret: string
let codes: string[]
const begin = new Date('2026-11-24T06:00:00Z')
const later = (minutes: number) => new Date(begin.getTime() + minutes * 60_000)
const codeAt = (at: Date) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() })
const step = async (code: string, at: Date, address = '10.0.0.1') =>
  passSecondStep((work) => db.as(noor, work, { at }), { code }, Buffer.alloc(32), address)

beforeAll(async () => {
  db = await testDatabase()
  noor = await anAccount(db, 'promoter')
  secret = (await db.as(noor, (tx) => factorToConfirm(tx), { at: begin }))?.secret ?? ''
  codes = await db.as(noor, (tx) => confirmSecondFactor(tx, { code: codeAt(begin) }), { at: begin })
})
afterAll(() => db.close())

describe('the second step', () => {
  test('its secret is not shown again once it is in use', async () => expect(await db.as(noor, (tx) => factorToConfirm(tx))).toBeUndefined())
  test('passes with the code of the moment, and with each code once', async () => {
    expect(await step(codeAt(later(2)), later(2))).toBe('passed')
    expect(await step(codeAt(later(2)), later(2))).toBe('wrong')
  })
  test('passes with a recovery code, once', async () => {
    expect(await step(codes[0] ?? '', later(4))).toBe('passed')
    expect(await step(codes[0] ?? '', later(4))).toBe('wrong')
  })
  test('new recovery codes ask for a code', async () => {
    const renew = (code: string) => db.as(noor, (tx) => newRecoveryCodes(tx, { code }), { at: later(6) })
    await expect(renew('000000')).rejects.toThrow(/not accepted/)
    const former = codes
    codes = await renew(codeAt(later(6)))
    await expect(renew(codeAt(later(6))), 'the same code again').rejects.toThrow(/not accepted/)
    expect(codes).toHaveLength(10)
    expect(await step(former[1] ?? '', later(8)), 'a code that was replaced').toBe('wrong')
    expect(await step(codes[1] ?? '', later(8))).toBe('passed')
  })
  test('is turned off by a code that was not used yet, and then no longer asked for', async () => {
    const other = await anAccount(db, 'promoter')
    const key = (await db.as(other, (tx) => factorToConfirm(tx), { at: begin }))?.secret ?? ''
    const code = (at: Date) => new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: at.getTime() })
    await db.as(other, (tx) => confirmSecondFactor(tx, { code: code(begin) }), { at: begin })
    const turnOff = (at: Date) => db.as(other, (tx) => turnOffSecondFactor(tx, { code: code(at) }), { at })
    await expect(turnOff(begin)).rejects.toThrow(/not accepted/)
    expect(await db.as(other, secondFactorOf)).toEqual({ on: true, codesLeft: 10 })
    await turnOff(later(1))
    expect(await db.as(other, secondFactorOf)).toEqual({ on: false, codesLeft: 0 })
  })
  test('guessing has to wait, and the right code waits with it', async () => {
    for (let i = 0; i < 6; i++) await step('000000', later(100))
    expect(await step(codeAt(later(100)), later(100))).toMatchObject({ milliseconds: expect.any(Number) })
    expect(await step(codeAt(later(200)), later(200))).toBe('passed')
  })
  test('of guesses sent side by side five are judged', async () => {
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => step('000000', later(300))))
    expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(5)
  })
  test('a right code counts nothing against its network address', async () => {
    const others = Array.from({ length: 29 }, (_, n) => db.database.beforeSignIn({}, (tx) => countTry(tx, { email: `another ${n}`, address: '10.0.0.2' }), { at: later(400) }))
    await Promise.all(others)
    for (const minute of [400, 402]) expect(await step(codeAt(later(minute)), later(minute), '10.0.0.2')).toBe('passed')
  })
})
