import { deserialize } from '$app/forms'
import { type Found, forget, keep, keysAfresh, stillWaits, waitingOf } from './drafts.ts'
import { hold, release } from './holding.ts'
import { type Meaning, maySend, meaningOf } from './rules.ts'

/** What the shell tells of drafts that wait to be sent. `turns` grows when something was not taken. */
export const outbox = $state({ waiting: 0, sent: 0, turns: 0 })

/** A form that still stands on the page takes the outcome itself. */
const standing = new Map<string, (outcome: Meaning) => void>()
export const settleHere = (id: string, take: (outcome: Meaning) => void) => standing.set(id, take)
export const leaveToOutbox = (id: string) => standing.delete(id)

const underWay = new Set<string>()
/** Takes back what waits, since its words changed; what is being sent this moment stays on its way. */
export async function takeBack(id: string): Promise<void> {
  leaveToOutbox(id)
  if (!underWay.has(id)) {
    await forget(id)
    outbox.waiting = Math.max(0, outbox.waiting - 1)
  }
  release(id)
}

async function send({ draft }: Found): Promise<Meaning> {
  const body = new FormData()
  for (const [name, value] of draft.fields) body.append(name, value)
  body.set('_device', '1')
  try {
    const response = await fetch(draft.action, { method: 'POST', body, headers: { accept: 'application/json', 'x-sveltekit-action': 'true' } })
    return meaningOf(deserialize(await response.text()))
  } catch {
    return { kind: 'no_connection' }
  }
}

let turn: Promise<void> | undefined

/** Sends what waits, one after another; what another tab holds is left to it. */
export function sendWaiting(account: string, shared: boolean): Promise<void> {
  turn ??= sendAll(account, shared).finally(() => {
    turn = undefined
  })
  return turn
}

async function sendAll(account: string, shared: boolean): Promise<void> {
  const waiting = await waitingOf(account, Date.now())
  outbox.waiting = waiting.length
  // The cookie may be another account's by now, from another tab.
  if (waiting.length === 0 || !(await keysAfresh(account))) return
  for (const one of waiting.filter(({ draft }) => maySend(draft, shared))) {
    const here = standing.has(one.id)
    if (!here && !(await hold(one.id))) continue
    underWay.add(one.id)
    try {
      if ((await stillWaits(one.id)) && !(await settled(account, one))) return
    } finally {
      underWay.delete(one.id)
      if (!here) release(one.id)
    }
  }
}

/** Sends one, and puts away what came of it. False where it has to wait. */
async function settled(account: string, one: Found): Promise<boolean> {
  const outcome = await send(one)
  if (outcome.kind === 'no_connection' || outcome.kind === 'sign_in') return false
  if (outcome.kind === 'sent') {
    await forget(one.id)
    outbox.sent++
  } else {
    const why = outcome.kind === 'refused' ? { result: outcome.result } : { problem: outcome.problem }
    await keep(account, one.id, { ...one.draft, ...why }, { at: one.at })
    outbox.turns++
  }
  outbox.waiting--
  standing.get(one.id)?.(outcome)
  standing.delete(one.id)
  return true
}

/** Tells the shell that something waits now. */
export const nowWaiting = async (account: string) => {
  outbox.waiting = (await waitingOf(account, Date.now())).length
}
