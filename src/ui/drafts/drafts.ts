import { firstBack, notTaken } from './rules.ts'
import { type Draft, type DraftKeys, keysFrom, openDraft, placeOf, sealDraft } from './seal.ts'
import * as store from './store.ts'

let current: { account: string; keys: Promise<DraftKeys | undefined> } | undefined
/** Grows with each sign-out, so that what was being kept meanwhile is thrown away too. */
let wiped = 0
let channel: BroadcastChannel | undefined
/** Opened by a browser alone: in Node an open channel keeps the server from ending. */
const toOtherTabs = () => (channel ??= new BroadcastChannel('ofek-drafts'))

/** Drops the keys from memory: who signs in next asks the server for their own. */
export function forgetKeys(): void {
  current = undefined
}

/**
 * The keys of the signed-in account, asked of the server once a page and held in memory alone: a closed tab, an ended sign-in or another
 * account leaves only sealed bytes behind. Without a secure context (plain http in a network) there are none, and nothing is kept.
 */
function keysOf(account: string): Promise<DraftKeys | undefined> {
  return current?.account === account ? current.keys : keysAfresh(account)
}

/** Asks the server again: undefined unless this very account is signed in now, whole. */
export function keysAfresh(account: string): Promise<DraftKeys | undefined> {
  const mine = { account, keys: fetchKeys(account) }
  const before = current
  current = mine
  void mine.keys.then((keys) => {
    if (!keys && current === mine) current = before?.account === account ? before : undefined
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
  waiting: boolean
  draft: Draft
}

/** The place of a form on the device, or undefined where nothing can be kept. */
export async function placeFor(account: string, path: string, form: string): Promise<string | undefined> {
  const keys = await keysOf(account)
  return keys && placeOf(keys, path, form)
}

/** Keeps what is typed, or (waiting) what was sent and may not have arrived. Tells whether it is on the shelf. */
export async function keep(account: string, id: string, draft: Draft, { waiting = false, at = Date.now() } = {}): Promise<boolean> {
  const before = wiped
  try {
    const keys = await keysOf(account)
    if (!keys) return false
    await store.put({ id, account, at, waiting, sealed: await sealDraft(keys, id, draft) })
    if (wiped === before) return true
    await store.remove(id)
  } catch {}
  return false
}

/** What is on the shelf for an account; `where` chooses among what is not yet opened. */
async function found(account: string, where: (one: store.Shelved) => boolean, now: number): Promise<Found[]> {
  try {
    const mine = (await store.all(now)).filter((one) => one.account === account && where(one))
    const keys = mine.length > 0 ? await keysOf(account) : undefined
    if (!keys) return []
    const opened = await Promise.all(mine.map(async ({ id, at, waiting, sealed }) => ({ id, at, waiting, draft: await openDraft(keys, id, sealed) })))
    return opened.filter((one): one is Found => one.draft !== undefined)
  } catch {
    return []
  }
}

/** What was written at a place and is not on its way, first what is to come back first. */
export const keptAt = async (account: string, place: string, now: number): Promise<Found[]> =>
  (await found(account, (one) => !one.waiting && one.id.startsWith(`${place}.`), now)).sort(firstBack)

/** What was sent and waits, oldest first. */
export const waitingOf = async (account: string, now: number): Promise<Found[]> => (await found(account, (one) => one.waiting, now)).sort((a, b) => a.at - b.at)

/** What was sent by itself and not taken. */
export const notTakenOf = async (account: string, now: number): Promise<Found[]> => (await found(account, (one) => !one.waiting, now)).filter(notTaken)

/** How much of the account's is on this device and not with the server. */
export const unsentOf = async (account: string, now: number): Promise<number> => (await found(account, () => true, now)).length

export const stillWaits = async (id: string): Promise<boolean> => (await store.get(id).catch(() => undefined))?.waiting === true

export async function forget(id: string): Promise<void> {
  await store.remove(id).catch(() => undefined)
}

/** Sign-out: every draft of the device, and the keys of every tab. */
export async function wipe(): Promise<void> {
  wiped++
  forgetKeys()
  toOtherTabs().postMessage('wiped')
  await store.clear().catch(() => undefined)
}

/** What a tab does when another one has signed out. */
export function whenWiped(act: () => void): () => void {
  const heard = () => {
    wiped++
    forgetKeys()
    act()
  }
  toOtherTabs().addEventListener('message', heard)
  return () => toOtherTabs().removeEventListener('message', heard)
}
