-- Referral (R-07, D-14, T-08): to a service of the directory or to words, with its reason, exactly what is told, the consent for it, what was answered and what came of it.

create table referral (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  service_id uuid,
  to_name text not null constraint referral_to_somebody check (to_name <> ''),
  to_words text not null default '',
  scope_line_id uuid,
  beyond_training boolean not null default false,
  reason text not null constraint referral_has_a_reason check (reason <> ''),
  way text not null constraint referral_way_known check (way in ('sent', 'carried')),
  consent_id uuid,
  strengths text[] not null default '{}',
  told text not null default '',
  with_phone boolean not null default false,
  language text not null constraint referral_language_known check (language in ('he', 'ar', 'en')),
  referred_on date not null,
  ask_on date,
  closed_on date,
  at timestamptz not null,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, service_id) references service,
  foreign key (tenant_id, scope_line_id) references scope_line,
  foreign key (tenant_id, consent_id) references consent_event,
  foreign key (tenant_id, account_id) references account,
  constraint referral_sent_with_consent check (way = 'carried' or consent_id is not null)
);
create index referral_participant_idx on referral (tenant_id, participant_id, referred_on desc);
create index referral_service_idx on referral (tenant_id, service_id);
create index referral_scope_line_idx on referral (tenant_id, scope_line_id);
create index referral_consent_idx on referral (tenant_id, consent_id);
create index referral_account_idx on referral (tenant_id, account_id);
comment on table referral is 'A participant referred to a service of the directory (to_name as it was called then) or to words. reason as the participant understands it; strengths and told are what the other side is told, nothing else; way: sent by us, with the consent that covers it, or carried by the participant as a letter in their language. beyond_training: no matter of the training coordinator. ask_on: when no answer is written by then, Today says so; closed_on: nothing more is awaited.';
call protect_file('referral', 'referrals', 'select, insert, update');

create table referral_answer (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  referral_id uuid not null,
  beyond_training boolean not null default false,
  kind text not null constraint referral_answer_kind_known check (kind in ('accepted', 'waiting', 'no', 'came_of_it')),
  helped text constraint referral_answer_helped_known check (helped in ('yes', 'partly', 'no')),
  words text not null default '',
  on_day date not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, referral_id) references referral,
  foreign key (tenant_id, account_id) references account,
  constraint referral_answer_helped_when_it_came check ((kind = 'came_of_it') = (helped is not null))
);
create index referral_answer_referral_idx on referral_answer (tenant_id, referral_id, on_day desc, id desc);
create index referral_answer_participant_idx on referral_answer (tenant_id, participant_id);
create index referral_answer_account_idx on referral_answer (tenant_id, account_id);
comment on table referral_answer is 'What was answered to a referral, and what came of it and whether it helped; never changed, the newest of its kind stands.';
call protect_file('referral_answer', 'referrals', 'select, insert');

create table referral_own_word (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  referral_id uuid,
  enrolment_id uuid,
  beyond_training boolean not null default false,
  so text not null constraint referral_own_word_so_known check (so in ('yes', 'partly', 'no')),
  words text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, referral_id) references referral,
  foreign key (tenant_id, enrolment_id) references cohort_enrolment,
  foreign key (tenant_id, account_id) references account,
  constraint referral_own_word_of_one check (num_nonnulls(referral_id, enrolment_id) = 1)
);
create index referral_own_word_participant_idx on referral_own_word (tenant_id, participant_id);
create index referral_own_word_referral_idx on referral_own_word (tenant_id, referral_id, id desc);
create index referral_own_word_enrolment_idx on referral_own_word (tenant_id, enrolment_id, id desc);
create index referral_own_word_account_idx on referral_own_word (tenant_id, account_id);
comment on table referral_own_word is 'What the participant says of a referral or a course on the own page: whether it was so, and how it was. The newest stands.';
call protect_file('referral_own_word', 'referrals', 'select, insert');

-- What a coordinator of training has no business with: a referral to a clinic or to welfare. Everybody else who comes to this part comes to the person too.
do $$
declare t text;
begin
  foreach t in array array['referral', 'referral_answer', 'referral_own_word'] loop
    execute format('create policy of_training_alone on %I as restrictive to ofek_app using (not beyond_training or sees(participant_id, ''contact'')) with check (not beyond_training or sees(participant_id, ''contact''))', t);
  end loop;
end $$;

-- Their own voice, and nobody else's.
create policy by_oneself on referral_own_word for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and is_oneself(participant_id) and not file_is_closed(participant_id));
create function only_by_oneself() returns trigger language plpgsql as $$
begin
  if current_account() is not null and not (new.account_id = current_account() and is_oneself(new.participant_id)) then
    raise exception 'a participant says it, and nobody in their name' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger referral_own_word_by_oneself before insert on referral_own_word for each row execute function only_by_oneself();

-- On Today: a referral without an answer or without what came of it, and a voucher that waits for whoever accompanies.
do $$
begin
  execute (select format('alter table today_set_aside drop constraint today_set_aside_kind_known, add constraint today_set_aside_kind_known %s',
    replace(pg_get_constraintdef(oid), 'ARRAY[', 'ARRAY[''referral''::text, ''referral_after''::text, ''declared''::text, ')) from pg_constraint where conname = 'today_set_aside_kind_known');
end $$;
