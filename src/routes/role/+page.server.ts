import { storiesOnThePage } from '#src/profession/stories/index.ts'
import type { PageServerLoadEvent } from './$types'

/** Whoever comes may keep the page, and asks each time whether it still stands: a story that was taken back is gone at once, from every cache. */
export async function load({ locals, setHeaders }: PageServerLoadEvent) {
  if (!locals.signedIn) setHeaders({ 'cache-control': 'no-cache', vary: 'cookie, accept-language' })
  return { stories: await storiesOnThePage(locals.database, locals.at), signedIn: locals.signedIn !== undefined }
}
