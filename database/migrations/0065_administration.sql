-- Who may change the network and the accounts stands in the database too. The command line acts without an account, and so does the
-- acceptance of an invitation: both are the null account. An administrator changes accounts and the network, never files.
create procedure administered(t regclass, who text default 'false') language plpgsql as $$
declare
  here text := 'tenant_id = (select current_tenant())';
  may text := format('%s and ((select current_account()) is null or (select holds_post(array[''administrator''])) or %s)', here, who);
begin
  execute format('drop policy of_tenant on %s', t);
  execute format('create policy known on %s for select to ofek_app using (%s)', t, here);
  execute format('create policy add on %s for insert to ofek_app with check (%s)', t, may);
  execute format('create policy change on %s for update to ofek_app using (%s) with check (%s)', t, may, may);
  execute format('create policy remove on %s for delete to ofek_app using (%s)', t, may);
end $$;

call administered('organisation');
call administered('centre');
call administered('population');
call administered('programme', '((select holds_post(array[''programme_manager''])) and id = any ((select led_programmes())::uuid[]))');
call administered('programme_population', '((select holds_post(array[''programme_manager''])) and programme_id = any ((select led_programmes())::uuid[]))');
call administered('programme_centre');
-- Whoever opens a file to a partner or to the participant gives them their place; nobody gives a post to themself.
call administered('post', '(role in (''partner'', ''participant'') and programme_id is null and centre_id is null
  and (select holds_post(array[''promoter'', ''team_lead'', ''programme_manager'', ''professional_lead''])))');
create policy not_to_oneself on post as restrictive for insert to ofek_app with check (account_id is distinct from (select current_account()));
create policy not_of_oneself on post as restrictive for update to ofek_app using (account_id is distinct from (select current_account()));
call administered('account', 'id = (select current_account())');
drop policy add on account;
create policy add on account for insert to ofek_app with check (tenant_id = (select current_tenant())
  and ((select current_account()) is null or (select holds_post(array['administrator', 'promoter', 'team_lead', 'programme_manager', 'professional_lead']))));

alter table organisation add constraint organisation_name_once unique (tenant_id, name);
alter table account add column profession text not null default '';
comment on column account.profession is 'What a partner professional does, as the participant is told: a social worker, a trainer.';
-- The list of accounts, by name.
create index account_name_idx on account (tenant_id, display_name, id);

-- How many participants an account answers for: a count for those who administer accounts, never a name.
create function people_assigned(account uuid) returns integer stable security definer set search_path = public language sql as $$
  select count(*)::int from file_relation r
  where r.tenant_id = current_tenant() and r.account_id = account and r.relation = 'assigned' and r.ends_on is null
    and holds_post(array['administrator', 'team_lead', 'programme_manager', 'professional_lead'])
$$;

-- An administrator sees whether the second step is on, never its secret.
create function second_step_on(accounts uuid[]) returns setof uuid stable security definer set search_path = public language sql as $$
  select account_id from second_factor where tenant_id = current_tenant() and account_id = any (accounts) and confirmed_at is not null
    and holds_post(array['administrator'])
$$;
