import { tell } from '#src/access/index.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { restsOtherwise } from './rest.ts'
import { against, channelOf, type Reach, smsPhone } from './rules.ts'
import type { NewMessage, Reason, Rest } from './types.ts'

export interface Writable extends Reach {
  agreed: boolean
  stopped: boolean
  closed: boolean
  rests: readonly Rest[]
}

/** What is to be known before somebody is written to. Read anew when it is sent: between the two a consent may be withdrawn, a phone changed. */
export async function writableTo(tx: Tx, participantId: string): Promise<Writable | undefined> {
  const row = await tx.row<Omit<Writable, 'rests'> & { rests: Rest[] | null }>(
    `select p.phone, p.other_phones as "otherPhones", p.email, p.best_channel as "bestChannel", mp.rests, mp.stopped_at is not null as stopped,
       exists (select from file_closure c where c.tenant_id = p.tenant_id and c.participant_id = p.id and c.reopened_on is null) as closed,
       coalesce((select e.answer = 'given' from consent_event e where e.tenant_id = p.tenant_id and e.participant_id = p.id and e.purpose = 'messages' order by e.at desc, e.id desc limit 1), false) as agreed
     from participant p left join message_preference mp on mp.tenant_id = p.tenant_id and mp.participant_id = p.id
     where p.tenant_id = current_tenant() and p.id = $1`,
    [participantId],
  )
  return row && { ...row, rests: row.rests ?? restsOtherwise }
}

export const reasonAgainst = (to: Writable): Reason | undefined => against({ ...to, reachable: channelOf(to) !== undefined })

/** The address that a message goes to by its way; undefined where it is gone. */
export const addressBy = (channel: 'mail' | 'sms', to: Reach): string | undefined => (channel === 'mail' ? (to.email ?? undefined) : smsPhone(to))

/**
 * Writes a message into the transaction of the command that it tells of (which asked for the right); the background sends it when it is right.
 * Returns its id, or why it may not be written: no consent, no messages wanted, nowhere to send it.
 */
export async function queueMessage(tx: Tx, { participantId, kind, language, words, dueAt, until }: NewMessage): Promise<{ id: string } | { why: Reason }> {
  const to = await writableTo(tx, participantId)
  const why = to ? reasonAgainst(to) : 'closed'
  const channel = to && channelOf(to)
  if (why || !channel) return { why: why ?? 'no_address' }
  const id = tx.newId()
  await tx.run(
    `insert into message (tenant_id, id, participant_id, kind, channel, language, sealed, queued_at, account_id, due_at, until) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, current_account(), $8, $9)`,
    [id, participantId, kind, channel, language, await seal(tx, `message.${id}`, JSON.stringify(words)), tx.at, dueAt, until],
  )
  await tell(tx, 'message.queued', { participantId, details: { kind, channel } })
  return { id }
}
