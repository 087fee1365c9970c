-- The links that answer are signed, say how they were given, and stop messages for as long as they are known, open or over.
alter table follow_up_link add column signed boolean not null default true, add column handed boolean not null default false;
update follow_up_link l set signed = false, handed = not exists (select from message m where m.tenant_id = l.tenant_id and m.participant_id = l.participant_id and m.queued_at = l.made_at);
comment on table follow_up_link is 'A link by which a participant answers one follow-up without signing in, until a day, and by which they stop messages, then too. Only the hash of its token is kept. signed: its token carries our signature (those of an earlier Ofek do not). handed: given by hand, not by a message. follow_up_id is null once the follow-up is no more.';
comment on column follow_up_answer.way is 'talk, link (of a message) or handed (a link that was given by hand).';
alter table follow_up_answer drop constraint follow_up_answer_way, add constraint follow_up_answer_way check (way in ('talk', 'link', 'handed'));

-- What a link asks, whoever follows it; of one that is over, or whose signature does not hold, that it is over. It tells no name of a person; the employer's only where the participant has another job as well.
drop function follow_up_asked(bytea);
create function follow_up_asked(token bytea, signature_holds boolean, asked_at timestamptz) returns table (tenant_id uuid, time_zone text, follow_up_id uuid, participant_id uuid, day_number integer, language text, address text, employer text,
  open boolean, open_until timestamptz, answer text, hours text, pay text, people text, wants_talk boolean, stopped boolean) stable security definer set search_path = public language sql as $$
  select l.tenant_id, t.time_zone, f.id, l.participant_id, coalesce(f.day_number, 0), w.language, w.address,
    case when exists (select from placement o where o.tenant_id = p.tenant_id and o.participant_id = p.participant_id and o.id <> p.id and o.last_day is null) then p.employer_name else '' end,
    f.id is not null and l.ends_at > asked_at and (signature_holds or not l.signed)
      and not exists (select from file_closure c where c.tenant_id = l.tenant_id and c.participant_id = l.participant_id and c.reopened_on is null),
    l.ends_at, f.answer, a.hours, a.pay, a.people, coalesce(a.wants_talk, false), exists (select from message_preference mp where mp.tenant_id = l.tenant_id and mp.participant_id = l.participant_id and mp.stopped_at is not null)
  from follow_up_link l join tenant t on t.id = l.tenant_id join participant w on w.tenant_id = l.tenant_id and w.id = l.participant_id
    left join follow_up f on f.tenant_id = l.tenant_id and f.id = l.follow_up_id left join placement p on p.tenant_id = f.tenant_id and p.id = f.placement_id
    left join lateral answer_that_holds(f.tenant_id, f.id) a on true
  where l.token_hash = token
$$;

create or replace function answer_follow_up(token bytea, answer_id uuid, said text, hours_said text, pay_said text, people_said text, talk_wished boolean, words bytea, answered_at timestamptz, answered_day date)
  returns boolean security definer set search_path = public language plpgsql as $$
declare
  of_link follow_up_link;
begin
  select l.* into of_link from follow_up_link l where l.token_hash = token and l.ends_at > answered_at and l.tenant_id = current_tenant() and l.follow_up_id is not null
    and not exists (select from file_closure c where c.tenant_id = l.tenant_id and c.participant_id = l.participant_id and c.reopened_on is null);
  if not found then return false; end if;
  insert into follow_up_answer (tenant_id, id, participant_id, follow_up_id, answer, said_by, way, hours, pay, people, wants_talk, sealed, answered_on, at)
  values (of_link.tenant_id, answer_id, of_link.participant_id, of_link.follow_up_id, said, 'participant', case when of_link.handed then 'handed' else 'link' end, hours_said, pay_said, people_said, talk_wished, words, answered_day, answered_at);
  return true;
end $$;
