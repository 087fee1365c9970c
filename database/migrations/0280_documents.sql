-- Documents of a participant's file (O-17: the proof of a placement), in the database: one backup, one transaction, one wall (docs/decisions/028).
create table document (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  part text not null constraint document_part_known check (part in ('placements')),
  type text not null constraint document_type_known check (type in ('pdf', 'png', 'jpg', 'webp', 'heic', 'docx')),
  size integer not null constraint document_size_bounded check (size between 1 and 8000000),
  name_sealed bytea not null,
  scanned boolean not null,
  at timestamptz not null,
  account_id uuid not null,
  removed_on date,
  removed_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, removed_by) references account,
  constraint document_removed_by_somebody check ((removed_on is null) = (removed_by is null))
);
create index document_participant_idx on document (tenant_id, participant_id);
create index document_account_idx on document (tenant_id, account_id);
create index document_removed_by_idx on document (tenant_id, removed_by);
comment on table document is 'A document that was kept in a participant''s file: what it is by its bytes, its size and its sealed name; scanned is whether clamd looked at it. Once removed, only this row is left.';
call protect_file('document', 'placements', 'select, insert, update');

create table document_content (
  tenant_id uuid not null,
  document_id uuid not null,
  participant_id uuid not null,
  sealed bytea not null,
  primary key (tenant_id, document_id),
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, participant_id) references participant
);
create index document_content_participant_idx on document_content (tenant_id, participant_id);
-- What is sealed does not grow smaller.
alter table document_content alter column sealed set storage external;
comment on table document_content is 'The bytes of a document, sealed under the tenant''s key; apart from what is listed, and gone once the document is removed.';
-- A payslip or a contract says what is paid: its bytes open as pay does, and not to whom the placement alone is open.
call protect_file('document_content', 'pay', 'select, insert, delete');
