-- Candidacies: what somebody asks of work, which vacancies were proposed, what went to an employer by which yes, and what became of it.

create table work_preference (
  tenant_id uuid not null,
  participant_id uuid not null,
  from_locality text not null default '',
  travel_minutes integer constraint work_preference_minutes check (travel_minutes between 1 and 240),
  travel_by text[] not null default '{}' constraint work_preference_travel_known check (travel_by <@ array['public', 'car', 'employer', 'on_foot', 'bicycle', 'lift']),
  hours_from numeric constraint work_preference_hours_from check (hours_from between 1 and 100),
  hours_to numeric constraint work_preference_hours_to check (hours_to between 1 and 100),
  days_not text[] not null default '{}' constraint work_preference_days_known check (days_not <@ array['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']),
  shifts_not text[] not null default '{}' constraint work_preference_shifts_known check (shifts_not <@ array['morning', 'midday', 'evening', 'night', 'split', 'flexible']),
  pay_from numeric constraint work_preference_pay check (pay_from > 0 and pay_from < 1000000),
  pay_basis text constraint work_preference_basis_known check (pay_basis in ('hour', 'month')),
  languages jsonb not null default '{}',
  seeks text not null default '',
  needs bytea,
  version integer not null default 1,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, participant_id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  constraint work_preference_hours_in_order check (hours_to >= hours_from),
  constraint work_preference_pay_has_its_basis check (pay_from is null or pay_basis is not null)
);
create index work_preference_account_idx on work_preference (tenant_id, account_id);
comment on table work_preference is 'What a participant asks of work, in their own statement: hours, what is not possible, the way there, pay, languages ({language: some | daily | good | written}), what they look for. needs is sealed JSON {access, words}: what they need to be able to work, which no employer is told without them. Nothing here is a population, a score or a diagnosis.';
call protect_file('work_preference', 'candidacies', 'select, insert, update');
call by_oneself_too('work_preference');

create table candidacy (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  vacancy_id uuid not null,
  proposed_by text not null constraint candidacy_proposed_by_known check (proposed_by in ('participant', 'promoter')),
  proposed_on date not null,
  title text not null,
  employer_name text not null,
  state text not null constraint candidacy_state_known check (state in ('proposed', 'wanted', 'not_wanted', 'sent', 'interview', 'offered', 'refused', 'accepted', 'declined', 'withdrawn')),
  letter bytea,
  letter_cvs uuid[] not null default '{}',
  letter_agreed_on date,
  letter_agreed_way text constraint candidacy_letter_agreed_way_known check (letter_agreed_way in ('own_page', 'spoken')),
  version integer not null default 1,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, vacancy_id) references vacancy,
  foreign key (tenant_id, account_id) references account,
  constraint candidacy_letter_agreed_whole check ((letter_agreed_on is null) = (letter_agreed_way is null))
);
create index candidacy_participant_idx on candidacy (tenant_id, participant_id, at desc);
create index candidacy_vacancy_idx on candidacy (tenant_id, vacancy_id);
create index candidacy_account_idx on candidacy (tenant_id, account_id);
create unique index candidacy_open_once on candidacy (tenant_id, participant_id, vacancy_id) where state in ('proposed', 'wanted', 'sent', 'interview', 'offered');
comment on table candidacy is 'A participant and a vacancy: proposed by either side, and how it stands. title and employer_name are what they were called when it was proposed. letter is the exact text that is to go to the employer, sealed, letter_cvs the curricula vitae beside it; letter_agreed_on: the participant said yes to exactly this; any change takes the yes away.';
call protect_file('candidacy', 'candidacies', 'select, insert, update');

create table candidacy_step (
  tenant_id uuid not null,
  id uuid not null,
  candidacy_id uuid not null,
  participant_id uuid not null,
  kind text not null constraint candidacy_step_kind_known check (kind in ('proposed', 'wanted', 'not_wanted', 'sent', 'interview', 'offered', 'refused', 'accepted', 'declined', 'withdrawn', 'learned')),
  on_day date not null,
  how text constraint candidacy_step_how_known check (how in ('telephone', 'interview', 'video', 'group', 'assessment_centre', 'trial_day', 'test')),
  words text not null default '',
  told_by text not null constraint candidacy_step_told_by_known check (told_by in ('participant', 'promoter')),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, candidacy_id) references candidacy,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account
);
create index candidacy_step_candidacy_idx on candidacy_step (tenant_id, candidacy_id, on_day, id);
create index candidacy_step_participant_idx on candidacy_step (tenant_id, participant_id, on_day);
create index candidacy_step_account_idx on candidacy_step (tenant_id, account_id);
comment on table candidacy_step is 'What happened in a candidacy, in words: a yes or a no of the participant, an interview, the employer''s answer and its reasons, an offer taken or declined with honour, what was learned. None is changed.';
call protect_file('candidacy_step', 'candidacies', 'select, insert');

