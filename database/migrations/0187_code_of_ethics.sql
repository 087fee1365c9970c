-- The code of ethics (T-11) has the standard's life (0140). Its principles answer none of the standard's questions, and rest on cases of the casebook.
alter table standard_line drop constraint standard_line_question_of_a_criterion;
alter table standard_line add constraint standard_line_question_of_a_criterion check (question is null or kind = 'criterion');

create table principle_case (
  tenant_id uuid not null,
  version_id uuid not null,
  line_key uuid not null,
  case_id uuid not null,
  primary key (tenant_id, version_id, line_key, case_id),
  foreign key (tenant_id, version_id, line_key) references standard_line on delete cascade,
  foreign key (tenant_id, case_id) references ethics_case
);
create index principle_case_case_idx on principle_case (tenant_id, case_id);
comment on table principle_case is 'A case that a principle of the code of ethics rests on, version by version: what a version that was voted on rests on stays as it was.';

do $$
declare
  lead text := 'tenant_id = (select current_tenant()) and (select writes_standard()) and version_id in (select v.id from standard_version v where v.tenant_id = (select current_tenant()) and v.state in (''draft'', ''review''))';
begin
  alter table principle_case enable row level security;
  alter table principle_case force row level security;
  create policy maintenance on principle_case to ofek_owner using (true) with check (true);
  grant select, insert, delete on principle_case to ofek_app;
  grant select, insert, update, delete on principle_case to ofek_owner;
  create policy read on principle_case for select to ofek_app using (tenant_id = (select current_tenant()) and (select of_the_profession()) and version_id in (select v.id from standard_version v where v.tenant_id = (select current_tenant())));
  execute format('create policy add on principle_case for insert to ofek_app with check (%s and exists (select from ethics_case c where c.tenant_id = principle_case.tenant_id and c.id = case_id))', lead);
  execute format('create policy remove on principle_case for delete to ofek_app using (%s)', lead);
end $$;
