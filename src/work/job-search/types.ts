import type { Day } from '#src/platform/clock.ts'
import type { Beginner } from '#src/work/cv/types.ts'

/** Ways in which people look for work. */
export const channelKinds = ['people', 'internet', 'social', 'employers', 'service', 'agency', 'street', 'other'] as const
export type ChannelKind = (typeof channelKinds)[number]
export const channelStates = ['tried', 'works', 'rests'] as const
export type ChannelState = (typeof channelStates)[number]

export interface Channel {
  id: string
  kind: ChannelKind
  name: string
  state: ChannelState
  learned: string
  begunBy: Beginner
  version: number
}

/** Somebody who may know of work: a name and how they are known, no more. */
export interface KnownPerson {
  id: string
  name: string
  knownHow: string
  begunBy: Beginner
  version: number
}

/** Where an application stands, in words; none is better than another. The first five go on. */
export const applicationStates = ['noticed', 'sent', 'talking', 'interview', 'offer', 'began', 'declined', 'refused', 'no_answer', 'let_go'] as const
export type ApplicationState = (typeof applicationStates)[number]

export interface Application {
  id: string
  title: string
  place: string
  channelId: string | null
  personId: string | null
  cvId: string | null
  /** Of the network's published vacancies, where it is one of them. */
  vacancyId: string | null
  sentOn: Day | null
  state: ApplicationState
  nextStep: string
  nextOn: Day | null
  learned: string
  begunBy: Beginner
  begunOn: Day
  version: number
  /** What came of it each time, in order. */
  news: { state: ApplicationState; words: string; on: Day; by: string }[]
}

/** A published vacancy of the network that is not in the log yet. */
export interface VacancyToNotice {
  id: string
  title: string
  employer: string
  locality: string
}

export interface SearchLog {
  channels: Channel[]
  people: KnownPerson[]
  applications: Application[]
}
