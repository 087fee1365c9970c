/** What the demo's people ask of work, and their candidacies: waiting, sent, in interviews, offered, declined with honour, refused, let go. */
import type pg from 'pg'
import type { Seals } from '#src/platform/crypto.ts'
import { addDays, daysBetween } from '#src/platform/clock.ts'
import { type LetterPaper, papersNow } from '#src/work/candidacies/papers.ts'
import type { State, StepKind } from '#src/work/candidacies/types.ts'
import type { Bulk } from './bulk.ts'
import { letters, said, seeks } from './candidacies-texts.ts'
import type { Network } from './network.ts'
import type { Person } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import { readAs } from './reading.ts'

interface Offered {
  id: string
  title: string
  employer: string
  locality: string
  writtenOn: string
}
interface Telling {
  bulk: Bulk
  network: Network
  random: Random
  seals: Seals
  /** The newest yes to employers, by participant. */
  consents: Map<string, string>
  spokenTo: Map<string, string>
}
/** A curriculum vitae beside a letter, as it was read when they said yes. */
interface Beside {
  id: string
  paper: LetterPaper
}

/** The steps that lead to a state, in their order. */
const ways: Record<State, StepKind[]> = {
  proposed: ['proposed'], wanted: ['proposed', 'wanted'], not_wanted: ['proposed', 'not_wanted'], sent: ['proposed', 'wanted', 'sent'], interview: ['proposed', 'wanted', 'sent', 'interview'], offered: ['proposed', 'wanted', 'sent', 'interview', 'offered'],
  refused: ['proposed', 'wanted', 'sent', 'interview', 'refused', 'learned'], accepted: ['proposed', 'wanted', 'sent', 'interview', 'offered', 'accepted'], declined: ['proposed', 'wanted', 'sent', 'interview', 'offered', 'declined'], withdrawn: ['proposed', 'wanted', 'withdrawn'],
}
const theirs: readonly StepKind[] = ['wanted', 'not_wanted', 'accepted', 'declined', 'withdrawn', 'learned']
/** Centres by the locality of the vacancies near them. */
const near: Record<string, number> = { חיפה: 0, 'קריית אתא': 0, נשר: 0, נצרת: 1, שפרעם: 1, 'באר שבע': 2, רמלה: 3, לוד: 3 }
const spoken = (person: Person) => (person.language === 'ar' ? 'ar' : 'he')

export async function makeCandidacies(connection: Pick<pg.ClientBase, 'query'>, bulk: Bulk, network: Network, people: readonly Person[], seals: Seals): Promise<void> {
  const random = randomFrom(0xca9d1d)
  const { rows: offered } = await connection.query<Offered>(
    `select v.id, v.title, e.name as employer, v.locality, (v.at at time zone 'Asia/Jerusalem')::date as "writtenOn" from vacancy v join employer e on e.tenant_id = v.tenant_id and e.id = v.employer_id where v.tenant_id = $1 and v.closed_on is null order by v.at, v.id`, [network.tenantId])
  const { rows: given } = await connection.query<{ id: string; who: string; answer: string }>(
    `select distinct on (participant_id) id, participant_id as who, answer from consent_event where tenant_id = $1 and purpose = 'employers' order by participant_id, at desc, id desc`, [network.tenantId])
  const { rows: contacts } = await connection.query<{ vacancy: string; name: string }>(`select v.id as vacancy, min(c.name) as name from vacancy v join employer_contact c on c.tenant_id = v.tenant_id and c.employer_id = v.employer_id where v.tenant_id = $1 group by 1`, [network.tenantId])
  const telling: Telling = { bulk, network, random, seals, consents: new Map(given.filter(({ answer }) => answer === 'given').map(({ id, who }) => [who, id])), spokenTo: new Map(contacts.map(({ vacancy, name }) => [vacancy, name])) }
  const enrolled = people.filter(({ stage, daysIn }) => stage === 'enrolled' && daysIn > 30)
  for (const person of enrolled) if (person.number === 0 || random.chance(0.5)) tellPreference(telling, person)
  const used = new Set<string>()
  const agreed: { person: Person; candidacyId: string; beside: Beside }[] = []
  const ofPapers = randomFrom(0x9a9e25)
  const besideIts = async (person: Person): Promise<Beside | null> => {
    const { rows: [cv] } = await connection.query<{ id: string }>(`select id from cv where tenant_id = $1 and participant_id = $2 and not set_aside order by id desc limit 1`, [network.tenantId, person.id])
    if (!cv) return null
    const [paper] = await readAs(connection, network, asPromoter(network, person), (tx) => papersNow(tx, { participantId: person.id, letterCvs: [cv.id] }))
    return paper ? { id: ofPapers.id(new Date(`${network.today}T08:00:00Z`)), paper } : null
  }
  for (const vacancy of offered) {
    const centre = near[vacancy.locality]
    const here = enrolled.filter((one) => one.number > 0 && one.promoter.centre === centre && !used.has(one.id) && telling.consents.has(one.id))
    // Half of them where employer relations of Haifa comes too.
    const chosen = [...random.some(here.filter(({ programme }) => programme === 1), 3), ...random.some(here.filter(({ programme }) => programme !== 1), 2)]
    for (const [index, person] of chosen.entries()) {
      used.add(person.id)
      const state: State = index === 0 ? 'wanted' : random.weighted<State>([['proposed', 2], ['not_wanted', 2], ['sent', 2], ['interview', 3], ['offered', 1], ['refused', 2], ['declined', 2], ['withdrawn', 1]])
      const beside = sentInHaifa(person, state) ? await besideIts(person) : null
      const candidacyId = tellCandidacy(telling, person, vacancy, state, beside)
      if (beside) agreed.push({ person, candidacyId, beside })
    }
  }
  const [samira] = people
  const kindergarten = offered.find(({ title }) => title.includes('روضة'))
  const care = offered.find(({ title }) => title.includes('كبار السن'))
  if (samira && kindergarten && care) {
    tellCandidacy(telling, samira, kindergarten, 'proposed')
    tellCandidacy(telling, samira, care, 'declined')
  }
  await bulk.flush()
  for (const { person, candidacyId, beside: { id, paper } } of agreed) {
    // What it was made of has its mark only once a letter names it.
    const stands = await readAs(connection, network, asPromoter(network, person), (tx) => tx.row<{ mark: string }>(`select cv_mark($1) as mark`, [paper.cvId]))
    bulk.add('candidacy_paper', {
      tenant_id: network.tenantId, id, candidacy_id: candidacyId, participant_id: person.id, cv_id: paper.cvId, language: paper.document.language, sealed: seals.seal(`candidacy_paper.${id}`, JSON.stringify(paper.document)),
      stands: stands?.mark ?? '', at: new Date(`${addDays(network.today, -1)}T08:00:00Z`), account_id: person.promoter.id,
    })
  }
  await bulk.flush()
}

