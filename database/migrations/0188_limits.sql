-- The scope map (R-07): what is the promoter's, what is done together with others, what is referred and to whom. Written by who leads the profession; how a line stood is kept.
create table scope_line (
  tenant_id uuid not null references tenant,
  id uuid not null,
  side text not null check (side in ('ours', 'together', 'referred')),
  what jsonb not null,
  to_whom jsonb not null,
  position integer not null,
  basis text,
  set_aside_on date,
  changed_by uuid not null,
  changed_on date not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  constraint scope_line_basis_once unique (tenant_id, basis),
  foreign key (tenant_id, changed_by) references account
);
create index scope_line_changed_by_idx on scope_line (tenant_id, changed_by);
comment on table scope_line is 'A line of the scope map: what it is about and to whom it is referred, or with whom it is done ({he, ar, en}). basis is the key of the line of Ofek from which it began.';

create table scope_line_earlier (
  tenant_id uuid not null,
  line_id uuid not null,
  version integer not null,
  side text not null,
  what jsonb not null,
  to_whom jsonb not null,
  changed_by uuid not null,
  changed_on date not null,
  until date not null,
  primary key (tenant_id, line_id, version),
  foreign key (tenant_id, line_id) references scope_line,
  foreign key (tenant_id, changed_by) references account
);
create index scope_line_earlier_changed_by_idx on scope_line_earlier (tenant_id, changed_by);
comment on table scope_line_earlier is 'How a line of the scope map stood before it was changed: who had written it, from which day until which.';

do $$
declare
  here text := 'tenant_id = (select current_tenant())';
  lead text := here || ' and (select writes_standard())';
  t text;
begin
  foreach t in array array['scope_line', 'scope_line_earlier'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert on %I to ofek_app', t);
    execute format('grant select, insert, update, delete on %I to ofek_owner', t);
    execute format('create policy read on %I for select to ofek_app using (%s and (select of_the_profession()))', t, here);
    execute format('create policy add on %I for insert to ofek_app with check (%s)', t, lead);
  end loop;
  execute format('create policy change on scope_line for update to ofek_app using (%s) with check (%s)', lead, lead);
  grant update (side, what, to_whom, set_aside_on, changed_by, changed_on, version) on scope_line to ofek_app;
end $$;
