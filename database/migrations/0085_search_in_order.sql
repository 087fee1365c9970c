-- What a search and the walls ask of an enrolment stands in the index: nobody's namesakes need the table's pages.
create index enrolment_where_idx on enrolment (tenant_id, participant_id) include (programme_id, centre_id, stage);
drop index enrolment_participant_idx;
drop index participant_search_key_idx;
create index participant_search_key_idx on participant_search_key (tenant_id, kind, key) include (participant_id);

-- Whom the words of a search mean, the likeliest first: as written (1), beginning so (2), sounding alike (3), a slip away (4), summed over the
-- words; then one's own, then who is still accompanied. `asked` is [{word, also, sounds, nearSounds, nearWords}]. It decides for the whole set at once
-- whose file is open, because thousands share a name and row-level security would ask for each; who reads its ids asks the wall again.
create function find_people(asked jsonb, at_most integer) returns table (participant_id uuid, place bigint)
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
      array(select jsonb_array_elements_text(w->'nearSounds')) as near_sounds, array(select jsonb_array_elements_text(w->'nearWords')) as near_words
    from jsonb_array_elements(asked) with ordinality as a (w, n)
  ),
  hit as (
    -- One's own are few: their keys are read, so that no crowd of namesakes can stand before them.
    select w.n, k.participant_id, case when k.kind = 'sound' then case when k.key = any (w.sounds) then 3 else 4 end
      when k.key = w.text then 1 when k.key >= w.text and k.key < w.beyond then 2 when k.key = any (w.also) then 3 else 4 end as rank
    from participant_search_key k join word w on k.kind = 'name' and (k.key >= w.text and k.key < w.beyond or k.key = any (w.also) or k.key = any (w.near_words))
      or k.kind = 'sound' and (k.key = any (w.sounds) or k.key = any (w.near_sounds))
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
        bool_or(e.programme_id = any (led) or cardinality(centres) > 0 and exists (select from post po where po.tenant_id = tenant and po.account_id = current_account() and po.centre_id = e.centre_id
          and po.role in ('team_lead', 'programme_manager', 'professional_lead') and (po.programme_id is null or po.programme_id = e.programme_id)
          and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day()))) as is_led
      from enrolment e where e.tenant_id = tenant and e.participant_id = p.participant_id
    ) e on true
    where p.participant_id = any (own) or e.is_led
  )
  select o.participant_id, row_number() over (order by o.rank, o.is_mine desc, o.goes_on desc nulls last, o.participant_id) as place
  from open o order by place limit at_most;
end $$;

-- Whom nobody accompanies in the programmes and centres that the account leads, and whose promoter is not on duty while nobody covers: decided for
-- all of them at once, as find_people does. A lead may see each of them by the post.
create function who_is_unaccompanied() returns table (kind text, subject_id uuid, participant_id uuid, day date)
  stable security definer set search_path = public language sql as $$
  with led as (
    select e.id, e.participant_id, e.first_contact_on from enrolment e
    where e.tenant_id = current_tenant() and e.stage in ('applicant', 'enrolled') and e.programme_id = any ((select led_programmes())::uuid[])
    union
    select e.id, e.participant_id, e.first_contact_on from enrolment e
    join post po on po.tenant_id = e.tenant_id and po.account_id = current_account() and po.centre_id = e.centre_id and (po.programme_id is null or po.programme_id = e.programme_id)
      and po.role in ('team_lead', 'programme_manager', 'professional_lead') and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day())
    where e.tenant_id = current_tenant() and e.stage in ('applicant', 'enrolled') and e.centre_id = any ((select led_centres())::uuid[])
  )
  select 'unassigned', led.id, led.participant_id, led.first_contact_on from led
  where not exists (select from file_relation r where r.tenant_id = current_tenant() and r.participant_id = led.participant_id and r.relation = 'assigned' and r.ends_on is null)
  union all
  select 'uncovered', r.participant_id, r.participant_id, null
  from (select a.id from account a where a.tenant_id = current_tenant() and a.id = any ((select led_promoters())::uuid[])
    and (a.closed_at is not null or not exists (select from post po where po.tenant_id = a.tenant_id and po.account_id = a.id and po.role = 'promoter'
      and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day())))) gone
  join file_relation r on r.tenant_id = current_tenant() and r.account_id = gone.id and r.relation = 'assigned' and r.ends_on is null
  where exists (select from led where led.participant_id = r.participant_id)
    and not exists (select from file_relation c where c.tenant_id = current_tenant() and c.participant_id = r.participant_id and c.relation = 'cover'
      and c.starts_on <= actor_day() and c.ends_on >= actor_day())
$$;

-- Relations that have ended are most of them in time: whose are open (ends_on is null, or a day to come) is asked without reading the others.
create index file_relation_until_idx on file_relation (tenant_id, account_id, ends_on);

-- How many participants each promoter of the lead's answers for, of those whom the lead may see: counted for all at once.
create function led_caseloads() returns table (account_id uuid, people integer)
  stable security definer set search_path = public language sql as $$
  select r.account_id, count(*)::int from file_relation r
  where r.tenant_id = current_tenant() and r.account_id = any ((select led_promoters())::uuid[]) and r.relation = 'assigned' and r.ends_on is null
    and (r.account_id = current_account() or exists (select from enrolment e where e.tenant_id = r.tenant_id and e.participant_id = r.participant_id
      and (e.programme_id = any ((select led_programmes())::uuid[]) or e.centre_id = any ((select led_centres())::uuid[]) and exists (select from post po
        where po.tenant_id = e.tenant_id and po.account_id = current_account() and po.centre_id = e.centre_id and (po.programme_id is null or po.programme_id = e.programme_id)
          and po.role in ('team_lead', 'programme_manager', 'professional_lead') and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day())))))
  group by 1
$$;

-- As before (0020), but who may ask is decided once and not for each row.
create or replace function caseloads(promoters uuid[]) returns table (account_id uuid, stage text, people integer)
  stable security definer set search_path = public language sql as $$
  select r.account_id,
    case when e.stage = 'enrolled' and e.joined_on > actor_day() - 60 then 'beginning' else e.stage end as stage, count(*)::int
  from file_relation r
  join lateral (select en.stage, en.joined_on from enrolment en
    where en.tenant_id = r.tenant_id and en.participant_id = r.participant_id
    order by array_position(array['enrolled', 'applicant', 'paused', 'finished'], en.stage), en.joined_on limit 1) e on true
  where r.tenant_id = current_tenant() and r.account_id = any (promoters) and r.relation in ('assigned', 'cover')
    and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
    and ((select holds_post(array['team_lead', 'programme_manager', 'professional_lead'])) or r.account_id = (select current_account()))
  group by 1, 2
$$;
