import { redirect } from '@sveltejs/kit'
import type { PageServerLoadEvent } from './$types'

/** The first page is the one where this person's day begins. */
export function load({ locals }: PageServerLoadEvent) {
  const { signedIn } = locals
  if (!signedIn) redirect(303, '/sign-in')
  if (!signedIn.secondStepDone) redirect(303, '/sign-in/second-step')
  const { posts } = signedIn.actor
  const only = (role: string) => posts.length > 0 && posts.every((post) => post.role === role)
  redirect(303, only('participant') ? '/my' : only('partner') ? '/participants' : '/today')
}
