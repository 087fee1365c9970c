-- Who accompanies whom: whom a lead leads, the handing over in two voices, closeness that is better known, and the opening of parts of a
-- file to partner professionals, which begins and ends with the participant's consent.

-- Promoters whose posts meet a post of the lead, in programme and in centre; also those whose post has ended, so that nobody is left behind.
create function led_promoters() returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(distinct theirs.account_id), '{}') from post mine
  join post theirs on theirs.tenant_id = mine.tenant_id and theirs.role = 'promoter'
    and (mine.programme_id is null or theirs.programme_id is null or mine.programme_id = theirs.programme_id)
    and (mine.centre_id is null or theirs.centre_id is null or mine.centre_id = theirs.centre_id)
  where mine.tenant_id = current_tenant() and mine.account_id = current_account()
    and mine.role in ('team_lead', 'programme_manager', 'professional_lead')
    and mine.starts_on <= actor_day() and (mine.ends_on is null or mine.ends_on >= actor_day())
$$;
-- Centres that the account leads, in every programme or in one; what it sees there is decided row by row.
create function led_centres() returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(distinct centre_id), '{}') from post
  where tenant_id = current_tenant() and account_id = current_account() and centre_id is not null
    and role in ('team_lead', 'programme_manager', 'professional_lead')
    and starts_on <= actor_day() and (ends_on is null or ends_on >= actor_day())
$$;

-- The newest answer to opening the file to other professionals.
create function partners_agreed(participant uuid) returns boolean stable security definer set search_path = public language sql as $$
  select coalesce((select answer = 'given' from consent_event where tenant_id = current_tenant() and participant_id = participant
    and purpose = 'partners' order by at desc, id desc limit 1), false)
$$;

-- As before, and now a partner's opening holds only while the consent does.
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
    select po.role from post po
    where po.tenant_id = current_tenant() and po.account_id = current_account()
      and not (part in ('grey', 'sensitive') and view_is_shared())
      and (po.role in ('team_lead', 'professional_lead') or po.role = 'programme_manager' and part not in ('grey', 'sensitive'))
      and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day())
      and exists (select from enrolment e where e.tenant_id = po.tenant_id and e.participant_id = participant
        and (po.programme_id is null or po.programme_id = e.programme_id) and (po.centre_id is null or po.centre_id = e.centre_id))
  ) openings
$$;

-- A part of its own for how the accompaniment is arranged (stages, pauses, wishes, who accompanies, who opened the file): staff and the
-- participant. Until now it stood with the contact details, which come with every opening to a partner.
do $$
declare
  t text;
  reads text := 'tenant_id = (select current_tenant()) and (participant_id = any ((select my_files())::uuid[]) or sees(participant_id, ''enrolment''))';
  changes text := 'tenant_id = (select current_tenant()) and (participant_id = any ((select my_files())::uuid[]) or writes(participant_id, ''enrolment''))';
begin
  foreach t in array array['pause', 'assignment_wish', 'handing_over'] loop
    execute format('alter policy file_read on %I using (%s)', t, reads);
    execute format('alter policy file_add on %I with check (%s)', t, changes);
    execute format('alter policy file_change on %I using (%s) with check (%s)', t, changes, changes);
    execute format('alter policy file_remove on %I using (%s)', t, changes);
  end loop;
end $$;
alter policy file_read on enrolment using (tenant_id = (select current_tenant())
  and (participant_id = any ((select my_files())::uuid[]) or programme_id = any ((select led_programmes())::uuid[]) or sees(participant_id, 'enrolment')));
-- A partner knows who accompanies, not who else may open the file.
alter policy file_read on file_relation using (tenant_id = (select current_tenant())
  and (account_id = (select current_account()) or relation = 'assigned' and sees(participant_id, 'contact') or sees(participant_id, 'enrolment')));
alter policy read on audit_event using (tenant_id = (select current_tenant())
  and ((select holds_post(array['auditor'])) or (participant_id is not null and sees(participant_id, 'enrolment'))
    or account_id = (select current_account())));

