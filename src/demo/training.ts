/** Cohorts with who took part, who was there and what they came out with; rules of vouchers; referrals with and without answers, over two years. */
import { addDays, type Day, daysBetween, instantIn } from '#src/platform/clock.ts'
import { courseKinds } from '#src/work/training/index.ts'
import { isMarked, meetingDays, pays } from '#src/work/training/rules.ts'
import type { Bulk } from './bulk.ts'
import { serviceTexts } from './directory-texts.ts'
import type { Network } from './network.ts'
import type { Person } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import { textsFor } from './saying.ts'
import { awayWhys, type CohortText, cohortTexts, courseReferralTexts, earlierCredential, leftTexts, ownTexts, type ReferralText, referralTexts, ruleTexts } from './training-texts.ts'

interface Telling {
  bulk: Bulk
  network: Network
  random: Random
  services: Record<string, string>
  rules: { id: string; percent: number; cap: number }[]
  day: (days: number) => Day
  at: (day: Day, hour?: string) => Date
}

export async function makeTraining(bulk: Bulk, network: Network, people: readonly Person[], services: Record<string, string>): Promise<void> {
  const random = randomFrom(0x7a11)
  const at = (day: Day, hour = '10:00') => instantIn('Asia/Jerusalem', `${day}T${hour}`)
  const telling: Telling = { bulk, network, random, services, rules: [], day: (days) => addDays(network.today, days), at }
  tellRules(telling)
  const taken = new Set<string>()
  for (const text of cohortTexts) tellCohort(telling, text, people, taken)
  await bulk.flush()
  for (const person of people) tellReferrals(telling, person)
  for (const text of courseReferralTexts) {
    const waits = people.find((one) => one.number > 0 && one.promoter.centre === text.centre && one.stage === 'enrolled' && one.joinedOn !== null && one.joinedOn < telling.day(-text.ago) && one.endedOn === null && !taken.has(one.id))
    if (waits) tellReferral(telling, waits, text, telling.day(-text.ago), 'no_answer')
  }
  const [samira] = people
  if (samira) tellEarlier(telling, samira)
  await bulk.flush()
}

function tellEarlier(t: Telling, samira: Person): void {
  const { name, issuer, ago } = earlierCredential
  const [on, written] = [t.day(-ago), t.at(t.day(-20))]
  t.bulk.add('credential', { tenant_id: t.network.tenantId, participant_id: samira.id, id: t.random.id(written), enrolment_id: null, name, issuer, issued_on: on, number: '', at: written, account_id: samira.promoter.id })
}

function tellRules(t: Telling): void {
  const { tenantId: tenant_id, staff } = t.network
  for (const { he, ar, en, whom, percent, cap, from, until } of ruleTexts) {
    const id = t.random.id(t.at(t.day(from - 10)))
    t.bulk.add('voucher_rule', {
      tenant_id, id, name: { he, ar, en }, condition: whom, percent, cap, waiting_years: 3, grant_at_placement: 2000, source: 'נוהל שוברים (הדגמה)', effective_on: t.day(from), ended_on: until === null ? null : t.day(until), at: t.at(t.day(from - 10)), account_id: staff.manager,
    })
    if (until === null) t.rules.push({ id, percent, cap })
  }
}

function tellCohort(t: Telling, text: CohortText, people: readonly Person[], taken: Set<string>): void {
  const { tenantId: tenant_id, staff, today } = t.network
  const [beginsOn, endsOn, keeper] = [t.day(text.begins), t.day(text.ends), staff[text.keeps]]
  const written = t.at(t.day(text.begins - 40))
  const id = t.random.id(written)
  t.bulk.add('cohort', {
    tenant_id, id, service_id: t.services[text.course], name: text.name, begins_on: beginsOn, ends_on: endsOn, weekdays: text.weekdays, starts_at: text.hours[0], ends_at: text.hours[1], place: text.place, teacher: text.teacher, language: text.language,
    credential: text.credential, places: text.places, cost: text.cost, notes: text.notes ?? '', called_off_on: text.calledOff ? t.day(text.begins - 5) : null, at: written < t.network.now ? written : t.at(t.day(-9)), account_id: keeper, version: 1,
  })
  const sessions = meetingDays(beginsOn, endsOn, text.weekdays).map((on) => {
    const session = { tenant_id, id: t.random.id(written), cohort_id: id, on_day: on, starts_at: text.hours[0] }
    t.bulk.add('cohort_session', session)
    return session
  })
  // The last one waits to be marked.
  const held = sessions.filter(({ on_day }) => on_day < today).slice(0, text.ends > 0 ? -1 : undefined)
  const enrolled = t.day(Math.min(text.begins - 12, -2))
  const came = text.from.flatMap(({ centre, programme, people: most }) => whoCame(t, people, taken, { centre, programme, most, enrolled, first: text.course === 'care' }))
  for (const [index, person] of came.entries()) {
    taken.add(person.id)
    const waits = text.waits !== undefined && index >= came.length - text.waits
    tellPlace(t, { text, cohortId: id, person, index, waits, enrolled, beginsOn, endsOn, held, keeper: keeper ?? '' })
  }
}

