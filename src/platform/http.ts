import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

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
/** Only a file of participants may be large. */
const bodyLimit = (path: string) => (path.startsWith('/participants/import') ? 25 * mega : mega)

const tooLarge = 'גדול מדי. מה שנכתב נשאר בעמוד הקודם.\nكبير جدًّا. ما كُتب باقٍ في الصفحة السابقة.\nToo large. What you wrote is still in the page before this one.'

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
  BODY_SIZE_LIMIT: String(25 * mega),
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
    const refusal = refuseBody(request, path)
    if (refusal) {
      response.setHeader('connection', 'close')
      const answer = () => say(response, refusal, refusal === 413 ? tooLarge : 'Length required')
      // A browser shows the answer only after it has sent all; what is far too large is cut off at once.
      if (Number(request.headers['content-length']) < 4 * 25 * mega) request.resume().once('end', answer)
      else answer()
      return
    }
    const told = (name: string) => (trustProxy ? String(request.headers[name] ?? '').split(',').at(-1)?.trim() : undefined) || undefined
    request.headers['x-ofek-protocol'] = told('x-forwarded-proto') === 'https' ? 'https' : protocol
    request.headers['x-ofek-host'] = told('x-forwarded-host') ?? request.headers.host ?? 'localhost'
    // The last address is the one that our own proxy saw; those before it anyone can write.
    request.headers['x-ofek-address'] = told('x-forwarded-for') ?? request.socket.remoteAddress ?? ''
    handler(request, response)
  }
}

function refuseBody(request: IncomingMessage, path: string): 411 | 413 | undefined {
  const length = request.headers['content-length']
  if (length !== undefined) return Number(length) > bodyLimit(path) ? 413 : undefined
  // A body of unknown length could be endless; browsers always say.
  return request.headers['transfer-encoding'] ? 411 : undefined
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${text}\n`)
}
