import { unseal } from '#src/platform/crypto.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { wordsLabel } from './commands.ts'
import type { Aspect, Confirmation, Details, Fit, FollowedJob, FollowUp, SaidBy } from './types.ts'

/** The jobs of a participant that are followed, the newest first, with what is known of each day. Relies on placement_participant_idx, follow_up_day_once, follow_up_answer_participant_idx. */
export async function followUpsOf(tx: Tx, participantId: string): Promise<FollowedJob[]> {
  const jobs = await tx.rows<Omit<FollowedJob, 'days'> & { days: FollowUp[] }>(
    `select p.id, p.employer_name as employer, p.job_title as "jobTitle", p.first_day as "firstDay", p.last_day as "lastDay",
       (select json_agg(json_build_object('id', f.id, 'dayNumber', f.day_number, 'dueOn', f.due_on, 'askedOn', f.asked_on, 'askedHow', f.asked_how,
           'message', (select json_build_object('channel', m.channel, 'state', m.state, 'reason', m.reason, 'at', coalesce(m.ended_at, m.due_at)) from message m where m.tenant_id = f.tenant_id and m.id = f.message_id), 'answeredOn', f.answered_on, 'answer', f.answer, 'saidBy', f.said_by) order by f.day_number)
        from follow_up f where f.tenant_id = p.tenant_id and f.placement_id = p.id) as days
     from placement p where p.tenant_id = current_tenant() and p.participant_id = $1 and exists (select from follow_up f where f.tenant_id = p.tenant_id and f.placement_id = p.id)
     order by p.first_day desc, p.id desc`,
    [participantId],
  )
  const details = await detailsOf(tx, participantId)
  return jobs.map((job) => ({ ...job, days: job.days.map((day) => ({ ...day, details: details.get(day.id) ?? null })) }))
}

type Told = Record<Aspect, Fit | null> & { of: string; way: Details['way']; wantsTalk: boolean; takenBack: boolean; sealed: Buffer | null }
/** How it goes, by the answer to each day that holds, with the words of all that nobody took back; what the person wrote themselves stays whatever is mended. Nothing for whom that is closed. */
async function detailsOf(tx: Tx, participantId: string): Promise<Map<string, Details>> {
  const rows = await tx.rows<Told>(
    `select * from (select a.follow_up_id as "of", a.way, a.hours, a.pay, a.people, a.wants_talk as "wantsTalk", a.sealed, a.answered_on, a.at, a.id,
       exists (select from follow_up_answer c where c.tenant_id = a.tenant_id and c.follow_up_id = a.follow_up_id and takes_back(c, a)) as "takenBack" from follow_up_answer a
     where a.tenant_id = current_tenant() and a.participant_id = $1) told where not "takenBack" or way <> 'talk' order by answered_on, at, id`,
    [participantId],
  )
  const unsealed = await Promise.all(rows.map(({ sealed }) => unseal(tx, wordsLabel, sealed)))
  const details = new Map<string, Details>()
  for (const [i, { of, way, hours, pay, people, wantsTalk, takenBack }] of rows.entries()) {
    const said = unsealed[i] ?? ''
    const before = details.get(of)
    const words = [...new Set([...(before?.words ?? []), ...(said ? [said] : [])])]
    details.set(of, takenBack && before ? { ...before, words } : { way, hours, pay, people, wantsTalk, words, own: way === 'talk' ? said : '' })
  }
  return details
}

/** The days on which it was known whether a job goes on, the earliest first: O-03 is reckoned from these. No answer gives none. */
export const confirmations = (tx: Tx, placementId: string): Promise<Confirmation[]> =>
  tx.rows<Confirmation>(`select answered_on as "on", answer, said_by as "saidBy" from follow_up where tenant_id = current_tenant() and placement_id = $1 and answer is not null order by answered_on, day_number`, [placementId])

/** The newest answer that a job ended, of the last two months, for the person's own page; nothing once there is another job or a later answer. */
export const workEnded = (tx: Tx, participantId: string): Promise<{ on: Day; saidBy: SaidBy } | undefined> =>
  tx.row<{ on: Day; saidBy: SaidBy }>(
    `select "on", "saidBy" from (select answered_on as "on", answer, said_by as "saidBy" from follow_up where tenant_id = current_tenant() and participant_id = $1 and answer is not null order by answered_on desc, day_number desc limit 1) newest
     where answer = 'none' and "on" > $2::date - 60
       and not exists (select from placement p where p.tenant_id = current_tenant() and p.participant_id = $1 and p.first_day >= newest."on")`,
    [participantId, tx.today],
  )

/** On which days a programme asks, and whether by message too. */
export const followUpDaysOf = async (tx: Tx, programmeId: string): Promise<{ days: number[]; byMessage: boolean }> =>
  (await tx.row<{ days: number[]; byMessage: boolean }>(`select follow_up_days as days, follow_up_by_message as "byMessage" from programme where tenant_id = current_tenant() and id = $1`, [programmeId])) ?? { days: [], byMessage: true }
