-- By a link one sees what was answered by a link; what was written down of a talk, or in an employer's word, is no answer of whoever holds it.
create or replace function follow_up_asked(token bytea, signature_holds boolean, asked_at timestamptz) returns table (tenant_id uuid, time_zone text, follow_up_id uuid, participant_id uuid, day_number integer, language text, address text, employer text,
  open boolean, open_until timestamptz, answer text, hours text, pay text, people text, wants_talk boolean, stopped boolean) stable security definer set search_path = public language sql as $$
  select l.tenant_id, t.time_zone, f.id, l.participant_id, coalesce(f.day_number, 0), w.language, w.address,
    case when exists (select from placement o where o.tenant_id = p.tenant_id and o.participant_id = p.participant_id and o.id <> p.id and o.last_day is null) then p.employer_name else '' end,
    f.id is not null and l.ends_at > asked_at and (signature_holds or not l.signed)
      and not exists (select from file_closure c where c.tenant_id = l.tenant_id and c.participant_id = l.participant_id and c.reopened_on is null),
    l.ends_at, a.answer, a.hours, a.pay, a.people, coalesce(a.wants_talk, false), exists (select from message_preference mp where mp.tenant_id = l.tenant_id and mp.participant_id = l.participant_id and mp.stopped_at is not null)
  from follow_up_link l join tenant t on t.id = l.tenant_id join participant w on w.tenant_id = l.tenant_id and w.id = l.participant_id
    left join follow_up f on f.tenant_id = l.tenant_id and f.id = l.follow_up_id left join placement p on p.tenant_id = f.tenant_id and p.id = f.placement_id
    left join lateral (select h.* from answer_that_holds(f.tenant_id, f.id) h where h.way <> 'talk') a on true
  where l.token_hash = token
$$;
