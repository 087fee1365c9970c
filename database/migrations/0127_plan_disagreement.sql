create table plan_disagreement (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  words text not null constraint plan_disagreement_words_given check (words <> ''),
  said_how text not null check (said_how in ('at_the_table', 'by_phone', 'own_page')),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account
);
create index plan_disagreement_participant_idx on plan_disagreement (tenant_id, participant_id, at desc);
create index plan_disagreement_account_idx on plan_disagreement (tenant_id, account_id);
comment on table plan_disagreement is 'What a participant does not agree to in the plan, in their words. It stands until both agree on a version after it; never changed.';
call protect_file('plan_disagreement', 'plan', 'select, insert');
-- In their own name and from their own page, as they agree.
create policy by_oneself on plan_disagreement for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and said_how = 'own_page' and is_oneself(participant_id));
create policy closed_file on plan_disagreement as restrictive for insert to ofek_app with check (not file_is_closed(participant_id));

alter table today_set_aside drop constraint today_set_aside_kind_known;
alter table today_set_aside add constraint today_set_aside_kind_known check (kind in
  ('applicant', 'told', 'disagreed', 'review', 'milestone', 'task', 'promise', 'their_promise', 'record', 'unseen', 'return', 'unassigned', 'uncovered', 'handed_over', 'withdrawn'));
