import { pageAsked, vacanciesOnThePage } from '#src/work/vacancies/index.ts'
import type { PageServerLoadEvent } from './$types'

/** Whoever comes may keep the page, and asks each time whether it still stands. */
export async function load({ locals, url, setHeaders }: PageServerLoadEvent) {
  if (!locals.signedIn) setHeaders({ 'cache-control': 'no-cache', vary: 'cookie, accept-language' })
  const asked = pageAsked(url)
  return { ...(await vacanciesOnThePage(locals.database, locals.at, asked)), network: asked.network }
}
