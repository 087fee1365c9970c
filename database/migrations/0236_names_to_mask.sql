-- Whose names the check of words about a promoter's work looks for: of those whom the promoter accompanies or covers, whoever the writer is. For the server's
-- check alone (ethics/masking.ts), which folds names and texts in one way (folding.ts); no page is given them. Bound to the tenant, and to a promoter whose file is
-- open to the account in a way that writes.
create function names_to_mask_of(promoter uuid) returns table (given_name text, preferred_name text, family_name text) stable security definer set search_path = public language sql as $$
  select p.given_name, p.preferred_name, p.family_name
  from file_relation r join participant p on p.tenant_id = r.tenant_id and p.id = r.participant_id
  where (select promoter_openings(promoter)) && array['own', 'mentor', 'team_lead', 'professional_lead']
    and r.tenant_id = current_tenant() and r.account_id = promoter and r.relation in ('assigned', 'cover')
    and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
$$;
