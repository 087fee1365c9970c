-- Today: what a promoter has set aside, and from how many days on a participant counts as long unseen.

create table today_set_aside (
  tenant_id uuid not null references tenant,
  id uuid not null,
  account_id uuid not null,
  participant_id uuid,
  kind text not null constraint today_set_aside_kind_known check (kind in
    ('applicant', 'told', 'review', 'milestone', 'task', 'promise', 'unseen', 'return', 'unassigned', 'uncovered')),
  subject_id uuid not null,
  until_on date not null,
  set_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, participant_id) references participant,
  constraint today_set_aside_once unique (tenant_id, account_id, kind, subject_id)
);
create index today_set_aside_participant_idx on today_set_aside (tenant_id, participant_id);
comment on table today_set_aside is 'A line of Today that its owner does not want to see before a day: a reminder states its rule and can be overridden.';

create table today_rule (
  tenant_id uuid not null references tenant,
  account_id uuid not null,
  unseen_after_days integer not null constraint today_rule_days_sensible check (unseen_after_days between 7 and 180),
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account
);
comment on table today_rule is 'From how many days without a meeting a promoter wants to be reminded of a participant.';

-- Both are the account's own: nobody else reads what someone put off.
do $$
declare t text;
begin
  foreach t in array array['today_set_aside', 'today_rule'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own on %I to ofek_app using (tenant_id = (select current_tenant()) and account_id = (select current_account())) '
      'with check (tenant_id = (select current_tenant()) and account_id = (select current_account()))', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to ofek_app, ofek_owner', t);
  end loop;
end $$;

-- The shared view: while the person at the table sees the screen too, the grey and the sensitive fields do not leave the database.
create function view_is_shared() returns boolean stable parallel safe language sql as
  $$ select coalesce(current_setting('ofek.shared', true), '') = '1' $$;

create or replace function file_openings(participant uuid, part text, to_write boolean) returns text[]
  stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(distinct opening), '{}') from (
    select r.relation as opening from file_relation r
    where r.tenant_id = current_tenant() and r.account_id = current_account() and r.participant_id = participant
      and not (part in ('grey', 'sensitive') and view_is_shared())
      and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
      and (r.relation in ('assigned', 'cover')
        or r.relation = 'partner' and not to_write and part = any (r.parts) and part not in ('grey', 'sensitive')
        or r.relation = 'self' and part <> 'grey' and (not to_write or part in ('consents', 'tasks', 'plan')))
    union all
    select po.role from post po
    where po.tenant_id = current_tenant() and po.account_id = current_account()
      and not (part in ('grey', 'sensitive') and view_is_shared())
      and (po.role in ('team_lead', 'professional_lead') or po.role = 'programme_manager' and part not in ('grey', 'sensitive'))
      and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day())
      and exists (select from enrolment e where e.tenant_id = po.tenant_id and e.participant_id = participant
        and (po.programme_id is null or po.programme_id = e.programme_id) and (po.centre_id is null or po.centre_id = e.centre_id))
  ) openings
$$;
