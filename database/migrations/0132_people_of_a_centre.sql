-- How many people are still accompanied in a programme at each of its centres: counts for those who administer the network, never a name.
create function people_at_centres(programme uuid) returns table (centre_id uuid, people integer) stable security definer set search_path = public language sql as $$
  select e.centre_id, count(*)::int from enrolment e
  where e.tenant_id = current_tenant() and e.programme_id = programme and e.stage <> 'finished' and e.centre_id is not null
    and holds_post(array['administrator'])
  group by e.centre_id
$$;

-- Moves them from centres that leave the programme to one that stays, or to none. An administrator says so without opening a file.
create function move_people_of_centres(programme uuid, leaving uuid[], staying uuid) returns integer security definer set search_path = public language plpgsql as $$
declare moved integer;
begin
  if not holds_post(array['administrator']) then return 0; end if;
  update enrolment set centre_id = staying
  where tenant_id = current_tenant() and programme_id = programme and centre_id = any (leaving) and stage <> 'finished';
  get diagnostics moved = row_count;
  return moved;
end $$;
