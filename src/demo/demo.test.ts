import { expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { makeDemo } from './index.ts'

const now = new Date('2026-05-10T08:00:00Z')

/** The people and what happened with them; sealed values have a chance of their own. */
async function told(seed: number): Promise<unknown[]> {
  const db = await testDatabase()
  try {
    const { tenantId } = await makeDemo(db.owner, { now, participants: 60, seed })
    const { rows } = await db.owner.query(
      `select p.id, p.given_name, p.family_name, p.phone, p.birth_date, e.stage, e.first_contact_on,
         (select count(*)::int from meeting m where m.tenant_id = p.tenant_id and m.participant_id = p.id) as meetings,
         (select string_agg(t.words, '|' order by t.id) from task t where t.tenant_id = p.tenant_id and t.participant_id = p.id) as tasks
       from participant p join enrolment e on e.tenant_id = p.tenant_id and e.participant_id = p.id where p.tenant_id = $1 order by p.id`,
      [tenantId],
    )
    return rows
  } finally {
    await db.close()
  }
}

test('one seed tells one story, another seed another', { timeout: 60_000 }, async () => {
  const [one, same, other] = [await told(1), await told(1), await told(2)]
  expect(one).toHaveLength(60)
  expect(same).toEqual(one)
  expect(other).not.toEqual(one)
})
