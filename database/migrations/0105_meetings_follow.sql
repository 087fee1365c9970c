-- Today says which meetings wait for their record, and what the participant promised.
alter table today_set_aside drop constraint today_set_aside_kind_known;
alter table today_set_aside add constraint today_set_aside_kind_known check (kind in
  ('applicant', 'told', 'review', 'milestone', 'task', 'promise', 'their_promise', 'record', 'unseen', 'return', 'unassigned', 'uncovered', 'handed_over'));

-- The plan was looked at together: the next review is a rhythm away from that day, whoever's hand agreed it. The version stays: a form that is open over the enrolment loses nothing by it.
create function plan_reviewed(participant uuid, reviewed_on date) returns void security definer set search_path = public language sql as $$
  update enrolment e set next_review_on = reviewed_on + coalesce(e.review_every_days, pr.review_every_days)
  from programme pr
  where e.tenant_id = current_tenant() and e.participant_id = participant and e.stage = 'enrolled' and pr.tenant_id = e.tenant_id and pr.id = e.programme_id
    and file_openings(participant, 'plan', false) && array['assigned', 'cover', 'self', 'team_lead', 'professional_lead']
$$;
