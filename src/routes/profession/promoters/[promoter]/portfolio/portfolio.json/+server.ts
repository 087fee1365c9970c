import { portfolioFile } from '#src/profession/portfolio/index.ts'
import type { RequestEvent } from './$types'

export async function GET({ locals, params }: RequestEvent): Promise<Response> {
  const file = await locals.asActor((tx) => portfolioFile(tx, params.promoter))
  return new Response(`${JSON.stringify(file, null, 2)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="portfolio.json"' } })
}
