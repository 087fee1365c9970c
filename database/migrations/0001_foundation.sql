-- Roles are groups: the connecting logins are made by database/migrate.ts. ofek_app owns nothing and never bypasses row-level security;
-- ofek_owner is maintenance (migrate, seal, verify, backup) and is never used for a request.
do $$
begin
  if not exists (select from pg_roles where rolname = 'ofek_app') then create role ofek_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'ofek_owner') then create role ofek_owner nologin; end if;
end $$;
grant usage on schema public to ofek_app, ofek_owner;

create function current_tenant() returns uuid stable parallel safe language sql as
  $$ select nullif(current_setting('ofek.tenant', true), '')::uuid $$;
create function current_account() returns uuid stable parallel safe language sql as
  $$ select nullif(current_setting('ofek.account', true), '')::uuid $$;

-- The calendar day of the request in the tenant's time zone, given by asActor so that tests choose their own day.
create function actor_day() returns date stable parallel safe language sql as
  $$ select coalesce(nullif(current_setting('ofek.today', true), '')::date, current_date) $$;

-- Row-level security for a table that everyone of the tenant may see (lists, programmes, accounts' names).
create procedure protect_tenant(t regclass, grants text default 'select, insert, update, delete') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy of_tenant on %s to ofek_app using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()))', t);
  execute format('create policy maintenance on %s to ofek_owner using (true) with check (true)', t);
  execute format('grant %s on %s to ofek_app', grants, t);
  execute format('grant select, insert, update, delete on %s to ofek_owner', t);
end $$;

-- Row-level security for a table of participants' files: the row's participant must be open to the account for that part.
-- Append-only tables pass 'select, insert'.
create procedure protect_file(t regclass, part text, grants text default 'select, insert, update, delete') language plpgsql as $$
declare
  -- Grey and sensitive parts depend on more than the relation (the shared view), so they are always asked one by one.
  mine text := case when part in ('grey', 'sensitive') then '' else 'participant_id = any ((select my_files())::uuid[]) or ' end;
  reads text := format('tenant_id = (select current_tenant()) and (%s sees(participant_id, %L))', mine, part);
  changes text := format('tenant_id = (select current_tenant()) and (%s writes(participant_id, %L))', mine, part);
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy file_read on %s for select to ofek_app using (%s)', t, reads);
  execute format('create policy file_add on %s for insert to ofek_app with check (%s)', t, changes);
  execute format('create policy file_change on %s for update to ofek_app using (%s) with check (%s)', t, changes, changes);
  execute format('create policy file_remove on %s for delete to ofek_app using (%s)', t, changes);
  execute format('create policy maintenance on %s to ofek_owner using (true) with check (true)', t);
  execute format('grant %s on %s to ofek_app', grants, t);
  execute format('grant select, insert, update, delete on %s to ofek_owner', t);
end $$;

create table tenant (
  id uuid primary key,
  name text not null constraint tenant_name_given check (name <> ''),
  time_zone text not null default 'Asia/Jerusalem',
  language text not null default 'he' check (language in ('he', 'ar', 'en')),
  demo boolean not null default false,
  created_at timestamptz not null
);
comment on table tenant is 'A controller of personal data: a ministry, a developer of programmes, a large NGO.';
alter table tenant enable row level security;
alter table tenant force row level security;
create policy of_tenant on tenant to ofek_app using (id = (select current_tenant()));
create policy maintenance on tenant to ofek_owner using (true) with check (true);
grant select, update on tenant to ofek_app;
grant select, insert, update, delete on tenant to ofek_owner;