create table candidacy_sent (
  tenant_id uuid not null,
  id uuid not null,
  candidacy_id uuid not null,
  participant_id uuid not null,
  sent_on date not null,
  sent_to text not null,
  sealed bytea not null,
  consent_id uuid not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, candidacy_id) references candidacy,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, consent_id) references consent_event,
  foreign key (tenant_id, account_id) references account
);
create index candidacy_sent_candidacy_idx on candidacy_sent (tenant_id, candidacy_id);
create index candidacy_sent_participant_idx on candidacy_sent (tenant_id, participant_id);
create index candidacy_sent_consent_idx on candidacy_sent (tenant_id, consent_id);
create index candidacy_sent_account_idx on candidacy_sent (tenant_id, account_id);
comment on table candidacy_sent is 'What went to an employer, exactly: sealed JSON {text, attachments}, to whom, on which day, and the consent that covered it. Never changed.';
call protect_file('candidacy_sent', 'candidacies', 'select, insert');

-- The participant's own way in: to propose themself, and to answer. What staff write of it they do not.
create policy by_oneself on candidacy for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and proposed_by = 'participant' and state = 'wanted' and letter is null and is_oneself(participant_id) and not file_is_closed(participant_id));
create policy by_oneself_answers on candidacy for update to ofek_app
  using (tenant_id = (select current_tenant()) and state in ('proposed', 'wanted', 'sent', 'interview', 'offered') and is_oneself(participant_id) and not file_is_closed(participant_id))
  with check (tenant_id = (select current_tenant()) and state in ('proposed', 'wanted', 'not_wanted', 'sent', 'interview', 'offered', 'accepted', 'declined', 'withdrawn') and is_oneself(participant_id));
create policy by_oneself on candidacy_step for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and told_by = 'participant'
    and kind in ('proposed', 'wanted', 'not_wanted', 'accepted', 'declined', 'withdrawn', 'learned') and is_oneself(participant_id) and not file_is_closed(participant_id));
create function only_their_answer() returns trigger language plpgsql as $$
declare
  theirs text[] := array['state', 'letter', 'letter_cvs', 'letter_agreed_on', 'letter_agreed_way', 'version'];
begin
  if to_jsonb(old) - theirs is distinct from to_jsonb(new) - theirs and is_oneself(old.participant_id) and not writes(old.participant_id, 'candidacies') then
    raise exception 'a participant answers, and words what goes to the employer' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger candidacy_answered_by_oneself before update on candidacy for each row execute function only_their_answer();

-- The consent that covers what goes to employers, for whoever comes to the candidacies: the newest answer, if it is a yes.
create function employers_agreed(participant uuid) returns uuid stable security definer set search_path = public language sql as $$
  select case when newest.answer = 'given' and sees(participant, 'candidacies') then newest.id end from (
    select id, answer from consent_event where tenant_id = current_tenant() and participant_id = participant and purpose = 'employers' order by at desc, id desc limit 1) newest
$$;

-- A vacancy as a participant reads it: one that was proposed to them or by them, or one that is on the public page.
create function vacancy_for(participant uuid, vacancy uuid) returns table (employer text, facts jsonb) stable security definer set search_path = public language sql as $$
  select case when v.names_employer or of_the_work() or exists (select from candidacy c where c.tenant_id = v.tenant_id and c.participant_id = participant and c.vacancy_id = v.id) then e.name else '' end,
    to_jsonb(v) - array['tenant_id', 'published_by', 'account_id', 'source', 'source_key']
  from vacancy v join employer e on e.tenant_id = v.tenant_id and e.id = v.employer_id
  where v.tenant_id = current_tenant() and v.id = vacancy and sees(participant, 'candidacies')
    and (of_the_work() or v.published_on is not null and v.closed_on is null or exists (select from candidacy c where c.tenant_id = v.tenant_id and c.participant_id = participant and c.vacancy_id = v.id))
$$;
