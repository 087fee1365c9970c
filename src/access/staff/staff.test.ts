import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCentre, anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { makeLink } from '../accounts/index.ts'
import { closeAccount, describeStaff, endPost, givePost, inviteStaff, newLink, type NewPost, reopenAccount } from './commands.ts'
import { staffAccount, staffAccounts } from './queries.ts'

let db: TestDatabase
let tenant: string
let programme: string
let administrator: TestAccount
beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  programme = await aProgramme(db, { tenant })
  administrator = await anAccount(db, 'administrator', { tenant, name: 'גלעד' })
})
afterAll(() => db.close())

const promoter: NewPost = { role: 'promoter', specialisation: 'individual', programmeId: 'everywhere', centreId: null, sharePercent: 80, startsOn: null }
const invite = (email: string) =>
  db.as(administrator, (tx) => inviteStaff(tx, { ...promoter, programmeId: programme, displayName: 'מאיה לב', email, language: 'he', profession: '' }))

test('an invited promoter has a role, a link and no password', async () => {
  const { accountId, link } = await invite('maya@ofek.example')
  expect(link).toMatch(new RegExp(`^/invitation/${tenant}\\.`))
  expect(await db.as(administrator, (tx) => staffAccount(tx, accountId))).toMatchObject({
    state: 'invited', roles: ['promoter'], posts: [{ role: 'promoter', specialisation: 'individual', shareOfFullTime: 0.8, endsOn: null }], participants: 0, sessions: 0, secondStep: false,
  })
  expect((await db.as(administrator, (tx) => staffAccounts(tx, { name: 'MAYA@' }))).accounts.map(({ id }) => id)).toEqual([accountId])
  expect((await db.as(administrator, (tx) => staffAccounts(tx, { state: 'closed' }))).accounts).toEqual([])
})
test('an address stands once', () => expect(invite('MAYA@ofek.example ')).rejects.toThrow(Refused))

describe('a role', () => {
  test('everywhere keeps no place; the same one twice is refused', async () => {
    const { accountId } = await invite('auditor@ofek.example')
    await db.as(administrator, (tx) => givePost(tx, { ...promoter, role: 'auditor', programmeId: programme, accountId }))
    const { posts } = await db.as(administrator, (tx) => staffAccount(tx, accountId))
    expect(posts.find(({ role }) => role === 'auditor')).toMatchObject({ programme: null, specialisation: null })
    await expect(db.as(administrator, (tx) => givePost(tx, { ...promoter, role: 'auditor', accountId }))).rejects.toThrow(Refused)
  })
  test('is not given to oneself, by the command or past it', async () => {
    await expect(db.as(administrator, (tx) => givePost(tx, { ...promoter, role: 'team_lead', accountId: administrator.id }))).rejects.toThrow(Refused)
    const past = db.as(administrator, (tx) => tx.run(`insert into post (tenant_id, id, account_id, role, starts_on) values (current_tenant(), $1, $2, 'team_lead', '2026-01-01')`, [tx.newId(), administrator.id]))
    await expect(past).rejects.toThrow(/row-level security/)
  })
  test('has a place that was chosen, not one that was left open', async () => {
    const { accountId } = await invite('place@ofek.example')
    await expect(db.as(administrator, (tx) => givePost(tx, { ...promoter, role: 'team_lead', programmeId: '', accountId }))).rejects.toMatchObject({ field: 'programmeId' })
    await db.as(administrator, (tx) => givePost(tx, { ...promoter, role: 'team_lead', accountId }))
    await db.as(administrator, (tx) => givePost(tx, { ...promoter, role: 'funder', programmeId: '', accountId }))
  })
  test('of a programme in a centre asks that the centre hosts it', async () => {
    const [centre, { accountId }] = [await aCentre(db, { tenant }), await invite('hosted@ofek.example')]
    const give = (programmeId: string) => db.as(administrator, (tx) => givePost(tx, { ...promoter, role: 'team_lead', programmeId, centreId: centre, accountId }))
    await expect(give(programme)).rejects.toMatchObject({ field: 'centreId' })
    await db.owner.query(`insert into programme_centre (tenant_id, programme_id, centre_id) values ($1, $2, $3)`, [tenant, programme, centre])
    await give(programme)
    const elsewhere = await aCentre(db, { tenant, name: 'מרכז עכו' })
    await db.as(administrator, (tx) => givePost(tx, { ...promoter, role: 'team_lead', programmeId: 'everywhere', centreId: elsewhere, accountId }))
  })
  test('that was given by mistake is withdrawn before it has been lived, and only then', async () => {
    const { accountId } = await invite('mistake@ofek.example')
    await db.as(administrator, (tx) => givePost(tx, { ...promoter, role: 'team_lead', startsOn: '2099-01-01', accountId }))
    const posts = async () => (await db.as(administrator, (tx) => staffAccount(tx, accountId))).posts
    const lead = (await posts()).find(({ role }) => role === 'team_lead')
    const withdraw = (postId: string) => db.as(administrator, (tx) => endPost(tx, { accountId, postId, endsOn: null, withdraw: true }))
    await withdraw(lead?.id ?? '')
    expect((await posts()).map(({ role }) => role)).toEqual(['promoter'])
    await db.owner.query(`update post set starts_on = '2025-01-01' where tenant_id = $1 and account_id = $2`, [tenant, accountId])
    await expect(withdraw((await posts())[0]?.id ?? '')).rejects.toThrow(Refused)
    expect(await posts()).toHaveLength(1)
  })
  test('of a promoter ends only when nobody is accompanied', async () => {
    const busy = await anAccount(db, 'promoter', { tenant, programme })
    await aParticipant(db, { tenant, programme, assignedTo: busy })
    const { posts, participants } = await db.as(administrator, (tx) => staffAccount(tx, busy.id))
    expect(participants).toBe(1)
    const end = () => db.as(administrator, (tx) => endPost(tx, { accountId: busy.id, postId: posts[0]?.id ?? '', endsOn: null }))
    await expect(end()).rejects.toThrow(Refused)
    await db.owner.query(`update file_relation set ends_on = '2026-01-01', starts_on = '2025-01-01' where tenant_id = $1 and account_id = $2`, [tenant, busy.id])
    await end()
    const after = await db.as(administrator, (tx) => staffAccount(tx, busy.id))
    expect(after.posts[0]?.endsOn).not.toBeNull()
  })
})

