-- Today also reminds of whose accompaniment ended while the file is open for follow-up; that line can be set aside as the others can.
alter table today_set_aside drop constraint today_set_aside_kind_known;
alter table today_set_aside add constraint today_set_aside_kind_known check (kind in
  ('applicant', 'told', 'disagreed', 'review', 'milestone', 'task', 'promise', 'their_promise', 'record', 'unseen', 'return', 'unassigned', 'uncovered', 'handed_over', 'withdrawn', 'ended'));
