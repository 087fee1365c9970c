-- As in 0233, found from the closeness that members of the team declared, which is little, and not from all that the team ever talked about.
create or replace function team_items_not_for_the_wall(team_asked uuid) returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(distinct i.id), '{}') from team_members(team_asked) m join closeness c on c.tenant_id = current_tenant() and c.account_id = m.account_id and c.ended_at is null
  cross join lateral (select one.item_id from team_item_person one where one.tenant_id = c.tenant_id and one.participant_id = c.participant_id limit 1000) w
  cross join lateral (select item.id from team_item item where item.tenant_id = c.tenant_id and item.id = w.item_id and item.team_id = team_asked and item.account_id <> c.account_id limit 1) i
$$;
