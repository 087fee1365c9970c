/** The team's meeting: an agenda told by words that are nobody's name, decided with who does what by when, and seen by each as far as the file is open to them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCentre, anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { declareCloseness } from '#src/programmes/enrolment/index.ts'
import type { Actor, Tx } from '#src/platform/db.ts'
import { MovedOn, NotYours, Refused, Stale } from '#src/platform/errors.ts'
import * as m from './index.ts'

let db: TestDatabase
let tenant: string
let centre: string
let noor: TestAccount
let samer: TestAccount
let lead: TestAccount
let manager: TestAccount
let elsewhere: TestAccount
let admin: TestAccount
let samira: string
let team: string

const as = <T>(who: Actor, work: (tx: Tx) => Promise<T>, day = '2026-11-25') => db.as(who, work, { at: new Date(`${day}T10:00:00Z`) })
const outcome = (promise: Promise<unknown>) =>
  promise.then(() => 'done', (thrown) => (thrown instanceof Refused || thrown instanceof MovedOn ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  centre = await aCentre(db, { tenant })
  const other = await aCentre(db, { tenant, name: 'מרכז אחר' })
  noor = await anAccount(db, 'promoter', { tenant, programme, centre, name: 'נור' })
  samer = await anAccount(db, 'promoter', { tenant, programme, centre, name: 'סאמר' })
  lead = await anAccount(db, 'team_lead', { tenant, centre, name: 'רותם' })
  manager = await anAccount(db, 'programme_manager', { tenant, programme })
  elsewhere = await anAccount(db, 'promoter', { tenant, programme, centre: other })
  admin = await anAccount(db, 'administrator', { tenant })
  samira = await aParticipant(db, { tenant, programme, centre, assignedTo: noor, givenName: 'סמירה', familyName: 'חורי', joinedOn: '2026-02-01' })
  team = await as(lead, (tx) => m.beginTeam(tx, { place: { programmeId: null, centreId: centre }, plannedOn: '2026-11-26' }))
})
afterAll(() => db.close())

const bring = (who: TestAccount, input: object = {}) => as(who, (tx) => m.bringToTeam(tx, { teamId: team, participantId: null, why: 'איך ממשיכים', label: 'הגשר', notThePerson: false, ...input }))
const agenda = (who: TestAccount) => as(who, (tx) => m.agendaOf(tx, team))
const itemCalled = async (who: TestAccount, label: string) => (await agenda(who)).find((one) => one.label === label)
const decide = (who: TestAccount, input: object) => as(who, (tx) => m.decideInTeam(tx, { teamId: team, itemId: '', words: 'שואלים אותה', doerId: null, action: '', dueOn: null, again: false, notThePerson: false, ...input }))

describe('a team', () => {
  test('is begun once, by who leads all of the place', async () => {
    expect(await outcome(as(lead, (tx) => m.beginTeam(tx, { place: { programmeId: null, centreId: centre }, plannedOn: null })))).toMatch(/begun already/)
    expect(await outcome(as(manager, (tx) => m.beginTeam(tx, { place: { programmeId: null, centreId: centre }, plannedOn: null })))).toMatch(/all of the place/)
    expect(await outcome(as(noor, (tx) => m.beginTeam(tx, { place: { programmeId: null, centreId: centre }, plannedOn: null })))).toBe('not yours')
  })
  test('is whoever accompanies there and whoever leads all of it', async () => {
    expect((await as(noor, (tx) => m.membersOf(tx, team))).map(({ name, leads }) => [name, leads])).toEqual([['נור', false], ['סאמר', false], ['רותם', true]])
    for (const stranger of [elsewhere, manager, admin]) expect([await as(stranger, (tx) => m.teamsOf(tx)), await as(stranger, (tx) => m.membersOf(tx, team)), await outcome(bring(stranger))]).toEqual([[], [], 'not yours'])
  })
})

describe('what is brought', () => {
  test('names nobody: not by the word, not in the line', async () => {
    const about = { participantId: samira }
    expect(await outcome(bring(noor, { ...about, label: 'סמירה' }))).toMatch(/name of the person/)
    expect(await outcome(bring(noor, { ...about, why: 'לסמירה אין כוח' }))).toMatch(/name of the person/)
    expect(await outcome(bring(noor, { label: 'חורי' }))).toMatch(/somebody whom you accompany/)
    expect(await outcome(bring(noor, { ...about, why: 'טלפון 054-1234567' }))).toMatch(/phone/i)
    expect(await outcome(bring(samer, about)), 'a colleague brings nobody whose file is closed to them').toMatch(/not open to you/)
    await bring(noor, about)
    expect(await outcome(bring(noor, about))).toMatch(/on the agenda already/)
  })

  test('is known by its word to whom the file is not open, and by name to whom it is', async () => {
    const person = async (who: TestAccount) => (await itemCalled(who, 'הגשר'))?.person?.name
    expect([await person(noor), await person(lead), await person(samer)]).toEqual(['סמירה חורי', 'סמירה חורי', undefined])
    expect(JSON.stringify(await agenda(samer))).not.toContain(samira)
    expect(await as(samer, (tx) => tx.rows(`select * from team_item_person where tenant_id = current_tenant()`))).toEqual([])
    for (const stranger of [elsewhere, manager, admin]) for (const table of ['team', 'team_meeting', 'team_item', 'team_item_person', 'team_decision', 'team_action', 'team_presence']) expect(await as(stranger, (tx) => tx.rows(`select * from ${table} where tenant_id = current_tenant()`)), table).toEqual([])
  })

  test('stays out of sight of a colleague who is close to the person, and who leads knows to talk without them', async () => {
    await as(lead, (tx) => declareCloseness(tx, { participantId: samira, accountId: samer.id, kind: 'family', words: '' }))
    expect(await itemCalled(samer, 'הגשר')).toBeUndefined()
    expect([(await itemCalled(lead, 'הגשר'))?.person?.close, (await itemCalled(noor, 'הגשר'))?.person?.close], 'closeness is known to those who assign').toEqual([['סאמר'], []])
    const item = await itemCalled(noor, 'הגשר')
    const wall = (who: TestAccount) => as(who, (tx) => m.notForTheWall(tx, team))
    expect([await wall(noor), await wall(elsewhere)], 'nor does it stand on the screen in the room').toEqual([[item?.id], []])
    expect(await outcome(decide(samer, { itemId: item?.id }))).toMatch(/no longer stands/)
    await db.owner.query(`update closeness set ended_at = now() where tenant_id = $1`, [tenant])
    expect(await itemCalled(samer, 'הגשר')).toBeDefined()
  })

  test('is told to the trail of the file', async () => {
    const { rows } = await db.owner.query(`select what, account_name from audit_event where tenant_id = $1 and participant_id = $2 and what = 'team.brought'`, [tenant, samira])
    expect(rows).toEqual([{ what: 'team.brought', account_name: noor.displayName }])
  })

  test('is taken off again by whoever brought it', async () => {
    await bring(samer, { label: 'החדר' })
    const item = await itemCalled(samer, 'החדר')
    expect(await outcome(as(noor, (tx) => m.takeItemBack(tx, { teamId: team, itemId: item?.id ?? '' })))).toMatch(/no longer stands/)
    await as(samer, (tx) => m.takeItemBack(tx, { teamId: team, itemId: item?.id ?? '' }))
    expect(await itemCalled(samer, 'החדר')).toBeUndefined()
  })
})

describe('a meeting', () => {
  test('decides who does what by when, and the next begins with it', async () => {
    const item = await itemCalled(lead, 'הגשר')
    const step = { doerId: noor.id, action: 'שאלה פתוחה אחת', dueOn: '2026-11-30' }
    expect(await outcome(decide(lead, { itemId: item?.id, ...step, dueOn: null }))).toMatch(/all three/)
    expect(await outcome(decide(lead, { itemId: item?.id, ...step, doerId: elsewhere.id }))).toMatch(/nobody of the team/)
    expect(await outcome(decide(lead, { itemId: item?.id, words: 'נשאל את סמירה' })), 'a lead knows the name of whom it is about').toMatch(/name of the person/)
    await decide(lead, { itemId: item?.id, ...step, again: true })
    expect((await itemCalled(samer, 'הגשר'))?.decisions.map(({ words }) => words)).toEqual(['שואלים אותה'])
    await decide(samer, { itemId: item?.id, words: 'ומחכים' })
    expect(await itemCalled(noor, 'הגשר')).toBeUndefined()
    expect(await outcome(decide(noor, { itemId: item?.id }))).toMatch(/no longer stands/)

    const { meetingId } = (await as(noor, (tx) => m.teamOfMeetings(tx, team))) ?? { meetingId: '' }
    const close = { teamId: team, meetingId, heldOn: '2026-11-25', minutes: 40, present: [noor.id, lead.id], nextOn: '2026-12-02' }
    expect(await outcome(as(noor, (tx) => m.closeMeeting(tx, { ...close, present: [elsewhere.id] })))).toMatch(/nobody of the team/)
    await as(noor, (tx) => m.closeMeeting(tx, close))
    expect(await outcome(as(lead, (tx) => m.closeMeeting(tx, close)))).toMatch(/closed meanwhile/)
    const [held] = await as(samer, (tx) => m.meetingsHeld(tx, team))
    expect(held).toMatchObject({ heldOn: '2026-11-25', present: ['נור', 'רותם'], items: [{ label: 'הגשר', person: null, actions: [{ words: 'שאלה פתוחה אחת', doer: 'נור', state: 'open' }] }] })
    expect((await as(samer, (tx) => m.actionsOpen(tx, team))).map(({ words, person }) => [words, person])).toEqual([['שאלה פתוחה אחת', null]])
  })

  test('what was taken on stands in the doer’s Today until it is told', async () => {
    const [action] = await as(noor, (tx) => m.ownActions(tx))
    expect(action).toMatchObject({ label: 'הגשר', person: { name: 'סמירה חורי' }, mine: true })
    expect(await as(lead, (tx) => m.ownActions(tx))).toEqual([])
    const told = { actionId: action?.id ?? '', state: 'let_go' as const, told: '', version: 1, notThePerson: false }
    expect(await outcome(as(noor, (tx) => m.tellAction(tx, told)))).toMatch(/why not/)
    expect(await outcome(as(elsewhere, (tx) => m.tellAction(tx, { ...told, told: 'לא' })))).toBe('not yours')
    await as(noor, (tx) => m.tellAction(tx, { ...told, state: 'done' }))
    expect(await outcome(as(noor, (tx) => m.tellAction(tx, { ...told, state: 'done' })))).toMatch(/told already/)
    expect(await as(noor, (tx) => m.ownActions(tx))).toEqual([])
    expect((await as(noor, (tx) => m.teamMeetingsAhead(tx))).map(({ plannedOn }) => plannedOn)).toEqual(['2026-12-02'])
  })
})

describe('whom nobody has met for long', () => {
  test('is told to who leads in all of the files, to a promoter in their own, by the reader’s own rule', async () => {
    const seen = async (who: TestAccount, leads: boolean) => (await as(who, (tx) => m.unseenOfTeam(tx, { id: team, leads }))).unseen.map(({ name, promoter, neverMet }) => [name, promoter, neverMet])
    expect([await seen(lead, true), await seen(noor, false), await seen(samer, false)]).toEqual([[['סמירה חורי', 'נור', true]], [['סמירה חורי', null, true]], []])
    expect(await seen(samer, true), 'who does not lead is told nothing by asking as one who does').toEqual([])
  })
})
