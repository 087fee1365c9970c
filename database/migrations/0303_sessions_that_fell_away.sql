-- Sessions that an earlier Ofek called off because the days of their cohort changed come back with them, as those do that fell away since (0268).
-- Nothing was kept of why a session was called off: one that lies ahead on none of the cohort's days now fell away; one on such a day was called off by hand.
update cohort_session s set fell_away = true
from cohort c
where c.tenant_id = s.tenant_id and c.id = s.cohort_id and s.called_off_at is not null and not s.fell_away and s.on_day >= current_date
  and not (s.on_day between c.begins_on and c.ends_on and (array['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'])[extract(dow from s.on_day)::int + 1] = any (c.weekdays));
