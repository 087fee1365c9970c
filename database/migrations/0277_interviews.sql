-- Practice for interviews and other ways of selection (D-06): questions of our own bank, an answer, how it seemed, what the promoter saw, and the answer anew.

create table interview_practice (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  kind text not null constraint interview_practice_kind_known check (kind in ('telephone', 'centre', 'video', 'group', 'face')),
  job_words text not null default '',
  application_id uuid,
  questions text[] not null constraint interview_practice_asks_something check (cardinality(questions) between 1 and 12),
  begun_by text not null constraint interview_practice_begun_by_known check (begun_by in ('participant', 'promoter')),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, application_id) references job_application,
  foreign key (tenant_id, account_id) references account
);
create index interview_practice_participant_idx on interview_practice (tenant_id, participant_id, id);
create index interview_practice_application_idx on interview_practice (tenant_id, application_id);
create index interview_practice_account_idx on interview_practice (tenant_id, account_id);
comment on table interview_practice is 'A practice that was begun: the kind of selection, for which work, and the questions chosen, by their keys in the bank (src/work/interviews). Never changed.';
call protect_file('interview_practice', 'search', 'select, insert');
call by_oneself_too('interview_practice');

create table interview_answer (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  practice_id uuid not null,
  question text not null,
  answer text not null constraint interview_answer_says_something check (answer <> ''),
  seen jsonb not null default '{}' constraint interview_answer_seen_is_words check (jsonb_typeof(seen) = 'object'),
  better text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, practice_id) references interview_practice,
  foreign key (tenant_id, account_id) references account
);
create index interview_answer_practice_idx on interview_answer (tenant_id, practice_id, at, id);
create index interview_answer_participant_idx on interview_answer (tenant_id, participant_id);
create index interview_answer_account_idx on interview_answer (tenant_id, account_id);
comment on table interview_answer is 'One answer to one question of a practice, and how it seemed to whoever answered: seen is {behaviour: 1..4}, each anchored in words and never added up. A further answer to the same question is a further attempt; none is changed.';
call protect_file('interview_answer', 'search', 'select, insert');
call by_oneself_too('interview_answer');

create table interview_feedback (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  answer_id uuid not null,
  strong text not null constraint interview_feedback_begins_with_what_was_strong check (strong <> ''),
  next text not null default '',
  seen jsonb not null default '{}' constraint interview_feedback_seen_is_words check (jsonb_typeof(seen) = 'object'),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, answer_id) references interview_answer,
  foreign key (tenant_id, account_id) references account
);
create index interview_feedback_answer_idx on interview_feedback (tenant_id, answer_id, at, id);
create index interview_feedback_participant_idx on interview_feedback (tenant_id, participant_id);
create index interview_feedback_account_idx on interview_feedback (tenant_id, account_id);
comment on table interview_feedback is 'What whoever accompanies saw in an answer: first what was strong, then what could come next, and the same behaviours by the same anchors. Never changed.';
call protect_file('interview_feedback', 'search', 'select, insert');
