-- Mentored practice (C-08, S-06): complete accompaniment processes reviewed step by step with the mentor, and mentoring meetings. Who leads sees that it takes
-- place: days and steps. The words stand in tables of their own, and open to who leads only where the promoter opens them.

create table practice_process (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  number integer not null check (number between 1 and 99),
  began_on date not null,
  set_aside_on date,
  at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account,
  constraint practice_process_number_once unique (tenant_id, promoter_id, number)
);
comment on table practice_process is 'An accompaniment process that a promoter goes through with a mentor at their side, the first, the second. It names no participant and points to no file.';
call protect_promoter('practice_process', '{own,mentor,team_lead,professional_lead}', '{own}');
grant update (set_aside_on, version) on practice_process to ofek_app;

create table practice_step (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  process_id uuid not null,
  step text not null check (step in ('intake', 'mapping', 'vision_plan', 'practice', 'placement', 'follow_up')),
  what text not null check (what in ('told', 'reviewed', 'once_more')),
  on_day date not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, process_id) references practice_process,
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, account_id) references account
);
create index practice_step_process_idx on practice_step (tenant_id, process_id, step, id);
create index practice_step_promoter_idx on practice_step (tenant_id, promoter_id);
create index practice_step_account_idx on practice_step (tenant_id, account_id);
comment on table practice_step is 'What happened with a step of a process, and when: told by the promoter, reviewed by the mentor, or to be gone through once more. The newest says where the step stands; none is changed.';
call protect_promoter('practice_step', '{own,mentor,team_lead,professional_lead}', '{own,mentor}');
create policy told_by_oneself on practice_step as restrictive for insert to ofek_app with check (account_id = (select current_account()) and (what = 'told') = (promoter_id = (select current_account())));

create table mentoring_meeting (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  mentor_id uuid not null,
  held_on date not null,
  minutes integer not null constraint mentoring_meeting_lasts check (minutes between 5 and 480),
  next_on date,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, mentor_id) references account,
  foreign key (tenant_id, account_id) references account,
  constraint mentoring_meeting_of_two check (promoter_id <> mentor_id)
);
create index mentoring_meeting_promoter_idx on mentoring_meeting (tenant_id, promoter_id, held_on);
create index mentoring_meeting_mentor_idx on mentoring_meeting (tenant_id, mentor_id);
create index mentoring_meeting_account_idx on mentoring_meeting (tenant_id, account_id);
comment on table mentoring_meeting is 'A meeting of a promoter with a mentor that was held, written down by either: the day, how long, and when they meet next.';
call protect_promoter('mentoring_meeting', '{own,mentor,team_lead,professional_lead}', '{own,mentor}');
create policy written_by_one_of_the_two on mentoring_meeting as restrictive for insert to ofek_app with check (account_id = (select current_account()) and account_id in (promoter_id, mentor_id));

-- What the promoter opens ----------------------------------------------------------------------------------------------------------------

create table mentoring_opened (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  process_id uuid,
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, process_id) references practice_process
);
create index mentoring_opened_promoter_idx on mentoring_opened (tenant_id, promoter_id);
create index mentoring_opened_process_idx on mentoring_opened (tenant_id, process_id);
create unique index mentoring_opened_once on mentoring_opened (tenant_id, promoter_id, coalesce(process_id, promoter_id)) where closed_at is null;
comment on table mentoring_opened is 'The words of a process, or of the meetings (process_id null), opened by the promoter to who leads, from an instant until they are closed again.';
call protect_promoter('mentoring_opened', '{own,mentor,team_lead,professional_lead}', '{own}');
grant update (closed_at) on mentoring_opened to ofek_app;

create function mentoring_is_opened(promoter uuid, process uuid) returns boolean stable security definer set search_path = public language sql as $$
  select exists (select from mentoring_opened where tenant_id = current_tenant() and promoter_id = promoter and coalesce(process_id, promoter_id) = coalesce(process, promoter) and closed_at is null)
$$;

-- The words ------------------------------------------------------------------------------------------------------------------------------

create table practice_label (
  tenant_id uuid not null,
  process_id uuid not null,
  promoter_id uuid not null,
  label text not null constraint practice_label_says_something check (label <> ''),
  version integer not null default 1,
  primary key (tenant_id, process_id),
  foreign key (tenant_id, process_id) references practice_process,
  foreign key (tenant_id, promoter_id) references account
);
create index practice_label_promoter_idx on practice_label (tenant_id, promoter_id);
comment on table practice_label is 'What the promoter calls a process, in a word of their own that is nobody''s name.';

create table practice_words (
  tenant_id uuid not null,
  step_id uuid not null,
  process_id uuid not null,
  promoter_id uuid not null,
  seen text not null constraint practice_words_say_something check (seen <> ''),
  doubt text not null default '',
  next text not null default '',
  primary key (tenant_id, step_id),
  foreign key (tenant_id, step_id) references practice_step,
  foreign key (tenant_id, process_id) references practice_process,
  foreign key (tenant_id, promoter_id) references account
);
create index practice_words_process_idx on practice_words (tenant_id, process_id);
create index practice_words_promoter_idx on practice_words (tenant_id, promoter_id);
comment on table practice_words is 'The words of what happened with a step. Of the promoter: what I did and saw, what I doubted and left undone, what I would do now. Of the mentor: what I see in it, what I ask, what to try.';

