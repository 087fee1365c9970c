/** 0257_unnamed_again.sql over an installation that has rows: who proposed themself is not told who an unnamed employer is; who was proposed to, or whose letter went out, is. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#src/platform/ids.ts'
import { aConsent, aParticipant, anAccount, aTenant } from '../test/builders.ts'
import { type TestDatabase, testDatabase } from '../test/database.ts'
import { anEmployer } from '../test/employer-builders.ts'
import { migrate } from './migrate.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test('the name goes where it should not have been told, and stays elsewhere', async () => {
  const tenant = await aTenant(db)
  const noor = await anAccount(db, 'promoter', { tenant })
  const participantId = await aParticipant(db, { tenant, assignedTo: noor })
  await aConsent(db, participantId, { tenant, by: noor, purpose: 'employers' })
  const proposed = async (by: 'participant' | 'promoter', { named = false, sent = false }: { named?: boolean; sent?: boolean } = {}) => {
    const { vacancyId } = await anEmployer(db.owner, { tenant, by: noor, name: newId(), published: true })
    await db.owner.query(`update vacancy set names_employer = $2 where id = $1`, [vacancyId, named])
    const id = newId()
    await db.owner.query(`insert into candidacy (tenant_id, id, participant_id, vacancy_id, proposed_by, proposed_on, title, employer_name, state, at, account_id) values ($1, $2, $3, $4, $5, '2026-01-05', 'אפייה', 'מאפיית הגליל', 'wanted', now(), $6)`, [tenant, id, participantId, vacancyId, by, noor.id])
    if (sent)
      await db.owner.query(`insert into candidacy_sent (tenant_id, id, candidacy_id, participant_id, sent_on, sent_to, sealed, consent_id, at, account_id) select tenant_id, $2, $3, participant_id, '2026-01-06', 'סמי', '', id, now(), account_id from consent_event where participant_id = $1 and purpose = 'employers' limit 1`, [participantId, newId(), id])
    return id
  }
  const ids = [await proposed('participant'), await proposed('promoter'), await proposed('participant', { named: true }), await proposed('participant', { sent: true })]
  await db.owner.query('delete from schema_migration where number = 257')
  expect((await migrate(db.ownerUrl, { masterKey: db.masterKey })).applied).toEqual(['unnamed_again'])
  const { rows } = await db.owner.query<{ id: string; name: string }>(`select id, employer_name as name from candidacy`)
  expect(ids.map((id) => rows.find((row) => row.id === id)?.name)).toEqual(['', 'מאפיית הגליל', 'מאפיית הגליל', 'מאפיית הגליל'])
})
