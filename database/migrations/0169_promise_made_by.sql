-- Whose "I" it is. A promise and a move took it from their meeting: from who recorded it first, or with whom it is planned. That changes when a record is
-- taken back, when a colleague's record came between, and when planned meetings follow a new promoter: then a promise was somebody else's "I will".
alter table promise add column made_by uuid;
-- As the meeting says; where its record was taken back, as the trail says who had recorded it.
update promise p set made_by = coalesce(m.recorded_by, told.account_id, m.account_id)
from meeting m
left join lateral (
  select e.account_id from audit_event e join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
  where m.recorded_by is null and e.tenant_id = m.tenant_id and e.participant_id = m.participant_id and e.what = 'meeting.recorded' and e.details->>'meeting' = m.id::text
  order by e.at, e.id limit 1
) told on true
where m.tenant_id = p.tenant_id and m.id = p.meeting_id;
alter table promise alter column made_by set not null;
alter table promise add constraint promise_made_by_fkey foreign key (tenant_id, made_by) references account;
create index promise_made_by_idx on promise (tenant_id, made_by);
comment on column promise.made_by is 'Who said it to the participant, or heard it from them: the "I" of what the promoter will do, whoever records the meeting again later.';

alter table meeting_move add column promoter_id uuid;
-- Who wrote a move was mostly who accompanied; a lead who wrote one wrote it for them.
update meeting_move v set promoter_id = case when exists (
    select from file_relation r where r.tenant_id = v.tenant_id and r.participant_id = v.participant_id and r.account_id = v.account_id and r.relation in ('assigned', 'cover')
  ) then v.account_id else m.account_id end
from meeting m where m.tenant_id = v.tenant_id and m.id = v.meeting_id;
alter table meeting_move alter column promoter_id set not null;
alter table meeting_move add constraint meeting_move_promoter_fkey foreign key (tenant_id, promoter_id) references account;
create index meeting_move_promoter_idx on meeting_move (tenant_id, promoter_id);
comment on column meeting_move.promoter_id is 'With whom the meeting was planned when it was moved: the promoter of asked_by.';
