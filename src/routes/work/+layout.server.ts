import { mayWithoutFile, routes } from '#src/access/index.ts'
import type { LayoutServerLoadEvent } from './$types'

/** The parts of the work with employers and services, in their order. A new part is a line here, and its name in src/work/messages.ts. */
const parts = [
  ['vacancies', '/work/vacancies'],
  ['employers', '/work/employers'],
  ['directory', '/work/directory'],
  ['training', '/work/training'],
] as const

/** Those that the reader may open, by the matrix. */
export const load = ({ locals }: LayoutServerLoadEvent) => ({
  workParts: parts
    .filter(([, href]) => {
      const action = routes[href]?.GET
      return action !== undefined && mayWithoutFile(locals.signedIn?.actor, action)
    })
    .map(([part, href]) => ({ part, href })),
})
