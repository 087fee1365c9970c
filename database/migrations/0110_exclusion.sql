-- X-04: what stood in the way of work is the participant's own to tell, apart from who they belong to. The three kinds of the profession are a beginning;
-- the words are the tenant's, and a tenant may add others or stop asking one.
create table exclusion (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name jsonb not null,
  kind text constraint exclusion_kind_known check (kind in ('low_participation', 'instability', 'changing_occupations')),
  asked boolean not null default true,
  version integer not null default 1,
  primary key (tenant_id, id)
);
comment on table exclusion is 'What may have stood in someone''s way to work, in plain words {he, ar, en} that a participant may choose for themself; kind is which of the three it counts as (X-01..X-03), null for none of them. Where asked is false it stays with those who chose it, and nobody new is asked.';
call protect_tenant('exclusion', 'select, insert, update');
call administered('exclusion');

create function write_standard_exclusions(tenant uuid) returns void language sql as $$
  -- Ids that follow from the tenant, so that a demo of one seed stays one story.
  insert into exclusion (tenant_id, id, kind, name)
  select tenant, md5('exclusion ' || tenant || kind)::uuid, kind, jsonb_build_object('he', he, 'ar', ar, 'en', en)
  from (values
    ('low_participation', 'הרבה זמן בלי עבודה, או שעוד לא נפתחה דלת ראשונה', 'وقت طويل بلا عمل، أو لم يُفتح الباب الأول بعد', 'A long time without work, or no first door yet'),
    ('instability', 'עבודות שלא נמשכו, או שקשה להתקדם בהן', 'أعمال لم تستمر، أو يصعب التقدّم فيها', 'Jobs that did not last, or that lead no further'),
    ('changing_occupations', 'התחום משתנה, וצריך כיוון חדש', 'المجال يتغيّر، وهناك حاجة إلى اتجاه جديد', 'The field is changing, and a new direction is needed')
  ) as standard (kind, he, ar, en)
$$;
create function write_exclusions_of_new_tenant() returns trigger language plpgsql as $$
begin
  perform write_standard_exclusions(new.id);
  return null;
end $$;
create trigger tenant_has_exclusions after insert on tenant for each row execute function write_exclusions_of_new_tenant();
select write_standard_exclusions(id) from tenant;

alter table participant_sensitive drop constraint participant_sensitive_kind_check;
alter table participant_sensitive add constraint participant_sensitive_kind_known
  check (kind in ('national_id', 'health', 'disability', 'population', 'exclusion', 'background'));
