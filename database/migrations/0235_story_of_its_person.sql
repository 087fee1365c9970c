-- A no ends a publication, whoever heard it; and who answered on the own page is the only one who says yes again.

-- Whether the one whom a story tells of has ever answered it on the own page. Apart from the policy of the answers, which asks for it.
create function story_answered_on_own_page(story uuid) returns boolean stable security definer set search_path = public language sql as $$
  select exists (select from change_story_answer a where a.tenant_id = current_tenant() and a.story_id = story and a.way = 'own_page')
$$;
create policy of_their_own_yes on change_story_answer as restrictive for insert to ofek_app
  with check (way = 'own_page' or answer <> 'approves' or not story_answered_on_own_page(story_id));

-- What was refused, taken back or closed with the file comes to the page only by a new publication.
create function end_publication() returns trigger security definer set search_path = public language plpgsql as $$
begin
  update change_story s set published_on = null, published_by = null, taken_off_on = null
  from change_story_person p
  where p.tenant_id = new.tenant_id and p.participant_id = new.participant_id and s.tenant_id = p.tenant_id and s.id = p.story_id and s.published_on is not null
    and (tg_table_name = 'file_closure' or s.id = (to_jsonb(new) ->> 'story_id')::uuid);
  return null;
end $$;
create trigger end_publication after insert on change_story_answer for each row when (new.answer <> 'approves') execute function end_publication();
create trigger end_publication after insert on file_closure for each row execute function end_publication();

-- As it was (0232), and: who wrote a story does not publish it. What the two triggers above end, is nobody's publishing.
create or replace function keep_story() returns trigger language plpgsql as $$
begin
  if (new.title, new.words) is distinct from (old.title, old.words) then
    if new.version <> old.version + 1 then raise exception 'the words of a story change with its version' using errcode = '42501'; end if;
    if old.written_by <> current_account() then raise exception 'a story is worded by whoever wrote it' using errcode = '42501'; end if;
  elsif new.version <> old.version then raise exception 'the version of a story changes with its words' using errcode = '42501';
  end if;
  if (new.published_on, new.published_by, new.taken_off_on) is distinct from (old.published_on, old.published_by, old.taken_off_on) then
    if not holds_post(array['team_lead', 'professional_lead']) then raise exception 'a story is published by those who lead' using errcode = '42501'; end if;
    if old.written_by = current_account() and new.published_on is not null and new.taken_off_on is null then raise exception 'who wrote a story does not publish it' using errcode = '42501'; end if;
  end if;
  return new;
end $$;
drop trigger keep_story on change_story;
create trigger keep_story before update on change_story for each row when (current_account() is not null and pg_trigger_depth() = 0) execute function keep_story();

-- What stood published before: an answer of no, or a closing, on its day or later ended it.
update change_story s set published_on = null, published_by = null, taken_off_on = null
from change_story_person p
where s.published_on is not null and p.tenant_id = s.tenant_id and p.story_id = s.id
  and (exists (select from change_story_answer a where a.tenant_id = s.tenant_id and a.story_id = s.id and a.answer <> 'approves' and a.at::date >= s.published_on)
    or exists (select from file_closure c where c.tenant_id = s.tenant_id and c.participant_id = p.participant_id and c.closed_on >= s.published_on));
