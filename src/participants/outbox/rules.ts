/** Pure decisions about messages: by what way, when it is right, what becomes of one whose time has come, and when to try again. */
import { addDays, dayOf, instantIn, localIn } from '#src/platform/clock.ts'
import { mayHaveGone } from '#src/platform/delivered.ts'
import { restEnds } from './rest.ts'
import type { Channel, DropReason, Reason, Rest } from './types.ts'

/** Hours in which nobody is written to, 'HH:MM' of the tenant's clock; over midnight where `from` is later. */
export interface QuietHours {
  from: string
  until: string
}

export interface Habits {
  timeZone: string
  quiet: QuietHours
  rests: readonly Rest[]
}

/** The first moment from `at` on at which it is right to write. */
export function rightMoment(at: Date, { timeZone, quiet, rests }: Habits): Date {
  let moment = at
  // A holiday, the Sabbath after it and a night follow each other; more than a fortnight never does.
  for (let steps = 0; steps < 60; steps++) {
    const later = restEnds(moment, rests, timeZone) ?? quietEnds(moment, quiet, timeZone)
    if (!later) return moment
    moment = later
  }
  return moment
}

/** When the quiet hours that hold at an instant end; undefined where none do. */
function quietEnds(at: Date, { from, until }: QuietHours, timeZone: string): Date | undefined {
  const time = localIn(timeZone, at).slice(11)
  const quiet = from < until ? time >= from && time < until : from > until && (time >= from || time < until)
  if (!quiet) return undefined
  const day = dayOf(at, timeZone)
  return instantIn(timeZone, `${from > until && time >= from ? addDays(day, 1) : day}T${until}`)
}

export interface Reach {
  bestChannel: string
  phone: string | null
  otherPhones: readonly string[]
  email: string | null
}

/** An Israeli number that is no mobile takes no SMS; of others nothing is known. */
const takesSms = (phone: string): boolean => phone.startsWith('+9725') || !phone.startsWith('+972')

/** The phone that an SMS goes to; undefined without one. */
export const smsPhone = ({ phone, otherPhones }: Pick<Reach, 'phone' | 'otherPhones'>): string | undefined => [phone, ...otherPhones].find((one): one is string => one !== null && takesSms(one))

/** How somebody is written to: by mail where that is how they are best reached, else by SMS; by the other way where there is but one. */
export function channelOf(reach: Reach): Channel | undefined {
  const sms = smsPhone(reach) !== undefined
  if (reach.bestChannel === 'email' && reach.email) return 'mail'
  return sms ? 'sms' : reach.email ? 'mail' : undefined
}

export interface Standing {
  /** Whether the consent to messages is given now. */
  agreed: boolean
  stopped: boolean
  /** The file is closed. */
  closed: boolean
  reachable: boolean
  /** After which it would say nothing any more. */
  until: Date
}

/** What stands against a message; undefined where nothing does. */
export function against({ agreed, stopped, closed, reachable }: Omit<Standing, 'until'>): Reason | undefined {
  if (closed) return 'closed'
  if (!agreed) return 'no_consent'
  if (stopped) return 'stopped'
  return reachable ? undefined : 'no_address'
}

/** What becomes of a message whose time has come. */
export function whatNow(standing: Standing, at: Date, habits: Habits): { now: 'send' } | { now: 'wait'; until: Date } | { now: 'drop'; why: DropReason } {
  const why = against(standing)
  if (why) return { now: 'drop', why }
  const moment = rightMoment(at, habits)
  if (moment > standing.until || at > standing.until) return { now: 'drop', why: 'too_late' }
  return moment > at ? { now: 'wait', until: moment } : { now: 'send' }
}

const minutesUntilNext = [1, 5, 15, 60, 180, 360, 720]
export const triesAtMost = minutesUntilNext.length + 1

/** When to try again after so many tries; undefined when it was the last. After one that may have gone, once more at most: a phone that rings eight times with one question harms. */
export function nextTry(tries: number, at: Date, before = ''): Date | undefined {
  const minutes = minutesUntilNext[tries - 1]
  return minutes === undefined || mayHaveGone(before) ? undefined : new Date(at.getTime() + minutes * 60_000)
}

/** How many parts an SMS is sent in: 70 letters of Hebrew or Arabic fit into one, 67 into each of several (3GPP TS 23.038, UCS-2). */
export const segmentsOf = (text: string): number => (text.length <= 70 ? 1 : Math.ceil(text.length / 67))
