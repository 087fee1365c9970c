import { error, isHttpError, json, redirect, type RequestEvent } from '@sveltejs/kit'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { type Action, findSession, inEachLanguage, mayWithoutFile, permit, permitPromoter, routes, ruleOf, sessionCookie, shownAtTheTable, tell } from '#src/access/index.ts'
import { directionOf, isLanguage, preferredLanguage } from '#src/language/language.ts'
import { keepForm } from '#src/access/accounts/index.ts'
import { ownCookies } from '#src/platform/cookies.ts'
import { NotYours } from '#src/platform/errors.ts'
import { isId } from '#src/platform/ids.ts'
import { logError } from '#src/platform/log.ts'
import { closeRunning, openRunning, runningDatabase } from '#src/platform/running.ts'

export function init(): void {
  openRunning(process.env)
  process.once('sveltekit:shutdown', closeRunning)
}

export const handle: Handle = async ({ event, resolve }) => {
  await prepareLocals(event)
  let tellOpened: (() => Promise<void>) | undefined
  try {
    tellOpened = await guard(event)
  } catch (thrown) {
    if (isHttpError(thrown, 404)) return notHere(event)
    throw thrown
  }
  const { language } = event.locals
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%ofek.lang%', language).replace('%ofek.dir%', directionOf(language)),
  })
  // A form that comes back with its errors shows the file as opening it does, and is told as such.
  const shown = event.request.method === 'POST' ? [200, 400, 409].includes(response.status) && response.headers.get('content-type')?.startsWith('text/html') : response.status === 200
  if (shown) await tellOpened?.()
  return withSecurityHeaders(response, event)
}

/** What may not be known of is answered by the same page as an address that never was; a script that sent a form in place, in the words that it reads. */
async function notHere(event: RequestEvent): Promise<Response> {
  // The script of a page that is asked for its data has no shell to show this in; at any status but 404 it goes to the page itself, which says it whole.
  if (event.isDataRequest) return withSecurityHeaders(new Response(null, { status: 403 }), event)
  if (event.request.headers.get('accept') === 'application/json') return withSecurityHeaders(json({ type: 'error', error: { status: 404, message: 'not here' } }, { status: 404 }), event)
  // As deep as what was asked for: a page names its own files relative to itself.
  const page = await event.fetch(event.url.pathname.replaceAll(/[^/]+/g, 'not-here'), { headers: { accept: 'text/html' } })
  return withSecurityHeaders(new Response(page.body, page), event)
}

async function prepareLocals(event: RequestEvent): Promise<void> {
  ownCookies(event)
  const { locals, cookies, request } = event
  locals.at = new Date()
  locals.database = runningDatabase()
  locals.signedIn = await findSession(locals.database, cookies.get(sessionCookie), locals.at)
  const chosen = cookies.get('ofek_language')
  const asked = inEachLanguage.has(event.route.id) ? event.url.searchParams.get('in') : null
  locals.language = isLanguage(asked) ? asked : locals.signedIn?.actor.language ?? (isLanguage(chosen) ? chosen : preferredLanguage(request.headers.get('accept-language')))
  const atTheTable = locals.signedIn && cookies.get('ofek_shared')
  locals.shared = Boolean(atTheTable)
  locals.atTheTable = isId(atTheTable) ? atTheTable : undefined
  locals.asActor = async (work) => {
    const { signedIn, database, at, shared } = locals
    if (!signedIn) error(404)
    try {
      return await database.asActor(signedIn.actor, work, { at, shared })
    } catch (thrown) {
      if (thrown instanceof NotYours) error(404)
      throw thrown
    }
  }
}

/** A criterion's code, as the standard's file takes it. */
const isCode = (value: string) => /^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/.test(value)

/**
 * Asks the matrix before any load or action runs, and tells the audit of every opened file and list of people. A form of a file's page needs its page too,
 * because it may come back: what is returned tells the audit then.
 */
