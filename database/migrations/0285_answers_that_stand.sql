-- Whether an answer stands is written beside it when another comes, so that the facts of thousands of jobs are read without comparing answers.
alter table follow_up_answer add column stands boolean not null default true;
comment on column follow_up_answer.stands is 'Neither corrected, nor replaced by a later answer to the same follow-up that says otherwise. Kept by a trigger; what was said is never changed.';

create function answers_stand(of_tenant uuid, of_follow_up uuid) returns void security definer set search_path = public language sql as $$
  with live as (
    select a.* from follow_up_answer a where a.tenant_id = of_tenant and a.follow_up_id = of_follow_up
      and not exists (select from follow_up_answer c where c.tenant_id = of_tenant and c.follow_up_id = of_follow_up and c.corrects and (c.at, c.id) > (a.at, a.id)))
  update follow_up_answer u set stands = s.stands from (
    select a.id, exists (select from live l where l.id = a.id) and not exists (select from live b where b.answer <> a.answer and (b.answered_on, b.at, b.id) > (a.answered_on, a.at, a.id)) as stands
    from follow_up_answer a where a.tenant_id = of_tenant and a.follow_up_id = of_follow_up) s
  where u.tenant_id = of_tenant and u.follow_up_id = of_follow_up and u.id = s.id and u.stands <> s.stands
$$;
revoke execute on function answers_stand(uuid, uuid) from public;
do $$ begin
  perform answers_stand(tenant_id, follow_up_id) from (select tenant_id, follow_up_id from follow_up_answer group by 1, 2 having count(*) > 1) several;
end $$;

create or replace function answer_holds() returns trigger security definer set search_path = public language plpgsql as $$
begin
  perform answers_stand(new.tenant_id, new.follow_up_id);
  update follow_up f set answer = h.answer, said_by = h.said_by, answered_on = h.answered_on from answer_that_holds(new.tenant_id, new.follow_up_id) h where f.tenant_id = new.tenant_id and f.id = new.follow_up_id;
  return null;
end $$;

create or replace function follow_up_said(of_tenant uuid, of_placement uuid) returns table (follow_up_id uuid, answer_id uuid, answered_on date, at timestamptz, answer text) stable language sql as $$
  select a.follow_up_id, a.id, a.answered_on, a.at, a.answer from follow_up f join follow_up_answer a on a.tenant_id = f.tenant_id and a.follow_up_id = f.id
  where f.tenant_id = of_tenant and f.placement_id = of_placement and a.stands
$$;
