-- A goal that is worded anew keeps its first day in the file's timeline.
alter table goal add column first_written_at timestamptz;
comment on column goal.first_written_at is 'When it was first written, once it was worded anew; null while written_at is that instant.';
-- Of those that changed before, the id (UUIDv7) tells when it was made.
update goal set first_written_at = made.at
from (select tenant_id, id, to_timestamp(('x' || translate(left(id::text, 13), '-', ''))::bit(48)::bigint / 1000.0) as at from goal where version > 1 and substr(id::text, 15, 1) = '7') made
where goal.tenant_id = made.tenant_id and goal.id = made.id and made.at < goal.written_at;
