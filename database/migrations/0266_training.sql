-- Training (R-04, D-08): cohorts of a course, the network's dated rules of vouchers, who takes part and was there, and what they come out with.

create table cohort (
  tenant_id uuid not null references tenant,
  id uuid not null,
  service_id uuid not null,
  name text not null constraint cohort_named check (name <> ''),
  begins_on date not null,
  ends_on date not null,
  weekdays text[] not null default '{}' constraint cohort_weekdays_known check (weekdays <@ array['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']),
  starts_at text not null default '' constraint cohort_hour check (starts_at = '' or starts_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ends_at text not null default '' constraint cohort_last_hour check (ends_at = '' or ends_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  place text not null default '',
  teacher text not null default '',
  language text not null default '',
  credential text not null default '',
  places integer constraint cohort_has_places check (places between 1 and 500),
  cost numeric(10, 2) constraint cohort_cost check (cost >= 0),
  notes text not null default '',
  called_off_on date,
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, service_id) references service,
  foreign key (tenant_id, account_id) references account,
  constraint cohort_ends_after_it_begins check (ends_on >= begins_on)
);
create index cohort_service_idx on cohort (tenant_id, service_id, begins_on desc);
create index cohort_account_idx on cohort (tenant_id, account_id);
create index cohort_ends_idx on cohort (tenant_id, ends_on, id);
comment on table cohort is 'A cohort of a course of the directory: from its first day to its last, on these days of the week and hours, where, who teaches, in which language (ISO 639), and the credential it gives. places null where as many as come have room; cost in NIS, null where it is not known. at and account_id tell of the last change.';

create table cohort_session (
  tenant_id uuid not null references tenant,
  id uuid not null,
  cohort_id uuid not null,
  on_day date not null,
  starts_at text not null default '',
  called_off_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, cohort_id) references cohort,
  constraint cohort_session_once unique (tenant_id, cohort_id, on_day, starts_at)
);
comment on table cohort_session is 'One session of a cohort by its day; called_off_at: it did not take place, and nobody is marked.';

create table voucher_rule (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name jsonb not null,
  condition jsonb not null,
  percent integer not null constraint voucher_rule_percent check (percent between 1 and 100),
  cap numeric(10, 2) constraint voucher_rule_cap check (cap > 0),
  waiting_years integer not null default 0 constraint voucher_rule_waiting check (waiting_years between 0 and 20),
  grant_at_placement numeric(10, 2) not null default 0 constraint voucher_rule_grant check (grant_at_placement >= 0),
  source text not null default '',
  effective_on date not null,
  ended_on date,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account,
  constraint voucher_rule_ends_after_it_begins check (ended_on >= effective_on)
);
create index voucher_rule_effective_idx on voucher_rule (tenant_id, effective_on, id);
create index voucher_rule_account_idx on voucher_rule (tenant_id, account_id);
comment on table voucher_rule is 'What a voucher pays, from a day on until another (D-08): percent of the cost of a course up to cap, no second within waiting_years, and a grant at placement. condition ({he, ar, en}) says in words for whom; nothing decides it but people. Never changed but for its end.';

create table cohort_enrolment (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  cohort_id uuid not null,
  enrolled_on date not null,
  state text not null constraint cohort_enrolment_state_known check (state in ('waiting', 'enrolled', 'completed', 'left', 'goes_on')),
  ended_on date,
  left_why text constraint cohort_enrolment_why_known check (left_why in ('found_work', 'family', 'money', 'distance', 'level', 'language', 'not_as_hoped', 'personal', 'other')),
  words text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, cohort_id) references cohort,
  foreign key (tenant_id, account_id) references account,
  constraint cohort_enrolment_once unique (tenant_id, cohort_id, participant_id),
  constraint cohort_enrolment_ends_with_its_day check ((ended_on is not null) = (state in ('completed', 'left', 'goes_on'))),
  constraint cohort_enrolment_left_for_a_reason check (left_why is null or state = 'left')
);
create index cohort_enrolment_participant_idx on cohort_enrolment (tenant_id, participant_id, enrolled_on desc);
create index cohort_enrolment_account_idx on cohort_enrolment (tenant_id, account_id);
comment on table cohort_enrolment is 'A participant in a cohort: waits for a place, has one, and then completed it, left it with a reason, or goes on (to the next stage of the course or other studies). words are what was said of the end. at and account_id tell of the last change.';
call protect_file('cohort_enrolment', 'referrals', 'select, insert, update');

