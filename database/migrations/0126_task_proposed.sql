-- What the rule proposed is kept with the task as it was said: after what was attained, and why; and, where another challenge was chosen, why that one.
alter table task add column suggested_after smallint check (suggested_after between 0 and 10);
alter table task add column suggested_why text check (suggested_why in ('a_little_more', 'the_same', 'a_little_less'));
alter table task add column chosen_why text not null default '';
