-- The job search meets the network's published vacancies: noticed with one press, and a curriculum vitae is made beside their words.

alter table job_application add column vacancy_id uuid;
alter table job_application add constraint job_application_vacancy_fkey foreign key (tenant_id, vacancy_id) references vacancy;
create index job_application_vacancy_idx on job_application (tenant_id, vacancy_id);
comment on column job_application.vacancy_id is 'The vacancy of the network that it is about, where it is one that stood on the public page; its words are read there and kept here only as title and place.';

-- What stands on the public page, of the own network alone: a participant reads no other vacancy. Of an employer who stays unnamed no name.
create function vacancies_to_notice(one uuid default null) returns table (id uuid, title text, employer text, locality text, language text, words text, published_on date)
  stable security definer set search_path = public language sql as $$
  select v.id, v.title, case when v.names_employer then e.name else '' end, v.locality, v.language,
    concat_ws(E'\n', v.title, nullif(v.description, ''), nullif(v.needed, ''), nullif(v.hours_words, ''), nullif(v.locality, '')), v.published_on
  from vacancy v join employer e on e.tenant_id = v.tenant_id and e.id = v.employer_id
  where v.tenant_id = current_tenant() and v.published_on is not null and v.closed_on is null and (v.open_until is null or v.open_until >= actor_day())
    and (one is null or v.id = one)
  order by v.published_on desc, v.id limit 300
$$;
