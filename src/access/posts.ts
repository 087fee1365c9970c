/**
 * SQL: the posts that account `a` holds at an instant, by the calendar of its tenant `t`; null when there is none.
 * One rule for sessions, for work in the background and for the command line.
 */
export const postsHeld = (at: string): string =>
  `(select json_agg(json_build_object('role', p.role, 'programmeId', p.programme_id, 'centreId', p.centre_id, 'specialisation', p.specialisation))
    from post p where p.tenant_id = a.tenant_id and p.account_id = a.id
      and p.starts_on <= (${at}::timestamptz at time zone t.time_zone)::date
      and (p.ends_on is null or p.ends_on >= (${at}::timestamptz at time zone t.time_zone)::date))`
