/** What the pages of employers read. That promoters and who leads read them, and a refusal its writer and who leads, is said by row-level security (0250_employers.sql). */
import type { Tx } from '#src/platform/db.ts'
import type { Agreement, Contact, Conversation, Employer, EmployerInList, NextStep, PlacementHere, Refusal, Satisfaction } from './types.ts'

/** Employers by the alphabet: those we turn to, or those we no longer do. Relies on employer_name_idx. */
export async function employersOf(tx: Tx, { closed = false, limit = 400 }: { closed?: boolean; limit?: number } = {}): Promise<EmployerInList[]> {
  return tx.rows<EmployerInList>(
    `select e.id, e.name, e.locality, e.sector, e.closed_on as "closedOn", e.version,
       (select count(*)::int from vacancy v where v.tenant_id = e.tenant_id and v.employer_id = e.id and v.closed_on is null) as "openVacancies",
       (select c.held_on from employer_conversation c where c.tenant_id = e.tenant_id and c.employer_id = e.id order by c.held_on desc limit 1) as "talkedOn"
     from employer e where e.tenant_id = current_tenant() and (e.closed_on is not null) = $1 order by e.name, e.id limit $2`,
    [closed, limit],
  )
}

export async function employerOf(tx: Tx, employerId: string): Promise<Employer | undefined> {
  return tx.row<Employer>(`select id, name, locality, sector, closed_on as "closedOn", version from employer where tenant_id = current_tenant() and id = $1`, [employerId])
}

/** Whom to talk to there, those who left at the end. Relies on employer_contact_employer_idx. */
export async function contactsOf(tx: Tx, employerId: string): Promise<Contact[]> {
  return tx.rows<Contact>(
    `select id, name, role, phone, email, left_on as "leftOn", version from employer_contact where tenant_id = current_tenant() and employer_id = $1 order by left_on is not null, name, id limit 200`,
    [employerId],
  )
}

/** What was said, the newest first. Relies on employer_conversation_employer_idx. */
export async function conversationsOf(tx: Tx, employerId: string, limit = 60): Promise<Conversation[]> {
  return tx.rows<Conversation>(
    `select c.id, c.held_on as "heldOn", c.contact_id as "contactId", k.name as contact, c.said, c.next_step as "nextStep", c.next_on as "nextOn", c.next_done_on as "nextDoneOn", a.display_name as by,
       c.account_id = current_account() as own, c.version
     from employer_conversation c join account a on a.tenant_id = c.tenant_id and a.id = c.account_id left join employer_contact k on k.tenant_id = c.tenant_id and k.id = c.contact_id
     where c.tenant_id = current_tenant() and c.employer_id = $1 order by c.held_on desc, c.id desc limit $2`,
    [employerId, limit],
  )
}

/** Next steps that wait, the earliest first. Relies on employer_conversation_next_idx. */
export async function nextSteps(tx: Tx, limit = 60): Promise<NextStep[]> {
  return tx.rows<NextStep>(
    `select c.id, c.employer_id as "employerId", e.name as employer, c.next_step as "nextStep", c.next_on as "nextOn", a.display_name as by, c.version
     from employer_conversation c join employer e on e.tenant_id = c.tenant_id and e.id = c.employer_id join account a on a.tenant_id = c.tenant_id and a.id = c.account_id
     where c.tenant_id = current_tenant() and c.next_on is not null and c.next_done_on is null order by c.next_on, c.id limit $1`,
    [limit],
  )
}

/** Relies on employer_agreement_employer_idx. */
export async function agreementsOf(tx: Tx, employerId: string): Promise<Agreement[]> {
  return tx.rows<Agreement>(
    `select g.id, g.offers, g.words, g.from_on as "fromOn", g.until_on as "untilOn", a.display_name as by, g.version
     from employer_agreement g join account a on a.tenant_id = g.tenant_id and a.id = g.account_id where g.tenant_id = current_tenant() and g.employer_id = $1 order by g.from_on desc, g.id limit 100`,
    [employerId],
  )
}

/** What the employer said after placements, the newest first. Relies on employer_satisfaction_employer_idx. */
export async function satisfactionOf(tx: Tx, employerId: string): Promise<Satisfaction[]> {
  return tx.rows<Satisfaction>(
    `select s.id, s.asked_on as "askedOn", k.name as contact, s.fits, s.prepared, s.answered, s.take_again as "takeAgain", s.words, a.display_name as by
     from employer_satisfaction s join account a on a.tenant_id = s.tenant_id and a.id = s.account_id left join employer_contact k on k.tenant_id = s.tenant_id and k.id = s.contact_id
     where s.tenant_id = current_tenant() and s.employer_id = $1 order by s.asked_on desc, s.id desc limit 100`,
    [employerId],
  )
}

/** Unlawful requests that were refused, the newest first: of one employer or of all. Relies on employer_refusal_employer_idx, employer_refusal_asked_idx. */
export async function refusalsOf(tx: Tx, employerId: string | null = null): Promise<Refusal[]> {
  return tx.rows<Refusal>(
    `select r.id, r.employer_id as "employerId", e.name as employer, r.asked_on as "askedOn", r.asked, r.grounds, r.answered, r.became, a.display_name as by, r.version
     from employer_refusal r join employer e on e.tenant_id = r.tenant_id and e.id = r.employer_id join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     where r.tenant_id = current_tenant() ${employerId === null ? '' : 'and r.employer_id = $1'} order by r.asked_on desc, r.id desc limit 200`,
    employerId === null ? [] : [employerId],
  )
}

/** The placements at an employer as O-15 counts them. Relies on placement_employer_idx. */
export async function placementsHere(tx: Tx, employerId: string): Promise<PlacementHere[]> {
  return tx.rows<PlacementHere>(`select first_day as "firstDay", last_day as "lastDay", known_on as "knownOn" from placements_of_employers(array[$1::uuid])`, [employerId])
}
