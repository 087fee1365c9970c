-- An agenda that is shown to everybody in the room is without names, and without what somebody of the team is too close to. Which that is, is told to every one of the
-- team; who is close to whom, and that it is closeness, to nobody.
create function team_items_not_for_the_wall(team_asked uuid) returns uuid[] stable security definer set search_path = public language sql as $$
  select coalesce(array_agg(distinct i.id), '{}') from team_item i join team_item_person w on w.tenant_id = i.tenant_id and w.item_id = i.id
  join closeness c on c.tenant_id = w.tenant_id and c.participant_id = w.participant_id and c.ended_at is null and c.account_id <> i.account_id
  where i.tenant_id = current_tenant() and i.team_id = team_asked and team_asked = any (my_teams()) and (i.brought_on > actor_day() - 400 or i.closed_in is null)
    and c.account_id in (select m.account_id from team_members(team_asked) m)
$$;