create table tenant_key (
  tenant_id uuid not null references tenant,
  id uuid not null,
  purpose text not null check (purpose in ('seal', 'search')),
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
comment on table tenant_key is 'A key of the tenant, wrapped by the master key: the newest seal key encrypts, older ones decrypt; the search key makes keyed hashes.';
call protect_tenant('tenant_key', 'select, insert');

create table organisation (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null constraint organisation_name_given check (name <> ''),
  kind text not null check (kind in ('operator', 'ministry', 'authority', 'developer', 'evaluator')),
  version integer not null default 1,
  primary key (tenant_id, id)
);
comment on table organisation is 'An operator, ministry or local authority that takes part in programmes of the tenant (P-03).';
call protect_tenant('organisation');

create table centre (
  tenant_id uuid not null references tenant,
  id uuid not null,
  organisation_id uuid,
  name text not null constraint centre_name_given check (name <> ''),
  locality text not null default '',
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation
);
create index centre_organisation_idx on centre (tenant_id, organisation_id);
comment on table centre is 'An employment centre: belongs to an authority or operator, hosts programmes (C-02).';
call protect_tenant('centre');

create table population (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name jsonb not null,
  version integer not null default 1,
  primary key (tenant_id, id)
);
comment on table population is 'A population that programmes are meant for; a configurable list, {he, ar, en} (X-01..X-05).';
call protect_tenant('population');

create table programme (
  tenant_id uuid not null references tenant,
  id uuid not null,
  organisation_id uuid,
  name jsonb not null,
  exclusion_kinds text[] not null default '{}' constraint programme_exclusion_kinds_known
    check (exclusion_kinds <@ array['low_participation', 'instability', 'changing_occupations']),
  eligibility jsonb not null default '[]',
  review_every_days integer not null default 90 check (review_every_days between 7 and 730),
  full_load numeric not null default 50 check (full_load > 0),
  closed_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation
);
create index programme_organisation_idx on programme (tenant_id, organisation_id);
comment on table programme is 'An employment programme: whom it is for, who may enter, its review rhythm and the weighted load of a full-time promoter (insight 12).';
call protect_tenant('programme');

create table programme_population (
  tenant_id uuid not null,
  programme_id uuid not null,
  population_id uuid not null,
  primary key (tenant_id, programme_id, population_id),
  foreign key (tenant_id, programme_id) references programme on delete cascade,
  foreign key (tenant_id, population_id) references population on delete cascade
);
create index programme_population_population_idx on programme_population (tenant_id, population_id);
comment on table programme_population is 'A population that a programme is meant for.';
call protect_tenant('programme_population');

create table programme_centre (
  tenant_id uuid not null,
  programme_id uuid not null,
  centre_id uuid not null,
  primary key (tenant_id, programme_id, centre_id),
  foreign key (tenant_id, programme_id) references programme on delete cascade,
  foreign key (tenant_id, centre_id) references centre on delete cascade
);
create index programme_centre_centre_idx on programme_centre (tenant_id, centre_id);
comment on table programme_centre is 'A centre that hosts a programme.';
call protect_tenant('programme_centre');

create table account (
  tenant_id uuid not null references tenant,
  id uuid not null,
  display_name text not null constraint account_name_given check (display_name <> ''),
  email text not null,
  sign_in_hash bytea not null,
  password_hash text,
  language text not null default 'he' check (language in ('he', 'ar', 'en')),
  address text not null default 'neutral' check (address in ('female', 'male', 'neutral')),
  spoken_languages text[] not null default '{}',
  communities text[] not null default '{}',
  created_at timestamptz not null,
  closed_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  constraint account_email_once unique (tenant_id, sign_in_hash)
);
-- Sign-in finds the tenant by the keyed hash of the address, before any tenant is known.
create index account_sign_in_idx on account (sign_in_hash);
comment on table account is 'Someone who signs in: staff, a partner professional or a participant. Spoken languages and communities are voluntary (M-01).';
call protect_tenant('account');
create policy at_sign_in on account for select to ofek_app
  using (sign_in_hash = (select decode(nullif(current_setting('ofek.sign_in', true), ''), 'hex')));

create table post (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  role text not null check (role in ('promoter', 'team_lead', 'programme_manager', 'professional_lead', 'mentor', 'assessor',
    'committee_member', 'funder', 'administrator', 'auditor', 'participant', 'partner')),
  specialisation text check (specialisation in ('individual', 'employers', 'training', 'community')),
  programme_id uuid,
  centre_id uuid,
  share_of_full_time numeric not null default 1 check (share_of_full_time > 0 and share_of_full_time <= 1),
  starts_on date not null,
  ends_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, centre_id) references centre,
  constraint post_ends_after_it_starts check (ends_on is null or ends_on >= starts_on)
);
create index post_account_idx on post (tenant_id, account_id);
create index post_programme_idx on post (tenant_id, programme_id);
create index post_centre_idx on post (tenant_id, centre_id);
comment on table post is 'A role that an account holds, everywhere (no programme, no centre) or in one programme and/or centre, from a day to a day.';
call protect_tenant('post');

