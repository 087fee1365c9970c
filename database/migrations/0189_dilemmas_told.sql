-- The ethics group is shown which dilemmas were told to their end lately, to propose them for the casebook.
create index dilemma_told_idx on dilemma (tenant_id, outcome_on, id) where outcome_on is not null;
