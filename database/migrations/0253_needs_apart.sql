-- What somebody needs to be able to work tells of body and mind: it moves to a table of the part 'health', which neither employer relations nor who manages a programme reads (0115_health_apart.sql).

create table work_need (
  tenant_id uuid not null,
  participant_id uuid not null,
  sealed bytea not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, participant_id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account
);
create index work_need_account_idx on work_need (tenant_id, account_id);
comment on table work_need is 'What a participant needs to be able to work, in their own statement, sealed JSON {access, words}; beside work_preference, whose version it shares. No employer is told, and it is read as what was said of body and mind is.';
call protect_file('work_need', 'health', 'select, insert, update, delete');
call by_oneself_too('work_need');

-- The label under which it is sealed stays, so the bytes open where they are now.
insert into work_need (tenant_id, participant_id, sealed, at, account_id) select tenant_id, participant_id, needs, at, account_id from work_preference where needs is not null;
alter table work_preference drop column needs;
comment on table work_preference is 'What a participant asks of work, in their own statement: hours, what is not possible, the way there, pay, languages ({language: some | daily | good | written}), what they look for. What they need to be able to work stands in work_need. Nothing here is a population, a score or a diagnosis.';
