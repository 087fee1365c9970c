create table vision (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  words text not null constraint vision_words_given check (words <> ''),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account
);
create index vision_participant_idx on vision (tenant_id, participant_id, at desc, id desc);
create index vision_account_idx on vision (tenant_id, account_id);
comment on table vision is 'The employment vision in the participant''s words (AX-4); the newest holds, the others are how it grew.';
call protect_file('vision', 'plan', 'select, insert');

create table goal (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  words text not null constraint goal_words_given check (words <> ''),
  axis text not null check (axis in ('motivation', 'proactivity', 'efficacy', 'vision', 'tools')),
  direction text not null check (direction in ('enter', 'stay_and_advance', 're_orient')),
  horizon text not null default 'vision' check (horizon in ('vision', 'survival')),
  levels jsonb not null default '{}',
  by_when date,
  state text not null default 'open' check (state in ('open', 'reached', 'set_aside')),
  aside_reason text not null default '',
  written_at timestamptz not null,
  written_by uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, written_by) references account
);
create index goal_participant_idx on goal (tenant_id, participant_id, state, id);
create index goal_written_by_idx on goal (tenant_id, written_by);
comment on table goal is 'A goal on one of the five axes; horizon tells a survival job from the long vision (T-09). levels is {"-2": words ... "2": words}, 0 what is expected.';
call protect_file('goal', 'plan');

create table goal_level (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  goal_id uuid not null,
  level smallint not null check (level between -2 and 2),
  words text not null default '',
  reached_on date not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, goal_id) references goal,
  foreign key (tenant_id, account_id) references account
);
create index goal_level_goal_idx on goal_level (tenant_id, goal_id, reached_on, id);
create index goal_level_participant_idx on goal_level (tenant_id, participant_id, at desc);
create index goal_level_account_idx on goal_level (tenant_id, account_id);
comment on table goal_level is 'The level of a goal on a day (goal attainment scaling, -2 to 2), with words. Never changed.';
call protect_file('goal_level', 'plan', 'select, insert');

create table plan (
  tenant_id uuid not null,
  participant_id uuid not null,
  need text not null default '',
  purpose text not null default '',
  changed_at timestamptz not null,
  changed_by uuid not null,
  version integer not null default 1,
  primary key (tenant_id, participant_id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, changed_by) references account
);
create index plan_changed_by_idx on plan (tenant_id, changed_by);
comment on table plan is 'The draft of a participant''s plan: its need and purpose, in their words. Goals and milestones stand beside it; what was agreed is plan_version.';
call protect_file('plan', 'plan');

create table milestone (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  goal_id uuid,
  words text not null constraint milestone_words_given check (words <> ''),
  who text not null default 'participant' check (who in ('participant', 'promoter', 'together', 'other')),
  who_words text not null default '',
  due_on date,
  state text not null default 'open' check (state in ('open', 'done', 'set_aside')),
  done_on date,
  aside_reason text not null default '',
  written_at timestamptz not null,
  written_by uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, goal_id) references goal,
  foreign key (tenant_id, written_by) references account
);
create index milestone_participant_idx on milestone (tenant_id, participant_id, state, due_on);
create index milestone_goal_idx on milestone (tenant_id, goal_id) where goal_id is not null;
create index milestone_written_by_idx on milestone (tenant_id, written_by);
comment on table milestone is 'A step on the way with its day and who takes it: the participant first (insight 8).';
call protect_file('milestone', 'plan');

create table plan_version (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  number integer not null,
  snapshot jsonb not null,
  reason text not null default '',
  agreed_how text not null check (agreed_how in ('at_the_table', 'by_phone', 'own_page')),
  present text not null default '',
  agreed_at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  constraint plan_version_once unique (tenant_id, participant_id, number)
);
create index plan_version_account_idx on plan_version (tenant_id, account_id);
comment on table plan_version is 'The plan as both agreed it: a snapshot that is never changed, and why it differs from the one before (STD-B1).';
call protect_file('plan_version', 'plan', 'select, insert');

create table task (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  goal_id uuid,
  axis text not null check (axis in ('motivation', 'proactivity', 'efficacy', 'vision', 'tools')),
  words text not null constraint task_words_given check (words <> ''),
  who text not null default 'participant' check (who in ('participant', 'promoter')),
  started_by text not null default 'participant' check (started_by in ('participant', 'promoter')),
  challenge smallint check (challenge between 1 and 10),
  confidence smallint check (confidence between 0 and 10),
  suggested smallint check (suggested between 1 and 10),
  due_on date,
  state text not null default 'open' check (state in ('open', 'done', 'tried', 'let_go')),
  attained smallint check (attained between 0 and 10),
  happened text not null default '',
  learned text not null default '',
  reinforcement text not null default '',
  told_on date,
  set_at timestamptz not null,
  set_by uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, goal_id) references goal,
  foreign key (tenant_id, set_by) references account
);
create index task_participant_idx on task (tenant_id, participant_id, state, due_on);
create index task_goal_idx on task (tenant_id, goal_id) where goal_id is not null;
create index task_set_by_idx on task (tenant_id, set_by);
comment on table task is 'A practice task: challenge and confidence set with the participant beforehand, then the attempt, what was learned and the promoter''s reinforcement (STD-A1, B2, A3).';
call protect_file('task', 'tasks');
