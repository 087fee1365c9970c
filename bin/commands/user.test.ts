import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { invitedBy } from '#src/access/accounts/index.ts'
import { verifyAudit } from '#src/access/index.ts'
import type { Config } from '#src/platform/config.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { run } from './user.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const origin = 'https://ofek.example'
const said: string[] = []
vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
/** What a person types after `ofek user`; returns what it said. */
async function user(...args: string[]): Promise<string> {
  said.length = 0
  const settings = (): Config => ({ port: 0, host: '127.0.0.1', databaseUrl: db.ownerUrl, dataDirectory: '/nowhere', masterKey: db.masterKey, origin, demo: false, trustProxy: false })
  expect(await run(args, settings)).toBe(0)
  return said.join('\n')
}
const linkIn = (words: string) => words.split(`${origin}/invitation/`)[1] ?? ''
const counted = async () => (await db.owner.query(`select (select count(*)::int from tenant) as tenants, (select count(*)::int from account) as accounts, (select count(*)::int from post) as posts`)).rows[0]

const first = ['create', '--new-tenant', 'רשת', '--email', 'Noor@ofek.example', '--name', 'Noor', '--language', 'ar']

test('a new tenant and its first account are made together, or not at all', async () => {
  const before = await counted()
  await db.owner.query(`create function no_post() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$; create trigger no_post before insert on post execute function no_post()`)
  await expect(user(...first)).rejects.toThrow('the disk is full')
  expect(await counted()).toEqual(before)
  await db.owner.query('drop function no_post cascade')

  const invited = await invitedBy(db.database, linkIn(await user(...first)), new Date())
  expect(invited).toMatchObject({ displayName: 'Noor', email: 'noor@ofek.example', language: 'ar', purpose: 'invitation' })
  expect(await counted()).toEqual({ tenants: before.tenants + 1, accounts: before.accounts + 1, posts: before.posts + 1 })
})

test('a name that is given already, and an address that is taken, are told with the mend, and nothing is kept', async () => {
  const before = await counted()
  await expect(user(...first)).rejects.toThrow('--new-tenant רשת: there is a tenant of this name already. Write --tenant')
  await expect(user('create', '--tenant', 'רשת', '--email', 'noor@OFEK.example', '--name', 'Noor')).rejects.toThrow('this tenant has an account with the address already')
  await expect(user('create', '--tenant', 'אחרת', '--email', 'a@ofek.example', '--name', 'A')).rejects.toThrow('--tenant אחרת: no tenant has this name')
  expect(await counted()).toEqual(before)
  await user('create', '--tenant', 'רשת', '--email', 'michal@ofek.example', '--name', 'Michal', '--role', 'promoter')
})

test('a reset gives a link for a new password and ends the second step; the trail tells of it', async () => {
  const { rows } = await db.owner.query(`select tenant_id, id from account where email = 'noor@ofek.example'`)
  await db.owner.query(`insert into second_factor (tenant_id, account_id, secret, confirmed_at) values ($1, $2, '\\x00', now())`, [rows[0].tenant_id, rows[0].id])
  expect(await invitedBy(db.database, linkIn(await user('reset', '--email', 'noor@ofek.example')), new Date())).toMatchObject({ email: 'noor@ofek.example', purpose: 'new_password' })
  expect((await db.owner.query('select from second_factor where account_id = $1', [rows[0].id])).rowCount).toBe(0)
  expect((await db.owner.query(`select what from audit_event where details ->> 'account' = $1 order by id`, [rows[0].id])).rows.map(({ what }) => what)).toEqual(['account.made_from_terminal', 'account.reset_from_terminal'])
  expect((await verifyAudit(db.owner)).every(({ firstBreak }) => firstBreak === null)).toBe(true)
  await expect(user('reset', '--email', 'nobody@ofek.example')).rejects.toThrow('--email nobody@ofek.example: there is no such account')
})
