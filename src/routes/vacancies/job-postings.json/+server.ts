import { json } from '@sveltejs/kit'
import { vacanciesOnThePage } from '#src/work/vacancies/index.ts'
import { jobPostingOf } from '#src/work/vacancies/job-posting.ts'
import type { RequestEvent } from './$types'

/** Every published vacancy, for whoever takes them in elsewhere. */
export async function GET({ locals, url }: RequestEvent) {
  const postings = (await vacanciesOnThePage(locals.database, locals.at)).map((one) => jobPostingOf(one, url.origin))
  return json({ '@context': 'https://schema.org', '@graph': postings }, { headers: { 'content-type': 'application/ld+json; charset=utf-8' } })
}
