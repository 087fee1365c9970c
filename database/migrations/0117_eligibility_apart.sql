-- What a participant told of themselves to the conditions of a programme (birth, years out of work, benefits) stands sealed, with what the conditions made of it.
alter table eligibility_check add column sealed bytea;
alter table eligibility_check alter column facts drop not null, alter column results drop not null;
-- From now on nothing is taken in clear; 0118 seals what stands and removes the columns.
alter table eligibility_check add constraint eligibility_check_sealed check (sealed is not null and facts is null and results is null) not valid;
comment on table eligibility_check is 'The programme''s rules held to what the participant told: sealed JSON {facts, results}, each rule''s outcome with its explanation in three languages as it was then.';

-- It belongs to how the accompaniment is arranged, which no partner opens. Until now it came with the intake.
alter policy file_read on eligibility_check using (tenant_id = (select current_tenant()) and (participant_id = any ((select my_files())::uuid[]) or sees(participant_id, 'enrolment')));
alter policy file_add on eligibility_check with check (tenant_id = (select current_tenant()) and (participant_id = any ((select my_files())::uuid[]) or writes(participant_id, 'enrolment')));
alter policy file_change on eligibility_check using (tenant_id = (select current_tenant()) and (participant_id = any ((select my_files())::uuid[]) or writes(participant_id, 'enrolment')))
  with check (tenant_id = (select current_tenant()) and (participant_id = any ((select my_files())::uuid[]) or writes(participant_id, 'enrolment')));
alter policy file_remove on eligibility_check using (tenant_id = (select current_tenant()) and (participant_id = any ((select my_files())::uuid[]) or writes(participant_id, 'enrolment')));

-- So a programme manager writes nothing of an intake any more: only the checks were theirs.
create or replace function writes(participant uuid, part text) returns boolean stable language sql as $$
  select array_remove(case when part in ('contact', 'enrolment', 'consents') then file_openings_now(participant, part, true)
    else array_remove(file_openings_now(participant, part, true), 'programme_manager') end, 'self') <> '{}'
$$;
