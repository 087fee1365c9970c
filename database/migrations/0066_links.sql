-- Whoever holds a link sets the account's password: links to accounts of the staff are made by administrators alone, and by the command line.
-- A partner's or a participant's own link is made by those who open the file to them.
create policy to_staff_by_administrators on invitation as restrictive for insert to ofek_app with check ((select current_account()) is null
  or (select holds_post(array['administrator']))
  or not exists (select from post p where p.tenant_id = invitation.tenant_id and p.account_id = invitation.account_id and p.role not in ('partner', 'participant')));
