-- A person is reached by several phones, and people remember how one begins or how it ends.
alter table participant add column other_phones text[] not null default '{}';
comment on column participant.other_phones is 'Further phones in E.164, after the one that is called first (phone).';
alter table participant_search_key drop constraint participant_search_key_kind_check;
alter table participant_search_key add constraint participant_search_key_kind_known check (kind in ('name', 'sound', 'phone', 'phone_end'));
comment on table participant_search_key is 'By what a participant is found: a word of the name as written (normalised) and as it sounds, whatever the script; a phone in E.164, and its digits from the last to the first.';

-- As in 0093; beside names it takes how a phone begins and how it ends ({begins, ends}), from the last digit to the first.
create or replace function find_people(asked jsonb, at_most integer) returns table (participant_id uuid, place bigint)
  stable security definer set search_path = public set plan_cache_mode = force_custom_plan language plpgsql as $$
#variable_conflict use_column
declare
  tenant uuid := current_tenant();
  mine uuid[] := my_files();
  own uuid[];
  led uuid[] := led_programmes();
  centres uuid[] := led_centres();
  leads boolean := holds_post(array['team_lead', 'programme_manager', 'professional_lead']);
  words integer := jsonb_array_length(asked);
begin
  -- Partners come only to whom consent opens.
  select coalesce(array_agg(distinct r.participant_id), '{}') into own from file_relation r
  where r.tenant_id = tenant and r.account_id = current_account() and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
    and (r.relation in ('assigned', 'cover', 'self') or r.relation = 'partner' and 'contact' = any (r.parts) and partners_agreed(r.participant_id));
  return query
  with word as (
    select n, w->>'word' as text, (w->>'word') || chr(1114111) as beyond,
      array(select jsonb_array_elements_text(w->'also')) as also, array(select jsonb_array_elements_text(w->'sounds')) as sounds,
      w->>'begins' as begins, (w->>'begins') || chr(1114111) as beyond_begins, w->>'ends' as ends, (w->>'ends') || chr(1114111) as beyond_ends,
      array(select jsonb_array_elements_text(w->'nearSounds')) as near_sounds, array(select jsonb_array_elements_text(w->'nearWords')) as near_words
    from jsonb_array_elements(asked) with ordinality as a (w, n)
  ),
  hit as (
    -- One's own are few: their keys are read, so that no crowd of namesakes can stand before them.
    select w.n, k.participant_id, case when k.kind = 'sound' then case when k.key = any (w.sounds) then 3 else 4 end
      when k.kind = 'phone' then case when k.key = w.begins then 1 else 2 end when k.kind = 'phone_end' then 3
      when k.key = w.text then 1 when k.key >= w.text and k.key < w.beyond then 2 when k.key = any (w.also) then 3 else 4 end as rank
    from participant_search_key k join word w on k.kind = 'name' and (k.key >= w.text and k.key < w.beyond or k.key = any (w.also) or k.key = any (w.near_words))
      or k.kind = 'sound' and (k.key = any (w.sounds) or k.key = any (w.near_sounds))
      or k.kind = 'phone' and k.key >= w.begins and k.key < w.beyond_begins or k.kind = 'phone_end' and k.key >= w.ends and k.key < w.beyond_ends
    where k.tenant_id = tenant and k.participant_id = any (own)
    union all
    select w.n, h.participant_id, h.rank from word w cross join lateral (
      (select k.participant_id, case when k.key = w.text then 1 else 2 end as rank from participant_search_key k
       where k.tenant_id = tenant and k.kind = 'name' and k.key >= w.text and k.key < w.beyond order by k.key limit 20000)
      union all
      (select k.participant_id, 3 from participant_search_key k where k.tenant_id = tenant and k.kind = 'name' and k.key = any (w.also) limit 20000)
      union all
      (select k.participant_id, 3 from participant_search_key k where k.tenant_id = tenant and k.kind = 'sound' and k.key = any (w.sounds) limit 20000)
      union all
      (select k.participant_id, 4 from participant_search_key k where k.tenant_id = tenant and k.kind = 'sound' and k.key = any (w.near_sounds) limit 20000)
      union all
      (select k.participant_id, 4 from participant_search_key k where k.tenant_id = tenant and k.kind = 'name' and k.key = any (w.near_words) limit 20000)
      union all
      (select k.participant_id, case when k.key = w.begins then 1 else 2 end from participant_search_key k
       where k.tenant_id = tenant and k.kind = 'phone' and k.key >= w.begins and k.key < w.beyond_begins order by k.key limit 20000)
      union all
      (select k.participant_id, 3 from participant_search_key k where k.tenant_id = tenant and k.kind = 'phone_end' and k.key >= w.ends and k.key < w.beyond_ends limit 20000)
    ) h where leads
  ),
  person as (
    select participant_id, sum(rank)::int as rank from (select n, participant_id, min(rank) as rank from hit group by 1, 2) best
    group by 1 having count(*) = words
  ),
  open as (
    select p.participant_id, p.rank, p.participant_id = any (mine) as is_mine, e.goes_on
    from person p
    left join lateral (
      select bool_or(e.stage <> 'finished') as goes_on,
        bool_or(e.programme_id = any (led) or e.centre_id = any (centres)
          and exists (select from leading_posts() po where reaches(po.programme_id, po.centre_id, e.programme_id, e.centre_id))) as is_led
      from enrolment e where e.tenant_id = tenant and e.participant_id = p.participant_id
    ) e on true
    where p.participant_id = any (own) or e.is_led
  )
  select o.participant_id, row_number() over (order by o.rank, o.is_mine desc, o.goes_on desc nulls last, o.participant_id) as place
  from open o order by place limit at_most;
end $$;

-- As in 0090, by any of the phones that a row holds (E.164, divided by spaces) and any that a person has.
create or replace function people_met(id_hashes bytea[], row_hashes bytea[], phones text[], name_words text[], name_sounds text[], birth_dates date[]) returns text[]
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
        join participant p on p.tenant_id = current_tenant() and p.id = reached.id
        cross join lateral (
          select
            not exists (
              select from unnest(string_to_array(asked.name_words, ' ')) word
              where not exists (select from participant_search_key k where k.tenant_id = p.tenant_id and k.participant_id = p.id and k.kind = 'name' and k.key = word)) as written,
            exists (select from participant_search_key k where k.tenant_id = p.tenant_id and k.participant_id = p.id and k.kind = 'sound' and k.key = any (string_to_array(asked.name_sounds, ' '))) as sound
        ) same
        where asked.name_words <> ''
          and (p.birth_date is null or asked.birth_date is null or p.birth_date = asked.birth_date)
          and (asked.id_hash is null or not exists (
            select from participant_sensitive s where s.tenant_id = p.tenant_id and s.participant_id = p.id and s.kind = 'national_id' and s.search_hash is not null))
      ), '')
    end order by asked.position)
  from unnest(id_hashes, row_hashes, phones, name_words, name_sounds, birth_dates) with ordinality
    as asked (id_hash, row_hash, phones, name_words, name_sounds, birth_date, position)
$$;
