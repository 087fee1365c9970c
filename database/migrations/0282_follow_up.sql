-- Follow-up after a job began (insight 9): on agreed days somebody asks whether it goes on. No answer is unknown, never success (O-03).
alter table programme
  add column follow_up_days integer[] not null default '{3,14,30,60,90,180,365}'
    constraint programme_follow_up_days_bounded check (cardinality(follow_up_days) <= 12 and 0 < all (follow_up_days) and 1096 > all (follow_up_days)),
  add column follow_up_by_message boolean not null default true;

create table follow_up (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  placement_id uuid not null,
  day_number integer not null constraint follow_up_day_counted check (day_number > 0),
  due_on date not null,
  asked_on date,
  asked_how text not null default '',
  message_id uuid,
  answered_on date,
  answer text constraint follow_up_answer_known check (answer in ('there', 'elsewhere', 'none')),
  said_by text constraint follow_up_said_by_known check (said_by in ('participant', 'promoter', 'employer')),
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, placement_id) references placement,
  foreign key (tenant_id, message_id) references message on delete set null (message_id),
  constraint follow_up_day_once unique (tenant_id, placement_id, day_number),
  constraint follow_up_answered_whole check ((answered_on is null) = (answer is null) and (answer is null) = (said_by is null))
);
create index follow_up_participant_idx on follow_up (tenant_id, participant_id, due_on);
create index follow_up_message_idx on follow_up (tenant_id, message_id);
create index follow_up_due_idx on follow_up (due_on) where answered_on is null and asked_on is null;
comment on table follow_up is 'A day on which it is asked whether a job goes on: day_number days after its first workday. answer is the newest (there, elsewhere, none: not at work), on the day it was given, by whom; without one it is unknown. asked_how: message, link, or why no message went.';
call protect_file('follow_up', 'placements', 'select, insert, update');

create table follow_up_answer (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  follow_up_id uuid not null,
  answer text not null constraint follow_up_answer_said check (answer in ('there', 'elsewhere', 'none')),
  said_by text not null constraint follow_up_answer_by check (said_by in ('participant', 'promoter', 'employer')),
  way text not null constraint follow_up_answer_way check (way in ('talk', 'link')),
  hours text constraint follow_up_answer_hours check (hours in ('well', 'partly', 'not')),
  pay text constraint follow_up_answer_pay check (pay in ('well', 'partly', 'not')),
  people text constraint follow_up_answer_people check (people in ('well', 'partly', 'not')),
  wants_talk boolean not null default false,
  sealed bytea,
  answered_on date not null,
  at timestamptz not null,
  account_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, follow_up_id) references follow_up,
  foreign key (tenant_id, account_id) references account
);
create index follow_up_answer_follow_up_idx on follow_up_answer (tenant_id, follow_up_id, at desc);
create index follow_up_answer_participant_idx on follow_up_answer (tenant_id, participant_id, at desc);
create index follow_up_answer_account_idx on follow_up_answer (tenant_id, account_id);
comment on table follow_up_answer is 'Every answer to a follow-up, never changed: what was said, by whom, in a talk or by the link of a message, how hours, pay and people suit, whether a talk is wished for, and sealed words of what is needed. The newest one holds.';
-- How it goes is for those who accompany, not for employer relations.
call protect_file('follow_up_answer', 'quality', 'select, insert');

create table follow_up_link (
  tenant_id uuid not null,
  token_hash bytea not null,
  participant_id uuid not null,
  follow_up_id uuid not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, follow_up_id) references follow_up
);
create index follow_up_link_follow_up_idx on follow_up_link (tenant_id, follow_up_id);
create index follow_up_link_participant_idx on follow_up_link (tenant_id, participant_id);
-- Whoever follows a link says neither tenant nor name.
create index follow_up_link_token_idx on follow_up_link (token_hash);
comment on table follow_up_link is 'A link by which a participant answers one follow-up without signing in, until a day. Only the hash of its token is kept.';
call protect_file('follow_up_link', 'quality', 'select, insert');

-- The days of a job are planned with it, however it came into the database, and move with its first workday. What was answered stays.
create function plan_follow_ups() returns trigger security definer set search_path = public language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    update follow_up set due_on = new.first_day + day_number where tenant_id = new.tenant_id and placement_id = new.id and answered_on is null and due_on <> new.first_day + day_number;
    if new.last_day is not null then
      update message m set state = 'dropped', reason = 'answered', sealed = null, ended_at = now() from follow_up f
      where f.tenant_id = new.tenant_id and f.placement_id = new.id and m.tenant_id = f.tenant_id and m.id = f.message_id and m.state = 'waiting';
    end if;
    return null;
  end if;
  -- A job that was there at joining has no beginning to follow.
  if new.attribution is not distinct from 'already_employed' then return null; end if;
  insert into follow_up (tenant_id, id, participant_id, placement_id, day_number, due_on)
  select new.tenant_id, md5(new.id::text || day)::uuid, new.participant_id, new.id, day, new.first_day + day
  from unnest(coalesce((select p.follow_up_days from enrolment e join programme p on p.tenant_id = e.tenant_id and p.id = e.programme_id where e.tenant_id = new.tenant_id and e.id = new.enrolment_id),
    '{3,14,30,60,90,180,365}')) as day;
  return null;
