import { existsSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { routes } from '../../src/access/routes.ts'

/** Routes as patterns, the most exact first, so that /participants/new is not taken for a participant. */
const patterns = Object.keys(routes)
  .map((route) => ({ route, shape: new RegExp(`^${route.replace(/\./g, '\\.').replace(/\[[a-z]+\]/gi, '[^/]+')}/?$`), open: route.split('[').length - 1 }))
  .sort((a, b) => a.open - b.open)

export const routeOf = (path: string): string | undefined => patterns.find(({ shape }) => shape.test(path.split(/[?#]/)[0] ?? ''))?.route

/**
 * The pages that a signed-in person comes to by the links of the pages themselves: one path for each route, the first that is met.
 * Follows at most one page a route, so it ends. `given` are paths to begin with; a given path stands for its route. `seen` gets each page as it is served.
 */
export async function pagesReached(request: APIRequestContext, given: readonly string[], seen?: (path: string, html: string) => void): Promise<Map<string, string>> {
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
    const html = await answer.text()
    seen?.(path, html)
    for (const [, href] of html.matchAll(/href="(\/[^"]*)"/g)) waiting.push((href ?? '').replaceAll('&amp;', '&'))
  }
  return reached
}

/** Someone of the signed-in person's participants whose path has gone far enough that every room of the file has something in it. */
export async function someoneOnTheirWay(request: APIRequestContext): Promise<string[]> {
  const list = await request.get('/participants?stage=enrolled')
  if (new URL(list.url()).pathname.startsWith('/sign-in')) throw new Error('Nobody is signed in here')
  const found = /href="(\/participants\/[0-9a-f-]{36})"/.exec(await list.text())?.[1]
  return found ? [found] : []
}

/**
 * Pages on which forms stand that are wanted: of the pages reached, as they are now, and of the same routes with another row in them.
 * `wanted` names a route's form actions, '' where it has one without a name; `most` rows of a kind are looked at.
 */
export async function pagesWith(request: APIRequestContext, pages: ReadonlyMap<string, string>, wanted: (route: string) => string[], most = 6): Promise<Map<string, string>> {
  const get = async (path: string) => (await request.get(path, { maxRedirects: 0, headers: { accept: 'text/html' } })).text()
  const linksIn = (path: string, html: string) => [...html.matchAll(/href="([/?][^"#]*)/g)].map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), new URL(path, 'http://here')).href.slice('http://here'.length))
  const lists = await Promise.all(['applicant', 'paused', 'enrolled'].map((stage) => get(`/participants?stage=${stage}`)))
  const links = [...new Set([...lists.flatMap((html) => linksIn('/participants', html).filter((link) => /^\/participants\/[0-9a-f-]{36}$/.test(link)).slice(0, 3)), ...[...pages].flatMap(([path, html]) => linksIn(path, html))])]
  const found = new Map<string, string>()
  for (const [path] of pages) {
    const route = routeOf(path) ?? ''
    const names = new Set(wanted(route))
    // The rows of what the route's first parameter names.
    const before = route.split('[')[0] ?? ''
    const row = new RegExp(`^${before}([0-9a-f-]{36})(?=/|$)`)
    const rows = route.includes('[') ? [...new Set(links.map((link) => row.exec(link)?.[1]).filter((id) => id !== undefined))].slice(0, most) : []
    const others = route.split('[').length === 2 ? rows.map((id) => path.replace(/[0-9a-f-]{36}/, id)) : []
    for (const one of new Set([path, ...links.filter((link) => link !== path && routeOf(link) === route).slice(0, most), ...others])) {
      if (names.size === 0) break
      const html = await get(one)
      const here = [...names].filter((name) => (name ? new RegExp(`action="\\?[^"]*/${name}[#"]`).test(html) : /action="(\?[^"/]*)?[#"]/.test(html)))
      if (here.length > 0) found.set(one, html)
      for (const name of here) names.delete(name)
    }
  }
  return found
}

/**
 * Pages of the rows of a list, and those to which they lead, on which forms stand that are wanted. `rest` is how a row's address goes on.
 * Ends when nothing is wanted any more, or after `most` rows.
 */
export async function rowsWith(request: APIRequestContext, list: string, rest: string, wanted: (route: string) => string[], most = 40): Promise<Map<string, string>> {
  const get = async (path: string) => (await request.get(path, { maxRedirects: 0, headers: { accept: 'text/html' } })).text()
  const found = new Map<string, string>()
  const taken = new Set<string>()
  const wantedAt = (path: string) => wanted(routeOf(path) ?? '').filter((name) => !taken.has(`${routeOf(path)} ${name}`))
  const look = async (path: string) => {
    const html = await get(path)
    const here = wantedAt(path).filter((name) => new RegExp(`action="[^"]*\\?/${name}[#"]`).test(html))
    if (here.length > 0) found.set(path, html)
    for (const name of here) taken.add(`${routeOf(path)} ${name}`)
    return html
  }
  const linksIn = (html: string) => [...new Set([...html.matchAll(/href="(\/[^"?#]*)/g)].map(([, href = '']) => href))]
  const row = new RegExp(`^${list.split('?')[0]}/[0-9a-f-]{36}$`)
  const rows = linksIn(await get(list)).filter((href) => row.test(href)).slice(0, most)
  // A row's own page, and those to which it leads.
  const sought = Object.keys(routes).flatMap((route) => wanted(route).map((name) => `${route} ${name}`))
  for (const one of rows) {
    if (sought.every((name) => taken.has(name))) break
    const html = await look(one + rest)
    for (const link of linksIn(html).filter((href) => href !== one + rest && wantedAt(href).length > 0).slice(0, 6)) await look(link)
  }
  return found
}

/** A curriculum vitae that was read from a file, and what was found in it: the page's address and the page as it then stands. */
export async function cvRead(request: APIRequestContext, home: string): Promise<Map<string, string>> {
  const row = /href="(\/participants\/[0-9a-f-]{36})"/.exec(await (await request.get('/participants?stage=enrolled')).text())?.[1] ?? ''
  const file = { name: 'resume.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ basics: { name: 'לדוגמה' }, work: [{ name: 'מאפיית הבוקר', position: 'מוכרת', startDate: '2019-03', endDate: '2021-06' }] })) }
  const answer = await request.post(`${row}/search/cv/bring?/look`, { multipart: { file }, headers: { origin: home, accept: 'text/html' } })
  return new Map([[`${row}/search/cv/bring`, await answer.text()]])
}

/** An import whose file was taken in and waits for a word: the address of its page. */
export async function importBegun(request: APIRequestContext, home: string): Promise<string> {
  const programmeId = /<option value="([0-9a-f-]{36})"/.exec(await (await request.get('/participants/import')).text())?.[1] ?? ''
  const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('שם פרטי,שם משפחה,טלפון\nטובה,לדוגמה,050-1234567\n,,\n') }
  const answer = await request.post('/participants/import', { multipart: { programmeId, file }, headers: { origin: home }, maxRedirects: 0 })
  return new URL(answer.headers().location ?? '/', home).pathname
}

/** A table of vacancies that was read and waits for a look: the address of its page. */
export async function vacanciesRead(request: APIRequestContext, home: string): Promise<string> {
  const file = { name: 'vacancies.csv', mimeType: 'text/csv', buffer: Buffer.from('משרה,מעסיק,יישוב\nאריזה,מפעל לדוגמה,רמלה\n,,\n') }
  const answer = await request.post('/work/vacancies/bring?/read', { multipart: { file }, headers: { origin: home }, maxRedirects: 0 })
  return new URL(answer.headers().location ?? '/', home).pathname
}

/** Whether a route answers with a page that a person looks at. */
export const isPage = (route: string): boolean => existsSync(`src/routes${route}/+page.svelte`)
