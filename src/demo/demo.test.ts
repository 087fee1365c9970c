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

test('what the pages are for has happened to somebody', { timeout: 60_000 }, async () => {
  const db = await testDatabase()
  try {
    await makeDemo(db.owner, { now, participants: 500 })
    const count = async (sql: string) => Number((await db.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n)
    const day = `'2026-05-10'::date`
    const found = {
      'covered now': await count(`file_relation where relation = 'cover' and ${day} between starts_on and ends_on`),
      'to be covered': await count(`file_relation where relation = 'cover' and starts_on > ${day}`),
      'handed over, not told of yet': await count('handing_over where told_at is null'),
      'handed over, with a word for the colleague': await count('handing_over h join handing_over_grey g on g.tenant_id = h.tenant_id and g.handing_over_id = h.id where told_at is not null'),
      'known to the promoter who accompanies': await count(`closeness c join file_relation r on r.tenant_id = c.tenant_id and r.participant_id = c.participant_id and r.account_id = c.account_id and r.relation = 'assigned' and r.ends_on is null`),
      'known to a colleague': await count(`closeness c where not exists (select from file_relation r where r.tenant_id = c.tenant_id and r.participant_id = c.participant_id and r.account_id = c.account_id)`),
      'opened to a partner': await count('partner_opening where closed_at is null'),
      'to be back by now': await count(`pause where returned_on is null and returns_on <= ${day}`),
      'in a pause': await count(`pause where returned_on is null and returns_on > ${day}`),
      'a plan that changed twice': await count('plan_version where number = 3'),
      'and three times': await count('plan_version where number = 4'),
      'applied, and fits': await count(`eligibility_check c join enrolment e on e.tenant_id = c.tenant_id and e.id = c.enrolment_id and e.stage = 'applicant' where c.outcome = 'met'`),
      'applied, and does not fit': await count(`eligibility_check c join enrolment e on e.tenant_id = c.tenant_id and e.id = c.enrolment_id and e.stage = 'applicant' where c.outcome = 'not_met'`),
      'ended, and open for follow-up': await count(`file_relation r join enrolment e on e.tenant_id = r.tenant_id and e.participant_id = r.participant_id and e.stage = 'finished' where r.relation = 'assigned' and r.ends_on > ${day}`),
      'a job that goes on': await count(`placement where last_day is null`),
      'a job that ended, with what was learned': await count(`placement where end_reason is not null and learned <> ''`),
      'a job after another that ended': await count(`placement p where exists (select from placement o where o.participant_id = p.participant_id and o.last_day < p.first_day)`),
      'a job found alone': await count(`placement where attribution = 'alone'`),
      'a job that was there at joining': await count(`placement p join enrolment e on e.id = p.enrolment_id where p.attribution = 'already_employed' and p.first_day < e.joined_on`),
      'a job of which nobody said how it came about': await count(`placement where attribution is null`),
      'a letter with a curriculum vitae beside it, where employer relations sends': await count(`candidacy c join candidacy_paper p on p.candidacy_id = c.id and p.id = any (c.letter_papers) where p.stands <> ''`),
      'and one that went out with it': await count(`candidacy_sent s join candidacy_paper p on p.candidacy_id = s.candidacy_id`),
      'a job that nothing shows': await count(`placement p where not exists (select from placement_evidence v where v.placement_id = p.id)`),
      ...Object.fromEntries(await Promise.all(['A', 'B', 'C', 'D', 'E'].map(async (grade) => [`evidence ${grade}`, await count(`placement_evidence where grade = '${grade}'`)] as [string, number]))),
      'a document kept of a job': await count(`placement_evidence v join document d on d.id = v.document_id join document_content c on c.document_id = d.id`),
      'a job seen by both': await count(`placement p where (select count(distinct by_whom) from placement_quality q where q.placement_id = p.id) = 2`),
      'pay that changed': await count(`(select placement_id from placement_pay group by 1 having count(*) > 1) twice`),
      'a thing that grew': await count(`advancement_event`),
      'something aimed at in a job': await count(`advancement_plan where state = 'open'`),
      'a job that goes on by the person’s word, in one tap': await count(`follow_up_answer where answer = 'there' and way = 'link'`),
      'a day of which nobody knows': await count(`follow_up f join placement p on p.id = f.placement_id where f.answer is null and f.due_on < ${day} and (p.last_day is null or f.due_on <= p.last_day)`),
      'a job that ended, as was answered': await count(`follow_up where answer = 'none'`),
      'a message that was sent': await count(`message where state = 'sent'`),
      'a goal set aside': await count(`goal where state = 'set_aside' and aside_reason <> ''`),
    }
    expect(Object.entries(found).filter(([, n]) => n < 2)).toEqual([])
    expect(await count(`placement_evidence v join file_relation r on r.participant_id = v.participant_id and r.account_id = v.account_id and r.relation = 'self' where v.document_id is not null`), 'a payslip that its person kept').toBe(1)
    expect(await count(`(select distinct account_id from post where role = 'promoter') promoters`)).toBeGreaterThanOrEqual(12)
    expect([await count('programme'), await count('centre'), await count('participant')], 'programmes, centres, participants').toEqual([3, 4, 500])
    expect(await count(`(select participant_id, reason from (select participant_id, reason from plan_version union all select participant_id, aside_reason from milestone union all select participant_id, aside_reason from goal) all_reasons
      where reason <> '' group by participant_id, reason having count(*) > 1) twice`), 'a change told with the reason of another').toBe(0)
    expect(await count(`participant where language = 'ar' and (case when preferred_name = '' then given_name else preferred_name end || family_name) ~ '[א-ת]'`), 'a file in Arabic under a name in Hebrew letters').toBe(0)
    expect(await count(`participant where given_name ~ '[א-ת]' and preferred_name <> ''`), 'written otherwise in the papers').toBeGreaterThan(2)
    expect(await count(`participant p join mapping_item i on i.tenant_id = p.tenant_id and i.participant_id = p.id where p.address = 'male' and i.title in ('מקום עם נשים נוספות', 'مكان فيه نساء')`)).toBe(0)
    expect(await count('placement'), 'jobs of two years').toBeGreaterThan(110)
    // Nothing in it could not have happened.
    expect(await count(`follow_up f join placement p on p.id = f.placement_id where f.answered_on > ${day} or f.answered_on < p.first_day or f.answer = 'there' and f.answered_on > p.last_day or f.answer <> 'there' and f.answered_on <= p.last_day`), 'an answer that does not fit its job').toBe(0)
    expect(await count(`placement p join enrolment e on e.id = p.enrolment_id where (p.first_day < e.joined_on) <> (coalesce(p.attribution, '') = 'already_employed') or p.last_day > ${day} or p.first_day > ${day}`), 'a job that does not fit its days').toBe(0)
    expect(await count(`file_relation a join file_relation b on b.tenant_id = a.tenant_id and b.participant_id = a.participant_id and b.relation = 'assigned' and a.relation = 'assigned' and a.id < b.id
      and a.starts_on <= coalesce(b.ends_on, 'infinity') and b.starts_on <= coalesce(a.ends_on, 'infinity')`), 'two promoters at once').toBe(0)
    expect(await count(`meeting m where state = 'held' and not exists (select from file_relation r where r.tenant_id = m.tenant_id and r.participant_id = m.participant_id and r.account_id = m.account_id
      and m.starts_at::date between r.starts_on and coalesce(r.ends_on, 'infinity'))`), 'a meeting with somebody else').toBe(0)
    expect(await count(`pause where returns_on < paused_on or paused_on > ${day}`)).toBe(0)
  } finally {
    await db.close()
  }
})
