-- What is told of a job otherwise moves its follow-up, and every message that is dropped is told to the trail, whatever dropped it.
create function tell_dropped() returns trigger security definer set search_path = public language plpgsql as $$
begin
  insert into audit_event (tenant_id, id, at, account_id, account_name, what, participant_id, details)
  values (new.tenant_id, gen_random_uuid(), new.ended_at, current_account(), coalesce((select a.display_name from account a where a.tenant_id = new.tenant_id and a.id = current_account()), ''), 'message.dropped', new.participant_id,
    jsonb_build_object('kind', new.kind, 'channel', new.channel, 'reason', new.reason));
  return null;
end $$;
create trigger message_dropped_is_told after update of state on message for each row when (old.state = 'waiting' and new.state = 'dropped') execute function tell_dropped();

create function drop_questions(tenant uuid, placement uuid, why text) returns void security definer set search_path = public language sql as $$
  update message m set state = 'dropped', reason = why, sealed = null, ended_at = now() from follow_up f
  where f.tenant_id = tenant and f.placement_id = placement and m.tenant_id = f.tenant_id and m.id = f.message_id and m.state = 'waiting'
$$;
revoke execute on function drop_questions(uuid, uuid, text) from public;

-- The days of a job are planned with it, and move with its first workday: what waits is dropped, and who was asked too early is asked again. A job that was there at joining has no days, told so later too.
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
    if new.last_day is not null then perform drop_questions(new.tenant_id, new.id, 'ended'); end if;
  end if;
  if not follows or tg_op = 'UPDATE' and old.attribution is distinct from 'already_employed' then return null; end if;
  insert into follow_up (tenant_id, id, participant_id, placement_id, day_number, due_on)
  select new.tenant_id, md5(new.id::text || day)::uuid, new.participant_id, new.id, day, new.first_day + day
  from unnest(coalesce((select p.follow_up_days from enrolment e join programme p on p.tenant_id = e.tenant_id and p.id = e.programme_id where e.tenant_id = new.tenant_id and e.id = new.enrolment_id),
    '{3,14,30,60,90,180,365}')) as day
  on conflict do nothing;
  return null;
end $$;
drop trigger placement_plans_follow_ups on placement;
create trigger placement_plans_follow_ups after insert or update of first_day, last_day, attribution on placement for each row execute function plan_follow_ups();
alter table follow_up_link alter column follow_up_id drop not null;

-- What an earlier Ofek kept of jobs that were told to have been there at joining.
update message m set state = 'dropped', reason = 'not_followed', sealed = null, ended_at = now() from follow_up f join placement p on p.tenant_id = f.tenant_id and p.id = f.placement_id and p.attribution = 'already_employed'
where m.tenant_id = f.tenant_id and m.id = f.message_id and m.state = 'waiting';
update follow_up_link l set follow_up_id = null from follow_up f join placement p on p.tenant_id = f.tenant_id and p.id = f.placement_id and p.attribution = 'already_employed'
where l.tenant_id = f.tenant_id and l.follow_up_id = f.id and not exists (select from follow_up_answer a where a.tenant_id = f.tenant_id and a.follow_up_id = f.id);
delete from follow_up f using placement p where p.tenant_id = f.tenant_id and p.id = f.placement_id and p.attribution = 'already_employed' and not exists (select from follow_up_answer a where a.tenant_id = f.tenant_id and a.follow_up_id = f.id);
