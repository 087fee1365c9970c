-- A dilemma can be corrected by whoever raised it until it is decided; how it stood before is kept (C-01: a change is no shame).
create table dilemma_wording (
  tenant_id uuid not null,
  id uuid not null,
  dilemma_id uuid not null,
  kind text not null,
  title text not null,
  story text not null,
  values_at_odds text[] not null,
  options jsonb not null,
  touches text not null,
  wanted_by date,
  stood_as integer not null,
  until date not null,
  primary key (tenant_id, id),
  constraint dilemma_wording_once unique (tenant_id, dilemma_id, stood_as),
  foreign key (tenant_id, dilemma_id) references dilemma
);
comment on table dilemma_wording is 'How a dilemma was told before it was corrected: stood_as is the version that it was, until is the day of the correction. Who corrected it is whoever raised it, so no account stands here; a random id and a day tell no minute (docs/decisions/014).';

do $$
declare
  here text := 'tenant_id = (select current_tenant())';
  mine text := here || ' and dilemma_id = any ((select my_dilemmas())::uuid[])';
begin
  alter table dilemma_wording enable row level security;
  alter table dilemma_wording force row level security;
  create policy maintenance on dilemma_wording to ofek_owner using (true) with check (true);
  grant select, insert on dilemma_wording to ofek_app;
  grant select, insert, update, delete on dilemma_wording to ofek_owner;
  execute format('create policy read on dilemma_wording for select to ofek_app using (%s and exists (select from dilemma d where d.tenant_id = dilemma_wording.tenant_id and d.id = dilemma_id))', here);
  execute format('create policy add on dilemma_wording for insert to ofek_app with check (%s and exists (select from dilemma d where d.tenant_id = dilemma_wording.tenant_id and d.id = dilemma_id and d.decided_on is null))', mine);
end $$;
grant update (kind, title, story, values_at_odds, options, touches, wanted_by) on dilemma to ofek_app;

-- Similar ones are looked for among the newest of the kind, and among the newest.
create index dilemma_kind_idx on dilemma (tenant_id, kind, raised_on, id);

drop policy add_unnamed on audit_event;
create policy add_unnamed on audit_event for insert to ofek_app with check (tenant_id = (select current_tenant()) and batch is null and account_id is null and account_name = ''
  and participant_id is null and what in ('dilemma.raised', 'dilemma.corrected', 'dilemma.asked', 'dilemma.decided', 'dilemma.outcome_told'));
