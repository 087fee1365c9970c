-- The preview asks for a plan of its own for each statement (import/foresight.ts), and with that the functions inside people_met were planned anew at each of
-- their calls: sees() for every namesake, 9 ms each. Here, and in what it calls, a plan is kept as everywhere else (decision 015).
alter function people_met(bytea[], bytea[], text[], text[], text[], text[], date[]) set plan_cache_mode = 'force_generic_plan';
