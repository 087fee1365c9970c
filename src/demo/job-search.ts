/** Job searches of the demo: histories, curricula vitae in Hebrew and Arabic, and logs as far as they have come. Samira's has all of it. */
import { addDays } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import { practiceTexts } from './interviews-texts.ts'
import { lineTexts, samirasVacancy, searchTexts } from './job-search-texts.ts'
import type { Network } from './network.ts'
import type { Person } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import { said } from './saying.ts'

interface Search {
  bulk: Bulk
  network: Network
  person: Person
  random: Random
  language: 'he' | 'ar'
  own: { tenant_id: string; participant_id: string }
  /** Who writes in the own file: the participant where they have an account. */
  writer: string
}

const at = ({ network }: Pick<Search, 'network'>, ago: number) => new Date(`${addDays(network.today, -ago)}T11:00:00Z`)

export async function makeJobSearches(bulk: Bulk, network: Network, people: readonly Person[]): Promise<void> {
  const random = randomFrom(61)
  for (const person of people) {
    const samira = person.number === 0
    if (!samira && (person.daysIn < 30 || person.stage === 'applicant' || !random.chance(0.45))) continue
    const search: Search = {
      bulk, network, person, random, language: person.language === 'ar' ? 'ar' : 'he', own: { tenant_id: network.tenantId, participant_id: person.id }, writer: samira ? (network.staff.samira ?? '') : person.promoter.id,
    }
    makeHistory(search, samira)
    const cvId = makeCvs(search, samira)
    if (samira || random.chance(0.75)) makeLog(search, cvId, samira)
    // What is told of her in Arabic is told of a woman; the Hebrew practices are told of a man.
    if (samira || (search.language === 'he' ? person.gender === 'male' : person.gender === 'female') && person.given !== 'سميرة' && random.chance(0.4)) makePractices(search, samira)
  }
  await bulk.flush()
}

const written = (search: Search, ago: number) => ({ at: at(search, ago), account_id: search.writer, written_at: at(search, ago), written_by: search.writer, version: 1 })
/** Most lines are the participant's own. */
const begunBy = ({ random, person }: Search) => (person.number === 0 || random.chance(0.7) ? 'participant' : 'promoter')

function makeHistory(search: Search, samira: boolean): void {
  const { bulk, network, person, random, language, own } = search
  const fits = lineTexts.filter(({ he }) => person.gender === 'male' || !he.where.startsWith('עצמאי'))
  const lines = samira ? [lineTexts[0], lineTexts[4], lineTexts[6], lineTexts[8]] : random.some(fits, random.whole(2, 5))
  const year = Number(network.today.slice(0, 4))
  for (const [number, line] of lines.entries()) {
    if (!line) continue
    const id = random.id(at(search, 25 - number))
    const ended = line.ago === 0 ? '' : String(year - line.ago)
    const words = { [language]: said(line[language], person.gender), ...(samira && number < 3 && { he: said(line.he, 'female') }) }
    bulk.add('work_history', {
      ...own, id, kind: line.kind, began: line.years > 0 ? `${year - line.ago - line.years}${random.chance(0.5) ? '-03' : ''}` : '', ended, goes_on: line.ago === 0, words, begun_by: begunBy(search), ...written(search, 25 - number),
    })
  }
}

function makeCvs(search: Search, samira: boolean): string {
  const { bulk, random, language, person, own } = search
  const texts = searchTexts[language]
  const id = random.id(at(search, 20))
  const make = (cv: object, ago: number) => bulk.add('cv', { ...own, vacancy_words: '', show_phone: true, show_email: false, show_locality: true, left_out: [], item_order: [], begun_by: begunBy(search), ...written(search, ago), ...cv })
  make({ id, name: language === 'ar' ? 'أساسي' : 'בסיסי', language, headline: said(random.pick(texts.headlines), person.gender), summary: said(random.pick(texts.summaries), person.gender) }, 20)
  if (!samira) return id
  // One in Hebrew for one vacancy; what has no words in Hebrew yet is asked for on its page.
  bulk.add('cv_person', { ...own, names: { he: 'סמירה חורי', ar: 'سميرة خوري' }, levels: { ar: 'mother_tongue', he: 'good' }, version: 1, written_at: at(search, 18), written_by: search.writer })
  const bakery = random.id(at(search, 9))
  make({ id: bakery, name: 'للمخبز', language: 'he', headline: 'מוכרת, משמרות בוקר', summary: 'אוהבת לתת שירות ולעבוד בסדר. שלוש שנים במאפייה, כולל קופה וסגירת יום.', vacancy_words: samirasVacancy, item_order: ['section:work'] }, 9)
  return bakery
}

