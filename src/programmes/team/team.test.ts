import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nextMeetings, whoIsUnassigned, whoWaits } from '#src/accompaniment/today/index.ts'
import { timelineOf } from '#src/accompaniment/file/index.ts'
import { myCaseload } from '#src/participants/index.ts'
import { aCentre, anAccount, anEnrolment, aParticipant, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { assignmentOf, assignPromoter, candidatesFor, declareCloseness, endCloseness, handingsOver, tellHandedOver } from '../enrolment/index.ts'
import { afterIt, answerIn, caseloadOf, closenessInTeam, coverPromoter, coversOf, coversOver, endCover, moveCaseload, promoterOfTeam, teamOf, whereTheyAre } from './index.ts'

let db: TestDatabase
let programme: string
let lead: TestAccount
let noor: TestAccount
let samer: TestAccount
let rania: TestAccount

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const at = (day: string) => ({ at: new Date(`${day}T08:00:00Z`) })
const sees = async (who: TestAccount, participant: string, day = '2026-11-25') => (await db.as(who, (tx) => tx.rows(`select from participant where tenant_id = current_tenant() and id = $1`, [participant]), at(day))).length === 1
const an = (n: number) => `01999999-0000-7000-8000-${String(n).padStart(12, '0')}`
const all = (...shown: string[]) => ({ who: 'all' as const, participants: [] as string[], shown })
const ticked = (...participants: string[]) => ({ who: 'chosen' as const, participants, shown: participants })

/** A team of its own for each part, so that no story leans on another. */
async function aTeam() {
  programme = await aProgramme(db)
  lead = await anAccount(db, 'team_lead', { programme, name: 'Lead' })
  noor = await anAccount(db, 'promoter', { programme, name: 'Noor', spokenLanguages: ['ar'] })
  samer = await anAccount(db, 'promoter', { programme, name: 'Samer' })
  rania = await anAccount(db, 'promoter', { programme, name: 'Rania' })
}
const aFile = (assignedTo: TestAccount, givenName = 'סמירה') => aParticipant(db, { programme, assignedTo, givenName })

const wholly = { did: 'moved', gone: [], already: [], came: 0 }

describe('moving', () => {
  beforeAll(aTeam)
  test('a caseload, or some of it, goes to another promoter with words for each', async () => {
    const [one, two, three] = [await aFile(noor, 'א'), await aFile(noor, 'ב'), await aFile(noor, 'ג')]
    const move = (chosen: ReturnType<typeof all> | ReturnType<typeof ticked>) =>
      db.as(lead, (tx) => moveCaseload(tx, { fromId: noor.id, toId: samer.id, note: 'נור יוצאת לחופשה', grey: 'כדאי להתחיל מהאחות', knowing: false, ...chosen }), at('2026-11-25'))
    await expect(move(ticked())).rejects.toThrow('Nobody is ticked')
    await expect(move({ ...all(one, two, three), participants: [one] })).rejects.toThrow('Names are ticked')
    expect(await move(ticked(one))).toEqual({ ...wholly, people: 1 })
    expect([await sees(noor, one), await sees(samer, one), await sees(noor, two)]).toEqual([false, true, true])
    expect(await move(all(two, three))).toEqual({ ...wholly, people: 2 })
    expect(await db.as(lead, (tx) => caseloadOf(tx, noor.id))).toEqual([])
    const { rows: told } = await db.owner.query(`select participant_id as of, relation, details->>'promoter' as "to" from audit_event where what = 'participant.moved' and participant_id = any ($1) order by id`, [[one, two, three]])
    expect(told, 'an event of each').toEqual([one, two, three].map((of) => ({ of, relation: 'team_lead', to: samer.id })))

    const waiting = await db.as(samer, whoWaits, at('2026-11-25'))
    expect(waiting.lines.filter((line) => line.kind === 'handed_over').map((line) => [line.participantId, line.title]).sort()).toEqual([one, two, three].map((id) => [id, 'נור יוצאת לחופשה']).sort())
    const [received] = await db.as(samer, (tx) => handingsOver(tx, one))
    expect(received).toMatchObject({ from: 'Noor', to: 'Samer', mine: true, note: 'נור יוצאת לחופשה', grey: 'כדאי להתחיל מהאחות', toldAt: null })
    await db.as(samer, (tx) => tellHandedOver(tx, { participantId: one, handingOverId: received?.id ?? '' }), at('2026-11-25'))
    expect((await db.as(samer, whoWaits, at('2026-11-25'))).lines.some((line) => line.participantId === one && line.kind === 'handed_over')).toBe(false)
  })
  test('the participant reads the words, never what is for the colleague', async () => {
    const samira = await anAccount(db, 'participant')
    const file = await aParticipant(db, { programme, assignedTo: noor, self: samira })
    await db.as(lead, (tx) => assignPromoter(tx, { participantId: file, promoterId: samer.id, note: 'מעכשיו סאמר איתך', grey: 'לא לשתף', version: 1 }), at('2026-11-25'))
    expect(await db.as(samira, (tx) => handingsOver(tx, file), at('2026-11-25'))).toMatchObject([{ note: 'מעכשיו סאמר איתך', grey: null }])
    expect(await db.as(samira, (tx) => timelineOf(tx, file, null), at('2026-11-25'))).toContainEqual(expect.objectContaining({ kind: 'handing_over', words: 'מעכשיו סאמר איתך', who: 'Samer', on: '2026-11-25' }))
    const shared = await db.database.asActor(samer, (tx) => handingsOver(tx, file), { shared: true })
    expect(shared[0]?.grey).toBeNull()
  })
  test('it asks for words, for a promoter of the programme, and for another one', async () => {
    const file = await aFile(noor)
    const elsewhere = await anAccount(db, 'promoter', { programme: await aProgramme(db) })
    const assign = (promoterId: string, note: string) => db.as(lead, (tx) => assignPromoter(tx, { participantId: file, promoterId, note, version: 1 }), at('2026-11-25'))
    await expect(assign(samer.id, '')).rejects.toThrow('A move needs')
    await expect(assign(elsewhere.id, 'x')).rejects.toThrow('not a promoter of this programme')
    await expect(assign(noor.id, 'x')).rejects.toThrow('accompanies now')
  })
  test('two leads who choose at once, and one whose page was opened before: one choice stands, the other is shown it', async () => {
    const other = await anAccount(db, 'team_lead', { programme, name: 'Other' })
    const file = await aParticipant(db, { programme })
    const choose = (who: TestAccount, to: TestAccount, version = 0) => db.as(who, (tx) => assignPromoter(tx, { participantId: file, promoterId: to.id, note: 'נעים להכיר', version }), at('2026-11-25'))
    const outcomes = await Promise.allSettled([choose(lead, samer), choose(other, rania)])
    const stands = outcomes[0]?.status === 'fulfilled' ? { by: 'Lead', to: samer } : { by: 'Other', to: rania }
    const seen = expect.objectContaining({ newer: expect.objectContaining({ by: stands.by, version: 1, values: { promoterId: stands.to.id } }) })
    expect(outcomes.map((one) => (one.status === 'rejected' ? one.reason : one.status))).toEqual(expect.arrayContaining(['fulfilled', seen]))
    await expect(choose(other, noor)).rejects.toEqual(seen)
    expect(await db.as(lead, (tx) => assignmentOf(tx, file))).toEqual({ version: 1, promoterId: stands.to.id })
    await choose(other, noor, 1)
    expect(await db.as(lead, (tx) => assignmentOf(tx, file))).toEqual({ version: 2, promoterId: noor.id })
  })
  test('two leads who move the same caseload at once: it moves once, and the other is told that nobody was moved', async () => {
    const [gone, other] = [await anAccount(db, 'promoter', { programme, name: 'Gone' }), await anAccount(db, 'team_lead', { programme })]
    const files = [await aFile(gone), await aFile(gone)]
    const move = (who: TestAccount, to: TestAccount) => db.as(who, (tx) => moveCaseload(tx, { fromId: gone.id, toId: to.id, note: 'מעבר', grey: '', knowing: false, ...all(...files) }), at('2026-11-25'))
    const outcomes = await Promise.allSettled([move(lead, samer), move(other, rania)])
    expect(outcomes.map((one) => (one.status === 'rejected' ? one.reason.name : one.value)).sort()).toEqual(expect.arrayContaining([{ ...wholly, people: 2 }, 'Refused']))
    const { rows } = await db.owner.query(`select count(*)::int as n from handing_over where participant_id = any ($1)`, [files])
    expect(rows, 'each is handed over once').toEqual([{ n: 2 }])
  })
  describe('who left this promoter between the tick and the press', () => {
    const on = at('2026-11-25')
    const move = (from: TestAccount, participants: string[], to = samer) =>
      db.as(lead, (tx) => moveCaseload(tx, { fromId: from.id, toId: to.id, note: 'מעבר', grey: '', knowing: false, ...ticked(...participants) }), on)
    const aPromoter = (name: string) => anAccount(db, 'promoter', { programme, name })
    test('is not moved, the others are, and the answer says who and with whom they are now', async () => {
      const [from, other] = [await aPromoter('From'), await anAccount(db, 'team_lead', { programme, name: 'Other lead' })]
      const [stays, left, ended] = [await aFile(from, 'א'), await aFile(from, 'ב'), await aFile(from, 'ג')]
      await db.as(other, (tx) => assignPromoter(tx, { participantId: left, promoterId: rania.id, note: 'קרוב יותר', grey: '', knowing: false, version: 1 }), on)
      await db.owner.query(`update file_relation set ends_on = '2026-11-24' where participant_id = $1`, [ended])
      const answer = await move(from, [stays, left, ended])
      expect(answer).toEqual({ ...wholly, people: 1, gone: [left, ended] })
      expect(await db.as(lead, (tx) => whereTheyAre(tx, answer.gone), on)).toMatchObject([
        { participantId: left, promoter: 'Rania', since: '2026-11-25', by: 'Other lead' },
        { participantId: ended, promoter: null, since: null, by: null },
      ])
      expect(await db.as(lead, (tx) => assignmentOf(tx, left))).toMatchObject({ promoterId: rania.id })
    })
    test('where nobody remains it is refused in words', async () => {
      const from = await aPromoter('From')
      const [left, stays] = [await aFile(from), await aFile(from)]
      await move(from, [left], rania)
      await expect(move(from, [left])).rejects.toThrow('meanwhile they were moved to Rania. Nobody was moved now, and what you wrote is still here')
      await move(from, [stays], rania)
      await expect(move(from, [stays])).rejects.toThrow('moved to Rania')
    })
    test('of a file that is not open to the lead nothing is told', async () => {
      const [from, theirs] = [await aPromoter('From'), await aProgramme(db)]
      const [stays, foreign] = [await aFile(from), await aParticipant(db, { programme: theirs, assignedTo: await anAccount(db, 'promoter', { programme: theirs, name: 'Foreign' }) })]
      await expect(move(from, [foreign])).rejects.toThrow('moved to somebody else, or the accompaniment ended')
      const answer = await move(from, [stays, foreign])
      expect(answer).toEqual({ ...wholly, people: 1, gone: [foreign] })
      expect(await db.as(lead, (tx) => whereTheyAre(tx, answer.gone), on)).toEqual([])
    })
    test('two leads who move some of the same people at once: each is moved once, and the second is told of whom the first has moved', async () => {
      const [from, other] = [await aPromoter('From'), await anAccount(db, 'team_lead', { programme })]
      const [one, both, two] = [await aFile(from), await aFile(from), await aFile(from)]
      const by = (who: TestAccount, to: TestAccount, participants: string[]) => db.as(who, (tx) => moveCaseload(tx, { fromId: from.id, toId: to.id, note: 'מעבר', grey: '', knowing: false, ...ticked(...participants) }), on)
      const answers = await Promise.all([by(lead, samer, [one, both]), by(other, rania, [both, two])])
      expect(answers.map(({ people, gone }) => [people, gone]).toSorted()).toEqual([[1, [both]], [2, []]])
    })
  })

  test('all are those whom the page showed: who came since stays, and the answer says how many', async () => {
    const from = await anAccount(db, 'promoter', { programme, name: 'From' })
    const [one, two] = [await aFile(from), await aFile(from)]
    const came = await aFile(from)
    const move = (shown: string[]) => db.as(lead, (tx) => moveCaseload(tx, { fromId: from.id, toId: samer.id, note: 'מעבר', grey: '', knowing: false, ...all(...shown) }), at('2026-11-25'))
    expect(await move([one, two])).toEqual({ ...wholly, people: 2, came: 1 })
    expect((await db.as(lead, (tx) => caseloadOf(tx, from.id))).map(({ participantId }) => participantId)).toEqual([came])
    await expect(move([one, two])).rejects.toThrow('moved to Samer')
  })

  describe('the address after it', () => {
    const covered = { ...wholly, did: 'covered' as const, people: 2 }
    const nobody = { ids: [], more: 0 }
    const many = Array.from({ length: 33 }, (_, i) => an(i))
    test.each([
      // what was done                        -> the answer that the address brings
      ['all were moved', { ...wholly, people: 3 }, null],
      ['one had left', { ...wholly, people: 2, gone: [an(1)] }, { ...wholly, people: 2, gone: { ids: [an(1)], more: 0 }, already: nobody }],
      ['many had left', { ...wholly, people: 1, gone: many }, { ...wholly, people: 1, gone: { ids: many.slice(0, 30), more: 3 }, already: nobody }],
      ['one came since', { ...wholly, people: 1, came: 1 }, { ...wholly, people: 1, gone: nobody, already: nobody, came: 1 }],
      ['one had left, one was covered already', { ...covered, gone: [an(1)], already: [an(2)] }, { ...covered, gone: { ids: [an(1)], more: 0 }, already: { ids: [an(2)], more: 0 } }],
    ])('%s', (_, done, answer) => {
      const address = new URL(afterIt(an(99), done as Parameters<typeof afterIt>[1]), 'http://ofek.example')
      expect([address.pathname, answerIn(address.searchParams)]).toEqual([`/team/${an(99)}`, answer])
    })
    test.each([
      '', '?did=moved&people=1', '?did=sold&people=1&came=1', '?did=moved&people=0&came=1', '?did=moved&people=501&came=1', '?did=moved&people=1&came=-1', '?did=moved&people=1&gone=x',
      `?did=moved&people=1&gone=9999.${an(1)}`, '?did=moved&people=1&gone=1.x',
    ])('that nobody was led to says nothing: %s', (query) => {
      expect(answerIn(new URLSearchParams(query))).toBeNull()
    })
  })

  test('a lead of another programme neither sees the team nor moves it', async () => {
    const stranger = await anAccount(db, 'team_lead', { programme: await aProgramme(db) })
    expect(await db.as(stranger, teamOf)).toEqual([])
    await expect(db.as(stranger, (tx) => promoterOfTeam(tx, noor.id))).rejects.toThrow('Not permitted')
    await expect(db.as(stranger, (tx) => moveCaseload(tx, { fromId: noor.id, toId: samer.id, note: 'x', grey: '', knowing: false, ...all() }))).rejects.toThrow('Not permitted')
    await expect(db.as(noor, (tx) => moveCaseload(tx, { fromId: samer.id, toId: noor.id, note: 'x', grey: '', knowing: false, ...all() }))).rejects.toThrow('Not permitted')
  })
  test('a lead of a centre leads the promoters of the centre, in every programme', async () => {
    const centre = await aCentre(db)
    const here = await anAccount(db, 'promoter', { programme, centre, name: 'Here' })
    const leadHere = await anAccount(db, 'team_lead', { centre })
    const alone = await aParticipant(db, { programme, centre, stage: 'applicant' })
    // A post for every centre of the programme reaches this one too.
    expect((await db.as(leadHere, teamOf)).map((one) => one.accountId)).toContain(here.id)
    expect((await db.as(leadHere, whoIsUnassigned)).lines.map((line) => line.participantId)).toEqual([alone])
  })
})

describe('cover', () => {
  beforeAll(aTeam)
  test('opens the files for these days, in the list and Today of who covers, and ends by itself', async () => {
    const file = await aFile(noor)
    expect(await db.as(lead, (tx) => coverPromoter(tx, { awayId: noor.id, coverId: samer.id, startsOn: '2026-11-26', endsOn: '2026-11-30', ...all(file) }), at('2026-11-25'))).toEqual({ did: 'covered', people: 1, gone: [], already: [], came: 0 })
    expect([await sees(samer, file, '2026-11-25'), await sees(samer, file, '2026-11-26'), await sees(samer, file, '2026-11-30'), await sees(samer, file, '2026-12-01')]).toEqual([false, true, true, false])
    expect(await db.as(samer, (tx) => myCaseload(tx, { stage: null }), at('2026-11-27'))).toMatchObject([{ id: file, relation: 'cover', coverUntil: '2026-11-30', promoter: 'Noor' }])
    expect(await db.as(samer, nextMeetings, at('2026-11-27'))).toEqual([])
    expect((await db.as(samer, (tx) => timelineOf(tx, file, null), at('2026-11-27')))[0]).toMatchObject({ kind: 'covered', who: 'Samer', until: '2026-11-30' })
    expect(await sees(noor, file, '2026-11-27')).toBe(true)
    await expect(db.as(lead, (tx) => coverPromoter(tx, { awayId: noor.id, coverId: rania.id, startsOn: '2026-11-28', endsOn: '2026-12-05', ...all(file) }), at('2026-11-25'))).rejects.toThrow('covered already')
  })
  test('goes with the participant: a move ends it, and one to a promoter who is away begins it', async () => {
    const [moved] = await db.as(lead, (tx) => caseloadOf(tx, noor.id))
    const file = moved?.participantId ?? ''
    await db.as(lead, (tx) => assignPromoter(tx, { participantId: file, promoterId: rania.id, note: 'מעבר', version: 1 }), at('2026-11-27'))
    expect(await sees(samer, file, '2026-11-27')).toBe(false)
    await db.as(lead, (tx) => assignPromoter(tx, { participantId: file, promoterId: noor.id, note: 'חזרה', version: 2 }), at('2026-11-28'))
    expect([await sees(samer, file, '2026-11-28'), await sees(samer, file, '2026-12-01')]).toEqual([true, false])
  })
  test('can end early', async () => {
    const [running] = await db.as(lead, coversOf, at('2026-11-29'))
    expect(running).toMatchObject({ away: 'Noor', cover: 'Samer', people: 1 })
    const [moved] = await db.as(lead, (tx) => caseloadOf(tx, noor.id))
    await db.as(lead, (tx) => endCover(tx, { coverPeriodId: running?.id ?? '' }), at('2026-11-29'))
    expect(await sees(samer, moved?.participantId ?? '', '2026-11-29')).toBe(false)
    expect(await db.as(lead, coversOf, at('2026-11-29'))).toEqual([])
    const again = (who: TestAccount) => db.as(who, (tx) => endCover(tx, { coverPeriodId: running?.id ?? '' }), at('2026-11-29'))
    await expect(again(lead), 'ended by a colleague a moment ago').rejects.toThrow('ended meanwhile')
    await expect(again(await anAccount(db, 'team_lead', { programme: await aProgramme(db) })), 'nobody of another team learns of it').rejects.toThrow('Not permitted')
  })
  describe('of whom there is more to say than that they are covered', () => {
    const on = at('2026-11-25')
    const aPromoter = (name: string) => anAccount(db, 'promoter', { programme, name })
    const cover = (away: TestAccount, chosen: ReturnType<typeof all> | ReturnType<typeof ticked>, days = { startsOn: '2026-11-26', endsOn: '2026-11-30' }, by = lead) =>
      db.as(by, (tx) => coverPromoter(tx, { awayId: away.id, coverId: samer.id, ...days, ...chosen }), on)
    const leave = (file: string, to = rania) => db.as(lead, (tx) => assignPromoter(tx, { participantId: file, promoterId: to.id, note: 'מעבר', version: 1 }), on)
    test('who was ticked and left meanwhile is named, and where nobody remains it is refused in words', async () => {
      const away = await aPromoter('Away')
      const [stays, left] = [await aFile(away), await aFile(away)]
      await leave(left)
      expect(await cover(away, ticked(stays, left))).toEqual({ did: 'covered', people: 1, gone: [left], already: [], came: 0 })
      expect([await sees(samer, stays, '2026-11-27'), await sees(samer, left, '2026-11-27')]).toEqual([true, false])
      await expect(cover(away, ticked(left))).rejects.toThrow('moved to Rania. No cover was written down, and what you wrote is still here')
    })
    test('who was covered already on some of the days is named, with by whom and when', async () => {
      const away = await aPromoter('Away')
      const [one, other] = [await aFile(away), await aFile(away)]
      await cover(away, ticked(one))
      const answer = await cover(away, all(one, other), { startsOn: '2026-11-29', endsOn: '2026-12-05' })
      expect(answer).toEqual({ did: 'covered', people: 1, gone: [], already: [one], came: 0 })
      expect(await db.as(lead, (tx) => coversOver(tx, answer.already), on)).toMatchObject([{ participantId: one, cover: 'Samer', startsOn: '2026-11-26', endsOn: '2026-11-30' }])
    })
    test('where all are chosen, who came since the page was shown is covered too, and counted', async () => {
      const away = await aPromoter('Away')
      const [shown, came] = [await aFile(away), await aFile(away)]
      expect(await cover(away, all(shown))).toEqual({ did: 'covered', people: 2, gone: [], already: [], came: 1 })
      expect(await sees(samer, came, '2026-11-27')).toBe(true)
    })
    test('two leads who cover one caseload at once: it is covered once', async () => {
      const [away, other] = [await aPromoter('Away'), await anAccount(db, 'team_lead', { programme })]
      const file = await aFile(away)
      const outcomes = await Promise.allSettled([cover(away, all(file)), cover(away, all(file), undefined, other)])
      expect(outcomes.map((one) => (one.status === 'rejected' ? one.reason.message : one.value.people)).sort()).toEqual([1, expect.stringContaining('covered already')])
      expect((await db.as(lead, (tx) => coversOver(tx, [file]), on)).length).toBe(1)
    })
  })
  test('is not written by a promoter, whatever the page', async () => {
    await expect(db.as(noor, (tx) => coverPromoter(tx, { awayId: samer.id, coverId: noor.id, startsOn: '2026-11-26', endsOn: '2026-11-30', ...all() }))).rejects.toThrow('Not permitted')
    await expect(
      db.as(noor, (tx) => tx.run(`insert into cover_period (tenant_id, id, away_account_id, cover_account_id, starts_on, ends_on, at, account_id) values (current_tenant(), $1, $2, $3, '2026-11-26', '2026-11-30', now(), $3)`, [tx.newId(), samer.id, noor.id])),
    ).rejects.toThrow(/row-level security/)
  })
})

describe('who is left without anybody', () => {
  beforeAll(aTeam)
  test('those whose promoter has left, until somebody covers', async () => {
    const left = await anAccount(db, 'promoter', { programme, endsOn: '2026-11-20' })
    const file = await aFile(left)
    const uncovered = async () => (await db.as(lead, whoIsUnassigned, at('2026-11-25'))).lines.map((line) => [line.kind, line.participantId])
    expect(await uncovered()).toEqual([['uncovered', file]])
    expect((await db.as(lead, teamOf, at('2026-11-25'))).find((one) => one.accountId === left.id)).toMatchObject({ fullLoad: 0, ours: 1 })
    await db.as(lead, (tx) => coverPromoter(tx, { awayId: left.id, coverId: samer.id, startsOn: '2026-11-25', endsOn: '2026-11-30', ...all(file) }), at('2026-11-25'))
    expect(await uncovered()).toEqual([])
  })
})

describe('load', () => {
  beforeAll(aTeam)
  test('posts that add up to more than full time are parts of it', async () => {
    await db.owner.query(`insert into post (tenant_id, id, account_id, role, programme_id, share_of_full_time, starts_on) select tenant_id, gen_random_uuid(), account_id, 'promoter', $2, 1, starts_on from post where account_id = $1`, [noor.id, await aProgramme(db, { fullLoad: 30 })])
    expect((await db.as(lead, teamOf)).map((one) => [one.name, one.fullLoad])).toEqual([['Noor', 40], ['Rania', 50], ['Samer', 50]])
  })
})

describe('closeness', () => {
  beforeAll(aTeam)
  test('a promoter declares it, who assigns sees it and has to know', async () => {
    const file = await aFile(noor)
    await db.as(noor, (tx) => declareCloseness(tx, { participantId: file, accountId: noor.id, kind: 'family', words: 'בת דודה' }))
    expect(await db.as(lead, closenessInTeam)).toMatchObject([{ participantId: file, promoter: 'Noor', kind: 'family' }])
    await db.as(lead, (tx) => assignPromoter(tx, { participantId: file, promoterId: samer.id, note: 'מעבר', version: 1 }))
    expect((await db.as(lead, (tx) => candidatesFor(tx, file))).map((one) => [one.name, one.closeness?.kind])).toEqual([['Noor', 'family'], ['Rania', undefined], ['Samer', undefined]])
    const back = (knowing: boolean) => db.as(lead, (tx) => assignPromoter(tx, { participantId: file, promoterId: noor.id, note: 'חזרה', knowing, version: 2 }))
    await expect(back(false)).rejects.toThrow('knows the participant')
    await back(true)
  })
  test('a lead notes what a promoter said; a promoter speaks only of themself', async () => {
    const file = await aFile(noor)
    await db.as(lead, (tx) => declareCloseness(tx, { participantId: file, accountId: rania.id, kind: 'neighbours', words: '' }))
    await expect(db.as(noor, (tx) => declareCloseness(tx, { participantId: file, accountId: samer.id, kind: 'work', words: '' }))).rejects.toThrow('Not permitted')
    expect(await db.as(noor, (tx) => tx.rows(`select from closeness where tenant_id = current_tenant() and participant_id = $1`, [file]))).toEqual([])
    const [known] = await db.as(lead, (tx) => tx.rows<{ id: string }>(`select id from closeness where tenant_id = current_tenant() and participant_id = $1`, [file]))
    await db.as(lead, (tx) => endCloseness(tx, { participantId: file, closenessId: known?.id ?? '' }))
    expect((await db.as(lead, (tx) => candidatesFor(tx, file))).every((one) => one.closeness === null)).toBe(true)
    await expect(db.as(lead, (tx) => endCloseness(tx, { participantId: file, closenessId: known?.id ?? '' }))).rejects.toThrow('ended meanwhile')
  })
})

test('the load of a promoter is counted for those who lead or choose, not for every lead', async () => {
  await aTeam()
  const [other, elsewhere] = [await aProgramme(db), await anAccount(db, 'promoter', { name: 'Elsewhere' })]
  await db.owner.query(`update post set programme_id = $2 where account_id = $1`, [elsewhere.id, other])
  await aFile(noor)
  await aParticipant(db, { programme: other, assignedTo: elsewhere })
  const counted = async (who: TestAccount, chosenFor: string | null = null) =>
    (await db.as(who, (tx) => tx.rows<{ id: string }>(`select account_id as id from caseloads($1, $2)`, [[noor.id, elsewhere.id], chosenFor]), at('2026-11-25'))).map(({ id }) => (id === noor.id ? 'noor' : 'elsewhere')).sort()
  expect([await counted(lead), await counted(noor), await counted(samer)]).toEqual([['noor'], ['noor'], []])
  // Someone of both programmes may be given to a promoter of either: the load is seen before the choice.
  const both = await aParticipant(db, { programme, assignedTo: noor })
  await anEnrolment(db, both, { programme: other })
  expect(await counted(lead, both)).toEqual(['elsewhere', 'noor'])
  expect((await db.as(lead, (tx) => candidatesFor(tx, both), at('2026-11-25'))).find(({ accountId }) => accountId === elsewhere.id)?.caseload).toEqual({ enrolled: 1 })
  expect(await counted(samer, both), 'who does not choose').toEqual([])
})
