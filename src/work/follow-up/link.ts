/** Answering without signing in: the token of a link is the key, to one job and one day, until it ends; and to the stop of messages, after that too. */
import { countTry, giveBack } from '#src/access/accounts/throttle.ts'
import { tell } from '#src/access/index.ts'
import type { Address, Language } from '#src/language/language.ts'
import { dayOf } from '#src/platform/clock.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Database } from '#src/platform/db.ts'
import { newId } from '#src/platform/ids.ts'
import { wordsLabel } from './commands.ts'
import type { TellMore } from './forms.ts'
import { hashOf, signedUntil } from './token.ts'
import type { Answer, Fit } from './types.ts'

export interface Asked {
  tenantId: string
  timeZone: string
  /** Null once the follow-up is no more: the job turned out to be another kind. */
  followUpId: string | null
  participantId: string
  /** Whether it still takes an answer. */
  open: boolean
  openUntil: Date
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

/**
 * What a link asks, or that it is over; undefined for one that is unknown. A signature of ours is enough to be looked up, however many others of a house ask;
 * whoever tries unsigned ones that nobody knows waits, by address.
 */
export async function askedBy(database: Database, token: string, { at, from }: { at: Date; from: string }): Promise<Asked | undefined> {
  const until = signedUntil(token)
  const guess = { email: `answer ${from}` }
  if (!until && (await database.beforeSignIn({}, (tx) => countTry(tx, guess), { at })) > 0) return undefined
  const asked = await database.beforeSignIn(
    {},
    (tx) =>
      tx.row<Asked>(
        `select tenant_id as "tenantId", time_zone as "timeZone", follow_up_id as "followUpId", participant_id as "participantId", day_number as "dayNumber", language, address, employer, open, open_until as "openUntil",
           answer, hours, pay, people, wants_talk as "wantsTalk", stopped from follow_up_asked($1, $2, $3)`,
        [hashOf(token), until !== undefined, at],
      ),
    { at },
  )
  // One of an earlier Ofek, which signed none, was no guess.
  if (asked && !until) await database.beforeSignIn({}, (tx) => giveBack(tx, guess), { at })
  return asked && { ...asked, open: asked.open && !(until && until <= at) }
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
