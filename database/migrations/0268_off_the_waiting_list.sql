-- Off the line without a place (stopped_waiting), since when somebody waited, and which sessions fell away by themselves.

alter table cohort_enrolment add column waiting_since date;
update cohort_enrolment set waiting_since = enrolled_on where state = 'waiting';
alter table cohort_enrolment
  drop constraint cohort_enrolment_state_known,
  add constraint cohort_enrolment_state_known check (state in ('waiting', 'stopped_waiting', 'enrolled', 'completed', 'left', 'goes_on')),
  drop constraint cohort_enrolment_ends_with_its_day,
  add constraint cohort_enrolment_ends_with_its_day check ((ended_on is not null) = (state in ('stopped_waiting', 'completed', 'left', 'goes_on'))),
  drop constraint cohort_enrolment_left_for_a_reason,
  add constraint cohort_enrolment_left_for_a_reason check (left_why is null or state in ('left', 'stopped_waiting')),
  add constraint cohort_enrolment_waits_since_a_day check (waiting_since is not null or state not in ('waiting', 'stopped_waiting'));
comment on table cohort_enrolment is 'A participant in a cohort: waits for a place or stopped waiting, has one, and then completed it, left it with a reason, or goes on (to the next stage of the course or other studies). waiting_since: when they began to wait, null for who never did; enrolled_on: the day on which they got the place (of who has none yet, the day on which they began to wait). words are what was said of the end. at and account_id tell of the last change.';

alter table cohort_session add column fell_away boolean not null default false constraint cohort_session_fell_away_called_off check (not fell_away or called_off_at is not null);
comment on table cohort_session is 'One session of a cohort by its day; called_off_at: it did not take place, and nobody is marked. fell_away: because the days of the cohort changed, and it comes back when they do; what is called off by hand does not.';
grant update (starts_at, fell_away) on cohort_session to ofek_app;

create or replace function cohort_counts(cohorts uuid[]) returns table (cohort_id uuid, enrolled integer, waiting integer) stable security definer set search_path = public language sql as $$
  select e.cohort_id, count(*) filter (where e.state in ('enrolled', 'completed', 'goes_on'))::int, count(*) filter (where e.state = 'waiting')::int
  from cohort_enrolment e where e.tenant_id = current_tenant() and e.cohort_id = any (cohorts) and of_the_work() group by 1
$$;
