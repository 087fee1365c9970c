import { redirect } from '@sveltejs/kit'
import { endSession, sessionCookie } from '#src/access/index.ts'
import type { RequestEvent } from './$types'

/** Ends the session and wipes what the browser kept of it, drafts included. */
export async function POST({ cookies, locals, setHeaders, url }: RequestEvent) {
  const { signedIn } = locals
  if (signedIn) await locals.asActor((tx) => endSession(tx, signedIn.tokenHash))
  cookies.delete(sessionCookie, { path: '/' })
  cookies.delete('ofek_shared', { path: '/' })
  setHeaders({ 'clear-site-data': '"cache", "storage"' })
  // Tells the next page, once: an address that anyone could link to must not wipe anything.
  cookies.set('ofek_out', '1', { path: '/sign-in', maxAge: 60, sameSite: 'strict', secure: url.protocol === 'https:' })
  redirect(303, '/sign-in')
}
