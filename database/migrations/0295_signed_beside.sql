-- What was signed of places that hold a place or stand in it, as of the same day: held against a report that is about to be signed, so that none tells of few people when
-- it is subtracted from another (decision 031). Only for who leads all of the place; what is told there is protected, and no page shows it by this way.
create function report_signed_beside(programme uuid, centre uuid, of_day date) returns setof text stable security definer set search_path = public language sql as $$
  select f.content from report_frozen f
  where f.tenant_id = current_tenant() and f.as_of = of_day and reports_on(programme, centre, false)
    and (f.programme_id is null or programme is null or f.programme_id = programme) and (f.centre_id is null or centre is null or f.centre_id = centre)
$$;
create index report_frozen_as_of_idx on report_frozen (tenant_id, as_of);
