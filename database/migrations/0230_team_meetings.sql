-- The weekly meeting of a team (D-12): an agenda that fills itself from the work, what was decided, and who does what by when. Who belongs to a team is said by
-- posts alone. An item tells of a participant by a word that is nobody's name; which file it is of stands in a table of its own, which opens as the grey of that file does.

create table team (
  tenant_id uuid not null references tenant,
  id uuid not null,
  programme_id uuid,
  centre_id uuid,
  begun_on date not null,
  begun_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, centre_id) references centre,
  foreign key (tenant_id, begun_by) references account,
  constraint team_is_of_a_place check (programme_id is not null or centre_id is not null)
);
create index team_programme_idx on team (tenant_id, programme_id);
create index team_centre_idx on team (tenant_id, centre_id);
create index team_begun_by_idx on team (tenant_id, begun_by);
create unique index team_of_a_place_once on team (tenant_id, coalesce(programme_id, '00000000-0000-0000-0000-000000000000'), coalesce(centre_id, '00000000-0000-0000-0000-000000000000'));
comment on table team is 'Those who accompany at a centre, in a programme, or in a programme at one centre, and meet every week; who they are is said by their posts.';

create table team_meeting (
  tenant_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  planned_on date,
  held_on date,
  minutes integer constraint team_meeting_lasts check (minutes between 5 and 480),
  at timestamptz,
  account_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, team_id) references team,
  foreign key (tenant_id, account_id) references account,
  constraint team_meeting_held_whole check ((held_on is null) = (minutes is null) and (held_on is null) = (at is null) and (held_on is null) = (account_id is null))
);
create index team_meeting_team_idx on team_meeting (tenant_id, team_id, held_on desc, id desc);
create index team_meeting_account_idx on team_meeting (tenant_id, account_id);
create unique index team_meeting_next_once on team_meeting (tenant_id, team_id) where held_on is null;
comment on table team_meeting is 'A meeting of a team: the next one, to which what is decided belongs, until it is closed by whoever wrote it down; then the one after it begins.';

create table team_presence (
  tenant_id uuid not null,
  meeting_id uuid not null,
  account_id uuid not null,
  primary key (tenant_id, meeting_id, account_id),
  foreign key (tenant_id, meeting_id) references team_meeting,
  foreign key (tenant_id, account_id) references account
);
create index team_presence_account_idx on team_presence (tenant_id, account_id);
comment on table team_presence is 'Who was at a meeting of the team.';

create table team_item (
  tenant_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  account_id uuid not null,
  label text not null constraint team_item_is_called_something check (label <> ''),
  why text not null constraint team_item_says_why check (why <> ''),
  brought_on date not null,
  closed_in uuid,
  taken_back_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, team_id) references team,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, closed_in) references team_meeting
);
create index team_item_team_idx on team_item (tenant_id, team_id, id) where closed_in is null and taken_back_on is null;
create index team_item_labels_idx on team_item (tenant_id, team_id, brought_on);
create index team_item_account_idx on team_item (tenant_id, account_id);
create index team_item_closed_in_idx on team_item (tenant_id, closed_in);
comment on table team_item is 'What somebody brings to the team: called by a word that is nobody''s name, and a line why, masked by whoever brings it. closed_in: the meeting in which the team was done with it; until then it stands on the agenda.';

create table team_item_person (
  tenant_id uuid not null,
  item_id uuid not null,
  participant_id uuid not null,
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references team_item,
  foreign key (tenant_id, participant_id) references participant
);
create index team_item_person_participant_idx on team_item_person (tenant_id, participant_id);
comment on table team_item_person is 'Whose file an item is about: for those to whom the grey of that file is open, and for nobody else of the team.';

create table team_decision (
  tenant_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  item_id uuid not null,
  meeting_id uuid not null,
  words text not null constraint team_decision_says_something check (words <> ''),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, team_id) references team,
  foreign key (tenant_id, item_id) references team_item,
  foreign key (tenant_id, meeting_id) references team_meeting,
  foreign key (tenant_id, account_id) references account
);
create index team_decision_team_idx on team_decision (tenant_id, team_id);
create index team_decision_item_idx on team_decision (tenant_id, item_id, id);
create index team_decision_meeting_idx on team_decision (tenant_id, meeting_id);
create index team_decision_account_idx on team_decision (tenant_id, account_id);
comment on table team_decision is 'What the team saw or decided about an item in a meeting, as somebody wrote it down. Never changed; a later one stands beside it.';

