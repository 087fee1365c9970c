create table meeting (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  account_id uuid not null,
  starts_at timestamptz not null,
  minutes smallint not null default 45 check (minutes between 5 and 480),
  kind text not null default 'meeting' check (kind in ('intake', 'meeting', 'review', 'talk')),
  place text not null default 'centre' check (place in ('centre', 'phone', 'video', 'elsewhere')),
  place_words text not null default '',
  state text not null default 'scheduled' check (state in ('scheduled', 'held', 'missed_told', 'missed_untold', 'cancelled')),
  state_words text not null default '',
  happened text not null default '',
  feedback text not null default '',
  feedback_received text not null default '',
  recorded_at timestamptz,
  recorded_by uuid,
  sequence integer not null default 0,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, recorded_by) references account
);
create index meeting_participant_idx on meeting (tenant_id, participant_id, starts_at desc);
create index meeting_account_idx on meeting (tenant_id, account_id, starts_at);
create index meeting_recorded_by_idx on meeting (tenant_id, recorded_by);
comment on table meeting is 'A meeting or talk: scheduled, then held, missed (with word beforehand or without) or cancelled; its record and the feedback given (U-3, STD-B3). sequence counts moves for calendars.';
call protect_file('meeting', 'meetings');

create table meeting_move (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  meeting_id uuid not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  asked_by text not null check (asked_by in ('participant', 'promoter', 'both')),
  words text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, meeting_id) references meeting,
  foreign key (tenant_id, account_id) references account
);
create index meeting_move_meeting_idx on meeting_move (tenant_id, meeting_id, at);
create index meeting_move_participant_idx on meeting_move (tenant_id, participant_id);
create index meeting_move_account_idx on meeting_move (tenant_id, account_id);
comment on table meeting_move is 'A meeting was moved: from when to when, who asked, and why.';
call protect_file('meeting_move', 'meetings', 'select, insert');

create table promise (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  meeting_id uuid not null,
  who text not null check (who in ('participant', 'promoter')),
  words text not null constraint promise_words_given check (words <> ''),
  due_on date,
  state text not null default 'open' check (state in ('open', 'kept', 'let_go')),
  closed_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, meeting_id) references meeting
);
create index promise_participant_idx on promise (tenant_id, participant_id, state, due_on);
create index promise_meeting_idx on promise (tenant_id, meeting_id, id);
comment on table promise is 'What was agreed in a meeting: who does what by when, the participant''s and the promoter''s alike (C-09).';
call protect_file('promise', 'meetings');

create table meeting_grey (
  tenant_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  sealed bytea not null,
  written_at timestamptz not null,
  written_by uuid not null,
  version integer not null default 1,
  primary key (tenant_id, meeting_id),
  foreign key (tenant_id, meeting_id) references meeting,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, written_by) references account
);
create index meeting_grey_participant_idx on meeting_grey (tenant_id, participant_id);
create index meeting_grey_written_by_idx on meeting_grey (tenant_id, written_by);
comment on table meeting_grey is 'The grey beside a meeting (C-01): what I think, doubt, left undone, whom I asked. Sealed JSON {thinks, doubts, left, asked}; the professional circle only.';
call protect_file('meeting_grey', 'grey');

create table meeting_earlier (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  meeting_id uuid not null,
  happened text not null,
  feedback text not null,
  feedback_received text not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, meeting_id) references meeting,
  foreign key (tenant_id, account_id) references account
);
create index meeting_earlier_meeting_idx on meeting_earlier (tenant_id, meeting_id, at desc);
create index meeting_earlier_participant_idx on meeting_earlier (tenant_id, participant_id);
create index meeting_earlier_account_idx on meeting_earlier (tenant_id, account_id);
comment on table meeting_earlier is 'What a record said before it was corrected.';
call protect_file('meeting_earlier', 'meetings', 'select, insert');

create table calendar_feed (
  tenant_id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account,
  constraint calendar_feed_token_once unique (tenant_id, token_hash)
);
comment on table calendar_feed is 'The secret address of an account''s calendar; making a new one closes the old.';
call protect_tenant('calendar_feed');
