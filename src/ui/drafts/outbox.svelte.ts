import { type ActionResult, deserialize } from '$app/forms'
import { forget, type Found, keep, those } from './drafts.ts'

/** What the shell tells of drafts that wait to be sent. */
export const outbox = $state({ waiting: 0, sent: 0 })

export type Outcome = { kind: 'sent'; location: string } | { kind: 'answered'; answer: ActionResult } | { kind: 'no_connection' } | { kind: 'sign_in' }

/** A form that still stands on the page takes the outcome itself. */
const standing = new Map<string, (outcome: Outcome) => void>()
export const settleHere = (id: string, take: (outcome: Outcome) => void) => standing.set(id, take)
export const leaveToOutbox = (id: string) => standing.delete(id)

/** Whether an answer came from the server at all: its own faults carry an id, and what is not allowed is a 4xx. */
export const wasAnswered = (error: { status: number; id?: string }) => error.id !== undefined || (error.status >= 400 && error.status < 500)

export const leadsToSignIn = (location: string) => new URL(location, globalThis.location.href).pathname.startsWith('/sign-in')

async function send({ draft }: Found): Promise<Outcome> {
  const body = new FormData()
  for (const [name, value] of draft.fields) body.append(name, value)
  body.set('_device', '1')
  try {
    const response = await fetch(draft.action, { method: 'POST', body, headers: { accept: 'application/json', 'x-sveltekit-action': 'true' } })
    const answer: ActionResult = deserialize(await response.text())
    if (answer.type === 'redirect') return leadsToSignIn(answer.location) ? { kind: 'sign_in' } : { kind: 'sent', location: answer.location }
    if (answer.type === 'error' && !wasAnswered(answer.error)) return { kind: 'no_connection' }
    return { kind: 'answered', answer }
  } catch {
    return { kind: 'no_connection' }
  }
}

/** Sends what waits, one after another, in one tab at a time; the submission key makes a second sending harmless all the same. */
export async function sendWaiting(account: string, problemIn: (answer: ActionResult) => string): Promise<void> {
  const work = async () => {
    const waiting = await those(account, true)
    outbox.waiting = waiting.length
    for (const found of waiting) {
      const outcome = await send(found)
      if (outcome.kind === 'no_connection' || outcome.kind === 'sign_in') return
      if (outcome.kind === 'answered') await keep(account, { ...found.draft, problem: problemIn(outcome.answer) })
      await forget(found.id)
      outbox.waiting--
      if (outcome.kind === 'sent') outbox.sent++
      standing.get(found.id)?.(outcome)
      standing.delete(found.id)
    }
  }
  if (navigator.locks) await navigator.locks.request('ofek-outbox', { ifAvailable: true }, (lock) => (lock ? work() : undefined))
  else await work()
}

/** Tells the shell that something waits now. */
export const nowWaiting = async (account: string) => {
  outbox.waiting = (await those(account, true)).length
}
