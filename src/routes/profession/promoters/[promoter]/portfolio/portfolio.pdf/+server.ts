import { portfolioFile, portfolioPdf } from '#src/profession/portfolio/index.ts'
import type { RequestEvent } from './$types'

export async function GET({ locals, params }: RequestEvent): Promise<Response> {
  const file = await locals.asActor((tx) => portfolioFile(tx, params.promoter))
  // Laid out with no transaction open.
  return new Response(portfolioPdf(file, locals.language), { headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="portfolio.pdf"' } })
}