describe('a link', () => {
  test('to the own account is another administrator\'s to make', () =>
    expect(db.as(administrator, (tx) => newLink(tx, { accountId: administrator.id }))).rejects.toThrow(Refused))
  test('to an account of the staff is an administrator\'s to make, past the commands too', async () => {
    const [maker, lead, partner] = [await anAccount(db, 'promoter', { tenant, programme }), await anAccount(db, 'team_lead', { tenant, programme }), await anAccount(db, 'partner', { tenant })]
    const link = (to: TestAccount) => db.as(maker, (tx) => makeLink(tx, to.id, 'new_password'))
    await expect(link(lead)).rejects.toThrow(/row-level security/)
    await expect(link(administrator)).rejects.toThrow(/row-level security/)
    expect(await link(partner)).toContain(tenant)
  })
})

test('a closed account has no session and no link, and can be reopened', async () => {
  const { accountId } = await invite('closing@ofek.example')
  await db.owner.query(`insert into session (tenant_id, token_hash, account_id, created_at, seen_at, ends_at) values ($1, $2, $3, now(), now(), now() + interval '1 day')`, [tenant, Buffer.alloc(32, 7), accountId])
  await expect(db.as(administrator, (tx) => closeAccount(tx, { accountId, sure: false }))).rejects.toThrow(Refused)
  await db.as(administrator, (tx) => closeAccount(tx, { accountId, sure: true }))
  expect(await db.as(administrator, (tx) => staffAccount(tx, accountId))).toMatchObject({ state: 'closed', sessions: 0 })
  await expect(db.as(administrator, (tx) => newLink(tx, { accountId }))).rejects.toThrow(NotYours)
  await db.as(administrator, (tx) => reopenAccount(tx, { accountId }))
  expect((await db.as(administrator, (tx) => staffAccount(tx, accountId))).state).toBe('invited')
})
test('a save over a newer version is stale', async () => {
  const { accountId } = await invite('twice@ofek.example')
  const save = () => db.as(administrator, (tx) => describeStaff(tx, { accountId, displayName: 'מאיה לביא', email: 'twice@ofek.example', language: 'ar', profession: '', version: 1 }))
  await save()
  await expect(save()).rejects.toThrow(Stale)
  await expect(save()).rejects.toMatchObject({ newer: { by: 'גלעד', at: expect.any(Date) } })
})
test('who is not an administrator learns nothing', async () => {
  for (const role of ['promoter', 'programme_manager', 'auditor'] as const) {
    const actor = await anAccount(db, role, { tenant })
    await expect(db.as(actor, (tx) => staffAccounts(tx))).rejects.toThrow(NotYours)
    await expect(db.as(actor, (tx) => givePost(tx, { ...promoter, accountId: administrator.id }))).rejects.toThrow(NotYours)
  }
})