/** People of a centre who had joined by then; Samira among those of the course in care. */
function whoCame(_: Telling, people: readonly Person[], taken: ReadonlySet<string>, asked: { centre: number; programme: number | undefined; most: number; enrolled: Day; first: boolean }): Person[] {
  const fits = (one: Person) =>
    one.promoter.centre === asked.centre && (asked.programme === undefined || one.programme === asked.programme) && one.joinedOn !== null && one.joinedOn < asked.enrolled && (one.endedOn === null || one.endedOn > addDays(asked.enrolled, 60)) && !taken.has(one.id)
  const others = people.filter((one) => one.number > 0 && fits(one)).slice(0, asked.most)
  const [samira] = people
  return asked.first && samira ? [samira, ...others] : others
}

interface PlaceTold { text: CohortText; cohortId: string; person: Person; index: number; waits: boolean; enrolled: Day; beginsOn: Day; endsOn: Day; held: { id: string; on_day: Day }[]; keeper: string }
function tellPlace(t: Telling, { text, cohortId, person, index, waits, enrolled, beginsOn, endsOn, held, keeper }: PlaceTold): void {
  const own = { tenant_id: t.network.tenantId, participant_id: person.id }
  const spoken = person.language === 'ar' ? 'ar' : 'he'
  const over = endsOn < t.network.today
  const leaves = index > 0 && index % 4 === 3 && held.length > 8
  const left = leaves ? leftTexts[index % leftTexts.length] : undefined
  const state = waits ? 'waiting' : left ? 'left' : over ? (index % 5 === 2 ? 'goes_on' : 'completed') : 'enrolled'
  const endedOn = left ? (held[Math.floor(held.length / 2)]?.on_day ?? endsOn) : state === 'completed' || state === 'goes_on' ? endsOn : null
  const id = t.random.id(t.at(enrolled))
  t.bulk.add('cohort_enrolment', {
    ...own, id, cohort_id: cohortId, enrolled_on: enrolled, waiting_since: waits ? enrolled : null, state, ended_on: endedOn, left_why: left?.why ?? null, words: left?.[spoken] ?? '', at: t.at(endedOn ?? enrolled, '12:00'), account_id: keeper, version: endedOn ? 2 : 1,
  })
  const reliability = 0.82 + (index % 4) * 0.05
  for (const session of held) {
    if (!isMarked({ state, enrolledOn: enrolled, endedOn }, session.on_day)) continue
    const was = t.random.chance(reliability) ? 'there' : t.random.chance(0.2) ? 'part' : 'not'
    t.bulk.add('cohort_attendance', { ...own, id: t.random.id(t.at(session.on_day, '15:30')), session_id: session.id, was, words: was === 'not' ? t.random.pick(awayWhys[spoken]) : '', at: t.at(session.on_day, '15:30'), account_id: keeper })
  }
  tellVoucher(t, { person, enrolmentId: id, index, cost: text.cost, askedOn: addDays(beginsOn, -8), waits })
  if (state === 'completed' && text.credential) {
    const issuedOn = addDays(endsOn, 12)
    t.bulk.add('credential', { ...own, id: t.random.id(t.at(issuedOn)), enrolment_id: id, name: text.credential, issuer: 'מכללת צעדים', issued_on: issuedOn, number: String(40_000 + t.random.whole(0, 59_999)), at: t.at(issuedOn), account_id: keeper })
  }
}

