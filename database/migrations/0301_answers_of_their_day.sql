-- An answer tells of its day: what is said of a later day is news and contradicts nothing; what is said otherwise of the same day replaces it.

-- Whether one answer takes back another: it was written later to mend, and the other is of its day, or was written of a talk for a day after it. Where both say that they are not there any more, it is
-- the day that is mended, whichever way. What the person said by a link is taken back by what is told of the same day alone.
create function takes_back(mending follow_up_answer, other follow_up_answer) returns boolean immutable language sql as $$
  select mending.corrects and (mending.at, mending.id) > (other.at, other.id) and (mending.answered_on = other.answered_on
    or other.way = 'talk' and (mending.answered_on < other.answered_on or mending.answer = other.answer and other.answer <> 'there'))
$$;
comment on column follow_up_answer.corrects is 'Written to mend what was written before: takes_back says of which answers.';
comment on column follow_up_answer.stands is 'Neither taken back by one that mends, nor replaced by a later one of the same day that says otherwise. Kept by a trigger; what was said is never changed.';

create or replace function answers_stand(of_tenant uuid, of_follow_up uuid) returns void security definer set search_path = public language sql as $$
  with live as (
    select a.* from follow_up_answer a where a.tenant_id = of_tenant and a.follow_up_id = of_follow_up
      and not exists (select from follow_up_answer c where c.tenant_id = of_tenant and c.follow_up_id = of_follow_up and takes_back(c, a)))
  update follow_up_answer u set stands = s.stands from (
    select a.id, exists (select from live l where l.id = a.id) and not exists (select from live b where b.answer <> a.answer and b.answered_on = a.answered_on and (b.at, b.id) > (a.at, a.id)) as stands
    from follow_up_answer a where a.tenant_id = of_tenant and a.follow_up_id = of_follow_up) s
  where u.tenant_id = of_tenant and u.follow_up_id = of_follow_up and u.id = s.id and u.stands <> s.stands
$$;

-- The answer to one follow-up that holds: the latest by its day, of those that stand.
create or replace function answer_that_holds(of_tenant uuid, of_follow_up uuid) returns setof follow_up_answer stable language sql as $$
  select a.* from follow_up_answer a where a.tenant_id = of_tenant and a.follow_up_id = of_follow_up and a.stands order by a.answered_on desc, a.at desc, a.id desc limit 1
$$;

-- By a link one sees what was answered by a link, and the wish for a talk, which comes by links alone and is carried on by whoever mends the answer.
create or replace function follow_up_asked(token bytea, signature_holds boolean, asked_at timestamptz) returns table (tenant_id uuid, time_zone text, follow_up_id uuid, participant_id uuid, day_number integer, language text, address text, employer text,
  open boolean, open_until timestamptz, answer text, hours text, pay text, people text, wants_talk boolean, stopped boolean) stable security definer set search_path = public language sql as $$
  select l.tenant_id, t.time_zone, f.id, l.participant_id, coalesce(f.day_number, 0), w.language, w.address,
    case when exists (select from placement o where o.tenant_id = p.tenant_id and o.participant_id = p.participant_id and o.id <> p.id and o.last_day is null) then p.employer_name else '' end,
    f.id is not null and l.ends_at > asked_at and (signature_holds or not l.signed)
      and not exists (select from file_closure c where c.tenant_id = l.tenant_id and c.participant_id = l.participant_id and c.reopened_on is null),
    l.ends_at, a.answer, a.hours, a.pay, a.people, coalesce(h.wants_talk, false), exists (select from message_preference mp where mp.tenant_id = l.tenant_id and mp.participant_id = l.participant_id and mp.stopped_at is not null)
  from follow_up_link l join tenant t on t.id = l.tenant_id join participant w on w.tenant_id = l.tenant_id and w.id = l.participant_id
    left join follow_up f on f.tenant_id = l.tenant_id and f.id = l.follow_up_id left join placement p on p.tenant_id = f.tenant_id and p.id = f.placement_id
    left join lateral answer_that_holds(f.tenant_id, f.id) h on true left join lateral (select h.answer, h.hours, h.pay, h.people where h.way <> 'talk') a on true
  where l.token_hash = token
$$;

-- What an earlier Ofek marked.
do $$ begin
  perform answers_stand(tenant_id, follow_up_id) from (select tenant_id, follow_up_id from follow_up_answer group by 1, 2 having count(*) > 1) several;
end $$;
update follow_up f set answer = h.answer, said_by = h.said_by, answered_on = h.answered_on
from follow_up g cross join lateral answer_that_holds(g.tenant_id, g.id) h
where g.tenant_id = f.tenant_id and g.id = f.id and exists (select from follow_up_answer c where c.tenant_id = g.tenant_id and c.follow_up_id = g.id and c.corrects)
  and (f.answer, f.said_by, f.answered_on) is distinct from (h.answer, h.said_by, h.answered_on);
