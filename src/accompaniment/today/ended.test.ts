import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { may } from '#src/access/index.ts'
import { newId } from '#src/platform/ids.ts'
import { assignPromoter, enrolmentsOf, finishEnrolment, joinProgramme } from '#src/programmes/enrolment/index.ts'
import { aParticipant, aProgramme, anAccount, firstTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { setAside, whoEnded } from './index.ts'

let db: TestDatabase
let noor: TestAccount
let samer: TestAccount
let lead: TestAccount
let programme: string
beforeAll(async () => {
  db = await testDatabase()
  programme = await aProgramme(db)
  noor = await anAccount(db, 'promoter', { programme, name: 'נור' })
  samer = await anAccount(db, 'promoter', { programme, name: 'סאמר' })
  lead = await anAccount(db, 'team_lead', { programme })
})
afterAll(() => db?.close())

const on = (day: string) => ({ at: new Date(`${day}T08:00:00Z`) })

/** Somebody whose accompaniment by Noor ended on the first of June. */
async function whoFinished() {
  const participantId = await aParticipant(db, { assignedTo: noor, programme })
  const [open] = await db.as(noor, (tx) => enrolmentsOf(tx, participantId))
  await db.as(noor, (tx) => finishEnrolment(tx, { participantId, enrolmentId: open?.id ?? '', version: open?.version ?? 0, reason: 'work', words: '', sure: true }), on('2026-06-01'))
  const talk = async (day: string, state = 'held') =>
    db.owner.query(`insert into meeting (tenant_id, participant_id, id, account_id, starts_at, state) values ($1, $2, $3, $4, $5, $6)`, [await firstTenant(db), participantId, newId(), noor.id, `${day}T09:00:00Z`, state])
  const line = async (day: string, who = noor) => (await db.as(who, whoEnded, on(day))).lines.find((one) => one.participantId === participantId)
  return { participantId, talk, line }
}

describe('who ended a while ago and was not spoken with since', () => {
  test('stands on Today from the thirtieth day until the file closes, and says until when', async () => {
    const { talk, line } = await whoFinished()
    await talk('2026-06-01')
    expect(await line('2026-06-30')).toBeUndefined()
    expect(await line('2026-07-01')).toMatchObject({ kind: 'ended', day: '2026-06-01', untilOn: '2026-08-30' })
    expect(await line('2026-08-30')).toBeDefined()
    expect(await line('2026-08-31'), 'no longer her file').toBeUndefined()
  })

  test.each(['held', 'scheduled'])('not where a meeting since then is %s', async (state) => {
    const { talk, line } = await whoFinished()
    await talk('2026-07-20', state)
    expect(await line('2026-07-10')).toBeUndefined()
  })
  test('a meeting that was missed is no talk', async () => {
    const { talk, line } = await whoFinished()
    await talk('2026-06-20', 'missed_untold')
    expect(await line('2026-07-10')).toBeDefined()
  })

  test('goes where the person came back', async () => {
    const { participantId, line } = await whoFinished()
    await db.as(noor, (tx) => joinProgramme(tx, { participantId, programmeId: programme }), on('2026-07-05'))
    expect(await line('2026-07-10')).toBeUndefined()
  })

  test('moves with the file to the colleague, to whom it is open without an end', async () => {
    const { participantId, line } = await whoFinished()
    await db.as(lead, (tx) => assignPromoter(tx, { participantId, promoterId: samer.id, note: 'נור יוצאת לחופשה', version: 1 }), on('2026-07-05'))
    expect(await line('2026-07-10')).toBeUndefined()
    expect(await line('2026-07-10', samer)).toMatchObject({ untilOn: null })
    const opens = (who: TestAccount, day: string) => db.as(who, (tx) => may(tx, 'file.open', participantId), on(day))
    expect([await opens(noor, '2026-07-04'), await opens(noor, '2026-07-05'), await opens(samer, '2026-07-05')], 'and is no longer open to the one before').toEqual([true, false, true])
  })

  test('stands with who covers, while the file is open to whom they cover', async () => {
    const { participantId, line } = await whoFinished()
    await db.owner.query(`insert into file_relation (tenant_id, participant_id, id, account_id, relation, starts_on, ends_on) values ($1, $2, $3, $4, 'cover', '2026-08-20', '2026-09-10')`, [await firstTenant(db), participantId, newId(), samer.id])
    expect([(await line('2026-08-30', samer))?.kind, await line('2026-08-31', samer)]).toEqual(['ended', undefined])
  })

  test('is set aside as the others are', async () => {
    const { participantId, line } = await whoFinished()
    const { subjectId } = (await line('2026-07-01')) ?? { subjectId: '' }
    await db.as(noor, (tx) => setAside(tx, { line: { kind: 'ended', subjectId, participantId, days: 7 } }), on('2026-07-01'))
    expect([await line('2026-07-07'), (await line('2026-07-08'))?.kind]).toEqual([undefined, 'ended'])
  })
})
