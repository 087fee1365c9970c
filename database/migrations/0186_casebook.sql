-- The casebook (T-11): settled dilemmas in a wording of their own, proposed by the ethics group, confirmed by whoever raised them, published by who leads the profession.
create function ethics_group() returns boolean stable language sql as $$ select holds_post(array['professional_lead', 'mentor', 'committee_member']) $$;

create table ethics_case (
  tenant_id uuid not null references tenant,
  id uuid not null,
  dilemma_id uuid not null,
  kind text not null check (kind in ('pressure', 'undeclared', 'unlawful_demand', 'family_asks', 'relative', 'hopeless_goal', 'counting', 'disability', 'community_limits', 'two_roles', 'beyond_role', 'other')),
  values_at_odds text[] not null,
  asks_raiser boolean not null,
  proposed_on date not null,
  published_on date,
  taken_back text not null default '',
  version integer not null default 1,
  primary key (tenant_id, id),
  constraint ethics_case_once unique (tenant_id, dilemma_id),
  foreign key (tenant_id, dilemma_id) references dilemma
);
create index ethics_case_published_idx on ethics_case (tenant_id, published_on, id);
create index ethics_case_kind_idx on ethics_case (tenant_id, kind, published_on, id);
comment on table ethics_case is 'A case of the casebook, from one settled dilemma. asks_raiser: its wordings wait for the yes of whoever raised it, which nobody can be asked for where it was anonymous. taken_back: why it no longer stands in the casebook. Days and a random id, as the dilemma has.';

create table ethics_case_wording (
  tenant_id uuid not null,
  case_id uuid not null,
  language text not null check (language in ('he', 'ar', 'en')),
  title text not null constraint ethics_case_has_a_title check (title <> ''),
  happened text not null check (happened <> ''),
  decided text not null check (decided <> ''),
  reason text not null check (reason <> ''),
  outcome text not null check (outcome <> ''),
  opposite text not null constraint ethics_case_keeps_the_grey check (opposite <> ''),
  published boolean not null default false,
  worded_by uuid not null,
  worded_on date not null,
  version integer not null default 1,
  primary key (tenant_id, case_id, language),
  foreign key (tenant_id, case_id) references ethics_case,
  foreign key (tenant_id, worded_by) references account
);
create index ethics_case_wording_by_idx on ethics_case_wording (tenant_id, worded_by);
comment on table ethics_case_wording is 'A case as it is worded in a language, never a copy of the dilemma: what happened, was decided, why, what came of it, and when the opposite would be right (C-01). published: it is read by the profession; words change only while it is not.';

create table ethics_case_answer (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  language text not null,
  wording_version integer not null,
  agrees boolean not null,
  words text not null default '',
  on_day date not null,
  primary key (tenant_id, id),
  constraint ethics_case_answer_once unique (tenant_id, case_id, language, wording_version),
  foreign key (tenant_id, case_id, language) references ethics_case_wording,
  constraint ethics_case_no_says_why check (agrees or words <> '')
);
comment on table ethics_case_answer is 'What whoever raised the dilemma says to a wording as it stood: yes, or what should be otherwise. Never changed.';

do $$
declare
  here text := 'tenant_id = (select current_tenant())';
  grouped text := here || ' and (select ethics_group())';
  lead text := here || ' and (select writes_standard())';
  mine text := 'exists (select from ethics_case c where c.tenant_id = %1$I.tenant_id and c.id = case_id and c.dilemma_id = any ((select my_dilemmas())::uuid[]))';
  open_case text := 'exists (select from ethics_case c where c.tenant_id = %1$I.tenant_id and c.id = case_id and c.published_on is null)';
  t text;
begin
  foreach t in array array['ethics_case', 'ethics_case_wording', 'ethics_case_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert on %I to ofek_app', t);
    execute format('grant select, insert, update, delete on %I to ofek_owner', t);
  end loop;

  execute format('create policy read on ethics_case for select to ofek_app using (%s and ((published_on is not null and (select of_the_profession())) or (select ethics_group()) or dilemma_id = any ((select my_dilemmas())::uuid[])))', here);
  execute format('create policy add on ethics_case for insert to ofek_app with check (%s and published_on is null
    and exists (select from dilemma d where d.tenant_id = ethics_case.tenant_id and d.id = dilemma_id and d.outcome_on is not null and d.anonymous <> asks_raiser))', grouped);
  execute format('create policy change on ethics_case for update to ofek_app using (%s) with check (%s)', lead, lead);
  grant update (published_on, taken_back, version) on ethics_case to ofek_app;

  execute replace('create policy read on ethics_case_wording for select to ofek_app using (' || here || ' and ((published and (select of_the_profession())) or (select ethics_group()) or ' || mine || '))', '%1$I', 'ethics_case_wording');
  execute replace(format('create policy add on ethics_case_wording for insert to ofek_app with check (%s and not published and worded_by = (select current_account()) and ', grouped) || open_case || ')', '%1$I', 'ethics_case_wording');
  execute replace(format('create policy change on ethics_case_wording for update to ofek_app using (%s and ', grouped) || open_case || ')', '%1$I', 'ethics_case_wording');
  grant update on ethics_case_wording to ofek_app;

  execute replace('create policy read on ethics_case_answer for select to ofek_app using (' || here || ' and ((select ethics_group()) or ' || mine || '))', '%1$I', 'ethics_case_answer');
  execute replace('create policy add on ethics_case_answer for insert to ofek_app with check (' || here || ' and ' || mine || ')', '%1$I', 'ethics_case_answer');
end $$;
