-- A story worded anew comes to the page by a new publication: who leads has read the words that stand there.

-- As it was (0235), and: other words end the publication.
create or replace function keep_story() returns trigger language plpgsql as $$
begin
  if (new.published_on, new.published_by, new.taken_off_on) is distinct from (old.published_on, old.published_by, old.taken_off_on) then
    if not holds_post(array['team_lead', 'professional_lead']) then raise exception 'a story is published by those who lead' using errcode = '42501'; end if;
    if old.written_by = current_account() and new.published_on is not null and new.taken_off_on is null then raise exception 'who wrote a story does not publish it' using errcode = '42501'; end if;
  end if;
  if (new.title, new.words) is distinct from (old.title, old.words) then
    if new.version <> old.version + 1 then raise exception 'the words of a story change with its version' using errcode = '42501'; end if;
    if old.written_by <> current_account() then raise exception 'a story is worded by whoever wrote it' using errcode = '42501'; end if;
    new.published_on := null;
    new.published_by := null;
    new.taken_off_on := null;
  elsif new.version <> old.version then raise exception 'the version of a story changes with its words' using errcode = '42501';
  end if;
  return new;
end $$;

-- What was worded anew after it was published waits for it too.
update change_story set published_on = null, published_by = null, taken_off_on = null where published_on is not null and version > 1 and written_on > published_on;
