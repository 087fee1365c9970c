-- The Hebrew of the standard consent texts spelled the plan in another way than the rest of Ofek. Where a tenant still asks by the standard text, a new version
-- asks; what was answered keeps the version that was shown. New tenants begin with the mended words.
insert into consent_text (tenant_id, purpose, version, title, body, written_at)
select tenant_id, purpose, version + 1, replace(title::text, 'תוכנית', 'תכנית')::jsonb, replace(body::text, 'תוכנית', 'תכנית')::jsonb, now()
from (select distinct on (tenant_id, purpose) * from consent_text order by tenant_id, purpose, version desc) newest
where written_by is null and title::text || body::text like '%תוכנית%';
do $$
begin
  execute replace(pg_get_functiondef('write_standard_consent_texts(uuid, timestamptz)'::regprocedure), 'תוכנית', 'תכנית');
end $$;

create table search_spelling (
  tenant_id uuid not null references tenant,
  version integer not null,
  renewed_to uuid,
  primary key (tenant_id)
);
comment on table search_spelling is 'By which spelling (participants/search) the search keys of the tenant''s names stand; renewed_to is the last participant whose keys were written anew on the way to it, null when all were.';
call protect_tenant('search_spelling', 'select');
