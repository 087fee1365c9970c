-- A record that was a mistake turns back with what followed from it, and keeps what it said and why. What was agreed can be reworded.
alter table meeting add column review_was date;
comment on column meeting.review_was is 'The day of the next review before this review was recorded: it comes back when the record turns out to be a mistake.';

alter table meeting_earlier
  add column state text not null default 'held' constraint meeting_earlier_state_known check (state in ('scheduled', 'held', 'missed_told', 'missed_untold', 'cancelled')),
  add column state_words text not null default '',
  add column why text not null default '';
comment on table meeting_earlier is 'What stood of a meeting before it was corrected: its record, whether it was held and what was known of that; and why it was corrected.';

alter table promise drop constraint promise_state_check;
alter table promise add constraint promise_state_known check (state in ('open', 'kept', 'let_go', 'taken_back'));
comment on table promise is 'What was agreed in a meeting: who does what by when, the participant''s and the promoter''s alike (C-09). Taken back: the meeting was not held after all.';

create table promise_earlier (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  promise_id uuid not null,
  words text not null,
  due_on date,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, promise_id) references promise,
  foreign key (tenant_id, account_id) references account
);
create index promise_earlier_promise_idx on promise_earlier (tenant_id, promise_id, id);
create index promise_earlier_participant_idx on promise_earlier (tenant_id, participant_id);
create index promise_earlier_account_idx on promise_earlier (tenant_id, account_id);
comment on table promise_earlier is 'What a promise said before it was reworded, and who reworded it when.';
call protect_file('promise_earlier', 'meetings', 'select, insert');

-- The review was not held after all: the rhythm turns back, unless the plan was agreed on that day or the review was set anew since.
create function plan_not_reviewed(participant uuid, reviewed_on date, was date) returns void security definer set search_path = public language sql as $$
  update enrolment e set next_review_on = coalesce(was, reviewed_on)
  from programme pr, tenant t
  where e.tenant_id = current_tenant() and e.participant_id = participant and e.stage = 'enrolled' and pr.tenant_id = e.tenant_id and pr.id = e.programme_id and t.id = e.tenant_id
    and e.next_review_on = reviewed_on + coalesce(e.review_every_days, pr.review_every_days)
    and not exists (select from plan_version v where v.tenant_id = e.tenant_id and v.participant_id = participant and (v.agreed_at at time zone t.time_zone)::date = reviewed_on)
    and file_openings(participant, 'plan', false) && array['assigned', 'cover', 'self', 'team_lead', 'professional_lead']
$$;
