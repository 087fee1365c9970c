-- Someone of the same birth date whose given and family name sound alike, with no phone and no id in common: asked about by that alone, as 'namesake'.
create index participant_birth_date_idx on participant (tenant_id, birth_date) where birth_date is not null;
drop function people_met(bytea[], bytea[], text[], text[], text[], date[]);

-- As in 0150. By an id or a phone, which who imports holds in the hand, the whole tenant is asked; by a name and a birth date, which many know of many,
-- only the people whose file is open to who imports: nobody learns by a list who else is accompanied.
create function people_met(id_hashes bytea[], row_hashes bytea[], phones text[], name_words text[], given_sounds text[], family_sounds text[], birth_dates date[]) returns text[]
  stable security definer set search_path = public language sql as $$
  select array_agg(
    case
      when exists (select from participant_sensitive s where s.tenant_id = current_tenant() and s.kind = 'national_id' and s.search_hash = asked.id_hash) then 'known'
      when exists (select from participant p where p.tenant_id = current_tenant() and p.imported_as = asked.row_hash) then 'known'
      else coalesce((
        select case when bool_or(same.written) then 'known' when bool_or(same.sound) then 'alike' end
        from (
          select id from participant where tenant_id = current_tenant() and phone = any (string_to_array(asked.phones, ' '))
          union
          select k.participant_id from participant_search_key k where k.tenant_id = current_tenant() and k.kind = 'phone' and k.key = any (string_to_array(asked.phones, ' '))
        ) reached
        cross join lateral (select * from participant where tenant_id = current_tenant() and id = reached.id offset 0) p
        cross join lateral (
          select
            not exists (
              select from unnest(string_to_array(asked.name_words, ' ')) word
              where not exists (select from participant_search_key k where k.tenant_id = p.tenant_id and k.participant_id = p.id and k.kind = 'name' and k.key = word)) as written,
            exists (select from participant_search_key k where k.tenant_id = p.tenant_id and k.participant_id = p.id and k.kind = 'sound' and k.key = any (string_to_array(asked.given_sounds, ' '))) as sound
        ) same
        where asked.name_words <> ''
          and (p.birth_date is null or asked.birth_date is null or p.birth_date = asked.birth_date)
          and (asked.id_hash is null or not exists (
            select from participant_sensitive s where s.tenant_id = p.tenant_id and s.participant_id = p.id and s.kind = 'national_id' and s.search_hash is not null))
      ), (
        -- The wall is asked last, of the few whose name it is; each is looked up one by one (limit 1 keeps it so), or the planner reads the keys of everyone.
        select 'namesake' from (
          select born.id from (
            select id from participant where tenant_id = current_tenant() and birth_date = asked.birth_date and asked.given_sounds <> '' and asked.family_sounds <> '' offset 0) born
          cross join lateral (
            select from participant_search_key k
            where k.tenant_id = current_tenant() and k.participant_id = born.id and k.kind = 'sound' and k.key = any (string_to_array(asked.given_sounds, ' ')) limit 1) given
          cross join lateral (
            select from participant_search_key k
            where k.tenant_id = current_tenant() and k.participant_id = born.id and k.kind = 'sound' and k.key = any (string_to_array(asked.family_sounds, ' ')) limit 1) family
          left join lateral (
            select true as given from participant_sensitive s
            where s.tenant_id = current_tenant() and s.participant_id = born.id and s.kind = 'national_id' and s.search_hash is not null limit 1) id on true
          where (asked.id_hash is null or id.given is null)
          offset 0
        ) namesake where sees(namesake.id, 'contact') limit 1
      ), '')
    end order by asked.position)
  from unnest(id_hashes, row_hashes, phones, name_words, given_sounds, family_sounds, birth_dates) with ordinality
    as asked (id_hash, row_hash, phones, name_words, given_sounds, family_sounds, birth_date, position)
$$;
