-- The professional standard (S-01..S-06): versions with their life, lines in three languages, comments, committees and their votes.

-- Those who carry the profession: they read a version in review and under vote. Participants, partners and funders read what is published.
create function of_the_profession() returns boolean stable language sql as $$
  select holds_post(array['promoter', 'team_lead', 'programme_manager', 'professional_lead', 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor'])
$$;
create function writes_standard() returns boolean stable language sql as $$ select holds_post(array['professional_lead']) $$;

create table standard (
  tenant_id uuid not null references tenant,
  id uuid not null,
  kind text not null check (kind in ('role', 'ethics')),
  specialisation text check (specialisation in ('individual', 'employers', 'training', 'community')),
  name jsonb not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  constraint standard_of_a_specialisation check ((kind = 'role') = (specialisation is not null))
);
create unique index standard_once on standard (tenant_id, kind, (coalesce(specialisation, '')));
comment on table standard is 'A standard of the profession: of one specialisation of the role (S-02), or the code of ethics, which has the same life (T-11). name is {he, ar, en}.';

create table standard_version (
  tenant_id uuid not null,
  id uuid not null,
  standard_id uuid not null,
  number integer not null check (number > 0),
  state text not null default 'draft' check (state in ('draft', 'review', 'vote', 'approved', 'published', 'set_aside')),
  based_on uuid,
  authors jsonb not null,
  grounds jsonb not null,
  changed jsonb not null,
  effective_on date,
  retired_on date,
  created_at timestamptz not null,
  created_by uuid not null,
  published_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  constraint standard_version_once unique (tenant_id, standard_id, number),
  foreign key (tenant_id, standard_id) references standard,
  foreign key (tenant_id, based_on) references standard_version,
  foreign key (tenant_id, created_by) references account,
  constraint standard_version_published_from_a_day check ((state = 'published') = (effective_on is not null)),
  constraint standard_version_retired_after_published check (retired_on is null or retired_on >= effective_on)
);
create index standard_version_based_on_idx on standard_version (tenant_id, based_on);
create index standard_version_created_by_idx on standard_version (tenant_id, created_by);
comment on table standard_version is 'A version of a standard from draft to published (S-04). In force from effective_on until the day before retired_on. authors, grounds, changed (what and why) are {he, ar, en}.';

-- What is published stays as it was: only the day on which it retires may still be written.
create function keep_published_version() returns trigger language plpgsql as $$
begin
  if old.state = 'published' and (to_jsonb(new) - 'retired_on' - 'version') is distinct from (to_jsonb(old) - 'retired_on' - 'version') then
    raise exception 'a published version does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_published before update on standard_version for each row execute function keep_published_version();

create table standard_line (
  tenant_id uuid not null,
  version_id uuid not null,
  key uuid not null,
  parent_key uuid,
  kind text not null check (kind in ('category', 'criterion', 'about', 'behaviour', 'met', 'not_met', 'grey', 'example')),
  code text not null default '',
  position integer not null,
  text jsonb not null,
  question text check (question in ('unique', 'keys', 'effective')),
  community jsonb,
  proposal boolean not null default false,
  version integer not null default 1,
  primary key (tenant_id, version_id, key),
  foreign key (tenant_id, version_id) references standard_version,
  foreign key (tenant_id, version_id, parent_key) references standard_line on delete cascade,
  constraint standard_line_category_at_the_root check ((kind = 'category') = (parent_key is null)),
  constraint standard_line_question_of_a_criterion check ((kind = 'criterion') = (question is not null)),
  constraint standard_line_community_of_an_example check ((kind = 'example') = (community is not null))
);
create index standard_line_parent_idx on standard_line (tenant_id, version_id, parent_key);
create unique index standard_line_code_once on standard_line (tenant_id, version_id, code) where kind in ('category', 'criterion');
create unique index standard_line_about_once on standard_line (tenant_id, version_id, parent_key) where kind = 'about';
comment on table standard_line is 'A line of a version: category > criterion > what it is about, behaviours, what is met, what is not, grey prompts (C-01), examples of a community (T-04). key stays the same across versions. text, community are {he, ar, en}; a missing language is an empty text.';

create table line_comment (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  line_key uuid not null,
  words text not null constraint line_comment_says_something check (words <> ''),
  account_id uuid not null,
  at timestamptz not null,
  answer text not null default '',
  answered_by uuid,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, version_id) references standard_version,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, answered_by) references account,
  constraint line_comment_settled_with_an_answer check ((answer <> '') = (answered_at is not null) and (answered_at is null) = (answered_by is null))
);
create index line_comment_version_idx on line_comment (tenant_id, version_id);
create index line_comment_account_idx on line_comment (tenant_id, account_id);
create index line_comment_answered_by_idx on line_comment (tenant_id, answered_by);
comment on table line_comment is 'A remark on a line while its version is in review, settled with an answer. It outlives a line that is taken out, so line_key is no foreign key.';

