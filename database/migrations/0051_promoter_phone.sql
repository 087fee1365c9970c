-- The number that the participant's copy of the plan tells them to call; '' where the promoter has not given one.
alter table account add column work_phone text not null default '';
