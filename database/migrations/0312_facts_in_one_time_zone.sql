-- The time zone of the network is read once for a question of outcomes, and not again for each who joined: on some statistics the planner
-- read the table of networks 18,000 times for a quarter. All else of outcome_facts is as 0299 has it.
do $$
declare
  joined constant text := 'from enrolment e join tenant t on t.id = e.tenant_id';
  -- A sum is one row, whatever the planner makes of it.
  once constant text := 'from (select max(n.time_zone) as time_zone from tenant n where n.id = current_tenant()) t cross join enrolment e';
  is_now constant text := pg_get_functiondef('outcome_facts'::regproc);
begin
  if position(joined in is_now) = 0 then
    raise exception 'outcome_facts does not read the time zone as 0299 does';
  end if;
  execute replace(is_now, joined, once);
end
$$;
