-- A reading that was mistaken is left out of the lines and stays readable with who said so, when and why; it can be let stand again.
create table axes_void (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  reading_id uuid not null,
  measure text not null constraint axes_void_measure_known
    check (measure in ('motivation', 'proactivity', 'efficacy', 'vision', 'tools', 'importance', 'confidence')),
  void boolean not null,
  why text not null constraint axes_void_why_given check (why <> ''),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, reading_id) references axes_reading,
  foreign key (tenant_id, account_id) references account
);
create index axes_void_reading_idx on axes_void (tenant_id, reading_id, measure, id);
create index axes_void_participant_idx on axes_void (tenant_id, participant_id);
create index axes_void_account_idx on axes_void (tenant_id, account_id);
comment on table axes_void is 'A measure of a reading was found to be mistaken (void), or stands again after all: the newest row of the measure holds. The reading itself is never changed.';
call protect_file('axes_void', 'axes', 'select, insert');
