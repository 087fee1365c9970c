-- An employer who stays unnamed stays so: to whoever comes to the public page, and to a participant who proposes themself. The public page comes by pages, and of one network where one is asked.

-- Who may read a name: those who work here, and the person once somebody who works here proposed it to them or something went out to that employer.
create function knows_employer(tenant uuid, participant uuid, vacancy uuid) returns boolean stable language sql as $$
  select of_the_work() or exists (
    select from candidacy c where c.tenant_id = tenant and c.participant_id = participant and c.vacancy_id = vacancy
      and (c.proposed_by = 'promoter' or exists (select from candidacy_sent s where s.tenant_id = c.tenant_id and s.candidacy_id = c.id)))
$$;

create or replace function vacancy_for(participant uuid, vacancy uuid) returns table (employer text, facts jsonb) stable security definer set search_path = public language sql as $$
  select case when told.named then e.name else '' end,
    to_jsonb(v) - array['tenant_id', 'published_by', 'account_id', 'source', 'source_key'] || case when told.named then '{}' else '{"address": ""}'::jsonb end
  from vacancy v join employer e on e.tenant_id = v.tenant_id and e.id = v.employer_id
    cross join lateral (select v.names_employer or knows_employer(v.tenant_id, participant, v.id) as named) told
  where v.tenant_id = current_tenant() and v.id = vacancy and sees(participant, 'candidacies')
    and (of_the_work() or v.published_on is not null and v.closed_on is null or exists (select from candidacy c where c.tenant_id = v.tenant_id and c.participant_id = participant and c.vacancy_id = v.id))
$$;

drop function public_vacancies(uuid);
create function public_vacancies(one uuid default null, of_network uuid default null, at_most integer default 50, past integer default 0) returns table (id uuid, network_id uuid, network text, employer text, facts jsonb)
  stable security definer set search_path = public language sql as $$
  select v.id, t.id, t.name, case when v.names_employer then e.name else '' end,
    to_jsonb(v) - array['tenant_id', 'employer_id', 'published_by', 'account_id', 'source', 'source_key', 'at', 'closed_on', 'closed_how', 'chosen_words', 'version'] || case when v.names_employer then '{}' else '{"address": ""}'::jsonb end
  from vacancy v join tenant t on t.id = v.tenant_id join employer e on e.tenant_id = v.tenant_id and e.id = v.employer_id
  where v.published_on is not null and v.closed_on is null and (v.open_until is null or v.open_until >= actor_day()) and (one is null or v.id = one) and (of_network is null or v.tenant_id = of_network)
  order by v.published_on desc, v.id limit least(at_most, 500) offset greatest(past, 0)
$$;
create index vacancy_published_here_idx on vacancy (tenant_id, published_on desc, id) where published_on is not null and closed_on is null;

-- The networks that have something on the public page, by their names.
create function public_networks() returns table (id uuid, name text) stable security definer set search_path = public language sql as $$
  select t.id, t.name from tenant t
  where exists (select from vacancy v where v.tenant_id = t.id and v.published_on is not null and v.closed_on is null and (v.open_until is null or v.open_until >= actor_day()))
  order by t.name, t.id
$$;

-- A participant proposes themself to what they may notice, and to nothing else.
create function stands_on_the_page(one uuid) returns boolean stable security definer set search_path = public language sql as $$
  select exists (select from vacancy v where v.tenant_id = current_tenant() and v.id = one and v.published_on is not null and v.closed_on is null and (v.open_until is null or v.open_until >= actor_day()))
$$;
drop policy by_oneself on candidacy;
create policy by_oneself on candidacy for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and proposed_by = 'participant' and state = 'wanted' and letter is null and is_oneself(participant_id)
    and not file_is_closed(participant_id) and stands_on_the_page(vacancy_id));
