/** A story of change: told without a name, answered by the one whom it tells of, published by who leads, and gone from the public page the moment it is taken back. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aConsent, anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Tx } from '#src/platform/db.ts'
import { MovedOn, NotYours, Refused, Stale } from '#src/platform/errors.ts'
import * as s from './index.ts'
import { standingOf } from './rules.ts'

let db: TestDatabase
let tenant: string
let noor: TestAccount
let colleague: TestAccount
let lead: TestAccount
let elsewhere: TestAccount
let self: TestAccount
let participantId: string
let storyId: string

let minute = 0
const as = <T>(who: TestAccount, work: (tx: Tx) => Promise<T>) => db.as(who, work, { at: new Date(Date.parse('2026-11-25T10:00:00Z') + minute++ * 60_000) })
const outcome = (promise: Promise<unknown>) =>
  promise.then(() => 'done', (thrown) => (thrown instanceof Refused || thrown instanceof MovedOn ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  noor = await anAccount(db, 'promoter', { tenant, programme, name: 'נור' })
  colleague = await anAccount(db, 'promoter', { tenant, programme })
  lead = await anAccount(db, 'team_lead', { tenant, programme })
  elsewhere = await anAccount(db, 'team_lead', { tenant, programme: await aProgramme(db, { tenant }) })
  self = await anAccount(db, 'participant', { tenant })
  participantId = await aParticipant(db, { tenant, programme, assignedTo: noor, self, givenName: 'סמירה', familyName: 'חורי' })
  await aConsent(db, participantId, { tenant, by: noor, purpose: 'file' })
})
afterAll(() => db.close())

const words = { titleHe: 'מחברת', titleAr: '', titleEn: '', wordsHe: 'במקום קורות חיים', wordsAr: '', wordsEn: '' }
const tell = (more: object = {}, who = noor) => as(who, (tx) => s.tellStory(tx, { participantId, ...words, ...more }))
const answer = (what: 'approves' | 'refuses' | 'withdraws', version = 1) => as(self, (tx) => s.answerStory(tx, { participantId, storyId, answer: what, words: '', version }))
const record = (what: 'approves' | 'refuses' | 'withdraws') => as(noor, (tx) => s.recordStoryAnswer(tx, { participantId, storyId, answer: what, words: '', version: 1 }))
const past = (who: TestAccount, sql: string) => as(who, (tx) => tx.run(sql.replace(':story', `'${storyId}'`).replace(':participant', `'${participantId}'`)))
const say = (way: string) => `insert into change_story_answer (tenant_id, id, story_id, participant_id, story_version, answer, way, at, account_id) values (current_tenant(), gen_random_uuid(), :story, :participant, 1, 'approves', '${way}', now(), current_account())`
const publish = (who = lead, version = 1) => as(who, (tx) => s.publishStory(tx, { storyId, version }))
const stands = async () => {
  const story = (await as(noor, (tx) => s.storiesOf(tx, participantId))).find(({ id }) => id === storyId)
  return story && standingOf(story)
}
const onThePage = async () => (await s.storiesOnThePage(db.database, new Date())).map(({ title }) => title.he)

beforeEach(async () => {
  for (const table of ['change_story_answer', 'change_story_person', 'change_story']) await db.owner.query(`delete from ${table} where tenant_id = $1`, [tenant])
  await tell()
  storyId = (await as(noor, (tx) => s.storiesOf(tx, participantId)))[0]?.id ?? ''
})

test('it names nobody, and is whole in each of its languages', async () => {
  expect(await outcome(tell({ wordsHe: 'סמירה כתבה מחברת' }))).toMatch(/name of the one/)
  expect(await outcome(tell({ titleHe: 'בת למשפחת חורי' }))).toMatch(/name of the one/)
  expect(await outcome(tell({ wordsHe: 'הטלפון: 054-1234567' }))).toMatch(/phone/i)
  expect(await outcome(tell({ titleEn: 'A notebook' }))).toMatch(/only a title/)
  expect(await outcome(tell({ titleHe: '', wordsHe: '' }))).toMatch(/in one language at least/)
  expect(await outcome(tell({}, colleague))).toBe('not yours')
  expect(await outcome(tell({}, lead)), 'told by who accompanies').toBe('not yours')
})

describe('the public page', () => {
  test('shows it once it was approved and published, to whoever comes, and words alone', async () => {
    expect(await outcome(publish())).toMatch(/not approved/)
    await answer('approves')
    expect(await onThePage()).toEqual([])
    for (const who of [elsewhere, noor]) expect(await outcome(publish(who))).toBe('not yours')
    await publish()
    expect(await s.storiesOnThePage(db.database, new Date())).toEqual([{ title: { he: 'מחברת', ar: '', en: '' }, words: { he: 'במקום קורות חיים', ar: '', en: '' } }])
    expect(await stands()).toBe('on_page')
  })

  test('loses it the moment it is taken back, and who leads cannot bring it back', async () => {
    await answer('approves')
    await publish()
    await answer('withdraws')
    expect([await onThePage(), await stands()]).toEqual([[], 'withdrawn'])
    expect(await outcome(publish())).toMatch(/not approved/)
    await as(noor, (tx) => s.rewordStory(tx, { participantId, storyId, ...words, titleHe: 'אחרת', version: 1 }))
    expect(await stands(), 'other words do not undo it').toBe('withdrawn')
    await answer('approves', 2)
    expect([await onThePage(), await stands()], 'and it waits to be published anew').toEqual([[], 'approved'])
    await publish(lead, 2)
    expect(await onThePage()).toEqual(['אחרת'])
  })

  test('loses it where somebody read it to them and heard a no, and a yes alone does not bring it back', async () => {
    await record('approves')
    await publish()
    for (const no of ['refuses', 'withdraws'] as const) {
      await record(no)
      expect(await onThePage()).toEqual([])
      await record('approves')
      expect([await onThePage(), await stands()], no).toEqual([[], 'approved'])
      await publish()
      expect(await onThePage()).toEqual(['מחברת'])
    }
  })

  test('is not given a story by whoever wrote it', async () => {
    await db.owner.query(`update change_story set written_by = $1 where tenant_id = $2`, [lead.id, tenant])
    await answer('approves')
    expect(await outcome(publish())).toMatch(/did not write it/)
    await expect(past(lead, `update change_story set published_on = actor_day(), published_by = current_account() where tenant_id = current_tenant() and id = :story`)).rejects.toThrow(/does not publish it/)
  })

  test('loses it where it is worded anew, until the new words are approved and published', async () => {
    await answer('approves')
    await publish()
    const reword = (who: TestAccount, version: number) => as(who, (tx) => s.rewordStory(tx, { participantId, storyId, ...words, titleHe: 'אחרת', version }))
    expect(await outcome(reword(colleague, 1))).toBe('not yours')
    await reword(noor, 1)
    expect(await outcome(as(noor, (tx) => s.rewordStory(tx, { participantId, storyId, ...words, version: 1 })))).toBe('stale')
    expect([await onThePage(), await stands()]).toEqual([[], 'waits'])
    expect(await outcome(answer('approves', 1)), 'a yes is for the words that were read').toMatch(/moved on/)
    await answer('approves', 2)
    expect([await onThePage(), await stands()], 'who leads has not read them yet').toEqual([[], 'approved'])
    await publish(lead, 2)
    expect(await onThePage()).toEqual(['אחרת'])
  })

  test('keeps it where the same words are saved once more, from the version that stands or from an older one', async () => {
    const reword = (titleHe: string, version: number) => outcome(as(noor, (tx) => s.rewordStory(tx, { participantId, storyId, ...words, titleHe, version })))
    expect(await reword('אחרת', 1)).toBe('done')
    await answer('approves', 2)
    await publish(lead, 2)
    await expect(as(noor, (tx) => s.rewordStory(tx, { participantId, storyId, ...words, version: 1 }))).rejects.toMatchObject({ newer: { by: 'נור', at: expect.any(Date), version: 2 } })
    expect([await reword('אחרת', 2), await reword('אחרת', 1), await reword('מחברת', 1)]).toEqual(['done', 'done', 'stale'])
    expect([await onThePage(), await stands()]).toEqual([['אחרת'], 'on_page'])
    const { rows } = await db.owner.query(`select version from change_story where id = $1`, [storyId])
    expect(rows).toEqual([{ version: 2 }])
  })

  test.each([
    // what the two write at the same moment -> what they hear
    ['the same words', 'אחרת', 'אחרת', ['done', 'done']],
    ['other words', 'אחרת', 'ועוד אחרת', ['done', 'stale']],
  ])('two who save at once: %s', async (_, one, other, heard) => {
    const save = (titleHe: string) => outcome(as(noor, (tx) => s.rewordStory(tx, { participantId, storyId, ...words, titleHe, version: 1 })))
    expect((await Promise.all([save(one), save(other)])).sort()).toEqual(heard)
    const { rows } = await db.owner.query(`select version from change_story where id = $1`, [storyId])
    expect(rows).toEqual([{ version: 2 }])
  })

  test('loses it once, where a no and other words come at the same moment', async () => {
    await answer('approves')
    await publish()
    const reword = as(noor, (tx) => s.rewordStory(tx, { participantId, storyId, ...words, titleHe: 'אחרת', version: 1 }))
    expect(await Promise.all([outcome(reword), outcome(answer('withdraws')), outcome(as(lead, (tx) => s.takeStoryOff(tx, { storyId })))])).toEqual(['done', 'done', expect.stringMatching(/done|moved/)])
    expect([await onThePage(), await stands()]).toEqual([[], 'withdrawn'])
  })

  test('loses it where who leads takes it off, and where the file is closed', async () => {
    await answer('approves')
    await publish()
    await as(lead, (tx) => s.takeStoryOff(tx, { storyId }))
    expect([await onThePage(), await stands()]).toEqual([[], 'taken_off'])
    await publish()
    expect(await onThePage()).toEqual(['מחברת'])
    await aConsent(db, participantId, { tenant, by: noor, purpose: 'file', answer: 'withdrawn', at: new Date('2026-11-26T08:00:00Z') })
    expect(await onThePage()).toEqual([])
    await aConsent(db, participantId, { tenant, by: noor, purpose: 'file', at: new Date('2026-11-26T09:00:00Z') })
    expect([await onThePage(), await stands()], 'an opened file does not publish it again').toEqual([[], 'approved'])
    await publish()
    expect(await onThePage()).toEqual(['מחברת'])
  })
})

describe('an answer', () => {
  test('is the participant’s, or what they said when it was read to them', async () => {
    expect(await outcome(as(noor, (tx) => s.answerStory(tx, { participantId, storyId, answer: 'approves', words: '', version: 1 })))).toBe('not yours')
    expect(await outcome(as(lead, (tx) => s.recordStoryAnswer(tx, { participantId, storyId, answer: 'approves', words: '', version: 1 })))).toBe('not yours')
    expect(await as(self, (tx) => s.storiesWaiting(tx, participantId))).toBe(1)
    await as(noor, (tx) => s.recordStoryAnswer(tx, { participantId, storyId, answer: 'refuses', words: 'יזהו אותי', version: 1 }))
    expect([await stands(), await as(self, (tx) => s.storiesWaiting(tx, participantId))]).toEqual(['refused', 0])
    expect((await as(self, (tx) => s.storiesOf(tx, participantId)))[0]?.answered).toMatchObject({ answer: 'refuses', way: 'read_to', words: 'יזהו אותי' })
    expect(await outcome(answer('refuses'))).toMatch(/moved on/)
    await answer('approves')
    expect(await stands()).toBe('approved')
  })

  test('and of whom it tells are no rows to those to whom the file is closed', async () => {
    await answer('approves')
    for (const who of [colleague, elsewhere]) {
      for (const table of ['change_story', 'change_story_person', 'change_story_answer']) expect(await as(who, (tx) => tx.rows(`select * from ${table} where tenant_id = current_tenant()`)), table).toEqual([])
    }
    await publish()
    expect((await as(colleague, (tx) => s.storiesKnown(tx))).map(({ onPage, answered }) => [onPage, answered]), 'what is public is known to the profession').toEqual([[true, null]])
    expect(JSON.stringify(await as(lead, (tx) => s.storiesKnown(tx)))).not.toContain(participantId)
  })

  test.each(['refuses', 'withdraws'] as const)('that they gave on their own page (%s) is not undone by the promoter’s record of another', async (no) => {
    await answer('approves')
    await publish()
    await answer(no)
    expect(await outcome(record('approves'))).toMatch(/only there/)
    await expect(past(noor, say('read_to'))).rejects.toThrow(/row-level security/)
    await record(no === 'refuses' ? 'withdraws' : 'refuses')
    expect(await outcome(record('approves')), 'nor by another no between').toMatch(/only there/)
    expect(await onThePage()).toEqual([])
    await answer('approves')
    expect(await stands()).toBe('approved')
  })

  test('cannot be made past the pages: not published unapproved, not answered for them, not worded by who leads', async () => {
    await expect(past(noor, `update change_story set published_on = actor_day(), published_by = current_account() where tenant_id = current_tenant() and id = :story`)).rejects.toThrow(/published by those who lead/)
    await expect(past(lead, `update change_story set words = '{"he":"x","ar":"","en":""}', version = version + 1 where tenant_id = current_tenant() and id = :story`)).rejects.toThrow(/worded by whoever/)
    await expect(past(noor, `update change_story set words = '{"he":"x","ar":"","en":""}' where tenant_id = current_tenant() and id = :story`)).rejects.toThrow(/change with its version/)
    await expect(past(noor, say('own_page'))).rejects.toThrow(/row-level security/)
    await expect(past(lead, say('read_to'))).rejects.toThrow(/row-level security/)
    await past(lead, `update change_story set published_on = actor_day(), published_by = current_account() where tenant_id = current_tenant() and id = :story`)
    expect(await onThePage(), 'published past the command, and still not shown').toEqual([])
  })
})
