-- How an episode and a note of the intake were said before they were worded anew, as the items of the mapping keep it (0125).
alter table episode add column written_at timestamptz;
alter table episode add column written_by uuid;
alter table episode add constraint episode_written_by_fkey foreign key (tenant_id, written_by) references account;
alter table episode add constraint episode_written_by_somebody check ((written_at is null) = (written_by is null));
create index episode_written_by_idx on episode (tenant_id, written_by);
comment on column episode.written_at is 'When its words were last changed; null while they are as they were told.';

create table episode_wording (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  episode_id uuid not null,
  story text not null,
  did text not null,
  took text not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, episode_id) references episode,
  foreign key (tenant_id, account_id) references account
);
create index episode_wording_episode_idx on episode_wording (tenant_id, episode_id, at desc, id desc);
create index episode_wording_participant_idx on episode_wording (tenant_id, participant_id, at desc);
create index episode_wording_account_idx on episode_wording (tenant_id, account_id);
comment on table episode_wording is 'How an episode was told before it was worded anew: the words, who wrote them and when. The words that hold stand in episode.';
call protect_file('episode_wording', 'mapping', 'select, insert');

create table intake_wording (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  note_id uuid not null,
  words text not null constraint intake_wording_words_given check (words <> ''),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, note_id) references intake_note,
  foreign key (tenant_id, account_id) references account
);
create index intake_wording_note_idx on intake_wording (tenant_id, note_id, at desc, id desc);
create index intake_wording_participant_idx on intake_wording (tenant_id, participant_id, at desc);
create index intake_wording_account_idx on intake_wording (tenant_id, account_id);
comment on table intake_wording is 'How a note of the intake was worded before: the words, who wrote them and when. What was said of body and mind stands in health_wording.';
call protect_file('intake_wording', 'intake', 'select, insert');

create table health_wording (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  note_id uuid not null,
  sealed bytea not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, note_id) references health_note,
  foreign key (tenant_id, account_id) references account
);
create index health_wording_note_idx on health_wording (tenant_id, note_id, at desc, id desc);
create index health_wording_participant_idx on health_wording (tenant_id, participant_id, at desc);
create index health_wording_account_idx on health_wording (tenant_id, account_id);
comment on table health_wording is 'How a note of body and mind was worded before: the words sealed, who wrote them and when.';
call protect_file('health_wording', 'health', 'select, insert');
