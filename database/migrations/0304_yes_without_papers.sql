-- A yes to a letter with curricula vitae that was said before they were frozen (0255) covers none of them. Where nothing went to the employer yet, it is asked for again, and what is agreed to is frozen then.
update candidacy c set letter_agreed_on = null, letter_agreed_way = null, version = version + 1
where c.letter_agreed_on is not null and cardinality(c.letter_cvs) > 0 and cardinality(c.letter_papers) = 0
  and not exists (select from candidacy_sent s where s.tenant_id = c.tenant_id and s.candidacy_id = c.id);
