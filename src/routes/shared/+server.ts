import { redirect } from '@sveltejs/kit'

/** Turns the shared view on or off in this browser, until it is closed, and goes back to the page that asked. */
export async function POST({ request, cookies }) {
  const data = await request.formData()
  if (data.get('shared') === 'on') cookies.set('ofek_shared', '1', { path: '/' })
  else cookies.delete('ofek_shared', { path: '/' })
  const back = data.get('back')
  // Only a path of ours: never another origin.
  redirect(303, typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/')
}
