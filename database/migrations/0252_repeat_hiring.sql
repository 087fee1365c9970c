-- O-15 with what follow-up and evidence say: known_on is the last day of which somebody said that they worked there. In plpgsql, since what it reads is made by later migrations.
create or replace function placements_of_employers(employers uuid[]) returns table (employer_id uuid, first_day date, last_day date, known_on date)
  stable security definer set search_path = public language plpgsql as $$
#variable_conflict use_column
begin
  return query
  select p.employer_id, p.first_day, p.last_day,
    greatest(
      (select max(f.answered_on) from follow_up f where f.tenant_id = p.tenant_id and f.placement_id = p.id and f.answer = 'there'),
      (select max(e.on_day) from placement_evidence e where e.tenant_id = p.tenant_id and e.placement_id = p.id and e.on_day >= p.first_day))
  from placement p
  where p.tenant_id = current_tenant() and p.employer_id = any (employers) and coalesce(p.attribution, '') <> 'already_employed' and of_the_work();
end $$;
