import { outcomesAsked, outcomesCsv } from '#src/insight/outcomes/index.ts'
import type { RequestEvent } from './$types'

export async function GET({ locals, url }: RequestEvent): Promise<Response> {
  const told = await locals.asActor((tx) => outcomesAsked(tx, url.searchParams))
  return new Response(outcomesCsv(told, locals.language), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="outcomes.csv"' } })
}
