-- The directory of services and courses (P-05, D-14, R-07): to whom one refers, as HSDS 3.1 of Open Referral words it, so that it comes and goes as a file.

-- Read by whoever works here and by participants, to whom a referral names a service; written by who leads and by promoters of training and of community work.
create function reads_directory() returns boolean stable language sql as $$ select holds_post(array['promoter', 'team_lead', 'programme_manager', 'professional_lead', 'participant']) $$;
create function holds_field(fields text[]) returns boolean stable security definer set search_path = public language sql as $$
  select exists (select from post where tenant_id = current_tenant() and account_id = current_account() and role = 'promoter' and specialisation = any (fields)
    and starts_on <= actor_day() and (ends_on is null or ends_on >= actor_day()))
$$;
create function writes_directory() returns boolean stable language sql as $$
  select holds_post(array['team_lead', 'programme_manager', 'professional_lead']) or holds_field(array['training', 'community'])
$$;

create table service_organisation (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null constraint service_organisation_named check (name <> ''),
  alternate_name text not null default '',
  description text not null default '',
  website text not null default '',
  email text not null default '',
  primary key (tenant_id, id)
);
create index service_organisation_name_idx on service_organisation (tenant_id, name, id);
comment on table service_organisation is 'Who gives services of the directory: an organization of HSDS.';

create table service (
  tenant_id uuid not null references tenant,
  id uuid not null,
  organisation_id uuid not null,
  kind text not null constraint service_kind_known check (kind in ('training', 'employment', 'education', 'language', 'rights', 'money', 'childcare', 'welfare', 'health', 'mental_health', 'legal', 'housing', 'transport', 'community', 'other')),
  name text not null constraint service_named check (name <> ''),
  alternate_name text not null default '',
  description text not null default '',
  url text not null default '',
  email text not null default '',
  status text not null default 'active' constraint service_status_known check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  application_process text not null default '',
  fees_description text not null default '',
  eligibility_description text not null default '',
  interpretation_services text not null default '',
  accreditations text not null default '',
  alert text not null default '',
  assured_on date,
  languages text[] not null default '{}',
  phones jsonb not null default '[]',
  schedules jsonb not null default '[]',
  cost_options jsonb not null default '[]',
  places jsonb not null default '[]',
  attributes jsonb not null default '[]',
  search_text text not null,
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references service_organisation,
  foreign key (tenant_id, account_id) references account
);
create index service_organisation_idx on service (tenant_id, organisation_id);
create index service_account_idx on service (tenant_id, account_id);
create index service_name_idx on service (tenant_id, name, id);
comment on table service is 'A service or a course to which people are referred: a service of HSDS. languages are ISO 639 codes; phones, schedules, cost_options, places (service_at_locations) and attributes are lists in the words of HSDS, without what we do not keep; assured_on is the day on which somebody last made sure of it; search_text is its words, folded. at and account_id tell of the last change.';

create table directory_import (
  tenant_id uuid not null references tenant,
  id uuid not null,
  file_name text not null,
  added integer not null,
  changed integer not null,
  same integer not null,
  left_out jsonb not null,
  fields_left_out jsonb not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account
);
create index directory_import_account_idx on directory_import (tenant_id, account_id);
comment on table directory_import is 'A file of services that was taken in: how many came new, changed, and were the same; left_out are the services that did not, each with why; fields_left_out the fields that the directory does not keep, with how often each came.';

do $$
declare t text;
begin
  foreach t in array array['service_organisation', 'service', 'directory_import'] loop
    execute format('call protect_tenant(%L, %L)', t, case t when 'directory_import' then 'select, insert' else 'select, insert, update' end);
    execute format('create policy readers on %I as restrictive for select to ofek_app using ((select %s))', t, case t when 'directory_import' then 'writes_directory()' else 'reads_directory()' end);
    execute format('create policy writers_add on %I as restrictive for insert to ofek_app with check ((select writes_directory()))', t);
    execute format('create policy writers_change on %I as restrictive for update to ofek_app using ((select writes_directory())) with check ((select writes_directory()))', t);
  end loop;
end $$;
