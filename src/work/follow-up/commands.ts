import { permit, tell } from '#src/access/index.ts'
import { queueMessage, type Reason } from '#src/participants/outbox/index.ts'
import type { Address, Language } from '#src/language/language.ts'
import { changedLast } from '#src/platform/changed.ts'
import { addDays, type Day } from '#src/platform/clock.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import type { TellAnswer } from './forms.ts'
import { question } from './question.ts'
import { why } from './refusals.ts'
import { againstAsking, type AskedBy, daysFrom, mayMend, windowOf } from './rules.ts'
import { hashOf, newToken } from './token.ts'
import type { Details } from './types.ts'

interface OfFile {
  participantId: string
}

/** The label under which words of an answer are sealed. */
export const wordsLabel = 'follow_up.words'

/**
 * Writes down what was said in a talk about whether a job goes on, and how. Another answer to the same question stands beside it; the latest holds (answer_holds), and one that mends takes back what
 * was written of its day. The person's wish for a talk goes on with it, unless they met since.
 */
export async function tellAnswer(tx: Tx, input: TellAnswer & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'follow_up.tell', input.participantId)
  const asked = await followUpOf(tx, input)
  if (input.answeredOn > tx.today) throw refused(why.stillToCome, 'answeredOn')
  if (input.answeredOn < asked.firstDay) throw refused(why.beforeItBegan, 'answeredOn')
  if (input.mends && !mayMend(input, asked.held ?? undefined)) throw refused(why.beforeTheLink, 'answeredOn')
  await tx.run(
    `insert into follow_up_answer (tenant_id, id, participant_id, follow_up_id, answer, said_by, way, hours, pay, people, sealed, answered_on, at, account_id, corrects, wants_talk)
     values (current_tenant(), $1, $2, $3, $4, $5, 'talk', $6, $7, $8, $9, $10, $11, current_account(), $12, coalesce((select h.wants_talk and (h.answered_on >= $10 or not exists (
       select from meeting m where m.tenant_id = h.tenant_id and m.participant_id = h.participant_id and m.state = 'held' and (m.starts_at at time zone $13)::date >= h.answered_on)) from answer_that_holds(current_tenant(), $3) h), false))`,
    [
      tx.newId(), input.participantId, input.followUpId, input.answer, input.saidBy, input.hours, input.pay, input.people, input.needs ? await seal(tx, wordsLabel, input.needs) : null, input.answeredOn, tx.at,
      input.mends, tx.actor.timeZone,
    ],
  )
  await tell(tx, 'follow_up.answered', { participantId: input.participantId, relation, details: { followUp: input.followUpId, answer: input.answer } })
}

/** Asks by a message, now: where the person wants messages and can be reached. */
export async function sendQuestion(tx: Tx, input: OfFile & { followUpId: string; origin: string }): Promise<void> {
  const [relation] = await permit(tx, 'follow_up.tell', input.participantId)
  const { message } = await followUpOf(tx, input)
  const against = againstAsking(message, tx.today)
  if (against) throw refused(why[against])
  const outcome = await ask(tx, { ...input, from: tx.at, dueAt: tx.at })
  if ('why' in outcome) throw refused(why.noMessage[outcome.why])
  await tell(tx, 'follow_up.asked', { participantId: input.participantId, relation, details: { followUp: input.followUpId } })
}

/** Makes a link to hand over in a way of one's own, and shows it once. Returns the path. */
export async function linkToAnswer(tx: Tx, input: OfFile & { followUpId: string }): Promise<string> {
  const [relation] = await permit(tx, 'follow_up.tell', input.participantId)
  await followUpOf(tx, input)
  const { language } = await readerOf(tx, input.participantId)
  const { openUntil } = windowOf(tx.at)
  const token = newToken(openUntil)
  await writeLink(tx, { ...input, handed: true }, token, openUntil)
  await tx.run(`update follow_up set asked_on = $2, asked_how = 'link' where tenant_id = current_tenant() and id = $1`, [input.followUpId, tx.today])
  await tell(tx, 'follow_up.link_made', { participantId: input.participantId, relation, details: { followUp: input.followUpId } })
  return pathOf(token, language)
}

/** The page of a link, in the language of who reads it. */
const pathOf = (token: string, language: Language): string => `/answer/${token}?in=${language}`

interface Reader {
  language: Language
  address: Address
  /** The name of the network, so that a message says whom it is from. */
  network: string
}