/** Where employer relations of Haifa sends letters. */
const sentInHaifa = ({ programme, promoter }: Person, state: State) => programme === 1 && promoter.centre === 0 && (state === 'wanted' || ways[state].includes('sent'))
const asPromoter = ({ now, today }: Network, { promoter }: Person) => ({ accountId: promoter.id, at: now, today })

function tellPreference({ bulk, network, random, seals }: Telling, person: Person): void {
  const from = random.pick([12, 16, 20, 25, 30])
  const needs = random.chance(0.2) ? seals.seal('work_preference.needs', JSON.stringify({ access: [random.pick(['seated', 'quiet', 'breaks', 'easy_instructions'])], words: '' })) : null
  const said = {
    tenant_id: network.tenantId, participant_id: person.id, from_locality: person.locality, travel_minutes: random.pick([20, 30, 40, 45, 60]), travel_by: random.pick([['public'], ['public', 'employer'], ['car'], ['on_foot', 'public']]), hours_from: from, hours_to: from + random.pick([6, 10, 12]),
    days_not: random.pick([[], ['fri', 'sat'], ['sat'], ['fri']]), shifts_not: random.pick([[], ['night'], ['night', 'evening'], ['split']]), pay_from: random.chance(0.6) ? random.pick([36, 38, 40, 42]) : null, pay_basis: 'hour', languages: person.language === 'ar' ? { ar: 'written', he: random.pick(['some', 'daily', 'good']) } : { he: random.pick(['daily', 'good', 'written']) },
    seeks: random.pick(seeks[spoken(person)]), version: 1, at: new Date(`${addDays(network.today, -random.whole(10, 25))}T10:00:00Z`), account_id: person.promoter.id,
  }
  bulk.add('work_preference', said)
  if (needs) bulk.add('work_need', { tenant_id: network.tenantId, participant_id: person.id, sealed: needs, at: said.at, account_id: person.promoter.id })
}

function tellCandidacy(t: Telling, person: Person, vacancy: Offered, state: State, beside: Beside | null = null): string {
  const { bulk, network, random, seals } = t
  const tenant_id = network.tenantId
  const words = spoken(person)
  const steps = ways[state]
  const written = daysBetween(vacancy.writtenOn, network.today)
  // As many days back as there are steps, and not before the vacancy.
  const begins = Math.max(1, Math.min(written, steps.length * 2))
  const onDay = (index: number) => addDays(network.today, -Math.max(0, begins - Math.floor((index * begins) / steps.length)))
  const at = (index: number) => new Date(`${onDay(index)}T${String(9 + index).padStart(2, '0')}:15:00Z`)
  const id = random.id(at(0))
  const letter = letters[words](`${person.preferred || person.given} ${person.family}`, vacancy.title, vacancy.employer)
  const worded = steps.includes('sent') || state === 'wanted'
  bulk.add('candidacy', {
    tenant_id, id, participant_id: person.id, vacancy_id: vacancy.id, proposed_by: 'promoter', proposed_on: onDay(0), title: vacancy.title, employer_name: vacancy.employer, state, letter: worded ? seals.seal('candidacy.letter', letter) : null, letter_cvs: beside ? [beside.paper.cvId] : [], letter_papers: beside ? [beside.id] : [],
    letter_agreed_on: worded ? onDay(1) : null, letter_agreed_way: worded ? 'spoken' : null, version: steps.length, at: at(0), account_id: person.promoter.id,
  })
  for (const [index, kind] of steps.entries()) {
    const texts = said[words][kind]
    bulk.add('candidacy_step', {
      tenant_id, id: random.id(at(index)), candidacy_id: id, participant_id: person.id, kind, on_day: onDay(index), how: kind === 'interview' ? random.pick(['telephone', 'interview', 'trial_day']) : null, words: texts && kind !== 'sent' ? random.pick(texts) : '',
      told_by: theirs.includes(kind) && person.number === 0 ? 'participant' : 'promoter', at: at(index), account_id: person.number === 0 && theirs.includes(kind) ? network.staff.samira : person.promoter.id,
    })
    const consent = t.consents.get(person.id)
    if (kind === 'sent' && consent)
      bulk.add('candidacy_sent', { tenant_id, id: random.id(at(index)), candidacy_id: id, participant_id: person.id, sent_on: onDay(index), sent_to: t.spokenTo.get(vacancy.id) ?? vacancy.employer, sealed: seals.seal('candidacy_sent.sealed', JSON.stringify({ text: letter, attachments: [], papers: beside ? [{ id: beside.id, language: beside.paper.document.language }] : [] })), consent_id: consent, at: at(index), account_id: person.promoter.id })
  }
  return id
}
