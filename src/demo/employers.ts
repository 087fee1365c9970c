/** Employers of the demo with what was said and agreed, their vacancies, and one unlawful request that was refused. Placements at them are theirs by name. */
import type pg from 'pg'
import { addDays, instantIn } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import { type EmployerText, employerTexts, type VacancyText } from './employers-texts.ts'
import type { Network } from './network.ts'
import { type Random, randomFrom } from './random.ts'

interface Telling {
  bulk: Bulk
  network: Network
  random: Random
  employerId: string
  text: EmployerText
}
const at = (network: Network, ago: number, hour = '11:00') => instantIn('Asia/Jerusalem', `${addDays(network.today, -ago)}T${hour}`)
const day = (network: Network, ago: number) => addDays(network.today, -ago)

/** Returns the id of each vacancy by its title. */
export function makeEmployers(bulk: Bulk, network: Network): Map<string, string> {
  const random = randomFrom(0xe3910)
  const { tenantId, staff } = network
  const vacancies = new Map<string, string>()
  for (const text of employerTexts) {
    const oldest = Math.max(...text.talks.map(({ ago }) => ago), ...text.vacancies.map(({ ago }) => ago)) + 10
    const employerId = random.id(at(network, oldest))
    bulk.add('employer', { tenant_id: tenantId, id: employerId, name: text.name, locality: text.locality, sector: text.sector, at: at(network, oldest), account_id: staff[text.talks.at(-1)?.by ?? 'orly'], version: 1 })
    const telling = { bulk, network, random, employerId, text }
    tellTalks(telling)
    for (const one of text.vacancies) vacancies.set(one.title, tellVacancy(telling, one))
  }
  return vacancies
}

function tellTalks({ bulk, network, random, employerId, text }: Telling): void {
  const { tenantId: tenant_id, staff } = network
  const contacts = text.contacts.map(({ name, role, phone = '', email = '', left }) => {
    const id = random.id(at(network, 300))
    bulk.add('employer_contact', { tenant_id, id, employer_id: employerId, name, role, phone, email, left_on: left ? day(network, 90) : null, version: 1 })
    return id
  })
  for (const { ago, by, said, next, done } of text.talks) {
    bulk.add('employer_conversation', {
      tenant_id, id: random.id(at(network, ago)), employer_id: employerId, contact_id: contacts[0], held_on: day(network, ago), said, next_step: next?.[0] ?? '', next_on: next ? day(network, -next[1]) : null,
      next_done_on: next && done ? day(network, -next[1] - 1) : null, at: at(network, ago), account_id: staff[by], version: 1,
    })
  }
  const { agreement, refused } = text
  if (agreement) bulk.add('employer_agreement', { tenant_id, id: random.id(at(network, agreement.ago)), employer_id: employerId, offers: agreement.offers, words: agreement.words, from_on: day(network, agreement.ago), until_on: null, at: at(network, agreement.ago), account_id: staff.orly, version: 1 })
  for (const one of text.satisfied ?? [])
    bulk.add('employer_satisfaction', { tenant_id, id: random.id(at(network, one.ago)), employer_id: employerId, contact_id: contacts[0], asked_on: day(network, one.ago), fits: one.fits, prepared: one.prepared, answered: one.answered, take_again: one.again, words: one.words, at: at(network, one.ago), account_id: staff.orly })
  if (refused)
    bulk.add('employer_refusal', { tenant_id, id: random.id(at(network, refused.ago)), employer_id: employerId, asked_on: day(network, refused.ago), asked: refused.asked, grounds: refused.grounds, answered: refused.answered, became: refused.became, at: at(network, refused.ago), account_id: staff.orly, version: 1 })
}

function tellVacancy({ bulk, network, random, employerId, text }: Telling, one: VacancyText): string {
  const id = random.id(at(network, one.ago))
  const writer = network.staff[text.talks[0]?.by ?? 'orly']
  bulk.add('vacancy', {
    tenant_id: network.tenantId, id, employer_id: employerId, title: one.title, language: one.language, description: one.description ?? '', hours_from: one.hoursFrom ?? null, hours_to: one.hoursTo ?? null, days: one.days ?? [], shifts: one.shifts ?? [],
    hours_words: one.hoursWords ?? '', locality: one.locality ?? '', address: one.address ?? '', transport: one.transport ?? [], transport_words: one.transportWords ?? '', pay_from: one.payFrom ?? null, pay_to: one.payTo ?? null, pay_basis: one.payBasis ?? null,
    pay_said_on: one.payFrom ? day(network, one.payAgo ?? one.ago) : null, pay_words: one.payWords ?? '', rights: one.rights ?? [], conditions: one.conditions ?? '', accessibility: one.accessibility ?? [], accessibility_words: one.accessibilityWords ?? '', languages: one.languages ?? {},
    languages_words: one.languagesWords ?? '', horizon: one.horizon ?? '', needed: one.needed ?? '', learned_there: one.learnedThere ?? '', chosen_by: one.chosenBy ?? [], chosen_words: one.chosenWords ?? '', posts: one.posts ?? 1, open_until: null,
    closed_on: one.closed ? day(network, one.closed.ago) : null, closed_how: one.closed?.how ?? null, names_employer: one.namesEmployer ?? true, published_on: one.published ? day(network, one.ago - 1) : null, published_by: one.published ? writer : null,
    source: '', source_key: '', at: at(network, one.ago), account_id: writer, version: 1,
  })
  return id
}

/** Jobs that were told before this network kept employers are theirs by the name under which they were told. */
export async function placementsAtEmployers(owner: Pick<pg.ClientBase, 'query'>, { tenantId }: Network): Promise<void> {
  await owner.query(`update placement p set employer_id = e.id from employer e where p.tenant_id = $1 and e.tenant_id = $1 and e.name = p.employer_name and p.employer_id is null`, [tenantId])
}
