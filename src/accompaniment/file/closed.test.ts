import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aConsent, anAccount, aParticipant, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { type Action, may } from '#src/access/index.ts'
import { whatIsDue, whoWithdrew } from '#src/accompaniment/today/index.ts'
import { answerConsent, closureOf, openingsOf, openToPartner, partnerFiles, recordConsent } from '#src/participants/index.ts'
import { enrolmentsOf, finishEnrolment } from '#src/programmes/enrolment/index.ts'
import { fileHeader, timelineOf } from './index.ts'

let db: TestDatabase
let programme: string
const people: Record<'noor' | 'lead' | 'dana' | 'samira', TestAccount> = {} as never

beforeAll(async () => {
  db = await testDatabase()
  programme = await aProgramme(db)
  people.noor = await anAccount(db, 'promoter', { programme, name: 'Noor' })
  people.lead = await anAccount(db, 'team_lead', { programme })
  people.dana = await anAccount(db, 'partner')
})
afterAll(() => db.close())

const on = (day: string) => ({ at: new Date(`${day}T08:00:00Z`) })
/** A file with an open enrolment, a plan opened to Dana, and an account of the participant's own. */
async function aFile(): Promise<string> {
  people.samira = await anAccount(db, 'participant')
  const { noor, dana, samira } = people
  const file = await aParticipant(db, { programme, assignedTo: noor, self: samira, stage: 'enrolled', joinedOn: '2026-01-10' })
  for (const purpose of ['file', 'partners']) await aConsent(db, file, { by: noor, purpose })
  await db.owner.query(`update enrolment set next_review_on = '2026-05-01' where participant_id = $1`, [file])
  await db.as(noor, (tx) => openToPartner(tx, { participantId: file, accountId: dana.id, displayName: '', email: null, language: 'he', profession: '', parts: ['plan'], untilOn: null, words: '', version: 0 }), on('2026-05-01'))
  return file
}
const answers = (file: string, answer: 'given' | 'withdrawn', day: string) => db.as(people.samira, (tx) => answerConsent(tx, { participantId: file, purpose: 'file', textVersion: 1, answer, words: '' }), on(day))

