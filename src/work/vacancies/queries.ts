/** What the pages of vacancies read. That promoters and who leads read them is said by row-level security (0250_employers.sql); what is published is everyone's. */
import type { Database, Tx } from '#src/platform/db.ts'
import { isId } from '#src/platform/ids.ts'
import { figuresOf } from '#src/profession/knowledge/index.ts'
import { holding } from '#src/profession/knowledge/rules.ts'
import type { Minimum, Objection, PublicVacancy, Vacancy, VacancyInList, VacancyWords } from './types.ts'

/** Column by field: of the words of a vacancy. */
export const columnOf: Record<keyof VacancyWords, string> = {
  title: 'title', language: 'language', description: 'description', hoursFrom: 'hours_from', hoursTo: 'hours_to', days: 'days', shifts: 'shifts', hoursWords: 'hours_words', locality: 'locality', address: 'address',
  transport: 'transport', transportWords: 'transport_words', payFrom: 'pay_from', payTo: 'pay_to', payBasis: 'pay_basis', paySaidOn: 'pay_said_on', payWords: 'pay_words', rights: 'rights', conditions: 'conditions',
  accessibility: 'accessibility', accessibilityWords: 'accessibility_words', languages: 'languages', languagesWords: 'languages_words', horizon: 'horizon', needed: 'needed', learnedThere: 'learned_there',
  chosenBy: 'chosen_by', chosenWords: 'chosen_words', posts: 'posts', openUntil: 'open_until', namesEmployer: 'names_employer',
}
const wordColumns = Object.entries(columnOf).map(([field, column]) => `v.${column} as "${field}"`).join(', ')

const listed = `v.id, v.title, v.language, v.employer_id as "employerId", e.name as employer, v.locality, v.hours_from as "hoursFrom", v.hours_to as "hoursTo", v.shifts, v.pay_from as "payFrom", v.pay_to as "payTo",
  v.pay_basis as "payBasis", v.open_until as "openUntil", v.closed_on as "closedOn", v.closed_how as "closedHow", v.published_on as "publishedOn", v.posts`

/** Open vacancies, the newest first; of one employer or of all, of one locality or of all; or those that are closed. Relies on vacancy_open_idx, vacancy_closed_idx, vacancy_employer_idx. */
export async function vacanciesOf(tx: Tx, { employerId = null, locality = null, closed = false, limit = 200 }: { employerId?: string | null; locality?: string | null; closed?: boolean; limit?: number } = {}): Promise<VacancyInList[]> {
  const asked = [closed ? 'v.closed_on is not null' : 'v.closed_on is null']
  const values: unknown[] = [limit]
  for (const [column, value] of [['employer_id', employerId], ['locality', locality]] as const) if (value !== null) asked.push(`v.${column} = $${values.push(value)}`)
  return tx.rows<VacancyInList>(
    `select ${listed} from vacancy v join employer e on e.tenant_id = v.tenant_id and e.id = v.employer_id
     where v.tenant_id = current_tenant() and ${asked.join(' and ')} order by ${closed ? 'v.closed_on desc, v.id desc' : 'v.at desc, v.id desc'} limit $1`,
    values,
  )
}

/** Where open vacancies are, by the alphabet. Relies on vacancy_open_idx. */
export async function localitiesOpen(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ locality: string }>(`select distinct locality from (select locality from vacancy where tenant_id = current_tenant() and closed_on is null order by at desc, id desc limit 500) v where locality <> '' order by locality`)
  return rows.map(({ locality }) => locality)
}

export async function vacancyOf(tx: Tx, vacancyId: string): Promise<Vacancy | undefined> {
  return tx.row<Vacancy>(
    `select v.id, v.employer_id as "employerId", e.name as employer, ${wordColumns}, v.closed_on as "closedOn", v.closed_how as "closedHow", v.published_on as "publishedOn", v.source,
       (v.at at time zone $2)::date as "writtenOn", v.version
     from vacancy v join employer e on e.tenant_id = v.tenant_id and e.id = v.employer_id where v.tenant_id = current_tenant() and v.id = $1`,
    [vacancyId, tx.actor.timeZone],
  )
}

/** Relies on vacancy_objection_vacancy_idx. */
export async function objectionsTo(tx: Tx, vacancyId: string): Promise<Objection[]> {
  return tx.rows<Objection>(
    `select o.id, o.rule, o.words, o.reason, a.display_name as by, (o.at at time zone $2)::date as on from vacancy_objection o join account a on a.tenant_id = o.tenant_id and a.id = o.account_id
     where o.tenant_id = current_tenant() and o.vacancy_id = $1 order by o.id limit 100`,
    [vacancyId, tx.actor.timeZone],
  )
}

/** The legal minimum in force today, from the network's dated figures. */
export async function minimumNow(tx: Tx): Promise<Minimum> {
  const figures = await figuresOf(tx)
  const [hour, month] = [holding(figures, 'minimum_hour', tx.today), holding(figures, 'minimum_month', tx.today)]
  const since = [hour, month].flatMap((one) => (one ? [one.effectiveOn] : [])).sort().at(-1) ?? null
  return { hour: hour?.value ?? null, month: month?.value ?? null, since }
}

/** Employers whom a vacancy may be of, by the alphabet. Relies on employer_name_idx. */
export async function employersToChoose(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.rows(`select id, name from employer where tenant_id = current_tenant() and closed_on is null order by name, id limit 500`)
}

type PublicRow = { id: string; network: string; employer: string; facts: Record<string, unknown> }
/** One vacancy of the public page, to whoever comes. */
export async function vacancyOnThePage(database: Database, at: Date, one: string): Promise<PublicVacancy | undefined> {
  const row = await database.beforeSignIn({}, (tx) => tx.row<PublicRow>(`select id, network, employer, facts from public_vacancies($1)`, [one]), { at })
  return row && publicFrom(row)
}

export interface PublicPage {
  vacancies: PublicVacancy[]
  /** Networks that have something on the page; one of them may be asked for. */
  networks: { id: string; name: string }[]
  page: number
  more: boolean
}
/** A page of what stands there, the newest first: of all networks, or of one. Relies on vacancy_published_idx, vacancy_published_here_idx. */
export async function vacanciesOnThePage(database: Database, at: Date, { network = null, page = 1, many = 50 }: { network?: string | null; page?: number; many?: number } = {}): Promise<PublicPage> {
  return database.beforeSignIn({}, async (tx) => {
    const rows = await tx.rows<PublicRow>(`select id, network, employer, facts from public_vacancies(null, $1, $2, $3)`, [network, many + 1, (page - 1) * many])
    const networks = await tx.rows<{ id: string; name: string }>(`select id, name from public_networks()`)
    return { vacancies: rows.slice(0, many).map(publicFrom), networks, page, more: rows.length > many }
  }, { at })
}

/** Which page an address asks for, and of which network. */
export function pageAsked(url: URL): { network: string | null; page: number } {
  const page = Number(url.searchParams.get('page') ?? 1)
  const network = url.searchParams.get('network')
  return { network: isId(network) ? network : null, page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1 }
}

function publicFrom({ id, network, employer, facts }: PublicRow): PublicVacancy {
  const words = Object.fromEntries(Object.entries(columnOf).map(([field, column]) => [field, facts[column] ?? null])) as unknown as VacancyWords
  return { ...words, chosenWords: '', id, network, employer, publishedOn: String(facts.published_on) }
}
