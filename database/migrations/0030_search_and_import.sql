create table participant_search_key (
  tenant_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('name', 'sound')),
  key text collate "C" not null,
  primary key (tenant_id, participant_id, kind, key),
  foreign key (tenant_id, participant_id) references participant
);
-- Read by = and ranges only: other operators are not leakproof, and could not use it under row-level security.
create index participant_search_key_idx on participant_search_key (tenant_id, kind, key);
comment on table participant_search_key is 'A word of a participant''s name: as written (normalised) and as it sounds, whatever the script.';
call protect_file('participant_search_key', 'contact');
-- Whoever writes a participant first writes the keys of the name before any relation opens the file.
create policy first_keys on participant_search_key for insert to ofek_app with check (tenant_id = (select current_tenant()) and file_is_unclaimed(participant_id));

create table import_run (
  tenant_id uuid not null references tenant,
  id uuid not null,
  account_id uuid not null,
  programme_id uuid not null,
  file_name text not null,
  state text not null default 'preview' check (state in ('preview', 'queued', 'running', 'done', 'failed')),
  mapping jsonb not null default '{}',
  columns jsonb not null default '[]',
  rows_total integer not null default 0,
  rows_done integer not null default 0,
  added integer not null default 0,
  known integer not null default 0,
  rejected integer not null default 0,
  failure text not null default '',
  made_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, programme_id) references programme
);
create index import_run_account_idx on import_run (tenant_id, account_id, made_at desc);
create index import_run_programme_idx on import_run (tenant_id, programme_id);
create index import_run_open_idx on import_run (state, made_at) where state in ('queued', 'running');
comment on table import_run is 'An import of participants: its file, how columns are read, how far it has come and what came of it.';

create table import_row (
  tenant_id uuid not null,
  run_id uuid not null,
  number integer not null,
  account_id uuid not null,
  sealed bytea not null,
  outcome text check (outcome in ('added', 'known', 'rejected')),
  reasons text[] not null default '{}',
  primary key (tenant_id, run_id, number),
  foreign key (tenant_id, run_id) references import_run on delete cascade,
  foreign key (tenant_id, account_id) references account
);
create index import_row_account_idx on import_row (tenant_id, account_id);
comment on table import_row is 'A row of an imported file, sealed; rows that were taken in are removed when the run ends, rejected ones stay for their download.';

-- An import belongs to who started it; the file's rows are nobody else's to read.
do $$
declare t text;
begin
  foreach t in array array['import_run', 'import_row'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own on %I to ofek_app using (tenant_id = (select current_tenant()) and account_id = (select current_account())) '
      'with check (tenant_id = (select current_tenant()) and account_id = (select current_account()))', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to ofek_app, ofek_owner', t);
  end loop;
end $$;

-- What a row of an import said of who the person is, as a keyed hash: the same row a second time is the same person.
alter table participant add column imported_as bytea;
create index participant_imported_as_idx on participant (tenant_id, imported_as) where imported_as is not null;
create policy first_sensitive on participant_sensitive for insert to ofek_app with check (tenant_id = (select current_tenant()) and file_is_unclaimed(participant_id));

-- Which of these people the tenant knows already (same national id, same row, or same phone and a name that sounds alike), even where the
-- file is not open to who imports: an import must not make a second file. It tells only yes or no.
create function people_known(id_hashes bytea[], row_hashes bytea[], phones text[], name_sounds text[]) returns boolean[]
  stable security definer set search_path = public language sql as $$
  select array_agg(
    exists (select from participant_sensitive s where s.tenant_id = current_tenant() and s.kind = 'national_id' and s.search_hash = asked.id_hash)
    or exists (select from participant p where p.tenant_id = current_tenant() and p.imported_as = asked.row_hash)
    or exists (select from participant p join participant_search_key k on k.tenant_id = p.tenant_id and k.participant_id = p.id and k.kind = 'sound'
      where p.tenant_id = current_tenant() and p.phone = asked.phone and k.key = asked.name_sound) order by asked.position)
  from unnest(id_hashes, row_hashes, phones, name_sounds) with ordinality as asked (id_hash, row_hash, phone, name_sound, position)
$$;
