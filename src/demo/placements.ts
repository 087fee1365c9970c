/** Jobs of the demo's people over two years: ended, advanced, found alone, never proven, there before joining, and those that go on. */
import type { Seals } from '#src/platform/crypto.ts'
import { addDays, type Day, daysBetween } from '#src/platform/clock.ts'
import { type Attribution, type EndReason, type Grade, qualities } from '#src/work/placements/types.ts'
import { fullMonth, fullWeek } from '#src/work/placements/wages.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import type { Person } from './people.ts'
import { type JobText, placementTexts } from './placement-texts.ts'
import { type Random, randomFrom } from './random.ts'
import { said } from './saying.ts'

interface Telling {
  bulk: Bulk
  random: Random
  seals: Seals
  network: Network
  person: Person & { joinedOn: Day }
  own: { tenant_id: string; participant_id: string }
}
/** A job as it is told on: what its rows hang on. */
interface Job {
  id: string
  text: JobText
  firstDay: Day
  lastDay: Day | null
  hours: number
  amount: number
  of: { tenant_id: string; participant_id: string; placement_id: string }
}

/** One in so many of those who could have a job has one. */
const share = 0.34
const at = (day: Day, hour = 9) => new Date(`${day}T${String(hour).padStart(2, '0')}:30:00Z`)
const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
/** Of a job that was there already: when it could first be told of. */
const toldFrom = (firstDay: Day, joinedOn: Day): Day => [firstDay, joinedOn].sort()[1] as Day

export async function makePlacements(bulk: Bulk, network: Network, people: readonly Person[], seals: Seals): Promise<void> {
  const random = randomFrom(0x705ace)
  for (const person of people) {
    const { joinedOn } = person
    const first = person.number === 0
    if (!joinedOn || (!first && (person.daysIn < 40 || !random.chance(share)))) continue
    const telling: Telling = { bulk, random, seals, network, person: { ...person, joinedOn }, own: { tenant_id: network.tenantId, participant_id: person.id } }
    const job = first ? tellFirst(telling) : tellJob(telling, randomAttribution(random))
    // After a job that ended the way goes on: for many to the next one, for some at once.
    if (job.lastDay && daysBetween(job.lastDay, network.today) > 30 && random.chance(0.55)) {
      const next = addDays(job.lastDay, random.weighted([[random.whole(1, 14), 3], [random.whole(15, 90), 4]]))
      tellJob(telling, randomAttribution(random, false), earlier(next > joinedOn ? next : addDays(joinedOn, 20), addDays(network.today, -1)))
    }
  }
  await bulk.flush()
}

const randomAttribution = (random: Random, mayBeThere = true): Attribution | null =>
  random.weighted<Attribution | null>([['placed', 8], ['supported', 8], ['alone', 6], ['already_employed', mayBeThere ? 2.5 : 0], [null, 1.5]])

/** Samira: found with support, still there, seen by both, with a payslip and more hours since. */
function tellFirst(t: Telling): Job {
  const firstDay = addDays(t.network.today, -128)
  const job = writeJob(t, { attribution: 'supported', firstDay, lastDay: null, text: placementTexts.ar.jobs[0] as JobText, hours: 25, wanted: 25, reason: null })
  keep(t, job, 'E', 1)
  keep(t, job, 'A', 38)
  keepOwn(t, job, 98)
  lookTwice(t, job, 'participant', [31, 124], [3, 3, 2, 3, 3, 3, 2])
  lookTwice(t, job, 'promoter', [36, 120], [3, 3, 3, 3, 2, 3, 3])
  grow(t, job, 'hours', 90, '20', '25', 'participant')
  plan(t, job, 'credential', 'open')
  return job
}