create table session (
  tenant_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  second_step_done boolean not null default false,
  device text not null default '',
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references account
);
create index session_account_idx on session (tenant_id, account_id);
comment on table session is 'A sign-in that is under way on one device. Only the SHA-256 of the token is kept.';
call protect_tenant('session');

create table participant (
  tenant_id uuid not null references tenant,
  id uuid not null,
  given_name text not null constraint participant_name_given check (given_name <> ''),
  family_name text not null default '',
  preferred_name text not null default '',
  address text not null default 'neutral' check (address in ('female', 'male', 'neutral')),
  language text not null default 'he' check (language in ('he', 'ar', 'en')),
  spoken_languages text[] not null default '{}',
  phone text,
  email text,
  best_channel text not null default 'phone' check (best_channel in ('phone', 'sms', 'whatsapp', 'email', 'in_person')),
  best_hours text not null default '',
  birth_date date,
  locality text not null default '',
  created_at timestamptz not null,
  created_by uuid,
  version integer not null default 1,
  primary key (tenant_id, id)
);
create index participant_phone_idx on participant (tenant_id, phone) where phone is not null;
comment on table participant is 'A person who is accompanied, from first contact on. Only a name is needed to begin (STD-D1). phone is E.164.';

create table enrolment (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  programme_id uuid not null,
  centre_id uuid,
  stage text not null default 'applicant' check (stage in ('applicant', 'enrolled', 'paused', 'finished')),
  first_contact_on date not null,
  joined_on date,
  ended_on date,
  end_reason text,
  review_every_days integer check (review_every_days between 7 and 730),
  next_review_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, centre_id) references centre
);
create unique index enrolment_open_once on enrolment (tenant_id, participant_id, programme_id) where stage <> 'finished';
create index enrolment_participant_idx on enrolment (tenant_id, participant_id);
create index enrolment_programme_idx on enrolment (tenant_id, programme_id, stage, first_contact_on desc, id);
create index enrolment_centre_idx on enrolment (tenant_id, centre_id);
comment on table enrolment is 'A participant in a programme: applicant, enrolled, paused, finished (C-04).';

create table file_relation (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  account_id uuid not null,
  relation text not null check (relation in ('assigned', 'cover', 'partner', 'self')),
  parts text[] not null default '{}',
  starts_on date not null,
  ends_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  constraint file_relation_ends_after_it_starts check (ends_on is null or ends_on >= starts_on)
);
create index file_relation_account_idx on file_relation (tenant_id, account_id, participant_id);
create index file_relation_participant_idx on file_relation (tenant_id, participant_id, relation);
-- One promoter answers for a participant at a time.
create unique index file_relation_one_assigned on file_relation (tenant_id, participant_id) where relation = 'assigned' and ends_on is null;
comment on table file_relation is 'Why an account may open a participant''s file: assigned, cover (while another is away), partner (only the parts that consent opens), self. ends_on is the last day; null is open.';

