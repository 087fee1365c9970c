import { mayWithoutFile, routes } from '#src/access/index.ts'
import type { LayoutServerLoadEvent } from './$types'

/** The parts of the profession, in their order. A new part is a line here, and its name in src/profession/messages.ts. */
const parts = [
  ['standard', '/profession/standard'],
  ['knowledge', '/profession/knowledge'],
  ['promoters', '/profession/promoters'],
  ['learning', '/profession/learning'],
  ['ethics', '/profession/ethics'],
  ['stories', '/profession/stories'],
] as const

/** Those that the reader may open, by the matrix. */
export const load = ({ locals }: LayoutServerLoadEvent) => ({
  parts: parts
    .filter(([, href]) => {
      const action = routes[href]?.GET
      return action !== undefined && mayWithoutFile(locals.signedIn?.actor, action)
    })
    .map(([part, href]) => ({ part, href })),
})
