-- Two rules that stood in several places, or nowhere, in the database: who leads a place, and what a participant may write of the own file.

-- Who leads a place --------------------------------------------------------------------------------------------------------------------

-- Posts of the account that lead today. Neither this nor reaches() is `security definer`, so that both are written into the statement that asks.
create function leading_posts() returns table (role text, programme_id uuid, centre_id uuid) stable language sql as $$
  select role, programme_id, centre_id from post where tenant_id = current_tenant() and account_id = current_account()
    and role in ('team_lead', 'programme_manager', 'professional_lead') and starts_on <= actor_day() and (ends_on is null or ends_on >= actor_day())
$$;
-- Whether a post reaches a place: a post without a programme holds in every one, a post without a centre in every one.
create function reaches(post_programme uuid, post_centre uuid, programme uuid, centre uuid) returns boolean immutable parallel safe language sql as $$
  select (post_programme is null or post_programme = programme) and (post_centre is null or post_centre = centre)
$$;

create or replace function led_programmes() returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(pr.id), '{}') from programme pr
  where pr.tenant_id = current_tenant() and exists (select from leading_posts() po where reaches(po.programme_id, po.centre_id, pr.id, null))
$$;

create or replace function led_centres() returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(distinct centre_id) filter (where centre_id is not null), '{}') from leading_posts()
$$;

create or replace function led_promoters() returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(distinct theirs.account_id), '{}') from leading_posts() mine
  join post theirs on theirs.tenant_id = current_tenant() and theirs.role = 'promoter'
    and (theirs.programme_id is null or mine.programme_id is null or mine.programme_id = theirs.programme_id)
    and (theirs.centre_id is null or mine.centre_id is null or mine.centre_id = theirs.centre_id)
$$;

create or replace function file_openings(participant uuid, part text, to_write boolean) returns text[]
  stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(distinct opening), '{}') from (
    select r.relation as opening from file_relation r
    where r.tenant_id = current_tenant() and r.account_id = current_account() and r.participant_id = participant
      and not (part in ('grey', 'sensitive') and view_is_shared())
      and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
      and (r.relation in ('assigned', 'cover')
        or r.relation = 'partner' and not to_write and part = any (r.parts) and part in ('contact', 'plan', 'tasks', 'mapping', 'axes', 'meetings', 'intake')
          and partners_agreed(participant)
        or r.relation = 'self' and part <> 'grey' and (not to_write or part in ('consents', 'tasks', 'plan')))
    union all
    select po.role from leading_posts() po
    where not (part in ('grey', 'sensitive') and (view_is_shared() or po.role = 'programme_manager'))
      and exists (select from enrolment e where e.tenant_id = current_tenant() and e.participant_id = participant and reaches(po.programme_id, po.centre_id, e.programme_id, e.centre_id))
  ) openings
$$;

-- As in 0085, each asking leading_posts() now.
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
        bool_or(e.programme_id = any (led) or e.centre_id = any (centres)
          and exists (select from leading_posts() po where reaches(po.programme_id, po.centre_id, e.programme_id, e.centre_id))) as is_led
      from enrolment e where e.tenant_id = tenant and e.participant_id = p.participant_id
    ) e on true
    where p.participant_id = any (own) or e.is_led
  )
  select o.participant_id, row_number() over (order by o.rank, o.is_mine desc, o.goes_on desc nulls last, o.participant_id) as place
  from open o order by place limit at_most;
end $$;

