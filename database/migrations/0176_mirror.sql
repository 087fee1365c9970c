-- The promoter's mirror (issue 3, item 10): how one's own work looks is read from what is there already; what is kept is the promoter's own words beside it (C-01, T-10).
create table mirror_reflection (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  part text not null check (part in ('axes', 'started', 'unseen', 'plans')),
  sealed bytea not null,
  written_on date not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account
);
create index mirror_reflection_promoter_idx on mirror_reflection (tenant_id, promoter_id, at desc, id desc);
comment on table mirror_reflection is 'What a promoter wrote beside a part of the own mirror, on a day: sealed, never changed, a later one stands beside it. Its author''s alone, whoever leads, mentors or administers.';
call protect_promoter('mirror_reflection', '{own}', '{own}');
create policy not_at_the_table on mirror_reflection as restrictive for select to ofek_app using (not (select view_is_shared()));
