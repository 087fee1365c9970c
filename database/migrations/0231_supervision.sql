-- Supervision (C-08, D-12): notes of two, a promoter and whoever supervises them. Theirs alone, whoever leads above, mentors as well or administers.
create table supervision_note (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  supervisor_id uuid not null,
  account_id uuid not null,
  sealed bytea not null,
  written_on date not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, supervisor_id) references account,
  foreign key (tenant_id, account_id) references account,
  constraint supervision_of_two check (promoter_id <> supervisor_id and account_id in (promoter_id, supervisor_id))
);
create index supervision_note_promoter_idx on supervision_note (tenant_id, promoter_id, at desc, id desc);
create index supervision_note_supervisor_idx on supervision_note (tenant_id, supervisor_id);
create index supervision_note_account_idx on supervision_note (tenant_id, account_id);
comment on table supervision_note is 'What one of the two, a promoter and whoever supervises them (a mentor of these days, or who leads), wrote for both: sealed, never changed, a later one stands beside it. Open to these two and nobody else.';
-- By the promoter's openings, and of these the two alone: who supervised and no longer does reads no more.
call protect_promoter('supervision_note', '{own,mentor,team_lead,professional_lead}', '{own,mentor,team_lead,professional_lead}');
create policy of_the_two on supervision_note as restrictive for select to ofek_app using ((promoter_id = (select current_account()) or supervisor_id = (select current_account())) and not (select view_is_shared()));
create policy by_one_of_the_two on supervision_note as restrictive for insert to ofek_app with check (account_id = (select current_account()) and account_id in (promoter_id, supervisor_id));

-- Who supervises a promoter today: whoever mentors them, and whoever leads where they work. For the promoter, who chooses with whom a note is shared.
create function supervisors_of(promoter uuid) returns table (account_id uuid, mentors boolean) stable security definer set search_path = public language sql as $$
  select s.account_id, bool_or(s.mentors) from (
    select m.mentor_id as account_id, true as mentors from mentoring m
    where m.tenant_id = current_tenant() and m.promoter_id = promoter and m.starts_on <= actor_day() and (m.ends_on is null or m.ends_on >= actor_day())
      and exists (select from post po where po.tenant_id = m.tenant_id and po.account_id = m.mentor_id and po.role = 'mentor' and po.starts_on <= actor_day() and (po.ends_on is null or po.ends_on >= actor_day()))
    union all
    select lead.account_id, false from post theirs join post lead on lead.tenant_id = theirs.tenant_id and lead.role in ('team_lead', 'professional_lead') and lead.starts_on <= actor_day() and (lead.ends_on is null or lead.ends_on >= actor_day())
      and (theirs.programme_id is null or lead.programme_id is null or lead.programme_id = theirs.programme_id) and (theirs.centre_id is null or lead.centre_id is null or lead.centre_id = theirs.centre_id)
    where theirs.tenant_id = current_tenant() and theirs.account_id = promoter and theirs.role = 'promoter') s
  where s.account_id <> promoter and promoter_openings(promoter) && '{own}'::text[] group by s.account_id
$$;
