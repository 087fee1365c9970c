-- Who proposed themself before 0254 was told the name of an employer who stays unnamed, and it stands in the row: taken out where nothing went to that employer.
update candidacy c set employer_name = '' from vacancy v
where v.tenant_id = c.tenant_id and v.id = c.vacancy_id and not v.names_employer and c.proposed_by = 'participant' and c.employer_name <> ''
  and not exists (select from candidacy_sent s where s.tenant_id = c.tenant_id and s.candidacy_id = c.id);