-- Programmes that the account leads as a whole; evaluated once a statement by the policy on enrolment.
create function led_programmes() returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(pr.id), '{}') from programme pr
  where pr.tenant_id = current_tenant() and exists (
    select from post po where po.tenant_id = pr.tenant_id and po.account_id = current_account()
      and po.role in ('team_lead', 'programme_manager', 'professional_lead')
      and (po.programme_id is null or po.programme_id = pr.id) and po.centre_id is null
      and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day()))
$$;

create function holds_post(roles text[]) returns boolean stable security definer set search_path = public language sql as $$
  select exists (select from post where tenant_id = current_tenant() and account_id = current_account() and role = any (roles)
    and starts_on <= actor_day() and (ends_on is null or ends_on >= actor_day()))
$$;

-- The relations by which the current account may read (or write) a part of a file. This is the wall behind access/matrix.ts: 'grey' is
-- the professional circle only; 'sensitive' also stays with it and with the person. A lead who is also assigned acts as either.
create function file_openings(participant uuid, part text, to_write boolean) returns text[]
  stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(distinct opening), '{}') from (
    select r.relation as opening from file_relation r
    where r.tenant_id = current_tenant() and r.account_id = current_account() and r.participant_id = participant
      and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
      and (r.relation in ('assigned', 'cover')
        or r.relation = 'partner' and not to_write and part = any (r.parts) and part not in ('grey', 'sensitive')
        or r.relation = 'self' and part <> 'grey' and (not to_write or part in ('consents', 'tasks', 'plan')))
    union all
    select po.role from post po
    where po.tenant_id = current_tenant() and po.account_id = current_account()
      and (po.role in ('team_lead', 'professional_lead') or po.role = 'programme_manager' and part not in ('grey', 'sensitive'))
      and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day())
      and exists (select from enrolment e where e.tenant_id = po.tenant_id and e.participant_id = participant
        and (po.programme_id is null or po.programme_id = e.programme_id) and (po.centre_id is null or po.centre_id = e.centre_id))
  ) openings
$$;
-- The files that the account accompanies; evaluated once a statement, so that a promoter's own pages need no look-up for each row (8 ms -> 1 ms for 60).
create function my_files() returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(r.participant_id), '{}') from file_relation r
  where r.tenant_id = current_tenant() and r.account_id = current_account() and r.relation in ('assigned', 'cover')
    and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
$$;
create function sees(participant uuid, part text) returns boolean stable language sql as $$ select file_openings(participant, part, false) <> '{}' $$;
create function writes(participant uuid, part text) returns boolean stable language sql as $$ select file_openings(participant, part, true) <> '{}' $$;

-- A participant just written has no relation yet: whoever writes them first may take or give the first one.
create function file_is_unclaimed(participant uuid) returns boolean stable security definer set search_path = public language sql as $$
  select exists (select from participant p where p.tenant_id = current_tenant() and p.id = participant and p.created_by = current_account())
    and not exists (select from file_relation r where r.tenant_id = current_tenant() and r.participant_id = participant)
    and not exists (select from enrolment e where e.tenant_id = current_tenant() and e.participant_id = participant
      and e.stage in ('paused', 'finished'))
$$;

