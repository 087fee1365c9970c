import { redirect } from '@sveltejs/kit'
import { doorsFor } from './navigation.ts'
import type { PageServerLoadEvent } from './$types'

/** The first page is the one where this person's day begins. */
export function load({ locals, url }: PageServerLoadEvent) {
  const { signedIn } = locals
  if (!signedIn) redirect(303, url.searchParams.has('in') ? '/sign-in?lost' : '/sign-in')
  if (!signedIn.secondStepDone) redirect(303, '/sign-in/second-step')
  redirect(303, doorsFor(signedIn.actor)[0]?.href ?? '/today')
}
