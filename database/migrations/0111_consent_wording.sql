-- Consent texts are written by administrators: drafted, set beside the one in force, and published from a day on.
alter table consent_text add column effective_on date;
alter table consent_text add column ask_again boolean not null default true;
comment on column consent_text.effective_on is 'From which day it is asked; null is from when it was written.';
comment on column consent_text.ask_again is 'Whether those who agreed to an earlier wording are asked again; what they agreed to stands until they answer.';
-- What 0094 mended was the spelling alone.
update consent_text set ask_again = false where version > 1 and written_by is null;
call administered('consent_text');

create table consent_draft (
  tenant_id uuid not null references tenant,
  purpose text not null constraint consent_draft_purpose_known check (purpose in ('file', 'messages', 'partners', 'employers', 'learning')),
  title jsonb not null,
  body jsonb not null,
  version integer not null default 1,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (tenant_id, purpose),
  foreign key (tenant_id, written_by) references account
);
create index consent_draft_written_by_idx on consent_draft (tenant_id, written_by);
comment on table consent_draft is 'A wording of a consent that is being written {he, ar, en}; nobody is asked by it until it is published as a version of consent_text.';
call protect_tenant('consent_draft');
call administered('consent_draft');
