import type pg from 'pg'
import { tell } from '#src/access/index.ts'
import { instantIn } from '#src/platform/clock.ts'
import { asHouse } from '#src/platform/house.ts'
import { logError } from '#src/platform/log.ts'
import { isAskedOn } from './asked.ts'
import { ask } from './commands.ts'
import { asksWithinDays } from './types.ts'

interface Due {
  tenantId: string
  timeZone: string
  id: string
  participantId: string
  dueOn: string
}

/** By the middle of the morning of its day. */
const hour = '10:00'
const atMost = 200

/**
 * Writes the messages of the days that have come: for jobs that go on as far as is known, of programmes that ask by message, within a week of the day. Each in a
 * transaction of its own that holds its row, so that two processes ask once. Whom no message may reach is marked so, for the promoter to ask. Returns how many were written.
 */
export async function askFollowUps(owner: pg.Pool, origin: string, now: Date, stop?: AbortSignal): Promise<number> {
  const { rows } = await owner.query<Due>(
    `select f.tenant_id as "tenantId", t.time_zone as "timeZone", f.id, f.participant_id as "participantId", f.due_on as "dueOn"
     from follow_up f join tenant t on t.id = f.tenant_id join placement w on w.tenant_id = f.tenant_id and w.id = f.placement_id
       left join enrolment e on e.tenant_id = w.tenant_id and e.id = w.enrolment_id left join programme g on g.tenant_id = e.tenant_id and g.id = e.programme_id
     where f.asked_on is null and ${isAskedOn('($1 at time zone t.time_zone)::date', asksWithinDays)} and coalesce(g.follow_up_by_message, true)
     order by f.due_on limit ${atMost}`,
    [now],
  )
  let asked = 0
  for (const due of rows) {
    if (stop?.aborted) break
    if (await askOne(owner, origin, due, now).catch((error) => void logError(error, 'follow-up'))) asked++
  }
  return asked
}

const askOne = (owner: pg.Pool, origin: string, { id, participantId, dueOn, ...tenant }: Due, now: Date): Promise<boolean> =>
  asHouse(owner, tenant, now, async (tx) => {
    // Somebody may have answered since the list was made.
    const mine = await tx.row(
      `select from follow_up f join placement w on w.tenant_id = f.tenant_id and w.id = f.placement_id where f.tenant_id = current_tenant() and f.id = $1 and f.asked_on is null and ${isAskedOn('$2::date', asksWithinDays)} for update of f skip locked`,
      [id, tx.today],
    )
    if (!mine) return false
    const morning = instantIn(tenant.timeZone, `${dueOn}T${hour}`)
    const outcome = await ask(tx, { participantId, followUpId: id, origin, from: morning, dueAt: morning > now ? morning : now })
    if ('why' in outcome) {
      await tx.run(`update follow_up set asked_on = $2, asked_how = $3 where tenant_id = current_tenant() and id = $1`, [id, tx.today, outcome.why])
      return false
    }
    await tell(tx, 'follow_up.asked', { participantId, details: { followUp: id } })
    return true
  })
