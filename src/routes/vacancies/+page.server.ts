import { vacanciesOnThePage } from '#src/work/vacancies/index.ts'
import type { PageServerLoadEvent } from './$types'

/** Whoever comes may keep the page, and asks each time whether it still stands. */
export async function load({ locals, setHeaders }: PageServerLoadEvent) {
  if (!locals.signedIn) setHeaders({ 'cache-control': 'no-cache', vary: 'cookie, accept-language' })
  return { vacancies: await vacanciesOnThePage(locals.database, locals.at) }
}