create table cohort_attendance (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  session_id uuid not null,
  was text not null constraint cohort_attendance_known check (was in ('there', 'part', 'not')),
  words text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, session_id) references cohort_session,
  foreign key (tenant_id, account_id) references account
);
create index cohort_attendance_session_idx on cohort_attendance (tenant_id, session_id, participant_id, id);
create index cohort_attendance_participant_idx on cohort_attendance (tenant_id, participant_id);
create index cohort_attendance_account_idx on cohort_attendance (tenant_id, account_id);
comment on table cohort_attendance is 'Whether a participant was at a session, for the whole, a part or not, and why not in words. A correction is a newer row; the newest counts.';
call protect_file('cohort_attendance', 'referrals', 'select, insert');

create table credential (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  enrolment_id uuid,
  name text not null constraint credential_named check (name <> ''),
  issuer text not null default '',
  issued_on date not null,
  number text not null default '',
  taken_back_on date,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, enrolment_id) references cohort_enrolment,
  foreign key (tenant_id, account_id) references account
);
create index credential_participant_idx on credential (tenant_id, participant_id, issued_on desc);
create index credential_enrolment_idx on credential (tenant_id, enrolment_id);
create index credential_account_idx on credential (tenant_id, account_id);
comment on table credential is 'What somebody came out with: a certificate or licence, from a course or from elsewhere (no enrolment). taken_back_on: written by mistake.';
call protect_file('credential', 'referrals', 'select, insert, update');

create table voucher (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  enrolment_id uuid not null,
  rule_id uuid not null,
  asked_on date not null,
  declared text not null default '',
  confirmed_on date,
  confirmed_by uuid,
  decided text constraint voucher_decision_known check (decided in ('granted', 'refused')),
  decided_on date,
  amount numeric(10, 2) constraint voucher_amount check (amount >= 0),
  words text not null default '',
  granted_at_placement_on date,
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, enrolment_id) references cohort_enrolment,
  foreign key (tenant_id, rule_id) references voucher_rule,
  foreign key (tenant_id, confirmed_by) references account,
  foreign key (tenant_id, account_id) references account,
  constraint voucher_decided_on_a_day check ((decided is null) = (decided_on is null)),
  constraint voucher_granted_with_an_amount check ((decided is not distinct from 'granted') = (amount is not null)),
  constraint voucher_confirmed_by_somebody check ((confirmed_on is null) = (confirmed_by is null))
);
create index voucher_participant_idx on voucher (tenant_id, participant_id, asked_on desc);
create index voucher_enrolment_idx on voucher (tenant_id, enrolment_id);
create index voucher_rule_idx on voucher (tenant_id, rule_id);
create index voucher_confirmed_by_idx on voucher (tenant_id, confirmed_by);
create index voucher_account_idx on voucher (tenant_id, account_id);
comment on table voucher is 'A voucher asked for by a rule, for a place in a cohort. declared and confirmed_*: whoever accompanies the participant confirms that what the rule asks for was declared, in words, without saying which population; decided by the body that pays; granted_at_placement_on: the grant at placement was paid.';
call protect_file('voucher', 'referrals', 'select, insert, update');

-- How many have a place or wait, whosever files they are: no name, no part.
create function cohort_counts(cohorts uuid[]) returns table (cohort_id uuid, enrolled integer, waiting integer) stable security definer set search_path = public language sql as $$
  select e.cohort_id, count(*) filter (where e.state <> 'waiting' and e.state <> 'left')::int, count(*) filter (where e.state = 'waiting')::int
  from cohort_enrolment e where e.tenant_id = current_tenant() and e.cohort_id = any (cohorts) and of_the_work() group by 1
$$;

-- Cohorts are read by whoever works here and by participants; kept by who leads and by promoters of training. Rules of vouchers by who leads.
create function keeps_training() returns boolean stable language sql as $$ select holds_post(array['team_lead', 'programme_manager', 'professional_lead']) or holds_field(array['training']) $$;
create function keeps_vouchers() returns boolean stable language sql as $$ select holds_post(array['team_lead', 'programme_manager', 'professional_lead']) $$;
do $$
declare t text; keeps text;
begin
  foreach t in array array['cohort', 'cohort_session', 'voucher_rule'] loop
    keeps := case t when 'voucher_rule' then 'keeps_vouchers()' else 'keeps_training()' end;
    execute format('call protect_tenant(%L, ''select, insert'')', t);
    execute format('create policy readers on %I as restrictive for select to ofek_app using ((select reads_directory()))', t);
    execute format('create policy keepers_add on %I as restrictive for insert to ofek_app with check ((select %s))', t, keeps);
    execute format('create policy keepers_change on %I as restrictive for update to ofek_app using ((select %s)) with check ((select %s))', t, keeps, keeps);
  end loop;
end $$;
grant update (name, begins_on, ends_on, weekdays, starts_at, ends_at, place, teacher, language, credential, places, cost, notes, called_off_on, at, account_id, version) on cohort to ofek_app;
grant update (called_off_at) on cohort_session to ofek_app;
grant update (ended_on) on voucher_rule to ofek_app;
