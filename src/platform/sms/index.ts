import type { Delivered } from '../delivered.ts'
import type { SmsSettings } from './settings.ts'

export { type SmsSettings, smsOf } from './settings.ts'

export interface Sms {
  /** The same for every try: a gateway that knows {id} takes it once. */
  id: string
  /** E.164: +9725... */
  to: string
  text: string
}

/** Asks the gateway to send one SMS, judged by the status alone. Never throws: what went wrong is told, with whether trying again may help. */
export async function sendSms(gateway: SmsSettings, sms: Sms, patience = 15_000): Promise<Delivered> {
  const { url, init } = requestOf(gateway, sms)
  try {
    const answer = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patience) })
    await answer.body?.cancel()
    if (answer.ok) return { sent: true }
    // RFC 9110 15.5: the request is at fault; not so 401, 403 and 404, which whoever runs Ofek may mend, nor "later" (408, 425, 429).
    const lasting = answer.status >= 400 && answer.status < 500 && ![401, 403, 404, 408, 425, 429].includes(answer.status)
    return { sent: false, lasting, why: `sms_${answer.status}` }
  } catch (error) {
    const { name, cause } = error as { name?: string; cause?: { code?: string } }
    return { sent: false, lasting: false, why: name === 'TimeoutError' ? 'sms_timeout' : `sms_${(cause?.code ?? 'failed').toLowerCase()}` }
  }
}

/** The request of one SMS: the patterns filled in, each value written as its place asks. */
export function requestOf({ url, method, headers, body, token }: SmsSettings, { id, to, text }: Sms): { url: string; init: { method: string; headers: Record<string, string>; body?: string } } {
  const values: Record<string, string> = { id, to, text, token, digits: to.replace(/^\+/, '') }
  const fill = (pattern: string, write: (value: string) => string) => pattern.replaceAll(/\{(id|to|digits|text|token)\}/g, (_, name: string) => write(values[name] ?? ''))
  return {
    url: fill(url, encodeURIComponent),
    init: {
      method,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value, (plain) => plain.replaceAll(/[\r\n]/g, ' '))])),
      ...(method !== 'GET' && { body: fill(body, writerFor(headers['content-type'] ?? '')) }),
    },
  }
}

function writerFor(type: string): (value: string) => string {
  if (type.includes('json')) return (value) => JSON.stringify(value).slice(1, -1)
  if (type.includes('urlencoded')) return encodeURIComponent
  if (type.includes('xml')) return (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;')
  return (value) => value
}