create table mentoring_words (
  tenant_id uuid not null,
  meeting_id uuid not null,
  account_id uuid not null,
  promoter_id uuid not null,
  mentor_id uuid not null,
  words text not null constraint mentoring_words_say_something check (words <> ''),
  doubt text not null default '',
  at timestamptz not null,
  primary key (tenant_id, meeting_id, account_id),
  foreign key (tenant_id, meeting_id) references mentoring_meeting,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, mentor_id) references account,
  constraint mentoring_words_of_one_of_the_two check (account_id in (promoter_id, mentor_id))
);
create index mentoring_words_account_idx on mentoring_words (tenant_id, account_id);
create index mentoring_words_promoter_idx on mentoring_words (tenant_id, promoter_id);
create index mentoring_words_mentor_idx on mentoring_words (tenant_id, mentor_id);
comment on table mentoring_words is 'Feedback of one of the two on a meeting, and what stays in doubt. Each says their own, once.';

create table mentoring_goal (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  promoter_id uuid not null,
  mentor_id uuid not null,
  words text not null constraint mentoring_goal_says_something check (words <> ''),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references mentoring_meeting,
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, mentor_id) references account,
  foreign key (tenant_id, account_id) references account
);
create index mentoring_goal_meeting_idx on mentoring_goal (tenant_id, meeting_id);
create index mentoring_goal_promoter_idx on mentoring_goal (tenant_id, promoter_id);
create index mentoring_goal_mentor_idx on mentoring_goal (tenant_id, mentor_id);
create index mentoring_goal_account_idx on mentoring_goal (tenant_id, account_id);
comment on table mentoring_goal is 'What the promoter means to try until the next meeting, set in one. The next meeting opens with it.';

create table mentoring_goal_told (
  tenant_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  promoter_id uuid not null,
  mentor_id uuid not null,
  state text not null check (state in ('tried', 'not_yet', 'let_go')),
  words text not null constraint mentoring_goal_told_says_something check (words <> ''),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, goal_id) references mentoring_goal,
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, mentor_id) references account,
  foreign key (tenant_id, account_id) references account
);
create index mentoring_goal_told_goal_idx on mentoring_goal_told (tenant_id, goal_id, id);
create index mentoring_goal_told_promoter_idx on mentoring_goal_told (tenant_id, promoter_id);
create index mentoring_goal_told_mentor_idx on mentoring_goal_told (tenant_id, mentor_id);
create index mentoring_goal_told_account_idx on mentoring_goal_told (tenant_id, account_id);
comment on table mentoring_goal_told is 'What was tried of a goal since, or why it was not. A goal stands open until it was tried or let go; none of this is changed.';

do $$
declare
  here text := 'tenant_id = (select current_tenant())';
  -- Of a process: the promoter and whoever mentors in these days. Of the meetings: the two who met.
  of_process text := '(promoter_openings(promoter_id) && ''{own,mentor}''::text[] or (mentoring_is_opened(promoter_id, process_id) and promoter_openings(promoter_id) && ''{team_lead,professional_lead}''::text[]))';
  of_the_two text := '(promoter_openings(promoter_id) && ''{own}''::text[] or (mentor_id = (select current_account()) and promoter_openings(promoter_id) && ''{mentor}''::text[]))';
  of_meeting text := '(' || of_the_two || ' or (mentoring_is_opened(promoter_id, null) and promoter_openings(promoter_id) && ''{team_lead,professional_lead}''::text[]))';
  t text;
begin
  foreach t in array array['practice_label', 'practice_words', 'mentoring_words', 'mentoring_goal', 'mentoring_goal_told'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert on %I to ofek_app', t);
    execute format('grant select, insert, update, delete on %I to ofek_owner', t);
  end loop;
  execute format('create policy read on practice_label for select to ofek_app using (%s and %s)', here, of_process);
  execute format('create policy add on practice_label for insert to ofek_app with check (%s and promoter_id = (select current_account()) and promoter_openings(promoter_id) && ''{own}''::text[])', here);
  execute format('create policy change on practice_label for update to ofek_app using (%s and promoter_id = (select current_account())) with check (%s and promoter_id = (select current_account()))', here, here);
  grant update (label, version) on practice_label to ofek_app;
  execute format('create policy read on practice_words for select to ofek_app using (%s and %s)', here, of_process);
  -- Of a step that the same account has just told or reviewed.
  execute format('create policy add on practice_words for insert to ofek_app with check (%s and promoter_openings(promoter_id) && ''{own,mentor}''::text[]
    and exists (select from practice_step s where s.tenant_id = practice_words.tenant_id and s.id = step_id and s.promoter_id = practice_words.promoter_id and s.account_id = (select current_account())))', here);
  foreach t in array array['mentoring_words', 'mentoring_goal', 'mentoring_goal_told'] loop
    execute format('create policy read on %I for select to ofek_app using (%s and %s)', t, here, of_meeting);
    execute format('create policy add on %I for insert to ofek_app with check (%s and account_id = (select current_account()) and %s)', t, here, of_the_two);
  end loop;
end $$;
