-- What stands behind a placement, how it is for the person, and where it leads (O-07, O-08, O-16, O-17).

alter table placement add column rights text[] not null default '{}' constraint placement_rights_known
  check (rights <@ array['written_terms', 'payslip', 'pension', 'travel', 'sick_days', 'holidays', 'overtime']);
alter table placement add column learned text not null default '';
comment on column placement.rights is 'Which rights are known to be kept; what is not named is not known.';
comment on column placement.learned is 'What was learned when the job ended, for the next one.';

create table placement_evidence (
  tenant_id uuid not null,
  id uuid not null,
  placement_id uuid not null,
  participant_id uuid not null,
  grade text not null constraint placement_evidence_grade_known check (grade in ('A', 'B', 'C', 'D', 'E')),
  on_day date not null,
  words text not null default '',
  document_id uuid,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, placement_id) references placement,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  constraint placement_evidence_says_something check (words <> '' or document_id is not null)
);
create index placement_evidence_placement_idx on placement_evidence (tenant_id, placement_id, grade);
create index placement_evidence_participant_idx on placement_evidence (tenant_id, participant_id);
create index placement_evidence_account_idx on placement_evidence (tenant_id, account_id);
create index placement_evidence_document_idx on placement_evidence (tenant_id, document_id);
comment on table placement_evidence is 'What shows that somebody works there (O-17): A payslip or official record, B statement of the employer, C document of the participant, D their word, E the promoter''s word; on_day is of what it tells. Never changed; the strongest counts.';
call protect_file('placement_evidence', 'placements', 'select, insert');
-- The person gives their own word.
create policy by_oneself on placement_evidence for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and grade = 'D' and document_id is null and is_oneself(participant_id) and not file_is_closed(participant_id));

-- The part 'quality' opens to who accompanies, to who leads and to the person, and to nobody of employer relations: what a job is for somebody may tell of health and home.
create table placement_quality (
  tenant_id uuid not null,
  id uuid not null,
  placement_id uuid not null,
  participant_id uuid not null,
  by_whom text not null constraint placement_quality_by_whom_known check (by_whom in ('participant', 'promoter')),
  on_day date not null,
  pay smallint constraint placement_quality_pay_level check (pay between 1 and 4),
  hours smallint constraint placement_quality_hours_level check (hours between 1 and 4),
  rights smallint constraint placement_quality_rights_level check (rights between 1 and 4),
  stability smallint constraint placement_quality_stability_level check (stability between 1 and 4),
  skills smallint constraint placement_quality_skills_level check (skills between 1 and 4),
  health_family smallint constraint placement_quality_health_family_level check (health_family between 1 and 4),
  horizon smallint constraint placement_quality_horizon_level check (horizon between 1 and 4),
  sealed bytea,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, placement_id) references placement,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  constraint placement_quality_says_something check (num_nonnulls(pay, hours, rights, stability, skills, health_family, horizon) > 0)
);
create index placement_quality_placement_idx on placement_quality (tenant_id, placement_id, on_day);
create index placement_quality_participant_idx on placement_quality (tenant_id, participant_id);
create index placement_quality_account_idx on placement_quality (tenant_id, account_id);
comment on table placement_quality is 'How one of the two, the participant or the promoter, sees a job on a day in seven parts (O-07): 1 does not suit to 4 suits well, null was not looked at; there is no sum. sealed is JSON of the words by part. Never changed.';
call protect_file('placement_quality', 'quality', 'select, insert');
create policy by_oneself on placement_quality for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and by_whom = 'participant' and is_oneself(participant_id) and not file_is_closed(participant_id));

create table advancement_plan (
  tenant_id uuid not null,
  id uuid not null,
  placement_id uuid not null,
  participant_id uuid not null,
  kind text not null constraint advancement_plan_kind_known check (kind in ('pay', 'hours', 'role', 'contract', 'credential')),
  words text not null constraint advancement_plan_words_given check (words <> ''),
  started_by text not null constraint advancement_plan_started_by_known check (started_by in ('participant', 'promoter', 'employer')),
  by_day date,
  state text not null default 'open' constraint advancement_plan_state_known check (state in ('open', 'reached', 'set_aside')),
  state_words text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, placement_id) references placement,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account
);
create index advancement_plan_placement_idx on advancement_plan (tenant_id, placement_id);
create index advancement_plan_participant_idx on advancement_plan (tenant_id, participant_id);
create index advancement_plan_account_idx on advancement_plan (tenant_id, account_id);
comment on table advancement_plan is 'What is aimed at next in a job (O-08, D-10): pay, hours, role, contract, a credential. Its steps are ordinary tasks and milestones (advancement_step).';
call protect_file('advancement_plan', 'quality', 'select, insert, update');