describe('the consent to keep the file is withdrawn', () => {
  const rows: [Action, Record<keyof typeof people, string>][] = [
    // what                        open file, closed file: + may, - may not
    ['file.open', { noor: '++', lead: '++', dana: '+-', samira: '++' }],
    ['plan.open', { noor: '+-', lead: '++', dana: '+-', samira: '++' }],
    ['meetings.open', { noor: '++', lead: '++', dana: '--', samira: '++' }],
    ['sensitive.open', { noor: '+-', lead: '+-', dana: '--', samira: '++' }],
    ['plan.write', { noor: '+-', lead: '+-', dana: '--', samira: '--' }],
    ['plan.agree', { noor: '+-', lead: '+-', dana: '--', samira: '+-' }],
    ['meetings.write', { noor: '+-', lead: '+-', dana: '--', samira: '--' }],
    ['profile.write', { noor: '+-', lead: '++', dana: '--', samira: '--' }],
    ['enrolment.change', { noor: '+-', lead: '++', dana: '--', samira: '--' }],
    ['consents.record', { noor: '++', lead: '++', dana: '--', samira: '--' }],
    ['mine.consent', { noor: '--', lead: '--', dana: '--', samira: '++' }],
  ]
  test('closes it to everyday work, for each in their own measure, and giving it again opens it as it was', async () => {
    const file = await aFile()
    const now = () =>
      Promise.all(rows.map(async ([action]) => Object.fromEntries(await Promise.all(Object.entries(people).map(async ([who, account]) => [who, await db.as(account, (tx) => may(tx, action, file), on('2026-05-02'))])))))
    const expected = (at: 0 | 1) => rows.map(([, who]) => Object.fromEntries(Object.entries(who).map(([name, signs]) => [name, signs[at] === '+'])))
    expect(await now()).toEqual(expected(0))
    await answers(file, 'withdrawn', '2026-05-02')
    expect(await now()).toEqual(expected(1))
    await db.as(people.noor, (tx) => recordConsent(tx, { participantId: file, purpose: 'file', textVersion: 1, answer: 'given', language: 'he', way: 'spoken', words: '' }), on('2026-05-02'))
    // The partner's opening was closed and stays closed: it is agreed anew.
    expect(await now()).toEqual(expected(0).map((row) => ({ ...row, dana: false })))
    expect(await db.as(people.samira, (tx) => closureOf(tx, file))).toBeUndefined()
  })
  test('lets no row past in the database: neither what is read by the short way nor what is written', async () => {
    const file = await aFile()
    const reads = () => db.as(people.noor, (tx) => timelineOf(tx, file, null), on('2026-05-02'))
    await db.as(people.noor, (tx) => tx.run(`insert into vision (tenant_id, id, participant_id, words, at, account_id) values (current_tenant(), $1, $2, 'גן', $3, current_account())`, [tx.newId(), file, tx.at]), on('2026-05-01'))
    expect((await reads()).some(({ kind }) => kind === 'vision')).toBe(true)
    await answers(file, 'withdrawn', '2026-05-02')
    expect((await reads()).some(({ kind }) => kind === 'vision')).toBe(false)
    const writes = db.as(people.noor, (tx) => tx.run(`insert into vision (tenant_id, id, participant_id, words, at, account_id) values (current_tenant(), $1, $2, 'אחר', $3, current_account())`, [tx.newId(), file, tx.at]), on('2026-05-02'))
    await expect(writes).rejects.toThrow(/row-level security/)
  })
  test('a line of the lead’s Today says so until the accompaniment has ended, and again when it is to be decided; nobody follows up', async () => {
    const file = await aFile()
    const due = async () => (await db.as(people.noor, whatIsDue, on('2026-05-02'))).lines.filter(({ participantId }) => participantId === file).length
    const told = async (day: string) => (await db.as(people.lead, whoWithdrew, on(day))).lines.filter(({ participantId }) => participantId === file).map(({ kind, day }) => [kind, day])
    expect([await due(), await told('2026-05-02')]).toEqual([1, []])
    await answers(file, 'withdrawn', '2026-05-02')
    expect([await due(), await told('2026-05-03')]).toEqual([0, [['withdrawn', '2026-05-02']]])
    expect((await db.as(people.noor, whoWithdrew, on('2026-05-03'))).lines).toEqual([])
    expect((await db.as(people.dana, partnerFiles, on('2026-05-02'))).map(({ id }) => id)).not.toContain(file)
    expect(await db.as(people.samira, (tx) => openingsOf(tx, file), on('2026-05-02'))).toMatchObject([{ open: false, closedWhy: 'withdrawn' }])
    const [enrolment] = await db.as(people.lead, (tx) => enrolmentsOf(tx, file), on('2026-05-03'))
    await db.as(people.lead, (tx) => finishEnrolment(tx, { participantId: file, enrolmentId: enrolment?.id ?? '', version: enrolment?.version ?? 0, reason: 'asked', words: '', sure: true }), on('2026-05-03'))
    expect([await told('2026-05-04'), await told('2027-04-24'), await told('2027-04-26')]).toEqual([[], [], [['withdrawn', '2026-05-02']]])
    expect(await db.as(people.noor, (tx) => may(tx, 'file.open', file), on('2026-05-04'))).toBe(false)
    expect(await db.as(people.samira, async (tx) => (await fileHeader(tx, file)).closed, on('2026-05-04'))).toEqual({ closedOn: '2026-05-02', keptUntil: '2027-05-02' })
    await answers(file, 'given', '2026-05-05')
    expect(await db.as(people.samira, async (tx) => (await fileHeader(tx, file)).closed, on('2026-05-05'))).toBeNull()
    const own = (who: TestAccount) => db.as(who, async (tx) => (await fileHeader(tx, file)).own, on('2026-05-05'))
    expect([await own(people.samira), await own(people.lead)]).toEqual([true, false])
  })
  test('a no that was there from the beginning closes nothing', async () => {
    const file = await aParticipant(db, { programme, assignedTo: people.noor, stage: 'applicant' })
    await db.as(people.noor, (tx) => recordConsent(tx, { participantId: file, purpose: 'file', textVersion: 1, answer: 'refused', language: 'he', way: 'spoken', words: '' }))
    expect(await db.as(people.noor, (tx) => closureOf(tx, file))).toBeUndefined()
  })
})
