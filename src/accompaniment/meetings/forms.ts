import * as v from 'valibot'
import { flag, instantLocal, many, oneOf, optionalDay, optionalInstantLocal, optionalOneOf, optionalText, text, uuid, version, whole } from '#src/platform/fields.ts'
import { kinds, nextIn, places } from './types.ts'

const when = { startsAt: instantLocal, minutes: whole(5, 480), kind: oneOf(kinds), place: oneOf(places), placeWords: optionalText(200) }
export const Schedule = v.object(when)
export const Move = v.object({ startsAt: instantLocal, askedBy: oneOf(['participant', 'promoter', 'both']), words: optionalText(300), version })
export const NotHeld = v.object({ state: oneOf(['missed_told', 'missed_untold', 'cancelled', 'scheduled']), words: optionalText(300), version })

const promise = { words: optionalText(300), due: optionalDay }
/** The record: short on purpose. Two promises each fit in the form; more are added after saving. */
export const Record = v.object({
  happened: optionalText(8000),
  feedback: optionalText(2000),
  feedbackReceived: optionalText(1000),
  theirs1: promise.words, theirs1Due: promise.due,
  theirs2: promise.words, theirs2Due: promise.due,
  mine1: promise.words, mine1Due: promise.due,
  mine2: promise.words, mine2Due: promise.due,
  thinks: optionalText(4000), doubts: optionalText(4000), left: optionalText(4000), asked: optionalText(1000),
  /** The next meeting in so many days, on the same hour; or at another time. */
  nextIn: optionalOneOf(nextIn),
  nextAt: optionalInstantLocal,
  /** What turned out, where the meeting was recorded as not held. */
  why: optionalText(300),
  version,
  greyVersion: version,
  withGrey: flag,
  /** The promoter's promises were asked for as those of whoever recorded the meeting first, and not as one's own. */
  forRecorder: flag,
})
/** A talk that was not planned: the same record, with when it was. */
export const RecordTalk = v.object({ ...Record.entries, startsAt: instantLocal, place: oneOf(places) })
export const ClosePromise = v.object({ promiseId: uuid, state: oneOf(['kept', 'let_go', 'open']), version })
export const RewordPromise = v.object({ promiseId: uuid, words: text(300), dueOn: optionalDay, version })
export const Feed = v.object({ agreed: many(['yes']) })

export type Schedule = v.InferOutput<typeof Schedule>
export type Record = v.InferOutput<typeof Record>

/** What a record wrote, for a further sending of the same writing whose answer was lost. */
export const Wrote = v.object({
  meetingId: v.string(),
  version: v.number(),
  greyVersion: v.number(),
  promises: v.record(v.string(), v.string()),
  next: v.nullable(v.object({ meetingId: v.string(), version: v.number(), startsAt: v.string() })),
})
export type Wrote = v.InferOutput<typeof Wrote>
