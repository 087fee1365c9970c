-- A promoter's own file (issue 3, item 2): where they began from, the clock of the role (S-06), what was decided on it, earlier experience (CH-4).

-- Who mentors whom -----------------------------------------------------------------------------------------------------------------------

create table mentoring (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  mentor_id uuid not null,
  starts_on date not null,
  ends_on date,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, mentor_id) references account,
  foreign key (tenant_id, account_id) references account,
  constraint mentoring_of_another check (promoter_id <> mentor_id),
  constraint mentoring_ends_after_it_starts check (ends_on is null or ends_on >= starts_on)
);
create index mentoring_promoter_idx on mentoring (tenant_id, promoter_id);
create index mentoring_mentor_idx on mentoring (tenant_id, mentor_id);
create index mentoring_account_idx on mentoring (tenant_id, account_id);
create unique index mentoring_once on mentoring (tenant_id, promoter_id, mentor_id) where ends_on is null;
comment on table mentoring is 'Who mentors a promoter (C-08), from a day to a last day; account_id is who brought them together.';

-- By what the current account comes to a promoter's file: access/matrix.ts says what each opens, the policies below say it again.
create function promoter_openings(promoter uuid) returns text[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(distinct opening), '{}') from (
    select 'own' as opening where promoter = current_account()
      and exists (select from post where tenant_id = current_tenant() and account_id = promoter and role = 'promoter')
    union all
    select 'mentor' from mentoring m where m.tenant_id = current_tenant() and m.promoter_id = promoter and m.mentor_id = current_account()
      and m.starts_on <= actor_day() and (m.ends_on is null or m.ends_on >= actor_day()) and holds_post(array['mentor'])
    union all
    select mine.role from leading_posts() mine where promoter <> current_account()
      and exists (select from post theirs where theirs.tenant_id = current_tenant() and theirs.account_id = promoter and theirs.role = 'promoter'
        and (theirs.programme_id is null or mine.programme_id is null or mine.programme_id = theirs.programme_id)
        and (theirs.centre_id is null or mine.centre_id is null or mine.centre_id = theirs.centre_id))
  ) openings
$$;

-- Row-level security of a table of promoters' files: `promoter_id` must be open to the account by one of the openings.
create procedure protect_promoter(t regclass, reads text[], writes text[], grants text default 'select, insert') language plpgsql as $$
declare
  opened text := 'tenant_id = (select current_tenant()) and promoter_openings(promoter_id) && %L::text[]';
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy promoter_read on %s for select to ofek_app using (' || opened || ')', t, reads);
  execute format('create policy promoter_add on %s for insert to ofek_app with check (' || opened || ')', t, writes);
  execute format('create policy promoter_change on %s for update to ofek_app using (' || opened || ') with check (' || opened || ')', t, writes, writes);
  execute format('create policy maintenance on %s to ofek_owner using (true) with check (true)', t);
  execute format('grant %s on %s to ofek_app', grants, t);
  execute format('grant select, insert, update, delete on %s to ofek_owner', t);
end $$;

call protect_promoter('mentoring', '{own,mentor,team_lead,professional_lead,programme_manager}', '{team_lead,professional_lead}');
-- The function asks this table, so a mentor's own rows are known without it; and only the last day is ever written.
grant update (ends_on) on mentoring to ofek_app;

-- The file and its clock -----------------------------------------------------------------------------------------------------------------

create table promoter_file (
  tenant_id uuid not null,
  promoter_id uuid not null,
  specialisation text not null check (specialisation in ('individual', 'employers', 'training', 'community')),
  started_on date not null,
  experienced boolean not null default false,
  opened_at timestamptz not null,
  opened_by uuid not null,
  version integer not null default 1,
  primary key (tenant_id, promoter_id),
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, opened_by) references account
);
create index promoter_file_opened_by_idx on promoter_file (tenant_id, opened_by);
comment on table promoter_file is 'A promoter''s file of the profession: specialisation (R-02..R-05), first day in the role, from which the clock counts (S-06); experienced is a veteran who was in the role before there was a standard (CH-4).';
call protect_promoter('promoter_file', '{own,mentor,team_lead,professional_lead,programme_manager}', '{team_lead,professional_lead}');
grant update (specialisation, started_on, experienced, version) on promoter_file to ofek_app;

create table role_leave (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  starts_on date not null,
  ends_on date,
  taken_back_at timestamptz,
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references promoter_file (tenant_id, promoter_id),
  foreign key (tenant_id, account_id) references account,
  constraint role_leave_ends_after_it_starts check (ends_on is null or ends_on >= starts_on)
);
create index role_leave_promoter_idx on role_leave (tenant_id, promoter_id);
create index role_leave_account_idx on role_leave (tenant_id, account_id);
comment on table role_leave is 'Days on which the clock of the role stands still (S-06), the first and the last; null while it lasts. Why somebody is away is nobody''s to write here.';
call protect_promoter('role_leave', '{own,mentor,team_lead,professional_lead,programme_manager}', '{team_lead,professional_lead}');
grant update (ends_on, taken_back_at, version) on role_leave to ofek_app;

