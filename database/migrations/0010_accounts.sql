create table second_factor (
  tenant_id uuid not null,
  account_id uuid not null,
  secret bytea not null,
  confirmed_at timestamptz,
  last_period bigint not null default 0,
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account
);
comment on table second_factor is 'The sealed TOTP secret of an account; it asks for a code at sign-in once it was confirmed. A code''s period is used once (last_period).';

create table recovery_code (
  tenant_id uuid not null,
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (tenant_id, account_id, code_hash),
  foreign key (tenant_id, account_id) references account
);
comment on table recovery_code is 'A hashed code that stands in for the second step once, when the phone is lost.';

create table invitation (
  tenant_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  purpose text not null check (purpose in ('invitation', 'new_password')),
  made_at timestamptz not null,
  made_by uuid,
  ends_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, made_by) references account
);
create index invitation_account_idx on invitation (tenant_id, account_id);
create index invitation_made_by_idx on invitation (tenant_id, made_by);
comment on table invitation is 'A link by which someone sets a password: the first one, or a new one. Only the hash of its token is kept.';

call protect_tenant('invitation', 'select, insert, update');
-- The second step's secrets are the account's own; an administrator may take a factor away (reset), never read it.
do $$
declare t text;
begin
  foreach t in array array['second_factor', 'recovery_code'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own on %I to ofek_app using (tenant_id = (select current_tenant()) and account_id = (select current_account())) '
      'with check (tenant_id = (select current_tenant()) and account_id = (select current_account()))', t);
    execute format('create policy reset on %I for delete to ofek_app using (tenant_id = (select current_tenant()) and (select holds_post(array[''administrator''])))', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to ofek_app, ofek_owner', t);
  end loop;
end $$;

-- Failures are counted before any tenant is known, so this table has none; it holds keyed hashes and counts, nothing personal.
create table sign_in_throttle (
  key_hash bytea primary key,
  failures integer not null,
  last_at timestamptz not null
);
comment on table sign_in_throttle is 'How often sign-in failed of late, by the keyed hash of an account''s address or of a network address.';
grant select, insert, update, delete on sign_in_throttle to ofek_app, ofek_owner;

create table kept_form (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  sealed bytea not null,
  kept_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account
);
create index kept_form_account_idx on kept_form (tenant_id, account_id);
comment on table kept_form is 'What was posted after a sign-in had ended: sealed, for the same account alone, until it is sent or a week has passed.';
alter table kept_form enable row level security;
alter table kept_form force row level security;
create policy keep on kept_form for insert to ofek_app with check (tenant_id = (select current_tenant()));
create policy own on kept_form for select to ofek_app using (tenant_id = (select current_tenant()) and account_id = (select current_account()));
create policy done on kept_form for delete to ofek_app using (tenant_id = (select current_tenant()) and account_id = (select current_account()));
create policy maintenance on kept_form to ofek_owner using (true) with check (true);
grant select, insert, delete on kept_form to ofek_app;
grant select, insert, update, delete on kept_form to ofek_owner;
