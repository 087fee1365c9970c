-- The curricula vitae that go along with a letter are frozen when the person says yes to it: what goes out is what was read, and who sends it opens exactly that.

create table candidacy_paper (
  tenant_id uuid not null,
  id uuid not null,
  candidacy_id uuid not null,
  participant_id uuid not null,
  cv_id uuid not null,
  language text not null constraint candidacy_paper_language_known check (language in ('he', 'ar', 'en')),
  sealed bytea not null,
  stands text not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, candidacy_id) references candidacy,
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, account_id) references account
);
create index candidacy_paper_candidacy_idx on candidacy_paper (tenant_id, candidacy_id);
create index candidacy_paper_participant_idx on candidacy_paper (tenant_id, participant_id);
create index candidacy_paper_account_idx on candidacy_paper (tenant_id, account_id);
comment on table candidacy_paper is 'A curriculum vitae as it was when the participant said yes to a letter with it: the whole document, sealed JSON. stands is the mark of what it was made of (cv_mark), by which a later change is known. Never changed.';
call protect_file('candidacy_paper', 'candidacies', 'select, insert');
create policy by_oneself on candidacy_paper for insert to ofek_app
  with check (tenant_id = (select current_tenant()) and account_id = (select current_account()) and is_oneself(participant_id) and not file_is_closed(participant_id));

alter table candidacy add column letter_papers uuid[] not null default '{}';
comment on column candidacy.letter_papers is 'The frozen papers (candidacy_paper) that the yes to the letter covers, in their order; none before it.';

create or replace function only_their_answer() returns trigger language plpgsql as $$
declare
  theirs text[] := array['state', 'letter', 'letter_cvs', 'letter_papers', 'letter_agreed_on', 'letter_agreed_way', 'version'];
begin
  if to_jsonb(old) - theirs is distinct from to_jsonb(new) - theirs and is_oneself(old.participant_id) and not writes(old.participant_id, 'candidacies') then
    raise exception 'a participant answers, and words what goes to the employer' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- A mark of all that a curriculum vitae is made of now, and of nothing that does not stand on it: for who comes to the candidacies, of one that goes along with a letter. It tells that something changed, and not what.
-- In plpgsql, since what it reads is made by later migrations.
create function cv_mark(one uuid) returns text stable security definer set search_path = public language plpgsql as $$
declare
  mark text;
begin
  select encode(sha256(convert_to(jsonb_build_array(
      c.language, c.headline, c.summary, c.item_order, c.set_aside, p.given_name, p.family_name, p.preferred_name, p.spoken_languages, person.names, person.levels,
      case when c.show_phone then p.phone end, case when c.show_email then p.email end, case when c.show_locality then p.locality end,
      (select jsonb_agg(jsonb_build_array(h.id, h.kind, h.began, h.ended, h.goes_on, h.words -> c.language) order by h.id) from work_history h
        where h.tenant_id = c.tenant_id and h.participant_id = c.participant_id and not h.set_aside and h.words ? c.language and not 'history:' || h.id = any (c.left_out)),
      (select jsonb_agg(jsonb_build_array(m.id, m.title, w.title, w.line) order by m.id) from mapping_item m left join cv_wording w on w.tenant_id = m.tenant_id and w.item_id = m.id and w.language = c.language
        where m.tenant_id = c.tenant_id and m.participant_id = c.participant_id and m.kind = 'strength' and not 'strength:' || m.id = any (c.left_out)
          and (select s.state from mapping_state s where s.tenant_id = m.tenant_id and s.item_id = m.id order by s.at desc, s.id desc limit 1) <> 'set_aside'),
      (select jsonb_agg(jsonb_build_array(k.id, k.name, k.issuer, k.issued_on, w.title, w.line) order by k.id) from credential k left join cv_wording w on w.tenant_id = k.tenant_id and w.credential_id = k.id and w.language = c.language
        where k.tenant_id = c.tenant_id and k.participant_id = c.participant_id and k.taken_back_on is null and not 'credential:' || k.id = any (c.left_out)),
      (select jsonb_agg(left_language order by left_language) from unnest(c.left_out) left_language where left_language like 'language:%'))::text, 'UTF8')), 'hex')
    into mark
  from cv c join participant p on p.tenant_id = c.tenant_id and p.id = c.participant_id left join cv_person person on person.tenant_id = c.tenant_id and person.participant_id = c.participant_id
  where c.tenant_id = current_tenant() and c.id = one and sees(c.participant_id, 'candidacies')
    and exists (select from candidacy k where k.tenant_id = c.tenant_id and k.participant_id = c.participant_id and one = any (k.letter_cvs));
  return coalesce(mark, '');
end $$;
