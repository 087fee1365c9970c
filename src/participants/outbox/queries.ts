import type { Tx } from '#src/platform/db.ts'
import { reasonAgainst, writableTo } from './queue.ts'
import { restsOtherwise } from './rest.ts'
import { channelOf, type QuietHours } from './rules.ts'
import type { Channel, MessageState, Reason, Rest, SentMessage } from './types.ts'

export interface MessagePreference {
  rests: readonly Rest[]
  stoppedAt: Date | null
  stoppedHow: 'link' | 'own_page' | 'told_staff' | null
  version: number
}

export async function messagePreferenceOf(tx: Tx, participantId: string): Promise<MessagePreference> {
  const row = await tx.row<MessagePreference>(
    `select rests, stopped_at as "stoppedAt", stopped_how as "stoppedHow", version from message_preference where tenant_id = current_tenant() and participant_id = $1`,
    [participantId],
  )
  return row ?? { rests: restsOtherwise, stoppedAt: null, stoppedHow: null, version: 0 }
}

export interface MessagesPage extends MessagePreference {
  /** How the person is written to; undefined where there is no way. */
  channel: Channel | undefined
  /** Why nothing is written to them now. */
  against: Reason | undefined
  quiet: QuietHours
  messages: SentMessage[]
}

/** Everything that was written to a participant or waits, the newest first, and how they want it. Relies on message_participant_idx. */
export async function messagesOf(tx: Tx, participantId: string, atMost = 60): Promise<MessagesPage> {
  const to = await writableTo(tx, participantId)
  const messages = await tx.rows<SentMessage>(
    `select id, kind, channel, language, state, reason, queued_at as "queuedAt", due_at as "dueAt", ended_at as "endedAt" from message
     where tenant_id = current_tenant() and participant_id = $1 order by queued_at desc, id desc limit $2`,
    [participantId, atMost],
  )
  return { ...(await messagePreferenceOf(tx, participantId)), channel: to && channelOf(to), against: to ? reasonAgainst(to) : 'closed', quiet: await quietHours(tx), messages }
}

export const quietHours = async (tx: Tx): Promise<QuietHours> =>
  (await tx.row<QuietHours>(`select to_char(quiet_from, 'HH24:MI') as from, to_char(quiet_until, 'HH24:MI') as until from tenant where id = current_tenant()`)) ?? { from: '20:00', until: '08:00' }

export interface Counted {
  channel: Channel
  state: MessageState
  messages: number
}

/** How many messages stand how: counts alone, for an administrator. */
export const messagesCounted = (tx: Tx): Promise<Counted[]> => tx.rows<Counted>(`select channel, state, messages from messages_counted() order by channel, state`)