function tellVoucher(t: Telling, { person, enrolmentId, index, cost, askedOn, waits }: { person: Person; enrolmentId: string; index: number; cost: number | null; askedOn: Day; waits: boolean }): void {
  const rule = t.rules[index % t.rules.length]
  if (!rule || waits || cost === null || cost < 1000 || index % 3 === 2 || askedOn >= t.network.today) return
  const confirmed = index % 5 !== 1
  const decided = confirmed && index % 4 !== 0
  const granted = index % 7 !== 6
  t.bulk.add('voucher', {
    tenant_id: t.network.tenantId, participant_id: person.id, id: t.random.id(t.at(askedOn)), enrolment_id: enrolmentId, rule_id: rule.id, asked_on: askedOn, declared: '', confirmed_on: confirmed ? addDays(askedOn, 2) : null, confirmed_by: confirmed ? person.promoter.id : null,
    decided: decided ? (granted ? 'granted' : 'refused') : null, decided_on: decided ? addDays(askedOn, 7) : null, amount: decided && granted ? pays(rule, cost).amount : null, words: '', at: t.at(addDays(askedOn, 7)), account_id: t.network.staff.yael, version: 1 + Number(confirmed) + Number(decided),
  })
}

type Became = 'no_answer' | 'overdue' | 'waiting' | 'accepted' | 'no' | 'came'
/** Samira has one of each; of the others, one in three was referred once or twice. */
function tellReferrals(t: Telling, person: Person): void {
  const { joinedOn, stage } = person
  if (!joinedOn || stage === 'applicant') return
  if (person.number === 0) {
    const [rights, , digital, law, nursery] = referralTexts
    for (const [text, ago, became] of [[rights, 190, 'came'], [digital, 120, 'accepted'], [nursery, 33, 'waiting'], [law, 19, 'overdue']] as const) if (text) tellReferral(t, person, text, t.day(-ago), became)
    return
  }
  if (!t.random.chance(0.34)) return
  for (const text of t.random.some(referralTexts, t.random.whole(1, 2))) {
    const until = person.endedOn ?? t.network.today
    const on = addDays(joinedOn, t.random.whole(5, Math.max(6, Math.min(person.daysIn - 2, 300))))
    if (on >= until) continue
    const ago = daysBetween(on, t.network.today)
    const became: Became = ago > 120 ? t.random.weighted([['came', 6], ['no', 2]]) : ago > 20 ? t.random.weighted([['came', 3], ['accepted', 3], ['waiting', 3], ['no', 1], ['overdue', 1]]) : 'no_answer'
    tellReferral(t, person, text, on, became)
  }
}

function tellReferral(t: Telling, person: Person, text: ReferralText, on: Day, became: Became): void {
  const own = { tenant_id: t.network.tenantId, participant_id: person.id }
  const spoken = person.language === 'ar' ? 'ar' : 'he'
  const words = text[spoken]
  const by = person.before && person.before.on > on ? person.before.promoter.id : person.promoter.id
  const service = serviceTexts.find(({ word }) => word === text.service)
  const beyond_training = !courseKinds.some((kind) => kind === service?.kind)
  const answeredOn = addDays(on, 9)
  const [cameOn = on] = [addDays(on, 60), t.network.today].sort()
  const id = t.random.id(t.at(on))
  t.bulk.add('referral', {
    ...own, id, service_id: t.services[text.service], to_name: service?.name ?? text.service, to_words: '', beyond_training, reason: words.reason, way: 'carried', strengths: t.random.some(textsFor(person.language, person.gender).strengths, 2).map(({ named }) => named),
    told: words.told, with_phone: t.random.chance(0.5), language: spoken, referred_on: on,
    ask_on: became === 'no_answer' || became === 'overdue' ? addDays(on, 14) : became === 'waiting' ? addDays(t.network.today, 9) : became === 'accepted' ? addDays(t.network.today, -2) : null,
    closed_on: became === 'no' ? answeredOn : became === 'came' ? cameOn : null, at: t.at(on), account_id: by, version: 1,
  })
  const answer = (kind: string, day: Day, said: string, helped: string | null = null) =>
    t.bulk.add('referral_answer', { ...own, id: t.random.id(t.at(day)), referral_id: id, beyond_training, kind, helped, words: said, on_day: day, at: t.at(day), account_id: by })
  if (became === 'no_answer' || became === 'overdue') return
  answer(became === 'no' ? 'no' : became === 'waiting' ? 'waiting' : 'accepted', answeredOn, became === 'no' ? '' : words.words)
  if (became !== 'came') return
  answer('came_of_it', cameOn, words.came, t.random.weighted([['yes', 5], ['partly', 3], ['no', 1]]))
  // Only those who have an account say it themselves.
  const { samira } = t.network.staff
  if (person.number === 0 && samira) t.bulk.add('referral_own_word', { ...own, id: t.random.id(t.at(cameOn)), referral_id: id, beyond_training, so: 'partly', words: ownTexts[spoken][1], at: t.at(cameOn), account_id: samira })
}
