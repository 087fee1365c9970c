-- Messages that leave the house, by mail or SMS: written in the transaction of what they tell of, sent from the background.
alter table tenant add column quiet_from time not null default '20:00', add column quiet_until time not null default '08:00';

create table message_preference (
  tenant_id uuid not null,
  participant_id uuid not null,
  rests text[] not null default '{jewish}' constraint message_preference_rests_known check (rests <@ array['jewish', 'muslim', 'christian_western', 'christian_eastern']),
  stopped_at timestamptz,
  stopped_how text constraint message_preference_stopped_how_known check (stopped_how in ('link', 'own_page', 'told_staff')),
  changed_at timestamptz not null,
  changed_by uuid,
  version integer not null default 1,
  primary key (tenant_id, participant_id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, changed_by) references account,
  constraint message_preference_stopped_somehow check ((stopped_at is null) = (stopped_how is null))
);
create index message_preference_changed_by_idx on message_preference (tenant_id, changed_by);
comment on table message_preference is 'On which days of rest a participant is not written to (their own word; nothing is inferred), and whether they asked for no messages. No row: the Sabbath and the holidays of the state.';
call protect_file('message_preference', 'consents', 'select, insert, update');
call by_oneself_too('message_preference');

create table message (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  kind text not null constraint message_kind_known check (kind in ('follow_up')),
  channel text not null constraint message_channel_known check (channel in ('mail', 'sms')),
  language text not null check (language in ('he', 'ar', 'en')),
  sealed bytea,
  queued_at timestamptz not null,
  account_id uuid,
  due_at timestamptz not null,
  until timestamptz not null,
  state text not null default 'waiting' constraint message_state_known check (state in ('waiting', 'sent', 'failed', 'dropped')),
  tries integer not null default 0 check (tries >= 0),
  reason text not null default '',
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account,
  constraint message_ended check ((state = 'waiting') = (ended_at is null)),
  -- Once it is over, its words are gone: what it was stays.
  constraint message_words_while_it_waits check ((state = 'waiting') = (sealed is not null))
);
create index message_participant_idx on message (tenant_id, participant_id, queued_at desc);
create index message_account_idx on message (tenant_id, account_id);
-- For the process that sends, over all tenants.
create index message_due_idx on message (due_at) where state = 'waiting';
comment on table message is 'A message to a participant: its words sealed while it waits, where it goes (the address is read when it is sent), when, and what became of it.';
call protect_file('message', 'consents', 'select, insert');

-- What waits is dropped with the consent, with the file, or when the person asks for no more, whoever writes that.
create function drop_messages(tenant uuid, participant uuid, why text, at timestamptz) returns void security definer set search_path = public language sql as $$
  update message set state = 'dropped', reason = why, sealed = null, ended_at = at where tenant_id = tenant and participant_id = participant and state = 'waiting'
$$;
revoke execute on function drop_messages(uuid, uuid, text, timestamptz) from public;
create function consent_drops_messages() returns trigger security definer set search_path = public language plpgsql as $$
begin
  perform drop_messages(new.tenant_id, new.participant_id, case new.purpose when 'file' then 'closed' else 'no_consent' end, new.at);
  return null;
end $$;
create trigger consent_drops_messages after insert on consent_event for each row when (new.purpose in ('messages', 'file') and new.answer <> 'given') execute function consent_drops_messages();
create function stop_drops_messages() returns trigger security definer set search_path = public language plpgsql as $$
begin
  perform drop_messages(new.tenant_id, new.participant_id, 'stopped', new.stopped_at);
  return null;
end $$;
create trigger stop_drops_messages after insert or update of stopped_at on message_preference for each row when (new.stopped_at is not null) execute function stop_drops_messages();

-- How many messages stand how, for whoever keeps the network running: counts alone, of the last 30 days.
create function messages_counted() returns table (channel text, state text, messages integer) stable security definer set search_path = public language sql as $$
  select m.channel, m.state, count(*)::int from message m
  where m.tenant_id = current_tenant() and holds_post(array['administrator']) and (m.state = 'waiting' or m.queued_at > actor_day() - 30) group by 1, 2
$$;
