-- The portfolio (issue 3, item 5): how the promoter and the mentor see a criterion, what grows from the gaps, and what was brought from another network. Developmental, and apart from what decides (T-10).

create table criterion_view (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  criterion text not null check (criterion <> ''),
  side text not null check (side in ('own', 'mentor')),
  stands text not null check (stands in ('beginning', 'growing', 'steady', 'teaching')),
  words text not null constraint criterion_view_in_words check (words <> ''),
  on_day date not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account,
  foreign key (tenant_id, account_id) references account
);
create index criterion_view_promoter_idx on criterion_view (tenant_id, promoter_id, criterion, at desc);
create index criterion_view_account_idx on criterion_view (tenant_id, account_id);
comment on table criterion_view is 'How a promoter, or their mentor, sees the promoter in a criterion on a day: always in words too, never summed. The newest of each side stands; none is changed. The two alone read it.';
call protect_promoter('criterion_view', '{own,mentor}', '{own,mentor}');
create policy of_ones_side on criterion_view as restrictive for insert to ofek_app with check (account_id = (select current_account()) and (side = 'own') = (promoter_id = account_id));

create table growth_step (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  criterion text not null check (criterion <> ''),
  words text not null constraint growth_step_says_something check (words <> ''),
  by_when date,
  state text not null default 'open' check (state in ('open', 'done', 'let_go')),
  told text not null default '',
  closed_on date,
  at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account,
  constraint growth_step_closed_with_words check ((state = 'open') = (closed_on is null) and (state = 'open' or told <> ''))
);
create index growth_step_promoter_idx on growth_step (tenant_id, promoter_id, state, by_when);
comment on table growth_step is 'What a promoter means to do to grow in a criterion, and what came of it. The promoter writes it, the mentor reads it.';
call protect_promoter('growth_step', '{own,mentor}', '{own}');
grant update (state, told, closed_on, version) on growth_step to ofek_app;

create table portfolio_brought (
  tenant_id uuid not null,
  id uuid not null,
  promoter_id uuid not null,
  file jsonb not null,
  brought_on date not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, promoter_id) references account
);
create index portfolio_brought_promoter_idx on portfolio_brought (tenant_id, promoter_id);
comment on table portfolio_brought is 'A portfolio that a promoter brought from another installation (C-10), as its file was; what it says was confirmed there.';
call protect_promoter('portfolio_brought', '{own,mentor}', '{own}');
