import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aParticipant, anAccount, aTenant } from '../test/builders.ts'
import { type TestDatabase, testDatabase } from '../test/database.ts'
import { listMigrations, migrate } from './migrate.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test('a current schema stays as it is, from two processes at once', async () => {
  const runs = await Promise.all([1, 2, 3].map(() => migrate(db.ownerUrl, { masterKey: db.masterKey })))
  for (const run of runs) expect(run.applied).toEqual([])
  expect(new Set(runs.map((run) => run.appUrl)).size).toBe(1)
})

test('another master key is refused, and told', async () => {
  await expect(migrate(db.ownerUrl, { masterKey: randomBytes(32) })).rejects.toThrow('OFEK_MASTER_KEY')
})

test('an edited migration is refused, and so is a schema that is newer than the build', async () => {
  const [first] = listMigrations()
  await db.owner.query(`update schema_migration set digest = 'edited' where number = $1`, [first!.number])
  await expect(migrate(db.ownerUrl, { masterKey: db.masterKey })).rejects.toThrow('edited')
  await db.owner.query(`update schema_migration set digest = $2 where number = $1`, [first!.number, first!.digest])
  await db.owner.query(`insert into schema_migration values (9999, 'of_the_future', '', now())`)
  await expect(migrate(db.ownerUrl, { masterKey: db.masterKey })).rejects.toThrow('newer Ofek')
  await db.owner.query(`delete from schema_migration where number = 9999`)
})

test("the application's login owns nothing and sees nothing without an actor", async () => {
  await aParticipant(db)
  const client = new pg.Client({ connectionString: db.appUrl })
  await client.connect()
  try {
    const { rows } = await client.query(`select count(*)::int as n from participant`)
    expect(rows[0].n).toBe(0)
    await expect(client.query('alter table participant disable row level security')).rejects.toThrow(/owner/)
    await expect(client.query('select * from schema_migration')).rejects.toThrow(/permission denied/)
    await expect(client.query('set role ofek_owner')).rejects.toThrow(/permission denied/)
  } finally {
    await client.end()
  }
})

test('every tenant table has row-level security forced, tenant-first keys, an index under every foreign key, and a comment', async () => {
  const { rows } = await db.owner.query<{ problem: string }>(`
    with tables as (
      select c.oid, c.relname, c.relrowsecurity and c.relforcerowsecurity as walled from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not in ('schema_migration', 'installation', 'sign_in_throttle'))
    select relname || ': no forced row-level security' as problem from tables where not walled
    union all select relname || ': no comment' from tables where obj_description(tables.oid, 'pg_class') is null
    union all select relname || ': ' || conname || ' does not start with tenant_id' from tables t join pg_constraint k on k.conrelid = t.oid
      where k.contype in ('p', 'u') and relname <> 'tenant' and 'tenant_id' <> (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1])
    union all select relname || ': ' || conname || ' has no index' from tables t join pg_constraint k on k.conrelid = t.oid
      where k.contype = 'f' and array_length(k.conkey, 1) > 1 and not exists (
        select from pg_index i where i.indrelid = t.oid and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ 'IS NOT NULL')
          and (select array_agg(x) from unnest((i.indkey::int2[])[0:cardinality(k.conkey) - 1]) x) @> k.conkey)
    order by 1`)
  expect(rows.map((row) => row.problem)).toEqual([])
})

test('an account sees the file that is assigned to it, and nothing of another tenant', async () => {
  const noor = await anAccount(db, 'promoter')
  const other = await anAccount(db, 'promoter', { tenant: await aTenant(db) })
  const id = await aParticipant(db, { assignedTo: noor })
  const seen = (account: typeof noor) => db.as(account, (tx) => tx.rows<{ id: string }>('select id from participant'))
  expect(await seen(noor)).toEqual([{ id }])
  expect(await seen(other)).toEqual([])
})
