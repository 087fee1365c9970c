-- Observation of a promoter's work by who leads (issue 3, item 4): live or in a simulation, behaviour by behaviour, in words.
create table observation (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  criterion text not null constraint observation_of_a_criterion check (criterion <> ''),
  standard_version_id uuid not null,
  how text not null check (how in ('live', 'simulation')),
  held_on date not null,
  grey text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, standard_version_id) references standard_version,
  foreign key (tenant_id, account_id) references account
);
create index observation_promoter_idx on observation (tenant_id, promoter_id, held_on desc, id desc);
create index observation_standard_version_idx on observation (tenant_id, standard_version_id);
create index observation_account_idx on observation (tenant_id, account_id);
comment on table observation is 'That somebody who leads saw a promoter at work, by a criterion of the standard in force then; grey is what no behaviour holds (C-01). No level and no sum. Never changed; the promoter answers beside it.';
call protect_promoter('observation', '{own,team_lead,professional_lead}', '{team_lead,professional_lead}');

create table observation_line (
  tenant_id uuid not null,
  observation_id uuid not null,
  behaviour_key uuid not null,
  promoter_id uuid not null,
  behaviour jsonb not null,
  words text not null constraint observation_line_says_something check (words <> ''),
  primary key (tenant_id, observation_id, behaviour_key),
  foreign key (tenant_id, observation_id) references observation,
  foreign key (tenant_id, promoter_id) references account
);
create index observation_line_promoter_idx on observation_line (tenant_id, promoter_id);
comment on table observation_line is 'What was seen of one behaviour, in free words; the behaviour {he, ar, en} as it was worded then.';
call protect_promoter('observation_line', '{own,team_lead,professional_lead}', '{team_lead,professional_lead}');

create table observation_answer (
  tenant_id uuid not null,
  id uuid not null,
  observation_id uuid not null,
  promoter_id uuid not null,
  words text not null constraint observation_answer_says_something check (words <> ''),
  on_day date not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, observation_id) references observation,
  foreign key (tenant_id, promoter_id) references account
);
create index observation_answer_observation_idx on observation_answer (tenant_id, observation_id, id);
create index observation_answer_promoter_idx on observation_answer (tenant_id, promoter_id);
comment on table observation_answer is 'What the promoter says to an observation of their work; never changed.';
call protect_promoter('observation_answer', '{own,team_lead,professional_lead}', '{own}');
-- Of an own observation alone.
create policy of_own on observation_answer as restrictive for insert to ofek_app with check (exists (select from observation o where o.tenant_id = observation_answer.tenant_id and o.id = observation_id and o.promoter_id = observation_answer.promoter_id));
