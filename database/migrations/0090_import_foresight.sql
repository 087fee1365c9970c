-- What an import will do is counted before anything is added, row by row; and a kept file has an end.
alter table import_run
  add column alike integer not null default 0,
  add column twice integer not null default 0,
  add column take_alike boolean not null default false,
  add column reasons jsonb not null default '{}',
  add column headings_row integer not null default 1,
  add column sheet text not null default '',
  add column other_sheets jsonb not null default '[]';
comment on column import_run.added is 'Rows of this outcome, and so each count: foreseen while the run is a preview, done from its start on.';
comment on column import_run.alike is 'Rows of somebody who may be known: their name sounds like that of somebody with the same phone.';
comment on column import_run.twice is 'Rows that say again who stands in an earlier row of the same file.';
comment on column import_run.take_alike is 'Whether those who may be known are taken in; who starts the run says so.';
comment on column import_run.reasons is 'How many rows each reason stands at.';
comment on column import_run.headings_row is 'In which row of the file the headings stand; 0: none, the columns are called by their letters.';
comment on column import_run.sheet is 'The sheet of a workbook that was read; other_sheets: those with rows that were not.';

alter table import_row drop constraint import_row_outcome_check;
alter table import_row add constraint import_row_outcome_check check (outcome in ('added', 'known', 'alike', 'twice', 'rejected'));
alter table import_row add column foreseen text check (foreseen in ('added', 'known', 'alike', 'twice', 'rejected'));
comment on column import_row.number is 'The number of the row in the file, as Excel shows it.';
comment on column import_row.foreseen is 'What the preview says will become of the row, as the columns are mapped now.';
comment on table import_row is 'A row of an imported file, sealed; rows that were taken in are removed when the run ends, those left out stay for their download, for a time.';
create index import_row_foreseen_idx on import_row (tenant_id, run_id, foreseen, number);

-- Whom the tenant knows already: the same national id, the same row of an import, or one phone and the same name as it is written. Brothers and
-- sisters share a phone, and their names may sound alike: that is told as 'alike', and a person decides. Ids or birth dates that differ say that
-- it is somebody else. It tells no more than this, even of files that are closed to who imports.
create function people_met(id_hashes bytea[], row_hashes bytea[], phones text[], name_words text[], name_sounds text[], birth_dates date[]) returns text[]
  stable security definer set search_path = public language sql as $$
  select array_agg(
    case
      when exists (select from participant_sensitive s where s.tenant_id = current_tenant() and s.kind = 'national_id' and s.search_hash = asked.id_hash) then 'known'
      when exists (select from participant p where p.tenant_id = current_tenant() and p.imported_as = asked.row_hash) then 'known'
      else coalesce((
        select case when bool_or(same.written) then 'known' when bool_or(same.sound) then 'alike' end
        from participant p
        cross join lateral (
          select
            not exists (
              select from unnest(string_to_array(asked.name_words, ' ')) word
              where not exists (select from participant_search_key k where k.tenant_id = p.tenant_id and k.participant_id = p.id and k.kind = 'name' and k.key = word)) as written,
            exists (select from participant_search_key k where k.tenant_id = p.tenant_id and k.participant_id = p.id and k.kind = 'sound' and k.key = any (string_to_array(asked.name_sounds, ' '))) as sound
        ) same
        where p.tenant_id = current_tenant() and p.phone = asked.phone and asked.name_words <> ''
          and (p.birth_date is null or asked.birth_date is null or p.birth_date = asked.birth_date)
          and (asked.id_hash is null or not exists (
            select from participant_sensitive s where s.tenant_id = p.tenant_id and s.participant_id = p.id and s.kind = 'national_id' and s.search_hash is not null))
      ), '')
    end order by asked.position)
  from unnest(id_hashes, row_hashes, phones, name_words, name_sounds, birth_dates) with ordinality
    as asked (id_hash, row_hash, phone, name_words, name_sounds, birth_date, position)
$$;
drop function people_known(bytea[], bytea[], text[], text[]);
