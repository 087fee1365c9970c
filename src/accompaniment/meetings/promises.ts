import { permit, tell } from '#src/access/index.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, stale } from '#src/platform/errors.ts'
import { lastWriter } from '#src/participants/index.ts'
import type { OfFile, OfMeeting } from './commands.ts'
import type { Record } from './forms.ts'
import type { Promised } from './types.ts'

interface OfPromise extends OfFile {
  promiseId: string
  version: number
}

/** The promise, held still for this transaction; over a newer one both are shown. */
async function lockPromise(tx: Tx, { participantId, promiseId, version }: OfPromise): Promise<Pick<Promised, 'words' | 'dueOn'>> {
  const now = await tx.row<Pick<Promised, 'words' | 'dueOn' | 'state' | 'version'>>(
    `select words, due_on as "dueOn", state, version from promise where tenant_id = current_tenant() and participant_id = $1 and id = $2 for update`,
    [participantId, promiseId],
  )
  if (!now) throw new NotYours('meetings.write')
  if (now.version === version) return now
  throw stale({ ...(await lastWriter(tx, participantId, 'promise.reworded', 'promise.kept', 'promise.let_go', 'promise.open')), version: now.version, values: { words: now.words, dueOn: now.dueOn ?? '', state: now.state } })
}

/** A promise was kept, let go, or stands open again. */
export async function closePromise(tx: Tx, input: OfPromise & { state: 'open' | 'kept' | 'let_go' }): Promise<void> {
  const [relation] = await permit(tx, 'meetings.write', input.participantId)
  await lockPromise(tx, input)
  await tx.run(`update promise set state = $2, closed_on = case when $2 = 'open' then null else $3::date end, version = version + 1 where tenant_id = current_tenant() and id = $1`, [
    input.promiseId, input.state, tx.today,
  ])
  await tell(tx, `promise.${input.state}`, { participantId: input.participantId, relation, details: { promise: input.promiseId } })
}

/** Says a promise in other words or for another day; what it said before is kept. */
export async function rewordPromise(tx: Tx, input: OfPromise & { words: string; dueOn: Day | null }): Promise<void> {
  const [relation] = await permit(tx, 'meetings.write', input.participantId)
  const now = await lockPromise(tx, input)
  if (now.words === input.words && now.dueOn === input.dueOn) return
  await sayOtherwise(tx, input, now)
  await tell(tx, 'promise.reworded', { participantId: input.participantId, relation, details: { promise: input.promiseId } })
}

async function sayOtherwise(tx: Tx, input: OfFile & { promiseId: string; words: string; dueOn: Day | null }, now: Pick<Promised, 'words' | 'dueOn'>): Promise<void> {
  await tx.run(`insert into promise_earlier (tenant_id, id, participant_id, promise_id, words, due_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`, [
    tx.newId(), input.participantId, input.promiseId, now.words, now.dueOn, tx.at,
  ])
  await tx.run(`update promise set words = $2, due_on = $3, version = version + 1 where tenant_id = current_tenant() and id = $1`, [input.promiseId, input.words, input.dueOn])
}

const slots = ['theirs1', 'theirs2', 'mine1', 'mine2'] as const

/** Keeps what a record says was agreed. `earlier` are the promises that a sending of the same record wrote: reworded, or let go where they were emptied. */
export async function keepPromises(tx: Tx, input: Record & OfMeeting, earlier: { [slot: string]: string }): Promise<{ [slot: string]: string }> {
  const kept: { [slot: string]: string } = {}
  for (const slot of slots) {
    const [words, dueOn, promiseId] = [input[slot], input[`${slot}Due`], earlier[slot]]
    if (promiseId) {
      const now = await tx.row<Pick<Promised, 'words' | 'dueOn'>>(`select words, due_on as "dueOn" from promise where tenant_id = current_tenant() and participant_id = $1 and id = $2 for update`, [input.participantId, promiseId])
      if (now && words === '') await tx.run(`update promise set state = 'let_go', closed_on = $2, version = version + 1 where tenant_id = current_tenant() and id = $1 and state = 'open'`, [promiseId, tx.today])
      else if (now && (now.words !== words || now.dueOn !== dueOn)) await sayOtherwise(tx, { ...input, promiseId, words, dueOn }, now)
      kept[slot] = promiseId
    } else if (words !== '') {
      const id = tx.newId()
      await tx.run(`insert into promise (tenant_id, id, participant_id, meeting_id, who, words, due_on, made_by)
         select tenant_id, $1, participant_id, id, $4, $5, $6, case when $7 then coalesce(recorded_by, account_id) else current_account() end from meeting where tenant_id = current_tenant() and participant_id = $2 and id = $3`, [
        id, input.participantId, input.meetingId, slot.startsWith('theirs') ? 'participant' : 'promoter', words, dueOn, input.forRecorder,
      ])
      kept[slot] = id
    }
  }
  return kept
}
