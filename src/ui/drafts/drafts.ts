import { type Draft, type DraftKeys, keysFrom, openDraft, placeOf, sealDraft } from './seal.ts'
import * as store from './store.ts'

let current: { account: string; keys: Promise<DraftKeys | undefined> } | undefined
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('ofek-drafts')
channel?.addEventListener('message', forgetKeys)

/** Drops the keys from memory: who signs in next asks the server for their own. */
export function forgetKeys(): void {
  current = undefined
}

/**
 * The keys of the signed-in account, asked of the server once a page and held in memory alone: a closed tab, an ended sign-in or another
 * account leaves only sealed bytes behind. Without a secure context (plain http in a network) there are none, and nothing is kept.
 */
export function keysOf(account: string): Promise<DraftKeys | undefined> {
  if (current?.account === account) return current.keys
  const mine = { account, keys: fetchKeys(account) }
  current = mine
  void mine.keys.then((keys) => {
    if (!keys && current === mine) forgetKeys()
  })
  return mine.keys
}

async function fetchKeys(account: string): Promise<DraftKeys | undefined> {
  if (!globalThis.crypto?.subtle) return undefined
  try {
    const answer = await fetch('/draft-key', { headers: { accept: 'application/json' } })
    if (!answer.ok || answer.redirected) return undefined
    const { account: whose, key } = (await answer.json()) as { account: string; key: string }
    return whose === account ? await keysFrom(account, Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0))) : undefined
  } catch {
    return undefined
  }
}

export interface Found {
  id: string
  at: number
  draft: Draft
}

const waitingId = (place: string, draft: Draft) => `${place}.${draft.fields.find(([name]) => name === '_submission')?.[1] ?? ''}`

/** Keeps what is typed, or (waiting) what was sent and may not have arrived. Returns its id, or undefined where it could not be kept. */
export async function keep(account: string, draft: Draft, { waiting = false, at = Date.now() } = {}): Promise<string | undefined> {
  try {
    const keys = await keysOf(account)
    if (!keys) return undefined
    const place = await placeOf(keys, draft.path, draft.form)
    const id = waiting ? waitingId(place, draft) : place
    await store.put({ id, account, at, waiting, sealed: await sealDraft(keys, id, draft) })
    return id
  } catch {
    return undefined
  }
}

export async function keptFor(account: string, path: string, form: string): Promise<Found | undefined> {
  try {
    const keys = await keysOf(account)
    const one = keys && (await store.get(await placeOf(keys, path, form)))
    const draft = one && (await openDraft(keys, one.id, one.sealed))
    return draft && { id: one.id, at: one.at, draft }
  } catch {
    return undefined
  }
}

/** The account's drafts that wait to be sent (or, false, that are kept), oldest first. */
export async function those(account: string, waiting: boolean): Promise<Found[]> {
  try {
    const mine = (await store.all(Date.now())).filter((one) => one.account === account && one.waiting === waiting).sort((a, b) => a.at - b.at)
    const keys = mine.length > 0 ? await keysOf(account) : undefined
    const found: Found[] = []
    for (const one of mine) {
      const draft = keys && (await openDraft(keys, one.id, one.sealed))
      if (draft) found.push({ id: one.id, at: one.at, draft })
    }
    return found
  } catch {
    return []
  }
}

export async function forget(id: string): Promise<void> {
  await store.remove(id).catch(() => undefined)
}

/** Sign-out: every draft of the device and the keys of every tab. */
export async function wipe(): Promise<void> {
  forgetKeys()
  channel?.postMessage('wiped')
  await store.clear().catch(() => undefined)
}
