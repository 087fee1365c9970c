import { error } from '@sveltejs/kit'
import { vacanciesOnThePage } from '#src/work/vacancies/index.ts'
import { inScript, jobPostingOf } from '#src/work/vacancies/job-posting.ts'
import type { PageServerLoadEvent } from './$types'

export async function load({ locals, params, url, setHeaders }: PageServerLoadEvent) {
  const [vacancy] = await vacanciesOnThePage(locals.database, locals.at, params.vacancy)
  if (!vacancy) error(404)
  if (!locals.signedIn) setHeaders({ 'cache-control': 'no-cache', vary: 'cookie, accept-language' })
  return { vacancy, posting: inScript(jobPostingOf(vacancy, url.origin)) }
}