create or replace function who_is_unaccompanied() returns table (kind text, subject_id uuid, participant_id uuid, day date)
  stable security definer set search_path = public language sql as $$
  with led as (
    select e.id, e.participant_id, e.first_contact_on from enrolment e
    where e.tenant_id = current_tenant() and e.stage in ('applicant', 'enrolled') and e.programme_id = any ((select led_programmes())::uuid[])
    union
    select e.id, e.participant_id, e.first_contact_on from enrolment e
    join leading_posts() po on reaches(po.programme_id, po.centre_id, e.programme_id, e.centre_id)
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

create or replace function led_caseloads() returns table (account_id uuid, people integer)
  stable security definer set search_path = public language sql as $$
  select r.account_id, count(*)::int from file_relation r
  where r.tenant_id = current_tenant() and r.account_id = any ((select led_promoters())::uuid[]) and r.relation = 'assigned' and r.ends_on is null
    and (r.account_id = current_account() or exists (select from enrolment e where e.tenant_id = r.tenant_id and e.participant_id = r.participant_id
      and (e.programme_id = any ((select led_programmes())::uuid[]) or e.centre_id = any ((select led_centres())::uuid[])
        and exists (select from leading_posts() po where reaches(po.programme_id, po.centre_id, e.programme_id, e.centre_id)))))
  group by 1
$$;

-- How many participants of each stage promoters answer for today, over all programmes: counts only, for themselves, for those who lead them, and for those
-- who choose who accompanies a participant (`chosen_for`) among the promoters of that participant's programmes. Who may ask is decided once, not for each row.
drop function caseloads(uuid[]);
create function caseloads(promoters uuid[], chosen_for uuid default null) returns table (account_id uuid, stage text, people integer)
  stable security definer set search_path = public language sql as $$
  with known as (
    select current_account() as id
    union select unnest(led_promoters())
    union select po.account_id from enrolment e join post po on po.tenant_id = e.tenant_id and po.role = 'promoter' and reaches(po.programme_id, null, e.programme_id, null)
    where e.tenant_id = current_tenant() and e.participant_id = chosen_for and leads_file(chosen_for)
  )
  select r.account_id,
    case when e.stage = 'enrolled' and e.joined_on > actor_day() - 60 then 'beginning' else e.stage end as stage, count(*)::int
  from file_relation r
  join lateral (select en.stage, en.joined_on from enrolment en
    where en.tenant_id = r.tenant_id and en.participant_id = r.participant_id
    order by array_position(array['enrolled', 'applicant', 'paused', 'finished'], en.stage), en.joined_on limit 1) e on true
  where r.tenant_id = current_tenant() and r.account_id = any (array(select id from known where id = any (promoters))) and r.relation in ('assigned', 'cover')
    and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
  group by 1, 2
$$;

-- What a participant writes of the own file ---------------------------------------------------------------------------------------------

-- Nothing by the relation alone: until now a participant could have written any row of the plan, the tasks and the consents past the pages.
create or replace function writes(participant uuid, part text) returns boolean stable language sql as $$
  select array_remove(case when part in ('contact', 'enrolment', 'consents', 'intake') then file_openings(participant, part, true)
    else array_remove(file_openings(participant, part, true), 'programme_manager') end, 'self') <> '{}'
$$;
create function is_oneself(participant uuid) returns boolean stable language sql as $$ select 'self' = any (file_openings(participant, 'consents', true)) $$;

-- mine.consent, plan.agree: in their own name and from their own page.
create policy by_oneself on consent_event for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and way = 'own_page' and is_oneself(participant_id));
create policy by_oneself on plan_version for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and agreed_how = 'own_page' and is_oneself(participant_id));
-- partners.close: an opening is closed, and stays closed; what else may be changed of it is not granted.
create policy by_oneself on partner_opening for update to ofek_app
  using (tenant_id = (select current_tenant()) and closed_at is null and is_oneself(participant_id))
  with check (tenant_id = (select current_tenant()) and closed_at is not null and closed_by = (select current_account()) and is_oneself(participant_id));
-- tasks.tell: what a task came to.
create policy by_oneself on task for update to ofek_app using (tenant_id = (select current_tenant()) and state <> 'let_go' and is_oneself(participant_id))
  with check (tenant_id = (select current_tenant()) and state <> 'let_go' and is_oneself(participant_id));
create function only_what_it_came_to() returns trigger language plpgsql as $$
declare
  told text[] := array['state', 'attained', 'happened', 'learned', 'told_on', 'version'];
begin
  if to_jsonb(old) - told is distinct from to_jsonb(new) - told and is_oneself(old.participant_id) and not writes(old.participant_id, 'tasks') then
    raise exception 'a participant tells what a task came to, and nothing else of it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger task_told_by_oneself before update on task for each row execute function only_what_it_came_to();
