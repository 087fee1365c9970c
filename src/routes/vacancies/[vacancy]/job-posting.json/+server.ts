import { error, json } from '@sveltejs/kit'
import { vacancyOnThePage } from '#src/work/vacancies/index.ts'
import { jobPostingOf } from '#src/work/vacancies/job-posting.ts'
import type { RequestEvent } from './$types'

/** One published vacancy as a file of schema.org JobPosting. */
export async function GET({ locals, params, url }: RequestEvent) {
  const vacancy = await vacancyOnThePage(locals.database, locals.at, params.vacancy)
  if (!vacancy) error(404)
  return json(jobPostingOf(vacancy, url.origin), { headers: { 'content-type': 'application/ld+json; charset=utf-8', 'content-disposition': 'attachment; filename="job-posting.json"' } })
}
