-- The job search of a participant (D-07): where they look, who may know of work, what they applied for and what came of it.

create table search_channel (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  kind text not null constraint search_channel_kind_known check (kind in ('people', 'internet', 'social', 'employers', 'service', 'agency', 'street', 'other')),
  name text not null constraint search_channel_named check (name <> ''),
  state text not null default 'tried' constraint search_channel_state_known check (state in ('tried', 'works', 'rests')),
  learned text not null default '',
  begun_by text not null constraint search_channel_begun_by_known check (begun_by in ('participant', 'promoter')),
  version integer not null default 1,
  at timestamptz not null,
  account_id uuid not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, written_by) references account
);
create index search_channel_participant_idx on search_channel (tenant_id, participant_id, id);
create index search_channel_account_idx on search_channel (tenant_id, account_id);
create index search_channel_written_by_idx on search_channel (tenant_id, written_by);
comment on table search_channel is 'A way in which a participant looks for work, and what they learned of it.';
call protect_file('search_channel', 'search', 'select, insert, update');
call by_oneself_too('search_channel');

create table search_person (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  name text not null constraint search_person_named check (name <> ''),
  known_how text not null default '',
  begun_by text not null constraint search_person_begun_by_known check (begun_by in ('participant', 'promoter')),
  version integer not null default 1,
  at timestamptz not null,
  account_id uuid not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, written_by) references account
);
create index search_person_participant_idx on search_person (tenant_id, participant_id, id);
create index search_person_account_idx on search_person (tenant_id, account_id);
create index search_person_written_by_idx on search_person (tenant_id, written_by);
comment on table search_person is 'Somebody who may know of work. They did not ask to stand here: a name and how they are known, no more, and a row is deleted when it is no longer needed.';
call protect_file('search_person', 'search', 'select, insert, update, delete');
call by_oneself_too('search_person');

create table job_application (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  title text not null constraint job_application_titled check (title <> ''),
  place text not null default '',
  channel_id uuid,
  person_id uuid,
  cv_id uuid,
  sent_on date,
  state text not null default 'noticed' constraint job_application_state_known check (state in ('noticed', 'sent', 'talking', 'interview', 'offer', 'began', 'declined', 'refused', 'no_answer', 'let_go')),
  next_step text not null default '',
  next_on date,
  learned text not null default '',
  begun_by text not null constraint job_application_begun_by_known check (begun_by in ('participant', 'promoter')),
  version integer not null default 1,
  at timestamptz not null,
  account_id uuid not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, channel_id) references search_channel,
  foreign key (tenant_id, person_id) references search_person on delete set null (person_id),
  foreign key (tenant_id, cv_id) references cv,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, written_by) references account
);
create index job_application_participant_idx on job_application (tenant_id, participant_id, id);
create index job_application_channel_idx on job_application (tenant_id, channel_id);
create index job_application_person_idx on job_application (tenant_id, person_id);
create index job_application_cv_idx on job_application (tenant_id, cv_id);
create index job_application_account_idx on job_application (tenant_id, account_id);
create index job_application_written_by_idx on job_application (tenant_id, written_by);
comment on table job_application is 'Work that a participant noticed or applied for, and where it stands, in words and never as a score. title is the one field it begins with. next_step and next_on are what they do next; learned is theirs.';
call protect_file('job_application', 'search', 'select, insert, update');
call by_oneself_too('job_application');

create table job_application_news (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  application_id uuid not null,
  state text not null constraint job_application_news_state_known check (state in ('noticed', 'sent', 'talking', 'interview', 'offer', 'began', 'declined', 'refused', 'no_answer', 'let_go')),
  words text not null default '',
  on_day date not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, application_id) references job_application,
  foreign key (tenant_id, account_id) references account
);
create index job_application_news_application_idx on job_application_news (tenant_id, application_id, at, id);
create index job_application_news_participant_idx on job_application_news (tenant_id, participant_id, on_day desc);
create index job_application_news_account_idx on job_application_news (tenant_id, account_id);
comment on table job_application_news is 'What came of an application, each time something did: where it stood from that day on, and in whose words. Never changed.';
call protect_file('job_application_news', 'search', 'select, insert');
call by_oneself_too('job_application_news');