function makeLog(search: Search, cvId: string, samira: boolean): void {
  const { bulk, network, person, random, language, own } = search
  const texts = searchTexts[language]
  const channels = new Map<string, string>()
  for (const channel of samira ? texts.channels : random.some(texts.channels, random.whole(1, 4))) {
    const id = random.id(at(search, 24))
    channels.set(channel.kind, id)
    bulk.add('search_channel', { ...own, id, ...channel, begun_by: begunBy(search), ...written(search, 24) })
  }
  const known = (samira ? texts.people : random.some(texts.people, random.whole(0, 2))).map(([name, known_how]) => {
    const id = random.id(at(search, 23))
    bulk.add('search_person', { ...own, id, name, known_how, begun_by: begunBy(search), ...written(search, 23) })
    return id
  })
  const over = person.stage === 'finished'
  const fits = texts.applications.filter(({ state }) => !over || !['interview', 'sent', 'noticed'].includes(state))
  // Work that began comes with an end of the search: not Samira's yet.
  for (const [number, one] of (samira ? fits.filter(({ state }) => state !== 'began') : random.some(fits, random.whole(1, 5))).entries()) {
    const last = 3 + number * 4
    const id = random.id(at(search, last + 10))
    const first = one.news.find(([state]) => state === 'sent')
    bulk.add('job_application', {
      ...own, id, title: said(one.title, person.gender), place: one.place, channel_id: channels.get(one.by) ?? null, person_id: one.by === 'people' ? (known[0] ?? null) : null, cv_id: number === 0 ? cvId : null,
      sent_on: first ? addDays(network.today, -(last + 4)) : null, state: one.state, next_step: one.next, next_on: one.next ? addDays(network.today, 1 + number) : null, learned: one.learned, begun_by: begunBy(search), ...written(search, last),
    })
    for (const [place, [state, words]] of one.news.entries()) {
      const ago = place === 0 ? last + 4 : last + (one.news.length - 1 - place)
      bulk.add('job_application_news', { ...own, id: random.id(at(search, ago)), application_id: id, state, words, on_day: addDays(network.today, -ago), at: at(search, ago), account_id: search.writer })
    }
  }
}

/** Samira's have all of it: answered, fed back, and answered anew. */
function makePractices(search: Search, samira: boolean): void {
  const { bulk, network, person, random, language, own } = search
  const texts = samira ? practiceTexts.ar : practiceTexts[language].slice(language === 'ar' ? 1 : 0)
  for (const one of samira ? texts : random.some(texts, random.whole(1, 2))) {
    const id = random.id(at(search, one.ago))
    bulk.add('interview_practice', { ...own, id, kind: one.kind, job_words: one.job, application_id: null, questions: one.questions, begun_by: begunBy(search), at: at(search, one.ago), account_id: search.writer })
    for (const [number, { question, answer, seen, better, strong, next, saw }] of one.attempts.entries()) {
      const ago = Math.max(0, one.ago - number * 2)
      const answerId = random.id(at(search, ago))
      bulk.add('interview_answer', { ...own, id: answerId, practice_id: id, question, answer, seen, better, at: at(search, ago), account_id: search.writer })
      if (strong) bulk.add('interview_feedback', { ...own, id: random.id(at(search, ago)), answer_id: answerId, strong, next: next ?? '', seen: saw ?? {}, at: at({ network }, Math.max(0, ago - 1)), account_id: person.promoter.id })
    }
  }
}
