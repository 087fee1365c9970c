-- What a task came to is kept each time it is told: the words that hold stand in task, how they were told before stands here.
create table task_telling (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  task_id uuid not null,
  outcome text not null check (outcome in ('done', 'tried')),
  attained smallint check (attained between 0 and 10),
  happened text not null default '',
  learned text not null default '',
  reinforcement text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, task_id) references task,
  foreign key (tenant_id, account_id) references account
);
create index task_telling_task_idx on task_telling (tenant_id, task_id, at desc, id desc);
create index task_telling_participant_idx on task_telling (tenant_id, participant_id, at desc);
create index task_telling_account_idx on task_telling (tenant_id, account_id);
comment on table task_telling is 'How it was told what a task came to, each time: the words, who told them and when. Never changed; the newest one stands in task too.';
call protect_file('task_telling', 'tasks', 'select, insert');
-- A participant tells in the own name, of a task of the own file, and reinforces nothing.
create policy by_oneself on task_telling for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and reinforcement = '' and is_oneself(participant_id)
    and exists (select from task t where t.tenant_id = task_telling.tenant_id and t.participant_id = task_telling.participant_id and t.id = task_telling.task_id));
create policy closed_file on task_telling as restrictive for insert to ofek_app with check (not file_is_closed(participant_id));

-- That a task was let go, with the reason, and taken up again.
create table task_state (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  task_id uuid not null,
  state text not null check (state in ('open', 'let_go')),
  reason text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, task_id) references task,
  foreign key (tenant_id, account_id) references account
);
create index task_state_task_idx on task_state (tenant_id, task_id, at, id);
create index task_state_participant_idx on task_state (tenant_id, participant_id, at desc);
create index task_state_account_idx on task_state (tenant_id, account_id);
comment on table task_state is 'That a task was let go, and why, or taken up again (open). Never changed; before this table nobody was asked why, and the reason is ''''.';
call protect_file('task_state', 'tasks', 'select, insert');

-- What was told before: by whom and when the trail says last, or else on its day by whoever set it. What was written over before is gone.
insert into task_telling (tenant_id, id, participant_id, task_id, outcome, attained, happened, learned, reinforcement, at, account_id)
select t.tenant_id, t.id, t.participant_id, t.id, t.state, t.attained, t.happened, t.learned, t.reinforcement,
  coalesce(e.at, (coalesce(t.told_on, (t.set_at at time zone n.time_zone)::date) + time '12:00') at time zone n.time_zone), coalesce(e.account_id, t.set_by)
from task t join tenant n on n.id = t.tenant_id
left join (
  select distinct on (e.tenant_id, e.details->>'task') e.tenant_id, e.details->>'task' as task_id, e.at, a.id as account_id
  from audit_event e join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
  where e.what = 'task.told' order by e.tenant_id, e.details->>'task', e.at desc
) e on e.tenant_id = t.tenant_id and e.task_id = t.id::text
where t.state in ('done', 'tried');
insert into task_state (tenant_id, id, participant_id, task_id, state, at, account_id)
select e.tenant_id, e.id, t.participant_id, t.id, 'let_go', e.at, e.account_id
from audit_event e
join task t on t.tenant_id = e.tenant_id and t.id::text = e.details->>'task'
join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
where e.what = 'task.let_go' and t.state = 'let_go';
