import { outcomesAsked, outcomesWorkbook } from '#src/insight/outcomes/index.ts'
import type { RequestEvent } from './$types'

export async function GET({ locals, url }: RequestEvent): Promise<Response> {
  const told = await locals.asActor((tx) => outcomesAsked(tx, url.searchParams))
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return new Response(new Uint8Array(await outcomesWorkbook(told, locals.language)), { headers: { 'content-type': type, 'content-disposition': 'attachment; filename="outcomes.xlsx"' } })
}
