/**
 * Feeds of vacancies: an XML file of ours, and JobPosting of schema.org as JSON or within a page. A file that is given: nothing is ever fetched.
 *
 * XML: <vacancies source="name" complete="yes"><vacancy id="17"><title>...</title><employer>...</employer>...</vacancy></vacancies>. Elements are the names of
 * incoming.ts (title, employer, locality, hoursFrom, payFrom, payBasis ...); a list is separated by commas, or its element repeated.
 */
import { XMLParser } from 'fast-xml-parser'
import { type Incoming, type IncomingField, incomingFields } from './incoming.ts'

export interface Read {
  source: string
  /** Whether the file is all that its source has. */
  whole: boolean
  records: { number: number; record: Incoming }[]
}
export const vacanciesAtMost = 1000

/** Reads the XML of a feed; null where it is none. What declares a document type or an entity is not read at all. */
export function readXml(text: string): Read | null {
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(text)) return null
  let root: unknown
  try {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, parseAttributeValue: false, processEntities: true, htmlEntities: false, ignoreDeclaration: true, ignorePiTags: true, isArray: (name) => name === 'vacancy' })
    root = parser.parse(text, true)
  } catch {
    return null
  }
  const feed = thing(thing(root).vacancies)
  if (!Array.isArray(feed.vacancy)) return null
  const records = feed.vacancy.map((one, index) => ({ number: index + 1, record: { ...fieldsOf(thing(one)), ...named('key', wordsOf(thing(one)['@id'])) } }))
  return { source: wordsOf(feed['@source']), whole: /^(yes|true|1)$/i.test(wordsOf(feed['@complete'])), records }
}

const thing = (value: unknown): Record<string, unknown> => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {})
const named = (field: IncomingField, text: string): Incoming => (text === '' ? {} : { [field]: text })
/** The words of an element, of its attributes nothing; a repeated one is a list. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ')
  if (value !== null && typeof value === 'object') return wordsOf((value as Record<string, unknown>)['#text'])
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
const fieldsOf = (one: Record<string, unknown>): Incoming => Object.assign({}, ...incomingFields.map((field) => named(field, wordsOf(one[field]))))

/** Reads what is JobPosting in a text: JSON-LD itself, or the data blocks of a page's source. Null where there is none. */
export function readJobPostings(text: string): Read | null {
  const blocks = text.trimStart().startsWith('<') ? dataBlocksOf(text) : [text]
  const postings = blocks.flatMap((block) => {
    try {
      return postingsIn(JSON.parse(block), 0)
    } catch {
      return []
    }
  })
  if (postings.length === 0) return null
  return { source: '', whole: false, records: postings.map((one, index) => ({ number: index + 1, record: recordOfPosting(one) })) }
}

/** The data blocks of a page's source: from each opening tag to the next closing one, each part of the text looked at once. */
function dataBlocksOf(page: string): string[] {
  const blocks: string[] = []
  const tag = /<(\/?)script\b([^>]{0,500})>/gi
  let from: number | null = null
  for (let found = tag.exec(page); found; found = tag.exec(page)) {
    const [, closes, attributes = ''] = found
    if (closes && from !== null) blocks.push(page.slice(from, found.index))
    from = !closes && /type\s*=\s*["']?application\/ld\+json\b/i.test(attributes) ? tag.lastIndex : null
  }
  return blocks
}

function postingsIn(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.flatMap((one) => postingsIn(one, depth + 1))
  const one = thing(value)
  if ([one['@type']].flat().includes('JobPosting')) return [one]
  return ['@graph', 'itemListElement', 'item', 'mainEntity'].flatMap((name) => (one[name] === undefined ? [] : postingsIn(one[name], depth + 1)))
}

/** The words of a posting by our fields. Its description is HTML, and is kept as text. */
function recordOfPosting(one: Record<string, unknown>): Incoming {
  const place = thing([one.jobLocation].flat()[0])
  const address = thing(place.address)
  const salary = thing(one.baseSalary)
  const value = thing(salary.value)
  const identifier = one.identifier
  const organisation = one.hiringOrganization
  const record: Record<string, string> = {
    key: typeof identifier === 'string' ? identifier : wordsOf(thing(identifier).value) || wordsOf(one['@id']) || wordsOf(one.url),
    // Our own page says so where an employer is not named.
    employer: organisation === 'confidential' ? '' : typeof organisation === 'string' ? organisation : wordsOf(thing(organisation).name),
    title: wordsOf(one.title), description: plainText(wordsOf(one.description)), language: wordsOf(one.inLanguage),
    locality: wordsOf(address.addressLocality) || (typeof place.address === 'string' ? place.address : ''), address: wordsOf(address.streetAddress),
    hoursWords: wordsOf(one.workHours), payFrom: wordsOf(value.minValue) || wordsOf(value.value) || (typeof salary.value === 'number' ? String(salary.value) : ''), payTo: wordsOf(value.maxValue), payBasis: wordsOf(value.unitText) || wordsOf(salary.unitText),
    transport: wordsOf(one.jobLocationType) === 'TELECOMMUTE' ? 'from_home' : '', conditions: plainText(wordsOf(one.jobBenefits)), needed: plainText(wordsOf(one.qualifications) || wordsOf(one.experienceRequirements)), languagesWords: wordsOf(one.skills).slice(0, 500),
    posts: wordsOf(one.totalJobOpenings), openUntil: wordsOf(one.validThrough).slice(0, 10),
  }
  return Object.fromEntries(Object.entries(record).filter(([, text]) => text !== ''))
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&nbsp;': ' ' }
/** HTML as text: paragraphs and items as lines, tags away. */
export const plainText = (html: string): string =>
  html.slice(0, 50_000).replaceAll(/<(?:br|\/p|\/li|\/div|\/h\d)\b[^<>]*>/gi, '\n').replaceAll(/<[^<>]*>/g, '').replaceAll(/&(?:amp|lt|gt|quot|#39|apos|nbsp);/g, (one) => entities[one] ?? one).replaceAll(/[ \t]+/g, ' ').replaceAll(/ *\n */g, '\n').replaceAll(/\n{3,}/g, '\n\n').trim()
