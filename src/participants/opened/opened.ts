/** Who opened a file and by what right: the audit trail as the participant and the staff of the file read it, by day and person. */
import type { Tx } from '#src/platform/db.ts'
import type { Day } from '#src/platform/clock.ts'

export interface OpenedBy {
  day: Day
  accountId: string | null
  name: string
  relations: string[]
  /** What was sealed and came open: health.opened, sensitive.opened. */
  unsealed: string[]
  /** The words of the audit that are not reads: profile.saved, consent.recorded ... */
  wrote: string[]
  /** The parts that were read. */
  pages: string[]
  /** Pages read and things written; what came open of a page is not counted beside it. */
  times: number
  lastAt: Date
}

const unsealing = ['health.opened', 'sensitive.opened']

/** How many rows a page of it holds at least, where there are as many. */
export const openedAtOnce = 60

/** One row per day and person, newest day first, before a day where one is given; days are whole, so that the next page goes on before the last of them. Relies on audit_event_participant_idx. */
export async function whoOpened(tx: Tx, participantId: string, { before, limit = openedAtOnce }: { before?: Day | null; limit?: number } = {}): Promise<OpenedBy[]> {
  return tx.rows<OpenedBy>(
    `select * from (select (e.at at time zone $2)::date as day, e.account_id as "accountId", max(e.account_name) as name,
       coalesce(array_agg(distinct e.relation) filter (where e.relation is not null), '{}') as relations,
       coalesce(array_agg(distinct e.what) filter (where e.what = any ($5)), '{}') as unsealed,
       coalesce(array_agg(distinct e.what) filter (where e.what <> all ($5 || '{file.read}'::text[])), '{}') as wrote,
       coalesce(array_agg(distinct e.details->>'page') filter (where e.what = 'file.read' and e.details->>'page' is not null), '{}') as pages,
       (count(*) filter (where e.what <> all ($5)))::int as times, max(e.at) as "lastAt"
     from audit_event e
     where e.tenant_id = current_tenant() and e.participant_id = $1 and ($3::date is null or e.at < ($3::date)::timestamp at time zone $2)
     group by 1, 2
     order by 1 desc fetch first ($4) rows with ties) opened
     order by day desc, "lastAt" desc`,
    [participantId, tx.actor.timeZone, before ?? null, limit, unsealing],
  )
}
