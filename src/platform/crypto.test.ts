import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aTenant, type TestAccount } from '../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { addTenantKey } from '#src/access/index.ts'
import { searchHash, seal, unseal } from './crypto.ts'

let db: TestDatabase
let noor: TestAccount
const statements: string[] = []
beforeAll(async () => {
  db = await testDatabase({ observe: (sql) => statements.push(sql) })
  noor = await anAccount(db, 'promoter', { tenant: await aTenant(db) })
})
afterAll(() => db.close())

const label = 'meeting.grey'
const keyOf = (sealed: Buffer) => sealed.subarray(0, 16).toString('hex')

test('many values at once ask for the keys once, by one statement', async () => {
  statements.length = 0
  const texts = ['אחת', 'שתיים', 'שלוש']
  const opened = await db.as(noor, async (tx) => {
    const [hash, ...sealed] = await Promise.all([searchHash(tx, 'national_id', '1'), ...texts.map((text) => seal(tx, label, text))])
    expect(hash).toHaveLength(32)
    return Promise.all(sealed.map((one) => unseal(tx, label, one)))
  })
  expect(opened).toEqual(texts)
  expect(statements.filter((sql) => sql.includes('tenant_key'))).toHaveLength(1)
})

test('a further key seals from the next transaction on, the earlier ones open what they sealed, and what is searched is found', async () => {
  const write = () => db.as(noor, async (tx) => [await seal(tx, label, 'מה שחשבתי'), await searchHash(tx, 'national_id', '123456782')] as const)
  const [before, hashBefore] = await write()
  await addTenantKey(db.owner, noor.tenantId, 'seal', new Date())
  const [after, hashAfter] = await write()
  expect(keyOf(after)).not.toBe(keyOf(before))
  expect(hashAfter).toEqual(hashBefore)
  expect(await db.as(noor, (tx) => Promise.all([before, after].map((sealed) => unseal(tx, label, sealed))))).toEqual(['מה שחשבתי', 'מה שחשבתי'])
})

test('a key that was added while the transaction ran opens too', async () => {
  await db.as(noor, async (tx) => {
    await seal(tx, label, 'לפני')
    await addTenantKey(db.owner, noor.tenantId, 'seal', new Date())
    const elsewhere = await db.as(noor, (other) => Promise.all(['א', 'ב'].map((text) => seal(other, label, text))))
    expect(await Promise.all(elsewhere.map((sealed) => unseal(tx, label, sealed)))).toEqual(['א', 'ב'])
  })
})
