import { json } from '@sveltejs/kit'
import { pageAsked, vacanciesOnThePage } from '#src/work/vacancies/index.ts'
import { jobPostingOf } from '#src/work/vacancies/job-posting.ts'
import type { RequestEvent } from './$types'

/** Published vacancies, for whoever takes them in elsewhere; where there are more than 200, the next page is linked (RFC 8288). */
export async function GET({ locals, url }: RequestEvent) {
  const asked = pageAsked(url)
  const { vacancies, page, more } = await vacanciesOnThePage(locals.database, locals.at, { ...asked, many: 200 })
  const headers: Record<string, string> = { 'content-type': 'application/ld+json; charset=utf-8' }
  if (more) {
    const next = new URL(url)
    next.searchParams.set('page', String(page + 1))
    headers.link = `<${next.href}>; rel="next"`
  }
  return json({ '@context': 'https://schema.org', '@graph': vacancies.map((one) => jobPostingOf(one, url.origin)) }, { headers })
}
