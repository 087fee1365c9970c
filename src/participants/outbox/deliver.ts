import type pg from 'pg'
import { tell } from '#src/access/index.ts'
import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { type Delivered, mayHaveGone } from '#src/platform/delivered.ts'
import { asHouse } from '#src/platform/house.ts'
import { logError } from '#src/platform/log.ts'
import { type MailSettings, sendMail } from '#src/platform/mail/index.ts'
import { type SmsSettings, sendSms } from '#src/platform/sms/index.ts'
import { addressBy, writableTo } from './queue.ts'
import { nextTry, whatNow } from './rules.ts'
import type { Channel, MessageKind, Words } from './types.ts'

/** How messages leave the house; what is not set waits. */
export interface Gateways {
  mail?: MailSettings | undefined
  sms?: SmsSettings | undefined
}

interface Claimed {
  tenantId: string
  timeZone: string
  quietFrom: string
  quietUntil: string
  id: string
  participantId: string
  kind: MessageKind
  channel: Channel
  language: string
  until: Date
  tries: number
  /** What the try before came to; '' for the first. */
  reason: string
}

/** A process that is killed while it sends leaves its message to be taken up after this. */
const leaseMs = 10 * 60_000
/** Of one turn; the rest waits for the next, a few seconds later. */
const atMost = 100

/**
 * Sends the messages whose time has come, the longest waiting first. Each is claimed by one process (`skip locked`, and put off until the lease ends), looked at once
 * more (consent, file, address, hours) and sent with no transaction open; what came of it is written after. Returns how many were sent.
 */
export async function deliverMessages(owner: pg.Pool, gateways: Gateways, { now = () => new Date(), stop }: { now?: () => Date; stop?: AbortSignal } = {}): Promise<number> {
  const ways = [...(gateways.mail ? ['mail' as const] : []), ...(gateways.sms ? ['sms' as const] : [])]
  await dropTooLate(owner, now())
  if (ways.length === 0) return 0
  if (ways[0] && ways.length === 1) await goTheOtherWay(owner, ways[0])
  let sent = 0
  for (let turns = 0; turns < atMost && !stop?.aborted; turns++) {
    const claimed = await claim(owner, ways, now())
    if (!claimed) break
    // One that cannot be sent must not stand before the others: it waits for its lease to end.
    if (await deliver(owner, gateways, claimed, now).catch((error) => void logError(error, 'message'))) sent++
  }
  return sent
}

/** What would say nothing any more is dropped, also where no gateway is set. */
const dropTooLate = (owner: pg.Pool, at: Date) => owner.query(`update message set state = 'dropped', reason = 'too_late', sealed = null, ended_at = $1 where state = 'waiting' and due_at <= $1 and until < $1`, [at])

/** Where one way alone is set, who can be reached by it is. */
const goTheOtherWay = (owner: pg.Pool, way: Channel) =>
  owner.query(
    `update message m set channel = $1 from participant p where p.tenant_id = m.tenant_id and p.id = m.participant_id and m.state = 'waiting' and m.channel <> $1
       and case $1 when 'mail' then p.email is not null else p.phone like '+9725%' or p.phone not like '+972%' end`,
    [way],
  )

async function claim(owner: pg.Pool, ways: Channel[], at: Date): Promise<Claimed | undefined> {
  const { rows } = await owner.query<Claimed>(
    `update message m set tries = m.tries + 1, due_at = $3 from tenant t
     where t.id = m.tenant_id and (m.tenant_id, m.id) = (select w.tenant_id, w.id from message w where w.state = 'waiting' and w.due_at <= $1 and w.channel = any ($2) order by w.due_at limit 1 for update skip locked)
     returning m.tenant_id as "tenantId", t.time_zone as "timeZone", to_char(t.quiet_from, 'HH24:MI') as "quietFrom", to_char(t.quiet_until, 'HH24:MI') as "quietUntil",
       m.id, m.participant_id as "participantId", m.kind, m.channel, m.language, m.until, m.tries, m.reason`,
    [at, ways, new Date(at.getTime() + leaseMs)],
  )
  return rows[0]
}

