import { allSheets, fileOf, outcomesAsked } from '#src/insight/outcomes/index.ts'
import type { RequestEvent } from './$types'

export async function GET({ locals, url }: RequestEvent): Promise<Response> {
  const named = await locals.asActor((tx) => outcomesAsked(tx, url.searchParams))
  return fileOf('csv', 'outcomes', { named, sheets: allSheets(named, locals.language) }, locals.language)
}
