-- A participant lets go of a task that they do themselves, with their reason, and takes it up again: whose process it is decides what is tried.
-- What the promoter took upon themself stays the promoter's to drop.
drop policy by_oneself on task;
create policy by_oneself on task for update to ofek_app using (tenant_id = (select current_tenant()) and is_oneself(participant_id))
  with check (tenant_id = (select current_tenant()) and is_oneself(participant_id));
create or replace function only_what_it_came_to() returns trigger language plpgsql as $$
declare
  going boolean := 'let_go' in (old.state, new.state);
  theirs text[] := case when going then array['state', 'version'] else array['state', 'attained', 'happened', 'learned', 'told_on', 'version'] end;
begin
  if (to_jsonb(old) - theirs is distinct from to_jsonb(new) - theirs
      or going and (old.who <> 'participant' or (old.state, new.state) not in (('open', 'let_go'), ('let_go', 'open'))))
    and is_oneself(old.participant_id) and not writes(old.participant_id, 'tasks') then
    raise exception 'a participant tells what a task came to, lets go of a task of the own and takes it up again, and nothing else of it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create policy by_oneself on task_state for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and (state = 'open' or trim(reason) <> '') and is_oneself(participant_id)
    and exists (select from task t where t.tenant_id = task_state.tenant_id and t.participant_id = task_state.participant_id and t.id = task_state.task_id and t.who = 'participant'));
create policy closed_file on task_state as restrictive for insert to ofek_app with check (not file_is_closed(participant_id));
