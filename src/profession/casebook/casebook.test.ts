/** From a settled dilemma to the casebook: who proposes, confirms, publishes and reads, in the database too. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDilemma, aParticipant, aProgramme, anAccount, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Role, Tx } from '#src/platform/db.ts'
import { MovedOn, NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { answerWording, caseOf, casesProposed, casesPublished, proposeCase, publishCase, similarCases, takeCaseBack, wordCase } from './index.ts'

let db: TestDatabase
let tenant: string
const who = {} as Record<Role, TestAccount>
const roles: Role[] = ['promoter', 'team_lead', 'programme_manager', 'professional_lead', 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor', 'funder', 'participant', 'partner']
const as = <T>(account: TestAccount, work: (tx: Tx) => Promise<T>) => db.as(account, work, { at: new Date('2026-11-25T10:00:00Z') })
const outcome = (promise: Promise<unknown>) =>
  promise.then(() => 'done', (thrown) => (thrown instanceof NotYours ? 'not yours' : thrown instanceof MovedOn ? 'moved on' : thrown instanceof Refused ? (thrown.field ?? thrown.text.en) : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  const everywhere: Role[] = ['professional_lead', 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor']
  for (const role of roles) who[role] = await anAccount(db, role, { tenant, programme: everywhere.includes(role) ? null : programme })
  await aParticipant(db, { tenant, programme, assignedTo: who.promoter, givenName: 'סמירה', familyName: 'חורי' })
})
afterAll(() => db.close())

const said = { language: 'he' as const, title: 'למי נזקפת השמה', happened: 'משתתפת מצאה עבודה לבד', decided: 'לא לדווח', reason: 'יושר', outcome: 'נשארה', opposite: 'אם הליווי פתח את הדלת', notThePerson: false }
const settled = (more: object = {}) => aDilemma(db.owner, { tenant, by: who.promoter, asked: 'group', told: true, ...more })
const propose = (account: TestAccount, dilemmaId: string, more: object = {}) => as(account, (tx) => proposeCase(tx, { dilemmaId, ...said, ...more }))
const answer = (account: TestAccount, caseId: string, more: object = {}) => as(account, (tx) => answerWording(tx, { caseId, language: 'he', agrees: 'yes', words: '', notThePerson: false, version: 1, ...more }))
const publish = (account: TestAccount, caseId: string, version = 1) => as(account, (tx) => publishCase(tx, { caseId, version }))
const readers = async (id: string) => (await Promise.all(roles.map(async (role) => ((await as(who[role], (tx) => caseOf(tx, id)))?.wordings.length ? [role] : [])))).flat().sort()

describe('the way of a case', () => {
  test('proposed by the group, confirmed by whoever raised it, published, read by the profession, taken back', async () => {
    const dilemma = await settled()
    for (const role of roles.filter((one) => !['professional_lead', 'mentor', 'committee_member'].includes(one))) expect(await outcome(propose(who[role], dilemma)), role).toBe('not yours')
    const id = await propose(who.mentor, dilemma)
    expect(await outcome(propose(who.committee_member, dilemma))).toMatch(/proposed for the casebook already/)
    expect(await readers(id)).toEqual(['committee_member', 'mentor', 'professional_lead', 'promoter'])
    expect((await as(who.promoter, (tx) => casesProposed(tx))).map(({ waitsForMe }) => waitsForMe)).toEqual([true])
    expect(await outcome(publish(who.professional_lead, id))).toMatch(/No wording is confirmed/)
    expect(await outcome(answer(who.mentor, id))).toBe('not yours')
    expect(await outcome(answer(who.promoter, id, { agrees: 'no' }))).toBe('words')
    expect(await outcome(answer(who.promoter, id, { agrees: 'no', words: 'אפשר לזהות אותה' }))).toBe('done')
    expect(await outcome(publish(who.professional_lead, id))).toMatch(/No wording is confirmed/)
    const reword = (version: number) => outcome(as(who.committee_member, (tx) => wordCase(tx, { caseId: id, ...said, happened: 'מישהי מצאה עבודה בעצמה', version })))
    expect([await reword(1), await reword(1)]).toEqual(['done', 'stale'])
    expect(await outcome(answer(who.promoter, id))).toBe('moved on')
    expect(await outcome(answer(who.promoter, id, { version: 2 }))).toBe('done')
    expect([await outcome(publish(who.mentor, id)), await outcome(publish(who.professional_lead, id))]).toEqual(['not yours', 'done'])
    expect(await readers(id)).toEqual(['administrator', 'assessor', 'auditor', 'committee_member', 'mentor', 'professional_lead', 'programme_manager', 'promoter', 'team_lead'])
    expect((await as(who.team_lead, (tx) => casesPublished(tx, { kind: 'counting' }))).cases.map((one) => one.title.he)).toEqual([said.title])
    expect((await as(who.team_lead, (tx) => casesPublished(tx, { kind: 'relative' }))).cases).toEqual([])
    expect(await reword(2)).toMatch(/do not change/)
    expect((await as(who.assessor, (tx) => caseOf(tx, id)))?.wordings[0]?.answer, 'what the raiser said is for the group').toBeNull()
    const back = (account: TestAccount) => outcome(as(account, (tx) => takeCaseBack(tx, { caseId: id, words: 'לנסח אחרת', version: 2 })))
    expect([await back(who.mentor), await back(who.professional_lead), await back(who.professional_lead)]).toEqual(['not yours', 'done', 'moved on'])
    expect(await readers(id)).toEqual(['committee_member', 'mentor', 'professional_lead', 'promoter'])
  })
  test('of an anonymous dilemma nobody is asked, and nobody is told', async () => {
    const id = await propose(who.professional_lead, await settled({ anonymous: true }))
    expect(await outcome(answer(who.promoter, id))).toBe('not yours')
    await publish(who.professional_lead, id)
    const { rows } = await db.owner.query(`select to_jsonb(c)::text as row from ethics_case c where id = $1 union all select to_jsonb(w)::text from ethics_case_wording w where case_id = $1`, [id])
    expect(rows.map(({ row }) => row).join()).not.toContain(who.promoter.id)
    expect(id[14], 'an id without a time').toBe('4')
  })
  test('a language is read once it is confirmed', async () => {
    const id = await propose(who.mentor, await settled())
    await answer(who.promoter, id)
    await as(who.mentor, (tx) => wordCase(tx, { caseId: id, ...said, language: 'ar', version: 1 }))
    await publish(who.professional_lead, id)
    expect((await as(who.auditor, (tx) => caseOf(tx, id)))?.wordings.map(({ language }) => language)).toEqual(['he'])
  })
})

describe('what does not come into the casebook', () => {
  test.each([
    ['what is not told to its end', { told: false, decided: true }, {}, /told/],
    ['words of the dilemma', {}, { happened: 'מצאה לבד, וכל השאר כפי שסיפרה לי בסוף הפגישה ההיא' }, 'happened'],
    ['a phone number', {}, { outcome: 'אפשר להתקשר ל־054-555-0142' }, 'outcome'],
  ] as const)('%s', async (_, made, more, expected) => {
    const dilemma = await settled(made)
    await db.owner.query(`update dilemma set story = 'מצאה לבד, וכל השאר כפי שסיפרה לי בסוף הפגישה ההיא' where id = $1`, [dilemma])
    expect(await outcome(propose(who.mentor, dilemma, more))).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })
  test('the name of a participant: whoever accompanies them is the second to look', async () => {
    const id = await propose(who.mentor, await settled(), { happened: 'סמירה חורי מצאה עבודה' })
    expect(await outcome(answer(who.promoter, id))).toBe('agrees')
    expect(await outcome(publish(who.professional_lead, id))).toMatch(/No wording is confirmed/)
  })
  test('a dilemma that is not open to the group', async () => {
    expect(await outcome(propose(who.committee_member, await settled({ asked: 'lead' })))).toBe('not yours')
    expect(await outcome(propose(who.mentor, await settled({ asked: null })))).toBe('not yours')
  })
  test.each([
    ['another says yes for whoever raised it', 'mentor', `insert into ethics_case_answer (tenant_id, id, case_id, language, wording_version, agrees, on_day) values (current_tenant(), gen_random_uuid(), $1, 'he', 1, true, current_date)`],
    ['a mentor publishes', 'mentor', `update ethics_case set published_on = current_date where tenant_id = current_tenant() and id = $1`],
    ['whoever raised it words it', 'promoter', `update ethics_case_wording set title = 'אחר' where tenant_id = current_tenant() and case_id = $1`],
  ] as const)('past the pages: %s', async (_, role, sql) => {
    const id = await propose(who.mentor, await settled())
    expect(await as(who[role], (tx) => tx.run(sql, [id])).catch(({ code }) => code)).toBe(sql.startsWith('insert') ? '42501' : 0)
  })
})

test('similar cases are of the casebook alone, and not the case of the dilemma itself', async () => {
  const dilemma = await settled({ anonymous: true })
  const compared = { kind: 'counting' as const, values: ['honesty', 'livelihood'], touches: '', told: '' }
  const id = await propose(who.mentor, dilemma)
  const found = async (except: string | null) => (await as(who.team_lead, (tx) => similarCases(tx, compared, except))).map((one) => one.id)
  expect(await found(null)).not.toContain(id)
  await publish(who.professional_lead, id)
  expect(await found(null)).toContain(id)
  expect(await found(dilemma)).not.toContain(id)
})

test('two of the group propose at the same moment: one does, the other is told so', async () => {
  const dilemma = await settled({ anonymous: true })
  const answers = await Promise.all([who.mentor, who.committee_member].map((account) => outcome(propose(account, dilemma))))
  expect(answers.sort()).toEqual([expect.stringMatching(/proposed for the casebook already/), 'done'])
})
