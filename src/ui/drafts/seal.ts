import type { FormResult } from '#src/platform/form.ts'

/** Why the server did not take a form, where it gave no words for its fields. */
export type Problem = 'broken' | 'closed' | 'misaddressed' | 'tooLarge'

/** What a form holds on the device until the server has it. Everything here is sealed. */
export interface Draft {
  path: string
  action: string
  form: string
  fields: [name: string, value: string][]
  /** Written in the shared view, which holds no grey; what was written outside it is not sent within it. */
  shared: boolean
  /** Sent by itself and not taken: the server's answer, or what went wrong. */
  result?: FormResult
  problem?: Problem
}

/** The two keys of an account's drafts. They never leave memory, and no script can read them out. */
export interface DraftKeys {
  account: string
  seal: CryptoKey
  name: CryptoKey
}

const utf8 = new TextEncoder()

export async function keysFrom(account: string, secret: Uint8Array<ArrayBuffer>): Promise<DraftKeys> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const derive = (info: string, type: AesKeyGenParams | HmacKeyGenParams, uses: KeyUsage[]) =>
    crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(info) }, base, type, false, uses)
  return {
    account,
    seal: await derive('seal', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    name: await derive('name', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  }
}

/** The name of a form's place on the device, from which nobody learns whose page it was. */
export async function placeOf(keys: DraftKeys, path: string, form: string): Promise<string> {
  const hash = await crypto.subtle.sign('HMAC', keys.name, utf8.encode(`${path}\n${form}`))
  return [...new Uint8Array(hash).subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export async function sealDraft(keys: DraftKeys, id: string, draft: Draft): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: utf8.encode(`${keys.account}:${id}`) }, keys.seal, utf8.encode(JSON.stringify(draft)))
  return new Uint8Array([...nonce, ...new Uint8Array(body)])
}

/** The draft, or undefined where the keys are another account's or the bytes were moved or changed. */
export async function openDraft(keys: DraftKeys, id: string, sealed: Uint8Array<ArrayBuffer>): Promise<Draft | undefined> {
  try {
    const way = { name: 'AES-GCM', iv: sealed.subarray(0, 12), additionalData: utf8.encode(`${keys.account}:${id}`) }
    const draft: Draft = JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(way, keys.seal, sealed.subarray(12))))
    if (draft.result?.stale?.at) draft.result.stale.at = new Date(draft.result.stale.at)
    return draft
  } catch {
    return undefined
  }
}
