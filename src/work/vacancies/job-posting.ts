/** A vacancy as schema.org JobPosting (https://schema.org/JobPosting): for the public page, for a file, and for whoever takes it in elsewhere. */
import { directionOf } from '#src/language/language.ts'
import { offsetIn } from '#src/platform/clock.ts'
import { messages } from './messages.ts'
import type { PublicVacancy } from './types.ts'

/** Hours a week from which a post is called a full one. */
const fullTimeHours = 35

/** The posting in the vacancy's own language. What is not said is left out; an employer who stays unnamed is 'confidential', as schema.org says. */
export function jobPostingOf(vacancy: PublicVacancy, origin: string): Record<string, unknown> {
  const t = messages[vacancy.language]
  const hours = vacancy.hoursFrom ?? vacancy.hoursTo
  const pay = vacancy.payFrom ?? vacancy.payTo
  const fromHome = vacancy.transport.includes('from_home')
  const place = vacancy.locality !== '' && { '@type': 'Place', address: { '@type': 'PostalAddress', ...said({ streetAddress: vacancy.address, addressLocality: vacancy.locality }), addressCountry: 'IL' } }
  return said({
    '@context': 'https://schema.org', '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', name: vacancy.network, value: vacancy.id },
    url: `${origin}/vacancies/${vacancy.id}`,
    title: vacancy.title,
    description: descriptionOf(vacancy),
    inLanguage: vacancy.language,
    datePosted: vacancy.publishedOn,
    validThrough: vacancy.openUntil && `${vacancy.openUntil}T23:59:59${offsetIn('Asia/Jerusalem', `${vacancy.openUntil}T23:59`)}`,
    employmentType: hours === null ? undefined : hours >= fullTimeHours ? 'FULL_TIME' : 'PART_TIME',
    hiringOrganization: vacancy.employer ? { '@type': 'Organization', name: vacancy.employer } : 'confidential',
    jobLocation: place || undefined,
    jobLocationType: fromHome ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: fromHome ? { '@type': 'Country', name: 'IL' } : undefined,
    baseSalary: pay === null || vacancy.payBasis === null ? undefined : {
      '@type': 'MonetaryAmount', currency: 'ILS',
      value: { '@type': 'QuantitativeValue', ...said({ minValue: vacancy.payFrom ?? undefined, maxValue: vacancy.payTo ?? undefined }), unitText: vacancy.payBasis === 'hour' ? 'HOUR' : 'MONTH' },
    },
    workHours: [hours === null ? '' : t.hours(text(vacancy.hoursFrom), text(vacancy.hoursTo)), vacancy.days.map((day) => t.days[day]).join(', '), vacancy.shifts.map((shift) => t.shifts[shift]).join(', '), vacancy.hoursWords].filter(Boolean).join('. '),
    jobBenefits: [vacancy.rights.map((one) => t.rights[one]).join(', '), vacancy.conditions].filter(Boolean).join('. '),
    qualifications: vacancy.needed,
    skills: Object.entries(vacancy.languages).map(([language, level]) => `${t.languages[language as keyof typeof t.languages]}: ${t.levels[level]}`).join(', '),
    totalJobOpenings: vacancy.posts,
    directApply: false,
  })
}

const text = (value: number | null) => (value === null ? null : String(value))
/** Without what is not said. */
const said = (facts: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null && value !== ''))

/** The description is HTML there: a paragraph for each thing that people weigh. */
function descriptionOf(vacancy: PublicVacancy): string {
  const t = messages[vacancy.language]
  const parts = [['', vacancy.description], [t.parts.place, vacancy.transportWords], [t.parts.pay, vacancy.payWords], [t.parts.access, vacancy.accessibilityWords], [t.fields.learnedThere, vacancy.learnedThere], [t.parts.horizon, vacancy.horizon], ['', t.public.equal]]
  const paragraphs = parts.filter(([, words]) => words).map(([title, words]) => `<p>${escapeHtml([title, words].filter(Boolean).join(': ')).replaceAll('\n', '<br>')}</p>`)
  return `<div dir="${directionOf(vacancy.language)}">${paragraphs.join('')}</div>`
}

const escapeHtml = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** JSON that may stand within a script tag of a page: nothing in it can end the tag, or be a line's end to an old reader. */
export const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
