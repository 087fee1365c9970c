import type { Reroute } from '@sveltejs/kit/hooks'

/** The address of an answer as an SMS carries it: five letters less, and often a whole SMS less. */
export const reroute: Reroute = ({ url }) => {
  const token = /^\/a\/([\w-]{22})$/.exec(url.pathname)?.[1]
  return token && `/answer/${token}`
}
