/** The code of ethics grows from the casebook: it has the standard's life, and each version keeps the cases that its principles rest on. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCase, aDilemma, anAccount, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Role, Tx } from '#src/platform/db.ts'
import { NotYours, Refused } from '#src/platform/errors.ts'
import { addLine, addMember, beginCode, closeVote, codeOfEthics, committeesOf, draftFrom, fileOf, giveBallot, inForce, linesOfVersion, moveVersion, openVote, publishVersion, readStandardFile, saveCommittee } from '#src/profession/standard/index.ts'
import { linesOf } from '#src/profession/standard/file.ts'
import { newId } from '#src/platform/ids.ts'
import { casesUnder, linkCase, principlesOf, unlinkCase } from './index.ts'

let db: TestDatabase
let tenant: string
const who = {} as Record<Role, TestAccount>
const as = <T>(role: Role, work: (tx: Tx) => Promise<T>) => db.as(who[role], work, { at: new Date('2026-11-25T10:00:00Z') })
const outcome = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof NotYours ? 'not yours' : thrown instanceof Refused ? (thrown.field ?? thrown.text.en) : Promise.reject(thrown)))
const aCaseOfOurs = async (published: boolean) => aCase(db.owner, { tenant, by: who.mentor, dilemma: await aDilemma(db.owner, { tenant, by: who.promoter, told: true }), published })

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  for (const role of ['promoter', 'professional_lead', 'mentor', 'committee_member', 'participant'] as const) who[role] = await anAccount(db, role, { tenant })
})
afterAll(() => db.close())

test('from the draft to force, with the cases of each version', async () => {
  const versionId = await as('professional_lead', beginCode)
  expect(await outcome(as('professional_lead', beginCode))).toMatch(/has been begun/)
  const lines = await as('professional_lead', (tx) => linesOfVersion(tx, versionId))
  const principle = lines.find(({ code }) => code === 'E-05')?.key ?? ''
  expect(lines.filter(({ kind }) => kind === 'criterion').map(({ question, proposal }) => [question, proposal])).toEqual(Array(13).fill([null, true]))
  const added = await as('professional_lead', (tx) => addLine(tx, { versionId, kind: 'criterion', parentKey: lines[0]?.key ?? '', code: 'E-14', text: { he: 'עיקרון', ar: 'مبدأ', en: 'Principle' }, community: { he: '', ar: '', en: '' }, question: 'effective', proposal: false }))
  expect((await as('professional_lead', (tx) => linesOfVersion(tx, versionId))).find(({ key }) => key === added)?.question, 'a principle answers no question of the standard').toBeNull()

  const [caseId, proposed] = [await aCaseOfOurs(true), await aCaseOfOurs(false)]
  const link = (role: Role, id: string, lineKey = principle) => outcome(as(role, (tx) => linkCase(tx, { versionId, lineKey, caseId: id })))
  expect([await link('mentor', caseId), await link('professional_lead', proposed), await link('professional_lead', caseId, lines[0]?.key)]).toEqual(['not yours', 'caseId', 'This principle is no longer in the version.'])
  expect([await link('professional_lead', caseId), await link('professional_lead', caseId)]).toEqual(['done', 'caseId'])
  expect(await as('promoter', (tx) => casesUnder(tx, versionId)), 'a draft is its writers’').toEqual([])

  // The life of the standard, to a vote of a committee.
  await as('professional_lead', (tx) => moveVersion(tx, { versionId, to: 'review' }))
  expect((await as('promoter', (tx) => casesUnder(tx, versionId))).map((one) => [one.lineKey, one.id])).toEqual([[principle, caseId]])
  expect((await as('promoter', (tx) => principlesOf(tx, caseId))).map(({ code }) => code)).toEqual(['E-05'])
  await as('professional_lead', (tx) => saveCommittee(tx, { committeeId: null, name: { he: 'ועדה', ar: 'لجنة', en: 'Committee' }, quorum: 1, version: 1 }))
  const committeeId = (await as('professional_lead', committeesOf))[0]?.id ?? ''
  await as('professional_lead', (tx) => addMember(tx, { committeeId, accountId: who.committee_member.id, body: 'משרד', startsOn: '2026-01-01' }))
  await as('professional_lead', (tx) => openVote(tx, { versionId, committeeId, closesOn: '2026-12-01' }))
  expect(await outcome(as('professional_lead', (tx) => unlinkCase(tx, { versionId, lineKey: principle, caseId })))).toMatch(/no longer written/)
  expect(await as('professional_lead', (tx) => tx.run(`delete from principle_case where tenant_id = current_tenant()`)), 'past the pages too').toBe(0)
  await as('committee_member', (tx) => giveBallot(tx, { versionId, choice: 'for', reason: '' }))
  await as('professional_lead', (tx) => closeVote(tx, { versionId, minutes: 'הוסכם' }))
  await as('professional_lead', (tx) => publishVersion(tx, { versionId, effectiveOn: '2026-11-25' }))
  expect((await as('participant', (tx) => inForce(tx))).map(({ kind }) => kind)).toEqual(['ethics'])
  expect(await as('participant', (tx) => casesUnder(tx, versionId)), 'the casebook is of the profession').toEqual([])

  // The next version begins with the same cases; what is let go there stays where it was voted on.
  const next = await as('professional_lead', (tx) => draftFrom(tx, { basedOn: versionId }))
  await as('professional_lead', (tx) => unlinkCase(tx, { versionId: next, lineKey: principle, caseId }))
  expect([(await as('professional_lead', (tx) => casesUnder(tx, next))).length, (await as('professional_lead', (tx) => casesUnder(tx, versionId))).length]).toEqual([0, 1])
})

test('the code is a file like the standard, and its principles have no question', async () => {
  const file = codeOfEthics()
  expect(readStandardFile(JSON.stringify(file))).toEqual({ file })
  const asked = structuredClone(file)
  if (asked.categories[0]?.criteria[0]) asked.categories[0].criteria[0].question = 'keys'
  expect(readStandardFile(JSON.stringify(asked))).toEqual({ wrong: [{ place: 'categories[0].criteria[0].question', what: 'not_this' }] })
  const written = fileOf({ ...file }, linesOf(file, [], newId).map((line) => ({ ...line, version: 1 })))
  expect(written).toEqual(file)
})