function tellJob(t: Telling, attribution: Attribution | null, from?: Day): Job {
  const { random, network: { today }, person } = t
  const texts = wordsOf(t)
  const text = random.pick(texts.jobs)
  const last = earlier(addDays(today, -2), person.endedOn ?? today)
  const firstDay = attribution === 'already_employed' ? addDays(person.joinedOn, -random.whole(30, 600)) : (from ?? addDays(person.joinedOn, Math.min(random.whole(25, 260), Math.max(1, daysBetween(person.joinedOn, last) - random.whole(0, 30)))))
  const lasted = random.weighted([[random.whole(3, 28), 2], [random.whole(29, 120), 4], [random.whole(121, 420), 4]])
  const ended = random.chance(0.38) && addDays(firstDay, lasted) < today
  const hours = random.pick(text.hours)
  const job = writeJob(t, {
    attribution, firstDay, lastDay: ended ? addDays(firstDay, lasted) : null, text, hours, wanted: random.chance(0.5) ? hours : random.chance(0.85) ? Math.min(fullWeek, hours + random.pick([6, 10, 14])) : null,
    reason: ended ? random.weighted<EndReason>([['better_job', 3], ['resigned', 3], ['family', 3], ['contract_ended', 3], ['dismissed', 2], ['health', 2], ['studies', 1], ['closed_down', 1], ['other', 1]]) : null,
  })
  tellBehind(t, job)
  const day = (days: number) => addDays(firstDay, days) <= (job.lastDay ?? today)
  const looks = [30, 180, 365].map((days) => days + random.whole(0, 9)).filter(day)
  const middle = random.whole(2, 4)
  const levels = levelsAround(random, middle)
  if (random.chance(0.62)) lookTwice(t, job, 'participant', looks, levels)
  if (random.chance(0.75)) lookTwice(t, job, 'promoter', looks, levels.map((level) => bounded(level + random.weighted([[-1, 2], [0, 6], [1, 1]]))))
  tellGrowth(t, job, day)
  return job
}

const wordsOf = ({ person }: Telling) => said(placementTexts[person.language === 'ar' ? 'ar' : 'he'], person.gender)
const promoterAt = ({ person: { before, promoter } }: Telling, day: Day): string => (before && day < before.on ? before.promoter : promoter).id

function writeJob(t: Telling, { attribution, firstDay, lastDay, text, hours, wanted, reason }: { attribution: Attribution | null; firstDay: Day; lastDay: Day | null; text: JobText; hours: number; wanted: number | null; reason: EndReason | null }): Job {
  const { random, bulk, own, person, network: { today } } = t
  const texts = wordsOf(t)
  const told = earlier(addDays(toldFrom(firstDay, person.joinedOn), random.whole(0, 6)), today)
  const id = random.id(at(told))
  const { title, employer, horizon } = said(text, person.gender)
  bulk.add('placement', {
    ...own, id, enrolment_id: person.enrolmentId, employer_name: employer, job_title: title, first_day: firstDay, last_day: lastDay, end_reason: reason, end_words: reason ? texts.ends[reason].words : '',
    learned: reason ? texts.ends[reason].learned : '', attribution, attribution_words: attribution && random.chance(0.7) ? random.pick(texts.how[attribution]) : '', hours_week: random.chance(0.93) ? hours : null,
    hours_wanted: wanted, contract: text.contract, rights: text.contract === 'self_employed' ? [] : random.some(['written_terms', 'payslip', 'pension', 'travel', 'sick_days', 'holidays'], random.whole(2, 5)),
    horizon: random.chance(0.85) ? horizon : '', at: at(told), account_id: promoterAt(t, told),
  })
  const job: Job = { id, text, firstDay, lastDay, hours, amount: payThen(text, hours, firstDay, random), of: { ...own, placement_id: id } }
  if (person.number === 0 || random.chance(0.86)) pay(t, job, job.amount, firstDay, random.chance(0.03) ? random.pick([60, 70, 80]) : null)
  return job
}

/** Monthly minimum wages of these years, as in knowledge/basis/figures.json. */
const minimum = (day: Day): number => (day >= '2026-04-01' ? 6443.85 : day >= '2025-04-01' ? 6247.67 : 5880.02)

/** Near what the job pays; for few it is below the minimum, so that this is seen too. */
function payThen({ pays, basis }: JobText, hours: number, day: Day, random: Random): number {
  const times = pays * (random.chance(0.06) ? 0.9 : 1 + random.next() * 0.12)
  return basis === 'hour' ? Math.round((minimum(day) / fullMonth) * times * 10) / 10 : Math.round((minimum(day) * times * hours) / fullWeek / 50) * 50
}

