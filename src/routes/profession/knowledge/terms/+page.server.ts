import { findTerms, glossary } from '#src/profession/knowledge/index.ts'
import type { PageServerLoadEvent } from './$types'

/** The glossary, in the order of the reader's language; with ?q= what holds its words. */
export function load({ locals, url }: PageServerLoadEvent) {
  const q = (url.searchParams.get('q') ?? '').trim().slice(0, 120)
  const { language } = locals
  const terms = q === '' ? [...glossary].sort((a, b) => a.term[language].localeCompare(b.term[language], language)) : findTerms(q)
  return { q, terms: terms.map(({ key, term, means }) => ({ key, term, means: means[language] })) }
}
