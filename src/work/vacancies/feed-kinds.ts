/** What a file of vacancies is, by its text. */
import { type Read, readJobPostings, readXml } from './feeds.ts'

export type BringingKind = 'csv' | 'xml' | 'job_posting'

/** Whether it begins as XML, a page or JSON does; else it is a table. */
export const isFeed = (text: string): boolean => /^\s*[<[{]/.test(text.slice(0, 200))

/** Reads XML of ours and JobPosting; null where it is neither. */
export function readText(text: string): { kind: BringingKind; read: Read } | null {
  const xml = text.trimStart().startsWith('<') && /<vacancies[\s>]/.test(text) ? readXml(text) : null
  if (xml) return { kind: 'xml', read: xml }
  const postings = readJobPostings(text)
  return postings && { kind: 'job_posting', read: postings }
}
