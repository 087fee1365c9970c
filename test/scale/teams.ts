/** Two years of meetings of every programme's team: beside the team of programme 0, which has its agenda, nine more; each with what was brought, decided and done. */
import type { TestDatabase } from '../database.ts'

export async function meetTwoYears(owner: TestDatabase['owner'], tenant: string): Promise<void> {
  const sql = [
    `insert into team (tenant_id, id, programme_id, begun_on, begun_by) select $tenant, gen_random_uuid(), pr.id, current_date - 730, (select begun_by from team where tenant_id = $tenant limit 1)
     from programme pr where pr.tenant_id = $tenant and not exists (select from team t where t.tenant_id = $tenant and t.programme_id = pr.id)`,
    `insert into team_meeting (tenant_id, id, team_id, planned_on) select t.tenant_id, gen_random_uuid(), t.id, current_date + 2 from team t where t.tenant_id = $tenant and not exists (select from team_meeting m where m.tenant_id = t.tenant_id and m.team_id = t.id)`,
    `insert into team_meeting (tenant_id, id, team_id, held_on, minutes, at, account_id) select t.tenant_id, gen_random_uuid(), t.id, current_date - 7 * n, 40, now() - interval '7 days' * n, t.begun_by from team t, generate_series(1, 100) n where t.tenant_id = $tenant`,
    `insert into team_presence (tenant_id, meeting_id, account_id) select m.tenant_id, m.id, p.account_id from team_meeting m join team t on t.tenant_id = m.tenant_id and t.id = m.team_id
     join lateral (select distinct account_id from post where tenant_id = t.tenant_id and programme_id = t.programme_id limit 12) p on true where m.tenant_id = $tenant and m.held_on is not null`,
    `insert into team_item (tenant_id, id, team_id, account_id, label, why, brought_on, closed_in) select m.tenant_id, gen_random_uuid(), m.team_id, m.account_id, 'כינוי ' || n, 'איך ממשיכים', m.held_on - 2, m.id from team_meeting m, generate_series(1, 6) n where m.tenant_id = $tenant and m.held_on is not null`,
    `insert into team_item_person (tenant_id, item_id, participant_id) select i.tenant_id, i.id, r.participant_id from team_item i join lateral (select participant_id from file_relation r where r.tenant_id = i.tenant_id and r.account_id = i.account_id limit 1) r on true where i.tenant_id = $tenant and i.closed_in is not null`,
    `insert into team_decision (tenant_id, id, team_id, item_id, meeting_id, words, at, account_id) select tenant_id, gen_random_uuid(), team_id, id, closed_in, 'שואלים ומחכים', now(), account_id from team_item where tenant_id = $tenant and closed_in is not null`,
    `insert into team_action (tenant_id, id, team_id, item_id, meeting_id, doer_id, words, due_on, state, told_on, told_by, at, account_id) select tenant_id, gen_random_uuid(), team_id, id, closed_in, account_id, 'שאלה אחת', brought_on + 9, 'done', brought_on + 8, account_id, now(), account_id from team_item where tenant_id = $tenant and closed_in is not null`,
  ]
  for (const one of sql) await owner.query(one.replaceAll('$tenant', `'${tenant}'::uuid`))
  await owner.query(`analyze team, team_meeting, team_presence, team_item, team_item_person, team_decision, team_action`)
}