async function deliver(owner: pg.Pool, gateways: Gateways, message: Claimed, now: () => Date): Promise<boolean> {
  const ready = await asHouse(owner, message, now(), (tx) => prepare(tx, message))
  if (!ready) return false
  const outcome = await hand(gateways, message, ready)
  await asHouse(owner, message, now(), (tx) => settle(tx, message, outcome))
  return outcome.sent
}

/** Looks once more whether it may go, and where; undefined where it waits on or was dropped. */
async function prepare(tx: Tx, message: Claimed): Promise<{ address: string; words: Words } | undefined> {
  const to = await writableTo(tx, message.participantId)
  const address = to && addressBy(message.channel, to)
  const standing = to ? { ...to, reachable: address !== undefined, until: message.until } : { agreed: false, stopped: false, closed: true, reachable: false, until: message.until }
  const verdict = whatNow(standing, tx.at, { timeZone: message.timeZone, quiet: { from: message.quietFrom, until: message.quietUntil }, rests: to?.rests ?? [] })
  if (verdict.now === 'wait') await tx.run(`update message set due_at = $3, tries = $4 - 1 where tenant_id = current_tenant() and id = $1 and state = 'waiting' and tries = $2`, [message.id, message.tries, verdict.until, message.tries])
  if (verdict.now === 'drop') await (mayHaveGone(message.reason) ? end(tx, message, 'failed', message.reason) : end(tx, message, 'dropped', verdict.why))
  if (verdict.now !== 'send' || !address) return undefined
  // Dropped in this moment by a withdrawal: nothing is left to send.
  const row = await tx.row<{ sealed: Buffer | null }>(`select sealed from message where tenant_id = current_tenant() and id = $1 and state = 'waiting'`, [message.id])
  return row?.sealed ? { address, words: JSON.parse(await unseal(tx, `message.${message.id}`, row.sealed)) } : undefined
}

const hand = ({ mail, sms }: Gateways, { id, channel, language }: Claimed, { address, words }: { address: string; words: Words }): Promise<Delivered> => {
  if (channel === 'mail' && mail) return sendMail(mail, { id, to: address, subject: words.subject, text: words.text, language, stopUrl: words.link })
  if (channel === 'sms' && sms) return sendSms(sms, { id, to: address, text: words.short ?? words.text })
  throw new Error(`No gateway for ${channel}`)
}

async function settle(tx: Tx, message: Claimed, outcome: Delivered): Promise<void> {
  if (outcome.sent) return end(tx, message, 'sent', '')
  const next = outcome.lasting ? undefined : nextTry(message.tries, tx.at, message.reason)
  // What may have gone the first time may have arrived, whatever the second try came to.
  if (!next) return end(tx, message, 'failed', mayHaveGone(message.reason) ? message.reason : outcome.why)
  await tx.run(`update message set due_at = $3, reason = $4 where tenant_id = current_tenant() and id = $1 and state = 'waiting' and tries = $2`, [message.id, message.tries, next, outcome.why])
}

/** Whoever was slower than its lease finds that another has gone on, and writes nothing. What is dropped is told by the database, whatever drops it (tell_dropped). */
async function end(tx: Tx, { id, participantId, kind, channel, tries }: Claimed, state: 'sent' | 'failed' | 'dropped', reason: string): Promise<void> {
  const ended = await tx.run(`update message set state = $3, reason = $4, sealed = null, ended_at = $5 where tenant_id = current_tenant() and id = $1 and state = 'waiting' and tries = $2`, [id, tries, state, reason, tx.at])
  if (ended > 0 && state !== 'dropped') await tell(tx, `message.${state}`, { participantId, details: { kind, channel, ...(reason && { reason }) } })
}
