import { redirect } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { fileHeader } from '#src/accompaniment/file/index.ts'
import { ownPath } from '#src/platform/back.ts'
import type { PageServerLoadEvent } from './$types'

/** What a page that shows others leads to while the screen is turned: back to the file, or out of the shared view and on. */
export const load = async ({ locals, url }: PageServerLoadEvent) => {
  const to = ownPath(url.searchParams.get('to'))
  const { shared, atTheTable } = locals
  if (!shared) redirect(303, to)
  const file = atTheTable && (await locals.asActor(async (tx) => ((await may(tx, 'file.open', atTheTable)) ? fileHeader(tx, atTheTable) : undefined)))
  return { to, kept: url.searchParams.has('kept'), file: file && { id: file.participantId, name: file.name } }
}
