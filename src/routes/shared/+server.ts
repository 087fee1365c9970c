import { redirect } from '@sveltejs/kit'
import { ownPath } from '#src/platform/back.ts'
import { bodyOf } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'

/** Turns the shared view of one file on or off in this browser, until it is closed, and goes back to the page that asked. */
export async function POST({ request, cookies }) {
  const data = await bodyOf(request)
  const participant = data.get('participant')
  if (data.get('shared') === 'on') cookies.set('ofek_shared', isId(participant) ? participant : 'nobody', { path: '/' })
  else cookies.delete('ofek_shared', { path: '/' })
  redirect(303, ownPath(data.get('back')))
}