function pay(t: Telling, job: Job, amount: number, from: Day, percent: number | null = null): void {
  const day = earlier(toldFrom(from, t.person.joinedOn), t.network.today)
  const worth = percent === null ? amount : Math.round(amount * percent) / 100
  t.bulk.add('placement_pay', { ...job.of, id: t.random.id(at(day)), from_day: from, sealed: t.seals.seal('placement.pay', JSON.stringify({ amount: worth, basis: job.text.basis, adjusted: percent !== null, percent })), at: at(day), account_id: promoterAt(t, day) })
}

/** What shows that somebody works there: of some a payslip, of some only a word, of some nothing. */
function tellBehind(t: Telling, job: Job): void {
  const grade = t.random.weighted<Grade | null>([['A', 7], ['B', 3], ['C', 3], ['D', 3], ['E', 2], [null, 2]])
  if (!grade) return
  if (grade !== 'E' && t.random.chance(0.3)) keep(t, job, 'E', t.random.whole(0, 5))
  keep(t, job, grade, grade === 'A' ? t.random.whole(32, 48) : t.random.whole(2, 25))
}

/** A payslip that she kept from her own phone. */
function keepOwn(t: Telling, job: Job, days: number): void {
  const { bulk, network: { staff } } = t
  const random = randomFrom(0x9a7510)
  const day = addDays(job.firstDay, days)
  const by = { at: at(day, 18), account_id: staff.samira }
  bulk.add('placement_evidence', { ...job.of, id: random.id(at(day, 18)), grade: 'A', on_day: addDays(day, -8), words: '', document_id: writeDocument(t, random.id(at(day, 18)), 'A', job.firstDay, by), ...by })
}

function keep(t: Telling, job: Job, grade: Grade, days: number): void {
  const { random, bulk } = t
  const day = earlier(addDays(toldFrom(job.firstDay, t.person.joinedOn), days), t.network.today)
  const by = { at: at(day, 10), account_id: promoterAt(t, day) }
  const withDocument = grade < 'D' && (t.person.number === 0 || random.chance(0.5))
  const documentId = withDocument ? random.id(at(day, 10)) : null
  if (documentId) writeDocument(t, documentId, grade, job.firstDay, by)
  bulk.add('placement_evidence', { ...job.of, id: random.id(at(day)), grade, on_day: day, words: random.pick(wordsOf(t).evidence[grade]), document_id: documentId, ...by })
}

function writeDocument({ bulk, seals, own }: Telling, id: string, grade: Grade, firstDay: Day, by: { at: Date; account_id: string | undefined }): string {
  const paper = paperOf(grade === 'A' ? 'PAYSLIP (demo, invented)' : 'LETTER (demo, invented)', firstDay)
  bulk.add('document', { ...own, id, part: 'placements', type: 'pdf', size: paper.length, name_sealed: seals.seal(`document.name.${id}`, grade === 'A' ? 'payslip.pdf' : 'letter.pdf'), scanned: false, ...by })
  bulk.add('document_content', { ...own, document_id: id, sealed: seals.seal(`document.${id}`, paper) })
  return id
}