async function guard(event: RequestEvent): Promise<(() => Promise<void>) | undefined> {
  const { route, params, url, locals, request } = event
  if (route.id === null) return undefined
  const rule = routes[route.id]
  if (!rule) throw new Error(`The route ${route.id} is missing from src/access/routes.ts`)
  for (const [name, value] of Object.entries(params)) if (name !== 'token' && !(name === 'criterion' ? isCode(value) : isId(value))) error(404)

  const reading = request.method === 'GET' || request.method === 'HEAD'
  const action = reading ? rule.GET : postAction(rule.POST, url)
  if (!action) error(reading || rule.POST ? 404 : 405)

  const { signedIn } = locals
  if (ruleOf(action).kind !== 'everyone') {
    if (!signedIn) return sendTo(event, '/sign-in')
    if (!signedIn.secondStepDone) return sendTo(event, '/sign-in/second-step')
  }
  const participantId = (params as Record<string, string | undefined>)[rule.participant ?? 'id']
  if (locals.shared && !shownAtTheTable(action, participantId, locals.atTheTable)) return sendTo(event, '/shared/folded')
  const { promoter } = params as Record<string, string | undefined>
  if (ruleOf(action).kind === 'promoter') {
    await locals.asActor((tx) => permitPromoter(tx, action, promoter))
    return rule.audit ? () => locals.asActor((tx) => tell(tx, 'promoter_file.read', { details: { page: rule.audit, promoter } })) : undefined
  }
  if (ruleOf(action).kind !== 'file') {
    if (!mayWithoutFile(signedIn?.actor, action)) error(404)
    if (!rule.audit) return undefined
    // Told once it was shown: whether a list is theirs, its load decides.
    return () => locals.asActor((tx) => tell(tx, 'list.read', { details: { page: rule.audit, ...params } }))
  }
  const opened = (by: Action) =>
    locals.asActor(async (tx) => {
      const [relation] = await permit(tx, by, participantId)
      if (rule.audit) await tell(tx, 'file.read', { participantId, relation, details: { page: rule.audit } })
    })
  if (reading) {
    await opened(action)
    return undefined
  }
  const page = rule.GET
  await locals.asActor(async (tx) => {
    await permit(tx, action, participantId)
    if (page) await permit(tx, page, participantId)
  })
  return page && (() => opened(page))
}

function postAction(rule: Action | Record<string, Action> | undefined, url: URL): Action | undefined {
  if (rule === undefined || typeof rule === 'string') return rule
  // As SvelteKit finds the action: the first parameter that begins with a slash.
  const named = [...url.searchParams.keys()].find((key) => key.startsWith('/'))
  const name = named?.slice(1) ?? 'default'
  return Object.hasOwn(rule, name) ? rule[name] : undefined
}

/** Leads to the sign-in (or its second step, or the page that ends the shared view) and back. What was posted is kept for the account of the cookie, unless the device says that it keeps it. */
async function sendTo(event: RequestEvent, page: '/sign-in' | '/sign-in/second-step' | '/shared/folded'): Promise<never> {
  const { url, request, cookies, locals } = event
  if (request.method === 'GET' || request.method === 'HEAD') redirect(303, `${page}?to=${encodeURIComponent(url.pathname + url.search)}${cookieWasLost(event) ? '&lost' : ''}`)
  const data = await request.formData().catch(() => new FormData())
  if (data.has('_device')) redirect(303, `${page}?to=${encodeURIComponent(url.pathname)}&kept`)
  const fields = [...data].filter((field): field is [string, string] => typeof field[1] === 'string' && !field[0].startsWith('secret'))
  const kept = await keepForm(locals.database, cookies.get(sessionCookie), { path: url.pathname + url.search, fields }, locals.at)
  redirect(303, `${page}?to=${encodeURIComponent(kept ? `/kept/${kept}` : url.pathname)}${kept ? '&kept' : ''}`)
}

/** Who comes from the sign-in without its cookie may have a browser that keeps none: without a word they would sign in for ever. */
function cookieWasLost({ request, url, cookies }: RequestEvent): boolean {
  const from = request.headers.get('referer') ?? ''
  return cookies.get(sessionCookie) === undefined && URL.canParse(from) && new URL(from).origin === url.origin && new URL(from).pathname === '/sign-in'
}

function withSecurityHeaders(response: Response, event: RequestEvent): Response {
  const { headers } = response
  headers.set('x-content-type-options', 'nosniff')
  headers.set('x-frame-options', 'DENY')
  headers.set('referrer-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  if (event.url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  // A page of a person's file must not stay in a shared computer's cache or behind its back button after sign-out.
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  return response
}

export const handleError: HandleServerError = (caught) => {
  const { kind, event } = caught
  if (kind !== 'unknown') return undefined
  return { message: 'Internal Error', id: logError(caught.error, `${event.request.method} ${event.route.id ?? 'no route'}`) }
}