-- Cover is arranged by those who lead the promoter who is away; that someone is away everyone of the tenant may know.
drop policy of_tenant on cover_period;
create policy known on cover_period for select to ofek_app using (tenant_id = (select current_tenant()));
create policy add on cover_period for insert to ofek_app with check (tenant_id = (select current_tenant())
  and away_account_id = any ((select led_promoters())::uuid[]) and cover_account_id = any ((select led_promoters())::uuid[]));
create policy change on cover_period for update to ofek_app using (tenant_id = (select current_tenant()) and away_account_id = any ((select led_promoters())::uuid[]))
  with check (tenant_id = (select current_tenant()) and away_account_id = any ((select led_promoters())::uuid[]));

comment on table handing_over is 'A participant moved from one promoter to another. note is told to the participant; told_at is when the receiving promoter has read it and said it to them.';
create index handing_over_untold_idx on handing_over (tenant_id, to_account_id, at) where told_at is null;

create table handing_over_grey (
  tenant_id uuid not null,
  handing_over_id uuid not null,
  participant_id uuid not null,
  sealed bytea not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (tenant_id, handing_over_id),
  foreign key (tenant_id, handing_over_id) references handing_over,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, written_by) references account
);
create index handing_over_grey_participant_idx on handing_over_grey (tenant_id, participant_id);
create index handing_over_grey_written_by_idx on handing_over_grey (tenant_id, written_by);
comment on table handing_over_grey is 'What the receiving promoter should know of a handing over and the participant is not told, sealed (C-01).';
call protect_file('handing_over_grey', 'grey', 'select, insert');

alter table today_set_aside drop constraint today_set_aside_kind_known;
alter table today_set_aside add constraint today_set_aside_kind_known check (kind in
  ('applicant', 'told', 'review', 'milestone', 'task', 'promise', 'unseen', 'return', 'unassigned', 'uncovered', 'handed_over'));

-- Those who lead a programme or centre of the participant.
create function leads_file(participant uuid) returns boolean stable language sql as
  $$ select file_openings(participant, 'enrolment', false) && array['team_lead', 'professional_lead', 'programme_manager'] $$;

create table closeness (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  account_id uuid not null,
  kind text not null constraint closeness_kind_known check (kind in ('family', 'friends', 'neighbours', 'work', 'other')),
  words text not null default '',
  declared_at timestamptz not null,
  declared_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, declared_by) references account,
  foreign key (tenant_id, ended_by) references account
);
create unique index closeness_open_once on closeness (tenant_id, participant_id, account_id) where ended_at is null;
create index closeness_participant_idx on closeness (tenant_id, participant_id);
create index closeness_account_idx on closeness (tenant_id, account_id);
create index closeness_declared_by_idx on closeness (tenant_id, declared_by);
create index closeness_ended_by_idx on closeness (tenant_id, ended_by);
comment on table closeness is 'A promoter knows a participant or their family from elsewhere (M-04): shown to those who assign, never in the file itself.';
alter table closeness enable row level security;
alter table closeness force row level security;
create policy known on closeness for select to ofek_app using (tenant_id = (select current_tenant())
  and (account_id = (select current_account()) or leads_file(participant_id)));
create policy declare on closeness for insert to ofek_app with check (tenant_id = (select current_tenant()) and declared_by = (select current_account())
  and (account_id = (select current_account()) and writes(participant_id, 'enrolment') or leads_file(participant_id)));
create policy take_back on closeness for update to ofek_app using (tenant_id = (select current_tenant())
  and (account_id = (select current_account()) or leads_file(participant_id))) with check (tenant_id = (select current_tenant()));
create policy maintenance on closeness to ofek_owner using (true) with check (true);
grant select, insert, update (ended_at, ended_by) on closeness to ofek_app;
grant select, insert, update, delete on closeness to ofek_owner;

