-- Curricula vitae (D-05): the history that they tell of, how things are said in each language, and what is chosen for each document.

create table work_history (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  kind text not null constraint work_history_kind_known check (kind in ('work', 'voluntary', 'study', 'certificate')),
  began text not null default '' constraint work_history_began_is_a_month check (began ~ '^((19|20)\d\d(-(0[1-9]|1[0-2]))?)?$'),
  ended text not null default '' constraint work_history_ended_is_a_month check (ended ~ '^((19|20)\d\d(-(0[1-9]|1[0-2]))?)?$'),
  goes_on boolean not null default false,
  words jsonb not null constraint work_history_says_something check (jsonb_typeof(words) = 'object' and words <> '{}'),
  set_aside boolean not null default false,
  begun_by text not null constraint work_history_begun_by_known check (begun_by in ('participant', 'promoter')),
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
create index work_history_participant_idx on work_history (tenant_id, participant_id, id);
create index work_history_account_idx on work_history (tenant_id, account_id);
create index work_history_written_by_idx on work_history (tenant_id, written_by);
comment on table work_history is 'Something a participant worked at, gave freely, learned or was certified in. words: {he?, ar?, en?} each {what, where, did}, as somebody said it in that language; nothing is translated by a machine. began and ended are a year or a month of one. begun_by tells whose line it was (AX-2).';
call protect_file('work_history', 'search', 'select, insert, update');
call by_oneself_too('work_history');

create table cv_wording (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  item_id uuid not null,
  language text not null constraint cv_wording_language_known check (language in ('he', 'ar', 'en')),
  title text not null,
  line text not null default '',
  version integer not null default 1,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (tenant_id, id),
  constraint cv_wording_once unique (tenant_id, item_id, language),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, item_id) references mapping_item,
  foreign key (tenant_id, written_by) references account
);
create index cv_wording_participant_idx on cv_wording (tenant_id, participant_id);
create index cv_wording_written_by_idx on cv_wording (tenant_id, written_by);
comment on table cv_wording is 'How a strength of the mapping is said on a curriculum vitae in one language, and the line that shows it. Without a row the mapping''s own title stands, in its own language alone.';
call protect_file('cv_wording', 'search', 'select, insert, update');
call by_oneself_too('cv_wording');

create table cv_person (
  tenant_id uuid not null,
  participant_id uuid not null,
  names jsonb not null default '{}' constraint cv_person_names_are_words check (jsonb_typeof(names) = 'object'),
  levels jsonb not null default '{}' constraint cv_person_levels_are_words check (jsonb_typeof(levels) = 'object'),
  version integer not null default 1,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (tenant_id, participant_id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, written_by) references account
);
create index cv_person_written_by_idx on cv_person (tenant_id, written_by);
comment on table cv_person is 'What every curriculum vitae of a participant shares: how the name is written in each language ({he?, ar?, en?}), and how well the spoken languages are known ({code: mother_tongue | fluent | good | basic}).';
call protect_file('cv_person', 'search', 'select, insert, update');
call by_oneself_too('cv_person');

create table cv (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  name text not null constraint cv_named check (name <> ''),
  vacancy_words text not null default '',
  language text not null constraint cv_language_known check (language in ('he', 'ar', 'en')),
  headline text not null default '',
  summary text not null default '',
  show_phone boolean not null default true,
  show_email boolean not null default false,
  show_locality boolean not null default true,
  left_out text[] not null default '{}',
  item_order text[] not null default '{}',
  set_aside boolean not null default false,
  begun_by text not null constraint cv_begun_by_known check (begun_by in ('participant', 'promoter')),
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
create index cv_participant_idx on cv (tenant_id, participant_id, id);
create index cv_account_idx on cv (tenant_id, account_id);
create index cv_written_by_idx on cv (tenant_id, written_by);
comment on table cv is 'One curriculum vitae of a participant: its language, its own headline and summary, and what of the shared material is left out (left_out) or stands first (item_order; keys like history:<id>). vacancy_words is the text of the job it is made for, '''' for one that serves all. name is what they call it themselves and stands on no paper.';
call protect_file('cv', 'search', 'select, insert, update');
call by_oneself_too('cv');
