import * as v from 'valibot'
import { permit, tell } from '#src/access/index.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { stale } from '#src/platform/errors.ts'
import { many, version } from '#src/platform/fields.ts'
import { messagePreferenceOf } from './queries.ts'
import { restsKept } from './types.ts'

const time = v.pipe(v.string('required'), v.trim(), v.regex(/^([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/, 'notATime'), v.transform((text) => text.slice(0, 5)))

export const restsForm = v.object({ rests: many(restsKept), version })
export const stopForm = v.object({ version })
export const quietForm = v.object({ from: time, until: time })

type Of<T> = T & { participantId: string }

/** On which days of rest the person is not written to. Their own word, said or written down by staff as they said it. */
export async function keepRests(tx: Tx, input: Of<v.InferOutput<typeof restsForm>>): Promise<void> {
  const [relation] = await permit(tx, 'messages.arrange', input.participantId)
  await save(tx, input, 'rests = excluded.rests', [input.rests, null, null])
  await tell(tx, 'messages.rests_kept', { participantId: input.participantId, relation })
}

/** No more messages, from now on; what waits is dropped (stop_drops_messages). The consent stays as it was answered. */
export async function stopMessages(tx: Tx, input: Of<v.InferOutput<typeof stopForm>>): Promise<void> {
  const [relation] = await permit(tx, 'messages.arrange', input.participantId)
  await save(tx, input, 'stopped_at = coalesce(message_preference.stopped_at, excluded.stopped_at), stopped_how = coalesce(message_preference.stopped_how, excluded.stopped_how)', [null, tx.at, relation === 'self' ? 'own_page' : 'told_staff'])
  await tell(tx, 'messages.stopped', { participantId: input.participantId, relation })
}

/** Messages again, as the person asks. */
export async function resumeMessages(tx: Tx, input: Of<v.InferOutput<typeof stopForm>>): Promise<void> {
  const [relation] = await permit(tx, 'messages.arrange', input.participantId)
  await save(tx, input, 'stopped_at = null, stopped_how = null', [null, null, null])
  await tell(tx, 'messages.resumed', { participantId: input.participantId, relation })
}

async function save(tx: Tx, { participantId, version: seen }: Of<{ version: number }>, change: string, values: unknown[]): Promise<void> {
  const saved = await tx.run(
    `insert into message_preference (tenant_id, participant_id, rests, stopped_at, stopped_how, changed_at, changed_by)
     values (current_tenant(), $1, coalesce($2::text[], '{jewish}'), $3, $4, $5, current_account())
     on conflict (tenant_id, participant_id) do update set ${change}, changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = message_preference.version + 1
       where message_preference.version = $6`,
    [participantId, ...values, tx.at, seen],
  )
  if (saved > 0) return
  const now = await messagePreferenceOf(tx, participantId)
  throw stale({ ...(await changedLast(tx, 'message_preference', participantId)), version: now.version, values: { rests: [...now.rests] } })
}

/** The hours in which nobody of the network is written to. */
export async function setQuietHours(tx: Tx, { from, until }: v.InferOutput<typeof quietForm>): Promise<void> {
  await permit(tx, 'network.change')
  await tx.run(`update tenant set quiet_from = $1, quiet_until = $2 where id = current_tenant()`, [from, until])
  await tell(tx, 'messages.quiet_hours_set', { details: { from, until } })
}
