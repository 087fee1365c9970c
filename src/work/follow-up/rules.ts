/** Pure decisions about follow-up: what is asked now, what is known of a day, and which days are planned. */
import type { MessageState } from '#src/participants/outbox/types.ts'
import { addDays, type Day } from '#src/platform/clock.ts'
import { mayHaveGone } from '#src/platform/delivered.ts'
import { asksWithinDays, type Details, type FollowedJob, type FollowUp, linkDays, standsForDays } from './types.ts'

type Job = Pick<FollowedJob, 'firstDay' | 'lastDay'> & { days: readonly FollowUp[] }

/** The day that is asked about now: the last that has come, while the job goes on as far as is known, nobody has answered since, and it is not long ago. One at most. In SQL: asked.ts. */
export function asking({ lastDay, days }: Job, today: Day): FollowUp | undefined {
  if ((lastDay !== null && lastDay < today) || saidOver(days)) return undefined
  const last = days.filter(({ dueOn }) => dueOn <= today).sort((a, b) => a.dayNumber - b.dayNumber).at(-1)
  if (!last || last.dueOn <= addDays(today, -standsForDays)) return undefined
  return days.some(({ answeredOn }) => answeredOn !== null && answeredOn >= last.dueOn) ? undefined : last
}

/** The newest answer, where it is that they are not there any more: from its day on nothing is asked. */
const saidOver = (days: readonly FollowUp[]): FollowUp | undefined => {
  const newest = newestAnswer(days)
  return newest?.answer === 'there' ? undefined : newest
}

const daysAfter = (from: Date, days: number) => new Date(from.getTime() + days * 86_400_000)
/** What is asked from an instant on: until when its message may go, and until when its link is open. */
export const windowOf = (from: Date): { mayGoUntil: Date; openUntil: Date } => ({ mayGoUntil: daysAfter(from, asksWithinDays), openUntil: daysAfter(from, linkDays) })

/** What is known of the day of a follow-up: it is to come, the job had ended or was said to be over, it was answered, a later answer tells of it too, it is being asked, or nothing is known. */
export type Standing = 'to_come' | 'ended_before' | 'said_over' | 'answered' | 'covered' | 'asked_now' | 'unknown'
export function standingOf(one: FollowUp, job: Job, today: Day): Standing {
  if (one.answer !== null) return 'answered'
  if (job.lastDay !== null && one.dueOn > job.lastDay) return 'ended_before'
  const over = saidOver(job.days)?.answeredOn
  if (over && over <= one.dueOn) return 'said_over'
  if (one.dueOn > today) return 'to_come'
  // Who works there on day 60 worked there on day 30 too (O-03).
  if (job.days.some(({ answer, answeredOn }) => answer === 'there' && answeredOn !== null && answeredOn >= one.dueOn)) return 'covered'
  return asking(job, today)?.id === one.id ? 'asked_now' : 'unknown'
}

/** Whether an answer that is told may mend the one that holds: what was written of a talk is mended by whoever wrote it down; over what the person said by a link stands only what was said then or since. What it takes back: takes_back (0301). */
export const mayMend = ({ answeredOn }: { answeredOn: Day }, held: { answeredOn: Day; way: Details['way'] } | undefined): boolean => held === undefined || held.way === 'talk' || answeredOn >= held.answeredOn

/** The message that asked, with the day on which it went or came to an end. */
export type AskedBy = { state: MessageState; reason: string; on: Day } | null
/** What stands against asking by a message now: one waits, one went today, or went today and may have arrived. What was refused or dropped has asked nobody. */
export function againstAsking(message: AskedBy, today: Day): 'waits' | 'askedToday' | 'mayHaveArrived' | undefined {
  if (message?.state === 'waiting') return 'waits'
  if (message?.on !== today) return undefined
  if (message.state === 'sent') return 'askedToday'
  return message.state === 'failed' && mayHaveGone(message.reason) ? 'mayHaveArrived' : undefined
}

/** What the newest answer says, while it is to be acted on: the job has no last day yet. */
export function newestAnswer<D extends FollowUp>(days: readonly D[]): D | undefined {
  return days.filter(({ answeredOn }) => answeredOn !== null).sort((a, b) => ((a.answeredOn ?? '') === (b.answeredOn ?? '') ? a.dayNumber - b.dayNumber : (a.answeredOn ?? '') < (b.answeredOn ?? '') ? -1 : 1)).at(-1)
}

/** The days that somebody wrote, in order and each once; undefined where one is no day of the first three years, or there are more than twelve. */
export function daysFrom(text: string): number[] | undefined {
  const written = text.split(/[\s,،;]+/).filter((piece) => piece !== '')
  if (!written.every((piece) => /^\d{1,4}$/.test(piece))) return undefined
  const days = [...new Set(written.map(Number))].sort((a, b) => a - b)
  return days.length <= 12 && days.every((day) => day >= 1 && day <= 1095) ? days : undefined
}
