import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Actor, Role } from '#src/platform/db.ts'
import { Refused } from '#src/platform/errors.ts'
import {
  addLine, addMember, articleStandard, beginFromArticle, callVoteOff, changeLine, closeVote, commentOnLine, commentsOf, committeesOf, draftFrom, endMember, giveBallot, inForce, linesOfVersion, moveLine,
  moveVersion, openVote, publishVersion, removeLine, retireVersion, saveCommittee, settleComment, takeInStandard, versionOf, versionsOf, votesOf,
} from './index.ts'
import { noWords } from './types.ts'

let db: TestDatabase
let tenant: string
let lead: TestAccount
let members: TestAccount[]
const readers = {} as Record<Role, TestAccount>
const roles: Role[] = ['promoter', 'team_lead', 'programme_manager', 'mentor', 'assessor', 'administrator', 'auditor', 'funder', 'participant', 'partner']

const at = new Date('2026-11-25T10:00:00Z')
const as = <T>(who: Actor, work: Parameters<typeof db.as<T>>[1], when = at) => db.as(who, work, { at: when })
const words = (text: string) => ({ he: text, ar: text, en: text })
const line = { text: words('שורה'), community: noWords, code: '', question: null, proposal: false }
const refusal = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof Refused ? thrown.text.en : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  lead = await anAccount(db, 'professional_lead', { tenant })
  members = await Promise.all(['a', 'b', 'c'].map((name) => anAccount(db, 'committee_member', { tenant, name })))
  for (const role of roles) readers[role] = await anAccount(db, role, { tenant })
})
afterAll(() => db.close())

/** A committee of the three, and its id. */
async function aCommittee(quorum = 2): Promise<string> {
  await as(lead, (tx) => saveCommittee(tx, { committeeId: null, name: words(`committee ${Math.random()}`), quorum, version: 1 }))
  const committee = (await as(lead, committeesOf)).at(-1)
  for (const { id } of members) await as(lead, (tx) => addMember(tx, { committeeId: committee?.id ?? '', accountId: id, body: 'משרד', startsOn: '2026-01-01' }))
  return committee?.id ?? ''
}
/** A draft from the newest version, or from the article where there is none. */
async function aDraft(): Promise<string> {
  const [newest] = await as(lead, versionsOf)
  return as(lead, (tx) => (newest ? draftFrom(tx, { basedOn: newest.id }) : beginFromArticle(tx)))
}
async function underVote(): Promise<string> {
  const versionId = await aDraft()
  await as(lead, (tx) => moveVersion(tx, { versionId, to: 'review' }))
  const committeeId = await aCommittee()
  await as(lead, (tx) => openVote(tx, { versionId, committeeId, closesOn: '2026-12-10' }))
  return versionId
}
const stateOf = async (id: string) => (await as(lead, (tx) => versionOf(tx, id)))?.state

describe('a standard begins', () => {
  test('from the article, by one press and once, two at the same moment too', async () => {
    const answers = await Promise.all([1, 2].map(() => refusal(as(lead, beginFromArticle))))
    expect(answers.sort()).toEqual(['This field already has a standard.', 'done'])
    const [{ id } = { id: '' }] = await as(lead, versionsOf)
    const lines = await as(lead, (tx) => linesOfVersion(tx, id))
    expect(lines.filter(({ kind }) => kind === 'criterion').length).toBe(21)
    expect(await as(lead, (tx) => versionOf(tx, id))).toMatchObject({ number: 1, state: 'draft', specialisation: 'individual' })
    expect(await refusal(as(lead, beginFromArticle))).toMatch(/already has a standard/)
  })
  test('of another field from a file, with a life of its own', async () => {
    const id = await as(lead, (tx) => takeInStandard(tx, { ...articleStandard(), specialisation: 'employers' }))
    expect(await as(lead, (tx) => versionOf(tx, id))).toMatchObject({ number: 1, basedOn: null, specialisation: 'employers' })
  })
  test('a file over a standard is its next draft, under the same keys', async () => {
    const first = (await as(lead, versionsOf)).find((one) => one.specialisation === 'individual')!
    const id = await as(lead, (tx) => takeInStandard(tx, articleStandard()))
    const keysOf = async (version: string) => (await as(lead, (tx) => linesOfVersion(tx, version))).map(({ key }) => key).sort()
    expect(await as(lead, (tx) => versionOf(tx, id))).toMatchObject({ number: 2, basedOn: first.id })
    expect(await keysOf(id)).toEqual(await keysOf(first.id))
  })
})

test('two drafts begun at once get two numbers', async () => {
  const [newest] = await as(lead, versionsOf)
  const ids = await Promise.all([1, 2, 3].map(() => as(lead, (tx) => draftFrom(tx, { basedOn: newest!.id }))))
  const numbers = await Promise.all(ids.map(async (id) => (await as(lead, (tx) => versionOf(tx, id)))?.number ?? 0))
  expect(new Set(numbers).size).toBe(3)
})

