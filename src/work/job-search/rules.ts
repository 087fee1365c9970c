import type { Day } from '#src/platform/clock.ts'
import type { Application, ApplicationState, Channel, SearchLog } from './types.ts'

/** Whether something can still come of it. */
export const goesOn = (state: ApplicationState): boolean => ['noticed', 'sent', 'talking', 'interview', 'offer'].includes(state)

/** What goes on: first what has a next step, by its day, then the newest. */
export function whatGoesOn<T extends Pick<Application, 'state' | 'nextOn' | 'nextStep' | 'id'>>(applications: readonly T[]): T[] {
  const day = (one: T) => one.nextOn ?? (one.nextStep ? '9998' : '9999')
  return applications.filter(({ state }) => goesOn(state)).toSorted((a, b) => day(a).localeCompare(day(b)) || b.id.localeCompare(a.id))
}

/** What is over, the latest first. */
export const whatIsOver = <T extends Pick<Application, 'state' | 'id' | 'news'>>(applications: readonly T[]): T[] =>
  applications.filter(({ state }) => !goesOn(state)).toSorted((a, b) => (b.news.at(-1)?.on ?? '').localeCompare(a.news.at(-1)?.on ?? '') || b.id.localeCompare(a.id))

/** The step that is next, while something can still come of it. */
export const nextOf = ({ state, nextStep, nextOn }: Pick<Application, 'state' | 'nextStep' | 'nextOn'>, today: Day): { words: string; on: Day | null; due: boolean } | null =>
  goesOn(state) && (nextStep !== '' || nextOn) ? { words: nextStep, on: nextOn, due: nextOn !== null && nextOn <= today } : null

/** What was tried, way by way, in the words of what it was: no count and no rate. A way through which nothing came yet stands too; what has no way comes last. */
export function whatWasTried({ channels, applications }: Pick<SearchLog, 'channels' | 'applications'>): { channel: Channel | null; applications: Application[] }[] {
  const through = (id: string | null) => applications.filter((one) => one.channelId === id && one.state !== 'noticed')
  const without = through(null)
  return [...channels.map((channel) => ({ channel, applications: through(channel.id) })), ...(without.length > 0 ? [{ channel: null, applications: without }] : [])]
}
