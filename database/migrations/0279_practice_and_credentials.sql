-- An answer of a practice for interviews that waits for feedback stands on Today, and can be set aside there as other lines can.
do $$ begin
  execute (select format('alter table today_set_aside drop constraint today_set_aside_kind_known, add constraint today_set_aside_kind_known %s',
    replace(pg_get_constraintdef(oid), 'ARRAY[', 'ARRAY[''practised''::text, ')) from pg_constraint where conname = 'today_set_aside_kind_known');
end $$;

-- A credential that training keeps stands on curricula vitae too, and is said there in other languages as a strength is: title its name, line who gave it.
alter table cv_wording alter column item_id drop not null;
alter table cv_wording add column credential_id uuid;
alter table cv_wording add constraint cv_wording_credential_fkey foreign key (tenant_id, credential_id) references credential;
alter table cv_wording add constraint cv_wording_of_one_thing check (num_nonnulls(item_id, credential_id) = 1);
alter table cv_wording add constraint cv_wording_credential_once unique (tenant_id, credential_id, language);
comment on table cv_wording is 'How a strength of the mapping, or a credential, is said on a curriculum vitae in one language, and the line that shows it (of a credential: who gave it). Without a row their own title stands, in its own language alone.';
