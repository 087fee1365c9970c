import { redirect } from '@sveltejs/kit'
import { endSession, sessionCookie } from '#src/access/index.ts'
import type { RequestEvent } from './$types'

/** Ends the session and wipes what the browser kept of it, drafts included. */
export async function POST({ cookies, locals, setHeaders }: RequestEvent) {
  const { signedIn } = locals
  if (signedIn) await locals.asActor((tx) => endSession(tx, signedIn.tokenHash))
  cookies.delete(sessionCookie, { path: '/' })
  setHeaders({ 'clear-site-data': '"cache", "storage"' })
  redirect(303, '/sign-in?out')
}
