-- Learning (C-08, P-06): the network's catalogue of learning days, courses, supervision and mentoring, who takes part, who was there, and the hours asked for after the standard is met.

create function reads_learning() returns boolean stable language sql as $$
  select holds_post(array['promoter', 'team_lead', 'programme_manager', 'professional_lead', 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor'])
$$;
create function writes_learning() returns boolean stable language sql as $$ select holds_post(array['professional_lead']) $$;

create table learning (
  tenant_id uuid not null references tenant,
  id uuid not null,
  kind text not null check (kind in ('learning_day', 'course', 'supervision', 'mentoring')),
  title jsonb not null,
  about jsonb not null,
  criteria text[] not null default '{}',
  held_in text[] not null default '{}' check (held_in <@ array['he', 'ar', 'en']),
  provider text not null default '',
  led_by uuid not null,
  place text not null default '',
  places integer constraint learning_has_places check (places between 1 and 2000),
  called_off_on date,
  written_by uuid not null,
  written_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, led_by) references account,
  foreign key (tenant_id, written_by) references account
);
create index learning_led_by_idx on learning (tenant_id, led_by);
create index learning_written_by_idx on learning (tenant_id, written_by);
comment on table learning is 'Something to learn that the network offers (C-08). title and about are {he, ar, en}, a missing language is an empty text; criteria are codes of the standard that it serves; held_in the languages spoken in it; provider who gives it, led_by who leads it here and marks attendance; places null where as many as come have room.';

create table learning_session (
  tenant_id uuid not null references tenant,
  id uuid not null,
  learning_id uuid not null,
  starts_at timestamptz not null,
  minutes integer not null constraint learning_session_lasts check (minutes between 15 and 720),
  called_off_at timestamptz,
  sequence integer not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, learning_id) references learning
);
create index learning_session_learning_idx on learning_session (tenant_id, learning_id, starts_at);
create index learning_session_starts_idx on learning_session (tenant_id, starts_at);
comment on table learning_session is 'One sitting of something to learn. sequence grows with each change, for calendars and for forms that were open meanwhile.';

create table learning_enrolment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  learning_id uuid not null,
  promoter_id uuid not null,
  at timestamptz not null,
  account_id uuid not null,
  told text check (told in ('in', 'waiting')),
  left_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, learning_id) references learning,
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, account_id) references account
);
create unique index learning_enrolment_once on learning_enrolment (tenant_id, learning_id, promoter_id) where left_at is null;
create index learning_enrolment_promoter_idx on learning_enrolment (tenant_id, promoter_id);
create index learning_enrolment_account_idx on learning_enrolment (tenant_id, account_id);
create index learning_enrolment_learning_idx on learning_enrolment (tenant_id, learning_id);
comment on table learning_enrolment is 'A promoter who takes part, enrolled by account_id: the promoter, or who leads them. Those enrolled stand in the order in which they came; who comes after the last place waits, and moves up when another leaves. told is what the promoter last knew of that; null until they know at all.';

create table learning_attendance (
  tenant_id uuid not null references tenant,
  id uuid not null,
  session_id uuid not null,
  promoter_id uuid not null,
  minutes integer not null constraint learning_attendance_minutes check (minutes between 0 and 720),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id) references learning_session,
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, account_id) references account,
  constraint learning_attendance_of_another check (promoter_id <> account_id)
);
create index learning_attendance_session_idx on learning_attendance (tenant_id, session_id, promoter_id, id);
create index learning_attendance_promoter_idx on learning_attendance (tenant_id, promoter_id);
create index learning_attendance_account_idx on learning_attendance (tenant_id, account_id);
comment on table learning_attendance is 'How many minutes of a sitting a promoter was there, 0 for not at all, as marked by who leads it. A correction is a newer row; the newest counts.';

create table learning_requirement (
  tenant_id uuid not null references tenant,
  id uuid not null,
  hours numeric(5, 2) not null constraint learning_requirement_hours check (hours between 0 and 400),
  effective_on date not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account
);
create index learning_requirement_effective_idx on learning_requirement (tenant_id, effective_on, id);
create index learning_requirement_account_idx on learning_requirement (tenant_id, account_id);
comment on table learning_requirement is 'Hours of learning a year that the network asks for after the standard is met, for years that begin on a day or later. The newest of a day counts.';

-- Who leads a learning sees who takes part in it, whosever file that is.
create function learning_i_lead() returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(id), '{}') from learning where tenant_id = current_tenant() and led_by = current_account()
$$;
-- The place of each enrolment among all of the same learning: the rows of others are not open to a promoter, and their number must count.
create function learning_queue(learnings uuid[]) returns table (learning_id uuid, enrolment_id uuid, number integer) stable security definer set search_path = public language sql as $$
  select e.learning_id, e.id, row_number() over (partition by e.learning_id order by e.at, e.id)::integer
  from learning_enrolment e where e.tenant_id = current_tenant() and e.learning_id = any (learnings) and e.left_at is null and reads_learning()
$$;

do $$
declare
  here text := 'tenant_id = (select current_tenant())';
  led text := 'learning_id = any ((select learning_i_lead())::uuid[])';
  opened text := 'promoter_openings(promoter_id) && ''{own,mentor,team_lead,professional_lead,programme_manager}''::text[]';
  enrols text := 'promoter_openings(promoter_id) && ''{own,team_lead,professional_lead}''::text[]';
  t text;
begin
  foreach t in array array['learning', 'learning_session', 'learning_enrolment', 'learning_attendance', 'learning_requirement'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert on %I to ofek_app', t);
    execute format('grant select, insert, update, delete on %I to ofek_owner', t);
  end loop;
  foreach t in array array['learning', 'learning_session', 'learning_requirement'] loop
    execute format('create policy read on %I for select to ofek_app using (%s and (select reads_learning()))', t, here);
    execute format('create policy add on %I for insert to ofek_app with check (%s and (select writes_learning()))', t, here);
    execute format('create policy change on %I for update to ofek_app using (%s and (select writes_learning())) with check (%s and (select writes_learning()))', t, here, here);
  end loop;
  grant update (kind, title, about, criteria, held_in, provider, led_by, place, places, called_off_on, version) on learning to ofek_app;
  grant update (starts_at, minutes, called_off_at, sequence) on learning_session to ofek_app;

  execute format('create policy read on learning_enrolment for select to ofek_app using (%s and (promoter_id = (select current_account()) or %s or %s))', here, led, opened);
  execute format('create policy add on learning_enrolment for insert to ofek_app with check (%s and account_id = (select current_account()) and %s)', here, enrols);
  execute format('create policy change on learning_enrolment for update to ofek_app using (%s and %s) with check (%s and %s)', here, enrols, here, enrols);
  grant update (told, left_at) on learning_enrolment to ofek_app;

  -- Marked by who leads the learning, of whoever is enrolled in it; nobody marks themself.
  led := 'exists (select from learning_session s where s.tenant_id = learning_attendance.tenant_id and s.id = session_id and s.learning_id = any ((select learning_i_lead())::uuid[]))';
  execute format('create policy read on learning_attendance for select to ofek_app using (%s and (promoter_id = (select current_account()) or %s or %s))', here, led, opened);
  execute format('create policy add on learning_attendance for insert to ofek_app with check (%s and account_id = (select current_account()) and %s
    and exists (select from learning_session s join learning_enrolment e on e.tenant_id = s.tenant_id and e.learning_id = s.learning_id
      where s.tenant_id = learning_attendance.tenant_id and s.id = session_id and e.promoter_id = learning_attendance.promoter_id and e.left_at is null))', here, led);
end $$;