/** A page of PDF in plain ASCII, so that it is sealed as a text. */
function paperOf(title: string, day: Day): string {
  const said = `BT /F1 18 Tf 60 760 Td (${title}) Tj 0 -30 Td (First workday: ${day}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${said.length} >>\nstream\n${said}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let paper = '%PDF-1.4\n'
  const starts = objects.map((object, index) => {
    const start = paper.length
    paper += `${index + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = paper.length
  const lines = ['0000000000 65535 f ', ...starts.map((start) => `${String(start).padStart(10, '0')} 00000 n `)]
  return `${paper}xref\n0 ${lines.length}\n${lines.join('\n')}\ntrailer\n<< /Size ${lines.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
}

const bounded = (level: number): number => Math.max(1, Math.min(4, level))
const levelsAround = (random: Random, middle: number): number[] => qualities.map((part) => bounded(middle + random.weighted([[-1, 3], [0, 5], [1, 2]]) - (part === 'horizon' && random.chance(0.3) ? 1 : 0)))

/** How one of the two sees the job, now and again: most parts stay or rise a little. */
function lookTwice(t: Telling, job: Job, byWhom: 'participant' | 'promoter', days: readonly number[], seen: readonly number[]): void {
  const { random, bulk, seals, network: { staff, today }, person } = t
  const texts = byWhom === 'participant' ? wordsOf(t).seen : wordsOf(t).promoterSeen
  const levels = [...seen]
  for (const after of days) {
    const on = addDays(job.firstDay, after)
    if (on > today) continue
    const looked = qualities.map((part, index) => (random.chance(part === 'health_family' ? 0.8 : 0.94) ? (levels[index] ?? null) : null))
    if (looked.every((level) => level === null)) continue
    const words = Object.fromEntries(qualities.flatMap((part, index) => (looked[index] && random.chance(0.4) ? [[part, random.pick(texts[part][(looked[index] ?? 0) >= 3 ? 'good' : 'less'])]] : [])))
    const account = byWhom === 'participant' && person.number === 0 ? staff.samira : promoterAt(t, on)
    bulk.add('placement_quality', {
      ...job.of, id: random.id(at(on, 12)), by_whom: byWhom, on_day: on, ...Object.fromEntries(qualities.map((part, index) => [part, looked[index]])),
      sealed: Object.keys(words).length > 0 ? seals.seal('placement.quality', JSON.stringify(words)) : null, at: at(on, 12), account_id: account,
    })
    for (const index of levels.keys()) levels[index] = bounded((levels[index] ?? 1) + random.weighted([[1, 3], [0, 6], [-1, 1]]))
  }
}

/** What grew, and what is aimed at. */
function tellGrowth(t: Telling, job: Job, day: (days: number) => boolean): void {
  const { random } = t
  const after = random.whole(95, 320)
  if (day(after) && random.chance(0.5)) {
    const by = random.weighted<'participant' | 'promoter' | 'employer'>([['participant', 4], ['promoter', 2], ['employer', 2]])
    const kind = random.weighted<'pay' | 'hours' | 'role' | 'contract' | 'credential'>([['pay', 4], ['hours', 3], ['role', 2], ['contract', job.text.contract === 'agency' || job.text.contract === 'fixed_term' ? 2 : 0], ['credential', 1]])
    if (kind === 'pay') {
      const percent = random.whole(4, 18)
      const on = addDays(job.firstDay, after)
      pay(t, job, Math.round(job.amount * (1 + percent / 100) * 10) / 10, on)
      grow(t, job, 'pay', after, '', '', by, percent)
    } else if (kind === 'hours') grow(t, job, 'hours', after, String(Math.max(10, job.hours - 8)), String(job.hours), by)
    else if (kind === 'role') grow(t, job, 'role', after, said(job.text.title, t.person.gender), said(job.text.next, t.person.gender), by)
    else if (kind === 'contract') grow(t, job, 'contract', after, job.text.contract, 'open_ended', by)
    else grow(t, job, 'credential', after, '', random.pick(wordsOf(t).credentials), by)
  }
  if (job.lastDay === null && day(60) && random.chance(0.45)) plan(t, job, random.pick(['pay', 'hours', 'role', 'credential'] as const), random.weighted([['open', 5], ['set_aside', 1]]))
}

function grow(t: Telling, job: Job, kind: string, days: number, before: string, after: string, startedBy: string, percent?: number): void {
  const on = earlier(addDays(job.firstDay, days), t.network.today)
  t.bulk.add('advancement_event', {
    ...job.of, id: t.random.id(at(on)), kind, on_day: on, started_by: startedBy, before, after, pay_percent: percent ?? null, pay_real: percent === undefined ? null : true, at: at(on), account_id: promoterAt(t, on),
  })
}

function plan(t: Telling, job: Job, kind: 'pay' | 'hours' | 'role' | 'credential', state: 'open' | 'set_aside'): void {
  const on = earlier(addDays(job.firstDay, 60), t.network.today)
  t.bulk.add('advancement_plan', {
    ...job.of, id: t.random.id(at(on)), kind, words: t.random.pick(wordsOf(t).plans[kind]), started_by: t.random.pick(['participant', 'participant', 'promoter']), by_day: addDays(t.network.today, t.random.whole(20, 150)), state, at: at(on), account_id: promoterAt(t, on),
  })
}