create table advancement_step (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  participant_id uuid not null,
  task_id uuid,
  milestone_id uuid,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references advancement_plan,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, task_id) references task,
  foreign key (tenant_id, milestone_id) references milestone,
  foreign key (tenant_id, account_id) references account,
  constraint advancement_step_is_one_thing check (num_nonnulls(task_id, milestone_id) = 1),
  constraint advancement_step_task_once unique (tenant_id, plan_id, task_id),
  constraint advancement_step_milestone_once unique (tenant_id, plan_id, milestone_id)
);
create index advancement_step_participant_idx on advancement_step (tenant_id, participant_id);
create index advancement_step_task_idx on advancement_step (tenant_id, task_id);
create index advancement_step_milestone_idx on advancement_step (tenant_id, milestone_id);
create index advancement_step_account_idx on advancement_step (tenant_id, account_id);
comment on table advancement_step is 'A task or a milestone that is a step towards what is aimed at in a job.';
call protect_file('advancement_step', 'quality', 'select, insert, delete');

create table advancement_event (
  tenant_id uuid not null,
  id uuid not null,
  placement_id uuid not null,
  participant_id uuid not null,
  plan_id uuid,
  kind text not null constraint advancement_event_kind_known check (kind in ('pay', 'hours', 'role', 'contract', 'credential')),
  on_day date not null,
  started_by text not null constraint advancement_event_started_by_known check (started_by in ('participant', 'promoter', 'employer')),
  before text not null default '',
  after text not null default '',
  pay_percent numeric,
  pay_real boolean,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, placement_id) references placement,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, plan_id) references advancement_plan,
  foreign key (tenant_id, account_id) references account,
  constraint advancement_event_pay_says_what_kind check ((pay_percent is null) = (pay_real is null)),
  -- Amounts stand sealed in placement_pay alone.
  constraint advancement_event_names_no_pay check (kind <> 'pay' or (before = '' and after = ''))
);
create index advancement_event_placement_idx on advancement_event (tenant_id, placement_id, on_day);
create index advancement_event_participant_idx on advancement_event (tenant_id, participant_id, on_day);
create index advancement_event_plan_idx on advancement_event (tenant_id, plan_id);
create index advancement_event_account_idx on advancement_event (tenant_id, account_id);
comment on table advancement_event is 'Something that grew in a job (O-08), on which day, who began it, what was before and after. Of pay only how much it changed in percent, real where pay_real; the amounts are in placement_pay. Never changed.';
call protect_file('advancement_event', 'quality', 'select, insert');

-- Figures on wages for whoever reads pay, the participant too: they are published numbers. Of one day the one written last.
alter table knowledge_figure drop constraint knowledge_figure_kind_check;
alter table knowledge_figure add constraint knowledge_figure_kind_check
  check (kind in ('minimum_month', 'minimum_hour', 'adjusted_minimum', 'average_month', 'median_month', 'price_index', 'unemployment'));
create function wage_figures() returns table (kind text, value numeric, effective_on date, source text, verified boolean) stable security definer set search_path = public language sql as $$
  select distinct on (f.kind, f.effective_on) f.kind, f.value, f.effective_on, f.source, f.verified from knowledge_figure f
  where f.tenant_id = current_tenant() and f.kind in ('minimum_month', 'minimum_hour', 'average_month', 'median_month', 'price_index')
  order by f.kind, f.effective_on, f.at desc, f.id desc
$$;

-- Lines of Today of this part, beside those that are known.
do $$
begin
  execute (select format('alter table today_set_aside drop constraint today_set_aside_kind_known, add constraint today_set_aside_kind_known %s',
    replace(pg_get_constraintdef(oid), 'ARRAY[', 'ARRAY[''no_document''::text, ')) from pg_constraint where conname = 'today_set_aside_kind_known');
end $$;
