-- What follows when the consent to keep a file is withdrawn (docs/decisions/008): the file is closed to everyday work until the consent is given again.

create table file_closure (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  closed_on date not null,
  kept_until date not null,
  reopened_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references consent_event,
  foreign key (tenant_id, participant_id) references participant,
  constraint file_closure_kept_after_it_closed check (kept_until > closed_on)
);
create unique index file_closure_open_once on file_closure (tenant_id, participant_id) where reopened_on is null;
create index file_closure_participant_idx on file_closure (tenant_id, participant_id);
comment on table file_closure is 'A file that is closed because the consent to keep it was withdrawn (id is that answer); kept_until is the day by which a lead decides what becomes of what is kept. reopened_on is when the consent was given again.';
create function file_is_closed(participant uuid) returns boolean stable security definer set search_path = public language sql as $$
  select exists (select from file_closure where tenant_id = current_tenant() and participant_id = participant and reopened_on is null)
$$;

-- What stays open of a closed file: those who accompany know how to reach the person and what was arranged, and write down that the consent was given again;
-- those who lead read it without the grey and the sealed, and bring it to an end; the person reads all of it; partners nothing.
create function file_openings_now(participant uuid, part text, to_write boolean) returns text[] stable language sql as $$
  select case when openings = '{}' or not file_is_closed(participant) then openings else array(
    select opening from unnest(openings) opening where case
      when opening = 'partner' then false
      when opening = 'self' then not to_write or part = 'consents'
      when opening in ('assigned', 'cover') then part = 'consents' or not to_write and part in ('contact', 'enrolment', 'meetings')
      -- The grey is still written where it goes with a handing over, and not read.
      when to_write then part in ('contact', 'enrolment', 'consents', 'grey')
      else part not in ('grey', 'sensitive', 'health') end) end
  from (select file_openings(participant, part, to_write) as openings) asked
$$;
create or replace function sees(participant uuid, part text) returns boolean stable language sql as $$ select file_openings_now(participant, part, false) <> '{}' $$;
create or replace function writes(participant uuid, part text) returns boolean stable language sql as $$
  select array_remove(case when part in ('contact', 'enrolment', 'consents', 'intake') then file_openings_now(participant, part, true)
    else array_remove(file_openings_now(participant, part, true), 'programme_manager') end, 'self') <> '{}'
$$;
-- The short way of the policies is for files that are open; a closed one is asked about part by part.
create or replace function my_files() returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(r.participant_id), '{}') from file_relation r
  where r.tenant_id = current_tenant() and r.account_id = current_account() and r.relation in ('assigned', 'cover')
    and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
    and not exists (select from file_closure c where c.tenant_id = r.tenant_id and c.participant_id = r.participant_id and c.reopened_on is null)
$$;
create policy closed_file on plan_version as restrictive for insert to ofek_app with check (not file_is_closed(participant_id));
create policy closed_file on task as restrictive for update to ofek_app using (not file_is_closed(participant_id));
call protect_file('file_closure', 'consents', 'select');

-- Whoever records the answer: a no to keeping the file after a yes closes it and what partners see of it; a yes opens it again.
create function close_or_reopen_file() returns trigger security definer set search_path = public language plpgsql as $$
begin
  if new.answer = 'given' then
    update file_closure set reopened_on = greatest(closed_on, coalesce(actor_day(), new.at::date)) where tenant_id = new.tenant_id and participant_id = new.participant_id and reopened_on is null;
  elsif exists (select from consent_event where tenant_id = new.tenant_id and participant_id = new.participant_id and purpose = 'file' and answer = 'given') then
    insert into file_closure (tenant_id, id, participant_id, closed_on, kept_until) values (new.tenant_id, new.id, new.participant_id, coalesce(actor_day(), new.at::date), coalesce(actor_day(), new.at::date) + 365)
    on conflict (tenant_id, participant_id) where reopened_on is null do nothing;
    update partner_opening set closed_at = new.at, closed_by = new.account_id, closed_why = 'withdrawn'
    where tenant_id = new.tenant_id and participant_id = new.participant_id and closed_at is null;
    update file_relation set ends_on = greatest(starts_on - 1, actor_day() - 1)
    where tenant_id = new.tenant_id and participant_id = new.participant_id and relation = 'partner' and (ends_on is null or ends_on >= actor_day());
  end if;
  return null;
end $$;
create trigger consent_closes_file after insert on consent_event for each row when (new.purpose = 'file') execute function close_or_reopen_file();

-- When the accompaniment of a closed file has ended, nobody accompanies for follow-up: the last day is that day.
create function end_closed_file() returns trigger security definer set search_path = public language plpgsql as $$
begin
  if file_is_closed(new.participant_id) and not exists (select from enrolment where tenant_id = new.tenant_id and participant_id = new.participant_id and stage <> 'finished') then
    update file_relation set ends_on = greatest(starts_on, actor_day())
    where tenant_id = new.tenant_id and participant_id = new.participant_id and relation in ('assigned', 'cover') and (ends_on is null or ends_on > actor_day());
  end if;
  return null;
end $$;
create trigger enrolment_of_closed_file_ends after update of stage on enrolment for each row when (new.stage = 'finished') execute function end_closed_file();

-- Consents that were withdrawn before this was built.
insert into file_closure (tenant_id, id, participant_id, closed_on, kept_until)
select tenant_id, id, participant_id, current_date, current_date + 365 from (
  select distinct on (tenant_id, participant_id) * from consent_event where purpose = 'file' order by tenant_id, participant_id, at desc, id desc) newest
where answer = 'withdrawn';

alter table today_set_aside drop constraint today_set_aside_kind_known;
alter table today_set_aside add constraint today_set_aside_kind_known check (kind in
  ('applicant', 'told', 'review', 'milestone', 'task', 'promise', 'their_promise', 'record', 'unseen', 'return', 'unassigned', 'uncovered', 'handed_over', 'withdrawn'));
