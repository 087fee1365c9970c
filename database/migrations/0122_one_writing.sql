-- A form whose answer was lost is sent again, perhaps in other words: what the first sending wrote is then amended, not written twice.
alter table submission add column writing uuid, add column wrote jsonb;
create index submission_writing_idx on submission (tenant_id, writing, at desc) where writing is not null;
comment on column submission.writing is 'The piece of writing on the device of which this was a sending; kept where a further sending amends it.';
comment on column submission.wrote is 'The ids and versions of what the sending wrote, no words.';
