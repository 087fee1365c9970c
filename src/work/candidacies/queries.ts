/** What the pages of candidacies read: stated preferences, vacancies, and what happened. Nothing of populations, inclinations or scores stands in any of these statements (fits.test.ts). */
import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { columnOf } from '../vacancies/queries.ts'
import type { Vacancy, VacancyWords } from '../vacancies/types.ts'
import type { Candidacy, CandidacyInList, KeptPreference, Preference, Sent, Step } from './types.ts'

export const noPreference: Preference = {
  fromLocality: '', travelMinutes: null, travelBy: [], hoursFrom: null, hoursTo: null, daysNot: [], shiftsNot: [], payFrom: null, payBasis: null, languages: {}, seeks: '', needsAccess: [], needsWords: '',
}
export const needsLabel = 'work_preference.needs'
export const letterLabel = 'candidacy.letter'
export const sentLabel = 'candidacy_sent.sealed'

/** What a participant asks of work; version 0 before they said anything. What they need to be able to work stands in work_need, and is read by who reads of body and mind: of others it is empty. */
export async function preferenceOf(tx: Tx, participantId: string): Promise<KeptPreference> {
  const row = await tx.row<Omit<KeptPreference, 'needsAccess' | 'needsWords'> & { needs: Buffer | null }>(
    `select from_locality as "fromLocality", travel_minutes as "travelMinutes", travel_by as "travelBy", hours_from as "hoursFrom", hours_to as "hoursTo", days_not as "daysNot", shifts_not as "shiftsNot", pay_from as "payFrom",
       pay_basis as "payBasis", languages, seeks, version, (select n.sealed from work_need n where n.tenant_id = w.tenant_id and n.participant_id = w.participant_id) as needs
     from work_preference w where tenant_id = current_tenant() and participant_id = $1`,
    [participantId],
  )
  if (!row) return { ...noPreference, version: 0 }
  const { needs, ...rest } = row
  const said: { access: Preference['needsAccess']; words: string } = needs ? JSON.parse(await unseal(tx, needsLabel, needs)) : { access: [], words: '' }
  return { ...rest, needsAccess: said.access, needsWords: said.words }
}

/** A vacancy as whoever comes to the candidacies of this participant reads it: proposed, public, or any for those who work here. */
export async function vacancyFor(tx: Tx, participantId: string, vacancyId: string): Promise<Pick<Vacancy, 'id' | 'employerId' | 'employer' | 'closedOn'> & VacancyWords | undefined> {
  const row = await tx.row<{ employer: string; facts: Record<string, unknown> }>(`select employer, facts from vacancy_for($1, $2)`, [participantId, vacancyId])
  if (!row) return undefined
  const words = Object.fromEntries(Object.entries(columnOf).map(([field, column]) => [field, row.facts[column] ?? null])) as unknown as VacancyWords
  return { ...words, id: vacancyId, employerId: String(row.facts.employer_id), employer: row.employer, closedOn: row.facts.closed_on === null ? null : String(row.facts.closed_on) }
}

const listed = `c.id, c.vacancy_id as "vacancyId", c.title, c.employer_name as employer, c.proposed_by as "proposedBy", c.proposed_on as "proposedOn", c.state,
  coalesce((select max(s.on_day) from candidacy_step s where s.tenant_id = c.tenant_id and s.candidacy_id = c.id), c.proposed_on) as "lastOn"`

/** The candidacies of a participant, the newest first. Relies on candidacy_participant_idx. */
export async function candidaciesOf(tx: Tx, participantId: string): Promise<CandidacyInList[]> {
  return tx.rows<CandidacyInList>(`select ${listed} from candidacy c where c.tenant_id = current_tenant() and c.participant_id = $1 order by c.at desc, c.id limit 200`, [participantId])
}

/** Who was proposed for a vacancy, of those whose candidacies are open to the actor: by the alphabet, in no other order. Relies on candidacy_vacancy_idx. */
export async function candidaciesFor(tx: Tx, vacancyId: string): Promise<(CandidacyInList & { name: string; participantId: string })[]> {
  return tx.rows<CandidacyInList & { name: string; participantId: string }>(
    `select ${listed}, c.participant_id as "participantId", coalesce(name_of_participant(c.participant_id), '') as name from candidacy c where c.tenant_id = current_tenant() and c.vacancy_id = $1 order by name, c.id limit 200`,
    [vacancyId],
  )
}

const columns = `c.id, c.participant_id as "participantId", c.vacancy_id as "vacancyId", c.title, c.employer_name as employer, c.proposed_by as "proposedBy", c.proposed_on as "proposedOn", c.state, c.letter, c.letter_cvs as "letterCvs", c.letter_papers as "letterPapers",
  c.letter_agreed_on as "letterAgreedOn", c.letter_agreed_way as "letterAgreedWay", c.version`

export async function candidacyOf(tx: Tx, candidacyId: string): Promise<Candidacy | undefined> {
  const row = await tx.row<Omit<Candidacy, 'letter'> & { letter: Buffer | null }>(`select ${columns} from candidacy c where c.tenant_id = current_tenant() and c.id = $1`, [candidacyId])
  return row && { ...row, letter: row.letter ? await unseal(tx, letterLabel, row.letter) : '' }
}

