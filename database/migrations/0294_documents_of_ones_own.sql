-- Whoever works there keeps a payslip or another document of the own job, and takes away what they kept: what it is follows the rules of evidence, and who kept it shows.

-- Of a kept document nothing changes but that it was taken away.
revoke update on document from ofek_app;
grant update (removed_on, removed_by, removed_why) on document to ofek_app;

create policy by_oneself on document for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and part = 'placements' and removed_on is null and is_oneself(participant_id) and not file_is_closed(participant_id));
create policy taken_away_by_oneself on document for update to ofek_app
  using (tenant_id = (select current_tenant()) and account_id = (select current_account()) and removed_on is null and is_oneself(participant_id) and not file_is_closed(participant_id))
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and removed_by = (select current_account()) and is_oneself(participant_id));

create policy by_oneself on document_content for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and is_oneself(participant_id) and not file_is_closed(participant_id) and exists (select from document d
    where d.tenant_id = document_content.tenant_id and d.id = document_content.document_id and d.participant_id = document_content.participant_id and d.account_id = (select current_account()) and d.removed_on is null));
create policy taken_away_by_oneself on document_content for delete to ofek_app
  using (tenant_id = (select current_tenant()) and is_oneself(participant_id) and exists (select from document d
    where d.tenant_id = document_content.tenant_id and d.id = document_content.document_id and d.participant_id = document_content.participant_id and d.account_id = (select current_account()) and d.removed_by = (select current_account())));

-- The own word, or a payslip or another document that the person keeps with it; a statement of the employer is taken by who accompanies.
drop policy by_oneself on placement_evidence;
create policy by_oneself on placement_evidence for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and is_oneself(participant_id) and not file_is_closed(participant_id)
    and (grade = 'D' and document_id is null or grade in ('A', 'C') and exists (select from document d
      where d.tenant_id = placement_evidence.tenant_id and d.id = placement_evidence.document_id and d.participant_id = placement_evidence.participant_id and d.account_id = (select current_account()) and d.removed_on is null)));