create table team_action (
  tenant_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  item_id uuid not null,
  meeting_id uuid not null,
  doer_id uuid not null,
  words text not null constraint team_action_says_what check (words <> ''),
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'done', 'let_go')),
  told text not null default '',
  told_on date,
  told_by uuid,
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, team_id) references team,
  foreign key (tenant_id, item_id) references team_item,
  foreign key (tenant_id, meeting_id) references team_meeting,
  foreign key (tenant_id, doer_id) references account,
  foreign key (tenant_id, told_by) references account,
  foreign key (tenant_id, account_id) references account,
  constraint team_action_told_whole check ((state = 'open') = (told_on is null) and (told_on is null) = (told_by is null) and (state <> 'let_go' or told <> ''))
);
create index team_action_team_idx on team_action (tenant_id, team_id, due_on) where state = 'open';
create index team_action_of_team_idx on team_action (tenant_id, team_id);
create index team_action_item_idx on team_action (tenant_id, item_id);
create index team_action_meeting_idx on team_action (tenant_id, meeting_id);
create index team_action_doer_idx on team_action (tenant_id, doer_id);
create index team_action_told_by_idx on team_action (tenant_id, told_by);
create index team_action_account_idx on team_action (tenant_id, account_id);
comment on table team_action is 'Who does what by when, as it was agreed in a meeting. It stands in the doer''s Today until it is done, or let go with a reason.';

-- Who belongs ------------------------------------------------------------------------------------------------------------------------------

-- Whether a post makes somebody one of a team: who accompanies in a part of the place, and who leads the whole of it.
create function of_team(role text, post_programme uuid, post_centre uuid, programme uuid, centre uuid) returns boolean immutable parallel safe language sql as $$
  select case when role = 'promoter' then (post_programme is null or programme is null or post_programme = programme) and (post_centre is null or centre is null or post_centre = centre)
    else role in ('team_lead', 'programme_manager', 'professional_lead') and reaches(post_programme, post_centre, programme, centre) end
$$;
-- The teams whose meetings the account takes part in.
create function my_teams() returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(t.id), '{}') from team t where t.tenant_id = current_tenant() and exists (
    select from post po where po.tenant_id = t.tenant_id and po.account_id = current_account() and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day())
      and of_team(po.role, po.programme_id, po.centre_id, t.programme_id, t.centre_id))
$$;
create function leads_team(programme uuid, centre uuid) returns boolean stable language sql as $$ select exists (select from leading_posts() po where reaches(po.programme_id, po.centre_id, programme, centre)) $$;
-- Everybody of a team, by the same rule, for those who are of it.
create function team_members(team_asked uuid) returns table (account_id uuid, leads boolean) stable security definer set search_path = public language sql as $$
  select po.account_id, bool_or(po.role <> 'promoter') from team t join post po on po.tenant_id = t.tenant_id and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day())
    and of_team(po.role, po.programme_id, po.centre_id, t.programme_id, t.centre_id)
  where t.tenant_id = current_tenant() and t.id = team_asked and t.id = any (my_teams()) group by po.account_id
$$;
-- Items about somebody to whom the account has declared closeness (M-04): the team talks of them without it. Whoever brought the item knows it.
create function team_items_kept_from_me() returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(w.item_id), '{}') from closeness c
  cross join lateral (select item_id from team_item_person one where one.tenant_id = c.tenant_id and one.participant_id = c.participant_id limit 1000) w
  where c.tenant_id = current_tenant() and c.account_id = current_account() and c.ended_at is null
$$;