/** What happened, in its order. Relies on candidacy_step_candidacy_idx. */
export async function stepsOf(tx: Tx, candidacyId: string): Promise<Step[]> {
  return tx.rows<Step>(
    `select s.id, s.kind, s.on_day as on, s.how, s.words, s.told_by as "toldBy", a.display_name as by from candidacy_step s join account a on a.tenant_id = s.tenant_id and a.id = s.account_id
     where s.tenant_id = current_tenant() and s.candidacy_id = $1 order by s.on_day, s.id limit 200`,
    [candidacyId],
  )
}

/** What went to the employer, exactly as it went. Relies on candidacy_sent_candidacy_idx. */
export async function sentOf(tx: Tx, candidacyId: string): Promise<Sent[]> {
  const rows = await tx.rows<Omit<Sent, 'text' | 'attachments' | 'papers'> & { sealed: Buffer }>(
    `select s.id, s.sent_on as on, s.sent_to as to, s.sealed, a.display_name as by from candidacy_sent s join account a on a.tenant_id = s.tenant_id and a.id = s.account_id where s.tenant_id = current_tenant() and s.candidacy_id = $1 order by s.id limit 50`,
    [candidacyId],
  )
  return Promise.all(rows.map(async ({ sealed, ...rest }) => ({ ...rest, papers: [], ...(JSON.parse(await unseal(tx, sentLabel, sealed)) as Pick<Sent, 'text' | 'attachments'> & Partial<Pick<Sent, 'papers'>>) })))
}

/** The consent by which something may go to employers; null where there is none, or it was withdrawn. */
export async function employersAgreed(tx: Tx, participantId: string): Promise<string | null> {
  return (await tx.row<{ id: string | null }>(`select employers_agreed($1) as id`, [participantId]))?.id ?? null
}

/** The curricula vitae that may go along: those of the file, where it is open to the actor. Relies on cv_participant_idx. */
export async function cvsToAttach(tx: Tx, participantId: string): Promise<{ id: string; name: string }[]> {
  return tx.rows(`select id, name from cv where tenant_id = current_tenant() and participant_id = $1 and not set_aside order by id desc limit 50`, [participantId])
}

/** Whether it stands on the public page of the own network: what a participant may propose themself to. */
export const mayNotice = async (tx: Tx, vacancyId: string): Promise<boolean> => (await tx.row<{ yes: boolean }>(`select stands_on_the_page($1) as yes`, [vacancyId]))?.yes ?? false

/** Vacancies that may be proposed: open ones, the newest first, for those who work here. Relies on vacancy_open_idx. */
export async function vacanciesToPropose(tx: Tx): Promise<{ id: string; title: string; employer: string; locality: string }[]> {
  return tx.rows(
    `select v.id, v.title, e.name as employer, v.locality from vacancy v join employer e on e.tenant_id = v.tenant_id and e.id = v.employer_id
     where v.tenant_id = current_tenant() and v.closed_on is null and (v.open_until is null or v.open_until >= $1) order by v.at desc, v.id desc limit 300`,
    [tx.today],
  )
}

/** Whose candidacies the actor may begin from a vacancy's page: the own caseload, by the alphabet. */
export async function peopleToPropose(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.rows(
    `select p.id, trim(coalesce(nullif(p.preferred_name, ''), p.given_name) || ' ' || p.family_name) as name from file_relation r join participant p on p.tenant_id = r.tenant_id and p.id = r.participant_id
     where r.tenant_id = current_tenant() and r.account_id = current_account() and r.relation in ('assigned', 'cover') and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day()) order by name, p.id limit 300`,
  )
}

/** The name as who comes to the candidacies knows it. */
export async function nameOf(tx: Tx, participantId: string): Promise<string> {
  return (await tx.row<{ name: string | null }>(`select name_of_participant($1) as name`, [participantId]))?.name ?? ''
}

/** What is known of the job that an accepted offer leads to, for the form that records it. */
export async function jobFrom(tx: Tx, candidacyId: string, participantId: string): Promise<{ candidacyId: string; employer: string; jobTitle: string; hoursWeek: number | null; horizon: string; payAmount: number | null; payBasis: 'hour' | 'month' | null } | null> {
  const candidacy = await candidacyOf(tx, candidacyId)
  if (!candidacy || candidacy.participantId !== participantId || candidacy.state !== 'accepted') return null
  const vacancy = await vacancyFor(tx, participantId, candidacy.vacancyId)
  // Where the vacancy says a span, or one end of it, what was agreed is asked; of pay one figure is the pay.
  const one = (from: number | null | undefined, to: number | null | undefined) => (from === to ? (from ?? null) : null)
  return { candidacyId, employer: candidacy.employer, jobTitle: candidacy.title, hoursWeek: one(vacancy?.hoursFrom, vacancy?.hoursTo), horizon: vacancy?.horizon ?? '', payAmount: vacancy && vacancy.payTo === null ? vacancy.payFrom : one(vacancy?.payFrom, vacancy?.payTo), payBasis: vacancy?.payBasis ?? null }
}
