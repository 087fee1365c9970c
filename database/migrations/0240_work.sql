-- The way to work (P-05): who comes to its parts of a file, employers, placements and their pay.

-- Who comes to the new parts -----------------------------------------------------------------------------------------------------------

-- A promoter of employer relations comes to candidacies and placements, one of vocational training to referrals, where their post reaches; to nothing else of the file.
create or replace function file_openings(participant uuid, part text, to_write boolean) returns text[]
  stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(distinct opening), '{}') from (
    select r.relation as opening from file_relation r
    where r.tenant_id = current_tenant() and r.account_id = current_account() and r.participant_id = participant
      and not (part in ('grey', 'sensitive') and view_is_shared())
      and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
      and (r.relation in ('assigned', 'cover')
        or r.relation = 'partner' and not to_write and part = any (r.parts) and part in ('contact', 'plan', 'tasks', 'mapping', 'axes', 'meetings', 'intake')
          and partners_agreed(participant)
        or r.relation = 'self' and part <> 'grey' and (not to_write or part in ('consents', 'tasks', 'plan', 'search', 'candidacies', 'referrals', 'placements')))
    union all
    select po.role from leading_posts() po
    where not (part in ('grey', 'sensitive') and view_is_shared())
      and not (part in ('grey', 'sensitive', 'health', 'pay') and po.role = 'programme_manager')
      and exists (select from enrolment e where e.tenant_id = current_tenant() and e.participant_id = participant and reaches(po.programme_id, po.centre_id, e.programme_id, e.centre_id))
    union all
    select case po.specialisation when 'employers' then 'employer_relations' else 'training_coordination' end from post po
    where part in ('candidacies', 'placements', 'referrals') and po.tenant_id = current_tenant() and po.account_id = current_account() and po.role = 'promoter' and not view_is_shared()
      and (po.specialisation = 'employers' and (part = 'candidacies' or part = 'placements' and not to_write) or po.specialisation = 'training' and part = 'referrals')
      and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day())
      and exists (select from enrolment e where e.tenant_id = current_tenant() and e.participant_id = participant and reaches(po.programme_id, po.centre_id, e.programme_id, e.centre_id))
  ) openings
$$;

-- Of a closed file (decision 008) they come to nothing; who leads reads no pay of it.
create or replace function file_openings_now(participant uuid, part text, to_write boolean) returns text[] stable language sql as $$
  select case when openings = '{}' or not file_is_closed(participant) then openings else array(
    select opening from unnest(openings) opening where case
      when opening in ('partner', 'employer_relations', 'training_coordination') then false
      when opening = 'self' then not to_write or part = 'consents'
      when opening in ('assigned', 'cover') then part = 'consents' or not to_write and part in ('contact', 'enrolment', 'meetings')
      -- The grey is still written where it goes with a handing over, and not read.
      when to_write then part in ('contact', 'enrolment', 'consents', 'grey')
      else part not in ('grey', 'sensitive', 'health', 'pay') end) end
  from (select file_openings(participant, part, to_write) as openings) asked
$$;

-- The person's own way into a table of the file, beside the staff's: for what is theirs to write, such as the job search. Not in a closed file.
create procedure by_oneself_too(t regclass) language plpgsql as $$
declare
  theirs text := 'tenant_id = (select current_tenant()) and is_oneself(participant_id) and not file_is_closed(participant_id)';
begin
  execute format('create policy theirs_add on %s for insert to ofek_app with check (%s)', t, theirs);
  execute format('create policy theirs_change on %s for update to ofek_app using (%s) with check (%s)', t, theirs, theirs);
  execute format('create policy theirs_remove on %s for delete to ofek_app using (%s)', t, theirs);
end $$;

-- The name, for those who come to a part of the way to work and not to the person's file. One row, or none.
create function name_of_participant(participant uuid) returns text stable security definer set search_path = public language sql as $$
  select trim(coalesce(nullif(p.preferred_name, ''), p.given_name) || ' ' || p.family_name) from participant p
  where p.tenant_id = current_tenant() and p.id = participant and (sees(participant, 'candidacies') or sees(participant, 'referrals') or sees(participant, 'placements'))
$$;

-- Employers and placements --------------------------------------------------------------------------------------------------------------

create function of_the_work() returns boolean stable language sql as $$ select holds_post(array['promoter', 'team_lead', 'programme_manager', 'professional_lead']) $$;

create table employer (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null constraint employer_name_given check (name <> ''),
  locality text not null default '',
  sector text not null default '',
  closed_on date,
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account
);
create index employer_account_idx on employer (tenant_id, account_id);
create index employer_name_idx on employer (tenant_id, name, id);
comment on table employer is 'Somebody who employs people, or might (R-03). closed_on: nobody turns to them any more.';
call protect_tenant('employer', 'select, insert, update');
create policy of_the_work on employer as restrictive to ofek_app using ((select of_the_work())) with check ((select of_the_work()));

create table placement (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  enrolment_id uuid,
  employer_id uuid,
  employer_name text not null constraint placement_employer_named check (employer_name <> ''),
  candidacy_id uuid,
  job_title text not null constraint placement_job_named check (job_title <> ''),
  first_day date not null,
  last_day date,
  end_reason text constraint placement_end_reason_known check (end_reason in ('resigned', 'dismissed', 'contract_ended', 'closed_down', 'health', 'family', 'better_job', 'studies', 'other')),
  end_words text not null default '',
  attribution text constraint placement_attribution_known check (attribution in ('placed', 'supported', 'alone', 'already_employed')),
  attribution_words text not null default '',
  hours_week numeric constraint placement_hours_of_a_week check (hours_week > 0 and hours_week <= 100),
  hours_wanted numeric constraint placement_wanted_hours_of_a_week check (hours_wanted > 0 and hours_wanted <= 100),
  contract text constraint placement_contract_known check (contract in ('open_ended', 'fixed_term', 'agency', 'daily', 'self_employed', 'none')),
  horizon text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, enrolment_id) references enrolment,
  foreign key (tenant_id, employer_id) references employer,
  foreign key (tenant_id, account_id) references account,
  constraint placement_ends_after_it_starts check (last_day >= first_day),
  constraint placement_end_has_its_day check (end_reason is null or last_day is not null)
);
create index placement_participant_idx on placement (tenant_id, participant_id, first_day desc, id);
create index placement_enrolment_idx on placement (tenant_id, enrolment_id);
create index placement_employer_idx on placement (tenant_id, employer_id, first_day);
create index placement_account_idx on placement (tenant_id, account_id);
comment on table placement is 'A job of a participant, from its first workday to its last (null: as far as is known it goes on). attribution is O-16; without it and without evidence the placement is unproven. employer_name is what it was called when it was told.';
call protect_file('placement', 'placements', 'select, insert, update');

create table placement_pay (
  tenant_id uuid not null,
  id uuid not null,
  placement_id uuid not null,
  participant_id uuid not null,
  from_day date not null,
  sealed bytea not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, placement_id) references placement,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account
);
create index placement_pay_placement_idx on placement_pay (tenant_id, placement_id, from_day desc, at desc);
create index placement_pay_participant_idx on placement_pay (tenant_id, participant_id);
create index placement_pay_account_idx on placement_pay (tenant_id, account_id);
comment on table placement_pay is 'What a job paid from a day on, gross, sealed JSON {amount, basis: month | hour, adjusted: whether an adjusted minimum wage holds}: wages are specially sensitive (5.5). Never changed; of a day the newest stands.';
call protect_file('placement_pay', 'pay', 'select, insert');