create table committee (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name jsonb not null,
  quorum integer not null check (quorum between 1 and 100),
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id)
);
comment on table committee is 'A committee that approves standards (S-04, P-08); quorum is how many must vote. name is {he, ar, en}.';

create table committee_member (
  tenant_id uuid not null,
  id uuid not null,
  committee_id uuid not null,
  account_id uuid not null,
  body text not null constraint committee_member_comes_from_a_body check (body <> ''),
  starts_on date not null,
  ends_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, committee_id) references committee,
  foreign key (tenant_id, account_id) references account,
  constraint committee_member_ends_after_it_starts check (ends_on is null or ends_on >= starts_on)
);
create index committee_member_committee_idx on committee_member (tenant_id, committee_id);
create index committee_member_account_idx on committee_member (tenant_id, account_id);
create unique index committee_member_once on committee_member (tenant_id, committee_id, account_id) where ends_on is null;
comment on table committee_member is 'Who sits in a committee, for which body, from a day to a last day.';

create table standard_vote (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  committee_id uuid not null,
  quorum integer not null check (quorum between 1 and 100),
  opened_at timestamptz not null,
  opened_by uuid not null,
  closes_on date not null,
  closed_at timestamptz,
  minutes text not null default '',
  outcome text check (outcome in ('passed', 'not_passed', 'no_quorum', 'called_off')),
  primary key (tenant_id, id),
  foreign key (tenant_id, version_id) references standard_version,
  foreign key (tenant_id, committee_id) references committee,
  foreign key (tenant_id, opened_by) references account,
  constraint standard_vote_closes_with_minutes check ((closed_at is null) = (outcome is null) and (closed_at is null or minutes <> ''))
);
create index standard_vote_version_idx on standard_vote (tenant_id, version_id);
create index standard_vote_committee_idx on standard_vote (tenant_id, committee_id);
create index standard_vote_opened_by_idx on standard_vote (tenant_id, opened_by);
create unique index standard_vote_open_once on standard_vote (tenant_id, version_id) where closed_at is null;
comment on table standard_vote is 'A vote of a committee on a version: quorum as it stood when it opened, minutes and outcome when it closed.';

create table ballot (
  tenant_id uuid not null,
  vote_id uuid not null,
  account_id uuid not null,
  choice text not null check (choice in ('for', 'against', 'abstain', 'conflict')),
  reason text not null default '',
  at timestamptz not null,
  primary key (tenant_id, vote_id, account_id),
  foreign key (tenant_id, vote_id) references standard_vote,
  foreign key (tenant_id, account_id) references account,
  constraint ballot_conflict_says_why check (choice <> 'conflict' or reason <> '')
);
create index ballot_account_idx on ballot (tenant_id, account_id);
comment on table ballot is 'What one member said in a vote, once: for, against, abstains, or a conflict of interest with its reason. Never changed.';

-- Whether the account sits today in the committee of a vote that is still open.
create function votes_in(vote uuid) returns boolean stable language sql as $$
  select exists (select from standard_vote v join committee_member m on m.tenant_id = v.tenant_id and m.committee_id = v.committee_id
    where v.tenant_id = current_tenant() and v.id = vote and v.closed_at is null and v.closes_on >= actor_day()
      and m.account_id = current_account() and m.starts_on <= actor_day() and (m.ends_on is null or m.ends_on >= actor_day()))
$$;

-- Who has given a vote, without what they said: while it is open, more is shown to nobody.
create function voters_in(vote uuid) returns table (account_id uuid) stable language sql security definer set search_path = public as $$
  select b.account_id from ballot b where b.tenant_id = current_tenant() and b.vote_id = vote and of_the_profession()
