-- What an import will do is counted before anything is added, row by row; and a kept file has an end.
alter table import_run add column twice integer not null default 0;
alter table import_run add column sheets jsonb not null default '[]';
comment on column import_run.twice is 'Rows that say again who stands in an earlier row of the same file.';
comment on column import_run.sheets is 'Names of the sheets of a workbook, the one that is read first.';

alter table import_row drop constraint import_row_outcome_check;
alter table import_row add constraint import_row_outcome_check check (outcome in ('added', 'known', 'twice', 'rejected'));
alter table import_row add column foreseen text check (foreseen in ('added', 'known', 'twice', 'rejected'));
comment on column import_row.foreseen is 'What the preview says will become of the row, as the columns are mapped now.';
create index import_row_foreseen_idx on import_row (tenant_id, run_id, foreseen, number);

-- Whom the tenant knows already: the same national id, the same row of an import, or one phone and the same name as it is written. Brothers and
-- sisters share a phone, and their names may sound alike: that is told as 'alike' and the person is taken in. Ids or birth dates that differ
-- say that it is somebody else. It tells no more than this, even of files that are closed to who imports.
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
            exists (select from participant_search_key k where k.tenant_id = p.tenant_id and k.participant_id = p.id and k.kind = 'sound' and k.key = asked.name_sound) as sound
        ) same
        where p.tenant_id = current_tenant() and p.phone = asked.phone and asked.name_words <> ''
          and (p.birth_date is null or asked.birth_date is null or p.birth_date = asked.birth_date)
          and (asked.id_hash is null or not exists (
            select from participant_sensitive s where s.tenant_id = p.tenant_id and s.participant_id = p.id and s.kind = 'national_id' and s.search_hash is not null))
      ), '')
    end order by asked.position)
  from unnest(id_hashes, row_hashes, phones, name_words, name_sounds, birth_dates) with ordinality
    as asked (id_hash, row_hash, phone, name_words, name_sound, birth_date, position)
$$;
drop function people_known(bytea[], bytea[], text[], text[]);
