import { error, redirect } from '@sveltejs/kit'
import { ownFile } from '#src/participants/index.ts'
import type { RequestEvent } from './$types'

/** A participant's own page is their file: the same rooms, without what belongs to the professional circle. */
export async function GET({ locals }: RequestEvent) {
  const own = await locals.asActor(ownFile)
  if (!own) error(404)
  redirect(303, `/participants/${own}`)
}
