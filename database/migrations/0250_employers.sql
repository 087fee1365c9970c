-- Employers and vacancies (R-03): who we know there, what was said and agreed, what they offer, and what the law does not let them ask for (5.5).

-- A table of those who work here: promoters and who leads. No participant, partner or funder reads it.
create procedure protect_work(t regclass, grants text default 'select, insert, update') language plpgsql as $$
begin
  execute format('call protect_tenant(%L, %L)', t, grants);
  execute format('create policy of_the_work on %s as restrictive to ofek_app using ((select of_the_work())) with check ((select of_the_work()))', t);
end $$;

create table employer_contact (
  tenant_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  name text not null constraint employer_contact_named check (name <> ''),
  role text not null default '',
  phone text not null default '',
  email text not null default '',
  left_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, employer_id) references employer
);
create index employer_contact_employer_idx on employer_contact (tenant_id, employer_id);
comment on table employer_contact is 'Somebody to talk to at an employer, by what they do there and their phone and mail at work. left_on: they are no longer the one to talk to.';
call protect_work('employer_contact');

create table employer_conversation (
  tenant_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  contact_id uuid,
  held_on date not null,
  said text not null constraint employer_conversation_says_something check (said <> ''),
  next_step text not null default '',
  next_on date,
  next_done_on date,
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, employer_id) references employer,
  foreign key (tenant_id, contact_id) references employer_contact,
  foreign key (tenant_id, account_id) references account,
  constraint employer_conversation_next_has_its_day check ((next_step = '') = (next_on is null))
);
create index employer_conversation_employer_idx on employer_conversation (tenant_id, employer_id, held_on desc, id desc);
create index employer_conversation_contact_idx on employer_conversation (tenant_id, contact_id);
create index employer_conversation_account_idx on employer_conversation (tenant_id, account_id);
create index employer_conversation_next_idx on employer_conversation (tenant_id, next_on, id) where next_on is not null and next_done_on is null;
comment on table employer_conversation is 'A conversation with an employer: the day, with whom, what was said, and the next step with its day until it is done.';
call protect_work('employer_conversation');

create table employer_agreement (
  tenant_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  offers text[] not null constraint employer_agreement_offers_known check (offers <@ array['visit', 'trial', 'adjusted', 'interview_day', 'training', 'mentor', 'first_chance', 'advancement'] and offers <> '{}'),
  words text not null default '',
  from_on date not null,
  until_on date,
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, employer_id) references employer,
  foreign key (tenant_id, account_id) references account,
  constraint employer_agreement_ends_after_it_begins check (until_on >= from_on)
);
create index employer_agreement_employer_idx on employer_agreement (tenant_id, employer_id, from_on desc);
create index employer_agreement_account_idx on employer_agreement (tenant_id, account_id);
comment on table employer_agreement is 'What an employer agreed to offer, from a day on; until_on null: as long as nothing else is said.';
call protect_work('employer_agreement');

create table employer_satisfaction (
  tenant_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  contact_id uuid,
  asked_on date not null,
  fits integer constraint employer_satisfaction_fits check (fits between 1 and 5),
  prepared integer constraint employer_satisfaction_prepared check (prepared between 1 and 5),
  answered integer constraint employer_satisfaction_answered check (answered between 1 and 5),
  take_again text constraint employer_satisfaction_take_again check (take_again in ('yes', 'depends', 'no')),
  words text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, employer_id) references employer,
  foreign key (tenant_id, contact_id) references employer_contact,
  foreign key (tenant_id, account_id) references account,
  constraint employer_satisfaction_says_something check (words <> '' or coalesce(fits, prepared, answered) is not null or take_again is not null)
);
create index employer_satisfaction_employer_idx on employer_satisfaction (tenant_id, employer_id, asked_on desc, id desc);
create index employer_satisfaction_contact_idx on employer_satisfaction (tenant_id, contact_id);
create index employer_satisfaction_account_idx on employer_satisfaction (tenant_id, account_id);
comment on table employer_satisfaction is 'What an employer said after a placement about the work with us, never about a person: answers from 1 to 5 (how the match of work and person was prepared, how well what was said beforehand held, how we answered when something came up) and whether they would take somebody through us again. What was not asked is null. None is changed.';
call protect_work('employer_satisfaction', 'select, insert');

