import { mayWithoutFile, routes } from '#src/access/index.ts'
import type { Actor } from '#src/platform/db.ts'

/** The doors of the shell in their order. Each is shown to whom the matrix opens it. */
const doors = [
  ['today', '/today'],
  ['mine', '/my'],
  ['participants', '/participants'],
  ['team', '/team'],
  ['administration', '/administration'],
  ['audit', '/audit'],
  ['account', '/account'],
] as const

export type Door = (typeof doors)[number][0]

/** Where this person may go from anywhere; participants and partners have files to read, not a workday. */
export function doorsFor(actor: Actor): { door: Door; href: string }[] {
  const noWorkday = actor.posts.every((post) => post.role === 'participant' || post.role === 'partner')
  return doors
    .filter(([door, href]) => {
      const action = routes[href]?.GET
      return action !== undefined && mayWithoutFile(actor, action) && !(noWorkday && door === 'today')
    })
    .map(([door, href]) => ({ door, href }))
}
