-- Stories of change for the public page of the role (C-11): masked, told by a promoter, read by the one whom it tells of, who approves, refuses or withdraws at any time.

create table change_story (
  tenant_id uuid not null references tenant,
  id uuid not null,
  title jsonb not null,
  words jsonb not null,
  written_by uuid not null,
  written_on date not null,
  published_on date,
  published_by uuid,
  taken_off_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, written_by) references account,
  foreign key (tenant_id, published_by) references account,
  constraint change_story_published_by_somebody check ((published_on is null) = (published_by is null) and (taken_off_on is null or published_on is not null))
);
create index change_story_written_idx on change_story (tenant_id, written_on desc, id desc);
create index change_story_written_by_idx on change_story (tenant_id, written_by);
create index change_story_published_by_idx on change_story (tenant_id, published_by);
create index change_story_on_page_idx on change_story (published_on desc, id) where published_on is not null and taken_off_on is null;
comment on table change_story is 'A story of change without a name, place or number, {he, ar, en}, a missing language is an empty text. version grows with its words: what was approved is one version. published_on: who leads put it on the public page; taken_off_on: and took it off again.';

create table change_story_person (
  tenant_id uuid not null,
  story_id uuid not null,
  participant_id uuid not null,
  primary key (tenant_id, story_id),
  foreign key (tenant_id, story_id) references change_story,
  foreign key (tenant_id, participant_id) references participant
);
create index change_story_person_participant_idx on change_story_person (tenant_id, participant_id);
comment on table change_story_person is 'Of whom a story tells: for those who come to the file and for the person, and nobody else.';
call protect_file('change_story_person', 'consents', 'select, insert');

create table change_story_answer (
  tenant_id uuid not null,
  id uuid not null,
  story_id uuid not null,
  participant_id uuid not null,
  story_version integer not null,
  answer text not null check (answer in ('approves', 'refuses', 'withdraws')),
  way text not null check (way in ('own_page', 'read_to')),
  words text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, story_id) references change_story,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account
);
create index change_story_answer_story_idx on change_story_answer (tenant_id, story_id, at desc, id desc);
create index change_story_answer_participant_idx on change_story_answer (tenant_id, participant_id);
create index change_story_answer_account_idx on change_story_answer (tenant_id, account_id);
comment on table change_story_answer is 'What the one whom a story tells of says to a version of it: on the own page, or to the promoter who read it to them. The newest counts; none is changed. A withdrawal holds for every version until they approve again.';

-- The newest answer approves the words as they stand, and the file is not closed by a withdrawn consent.
create function story_is_approved(tenant uuid, story uuid, story_version integer) returns boolean stable security definer set search_path = public language sql as $$
  select coalesce((select a.answer = 'approves' and a.story_version = $3 and not exists (select from file_closure c where c.tenant_id = tenant and c.participant_id = a.participant_id and c.reopened_on is null)
    from change_story_answer a where a.tenant_id = tenant and a.story_id = story order by a.at desc, a.id desc limit 1), false)
$$;
revoke execute on function story_is_approved(uuid, uuid, integer) from public;
create function story_is_on_the_page(story uuid) returns boolean stable security definer set search_path = public language sql as $$
  select exists (select from change_story s where s.tenant_id = current_tenant() and s.id = story and s.published_on is not null and s.taken_off_on is null and story_is_approved(s.tenant_id, s.id, s.version))
$$;
-- What the public page shows, to whoever comes, signed in or not: words and nothing beside them, of every network here.
create function stories_on_the_page() returns table (title jsonb, words jsonb) stable security definer set search_path = public language sql as $$
  select s.title, s.words from change_story s where s.published_on is not null and s.taken_off_on is null and story_is_approved(s.tenant_id, s.id, s.version) order by s.published_on desc, s.id limit 24
$$;

-- Who writes does not publish, who leads does not word, and nothing is put on the page that was not approved as it stands.
create function keep_story() returns trigger language plpgsql as $$
begin
  if (new.title, new.words) is distinct from (old.title, old.words) then
    if new.version <> old.version + 1 then raise exception 'the words of a story change with its version' using errcode = '42501'; end if;
    if old.written_by <> current_account() then raise exception 'a story is worded by whoever wrote it' using errcode = '42501'; end if;
  elsif new.version <> old.version then raise exception 'the version of a story changes with its words' using errcode = '42501';
  end if;
  if (new.published_on, new.published_by, new.taken_off_on) is distinct from (old.published_on, old.published_by, old.taken_off_on) and not holds_post(array['team_lead', 'professional_lead']) then
    raise exception 'a story is published by those who lead' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger keep_story before update on change_story for each row when (current_account() is not null) execute function keep_story();

do $$
declare
  here text := 'tenant_id = (select current_tenant())';
  of_an_open_file text := 'exists (select from change_story_person w where w.tenant_id = change_story.tenant_id and w.story_id = change_story.id)';
  t text;
begin
  foreach t in array array['change_story', 'change_story_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert on %I to ofek_app', t);
    execute format('grant select, insert, update, delete on %I to ofek_owner', t);
  end loop;
  execute format('create policy read on change_story for select to ofek_app using (%s and (written_by = (select current_account()) or %s or ((select of_the_profession()) and story_is_on_the_page(id))))', here, of_an_open_file);
  execute format('create policy add on change_story for insert to ofek_app with check (%s and written_by = (select current_account()) and published_on is null and (select holds_post(array[''promoter''])))', here);
  execute format('create policy change on change_story for update to ofek_app using (%s and %s) with check (%s)', here, of_an_open_file, here);
  grant update (title, words, written_on, published_on, published_by, taken_off_on, version) on change_story to ofek_app;

  execute format('create policy read on change_story_answer for select to ofek_app using (%s and sees(participant_id, ''consents''))', here);
  -- Their own answer on their own page; or the promoter's record of what was said when it was read to them.
  execute format('create policy add on change_story_answer for insert to ofek_app with check (%s and account_id = (select current_account())
    and exists (select from change_story_person w where w.tenant_id = change_story_answer.tenant_id and w.story_id = change_story_answer.story_id and w.participant_id = change_story_answer.participant_id)
    and case way when ''own_page'' then is_oneself(participant_id) else participant_id = any ((select my_files())::uuid[]) end)', here);
end $$;
-- Apart from the policies of the story itself, which ask for the person.
create function i_wrote_story(story uuid) returns boolean stable security definer set search_path = public language sql as $$
  select exists (select from change_story where tenant_id = current_tenant() and id = story and written_by = current_account())
$$;
create policy of_an_own_story on change_story_person as restrictive for insert to ofek_app
  with check (i_wrote_story(story_id));