describe('lines are written one at a time', () => {
  test('added, changed, moved and taken out', async () => {
    const versionId = await aDraft()
    const lines = () => as(lead, (tx) => linesOfVersion(tx, versionId))
    const criterion = (await lines()).find(({ code }) => code === 'STD-A2')!
    const key = await as(lead, (tx) => addLine(tx, { ...line, versionId, kind: 'grey', parentKey: criterion.key }))
    await as(lead, (tx) => changeLine(tx, { ...line, versionId, key, text: { he: 'מתי להמתין?', ar: '', en: '' }, version: 1 }))
    const greys = async () => (await lines()).filter(({ kind, parentKey }) => kind === 'grey' && parentKey === criterion.key).map((one) => one.key)
    const before = await greys()
    await as(lead, (tx) => moveLine(tx, { versionId, key, way: 'up' }))
    expect((await greys()).indexOf(key)).toBe(before.indexOf(key) - 1)
    await expect(as(lead, (tx) => changeLine(tx, { ...line, versionId, key, version: 1 }))).rejects.toMatchObject({ name: 'Stale', newer: { by: lead.displayName, at: expect.any(Date) } })
    await as(lead, (tx) => removeLine(tx, { versionId, key }))
    expect(await greys()).not.toContain(key)
  })
  test('a code stands once, and words are needed', async () => {
    const versionId = await aDraft()
    expect(await refusal(as(lead, (tx) => addLine(tx, { ...line, versionId, kind: 'category', parentKey: null, code: 'A' })))).toMatch(/already taken/)
    expect(await refusal(as(lead, (tx) => addLine(tx, { ...line, versionId, kind: 'category', parentKey: null, code: 'א' })))).toMatch(/Latin letters/)
    expect(await refusal(as(lead, (tx) => addLine(tx, { ...line, versionId, kind: 'category', parentKey: null, code: 'E', text: noWords })))).toMatch(/at least one language/)
  })
})

describe('from review to force', () => {
  test('a remark is answered before the committee is asked, and every line has three languages', async () => {
    const versionId = await aDraft()
    const [first] = await as(lead, (tx) => linesOfVersion(tx, versionId))
    const comment = () => as(members[0]!, (tx) => commentOnLine(tx, { versionId, lineKey: first!.key, words: 'חסר כאן משהו', notThePerson: false }))
    await expect(comment()).rejects.toThrow()
    await as(lead, (tx) => moveVersion(tx, { versionId, to: 'review' }))
    await comment()
    const committeeId = await aCommittee()
    const open = () => as(lead, (tx) => openVote(tx, { versionId, committeeId, closesOn: '2026-12-10' }))
    expect(await refusal(open())).toMatch(/remark is answered/)
    const [said] = await as(lead, (tx) => commentsOf(tx, versionId))
    await as(lead, (tx) => settleComment(tx, { versionId, commentId: said!.id, answer: 'נוסף' }))
    expect(await refusal(as(lead, (tx) => settleComment(tx, { versionId, commentId: said!.id, answer: 'אחרת' })))).not.toBe('done')
    await as(lead, (tx) => changeLine(tx, { ...line, versionId, key: first!.key, code: first!.code, text: { ...first!.text, ar: '' }, version: 1 }))
    expect(await refusal(open())).toMatch(/three languages/)
    await as(lead, (tx) => changeLine(tx, { ...line, versionId, key: first!.key, code: first!.code, text: first!.text, version: 2 }))
    await open()
    expect(await stateOf(versionId)).toBe('vote')
  })
  test('a member votes once; a conflict says why; a stranger does not', async () => {
    const versionId = await underVote()
    const give = (who: Actor, choice: 'for' | 'conflict', reason = '', when = at) => refusal(as(who, (tx) => giveBallot(tx, { versionId, choice, reason }), when))
    expect(await give(members[0]!, 'conflict')).toMatch(/reason/)
    expect(await give(members[0]!, 'conflict', 'כתבתי את הטיוטה')).toBe('done')
    expect(await give(members[0]!, 'for')).toMatch(/already/)
    expect(await give(await anAccount(db, 'committee_member', { tenant }), 'for')).toMatch(/members/)
    expect(await give(members[1]!, 'for', '', new Date('2026-12-11T10:00:00Z'))).toMatch(/last day/)
  })
  test('closes when all have voted, passes by the rule, and is published from a day that retires the one before', async () => {
    const vote = async (versionId: string) => {
      for (const member of members) await as(member, (tx) => giveBallot(tx, { versionId, choice: 'for', reason: '' }))
      await as(lead, (tx) => closeVote(tx, { versionId, minutes: 'הוצג ואושר' }))
    }
    const first = await underVote()
    expect(await refusal(as(lead, (tx) => closeVote(tx, { versionId: first, minutes: 'x' })))).toMatch(/every member/)
    await vote(first)
    expect((await as(lead, (tx) => votesOf(tx, first)))[0]).toMatchObject({ outcome: 'passed', quorum: 2, minutes: 'הוצג ואושר' })
    expect(await refusal(as(lead, (tx) => publishVersion(tx, { versionId: first, effectiveOn: '2026-11-24' })))).toMatch(/over/)
    await as(lead, (tx) => publishVersion(tx, { versionId: first, effectiveOn: '2026-11-25' }))
    const second = await underVote()
    await vote(second)
    await as(lead, (tx) => publishVersion(tx, { versionId: second, effectiveOn: '2027-01-01' }))
    const onDay = async (day: string) => (await as(readers.participant, inForce, new Date(`${day}T10:00:00Z`))).map(({ id }) => id)
    expect(await onDay('2026-12-31')).toEqual([first])
    expect(await onDay('2027-01-01')).toEqual([second])
    expect((await as(lead, (tx) => versionOf(tx, first)))?.retiredOn).toBe('2027-01-01')
  })
  test('without a quorum, or called off, it is back in review', async () => {
    const few = await underVote()
    await as(members[0]!, (tx) => giveBallot(tx, { versionId: few, choice: 'for', reason: '' }))
    await as(lead, (tx) => closeVote(tx, { versionId: few, minutes: 'לא הגיעו' }), new Date('2026-12-11T10:00:00Z'))
    expect([await stateOf(few), (await as(lead, (tx) => votesOf(tx, few)))[0]?.outcome]).toEqual(['review', 'no_quorum'])
    const off = await underVote()
    await as(lead, (tx) => callVoteOff(tx, { versionId: off, minutes: 'הוועדה התחלפה' }))
    expect(await stateOf(off)).toBe('review')
  })
  test('who left the committee has no vote, and it is not enough for its quorum', async () => {
    const committeeId = await aCommittee(3)
    const member = (await as(lead, committeesOf)).find(({ id }) => id === committeeId)!.members[0]!
    await as(lead, (tx) => endMember(tx, { memberId: member.id }))
    const versionId = await aDraft()
    await as(lead, (tx) => moveVersion(tx, { versionId, to: 'review' }))
    const open = as(lead, (tx) => openVote(tx, { versionId, committeeId, closesOn: '2026-12-10' }), new Date('2026-11-27T10:00:00Z'))
    expect(await refusal(open)).toMatch(/fewer members/)
  })
})

