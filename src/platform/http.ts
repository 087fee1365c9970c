import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { documentBytesAtMost } from './files/types.ts'
import { leftOutHeader } from './left-out.ts'
import { log } from './log.ts'

export interface Door {
  /** The built application (build/handler.js). */
  handler: RequestListener
  /** Whether the database answers and its schema is this build's. */
  ready: () => Promise<boolean>
  /** Where people reach Ofek: its protocol is that of every request. */
  origin: string
  /** A proxy of ours stands in front: its X-Forwarded-* headers are believed. */
  trustProxy: boolean
}

const mega = 1_000_000
/** A form with a file says a little more than the file. */
const besides = 10_000
/** Only a file of participants, and a document of somebody's file, may be large. */
const bodyLimit = (path: string) => (path.startsWith('/participants/import') ? 25 * mega : /^\/participants\/[^/]+\/work(\/|$)/.test(path) ? documentBytesAtMost : mega) + besides

/** In every language, because nothing is known of who asks: the address in the browser is not one of ours. */
const misaddressed = (known: string) => `לא נשמר: הכתובת שבדפדפן אינה הכתובת שאופק מכיר, ${known}. כדאי לפתוח את אופק בכתובת שקיבלת ולנסות שוב.
لم يُحفظ: العنوان في المتصفح ليس العنوان الذي يعرفه أفق، ${known}. من الأفضل فتح أفق بالعنوان الذي استلمته والمحاولة من جديد.
Not saved: the address in the browser is not the one that Ofek knows, ${known}. Open Ofek by the address that you were given, and try again.

OFEK_ORIGIN must be the address that people type (see docs/operating.md).`

// For files that the application serves, and the page that says something broke; pages set their own over these (hooks.server.ts).
const headers = {
  'content-security-policy': `default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

/** These must be set before build/handler.js is imported: it reads them once. The headers they name are written by `listener` alone. */
export const handlerSettings = {
  PROTOCOL_HEADER: 'x-ofek-protocol',
  HOST_HEADER: 'x-ofek-host',
  ADDRESS_HEADER: 'x-ofek-address',
  BODY_SIZE_LIMIT: String(25 * mega + besides),
}

/** What stands before every request: health, limits, and who asks from where, told to the handler in headers of our own. */
export function listener({ handler, ready, origin, trustProxy }: Door): RequestListener {
  const protocol = new URL(origin).protocol.slice(0, -1)
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path === '/health') return say(response, 200, 'ok')
    if (path === '/ready') {
      void ready().then((yes) => say(response, yes ? 200 : 503, yes ? 'ready' : 'not ready'))
      return
    }
    // A body of unknown length could be endless; browsers always say.
    if (request.headers['transfer-encoding'] && request.headers['content-length'] === undefined) {
      response.setHeader('connection', 'close')
      return say(response, 411, 'Length required')
    }
    delete request.headers[leftOutHeader]
    const length = Number(request.headers['content-length'] ?? 0)
    if (length <= bodyLimit(path)) return enter(request, response)
    response.setHeader('connection', 'close')
    const answer = () => {
      if (request.headers.accept === 'application/json') return sayToForm(response, 413, 'too large')
      leaveOut(request)
      enter(request, response)
    }
    // A browser shows the answer only after it has sent all; what is far too large is cut off at once.
    if (length < 4 * 25 * mega) request.resume().once('end', answer)
    else answer()
  }

  function enter(request: IncomingMessage, response: ServerResponse): void {
    const forwarded = (name: string) => (trustProxy ? String(request.headers[name] ?? '').split(',').at(-1)?.trim() : undefined) || undefined
    request.headers['x-ofek-protocol'] = forwarded('x-forwarded-proto') === 'https' ? 'https' : protocol
    request.headers['x-ofek-host'] = forwarded('x-forwarded-host') ?? request.headers.host ?? 'localhost'
    // The last address is the one that our own proxy saw; those before it anyone can write.
    request.headers['x-ofek-address'] = forwarded('x-forwarded-for') ?? request.socket.remoteAddress ?? ''
    if (request.method === 'POST' && !fromHere(request, origin)) {
      tellOnce(request.headers.origin ?? '', origin)
      if (request.headers.accept === 'application/json') sayToForm(response, 403, 'misaddressed')
      else say(response, 403, misaddressed(origin))
    } else handler(request, response)
  }
}

/**
 * Whether a form comes from a page of ours. A proxy may send on another name than the one that people type (Host is the address behind it):
 * what comes from OFEK_ORIGIN is ours all the same. The handler would refuse the rest too, but not in words.
 */
function fromHere({ headers }: IncomingMessage, known: string): boolean {
  if (headers.origin === known) {
    const { protocol, host } = new URL(known)
    headers['x-ofek-protocol'] = protocol.slice(0, -1)
    headers['x-ofek-host'] = host
  }
  return headers.origin === `${headers['x-ofek-protocol']}://${headers['x-ofek-host']}`
}

const told = new Set<string>()
/** The log is for whoever set OFEK_ORIGIN; each address stands there once, and not more of them than a person would read. */
function tellOnce(from: string, known: string): void {
  if (told.has(from) || told.size >= 20) return
  told.add(from)
  log('warn', 'a form came from an address that OFEK_ORIGIN does not name', { from: from.slice(0, 200), known })
}

/** As a form that was sent in place reads its answer. */
function sayToForm(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify({ type: 'error', error: { status, message } }))
}

/** The application answers in its own page and the person's language; it gets the request as an empty form that says why it is empty. */
function leaveOut({ headers }: IncomingMessage): void {
  headers[leftOutHeader] = 'too large'
  headers['content-length'] = '0'
  headers['content-type'] = 'application/x-www-form-urlencoded'
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${text}\n`)
}
