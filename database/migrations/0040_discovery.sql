create table intake (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  held_on date not null,
  account_id uuid not null,
  summary text not null default '',
  read_back_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account
);
create index intake_participant_idx on intake (tenant_id, participant_id, held_on desc);
create index intake_account_idx on intake (tenant_id, account_id);
comment on table intake is 'A conversation of acquaintance and diagnosis, in free order (STD-D1); read_back_at is when its summary was read back to the participant.';
call protect_file('intake', 'intake');

create table intake_note (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  intake_id uuid not null,
  area text not null check (area in ('opening', 'work', 'learning', 'home', 'health', 'money', 'people', 'day', 'dreams', 'concerns')),
  kind text not null check (kind in ('quote', 'note')),
  words text not null constraint intake_note_words_given check (words <> ''),
  weight text not null default 'open' check (weight in ('open', 'essential', 'trivial')),
  correction text not null default '',
  corrected_at timestamptz,
  written_at timestamptz not null,
  written_by uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, intake_id) references intake,
  foreign key (tenant_id, written_by) references account
);
create index intake_note_intake_idx on intake_note (tenant_id, intake_id, id);
create index intake_note_participant_idx on intake_note (tenant_id, participant_id, id);
create index intake_note_written_by_idx on intake_note (tenant_id, written_by);
comment on table intake_note is 'Something said in an intake: a quote in the participant''s words, or what the promoter noted; essential or trivial; corrected by the participant beside the original.';
call protect_file('intake_note', 'intake');

create table episode (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  story text not null constraint episode_story_given check (story <> ''),
  did text not null default '',
  took text not null default '',
  told_at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account
);
create index episode_participant_idx on episode (tenant_id, participant_id, told_at desc);
create index episode_account_idx on episode (tenant_id, account_id);
comment on table episode is 'A piece of the participant''s life: what happened, what they did, what it took. Strengths are named from it (insight 7).';
call protect_file('episode', 'mapping');

create table mapping_item (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('strength', 'need', 'opportunity', 'barrier', 'consideration', 'inclination')),
  title text not null constraint mapping_item_title_given check (title <> ''),
  words text not null default '',
  evidence text not null default '',
  episode_id uuid,
  note_id uuid,
  written_at timestamptz not null,
  written_by uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, episode_id) references episode,
  foreign key (tenant_id, note_id) references intake_note,
  foreign key (tenant_id, written_by) references account
);
create index mapping_item_participant_idx on mapping_item (tenant_id, participant_id, kind, id);
create index mapping_item_episode_idx on mapping_item (tenant_id, episode_id) where episode_id is not null;
create index mapping_item_note_idx on mapping_item (tenant_id, note_id) where note_id is not null;
create index mapping_item_written_by_idx on mapping_item (tenant_id, written_by);
comment on table mapping_item is 'A strength, need, opportunity, barrier, consideration or inclination: named in work terms, with the participant''s words and its evidence (STD-B4).';
call protect_file('mapping_item', 'mapping');

create table mapping_state (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  item_id uuid not null,
  state text not null check (state in ('present', 'growing', 'easing', 'resolved', 'set_aside')),
  words text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, item_id) references mapping_item,
  foreign key (tenant_id, account_id) references account
);
create index mapping_state_item_idx on mapping_state (tenant_id, item_id, at desc, id desc);
create index mapping_state_participant_idx on mapping_state (tenant_id, participant_id, at desc);
create index mapping_state_account_idx on mapping_state (tenant_id, account_id);
comment on table mapping_state is 'How an item of the mapping stands from an instant on; the newest holds, the others are its history.';
call protect_file('mapping_state', 'mapping', 'select, insert');

create table mapping_link (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  item_id uuid not null,
  place text not null check (place in ('market', 'inside', 'outside')),
  words text not null constraint mapping_link_words_given check (words <> ''),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, item_id) references mapping_item,
  foreign key (tenant_id, account_id) references account
);
create index mapping_link_item_idx on mapping_link (tenant_id, item_id, id);
create index mapping_link_participant_idx on mapping_link (tenant_id, participant_id);
create index mapping_link_account_idx on mapping_link (tenant_id, account_id);
comment on table mapping_link is 'An item of the mapping tied to an option in the labour market, or to a response inside or outside the programme.';
call protect_file('mapping_link', 'mapping', 'select, insert, delete');

create table axes_reading (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  taken_on date not null,
  by_whom text not null check (by_whom in ('participant', 'promoter', 'together')),
  mode text not null check (mode in ('self', 'together', 'phone')),
  language text not null check (language in ('he', 'ar', 'en')),
  present text not null default '',
  importance smallint check (importance between 0 and 10),
  importance_words text not null default '',
  confidence smallint check (confidence between 0 and 10),
  confidence_words text not null default '',
  motivation smallint check (motivation between 1 and 5),
  proactivity smallint check (proactivity between 1 and 5),
  efficacy smallint check (efficacy between 1 and 5),
  vision smallint check (vision between 1 and 5),
  tools smallint check (tools between 1 and 5),
  words text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account
);
create index axes_reading_participant_idx on axes_reading (tenant_id, participant_id, taken_on, id);
create index axes_reading_account_idx on axes_reading (tenant_id, account_id);
comment on table axes_reading is 'The readiness rulers (0 to 10) and the wheel of the five axes (1 to 5 by anchors) on a day: whose reading, in which language, how, and who was in the room. Never changed; no total.';
call protect_file('axes_reading', 'axes', 'select, insert');