-- Whom nobody has met since a day, in the files of a team, for who leads it; one function decides for them all, and who is shown is chosen before any name is read.
create function unseen_in_team(team_asked uuid, since date, zone text, now_at timestamptz, at_most integer) returns table (participant_id uuid, promoter_id uuid, day date, never_met boolean, total integer)
  stable security definer set search_path = public language sql as $$
  select e.participant_id, r.account_id, coalesce(seen.day, e.joined_on), seen.day is null, count(*) over ()::integer
  from team t join team_members(t.id) m on not m.leads or exists (select from post po where po.tenant_id = t.tenant_id and po.account_id = m.account_id and po.role = 'promoter')
  join file_relation r on r.tenant_id = t.tenant_id and r.account_id = m.account_id and r.relation = 'assigned' and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
  join enrolment e on e.tenant_id = r.tenant_id and e.participant_id = r.participant_id and e.stage = 'enrolled' and (t.programme_id is null or e.programme_id = t.programme_id) and (t.centre_id is null or e.centre_id = t.centre_id)
  left join lateral (select (x.starts_at at time zone zone)::date as day from meeting x where x.tenant_id = e.tenant_id and x.participant_id = e.participant_id and x.state = 'held' order by x.starts_at desc limit 1) seen on true
  where t.tenant_id = current_tenant() and t.id = team_asked and leads_team(t.programme_id, t.centre_id) and coalesce(seen.day, e.joined_on) <= since
    and not file_is_closed(e.participant_id) and not e.participant_id = any (select c.participant_id from closeness c where c.tenant_id = t.tenant_id and c.account_id = current_account() and c.ended_at is null)
    and not exists (select from meeting n where n.tenant_id = e.tenant_id and n.participant_id = e.participant_id and n.state = 'scheduled' and n.starts_at >= now_at)
  order by 3, 1 limit at_most
$$;

do $$
declare
  here text := 'tenant_id = (select current_tenant())';
  ours text := here || ' and team_id = any ((select my_teams())::uuid[])';
  -- As far as the item itself is open to whoever asks.
  of_item text := 'exists (select from team_item i where i.tenant_id = %1$I.tenant_id and i.id = item_id)';
  t text;
begin
  foreach t in array array['team', 'team_meeting', 'team_presence', 'team_item', 'team_decision', 'team_action'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert on %I to ofek_app', t);
    execute format('grant select, insert, update, delete on %I to ofek_owner', t);
  end loop;
  execute format('create policy read on team for select to ofek_app using (%s and id = any ((select my_teams())::uuid[]))', here);
  execute format('create policy add on team for insert to ofek_app with check (%s and begun_by = (select current_account()) and leads_team(programme_id, centre_id))', here);

  execute format('create policy read on team_meeting for select to ofek_app using (%s)', ours);
  -- The first stands beside a team that was begun a moment ago.
  execute format('create policy add on team_meeting for insert to ofek_app with check (%s and held_on is null)', ours);
  execute format('create policy change on team_meeting for update to ofek_app using (%s and held_on is null) with check (%s)', ours, ours);
  grant update (planned_on, held_on, minutes, at, account_id) on team_meeting to ofek_app;
  execute format('create policy read on team_presence for select to ofek_app using (%s and exists (select from team_meeting m where m.tenant_id = team_presence.tenant_id and m.id = meeting_id))', here);
  execute format('create policy add on team_presence for insert to ofek_app with check (%s and exists (select from team_meeting m where m.tenant_id = team_presence.tenant_id and m.id = meeting_id))', here);

  execute format('create policy read on team_item for select to ofek_app using (%s and (account_id = (select current_account()) or not id = any ((select team_items_kept_from_me())::uuid[])))', ours);
  execute format('create policy add on team_item for insert to ofek_app with check (%s and account_id = (select current_account()) and closed_in is null)', ours);
  execute format('create policy change on team_item for update to ofek_app using (%s and closed_in is null and taken_back_on is null) with check (%s and (taken_back_on is null or account_id = (select current_account())))', ours, ours);
  grant update (closed_in, taken_back_on) on team_item to ofek_app;

  foreach t in array array['team_decision', 'team_action'] loop
    execute format('create policy read on %1$I for select to ofek_app using (' || ours || ' and ' || of_item || ')', t);
    execute format('create policy add on %1$I for insert to ofek_app with check (' || ours || ' and account_id = (select current_account()) and ' || of_item || ')', t);
  end loop;
  execute format('create policy change on %1$I for update to ofek_app using (' || ours || ' and state = ''open'' and ' || of_item || ') with check (' || ours || ' and told_by = (select current_account()))', 'team_action');
  grant update (state, told, told_on, told_by, version) on team_action to ofek_app;
end $$;

-- The link to a file is the professional circle's (matrix: the grey), and hidden while the screen is turned to the participant.
call protect_file('team_item_person', 'grey', 'select, insert');
create policy of_an_own_item on team_item_person as restrictive for insert to ofek_app
  with check (exists (select from team_item i where i.tenant_id = team_item_person.tenant_id and i.id = item_id and i.account_id = (select current_account())));