describe('out of force, or never in it', () => {
  test('a draft is set aside, and comes back', async () => {
    const versionId = await aDraft()
    await as(lead, (tx) => moveVersion(tx, { versionId, to: 'set_aside' }))
    expect(await refusal(as(lead, (tx) => removeLine(tx, { versionId, key: versionId })))).toMatch(/no longer written/)
    expect((await as(members[0]!, versionsOf)).map(({ id }) => id)).not.toContain(versionId)
    await as(lead, (tx) => moveVersion(tx, { versionId, to: 'draft' }))
    expect(await stateOf(versionId)).toBe('draft')
  })
  test('a version retires with none that follows, and its field has no standard from that day', async () => {
    const id = await as(lead, (tx) => takeInStandard(tx, { ...articleStandard(), specialisation: 'training' }))
    await db.owner.query(`update standard_version set state = 'published', effective_on = '2026-01-01' where id = $1`, [id])
    expect(await refusal(as(lead, (tx) => retireVersion(tx, { versionId: id, retiredOn: '2026-11-24' })))).toMatch(/over/)
    await as(lead, (tx) => retireVersion(tx, { versionId: id, retiredOn: '2026-12-01' }))
    const onDay = async (day: string) => (await as(readers.promoter, inForce, new Date(`${day}T10:00:00Z`))).map((one) => one.id).includes(id)
    expect([await onDay('2026-11-30'), await onDay('2026-12-01')]).toEqual([true, false])
    expect(await refusal(as(lead, (tx) => retireVersion(tx, { versionId: id, retiredOn: '2026-12-05' })))).not.toBe('done')
  })
})

