-- Evidence from real work (issue 3, item 4): a masked copy of what a promoter did, with what no tick-box holds (C-01). Nothing here points to a participant's file.

create table evidence (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  kind text not null check (kind in ('meeting', 'feedback', 'plan_story', 'strengths', 'dilemma')),
  language text not null check (language in ('he', 'ar', 'en')),
  title text not null constraint evidence_has_a_title check (title <> ''),
  story text not null constraint evidence_tells_something check (story <> ''),
  saw text not null default '',
  doubted text not null default '',
  left_undone text not null default '',
  now_would text not null default '',
  criteria text[] not null default '{}',
  standard_version_id uuid,
  kept_on date not null,
  opened boolean not null default false,
  withdrawn_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, standard_version_id) references standard_version
);
create index evidence_promoter_idx on evidence (tenant_id, promoter_id, kept_on desc, id desc);
create index evidence_standard_version_idx on evidence (tenant_id, standard_version_id);
comment on table evidence is 'A piece of a promoter''s work, masked and confirmed by them, with four questions of reflection and the criteria of the standard in force then that it speaks to. Its author''s and their mentor''s; opened by its author to who leads; withdrawn, it is its author''s alone.';

-- Written by its author alone: what nobody confirmed is nobody else's.
create table evidence_draft (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  evidence_id uuid,
  sealed bytea not null,
  made_on date not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, evidence_id) references evidence
);
create index evidence_draft_promoter_idx on evidence_draft (tenant_id, promoter_id, made_on desc);
create index evidence_draft_evidence_idx on evidence_draft (tenant_id, evidence_id);
comment on table evidence_draft is 'A copy that is not masked and confirmed yet, or a new wording of evidence: sealed JSON with the words, where they came from, what was masked and what was kept with a reason. Its author''s alone, and gone once it is confirmed or let go.';
call protect_promoter('evidence_draft', '{own}', '{own}', 'select, insert, delete');
create policy promoter_drop on evidence_draft for delete to ofek_app using (tenant_id = (select current_tenant()) and promoter_id = (select current_account()));
create policy not_at_the_table on evidence_draft as restrictive for select to ofek_app using (not (select view_is_shared()));
grant update (sealed, version) on evidence_draft to ofek_app;

create table evidence_wording (
  tenant_id uuid not null,
  evidence_id uuid not null,
  number integer not null,
  promoter_id uuid not null,
  title text not null,
  story text not null,
  saw text not null,
  doubted text not null,
  left_undone text not null,
  now_would text not null,
  criteria text[] not null,
  sealed bytea not null,
  worded_on date not null,
  primary key (tenant_id, evidence_id, number),
  foreign key (tenant_id, evidence_id) references evidence,
  foreign key (tenant_id, promoter_id) references account
);
create index evidence_wording_promoter_idx on evidence_wording (tenant_id, promoter_id);
comment on table evidence_wording is 'Each wording of a piece of evidence as it was confirmed, never changed. sealed holds what was kept unmasked and why, and why it was confirmed over a warning. Its author''s alone: an earlier wording may hold what a later one masked.';
call protect_promoter('evidence_wording', '{own}', '{own}');
create policy not_at_the_table on evidence_wording as restrictive for select to ofek_app using (not (select view_is_shared()));

create table evidence_answer (
  tenant_id uuid not null,
  id uuid not null,
  evidence_id uuid not null,
  promoter_id uuid not null,
  seen text not null constraint evidence_answer_says_something check (seen <> ''),
  asks text not null default '',
  on_day date not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, evidence_id) references evidence,
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, account_id) references account
);
create index evidence_answer_evidence_idx on evidence_answer (tenant_id, evidence_id, id);
create index evidence_answer_promoter_idx on evidence_answer (tenant_id, promoter_id);
create index evidence_answer_account_idx on evidence_answer (tenant_id, account_id);
comment on table evidence_answer is 'What a mentor sees in a piece of evidence, and the question that it raises; never changed.';

do $$
declare
  here text := 'tenant_id = (select current_tenant())';
  t text;
begin
  foreach t in array array['evidence', 'evidence_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert on %I to ofek_app', t);
    execute format('grant select, insert, update, delete on %I to ofek_owner', t);
  end loop;
  execute format('create policy read on evidence for select to ofek_app using (%s and (promoter_openings(promoter_id) && ''{own}''::text[]
    or (withdrawn_on is null and (promoter_openings(promoter_id) && ''{mentor}''::text[] or (opened and promoter_openings(promoter_id) && ''{team_lead,professional_lead}''::text[])))))', here);
  execute format('create policy add on evidence for insert to ofek_app with check (%s and promoter_id = (select current_account()) and promoter_openings(promoter_id) && ''{own}''::text[])', here);
  execute format('create policy change on evidence for update to ofek_app using (%s and promoter_id = (select current_account())) with check (%s and promoter_id = (select current_account()))', here, here);
  -- Where the evidence is open to the account, by the policy above.
  execute format('create policy read on evidence_answer for select to ofek_app using (%s and exists (select from evidence e where e.tenant_id = evidence_answer.tenant_id and e.id = evidence_id and e.promoter_id = evidence_answer.promoter_id))', here);
  execute format('create policy add on evidence_answer for insert to ofek_app with check (%s and account_id = (select current_account()) and promoter_openings(promoter_id) && ''{mentor}''::text[]
    and exists (select from evidence e where e.tenant_id = evidence_answer.tenant_id and e.id = evidence_id and e.promoter_id = evidence_answer.promoter_id))', here);
end $$;
grant update (title, story, saw, doubted, left_undone, now_would, criteria, standard_version_id, opened, withdrawn_on, version) on evidence to ofek_app;
