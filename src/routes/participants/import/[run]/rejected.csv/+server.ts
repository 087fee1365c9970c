import { error } from '@sveltejs/kit'
import { rejectedFile } from '#src/participants/import/index.ts'
import type { RequestEvent } from './$types'

export async function GET({ locals, params }: RequestEvent) {
  const text = await locals.asActor((tx) => rejectedFile(tx, params.run))
  if (text === undefined) error(404)
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="rejected.csv"' } })
}
