-- Who said that the work ended while nobody accompanies them today: after the end of an accompaniment too, so that those who lead the place hear of it and the way opens again.
create index follow_up_ended_idx on follow_up (tenant_id, answered_on) where answer = 'none';

create function whose_work_ended(since date) returns table (follow_up_id uuid, participant_id uuid, day date, said_by text, job_title text, employer_name text) stable security definer set search_path = public language sql as $$
  select f.id, f.participant_id, f.answered_on, f.said_by, w.job_title, w.employer_name
  from follow_up f join placement w on w.tenant_id = f.tenant_id and w.id = f.placement_id join tenant t on t.id = f.tenant_id
  where f.tenant_id = current_tenant() and f.answer = 'none' and f.answered_on > since
    and not exists (select from follow_up n where n.tenant_id = f.tenant_id and n.placement_id = f.placement_id and (n.answered_on, n.day_number) > (f.answered_on, f.day_number))
    and not exists (select from file_relation r join post po on po.tenant_id = r.tenant_id and po.account_id = r.account_id and po.role = 'promoter' and actor_day() between po.starts_on and coalesce(po.ends_on, 'infinity')
      join account a on a.tenant_id = r.tenant_id and a.id = r.account_id and a.closed_at is null
      where r.tenant_id = f.tenant_id and r.participant_id = f.participant_id and r.relation in ('assigned', 'cover') and actor_day() between r.starts_on and coalesce(r.ends_on, 'infinity'))
    and not exists (select from placement o where o.tenant_id = f.tenant_id and o.participant_id = f.participant_id and o.first_day >= f.answered_on)
    and not exists (select from meeting m where m.tenant_id = f.tenant_id and m.participant_id = f.participant_id and m.state in ('held', 'scheduled') and (m.starts_at at time zone t.time_zone)::date >= f.answered_on)
    and leads_file(f.participant_id) and not file_is_closed(f.participant_id)
$$;
