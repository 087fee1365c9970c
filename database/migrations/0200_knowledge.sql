-- The body of knowledge (R-08, STD-C1, C3, C4): entries in three languages, dated figures, and each promoter's own answers to short checks.

create function writes_knowledge() returns boolean stable language sql as $$ select holds_post(array['professional_lead']) $$;
create function notes_knowledge() returns boolean stable language sql as $$ select holds_post(array['promoter', 'team_lead', 'programme_manager', 'professional_lead']) $$;

create table knowledge_entry (
  tenant_id uuid not null references tenant,
  id uuid not null,
  heading text not null check (heading in ('body', 'essence', 'processes', 'tools', 'skills', 'values', 'ethics', 'concepts', 'market', 'selection', 'digital', 'culture')),
  title jsonb not null,
  body jsonb not null,
  about text not null default '',
  belonging text not null default '',
  sources text not null default '',
  criteria text[] not null default '{}',
  look_again_on date not null,
  set_aside_on date,
  basis text,
  search_title text not null,
  search_text text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, written_by) references account,
  foreign key (tenant_id, changed_by) references account,
  constraint knowledge_entry_basis_once unique (tenant_id, basis),
  constraint knowledge_entry_says_from_whom check (heading <> 'culture' or belonging <> ''),
  constraint knowledge_entry_says_of_what check (heading <> 'market' or about <> '' or basis is not null)
);
create index knowledge_entry_written_by_idx on knowledge_entry (tenant_id, written_by);
create index knowledge_entry_changed_by_idx on knowledge_entry (tenant_id, changed_by);
create index knowledge_entry_heading_idx on knowledge_entry (tenant_id, heading);
comment on table knowledge_entry is 'An entry of the body of knowledge under one of the headings (R-08). title and body are {he, ar, en}, a missing language is an empty text; about is the field, environment or community it tells of; belonging is how the author of a cultural note declares to belong (M-02); basis is the key of the entry of Ofek from which it began; search_* are its words in all languages, folded (folding.ts).';

create table knowledge_figure (
  tenant_id uuid not null references tenant,
  id uuid not null,
  kind text not null check (kind in ('minimum_month', 'minimum_hour', 'adjusted_minimum', 'average_month', 'median_month', 'unemployment')),
  value numeric not null check (value >= 0 and value < 1000000),
  effective_on date not null,
  source text not null constraint knowledge_figure_says_its_source check (source <> ''),
  note text not null default '',
  verified boolean not null,
  look_again_on date not null,
  written_by uuid not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, written_by) references account
);
create index knowledge_figure_kind_idx on knowledge_figure (tenant_id, kind, effective_on);
create index knowledge_figure_written_by_idx on knowledge_figure (tenant_id, written_by);
comment on table knowledge_figure is 'A figure as of a day (minimum, average, median wage, unemployment), never changed: a correction is a newer row of the same day. verified: checked against the place of publication by whoever wrote it.';

create table knowledge_answer (
  tenant_id uuid not null references tenant,
  id uuid not null,
  account_id uuid not null,
  question text not null,
  chosen text[] not null,
  fits boolean not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account
);
create index knowledge_answer_account_idx on knowledge_answer (tenant_id, account_id, question, id);
comment on table knowledge_answer is 'What somebody answered to a short check, for their eyes alone (T-10). question is a key of checks.json.';

do $$
declare
  here text := 'tenant_id = (select current_tenant())';
  staff text := here || ' and (select of_the_profession())';
  lead text := here || ' and (select writes_knowledge())';
  own text := here || ' and account_id = (select current_account()) and (select of_the_profession())';
  -- A lead writes everything; market and cultural notes are also their own author's.
  author text := here || ' and ((select writes_knowledge()) or (heading in (''market'', ''culture'') and written_by = (select current_account()) and (select notes_knowledge())))';
  t text;
begin
  foreach t in array array['knowledge_entry', 'knowledge_figure', 'knowledge_answer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to ofek_owner using (true) with check (true)', t);
    execute format('grant select, insert on %I to ofek_app', t);
    execute format('grant select, insert, update, delete on %I to ofek_owner', t);
  end loop;

  execute format('create policy read on knowledge_entry for select to ofek_app using (%s)', staff);
  execute format('create policy add on knowledge_entry for insert to ofek_app with check (%s and written_by = (select current_account()))', author);
  execute format('create policy change on knowledge_entry for update to ofek_app using (%s) with check (%s)', author, author);
  grant update (title, body, about, belonging, sources, criteria, look_again_on, set_aside_on, search_title, search_text, changed_by, changed_at, version) on knowledge_entry to ofek_app;

  execute format('create policy read on knowledge_figure for select to ofek_app using (%s)', staff);
  execute format('create policy add on knowledge_figure for insert to ofek_app with check (%s and written_by = (select current_account()))', lead);

  execute format('create policy read on knowledge_answer for select to ofek_app using (%s)', own);
  execute format('create policy add on knowledge_answer for insert to ofek_app with check (%s)', own);
end $$;