create table partner_opening (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  account_id uuid not null,
  parts text[] not null constraint partner_opening_parts_known
    check (cardinality(parts) > 0 and parts <@ array['plan', 'tasks', 'mapping', 'axes', 'meetings', 'intake']),
  until_on date,
  profession text not null default '',
  words text not null default '',
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  closed_why text constraint partner_opening_closed_why_known check (closed_why in ('asked', 'done', 'changed', 'withdrawn')),
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references file_relation,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, opened_by) references account,
  foreign key (tenant_id, closed_by) references account
);
create unique index partner_opening_open_once on partner_opening (tenant_id, participant_id, account_id) where closed_at is null;
create index partner_opening_participant_idx on partner_opening (tenant_id, participant_id, opened_at desc);
create index partner_opening_account_idx on partner_opening (tenant_id, account_id);
create index partner_opening_opened_by_idx on partner_opening (tenant_id, opened_by);
create index partner_opening_closed_by_idx on partner_opening (tenant_id, closed_by);
comment on table partner_opening is 'Parts of a file opened to a partner professional as the participant agreed: which, until when, by whom, and what the partner does as the participant was told. The relation of the same id follows it; opened_by is null where it stood before openings were kept.';
call protect_file('partner_opening', 'consents', 'select, insert, update (closed_at, closed_by, closed_why)');

insert into partner_opening (tenant_id, id, participant_id, account_id, parts, until_on, opened_at)
select r.tenant_id, r.id, r.participant_id, r.account_id, array(select p from unnest(r.parts) p where p <> 'contact'), r.ends_on, r.starts_on::timestamptz
from file_relation r
where r.relation = 'partner' and (r.ends_on is null or r.ends_on >= current_date) and exists (select from unnest(r.parts) p where p <> 'contact')
  and r.parts <@ array['contact', 'plan', 'tasks', 'mapping', 'axes', 'meetings', 'intake']
on conflict do nothing;

-- A partner's relation is written by an opening and by nothing else, and an opening needs the consent.
create policy partner_by_opening on file_relation as restrictive for insert to ofek_app with check (relation is distinct from 'partner'
  and (relation is distinct from 'self' or account_id is distinct from (select current_account())));
create policy partner_stays on file_relation as restrictive for update to ofek_app using (relation <> 'partner') with check (relation is distinct from 'partner');

create function open_to_partner() returns trigger security definer set search_path = public language plpgsql as $$
begin
  if not coalesce((select answer = 'given' from consent_event where tenant_id = new.tenant_id and participant_id = new.participant_id
      and purpose = 'partners' order by at desc, id desc limit 1), false) then
    raise exception 'no consent opens this file to a partner' using errcode = 'check_violation', constraint = 'partner_opening_by_consent';
  end if;
  insert into file_relation (tenant_id, id, participant_id, account_id, relation, parts, starts_on, ends_on)
  values (new.tenant_id, new.id, new.participant_id, new.account_id, 'partner', array['contact'] || new.parts, least(actor_day(), coalesce(new.until_on, actor_day())), new.until_on);
  return new;
end $$;
create trigger partner_opening_opens before insert on partner_opening for each row execute function open_to_partner();

create function close_to_partner() returns trigger security definer set search_path = public language plpgsql as $$
begin
  update file_relation set ends_on = greatest(starts_on - 1, least(ends_on, actor_day() - 1))
  where tenant_id = new.tenant_id and id = new.id and relation = 'partner';
  return null;
end $$;
create trigger partner_opening_closes after update of closed_at on partner_opening for each row
  when (new.closed_at is not null) execute function close_to_partner();

create or replace function close_partner_openings() returns trigger security definer set search_path = public language plpgsql as $$
begin
  if new.purpose = 'partners' and new.answer <> 'given' then
    update partner_opening set closed_at = new.at, closed_by = new.account_id, closed_why = 'withdrawn'
    where tenant_id = new.tenant_id and participant_id = new.participant_id and closed_at is null;
    -- Whatever else stands as a partner's relation ends too.
    update file_relation set ends_on = greatest(starts_on - 1, actor_day() - 1)
    where tenant_id = new.tenant_id and participant_id = new.participant_id and relation = 'partner' and (ends_on is null or ends_on >= actor_day());
  end if;
  return null;
end $$;
