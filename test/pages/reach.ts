import type { APIRequestContext } from '@playwright/test'
import { routes } from '../../src/access/routes.ts'

/** Routes as patterns, the most exact first, so that /participants/new is not taken for a participant. */
const patterns = Object.keys(routes)
  .map((route) => ({ route, shape: new RegExp(`^${route.replace(/\./g, '\\.').replace(/\[[a-z]+\]/gi, '[^/]+')}/?$`), open: route.split('[').length - 1 }))
  .sort((a, b) => a.open - b.open)

export const routeOf = (path: string): string | undefined => patterns.find(({ shape }) => shape.test(path.split(/[?#]/)[0] ?? ''))?.route

/**
 * The pages that a signed-in person comes to by the links of the pages themselves: one path for each route, the first that is met.
 * Follows at most one page a route, so it ends. `given` are paths to begin with; a given path stands for its route.
 */
export async function pagesReached(request: APIRequestContext, given: readonly string[]): Promise<Map<string, string>> {
  const reached = new Map<string, string>()
  const waiting = [...given]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const route = routeOf(path)
    if (!route || !routes[route]?.GET || reached.has(route)) continue
    const answer = await request.get(path, { maxRedirects: 0 })
    if (answer.status() >= 500) throw new Error(`${path} answers ${answer.status()}`)
    if (answer.status() >= 300 && answer.status() < 400) {
      reached.set(route, path)
      waiting.push(new URL(answer.headers().location ?? '/', 'http://here').pathname)
      continue
    }
    if (answer.status() !== 200) continue
    reached.set(route, path)
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue
    for (const [, href] of (await answer.text()).matchAll(/href="(\/[^"]*)"/g)) waiting.push((href ?? '').replaceAll('&amp;', '&'))
  }
  return reached
}

/** Someone of the signed-in person's participants whose path has gone far enough that every room of the file has something in it. */
export async function someoneOnTheirWay(request: APIRequestContext): Promise<string[]> {
  const list = await request.get('/participants?stage=enrolled')
  const found = /href="(\/participants\/[0-9a-f-]{36})"/.exec(await list.text())?.[1]
  return found ? [found] : []
}

/** Whether a route answers with a page that a person looks at. */
export const isPage = (route: string): boolean => !/\.(ics|pdf|csv|json)$/.test(route)
