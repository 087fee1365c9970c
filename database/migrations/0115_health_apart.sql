-- What is said of body and mind in an intake stands sealed, apart from the other words (design.md 3).

-- The part 'health' is open to those who accompany, to those who lead them and to the person; in the shared view too, because it is read back there.
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
        or r.relation = 'self' and part <> 'grey' and (not to_write or part in ('consents', 'tasks', 'plan')))
    union all
    select po.role from leading_posts() po
    where not (part in ('grey', 'sensitive') and view_is_shared())
      and not (part in ('grey', 'sensitive', 'health') and po.role = 'programme_manager')
      and exists (select from enrolment e where e.tenant_id = current_tenant() and e.participant_id = participant and reaches(po.programme_id, po.centre_id, e.programme_id, e.centre_id))
  ) openings
$$;

create table health_note (
  tenant_id uuid not null,
  note_id uuid not null,
  participant_id uuid not null,
  sealed bytea not null,
  primary key (tenant_id, note_id),
  foreign key (tenant_id, note_id) references intake_note,
  foreign key (tenant_id, participant_id) references participant
);
create index health_note_participant_idx on health_note (tenant_id, participant_id);
comment on table health_note is 'The words of an intake_note of the area health and the participant''s correction of them, sealed JSON {words, correction}; the note itself holds none.';
call protect_file('health_note', 'health', 'select, insert, update');

-- Whom the words are closed to does not learn that there are any.
create policy health_apart on intake_note as restrictive to ofek_app
  using (area <> 'health' or participant_id = any ((select my_files())::uuid[]) or sees(participant_id, 'health'));

-- From now on no clear words of this area are taken; 0116 seals those that stand and validates the constraint.
alter table intake_note drop constraint intake_note_words_given;
alter table intake_note add constraint intake_note_words_in_their_place
  check (case area when 'health' then words = '' and correction = '' else words <> '' end) not valid;
comment on table intake_note is 'Something said in an intake: a quote in the participant''s words, or what the promoter noted; essential or trivial; corrected by the participant beside the original. The words of the area health stand in health_note.';
