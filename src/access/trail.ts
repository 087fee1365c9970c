import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { permit } from './permit.ts'

export interface TrailEvent {
  id: string
  at: Date
  accountName: string
  what: string
  /** The part of a file that was read. */
  part: string | null
  relation: string | null
  reason: string
  /** Whether it concerns a file; which one is not the auditor's to open. */
  participantId: string | null
}

export interface Trail {
  events: TrailEvent[]
  /** The event after which the earlier ones of the day begin; null where the day is told. */
  next: string | null
  chain: { batches: number; newest: Date | null }
}

/** A day of the audit trail, the latest first and a page at a time, with how far it is sealed. `after` is an event's id. Relies on audit_event_time_idx. */
export async function trailOf(tx: Tx, day: Day, after: string | null = null, limit = 200): Promise<Trail> {
  await permit(tx, 'audit.open')
  const last = `(select at from audit_event where tenant_id = current_tenant() and id = $4)`
  const events = await tx.rows<TrailEvent>(
    `select id, at, account_name as "accountName", what, details->>'page' as part, relation, reason, participant_id as "participantId" from audit_event
     where tenant_id = current_tenant() and at >= $1::date::timestamp at time zone $2 and at < ($1::date + 1)::timestamp at time zone $2
       ${after ? `and at <= ${last} and (at < ${last} or id < $4)` : ''}
     order by at desc, id desc limit $3`,
    [day, tx.actor.timeZone, limit + 1, ...(after ? [after] : [])],
  )
  const shown = events.slice(0, limit)
  // Batches are numbered without a gap (ofek verify proves it), so the newest tells how many there are.
  const chain = await tx.row<Trail['chain']>(`select number as batches, sealed_at as newest from audit_batch where tenant_id = current_tenant() order by number desc limit 1`)
  return { events: shown, next: events.length > limit ? (shown.at(-1)?.id ?? null) : null, chain: chain ?? { batches: 0, newest: null } }
}
