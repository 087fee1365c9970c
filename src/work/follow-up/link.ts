/** Answering without signing in: the token of a link is the key, to one job and one day, until it ends. */
import { countTry, giveBack } from '#src/access/accounts/throttle.ts'
import { tell } from '#src/access/index.ts'
import type { Address, Language } from '#src/language/language.ts'
import { dayOf } from '#src/platform/clock.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Database } from '#src/platform/db.ts'
import { newId } from '#src/platform/ids.ts'
import { hashOf, wordsLabel } from './commands.ts'
import type { TellMore } from './forms.ts'
import type { Answer, Fit } from './types.ts'

export interface Asked {
  tenantId: string
  timeZone: string
  followUpId: string
  participantId: string
  dayNumber: number
  language: Language
  address: Address
  /** Named only where the person has another job as well. */
  employer: string
  answer: Answer | null
  hours: Fit | null
  pay: Fit | null
  people: Fit | null
  wantsTalk: boolean
  stopped: boolean
}

/** What a link asks; undefined for one that is unknown or over. Whoever tries unknown ones again and again waits. */
export async function askedBy(database: Database, token: string, { at, from }: { at: Date; from: string }): Promise<Asked | undefined> {
  const attempt = { email: `answer ${from}` }
  if ((await database.beforeSignIn({}, (tx) => countTry(tx, attempt), { at })) > 0) return undefined
  const asked = await database.beforeSignIn(
    {},
    (tx) =>
      tx.row<Asked & { endsAt: Date }>(
        `select tenant_id as "tenantId", time_zone as "timeZone", follow_up_id as "followUpId", participant_id as "participantId", day_number as "dayNumber", language, address, employer, ends_at as "endsAt",
           answer, hours, pay, people, wants_talk as "wantsTalk", stopped from follow_up_asked($1)`,
        [hashOf(token)],
      ),
    { at },
  )
  if (!asked) return undefined
  // One that is over is no guess.
  await database.beforeSignIn({}, (tx) => giveBack(tx, attempt), { at })
  return asked.endsAt > at ? asked : undefined
}

interface Answering extends TellMore {
  answer: Answer
}

/** Keeps an answer; the newest of a link holds. Returns whether the link was open. */
export const answerByLink = (database: Database, token: string, asked: Asked, { answer, hours, pay, people, wantsTalk, needs }: Answering, at: Date): Promise<boolean> =>
  database.beforeSignIn(
    { tenantId: asked.tenantId },
    async (tx) => {
      const words = needs ? await seal(tx, wordsLabel, needs) : null
      const taken = await tx.row<{ yes: boolean }>(`select answer_follow_up($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as yes`, [
        hashOf(token), newId(), answer, hours, pay, people, wantsTalk, words, at, dayOf(at, asked.timeZone),
      ])
      if (taken?.yes) await tell(tx, 'follow_up.answered_by_link', { participantId: asked.participantId, details: { followUp: asked.followUpId, answer } })
      return taken?.yes ?? false
    },
    { at },
  )

/** No more messages. Returns whether the link is known. */
export const stopByLink = (database: Database, token: string, asked: Asked, at: Date): Promise<boolean> =>
  database.beforeSignIn(
    { tenantId: asked.tenantId },
    async (tx) => {
      const stopped = await tx.row<{ yes: boolean }>(`select stop_messages_by_link($1, $2) as yes`, [hashOf(token), at])
      if (stopped?.yes) await tell(tx, 'messages.stopped', { participantId: asked.participantId, details: { by: 'link' } })
      return stopped?.yes ?? false
    },
    { at },
  )
