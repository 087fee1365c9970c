import type { ActionResult } from '$app/forms'
import type { FormResult } from '#src/platform/form.ts'
import type { Problem } from './seal.ts'

const daysKept = 14

/** A device that is not opened again keeps sealed words for a fortnight, no longer. */
export const outlived = (at: number, now: number): boolean => now - at > daysKept * 86_400_000

/** What an answer means for a form that was sent. */
export type Meaning =
  | { kind: 'sent'; location?: string }
  /** Nobody of ours answered (no network, a proxy's 502): it waits. */
  | { kind: 'no_connection' }
  /** The sign-in or its second step is owed, another account is signed in, or the screen is turned to somebody else: it waits for its own. */
  | { kind: 'sign_in' }
  | { kind: 'refused'; result: FormResult }
  | { kind: 'failed'; problem: Problem }

export function meaningOf(answer: ActionResult): Meaning {
  if (answer.type === 'redirect') return waits(answer.location) ? { kind: 'sign_in' } : { kind: 'sent', location: answer.location }
  const again = answer.type === 'success' ? (answer.data as FormResult | undefined) : undefined
  if (again?.unsaved) return { kind: 'refused', result: again }
  if (answer.type === 'success') return { kind: 'sent' }
  if (answer.type === 'failure') {
    const result = answer.data as FormResult | undefined
    if (result?.otherAccount) return { kind: 'sign_in' }
    return result?.formName ? { kind: 'refused', result } : { kind: 'failed', problem: 'broken' }
  }
  const { status, id, message } = answer.error
  // The door's own word (platform/http.ts): the page was opened by another address than Ofek's.
  if (message === 'misaddressed') return { kind: 'failed', problem: 'misaddressed' }
  if (status === 413) return { kind: 'failed', problem: 'tooLarge' }
  if (status === 403 || status === 404) return { kind: 'failed', problem: 'closed' }
  // The server's own faults carry an id.
  return id !== undefined || (status >= 400 && status < 500) ? { kind: 'failed', problem: 'broken' } : { kind: 'no_connection' }
}

const waits = (location: string) => /^\/(sign-in|shared\/folded)(\/|\?|$)/.test(new URL(location, 'http://ofek.invalid').pathname)

interface Kept {
  at: number
  draft: { result?: unknown; problem?: unknown }
}

/** What comes back first: what was sent and not taken, then what was written last. */
export const firstBack = (a: Kept, b: Kept): number => Number(notTaken(b)) - Number(notTaken(a)) || b.at - a.at
export const notTaken = ({ draft }: Kept): boolean => draft.result !== undefined || draft.problem !== undefined

/** The grey of a draft written outside the shared view would be refused within it, and must not be sent from a screen that is turned. */
export const maySend = (draft: { shared: boolean }, sharedNow: boolean): boolean => draft.shared || !sharedNow
