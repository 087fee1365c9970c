-- What became of a goal and of a milestone, each time with its day, its reason and who said so: set aside, taken up again, reached.
create table goal_state (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  goal_id uuid not null,
  state text not null check (state in ('open', 'reached', 'set_aside')),
  reason text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, goal_id) references goal,
  foreign key (tenant_id, account_id) references account
);
create index goal_state_goal_idx on goal_state (tenant_id, goal_id, at, id);
create index goal_state_participant_idx on goal_state (tenant_id, participant_id, at desc);
create index goal_state_account_idx on goal_state (tenant_id, account_id);
comment on table goal_state is 'That a goal was set aside, taken up again (open) or reached, and why. Never changed; of what came before this table was kept, a reason that was written over is ''''.';
call protect_file('goal_state', 'plan', 'select, insert');

create table milestone_state (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  milestone_id uuid not null,
  state text not null check (state in ('open', 'done', 'set_aside')),
  reason text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, milestone_id) references milestone,
  foreign key (tenant_id, account_id) references account
);
create index milestone_state_milestone_idx on milestone_state (tenant_id, milestone_id, at, id);
create index milestone_state_participant_idx on milestone_state (tenant_id, participant_id, at desc);
create index milestone_state_account_idx on milestone_state (tenant_id, account_id);
comment on table milestone_state is 'That a milestone was set aside, taken up again (open) or reached (done), and why. Never changed; of what came before this table was kept, a reason that was written over is ''''.';
call protect_file('milestone_state', 'plan', 'select, insert');

-- What was done before is told by the trail; what it does not tell, by the day on the row itself.
insert into goal_state (tenant_id, id, participant_id, goal_id, state, reason, at, account_id)
select e.tenant_id, e.id, one.participant_id, one.id, split_part(e.what, '.', 2),
  case when e.what = 'goal.set_aside' and e.id = last_value(e.id) over (partition by e.tenant_id, one.id, e.what order by e.at, e.id rows between unbounded preceding and unbounded following)
    then one.aside_reason else '' end, e.at, e.account_id
from audit_event e
join goal one on one.tenant_id = e.tenant_id and one.id::text = e.details->>'goal'
join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
where e.what in ('goal.reached', 'goal.set_aside', 'goal.open');
insert into goal_state (tenant_id, id, participant_id, goal_id, state, reason, at, account_id)
select one.tenant_id, one.id, one.participant_id, one.id, one.state, case one.state when 'set_aside' then one.aside_reason else '' end, (one.closed_on + time '12:00') at time zone t.time_zone, one.written_by
from goal one join tenant t on t.id = one.tenant_id
where one.state <> 'open' and one.closed_on is not null and not exists (select from goal_state s where s.tenant_id = one.tenant_id and s.goal_id = one.id);
insert into milestone_state (tenant_id, id, participant_id, milestone_id, state, reason, at, account_id)
select e.tenant_id, e.id, one.participant_id, one.id, split_part(e.what, '.', 2),
  case when e.what = 'milestone.set_aside' and e.id = last_value(e.id) over (partition by e.tenant_id, one.id, e.what order by e.at, e.id rows between unbounded preceding and unbounded following)
    then one.aside_reason else '' end, e.at, e.account_id
from audit_event e
join milestone one on one.tenant_id = e.tenant_id and one.id::text = e.details->>'milestone'
join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
where e.what in ('milestone.done', 'milestone.set_aside', 'milestone.open');
insert into milestone_state (tenant_id, id, participant_id, milestone_id, state, reason, at, account_id)
select one.tenant_id, one.id, one.participant_id, one.id, one.state, case one.state when 'set_aside' then one.aside_reason else '' end, (one.done_on + time '12:00') at time zone t.time_zone, one.written_by
from milestone one join tenant t on t.id = one.tenant_id
where one.state <> 'open' and one.done_on is not null and not exists (select from milestone_state s where s.tenant_id = one.tenant_id and s.milestone_id = one.id);
