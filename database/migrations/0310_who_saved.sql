-- Who changed what stands here last, and when, of the older rows of the network and of the profession too (0256): a save over a newer version names them.

do $$
declare
  t text;
begin
  foreach t in array array['organisation', 'centre', 'population', 'exclusion', 'programme', 'account', 'promoter_file', 'role_leave', 'committee', 'standard_version', 'standard_line', 'learning', 'learning_session',
    'practice_process', 'practice_label', 'evidence', 'team_action', 'change_story', 'ethics_case_wording', 'scope_line'] loop
    execute format('alter table %I add column changed_at timestamptz', t);
    -- A line of the scope map says by whom already.
    if t <> 'scope_line' then
      execute format('alter table %I add column changed_by uuid', t);
      execute format('comment on column %I.changed_by is ''Who changed the row last, at changed_at; null before a first change, or where nobody was signed in.''', t);
      execute format('create index %I on %I (tenant_id, changed_by)', t || '_changed_by_idx', t);
      -- An account points to accounts: those of a backup come back in any order, so it has no key.
      if t <> 'account' then execute format('alter table %I add constraint %I foreign key (tenant_id, changed_by) references account', t, t || '_changed_by_fkey'); end if;
    end if;
    -- Its name comes after keep_published (0140) and keep_story (0237), which look at what was asked for alone.
    if t <> 'learning_session' then execute format('create trigger who_changed before update on %I for each row execute function changed_last()', t); end if;
  end loop;
end $$;

-- A sitting counts its changes as calendars do.
create function sitting_changed_last() returns trigger language plpgsql as $$
begin
  new.changed_at := now();
  new.changed_by := current_account();
  return new;
end $$;
create trigger who_changed before update on learning_session for each row when (new.sequence is distinct from old.sequence) execute function sitting_changed_last();