do $$
declare t text;
begin
  foreach t in array array['participant', 'enrolment', 'file_relation'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to ofek_app', t);
    execute format('grant select, insert, update, delete on %I to ofek_owner', t);
  end loop;
end $$;

create policy file_read on participant for select to ofek_app using (tenant_id = (select current_tenant()) and (id = any ((select my_files())::uuid[]) or sees(id, 'contact')));
create policy file_change on participant for update to ofek_app using (tenant_id = (select current_tenant()) and writes(id, 'contact'))
  with check (tenant_id = (select current_tenant()) and writes(id, 'contact'));
create policy file_add on participant for insert to ofek_app with check (tenant_id = (select current_tenant())
  and created_by = (select current_account())
  and (select holds_post(array['promoter', 'team_lead', 'programme_manager', 'professional_lead'])));

create policy file_read on enrolment for select to ofek_app using (tenant_id = (select current_tenant())
  and (participant_id = any ((select my_files())::uuid[]) or programme_id = any ((select led_programmes())::uuid[]) or sees(participant_id, 'contact')));
create policy file_change on enrolment for update to ofek_app using (tenant_id = (select current_tenant()) and writes(participant_id, 'contact'))
  with check (tenant_id = (select current_tenant()) and writes(participant_id, 'contact'));
create policy file_add on enrolment for insert to ofek_app with check (tenant_id = (select current_tenant())
  and (file_is_unclaimed(participant_id) or writes(participant_id, 'contact')));

create policy file_read on file_relation for select to ofek_app using (tenant_id = (select current_tenant())
  and (account_id = (select current_account()) or sees(participant_id, 'contact')));
create policy file_change on file_relation for update to ofek_app using (tenant_id = (select current_tenant()) and writes(participant_id, 'contact'))
  with check (tenant_id = (select current_tenant()));
create policy file_add on file_relation for insert to ofek_app with check (tenant_id = (select current_tenant())
  and (file_is_unclaimed(participant_id) or writes(participant_id, 'contact')));

create table participant_sensitive (
  tenant_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('national_id', 'health', 'disability', 'population', 'background')),
  sealed bytea not null,
  search_hash bytea,
  written_at timestamptz not null,
  written_by uuid not null,
  version integer not null default 1,
  primary key (tenant_id, participant_id, kind),
  foreign key (tenant_id, participant_id) references participant
);
create index participant_sensitive_search_idx on participant_sensitive (tenant_id, kind, search_hash) where search_hash is not null;
comment on table participant_sensitive is 'The most sensitive fields of a participant, encrypted with a key of the tenant; all voluntary. search_hash is a keyed hash of the national id.';
call protect_file('participant_sensitive', 'sensitive');

create table audit_event (
  tenant_id uuid not null references tenant,
  id uuid not null,
  at timestamptz not null,
  account_id uuid,
  account_name text not null default '',
  what text not null,
  participant_id uuid,
  relation text,
  reason text not null default '',
  details jsonb not null default '{}',
  batch bigint,
  primary key (tenant_id, id)
);
create index audit_event_participant_idx on audit_event (tenant_id, participant_id, at desc) where participant_id is not null;
create index audit_event_time_idx on audit_event (tenant_id, at desc);
create index audit_event_unsealed_idx on audit_event (tenant_id, id) where batch is null;
create index audit_event_batch_idx on audit_event (tenant_id, batch, id);
comment on table audit_event is 'Who did or read what, of whom, by which relation and why. Append-only for the application; batch is set once, by the sealer.';
alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy add on audit_event for insert to ofek_app with check (tenant_id = (select current_tenant()) and batch is null);
create policy read on audit_event for select to ofek_app using (tenant_id = (select current_tenant())
  and ((select holds_post(array['auditor'])) or (participant_id is not null and sees(participant_id, 'contact'))
    or account_id = (select current_account())));
create policy maintenance on audit_event to ofek_owner using (true) with check (true);
grant select, insert on audit_event to ofek_app;
grant select, insert, update, delete on audit_event to ofek_owner;

create table audit_batch (
  tenant_id uuid not null references tenant,
  number bigint not null,
  events integer not null,
  digest bytea not null,
  sealed_at timestamptz not null,
  primary key (tenant_id, number)
);
comment on table audit_batch is 'A sealed run of audit events: the digest covers its events and the batch before it.';
call protect_tenant('audit_batch', 'select');

create table submission (
  tenant_id uuid not null references tenant,
  key uuid not null,
  account_id uuid,
  at timestamptz not null,
  location text,
  primary key (tenant_id, key)
);
create index submission_time_idx on submission (tenant_id, at);
comment on table submission is 'A form that was sent, by the key that its page gave it: pressing twice writes once and shows the first outcome.';
call protect_tenant('submission');
