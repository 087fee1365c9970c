-- Which answer about a job holds is decided in one place: a corrected one says nothing any more, and an older talk that is written down late does not stand over what was said since.
alter table follow_up_answer add column corrects boolean not null default false;
comment on column follow_up_answer.corrects is 'Written to mend what was written of this day before: the earlier answers to it were never so.';

-- The answer to one follow-up that holds: the latest by its day, of those that nobody corrected.
create function answer_that_holds(of_tenant uuid, of_follow_up uuid) returns setof follow_up_answer stable language sql as $$
  select a.* from follow_up_answer a where a.tenant_id = of_tenant and a.follow_up_id = of_follow_up
    and not exists (select from follow_up_answer c where c.tenant_id = a.tenant_id and c.follow_up_id = a.follow_up_id and c.corrects and (c.at, c.id) > (a.at, a.id))
  order by a.answered_on desc, a.at desc, a.id desc limit 1
$$;

-- What was said of a job and stands, for O-03: neither corrected, nor replaced by a later answer to the same follow-up that says otherwise.
create function follow_up_said(of_tenant uuid, of_placement uuid) returns table (follow_up_id uuid, answer_id uuid, answered_on date, at timestamptz, answer text) stable language sql as $$
  select a.follow_up_id, a.id, a.answered_on, a.at, a.answer from follow_up f join follow_up_answer a on a.tenant_id = f.tenant_id and a.follow_up_id = f.id
  where f.tenant_id = of_tenant and f.placement_id = of_placement and not exists (select from follow_up_answer b where b.tenant_id = a.tenant_id and b.follow_up_id = a.follow_up_id
    and (b.corrects and (b.at, b.id) > (a.at, a.id)
      or b.answer <> a.answer and (b.answered_on, b.at, b.id) > (a.answered_on, a.at, a.id)
        and not exists (select from follow_up_answer c where c.tenant_id = b.tenant_id and c.follow_up_id = b.follow_up_id and c.corrects and (c.at, c.id) > (b.at, b.id))))
$$;

-- follow_up carries the one that holds, whichever way it came.
create function answer_holds() returns trigger security definer set search_path = public language plpgsql as $$
begin
  update follow_up f set answer = h.answer, said_by = h.said_by, answered_on = h.answered_on from answer_that_holds(new.tenant_id, new.follow_up_id) h where f.tenant_id = new.tenant_id and f.id = new.follow_up_id;
  return null;
end $$;
create trigger follow_up_answer_holds after insert on follow_up_answer for each row execute function answer_holds();

create or replace function answer_follow_up(token bytea, answer_id uuid, said text, hours_said text, pay_said text, people_said text, talk_wished boolean, words bytea, answered_at timestamptz, answered_day date)
  returns boolean security definer set search_path = public language plpgsql as $$
declare
  of_link follow_up_link;
begin
  select l.* into of_link from follow_up_link l where l.token_hash = token and l.ends_at > answered_at and l.tenant_id = current_tenant()
    and not exists (select from file_closure c where c.tenant_id = l.tenant_id and c.participant_id = l.participant_id and c.reopened_on is null);
  if not found then return false; end if;
  insert into follow_up_answer (tenant_id, id, participant_id, follow_up_id, answer, said_by, way, hours, pay, people, wants_talk, sealed, answered_on, at)
  values (of_link.tenant_id, answer_id, of_link.participant_id, of_link.follow_up_id, said, 'participant', 'link', hours_said, pay_said, people_said, talk_wished, words, answered_day, answered_at);
  return true;
end $$;

create or replace function follow_up_asked(token bytea) returns table (tenant_id uuid, time_zone text, follow_up_id uuid, participant_id uuid, day_number integer, first_day date, language text, address text, employer text,
  ends_at timestamptz, answer text, hours text, pay text, people text, wants_talk boolean, stopped boolean) stable security definer set search_path = public language sql as $$
  select l.tenant_id, t.time_zone, f.id, f.participant_id, f.day_number, p.first_day, w.language, w.address,
    case when exists (select from placement o where o.tenant_id = p.tenant_id and o.participant_id = p.participant_id and o.id <> p.id and o.last_day is null) then p.employer_name else '' end,
    l.ends_at, f.answer, a.hours, a.pay, a.people, coalesce(a.wants_talk, false), exists (select from message_preference mp where mp.tenant_id = f.tenant_id and mp.participant_id = f.participant_id and mp.stopped_at is not null)
  from follow_up_link l join tenant t on t.id = l.tenant_id join follow_up f on f.tenant_id = l.tenant_id and f.id = l.follow_up_id join placement p on p.tenant_id = f.tenant_id and p.id = f.placement_id
    join participant w on w.tenant_id = f.tenant_id and w.id = f.participant_id
    left join lateral answer_that_holds(f.tenant_id, f.id) a on true
  where l.token_hash = token
    and not exists (select from file_closure c where c.tenant_id = l.tenant_id and c.participant_id = l.participant_id and c.reopened_on is null)
$$;

-- Whether somebody still works somewhere is how it goes for them: employer relations, who read the jobs, read it no more than its words (decision 035).
do $$
declare
  reads text := 'tenant_id = (select current_tenant()) and (participant_id = any ((select my_files())::uuid[]) or sees(participant_id, ''quality''))';
  changes text := 'tenant_id = (select current_tenant()) and (participant_id = any ((select my_files())::uuid[]) or writes(participant_id, ''quality''))';
begin
  execute format('alter policy file_read on follow_up using (%s)', reads);
  execute format('alter policy file_add on follow_up with check (%s)', changes);
  execute format('alter policy file_change on follow_up using (%s) with check (%s)', changes, changes);
  execute format('alter policy file_remove on follow_up using (%s)', changes);
end $$;