create table employer_refusal (
  tenant_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  asked_on date not null,
  asked text not null constraint employer_refusal_says_what_was_asked check (asked <> ''),
  grounds text[] not null constraint employer_refusal_grounds_known
    check (grounds <@ array['age', 'sex', 'religion', 'nationality', 'origin', 'residence', 'army', 'pregnancy', 'parenthood', 'marital', 'orientation', 'reserve', 'view', 'health', 'other'] and grounds <> '{}'),
  answered text not null constraint employer_refusal_says_what_was_answered check (answered <> ''),
  became text not null default '' constraint employer_refusal_became_known check (became in ('', 'taken_back', 'stands', 'parted')),
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, employer_id) references employer,
  foreign key (tenant_id, account_id) references account
);
create index employer_refusal_employer_idx on employer_refusal (tenant_id, employer_id);
create index employer_refusal_account_idx on employer_refusal (tenant_id, account_id);
create index employer_refusal_asked_idx on employer_refusal (tenant_id, asked_on desc, id desc);
comment on table employer_refusal is 'An unlawful request of an employer that was refused (5.5): what was asked, on which grounds of the law, what was answered and what became of it. Read by who wrote it and by who leads.';
call protect_work('employer_refusal');
create policy who_leads on employer_refusal as restrictive to ofek_app
  using (account_id = (select current_account()) or (select holds_post(array['team_lead', 'programme_manager', 'professional_lead'])))
  with check (account_id = (select current_account()) or (select holds_post(array['team_lead', 'programme_manager', 'professional_lead'])));

-- O-15 counts placements of everybody at an employer; whose they are is not told. known_on: the last day of which somebody said that they worked there; null until follow-up is asked here.
create function placements_of_employers(employers uuid[]) returns table (employer_id uuid, first_day date, last_day date, known_on date)
  stable security definer set search_path = public language sql as $$
  select p.employer_id, p.first_day, p.last_day, null::date from placement p
  where p.tenant_id = current_tenant() and p.employer_id = any (employers) and coalesce(p.attribution, '') <> 'already_employed' and of_the_work()
$$;

-- Vacancies -----------------------------------------------------------------------------------------------------------------------------

create table vacancy (
  tenant_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  title text not null constraint vacancy_named check (title <> ''),
  language text not null constraint vacancy_language_known check (language in ('he', 'ar', 'en')),
  description text not null default '',
  hours_from numeric constraint vacancy_hours_from check (hours_from between 1 and 100),
  hours_to numeric constraint vacancy_hours_to check (hours_to between 1 and 100),
  days text[] not null default '{}' constraint vacancy_days_known check (days <@ array['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']),
  shifts text[] not null default '{}' constraint vacancy_shifts_known check (shifts <@ array['morning', 'midday', 'evening', 'night', 'split', 'flexible']),
  hours_words text not null default '',
  locality text not null default '',
  address text not null default '',
  transport text[] not null default '{}' constraint vacancy_transport_known check (transport <@ array['public', 'employer', 'paid', 'parking', 'on_foot', 'from_home']),
  transport_words text not null default '',
  pay_from numeric constraint vacancy_pay_from check (pay_from > 0 and pay_from < 1000000),
  pay_to numeric constraint vacancy_pay_to check (pay_to > 0 and pay_to < 1000000),
  pay_basis text constraint vacancy_pay_basis_known check (pay_basis in ('hour', 'month')),
  pay_said_on date,
  pay_words text not null default '',
  rights text[] not null default '{}' constraint vacancy_rights_known
    check (rights <@ array['direct', 'open_ended', 'full_rights', 'pension_first_day', 'sick_first_day', 'travel', 'meals', 'paid_training', 'school_hours', 'hours_ahead', 'overtime_by_choice']),
  conditions text not null default '',
  accessibility text[] not null default '{}' constraint vacancy_accessibility_known
    check (accessibility <@ array['step_free', 'toilet', 'hearing', 'sight', 'seated', 'quiet', 'breaks', 'easy_instructions', 'adjusts', 'parking_near']),
  accessibility_words text not null default '',
  languages jsonb not null default '{}',
  languages_words text not null default '',
  horizon text not null default '',
  needed text not null default '',
  learned_there text not null default '',
  chosen_by text[] not null default '{}' constraint vacancy_chosen_by_known check (chosen_by <@ array['telephone', 'interview', 'video', 'group', 'assessment_centre', 'trial_day', 'test']),
  chosen_words text not null default '',
  posts integer not null default 1 constraint vacancy_posts check (posts between 1 and 1000),
  open_until date,
  closed_on date,
  closed_how text constraint vacancy_closed_how_known check (closed_how in ('filled', 'withdrawn', 'gone')),
  names_employer boolean not null default true,
  published_on date,
  published_by uuid,
  source text not null default '',
  source_key text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, employer_id) references employer,
  foreign key (tenant_id, published_by) references account,
  foreign key (tenant_id, account_id) references account,
  constraint vacancy_hours_in_order check (hours_to >= hours_from),
  constraint vacancy_pay_in_order check (pay_to >= pay_from),
  constraint vacancy_pay_has_its_basis check (coalesce(pay_from, pay_to) is null or pay_basis is not null),
  constraint vacancy_closed_whole check ((closed_on is null) = (closed_how is null)),
  constraint vacancy_published_by_somebody check ((published_on is null) = (published_by is null)),
  constraint vacancy_source_whole check ((source = '') = (source_key = ''))
);
create index vacancy_employer_idx on vacancy (tenant_id, employer_id);
create index vacancy_published_by_idx on vacancy (tenant_id, published_by);
create index vacancy_account_idx on vacancy (tenant_id, account_id);
create index vacancy_open_idx on vacancy (tenant_id, at desc, id desc) where closed_on is null;
create index vacancy_closed_idx on vacancy (tenant_id, closed_on desc, id desc) where closed_on is not null;
create unique index vacancy_of_source_once on vacancy (tenant_id, source, source_key) where source <> '';
create index vacancy_published_idx on vacancy (published_on desc, id) where published_on is not null and closed_on is null;
comment on table vacancy is 'Work that an employer offers, by what people weigh. It has no field for who may have it, but for what is really needed (5.5). languages is {language: some | daily | good | written}; pay is gross in shekels, as said on pay_said_on; source and source_key say from which file it came and its key there; published_on: it stands on the public page, names_employer: with the employer''s name.';
call protect_work('vacancy');

