/** Who saved last is found by a primary key, and kept by each table that is asked for it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aTenant, type TestAccount } from '../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { changedLast, kept } from './changed.ts'

let db: TestDatabase
let noor: TestAccount
let amal: TestAccount
beforeAll(async () => {
  db = await testDatabase()
  const tenant = await aTenant(db)
  noor = await anAccount(db, 'administrator', { tenant, name: 'נור' })
  amal = await anAccount(db, 'administrator', { tenant, name: 'אמל' })
})
afterAll(() => db.close())

const tables = Object.keys(kept) as (keyof typeof kept)[]

describe('who saved last', () => {
  test.each(tables)('of %s is found by the whole primary key, under the rights of whoever asks', async (table) => {
    const { rows } = await db.owner.query<{ name: string; type: string }>(
      `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey) where i.indrelid = $1::regclass and i.indisprimary`, [table])
    expect(rows.map(({ name }) => name).sort()).toEqual(['tenant_id', ...kept[table].keys].sort())
    const nobodys = kept[table].keys.map((key) => (rows.find(({ name }) => name === key)?.type === 'uuid' ? noor.id : 'he'))
    if (table !== 'account') expect(await db.as(noor, (tx) => changedLast(tx, table, ...nobodys))).toEqual({ by: '', at: null })
  })

  test.each([
    // what stands before a save, and after one by another: a name and a moment of its own
    ['organisation', `insert into organisation (tenant_id, id, name, kind) values (current_tenant(), $1, 'גשר', 'operator')`, `update organisation set name = 'גשרים', version = version + 1 where tenant_id = current_tenant() and id = $1`],
    ['centre', `insert into centre (tenant_id, id, name) values (current_tenant(), $1, 'לוד')`, `update centre set name = 'רמלה', version = version + 1 where tenant_id = current_tenant() and id = $1`],
    ['population', `insert into population (tenant_id, id, name) values (current_tenant(), $1, '{"he":"צעירים"}')`, `update population set name = '{"he":"צעירות"}', version = version + 1 where tenant_id = current_tenant() and id = $1`],
  ] as const)('of %s is whoever saved it, at their moment', async (table, write, save) => {
    const id = await db.as(noor, async (tx) => {
      const one = tx.newId()
      await tx.run(write, [one])
      return one
    })
    expect(await db.as(noor, (tx) => changedLast(tx, table, id)), 'nobody changed it yet').toEqual({ by: '', at: null })
    const before = Date.now()
    await db.as(amal, (tx) => tx.run(save, [id]))
    const { by, at } = await db.as(noor, (tx) => changedLast(tx, table, id), { at: new Date('2030-01-01T10:00:00Z') })
    expect([by, Math.abs(Number(at) - before) < 60_000]).toEqual(['אמל', true])
  })
})
