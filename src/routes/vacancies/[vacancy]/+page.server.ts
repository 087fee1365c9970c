import { error } from '@sveltejs/kit'
import { ownFile } from '#src/participants/index.ts'
import { vacancyOnThePage } from '#src/work/vacancies/index.ts'
import { inScript, jobPostingOf } from '#src/work/vacancies/job-posting.ts'
import type { PageServerLoadEvent } from './$types'

export async function load({ locals, params, url, setHeaders }: PageServerLoadEvent) {
  const vacancy = await vacancyOnThePage(locals.database, locals.at, params.vacancy)
  if (!vacancy) error(404)
  if (!locals.signedIn) setHeaders({ 'cache-control': 'no-cache', vary: 'cookie, accept-language' })
  const own = locals.signedIn?.secondStepDone && locals.signedIn.actor.posts.some(({ role }) => role === 'participant') ? await locals.asActor(ownFile) : undefined
  return { vacancy, own: own ?? null, posting: inScript(jobPostingOf(vacancy, url.origin)) }
}
