import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

/** Tables of the installation, not of a tenant: the first two are the launcher's own. */
const withoutTenant = ['installation', 'schema_migration', 'sign_in_throttle', 'tenant']

const tables = async (where: string) =>
  (
    await db.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and ${where} order by 1`,
    )
  ).rows.map(({ name }) => name)

describe('every table of a tenant', () => {
  test('has tenant_id', async () => {
    expect(await tables(`not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')`)).toEqual(withoutTenant)
  })
  test('forces row-level security, and has a policy', async () => {
    const open = await tables(`(not relrowsecurity or not relforcerowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))`)
    expect(open).toEqual(['installation', 'schema_migration', 'sign_in_throttle'])
  })
  test('has tenant_id first in every primary, unique and foreign key', async () => {
    const { rows } = await db.owner.query(
      `select conrelid::regclass::text || '.' || conname as name from pg_constraint c
       join pg_class t on t.oid = c.conrelid
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where t.relnamespace = 'public'::regnamespace and contype in ('p', 'u', 'f') and a.attname <> 'tenant_id'
         and not (contype = 'f' and confrelid = 'tenant'::regclass) and t.relname <> all ($1)`,
      [withoutTenant],
    )
    expect(rows).toEqual([])
  })
  test('has an index for every foreign key', async () => {
    const { rows } = await db.owner.query(
      `select conrelid::regclass::text || '.' || conname as name from pg_constraint c
       where contype = 'f' and connamespace = 'public'::regnamespace and confrelid <> 'tenant'::regclass
         and not exists (select from pg_index i where i.indrelid = c.conrelid and (i.indkey::int2[])[0:array_length(c.conkey, 1) - 1] @> c.conkey
           and (i.indkey::int2[])[0:array_length(c.conkey, 1) - 1] <@ c.conkey)`,
    )
    expect(rows).toEqual([])
  })
  test('says in a comment what a row is', async () => {
    expect(await tables(`obj_description(c.oid) is null and relname not in ('installation', 'schema_migration')`)).toEqual([])
  })
})
