import { createHash, randomBytes } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { permit, tell } from '#src/access/index.ts'
import type { Language } from '#src/language/language.ts'
import type { Actor, Database, Tx } from '#src/platform/db.ts'
import { isId } from '#src/platform/ids.ts'
import { feedSittings } from '#src/profession/learning/index.ts'
import { messages as learningMessages } from '#src/profession/learning/messages.ts'
import { wordsIn } from '#src/profession/standard/rules.ts'
import { messages } from './messages.ts'
import { feedMeetings, meetingOf } from './queries.ts'

interface Entry {
  id: string
  startsAt: Date
  minutes: number
  state: string
  sequence: number
  kind: string
  place: string
}
/** What is no meeting with a participant says in its own words what and where it is. */
interface Told extends Omit<Entry, 'kind' | 'place'> {
  what: string
  where: string
}

/**
 * Meetings as an iCalendar. Entries hold no name: calendars are synchronised to places that nobody of ours guards, so an entry says the
 * kind and the place, and leads back to Ofek, which asks who opens it. Times are instants in UTC, which every calendar shows in its own zone.
 */
export function calendarOf(entries: readonly (Entry | Told)[], { language, origin, now }: { language: Language; origin: string; now: Date }): string {
  const t = messages[language]
  const calendar = ical({ name: t.calendar.name, prodId: { company: 'Ofek', product: 'Ofek', language: language.toUpperCase() }, method: ICalCalendarMethod.PUBLISH })
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.id}@ofek`,
      sequence: entry.sequence,
      start: entry.startsAt,
      end: new Date(entry.startsAt.getTime() + entry.minutes * 60_000),
      stamp: now,
      summary: t.calendar.entry('what' in entry ? entry.what : t.kinds[entry.kind as keyof typeof t.kinds]),
      location: 'where' in entry ? entry.where : t.places[entry.place as keyof typeof t.places],
      url: origin,
      status: entry.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}

/** One meeting as a file to add to a calendar. */
export async function oneMeetingCalendar(tx: Tx, participantId: string, meetingId: string, origin: string): Promise<string | undefined> {
  const meeting = await meetingOf(tx, participantId, meetingId)
  return meeting && calendarOf([meeting], { language: tx.actor.language, origin, now: tx.at })
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Makes the account's secret calendar address; the earlier one closes. Returns its path. */
export async function newFeed(tx: Tx): Promise<string> {
  await permit(tx, 'calendar.open')
  const token = randomBytes(24).toString('base64url')
  await tx.run(
    `insert into calendar_feed (tenant_id, account_id, token_hash, made_at) values (current_tenant(), current_account(), $1, $2)
     on conflict (tenant_id, account_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`,
    [hashOf(token), tx.at],
  )
  await tell(tx, 'calendar.new_address')
  return `/calendar/${tx.actor.tenantId}.${token}/meetings.ics`
}

/** The sittings of one's own learning, by its kind and title: learning is nobody's secret but the participants'. */
async function sittings(tx: Tx): Promise<Told[]> {
  const { language } = tx.actor
  const { kinds } = learningMessages[language]
  return (await feedSittings(tx)).map(({ calledOff, kind, title, place, ...one }) => ({
    ...one, state: calledOff ? 'cancelled' : 'scheduled', what: `${kinds[kind]}: ${wordsIn(title, language).words}`, where: place,
  }))
}

/** The calendar of a secret address, or undefined when the address is not in use. */
export async function feedFor(database: Database, address: string, origin: string, at: Date): Promise<string | undefined> {
  const [tenantId, token] = address.split('.')
  if (!isId(tenantId) || !token) return undefined
  const account = await database.beforeSignIn(
    { tenantId },
    (tx) =>
      tx.row<{ accountId: string; language: Language; timeZone: string }>(
        `select f.account_id as "accountId", a.language, t.time_zone as "timeZone" from calendar_feed f
         join account a on a.tenant_id = f.tenant_id and a.id = f.account_id and a.closed_at is null join tenant t on t.id = f.tenant_id
         where f.tenant_id = current_tenant() and f.token_hash = $1`,
        [hashOf(token)],
      ),
    { at },
  )
  if (!account) return undefined
  const actor: Actor = { tenantId, displayName: '', posts: [], ...account }
  const entries = await database.asActor(actor, async (tx) => [...(await feedMeetings(tx)), ...(await sittings(tx))], { at })
  return calendarOf(entries, { language: account.language, origin, now: at })
}
