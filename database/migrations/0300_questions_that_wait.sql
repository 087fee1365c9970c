-- A question that waits is dropped with what is said and told of its job, and only where there is nothing left to ask.

-- Of all days of the job: of what is known since the day, and of everything where somebody said last that they are not there any more (asked.ts asks no more then either).
create or replace function answer_drops_message() returns trigger security definer set search_path = public language plpgsql as $$
declare
  over constant boolean := 'there' <> (select n.answer from follow_up n where n.tenant_id = new.tenant_id and n.placement_id = new.placement_id and n.answered_on is not null order by n.answered_on desc, n.day_number desc limit 1);
begin
  update message m set state = 'dropped', reason = 'answered', sealed = null, ended_at = now() from follow_up f
  where f.tenant_id = new.tenant_id and f.placement_id = new.placement_id and (f.id = new.id or f.due_on <= new.answered_on or over) and m.tenant_id = f.tenant_id and m.id = f.message_id and m.state = 'waiting';
  return null;
end $$;
drop trigger follow_up_answer_drops_message on follow_up;
create trigger follow_up_answer_drops_message after update of answer on follow_up for each row when (new.answer is not null) execute function answer_drops_message();

-- What waits for days after one.
drop function drop_questions(uuid, uuid, text);
create function drop_questions(tenant uuid, placement uuid, why text, after_day date default '-infinity') returns void security definer set search_path = public language sql as $$
  update message m set state = 'dropped', reason = why, sealed = null, ended_at = now() from follow_up f
  where f.tenant_id = tenant and f.placement_id = placement and f.due_on > after_day and m.tenant_id = f.tenant_id and m.id = f.message_id and m.state = 'waiting'
$$;
revoke execute on function drop_questions(uuid, uuid, text, date) from public;

-- The days of a job are planned with it, and move with its first workday: what waits is dropped, and who was asked too early is asked again. A job that was there at joining has no days, told so later too.
-- An end that is agreed and lies ahead drops what is asked after it alone; what an end dropped is asked again where the end moves or is taken back.
create or replace function plan_follow_ups() returns trigger security definer set search_path = public language plpgsql as $$
declare
  follows constant boolean := new.attribution is distinct from 'already_employed';
begin
  if tg_op = 'UPDATE' then
    if not follows then
      perform drop_questions(new.tenant_id, new.id, 'not_followed');
      -- A link that was given stays, so that its stop still holds; it asks nothing any more.
      update follow_up_link l set follow_up_id = null from follow_up f
      where f.tenant_id = new.tenant_id and f.placement_id = new.id and l.tenant_id = f.tenant_id and l.follow_up_id = f.id and not exists (select from follow_up_answer a where a.tenant_id = f.tenant_id and a.follow_up_id = f.id);
      delete from follow_up f where f.tenant_id = new.tenant_id and f.placement_id = new.id and not exists (select from follow_up_answer a where a.tenant_id = f.tenant_id and a.follow_up_id = f.id);
      return null;
    end if;
    if new.first_day <> old.first_day then
      perform drop_questions(new.tenant_id, new.id, 'moved');
      update follow_up f set due_on = new.first_day + f.day_number,
        asked_on = case when again then null else f.asked_on end, asked_how = case when again then '' else f.asked_how end, message_id = case when again then null else f.message_id end
      from (select g.id, g.asked_on < new.first_day + g.day_number or exists (select from message m where m.tenant_id = g.tenant_id and m.id = g.message_id and m.state = 'dropped' and m.reason = 'moved') as again
        from follow_up g where g.tenant_id = new.tenant_id and g.placement_id = new.id and g.answered_on is null) moved
      where f.tenant_id = new.tenant_id and f.id = moved.id;
    end if;
    if new.last_day is distinct from old.last_day then
      update follow_up f set asked_on = null, asked_how = '', message_id = null from message m
      where f.tenant_id = new.tenant_id and f.placement_id = new.id and f.answered_on is null and f.due_on <= coalesce(new.last_day, 'infinity') and coalesce(new.last_day, 'infinity') >= actor_day()
        and m.tenant_id = f.tenant_id and m.id = f.message_id and m.state = 'dropped' and m.reason = 'ended';
    end if;
    if new.last_day is not null then perform drop_questions(new.tenant_id, new.id, 'ended', case when new.last_day < actor_day() then '-infinity' else new.last_day end); end if;
  end if;
  if not follows or tg_op = 'UPDATE' and old.attribution is distinct from 'already_employed' then return null; end if;
  insert into follow_up (tenant_id, id, participant_id, placement_id, day_number, due_on)
  select new.tenant_id, md5(new.id::text || day)::uuid, new.participant_id, new.id, day, new.first_day + day
  from unnest(coalesce((select p.follow_up_days from enrolment e join programme p on p.tenant_id = e.tenant_id and p.id = e.programme_id where e.tenant_id = new.tenant_id and e.id = new.enrolment_id),
    '{3,14,30,60,90,180,365}')) as day
  on conflict do nothing;
  return null;
end $$;

-- What an earlier Ofek left waiting after an answer, or dropped for an end that still lies ahead.
update message m set state = 'dropped', reason = 'answered', sealed = null, ended_at = now() from follow_up f
where m.tenant_id = f.tenant_id and m.id = f.message_id and m.state = 'waiting' and f.answered_on is null and (
  exists (select from follow_up n where n.tenant_id = f.tenant_id and n.placement_id = f.placement_id and n.answered_on >= f.due_on)
  or 'there' <> (select n.answer from follow_up n where n.tenant_id = f.tenant_id and n.placement_id = f.placement_id and n.answered_on is not null order by n.answered_on desc, n.day_number desc limit 1));
update follow_up f set asked_on = null, asked_how = '', message_id = null from message m, placement p, tenant t
where m.tenant_id = f.tenant_id and m.id = f.message_id and m.state = 'dropped' and m.reason = 'ended' and f.answered_on is null
  and p.tenant_id = f.tenant_id and p.id = f.placement_id and p.last_day >= f.due_on and t.id = f.tenant_id and p.last_day >= (now() at time zone t.time_zone)::date;