$$;
-- Closing counts what no member sees: how many said what.
create function ballots_in(vote uuid) returns table (choice text, number integer) stable language sql security definer set search_path = public as $$
  select b.choice, count(*)::int from ballot b where b.tenant_id = current_tenant() and b.vote_id = vote and writes_standard()
    and exists (select from standard_vote v where v.tenant_id = b.tenant_id and v.id = vote and (v.closed_at is not null or v.closes_on < actor_day()
      or not exists (select from committee_member m where m.tenant_id = v.tenant_id and m.committee_id = v.committee_id and m.starts_on <= actor_day() and (m.ends_on is null or m.ends_on >= actor_day())
        and not exists (select from ballot g where g.tenant_id = v.tenant_id and g.vote_id = v.id and g.account_id = m.account_id))))
    group by b.choice
$$;

do $$
declare
  here text := 'tenant_id = (select current_tenant())';
  lead text := here || ' and (select writes_standard())';
  -- What of the version is open to the account is what its own policy says.
  seen text := ' and version_id in (select v.id from standard_version v where v.tenant_id = (select current_tenant()))';
  writable text := lead || ' and version_id in (select v.id from standard_version v where v.tenant_id = (select current_tenant()) and v.state in (''draft'', ''review''))';
  staff text := here || ' and (select of_the_profession())';
  t text;
begin
  foreach t in array array['standard', 'standard_version', 'standard_line', 'line_comment', 'committee', 'committee_member', 'standard_vote', 'ballot'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert on %I to ofek_app', t);
    execute format('grant select, insert, update, delete on %I to ofek_owner', t);
  end loop;

  execute format('create policy read on standard for select to ofek_app using (%s)', here);
  execute format('create policy add on standard for insert to ofek_app with check (%s)', lead);

  execute format('create policy read on standard_version for select to ofek_app using (%s)',
    here || ' and (state = ''published'' or (select writes_standard()) or (state not in (''draft'', ''set_aside'') and (select of_the_profession())))');
  execute format('create policy add on standard_version for insert to ofek_app with check (%s and state = ''draft'')', lead);
  execute format('create policy change on standard_version for update to ofek_app using (%s) with check (%s)', lead, lead);
  grant update on standard_version to ofek_app;

  execute format('create policy read on standard_line for select to ofek_app using (%s)', here || seen);
  execute format('create policy add on standard_line for insert to ofek_app with check (%s)', writable);
  execute format('create policy change on standard_line for update to ofek_app using (%s) with check (%s)', writable, writable);
  execute format('create policy remove on standard_line for delete to ofek_app using (%s)', writable);
  grant update, delete on standard_line to ofek_app;

  execute format('create policy read on line_comment for select to ofek_app using (%s)', staff || seen);
  execute format('create policy add on line_comment for insert to ofek_app with check (%s)',
    here || ' and account_id = (select current_account()) and answered_at is null and (select holds_post(array[''promoter'', ''team_lead'', ''programme_manager'', ''professional_lead'', ''mentor'', ''assessor'', ''committee_member'']))'
    || ' and version_id in (select v.id from standard_version v where v.tenant_id = (select current_tenant()) and v.state = ''review'')');
  execute format('create policy change on line_comment for update to ofek_app using (%s) with check (%s and answered_by = (select current_account()))', lead, lead);
  grant update (answer, answered_by, answered_at) on line_comment to ofek_app;

  foreach t in array array['committee', 'committee_member'] loop
    execute format('create policy read on %I for select to ofek_app using (%s)', t, staff);
    execute format('create policy add on %I for insert to ofek_app with check (%s)', t, lead);
    execute format('create policy change on %I for update to ofek_app using (%s) with check (%s)', t, lead, lead);
    execute format('grant update on %I to ofek_app', t);
  end loop;

  execute format('create policy read on standard_vote for select to ofek_app using (%s)', staff || seen);
  execute format('create policy add on standard_vote for insert to ofek_app with check (%s and closed_at is null)', lead);
  execute format('create policy change on standard_vote for update to ofek_app using (%s and closed_at is null) with check (%s)', lead, lead);
  grant update (closed_at, minutes, outcome) on standard_vote to ofek_app;

  -- While a vote is open, what others said is nobody's but theirs; whoever is in conflict says so to all.
  execute format('create policy read on ballot for select to ofek_app using (%s)',
    staff || ' and (account_id = (select current_account()) or choice = ''conflict'' or vote_id in (select v.id from standard_vote v where v.tenant_id = (select current_tenant()) and v.closed_at is not null))');
  execute format('create policy add on ballot for insert to ofek_app with check (%s)',
    here || ' and account_id = (select current_account()) and (select holds_post(array[''committee_member''])) and votes_in(vote_id)');
end $$;
