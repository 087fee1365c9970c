-- A corrected "I am there" confirms no job (O-03): what outcomes know of follow-up is what stands (follow_up_said, 0283).

-- One row for each who joined in a span of days. `salt` is of this one question: employers are told apart by it and known again by nothing.
-- What is sealed leaves as it stands, and is opened by the application for the sum alone.
create or replace function outcome_facts(as_funder boolean, from_day date, until_day date, of_programme uuid, of_centre uuid, as_of date, salt text, only_now boolean)
  returns table (programme_id uuid, centre_id uuid, joined_on date, ended_on date, end_reason text, closed boolean, heard_on date, plans text[], populations bytea, exclusions bytea,
    readings jsonb, goals jsonb, actions jsonb, meetings jsonb, work jsonb)
  stable security definer set search_path = public language sql as $$
  select e.programme_id, e.centre_id, e.joined_on, e.ended_on, e.end_reason, file_is_closed(e.participant_id),
    (select max(heard) from (values
      ((select (max(m.starts_at) at time zone t.time_zone)::date from meeting m where m.tenant_id = e.tenant_id and m.participant_id = e.participant_id and m.state = 'held' and (m.starts_at at time zone t.time_zone)::date <= as_of)),
      ((select max(r.taken_on) from axes_reading r where r.tenant_id = e.tenant_id and r.participant_id = e.participant_id and r.taken_on <= as_of)),
      ((select (max(v.agreed_at) at time zone t.time_zone)::date from plan_version v where v.tenant_id = e.tenant_id and v.participant_id = e.participant_id and (v.agreed_at at time zone t.time_zone)::date <= as_of)),
      ((select max(a.answered_on) from follow_up_answer a where a.tenant_id = e.tenant_id and a.participant_id = e.participant_id and a.answered_on <= as_of)),
      ((select max(w.on_day) from placement_evidence w where w.tenant_id = e.tenant_id and w.participant_id = e.participant_id and w.on_day <= as_of
        and not exists (select from document x where x.tenant_id = w.tenant_id and x.id = w.document_id and x.removed_on is not null))),
      ((select max(p.first_day) from placement p where p.tenant_id = e.tenant_id and p.participant_id = e.participant_id and p.first_day <= as_of))) as h (heard)),
    array(select (v.agreed_at at time zone t.time_zone)::date::text from plan_version v where v.tenant_id = e.tenant_id and v.participant_id = e.participant_id
      and (v.agreed_at at time zone t.time_zone)::date between e.joined_on and coalesce(e.ended_on, as_of) order by v.number),
    (select s.sealed from participant_sensitive s where s.tenant_id = e.tenant_id and s.participant_id = e.participant_id and s.kind = 'population'),
    (select s.sealed from participant_sensitive s where s.tenant_id = e.tenant_id and s.participant_id = e.participant_id and s.kind = 'exclusion'),
    (select coalesce(jsonb_agg(jsonb_build_array(r.taken_on, r.by_whom,
        case when not v.marks ? 'motivation' then r.motivation end, case when not v.marks ? 'proactivity' then r.proactivity end, case when not v.marks ? 'efficacy' then r.efficacy end,
        case when not v.marks ? 'vision' then r.vision end, case when not v.marks ? 'tools' then r.tools end) order by r.taken_on, r.id), '[]')
      from axes_reading r, lateral (select coalesce(jsonb_agg(measure), '[]') as marks from (select distinct on (o.measure) o.measure, o.void from axes_void o
        where o.tenant_id = r.tenant_id and o.reading_id = r.id order by o.measure, o.id desc) newest where void) v
      where r.tenant_id = e.tenant_id and r.participant_id = e.participant_id and r.taken_on between e.joined_on - 30 and coalesce(e.ended_on + 30, 'infinity')),
    (select coalesce(jsonb_agg(levels), '[]') from (select jsonb_agg(jsonb_build_array(l.reached_on, l.level) order by l.reached_on, l.id) as levels from goal_level l
      where l.tenant_id = e.tenant_id and l.participant_id = e.participant_id and l.reached_on between e.joined_on and coalesce(e.ended_on + 30, 'infinity') group by l.goal_id) g),
    (select coalesce(jsonb_agg(jsonb_build_array((k.set_at at time zone t.time_zone)::date, k.started_by)), '[]') from task k
      where k.tenant_id = e.tenant_id and k.participant_id = e.participant_id and (k.set_at at time zone t.time_zone)::date between as_of - 27 and as_of),
    (select coalesce(jsonb_agg(jsonb_build_array((m.starts_at at time zone t.time_zone)::date, m.state)), '[]') from meeting m
      where m.tenant_id = e.tenant_id and m.participant_id = e.participant_id and (m.starts_at at time zone t.time_zone)::date between e.joined_on and coalesce(e.ended_on, as_of)),
    (select coalesce(jsonb_agg(jsonb_build_object('employer', md5(salt || coalesce(p.employer_id::text, lower(p.employer_name))), 'first', p.first_day, 'last', p.last_day, 'attribution', p.attribution,
        -- A job that was told without one belongs to the last participation that had begun, else to the first.
        'own', e.id = coalesce(p.enrolment_id, (select o.id from enrolment o where o.tenant_id = e.tenant_id and o.participant_id = e.participant_id and o.joined_on is not null
            order by o.joined_on > p.first_day, case when o.joined_on <= p.first_day then o.joined_on end desc, o.joined_on, o.id limit 1)),
        'hours', p.hours_week, 'wanted', p.hours_wanted,
        'grade', (select min(w.grade) from placement_evidence w where w.tenant_id = p.tenant_id and w.placement_id = p.id
          and not exists (select from document x where x.tenant_id = w.tenant_id and x.id = w.document_id and x.removed_on is not null)),
        'confirmed', (select coalesce(jsonb_agg(day), '[]') from (select w.on_day as day from placement_evidence w where w.tenant_id = p.tenant_id and w.placement_id = p.id and w.on_day >= p.first_day
              and not exists (select from document x where x.tenant_id = w.tenant_id and x.id = w.document_id and x.removed_on is not null)
            union select s.answered_on from follow_up_said(p.tenant_id, p.id) s where s.answer = 'there' and s.answered_on >= p.first_day) c),
        -- The first answer that they are no longer there, after the last that they are.
        'left', (select jsonb_build_array(a.answered_on, a.answer) from follow_up_said(p.tenant_id, p.id) a
          where a.answer <> 'there' and not exists (select from follow_up_said(p.tenant_id, p.id) b where b.answer = 'there' and (b.answered_on, b.at) > (a.answered_on, a.at)) order by a.answered_on, a.at limit 1),
        'pay', (select jsonb_build_object('from', y.from_day, 'sealed', encode(y.sealed, 'base64')) from placement_pay y
          where y.tenant_id = p.tenant_id and y.placement_id = p.id and y.from_day <= as_of order by y.from_day desc, y.at desc limit 1),
        'views', (select coalesce(jsonb_agg(jsonb_build_array(q.by_whom, q.pay, q.hours, q.rights, q.stability, q.skills, q.health_family, q.horizon) order by q.on_day, q.id), '[]') from placement_quality q
          where q.tenant_id = p.tenant_id and q.placement_id = p.id and q.on_day <= as_of),
        'advanced', (select coalesce(jsonb_agg(jsonb_build_array(a.on_day, a.kind, a.started_by, a.pay_percent, a.pay_real,
            case when a.kind in ('hours', 'contract') then a.before end, case when a.kind in ('hours', 'contract') then a.after end) order by a.on_day, a.id), '[]') from advancement_event a
          where a.tenant_id = p.tenant_id and a.placement_id = p.id)) order by p.first_day, p.id), '[]')
      from placement p where p.tenant_id = e.tenant_id and p.participant_id = e.participant_id)
  from enrolment e join tenant t on t.id = e.tenant_id
  where e.tenant_id = current_tenant() and e.programme_id = any (outcome_programmes(as_funder, of_programme)) and e.joined_on between from_day and until_day and (of_centre is null or e.centre_id = of_centre)
    and (not only_now or e.stage in ('enrolled', 'paused')) and exists (select from outcome_posts(as_funder) po where reaches(po.programme_id, po.centre_id, e.programme_id, e.centre_id))
$$;