create table vacancy_objection (
  tenant_id uuid not null,
  id uuid not null,
  vacancy_id uuid not null,
  rule text not null,
  words text not null,
  reason text not null constraint vacancy_objection_has_its_reason check (reason <> ''),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, vacancy_id) references vacancy,
  foreign key (tenant_id, account_id) references account
);
create index vacancy_objection_vacancy_idx on vacancy_objection (tenant_id, vacancy_id);
create index vacancy_objection_account_idx on vacancy_objection (tenant_id, account_id);
comment on table vacancy_objection is 'Why words of a vacancy that a rule of the law warned of stand all the same: which rule, which words, the reason, who answered. It holds for these words alone, and is never changed.';
call protect_work('vacancy_objection', 'select, insert');

create table vacancy_bringing (
  tenant_id uuid not null references tenant,
  id uuid not null,
  account_id uuid not null,
  at timestamptz not null,
  kind text not null constraint vacancy_bringing_kind_known check (kind in ('csv', 'xml', 'job_posting')),
  file_name text not null default '',
  source text not null default '',
  whole boolean not null default false,
  columns text[] not null default '{}',
  mapping jsonb not null default '{}',
  rows jsonb not null,
  taken_at timestamptz,
  result jsonb,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account
);
create index vacancy_bringing_account_idx on vacancy_bringing (tenant_id, account_id, at desc);
comment on table vacancy_bringing is 'A file of vacancies that was read and waits for a look before it is taken in: rows are lists of cells (csv) or records by our own field names. whole: it is all that the source has, so that what is gone from it closes. Once taken in, rows are empty and result says what was done.';
call protect_work('vacancy_bringing', 'select, insert, update, delete');
create policy own on vacancy_bringing as restrictive to ofek_app using (account_id = (select current_account())) with check (account_id = (select current_account()));

-- What the public page shows, to whoever comes, of every network here; of an employer who stays unnamed no name.
create function public_vacancies(one uuid default null) returns table (id uuid, network text, employer text, facts jsonb)
  stable security definer set search_path = public language sql as $$
  select v.id, t.name, case when v.names_employer then e.name else '' end,
    to_jsonb(v) - array['tenant_id', 'employer_id', 'published_by', 'account_id', 'source', 'source_key', 'at', 'closed_on', 'closed_how', 'chosen_words']
  from vacancy v join tenant t on t.id = v.tenant_id join employer e on e.tenant_id = v.tenant_id and e.id = v.employer_id
  where v.published_on is not null and v.closed_on is null and (v.open_until is null or v.open_until >= actor_day()) and (one is null or v.id = one)
  order by v.published_on desc, v.id limit 300
$$;