const readerOf = async (tx: Tx, participantId: string): Promise<Reader> => {
  const reader = await tx.row<Reader>(`select p.language, p.address, t.name as network from participant p join tenant t on t.id = p.tenant_id where p.tenant_id = current_tenant() and p.id = $1`, [participantId])
  if (!reader) throw new NotYours('follow_up.tell')
  return reader
}

/** Writes the message that asks, with a link of its own, into this transaction. What stands against it is returned, and nothing is written then. */
export async function ask(tx: Tx, { participantId, followUpId, origin, from, dueAt }: OfFile & { followUpId: string; origin: string; from: Date; dueAt: Date }): Promise<{ id: string } | { why: Reason }> {
  const reader = await readerOf(tx, participantId)
  const { language } = reader
  const { mayGoUntil, openUntil } = windowOf(from)
  const token = newToken(openUntil)
  const words = question(reader, { link: origin + pathOf(token, language), short: `${origin}/a/${token}` })
  const outcome = await queueMessage(tx, { participantId, kind: 'follow_up', language, words, dueAt, until: mayGoUntil })
  if ('why' in outcome) return outcome
  await writeLink(tx, { participantId, followUpId, handed: false }, token, openUntil)
  await tx.run(`update follow_up set asked_on = $2, asked_how = 'message', message_id = $3 where tenant_id = current_tenant() and id = $1`, [followUpId, tx.today, outcome.id])
  return outcome
}

const writeLink = (tx: Tx, { participantId, followUpId, handed }: OfFile & { followUpId: string; handed: boolean }, token: string, openUntil: Date) =>
  tx.run(`insert into follow_up_link (tenant_id, token_hash, participant_id, follow_up_id, made_at, ends_at, handed) values (current_tenant(), $1, $2, $3, $4, $5, $6)`, [
    hashOf(token), participantId, followUpId, tx.at, openUntil, handed,
  ])

interface AskedAbout {
  firstDay: Day
  dueOn: Day
  message: AskedBy
  held: { answeredOn: Day; way: Details['way'] } | null
}

/** A follow-up of this file, whose day has come; NotYours where there is none. */
async function followUpOf(tx: Tx, { participantId, followUpId }: OfFile & { followUpId: string }): Promise<AskedAbout> {
  const found = await tx.row<AskedAbout>(
    `select p.first_day as "firstDay", f.due_on as "dueOn",
       (select json_build_object('state', m.state, 'reason', m.reason, 'on', (greatest(m.queued_at, m.ended_at) at time zone $3)::date) from message m where m.tenant_id = f.tenant_id and m.id = f.message_id) as message,
       (select json_build_object('answeredOn', h.answered_on, 'way', h.way) from answer_that_holds(f.tenant_id, f.id) h) as held
     from follow_up f join placement p on p.tenant_id = f.tenant_id and p.id = f.placement_id
     where f.tenant_id = current_tenant() and f.participant_id = $1 and f.id = $2 for update of f`,
    [participantId, followUpId, tx.actor.timeZone],
  )
  if (!found) throw new NotYours('follow_up.tell')
  // A talk a few days early is one all the same.
  if (found.dueOn > addDays(tx.today, 3)) throw refused(why.tooEarly)
  return found
}

/** On which days after the first workday a programme asks, and whether by message too. Holds for jobs that are told of from now on. */
export async function setFollowUpDays(tx: Tx, input: { programmeId: string; days: string; byMessage: boolean; version: number }): Promise<void> {
  await permit(tx, 'programme.change')
  const days = daysFrom(input.days)
  if (!days) throw refused(why.noDays, 'days')
  const saved = await tx.run(
    `update programme set follow_up_days = $2, follow_up_by_message = $3, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $4
       and ((select holds_post(array['administrator'])) or id = any ((select led_programmes())::uuid[]))`,
    [input.programmeId, days, input.byMessage, input.version],
  )
  if (saved === 0) {
    const now = await tx.row<{ days: number[]; version: number }>(
      `select follow_up_days as days, version from programme where tenant_id = current_tenant() and id = $1 and ((select holds_post(array['administrator'])) or id = any ((select led_programmes())::uuid[]))`,
      [input.programmeId],
    )
    if (!now) throw new NotYours('programme.change')
    throw stale({ ...(await changedLast(tx, 'programme', input.programmeId)), version: now.version, values: { days: now.days.join(', ') } })
  }
  await tell(tx, 'follow_up.days_set', { details: { programme: input.programmeId, days } })
}
