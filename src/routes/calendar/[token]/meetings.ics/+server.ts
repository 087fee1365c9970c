import { error } from '@sveltejs/kit'
import { feedFor } from '#src/accompaniment/meetings/index.ts'
import type { RequestEvent } from './$types'

/** The feed that a calendar program reads: its secret address is the key, so there is no session. */
export async function GET({ locals, params, url }: RequestEvent) {
  const text = await feedFor(locals.database, params.token, url.origin, locals.at)
  if (!text) error(404)
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}
