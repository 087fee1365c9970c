-- The register of dilemmas (STD-C2, T-11): raised by name or anonymously, consulted on, decided, with what came of it.
-- Who raised an anonymous one stands in dilemma_author alone, which opens to nobody but the author (docs/decisions/014).

create function raises_dilemmas() returns boolean stable language sql as $$ select holds_post(array['promoter', 'team_lead', 'programme_manager', 'professional_lead', 'mentor']) $$;

create table dilemma (
  tenant_id uuid not null references tenant,
  id uuid not null,
  kind text not null check (kind in ('pressure', 'undeclared', 'unlawful_demand', 'family_asks', 'relative', 'hopeless_goal', 'counting', 'disability', 'community_limits', 'two_roles', 'beyond_role', 'other')),
  title text not null constraint dilemma_has_a_title check (title <> ''),
  story text not null constraint dilemma_tells check (story <> ''),
  values_at_odds text[] not null constraint dilemma_values_are_two check (cardinality(values_at_odds) >= 2),
  options jsonb not null constraint dilemma_options_are_two check (jsonb_array_length(options) >= 2),
  touches text not null default '',
  wanted_by date,
  language text not null check (language in ('he', 'ar', 'en')),
  anonymous boolean not null,
  raised_by uuid,
  raised_on date not null,
  asked text check (asked in ('peers', 'lead', 'group')),
  programme_id uuid,
  question text not null default '',
  answer_by date,
  decision text not null default '',
  reason text not null default '',
  decided_on date,
  outcome text not null default '',
  outcome_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, raised_by) references account,
  foreign key (tenant_id, programme_id) references programme,
  constraint dilemma_anonymous_names_nobody check (anonymous = (raised_by is null)),
  constraint dilemma_asked_until_a_day check ((asked is null) = (answer_by is null)),
  constraint dilemma_of_a_programme_is_asked check (programme_id is null or asked is not null),
  constraint dilemma_decided_with_a_reason check ((decided_on is null) = (decision = '') and (decided_on is null) = (reason = '')),
  constraint dilemma_outcome_after_a_decision check ((outcome_on is null) = (outcome = '') and (outcome_on is null or decided_on is not null))
);
create index dilemma_raised_by_idx on dilemma (tenant_id, raised_by);
create index dilemma_programme_idx on dilemma (tenant_id, programme_id);
create index dilemma_raised_on_idx on dilemma (tenant_id, raised_on, id);
comment on table dilemma is 'A dilemma of the work: what happened (the participant masked by whoever raised it), the values at odds, the options weighed ([{words, for, against}]), whom it touches, who was asked (peers, the lead, the ethics group; of a programme or of the network) and until when, what was decided and why, what came of it. Days, not instants, and an id without a time: an anonymous one must not be told by its minute.';

create table dilemma_author (
  tenant_id uuid not null,
  dilemma_id uuid not null,
  account_id uuid not null,
  primary key (tenant_id, dilemma_id),
  foreign key (tenant_id, dilemma_id) references dilemma,
  foreign key (tenant_id, account_id) references account
);
create index dilemma_author_account_idx on dilemma_author (tenant_id, account_id);
comment on table dilemma_author is 'Who raised a dilemma, for their own eyes alone: by it the author comes back to it and decides.';

create table dilemma_answer (
  tenant_id uuid not null,
  id uuid not null,
  dilemma_id uuid not null,
  weighs text not null constraint dilemma_answer_weighs_something check (weighs <> ''),
  unknown text not null default '',
  account_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, dilemma_id) references dilemma,
  foreign key (tenant_id, account_id) references account
);
create index dilemma_answer_dilemma_idx on dilemma_answer (tenant_id, dilemma_id);
create index dilemma_answer_account_idx on dilemma_answer (tenant_id, account_id);
comment on table dilemma_answer is 'Advice of somebody who was asked: what they would weigh, what they do not know. Never a vote, never changed.';

-- Which consultations reach the current account: 'peers:' is the whole network's, 'peers:<programme>' a programme's. A post without a programme is of all of them.
create function my_consultations() returns text[] stable security definer set search_path = public language sql as $$
  with reached as (
    select asked, po.programme_id from post po cross join lateral unnest(case
        when po.role = 'promoter' then array['peers']
        when po.role in ('team_lead', 'programme_manager') then array['lead']
        when po.role = 'professional_lead' then array['lead', 'group']
        when po.role = 'mentor' then array['peers', 'group']
        when po.role = 'committee_member' then array['group'] else '{}' end) as asked
    where po.tenant_id = current_tenant() and po.account_id = current_account() and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day()))
  select coalesce(array_agg(distinct consultation), '{}') from (
    select asked || ':' as consultation from reached
    union all
    select r.asked || ':' || p.id from reached r join programme p on p.tenant_id = current_tenant() and (r.programme_id is null or r.programme_id = p.id)) consultations
$$;
create function my_dilemmas() returns uuid[] stable language sql as $$
  select coalesce(array_agg(dilemma_id), '{}') from dilemma_author where tenant_id = current_tenant() and account_id = current_account()
$$;

do $$
declare
  here text := 'tenant_id = (select current_tenant())';
  mine text := here || ' and id = any ((select my_dilemmas())::uuid[])';
  asked text := 'asked || '':'' || coalesce(programme_id::text, '''') = any ((select my_consultations())::text[])';
  t text;
begin
  foreach t in array array['dilemma', 'dilemma_author', 'dilemma_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert on %I to ofek_app', t);
    execute format('grant select, insert, update, delete on %I to ofek_owner', t);
  end loop;

  execute format('create policy read on dilemma for select to ofek_app using (%s and (id = any ((select my_dilemmas())::uuid[]) or %s))', here, asked);
  execute format('create policy add on dilemma for insert to ofek_app with check (%s and (select raises_dilemmas()) and (raised_by is null or raised_by = (select current_account())))', here);
  execute format('create policy change on dilemma for update to ofek_app using (%s) with check (%s)', mine, mine);
  grant update (asked, programme_id, question, answer_by, decision, reason, decided_on, outcome, outcome_on, version) on dilemma to ofek_app;

  execute format('create policy own on dilemma_author to ofek_app using (%s and account_id = (select current_account())) with check (%s and account_id = (select current_account()) and (select raises_dilemmas()))', here, here);

  -- An answer is read by whom the dilemma is open to, and given by who was asked, while it is not decided; never by its author.
  execute format('create policy read on dilemma_answer for select to ofek_app using (%s and exists (select from dilemma d where d.tenant_id = dilemma_answer.tenant_id and d.id = dilemma_id))', here);
  execute format('create policy add on dilemma_answer for insert to ofek_app with check (%s and account_id = (select current_account()) and not dilemma_id = any ((select my_dilemmas())::uuid[])
    and exists (select from dilemma d where d.tenant_id = dilemma_answer.tenant_id and d.id = dilemma_id and d.decided_on is null))', here);
end $$;

-- Where a form led tells what somebody works on: it opens to whoever sent it, as the pages have always asked.
create policy own_read on submission as restrictive for select to ofek_app using (account_id is not distinct from (select current_account()));
create policy own_change on submission as restrictive for update to ofek_app using (account_id is not distinct from (select current_account()));

-- What is done about an anonymous dilemma is told as somebody's, without an account (access/audit.ts tellUnnamed).
create policy add_unnamed on audit_event for insert to ofek_app with check (tenant_id = (select current_tenant()) and batch is null and account_id is null and account_name = ''
  and participant_id is null and what in ('dilemma.raised', 'dilemma.asked', 'dilemma.decided', 'dilemma.outcome_told'));