describe('the walls of the database', () => {
  let draft: string
  let review: string
  let vote: string
  let published: string
  beforeAll(async () => {
    draft = await aDraft()
    review = await aDraft()
    await as(lead, (tx) => moveVersion(tx, { versionId: review, to: 'review' }))
    vote = await underVote()
    published = (await as(lead, inForce, new Date('2027-02-01T10:00:00Z')))[0]!.id
  })
  const sees = async (who: Actor) => (await Promise.all([draft, review, vote, published].map((id) => as(who, (tx) => tx.rows(`select key from standard_line where tenant_id = current_tenant() and version_id = $1 limit 1`, [id]))))).map((rows) => rows.length)
  test.each(['promoter', 'team_lead', 'programme_manager', 'mentor', 'assessor', 'administrator', 'auditor'] as const)('a %s reads from review on, never a draft', async (role) => expect(await sees(readers[role])).toEqual([0, 1, 1, 1]))
  test.each(['participant', 'funder', 'partner'] as const)('a %s reads what is published', async (role) => expect(await sees(readers[role])).toEqual([0, 0, 0, 1]))
  test('a committee member reads what is in review, the lead everything, another tenant nothing', async () => {
    expect(await sees(members[0]!)).toEqual([0, 1, 1, 1])
    expect(await sees(lead)).toEqual([1, 1, 1, 1])
    expect(await sees(await anAccount(db, 'professional_lead', { tenant: await aTenant(db) }))).toEqual([0, 0, 0, 0])
  })
  test('remarks, votes and ballots stay with the profession', async () => {
    for (const table of ['line_comment', 'committee', 'committee_member', 'standard_vote', 'ballot']) {
      const rows = (who: Actor) => as(who, (tx) => tx.rows(`select tenant_id from ${table} where tenant_id = current_tenant()`))
      for (const role of ['participant', 'funder', 'partner'] as const) expect(await rows(readers[role]), `${table} as ${role}`).toEqual([])
      expect((await rows(readers.promoter)).length, table).toBeGreaterThan(0)
    }
  })
  const run = (who: Actor, sql: string, values: unknown[]) => as(who, (tx) => tx.run(sql, values)).catch((thrown: Error) => (/row-level security|permission denied|does not change/.test(thrown.message) ? 'refused' : Promise.reject(thrown)))
  test('only the lead writes lines, and only while they are written', async () => {
    const change = (who: Actor, id: string) => run(who, `update standard_line set code = code where tenant_id = current_tenant() and version_id = $1`, [id])
    const remove = (id: string) => run(lead, `delete from standard_line where tenant_id = current_tenant() and version_id = $1`, [id])
    const add = (id: string) => run(lead, `insert into standard_line (tenant_id, version_id, key, kind, position, text) values (current_tenant(), $1, gen_random_uuid(), 'category', 1, '{}')`, [id])
    for (const role of roles) expect(await change(readers[role], review), role).toBe(0)
    expect(await change(members[0]!, review)).toBe(0)
    expect(await change(lead, review)).toBeGreaterThan(200)
    for (const id of [vote, published]) expect([await change(lead, id), await remove(id), await add(id)]).toEqual([0, 0, 'refused'])
  })
  test('a published version stays as it was', async () => {
    expect(await run(lead, `update standard_version set authors = '{}' where tenant_id = current_tenant() and id = $1`, [published])).toBe('refused')
    expect(await run(lead, `update standard_version set state = 'draft', effective_on = null where tenant_id = current_tenant() and id = $1`, [published])).toBe('refused')
    expect(await run(lead, `delete from standard_version where tenant_id = current_tenant() and id = $1`, [published])).toBe('refused')
  })
  test('a ballot is one’s own, in one’s own committee, and stays', async () => {
    const [open] = await as(lead, (tx) => votesOf(tx, vote))
    const add = (who: Actor, account: string) => run(who, `insert into ballot (tenant_id, vote_id, account_id, choice, at) values (current_tenant(), $1, $2, 'for', now())`, [open!.id, account])
    expect(await add(members[0]!, members[1]!.id)).toBe('refused')
    expect(await add(lead, lead.id)).toBe('refused')
    expect(await add(readers.promoter, readers.promoter.id)).toBe('refused')
    expect(await add(members[0]!, members[0]!.id)).toBe(1)
    const readBy = (who: Actor) => as(who, (tx) => tx.rows<{ choice: string }>(`select choice from ballot where tenant_id = current_tenant() and vote_id = $1`, [open!.id]))
    expect([await readBy(members[0]!), await readBy(members[1]!), await readBy(lead)]).toEqual([[{ choice: 'for' }], [], []])
    expect(await as(lead, (tx) => tx.rows(`select * from ballots_in($1)`, [open!.id]))).toEqual([])
    const ballots = async (who: Actor) => (await as(who, (tx) => votesOf(tx, vote)))[0]!.ballots.map(({ accountId, choice }) => [accountId, choice])
    expect(await ballots(members[0]!)).toEqual([[members[0]!.id, 'for']])
    expect(await ballots(readers.promoter)).toEqual([[members[0]!.id, null]])
    expect(await run(members[0]!, `update ballot set choice = 'against' where tenant_id = current_tenant()`, [])).toBe('refused')
    expect(await run(lead, `delete from ballot where tenant_id = current_tenant()`, [])).toBe('refused')
  })
})
