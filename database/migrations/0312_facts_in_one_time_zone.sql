-- The time zone of the network is read once for a question of outcomes, and not again for each who joined: on some statistics the planner
-- read the table of networks 18,000 times for a quarter. Whether a file is closed is asked in the statement itself, not by a call for each
-- (file_is_closed, 0112). All else of outcome_facts is as 0299 has it.
do $$
declare
  joined constant text := 'from enrolment e join tenant t on t.id = e.tenant_id';
  -- A sum is one row, whatever the planner makes of it.
  once constant text := 'from (select max(n.time_zone) as time_zone from tenant n where n.id = current_tenant()) t cross join enrolment e';
  called constant text := 'file_is_closed(e.participant_id)';
  asked constant text := 'exists (select from file_closure c where c.tenant_id = e.tenant_id and c.participant_id = e.participant_id and c.reopened_on is null)';
  is_now constant text := pg_get_functiondef('outcome_facts'::regproc);
begin
  if position(joined in is_now) = 0 or position(called in is_now) = 0 then
    raise exception 'outcome_facts is not as 0299 has it';
  end if;
  execute replace(replace(is_now, joined, once), called, asked);
end
$$;