create table clock_talk (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  notice text not null check (notice in ('entry', 'month_4', 'month_8', 'month_12')),
  held_on date not null,
  seen text not null constraint clock_talk_says_what_was_seen check (seen <> ''),
  doubt text not null default '',
  next text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references promoter_file (tenant_id, promoter_id),
  foreign key (tenant_id, account_id) references account
);
create index clock_talk_promoter_idx on clock_talk (tenant_id, promoter_id);
create index clock_talk_account_idx on clock_talk (tenant_id, account_id);
comment on table clock_talk is 'The talk that a notice of the clock asks for: what is seen, what is doubted, what comes next. Written by the promoter or by who leads, read by both, never changed.';
call protect_promoter('clock_talk', '{own,team_lead,professional_lead}', '{own,team_lead,professional_lead}');

create table clock_outcome (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  outcome text not null check (outcome in ('met', 'extended', 'not_met')),
  until_on date,
  reason text not null default '',
  grey text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references promoter_file (tenant_id, promoter_id),
  foreign key (tenant_id, account_id) references account,
  constraint clock_outcome_extended_until_a_day check ((outcome = 'extended') = (until_on is not null)),
  constraint clock_outcome_says_why check (outcome = 'met' or reason <> '')
);
create index clock_outcome_promoter_idx on clock_outcome (tenant_id, promoter_id);
create index clock_outcome_account_idx on clock_outcome (tenant_id, account_id);
comment on table clock_outcome is 'What the clock came to (S-06): met, extended until a day with its reason, not met with its reason; beside it what no outcome holds (C-01). The newest counts; none is changed.';
call protect_promoter('clock_outcome', '{own,mentor,team_lead,professional_lead,programme_manager}', '{professional_lead}');

-- Where they began from ------------------------------------------------------------------------------------------------------------------

create table recruitment_trait (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  trait text not null check (trait in ('motivation', 'belief', 'diagnosis', 'asking')),
  seen text not null check (seen in ('clear', 'partly', 'not_yet', 'not_asked')),
  words text not null constraint recruitment_trait_in_words check (words <> ''),
  held_on date not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references promoter_file (tenant_id, promoter_id),
  foreign key (tenant_id, account_id) references account
);
create index recruitment_trait_promoter_idx on recruitment_trait (tenant_id, promoter_id);
create index recruitment_trait_account_idx on recruitment_trait (tenant_id, account_id);
comment on table recruitment_trait is 'What recruitment saw of a trait (C-03: motivation for the field, belief in people, diagnostic ability, asking questions): the baseline. Words always stand beside the level; the newest of a trait counts.';
call protect_promoter('recruitment_trait', '{own,team_lead,professional_lead}', '{team_lead,professional_lead}');

create table prior_experience (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  place text not null constraint prior_experience_somewhere check (place <> ''),
  from_year integer not null check (from_year between 1950 and 2100),
  to_year integer not null check (to_year between 1950 and 2100),
  words text not null constraint prior_experience_in_words check (words <> ''),
  criteria text[] not null default '{}',
  at timestamptz not null,
  decision text check (decision in ('recognised', 'partly', 'not_yet')),
  recognised text[] not null default '{}',
  reason text not null default '',
  decided_at timestamptz,
  decided_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references promoter_file (tenant_id, promoter_id),
  foreign key (tenant_id, decided_by) references account,
  constraint prior_experience_years_in_order check (to_year >= from_year),
  constraint prior_experience_decided_whole check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null) and (decision is null or decision = 'recognised' or reason <> ''))
);
create index prior_experience_promoter_idx on prior_experience (tenant_id, promoter_id);
create index prior_experience_decided_by_idx on prior_experience (tenant_id, decided_by);
comment on table prior_experience is 'Experience from before the file (CH-4), told by the promoter: where, when, what it taught, and to which criteria of the standard (their codes) it speaks; what was recognised of it is decided once, with a reason.';
call protect_promoter('prior_experience', '{own,mentor,team_lead,professional_lead}', '{own,professional_lead}');
grant update (decision, recognised, reason, decided_at, decided_by) on prior_experience to ofek_app;
-- The promoter tells, the professional lead decides: neither does the other's part.
create policy told_by_oneself on prior_experience as restrictive for insert to ofek_app with check (promoter_id = (select current_account()) and decision is null);
create policy decided_by_another on prior_experience as restrictive for update to ofek_app using (promoter_id <> (select current_account()) and decision is null) with check (decided_by = (select current_account()));
