/** Every route of src/routes, with the action of the matrix that each method or form action needs. A test fails when one is missing. */
import type { Action } from './matrix.ts'

export interface RouteRule {
  /** What opening the page (or a GET of an endpoint) needs. */
  GET?: Action
  /** What posting needs: one action of the matrix, or one for each named form action of the page. */
  POST?: Action | Record<string, Action>
  /** The read of a file is audited under this word; without it, the read leaves no event (lists, one's own account). */
  audit?: string
  /** The parameter that is the participant's id; 'id' in the file's routes. */
  participant?: string
}

export const routes: Record<string, RouteRule> = {
  '/': { GET: 'home.open' },
  '/language': { POST: 'language.choose' },

  // #access (engineer 2)

  // #participants (engineer 3)

  // #import (engineer 4)

  // #discovery (engineer 5)

  // #plan (engineer 6)

  // #meetings (engineer 7)

  // Today, the participant's page, the shared view
  '/today': { GET: 'today.open', POST: { setAside: 'today.arrange', bringBack: 'today.arrange', changeRule: 'today.arrange' } },
  '/participants/[id]': { GET: 'file.open', audit: 'file' },
  '/shared': { POST: 'shared_view.choose' },
}
