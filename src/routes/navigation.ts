import { mayWithoutFile, routes } from '#src/access/index.ts'
import type { Actor, Role } from '#src/platform/db.ts'

/** The doors of the shell in their order. Each is shown to whom the matrix opens it. */
const doors = [
  ['today', '/today'],
  ['mine', '/my'],
  ['participants', '/participants'],
  ['team', '/team'],
  // Behind the same door for those of a team who do not lead it.
  ['team', '/team/meetings'],
  ['work', '/work/vacancies'],
  // Behind the same door for those who read services alone.
  ['work', '/work/directory'],
  ['outcomes', '/insight'],
  ['profession', '/profession/standard'],
  ['administration', '/administration'],
  ['audit', '/audit'],
  ['account', '/account'],
] as const

export type Door = (typeof doors)[number][0]

/** Whose day is not made of people who wait: it begins at their own page. */
const noWorkday: readonly Role[] = ['participant', 'partner', 'administrator', 'auditor']

/** Where this person may go from anywhere; the first is where the day begins. */
export function doorsFor(actor: Actor): { door: Door; href: string }[] {
  const elsewhere = actor.posts.length > 0 && actor.posts.every((post) => noWorkday.includes(post.role))
  return doors
    .filter(([door, href]) => {
      const action = routes[href]?.GET
      return action !== undefined && mayWithoutFile(actor, action) && !(elsewhere && door === 'today')
    })
    .map(([door, href]) => ({ door, href }))
    .filter(({ door }, index, all) => all.findIndex((one) => one.door === door) === index)
}
