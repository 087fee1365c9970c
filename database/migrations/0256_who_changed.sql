-- Who changed what stands here last, and when: a save over a newer version names them. And whom we talked to at an employer can be taken out whole.

create function changed_last() returns trigger language plpgsql as $$
begin
  if new.version is distinct from old.version then
    new.changed_at := now();
    new.changed_by := current_account();
  end if;
  return new;
end $$;
do $$
declare
  t text;
begin
  foreach t in array array['employer', 'employer_contact', 'employer_conversation', 'employer_agreement', 'employer_refusal', 'vacancy', 'candidacy'] loop
    execute format('alter table %I add column changed_at timestamptz, add column changed_by uuid, add constraint %I foreign key (tenant_id, changed_by) references account', t, t || '_changed_by_fkey');
    execute format('create index %I on %I (tenant_id, changed_by)', t || '_changed_by_idx', t);
    execute format('comment on column %I.changed_by is ''Who changed the row last, at changed_at; null before a first change.''', t);
    -- Its name comes after candidacy_answered_by_oneself, which looks at what was asked for alone.
    execute format('create trigger changed_last before update on %I for each row execute function changed_last()', t);
  end loop;
end $$;

-- Neither stands on the public page, or in what a participant reads of a vacancy.
create or replace function vacancy_for(participant uuid, vacancy uuid) returns table (employer text, facts jsonb) stable security definer set search_path = public language sql as $$
  select case when told.named then e.name else '' end,
    to_jsonb(v) - array['tenant_id', 'published_by', 'account_id', 'source', 'source_key', 'changed_at', 'changed_by'] || case when told.named then '{}' else '{"address": ""}'::jsonb end
  from vacancy v join employer e on e.tenant_id = v.tenant_id and e.id = v.employer_id
    cross join lateral (select v.names_employer or knows_employer(v.tenant_id, participant, v.id) as named) told
  where v.tenant_id = current_tenant() and v.id = vacancy and sees(participant, 'candidacies')
    and (of_the_work() or v.published_on is not null and v.closed_on is null or exists (select from candidacy c where c.tenant_id = v.tenant_id and c.participant_id = participant and c.vacancy_id = v.id))
$$;
create or replace function public_vacancies(one uuid default null, of_network uuid default null, at_most integer default 50, past integer default 0) returns table (id uuid, network_id uuid, network text, employer text, facts jsonb)
  stable security definer set search_path = public language sql as $$
  select v.id, t.id, t.name, case when v.names_employer then e.name else '' end,
    to_jsonb(v) - array['tenant_id', 'employer_id', 'published_by', 'account_id', 'source', 'source_key', 'at', 'closed_on', 'closed_how', 'chosen_words', 'version', 'changed_at', 'changed_by'] || case when v.names_employer then '{}' else '{"address": ""}'::jsonb end
  from vacancy v join tenant t on t.id = v.tenant_id join employer e on e.tenant_id = v.tenant_id and e.id = v.employer_id
  where v.published_on is not null and v.closed_on is null and (v.open_until is null or v.open_until >= actor_day()) and (one is null or v.id = one) and (of_network is null or v.tenant_id = of_network)
  order by v.published_on desc, v.id limit least(at_most, 500) offset greatest(past, 0)
$$;

-- Somebody at an employer did not ask to stand here: taken out, name, phone and mail are gone; what was said stays, without them.
alter table employer_conversation drop constraint employer_conversation_tenant_id_contact_id_fkey;
alter table employer_conversation add constraint employer_conversation_contact_fkey foreign key (tenant_id, contact_id) references employer_contact on delete set null (contact_id);
alter table employer_satisfaction drop constraint employer_satisfaction_tenant_id_contact_id_fkey;
alter table employer_satisfaction add constraint employer_satisfaction_contact_fkey foreign key (tenant_id, contact_id) references employer_contact on delete set null (contact_id);
grant delete on employer_contact to ofek_app;
