-- A service is told to each reader in their own language, where somebody wrote it: a name and a description beside those that it has.

alter table service add column other_words jsonb not null default '{}' constraint service_other_words_of_languages
  check (jsonb_typeof(other_words) = 'object' and other_words - array['he', 'ar', 'en'] = '{}');
comment on column service.other_words is 'The name and the description in further languages, as far as they were written: {ar: {name, description}}. Who reads in another language reads name and description.';
