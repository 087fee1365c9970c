/** How the gateway is asked: an HTTP request whose address, headers and body are patterns with {to}, {digits}, {text}, {id} and {token}. */
export interface SmsSettings {
  url: string
  method: 'POST' | 'PUT' | 'GET'
  headers: Record<string, string>
  body: string
  token: string
}

const standardHeaders = { 'content-type': 'application/json', authorization: 'Bearer {token}' }
const standardBody = '{"to":"{to}","text":"{text}","id":"{id}"}'

/** Reads OFEK_SMS_*; undefined without a gateway. Throws with the setting's name, never with the token. */
export function smsOf(env: Record<string, string | undefined>): SmsSettings | undefined {
  const url = env.OFEK_SMS_URL?.trim()
  if (!url) return undefined
  const address = URL.canParse(url) ? new URL(url) : undefined
  // A phone and a token would travel openly.
  if (!address || !(address.protocol === 'https:' || (address.protocol === 'http:' && isHere(address.hostname)))) {
    throw new Error('OFEK_SMS_URL must be the https address of the SMS gateway, for example https://sms.example/send (http only on this machine).')
  }
  const method = env.OFEK_SMS_METHOD?.trim().toUpperCase() || 'POST'
  if (method !== 'POST' && method !== 'PUT' && method !== 'GET') throw new Error(`OFEK_SMS_METHOD is "${env.OFEK_SMS_METHOD}": set it to POST, PUT or GET.`)
  const token = env.OFEK_SMS_TOKEN?.trim() ?? ''
  const headers = env.OFEK_SMS_HEADERS?.trim() ? headersOf(env.OFEK_SMS_HEADERS) : token ? standardHeaders : { 'content-type': standardHeaders['content-type'] }
  const body = env.OFEK_SMS_BODY?.trim() || standardBody
  if (![url, body].some((pattern) => pattern.includes('{text}'))) throw new Error('OFEK_SMS_BODY (or OFEK_SMS_URL) must say where the words go: {text}. The phone goes to {to} (+9725...) or {digits} (9725...).')
  if (![url, body].some((pattern) => /\{(to|digits)\}/.test(pattern))) throw new Error('OFEK_SMS_BODY (or OFEK_SMS_URL) must say where the phone goes: {to} (+9725...) or {digits} (9725...).')
  return { url, method, headers, body, token }
}

function headersOf(setting: string): Record<string, string> {
  let read: unknown
  try {
    read = JSON.parse(setting)
  } catch {
    read = undefined
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read) || !Object.values(read).every((value) => typeof value === 'string')) {
    throw new Error('OFEK_SMS_HEADERS must be an object in JSON, for example {"content-type":"application/json","authorization":"Bearer {token}"}.')
  }
  return Object.fromEntries(Object.entries(read as Record<string, string>).map(([name, value]) => [name.toLowerCase(), value]))
}

const isHere = (host: string): boolean => host === 'localhost' || host === '[::1]' || host.startsWith('127.')
