import type { Day } from '#src/platform/clock.ts'
import type { Text } from '#src/platform/errors.ts'

/** The place that makes a team: a programme, a centre, or the programme at that centre. */
export interface Place {
  programme: Text | null
  centre: string | null
}

export interface TeamInList extends Place {
  id: string
  people: number
  /** How much stands on the agenda. */
  items: number
  /** The next meeting, once a day is known. */
  plannedOn: Day | null
  heldLast: Day | null
}

/** A place of which a team may be begun; each id is null where the place has none. */
export interface PlaceToBegin extends Place {
  programmeId: string | null
  centreId: string | null
}

export interface Team extends Place {
  id: string
  /** The meeting to which what is decided now belongs. */
  meetingId: string
  plannedOn: Day | null
  leads: boolean
}

export interface Member {
  accountId: string
  name: string
  leads: boolean
}

/** Whose file it is: null for those of the team to whom the file is not open, who know it by its label. */
export interface ItemPerson {
  participantId: string
  name: string
  /** Colleagues who declared closeness: the item is kept from them, and is talked of without them. */
  close: string[]
}

export interface Decision {
  words: string
  by: string
  on: Day
}

export interface Item {
  id: string
  label: string
  why: string
  by: string
  mine: boolean
  broughtOn: Day
  person: ItemPerson | null
  /** What was said of it in earlier meetings, and in this one. */
  decisions: Decision[]
}

export const actionStates = ['done', 'let_go'] as const

/** Who does what by when. */
export interface Action {
  id: string
  itemId: string
  teamId: string
  words: string
  doer: string
  mine: boolean
  dueOn: Day
  state: 'open' | (typeof actionStates)[number]
  told: string
  version: number
  label: string
  person: Pick<ItemPerson, 'participantId' | 'name'> | null
}

/** Somebody whom nobody has met for longer than the rhythm; `promoter` where it is not the reader. */
export interface Unseen {
  participantId: string
  name: string
  promoter: string | null
  day: Day
  neverMet: boolean
}

/** A meeting that was held, as far as its items are open to the reader. */
export interface Held {
  id: string
  heldOn: Day
  minutes: number
  by: string
  present: string[]
  items: { id: string; label: string; why: string; by: string; person: Pick<ItemPerson, 'participantId' | 'name'> | null; decisions: Decision[]; actions: Action[] }[]
}

/** For Today: a meeting ahead, and how much stands on its agenda. */
export interface MeetingAhead extends Place {
  teamId: string
  plannedOn: Day | null
  items: number
  mine: number
}