end $$;
create trigger placement_plans_follow_ups after insert or update of first_day, last_day on placement for each row execute function plan_follow_ups();
insert into follow_up (tenant_id, id, participant_id, placement_id, day_number, due_on)
select p.tenant_id, md5(p.id::text || day)::uuid, p.participant_id, p.id, day, p.first_day + day from placement p
  left join enrolment e on e.tenant_id = p.tenant_id and e.id = p.enrolment_id left join programme g on g.tenant_id = e.tenant_id and g.id = e.programme_id
  cross join unnest(coalesce(g.follow_up_days, '{3,14,30,60,90,180,365}')) as day
where p.attribution is distinct from 'already_employed';

-- What a link asks, whoever follows it. It tells no name of a person; the employer's only where the participant has another job as well.
create function follow_up_asked(token bytea) returns table (tenant_id uuid, time_zone text, follow_up_id uuid, participant_id uuid, day_number integer, first_day date, language text, address text, employer text,
  ends_at timestamptz, answer text, hours text, pay text, people text, wants_talk boolean, stopped boolean) stable security definer set search_path = public language sql as $$
  select l.tenant_id, t.time_zone, f.id, f.participant_id, f.day_number, p.first_day, w.language, w.address,
    case when exists (select from placement o where o.tenant_id = p.tenant_id and o.participant_id = p.participant_id and o.id <> p.id and o.last_day is null) then p.employer_name else '' end,
    l.ends_at, f.answer, a.hours, a.pay, a.people, coalesce(a.wants_talk, false), exists (select from message_preference mp where mp.tenant_id = f.tenant_id and mp.participant_id = f.participant_id and mp.stopped_at is not null)
  from follow_up_link l join tenant t on t.id = l.tenant_id join follow_up f on f.tenant_id = l.tenant_id and f.id = l.follow_up_id join placement p on p.tenant_id = f.tenant_id and p.id = f.placement_id
    join participant w on w.tenant_id = f.tenant_id and w.id = f.participant_id
    left join lateral (select * from follow_up_answer n where n.tenant_id = f.tenant_id and n.follow_up_id = f.id order by n.at desc, n.id desc limit 1) a on true
  where l.token_hash = token
    and not exists (select from file_closure c where c.tenant_id = l.tenant_id and c.participant_id = l.participant_id and c.reopened_on is null)
$$;

-- What was answered by a link, until it ends; a later answer of the same link corrects the earlier one. Returns whether it was taken.
create function answer_follow_up(token bytea, answer_id uuid, said text, hours_said text, pay_said text, people_said text, talk_wished boolean, words bytea, answered_at timestamptz, answered_day date)
  returns boolean security definer set search_path = public language plpgsql as $$
declare
  of_link follow_up_link;
begin
  select l.* into of_link from follow_up_link l where l.token_hash = token and l.ends_at > answered_at and l.tenant_id = current_tenant()
    and not exists (select from file_closure c where c.tenant_id = l.tenant_id and c.participant_id = l.participant_id and c.reopened_on is null);
  if not found then return false; end if;
  insert into follow_up_answer (tenant_id, id, participant_id, follow_up_id, answer, said_by, way, hours, pay, people, wants_talk, sealed, answered_on, at)
  values (of_link.tenant_id, answer_id, of_link.participant_id, of_link.follow_up_id, said, 'participant', 'link', hours_said, pay_said, people_said, talk_wished, words, answered_day, answered_at);
  update follow_up set answer = said, said_by = 'participant', answered_on = answered_day where tenant_id = of_link.tenant_id and id = of_link.follow_up_id;
  return true;
end $$;

-- No more messages, asked for by whoever holds the link of one.
create function stop_messages_by_link(token bytea, asked_at timestamptz) returns boolean security definer set search_path = public language plpgsql as $$
declare
  of_link follow_up_link;
begin
  select l.* into of_link from follow_up_link l where l.token_hash = token and l.tenant_id = current_tenant();
  if not found then return false; end if;
  insert into message_preference (tenant_id, participant_id, stopped_at, stopped_how, changed_at) values (of_link.tenant_id, of_link.participant_id, asked_at, 'link', asked_at)
  on conflict (tenant_id, participant_id) do update set stopped_at = coalesce(message_preference.stopped_at, excluded.stopped_at), stopped_how = coalesce(message_preference.stopped_how, 'link'),
    changed_at = excluded.changed_at, version = message_preference.version + 1;
  return true;
end $$;

-- Once it was answered, in a talk too, nobody is asked any more.
create function answer_drops_message() returns trigger security definer set search_path = public language plpgsql as $$
begin
  update message set state = 'dropped', reason = 'answered', sealed = null, ended_at = now() where tenant_id = new.tenant_id and id = new.message_id and state = 'waiting';
  return null;
end $$;
create trigger follow_up_answer_drops_message after update of answer on follow_up for each row when (new.answer is not null and new.message_id is not null) execute function answer_drops_message();

do $$ begin
  execute (select format('alter table today_set_aside drop constraint today_set_aside_kind_known, add constraint today_set_aside_kind_known %s',
    replace(pg_get_constraintdef(oid), 'ARRAY[', 'ARRAY[''follow_up''::text, ''work_ended''::text, ''work_changed''::text, ''talk_wished''::text, ')) from pg_constraint where conname = 'today_set_aside_kind_known');
end $$;
