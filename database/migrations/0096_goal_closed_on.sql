-- The day a goal was reached or set aside, so that it has its place in the file's timeline; null while it is open, and where nobody wrote the day down.
alter table goal add column closed_on date;
