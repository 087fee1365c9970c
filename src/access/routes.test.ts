import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { matrix } from './matrix.ts'
import { type RouteRule, routes, shownAtTheTable } from './routes.ts'

const place = join(import.meta.dirname, '../routes')
const files = readdirSync(place, { recursive: true, encoding: 'utf8' })
const routeOf = (file: string) => `/${file.replaceAll('\\', '/').replace(/\/?\+(page|server)(\.server)?\.(ts|svelte)$/, '')}`
const source = (file: string) => readFileSync(join(place, file), 'utf8')

const pages = files.filter((file) => /\+page(\.server)?\.(ts|svelte)$/.test(file))
const endpoints = files.filter((file) => file.endsWith('+server.ts'))

/** The names of a page's form actions, as they stand in its source. */
function actionsOf(file: string): string[] {
  const body = /export const actions(?:: Actions)? = \{([\s\S]*?)\n\}/.exec(source(file))?.[1] ?? ''
  return [...body.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name ?? '')
}

const has = (rule: RouteRule | undefined, action: string) => (typeof rule?.POST === 'string' ? action === 'default' : rule?.POST !== undefined && Object.hasOwn(rule.POST, action))

describe('every route says what it needs', () => {
  test.each(pages.map((file) => [routeOf(file)]))('the page %s', (route) => expect(routes[route]?.GET).toBeDefined())
  test.each(endpoints.map((file) => [routeOf(file), file]))('the endpoint %s', (route, file) => {
    for (const [, method] of source(file).matchAll(/export (?:async )?function (GET|POST)\b/g)) expect(routes[route]?.[method as 'GET' | 'POST']).toBeDefined()
  })
  test.each(pages.filter((file) => file.endsWith('.server.ts')).map((file) => [routeOf(file), file]))('every form action of %s', (route, file) => {
    expect(actionsOf(file).filter((action) => !has(routes[route], action))).toEqual([])
  })
})

test('every line of the table has its route, and every action its line of the matrix', () => {
  const known = new Set([...pages, ...endpoints].map(routeOf))
  expect(Object.keys(routes).filter((route) => !known.has(route))).toEqual([])
  const named = Object.values(routes).flatMap(({ GET, POST }) => [GET, ...(typeof POST === 'string' ? [POST] : Object.values(POST ?? {}))])
  expect(named.filter((action) => action !== undefined && !Object.hasOwn(matrix, action))).toEqual([])
})

test.each([
  // what is asked for, of whom, who sits at the table -> shown
  ['plan.open', 'samira', 'samira', true],
  ['meetings.write', 'samira', 'samira', true],
  ['plan.open', 'leila', 'samira', false],
  ['plan.open', 'leila', undefined, false],
  ['plan.open', undefined, undefined, false],
  ['today.open', undefined, 'samira', false],
  ['participants.list', undefined, 'samira', false],
  ['account.open', undefined, 'samira', false],
  ['kept_form.open', undefined, 'samira', false],
  ['shared_view.choose', undefined, 'samira', true],
  ['sign_out', undefined, undefined, true],
  ['draft.key', undefined, 'samira', true],
  ['language.choose', undefined, 'samira', true],
] as const)('at the table: %s of %s, while %s sees the screen: %s', (action, of, atTheTable, shown) => expect(shownAtTheTable(action, of, atTheTable)).toBe(shown))

test('every page of a file is audited when it is read', () => {
  const silent = Object.entries(routes).filter(([route, rule]) => route.startsWith('/participants/[id]') && rule.GET && !rule.audit)
  // The form of a new talk shows nothing of the file but its header.
  expect(silent.map(([route]) => route)).toEqual(['/participants/[id]/meetings/new'])
})
