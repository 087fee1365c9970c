-- What the walk of test/access found looser in the database than in access/matrix.ts.

-- A programme manager arranges (contact, enrolment, consents, eligibility) and reads the rest: the plan, the mapping, the meetings and the
-- tasks are written by those who promote and by their professional lead.
create or replace function writes(participant uuid, part text) returns boolean stable language sql as $$
  select case when part in ('contact', 'enrolment', 'consents', 'intake') then file_openings(participant, part, true)
    else array_remove(file_openings(participant, part, true), 'programme_manager') end <> '{}'
$$;

-- A relation that one may change could be pointed at another participant's file.
alter policy file_change on file_relation with check (tenant_id = (select current_tenant()) and writes(participant_id, 'contact'));

-- Nobody tells the trail in another's name, and nobody opens a session but their own.
alter policy add on audit_event with check (tenant_id = (select current_tenant()) and batch is null and account_id is not distinct from (select current_account()));
create policy of_oneself on session as restrictive for insert to ofek_app with check (account_id = (select current_account()));
