-- Reports to funders (issue 4, item 7; decision 031): what is asked for is versioned data, and what was told is frozen, signed and never changed.

-- Who comes to a report of a place: who leads all of it, or funds all of it.
create function reports_on(programme uuid, centre uuid, as_funder boolean) returns boolean stable language sql as $$
  select exists (select from outcome_posts(as_funder) po where reaches(po.programme_id, po.centre_id, programme, centre))
$$;

create table report_version (
  tenant_id uuid not null references tenant,
  id uuid not null,
  report_id uuid not null,
  number integer not null constraint report_version_counted check (number > 0),
  programme_id uuid,
  centre_id uuid,
  definition jsonb not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, centre_id) references centre,
  foreign key (tenant_id, account_id) references account,
  constraint report_version_once unique (tenant_id, report_id, number)
);
create index report_version_programme_idx on report_version (tenant_id, programme_id);
create index report_version_centre_idx on report_version (tenant_id, centre_id);
create index report_version_account_idx on report_version (tenant_id, account_id);
comment on table report_version is 'What a report to a funder tells: for whom, its words in he, ar, en, which measures, of how many months, broken down by what, and which noise of the axes is assumed. The newest version of a report holds. Never changed.';
call protect_tenant('report_version', 'select, insert');
create policy of_the_place on report_version as restrictive for select to ofek_app using (reports_on(programme_id, centre_id, false) or reports_on(programme_id, centre_id, true));
create policy written_by_leads on report_version as restrictive for insert to ofek_app with check (reports_on(programme_id, centre_id, false) and account_id = (select current_account()));

create table report_frozen (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  programme_id uuid,
  centre_id uuid,
  from_month date not null,
  until_month date not null,
  as_of date not null,
  content text not null,
  digest text not null constraint report_frozen_digest_is_sha256 check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  signed_name text not null constraint report_frozen_signed check (signed_name <> ''),
  words text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, version_id) references report_version,
  foreign key (tenant_id, programme_id) references programme,
  foreign key (tenant_id, centre_id) references centre,
  foreign key (tenant_id, account_id) references account
);
create index report_frozen_version_idx on report_frozen (tenant_id, version_id, at desc);
create index report_frozen_programme_idx on report_frozen (tenant_id, programme_id);
create index report_frozen_centre_idx on report_frozen (tenant_id, centre_id);
create index report_frozen_account_idx on report_frozen (tenant_id, account_id);
comment on table report_frozen is 'A report as it was told: its definition and figures (content, JSON, small counts protected), their digest, who signed and when. Never changed; what is known since is held against it.';
call protect_tenant('report_frozen', 'select, insert');
create policy of_the_place on report_frozen as restrictive for select to ofek_app using (reports_on(programme_id, centre_id, false) or reports_on(programme_id, centre_id, true));
create policy signed_by_leads on report_frozen as restrictive for insert to ofek_app with check (reports_on(programme_id, centre_id, false) and account_id = (select current_account()));

-- What was written since an instant into the files of those who joined in a span of days, by kind of event: why a figure is another now. Counts alone.
create function written_since(as_funder boolean, from_day date, until_day date, of_programme uuid, of_centre uuid, since timestamptz) returns table (what text, times integer)
  stable security definer set search_path = public language sql as $$
  select a.what, count(*)::int from enrolment e join audit_event a on a.tenant_id = e.tenant_id and a.participant_id = e.participant_id and a.at > since
  where e.tenant_id = current_tenant() and e.joined_on between from_day and until_day and (of_programme is null or e.programme_id = of_programme) and (of_centre is null or e.centre_id = of_centre)
    and exists (select from outcome_posts(as_funder) po where reaches(po.programme_id, po.centre_id, e.programme_id, e.centre_id))
    and a.what = any (array['placement.told', 'placement.changed', 'placement.ended', 'placement.goes_on', 'placement.pay_told', 'placement.evidence_kept', 'placement.quality_said', 'advancement.told',
      'follow_up.answered', 'follow_up.answered_by_link', 'axes.read', 'axes.voided', 'axes.let_stand', 'goal.level', 'plan.agreed', 'meeting.recorded', 'enrolment.finished', 'consent.recorded'])
  group by 1
$$;
