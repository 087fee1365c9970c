-- The participants' voice on the work of who accompanies them (issue 3, item 4): short, anonymous, shown only from five answers up.

-- Whether somebody accompanies the participant whose own account it is.
create function accompanies_oneself(promoter uuid) returns boolean stable security definer set search_path = public language sql as $$
  select exists (select from file_relation me join file_relation r on r.tenant_id = me.tenant_id and r.participant_id = me.participant_id and r.relation = 'assigned' and r.account_id = promoter
      and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
    where me.tenant_id = current_tenant() and me.account_id = current_account() and me.relation = 'self' and me.starts_on <= actor_day() and (me.ends_on is null or me.ends_on >= actor_day()))
$$;

create table voice (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  quarter date not null constraint voice_of_a_quarter check (quarter = date_trunc('quarter', quarter)),
  heard text not null check (heard in ('yes', 'mostly', 'little', 'no')),
  own_way text not null check (own_way in ('yes', 'mostly', 'little', 'no')),
  words text not null default '',
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account
);
create index voice_promoter_idx on voice (tenant_id, promoter_id, quarter);
comment on table voice is 'What one participant, nobody knows who, said of a quarter of accompaniment. The id is random, and no row holds a day or an account. Nobody reads it; voice_heard() tells five or more together.';
alter table voice enable row level security;
alter table voice force row level security;
create policy add on voice for insert to ofek_app with check (tenant_id = (select current_tenant()) and accompanies_oneself(promoter_id));
create policy maintenance on voice to ofek_owner using (true) with check (true);
grant insert on voice to ofek_app;
grant select, insert, update, delete on voice to ofek_owner;

create table voice_given (
  tenant_id uuid not null,
  participant_id uuid not null,
  promoter_id uuid not null,
  quarter date not null,
  primary key (tenant_id, participant_id, promoter_id, quarter),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, promoter_id) references account
);
create index voice_given_promoter_idx on voice_given (tenant_id, promoter_id);
comment on table voice_given is 'That a participant has spoken in a quarter, so that each is heard once; not what was said. It opens to the participant alone.';
alter table voice_given enable row level security;
alter table voice_given force row level security;
create policy own_read on voice_given for select to ofek_app using (tenant_id = (select current_tenant()) and is_oneself(participant_id));
create policy own_add on voice_given for insert to ofek_app with check (tenant_id = (select current_tenant()) and is_oneself(participant_id) and accompanies_oneself(promoter_id));
create policy maintenance on voice_given to ofek_owner using (true) with check (true);
grant select, insert on voice_given to ofek_app;
grant select, insert, update, delete on voice_given to ofek_owner;

-- What was said of a promoter, in portions of five answers or more: quarters that are over, joined with the next until there are five, so that
-- one answer more never stands out against what was shown before. To the promoter and to who leads them.
create function voice_heard(promoter uuid) returns table (from_quarter date, to_quarter date, answers integer, heard jsonb, own_way jsonb, words text[]) stable security definer set search_path = public language plpgsql as $$
declare
  first date;
  one record;
  held integer := 0;
begin
  if not promoter_openings(promoter) && '{own,team_lead,professional_lead}'::text[] then return; end if;
  for one in select v.quarter, count(*)::int as number from voice v where v.tenant_id = current_tenant() and v.promoter_id = promoter and v.quarter < date_trunc('quarter', actor_day()) group by v.quarter order by v.quarter loop
    first := coalesce(first, one.quarter);
    held := held + one.number;
    if held >= 5 then
      return query select first, one.quarter, held,
        (select jsonb_object_agg(x.heard, x.n) from (select v.heard, count(*) as n from voice v where v.tenant_id = current_tenant() and v.promoter_id = promoter and v.quarter between first and one.quarter group by v.heard) x),
        (select jsonb_object_agg(x.own_way, x.n) from (select v.own_way, count(*) as n from voice v where v.tenant_id = current_tenant() and v.promoter_id = promoter and v.quarter between first and one.quarter group by v.own_way) x),
        array(select v.words from voice v where v.tenant_id = current_tenant() and v.promoter_id = promoter and v.quarter between first and one.quarter and v.words <> '' order by v.id);
      first := null;
      held := 0;
    end if;
  end loop;
end $$;

drop policy add_unnamed on audit_event;
create policy add_unnamed on audit_event for insert to ofek_app with check (tenant_id = (select current_tenant()) and batch is null and account_id is null and account_name = ''
  and participant_id is null and what in ('dilemma.raised', 'dilemma.corrected', 'dilemma.asked', 'dilemma.decided', 'dilemma.outcome_told', 'voice.given'));
