import { searchKeysOf } from '#src/participants/search/index.ts'
import { addDays, daysBetween } from '#src/platform/clock.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Seals } from '#src/platform/crypto.ts'
import type { Bulk } from './bulk.ts'
import { tellConditions } from './conditions.ts'
import type { Network } from './network.ts'
import type { Person } from './people.ts'
import { tellPlan } from './plan-story.ts'
import { type Random, randomFrom } from './random.ts'
import { drawFrom } from './saying.ts'
import { at, dayIn, promoterOn, type Telling, words } from './telling.ts'

const axes = ['motivation', 'proactivity', 'efficacy', 'vision', 'tools'] as const
const areas = ['opening', 'work', 'learning', 'home', 'people', 'dreams', 'concerns'] as const

/** What happened with one person, room by room of the file; the longer ago they joined, the further it went. */
export function tellStory(bulk: Bulk, random: Random, network: Network, person: Person, seals: Seals): void {
  const { tenantId } = network
  for (const { kind, key } of searchKeysOf([person.given, person.family, person.preferred].filter(Boolean), person.phones)) bulk.add('participant_search_key', { tenant_id: tenantId, participant_id: person.id, kind, key })
  if (person.number === 0) {
    // The participant's own account.
    bulk.add('file_relation', { tenant_id: tenantId, id: random.id(network.now), participant_id: person.id, account_id: network.staff.samira, relation: 'self', parts: [], starts_on: person.firstContactOn })
  }
  tellConditions(bulk, network, person, seals)
  if (!person.joinedOn) return
  const telling: Telling = { bulk, random, network, person, seals, joined: person.joinedOn, own: { tenant_id: tenantId, participant_id: person.id } }
  const mayTellPartners = tellConsents(telling)
  if (person.number === 0 || (mayTellPartners && person.stage === 'enrolled' && network.turns.chance(0.05))) tellPartner(telling)
  if (person.before) tellHandingOver(telling, person.before)
  tellIntake(telling)
  if (person.daysIn > 10) tellMapping(telling)
  if (person.daysIn > 20) tellAxes(telling)
  if (person.daysIn > 30) tellPlan(telling)
  tellMeetings(telling)
  if (person.stage === 'paused') tellPause(telling)
}

/** Every purpose is asked; returns whether a partner may be told. */
function tellConsents(t: Telling): boolean {
  let partners = false
  for (const [purpose, willing] of [['file', 1], ['messages', 0.85], ['partners', t.person.number === 0 ? 1 : 0.5], ['employers', 0.7], ['learning', 0.8]] as const) {
    const id = t.random.id(at(t.joined))
    const answer = t.random.chance(willing) ? 'given' : 'refused'
    if (purpose === 'partners') partners = answer === 'given'
    t.bulk.add('consent_event', {
      ...t.own, id, purpose, text_version: 1, language: t.person.language === 'ar' ? 'ar' : 'he', answer,
      way: t.random.pick(['spoken', 'signed']), at: at(t.joined), account_id: t.person.promoter.id,
    })
  }
  return partners
}

/** A social worker sees the plan and the practice, as was agreed. Samira's is there from the first day; others came on the way. */
function tellPartner(t: Telling): void {
  const { person, network: { turns, staff, today } } = t
  const first = person.number === 0
  const day = first ? t.joined : dayIn(t, turns.whole(10, 40))
  t.bulk.add('partner_opening', {
    ...t.own, id: first ? t.random.id(at(day, 9)) : turns.id(at(day, 9)), account_id: staff.partner, parts: first || turns.chance(0.6) ? ['plan', 'tasks'] : ['plan'],
    until_on: addDays(today, 120), profession: person.language === 'ar' ? 'عاملة اجتماعية' : 'עובדת סוציאלית',
    words: first ? 'دانا تساعدني في ترتيبات الأولاد. جيد أن تعرف ما هي الخطة.' : turns.pick(words(t).partners), opened_at: at(day, 9), opened_by: promoterOn(t, day),
  })
}

/** The note is for the participant too; what came this week was not spoken of yet and waits on Today. */
function tellHandingOver(t: Telling, { promoter, on }: NonNullable<Person['before']>): void {
  const { turns, staff, today } = t.network
  const id = turns.id(at(on))
  const { note, grey } = turns.pick(words(t).handedOver)
  const told = daysBetween(on, today) > 4 ? at(addDays(on, 3), 10) : null
  t.bulk.add('handing_over', { ...t.own, id, from_account_id: promoter.id, to_account_id: t.person.promoter.id, note, at: at(on), account_id: staff.professional, told_at: told, told_by: told && t.person.promoter.id })
  t.bulk.add('handing_over_grey', { ...t.own, handing_over_id: id, sealed: t.seals.seal('handing_over.grey', grey), written_at: at(on), written_by: staff.professional })
}

function tellIntake(t: Telling): void {
  const intake = t.random.id(at(t.joined))
  t.bulk.add('intake', { ...t.own, id: intake, held_on: t.joined, account_id: promoterOn(t, t.joined), summary: '', read_back_at: t.person.daysIn > 7 ? at(dayIn(t, 7)) : null })
  const quote = drawFrom(t.random, words(t).quotes)
  for (const area of areas.slice(0, t.random.whole(2, 4))) {
    t.bulk.add('intake_note', {
      ...t.own, id: t.random.id(at(t.joined)), intake_id: intake, area, kind: 'quote', words: quote(), weight: t.random.pick(['essential', 'open', 'open']), written_at: at(t.joined), written_by: promoterOn(t, t.joined),
    })
  }
  tellHealth(t, intake)
}

/** Something of body and mind, for a few; sealed, and with random numbers of its own, so that what follows stays as it is told. */
function tellHealth(t: Telling, intake: string): void {
  if (t.person.number % 4 !== 0) return
  const id = randomFrom(t.person.number + 7_000_003).id(at(t.joined))
  t.bulk.add('intake_note', { ...t.own, id, intake_id: intake, area: 'health', kind: 'quote', words: '', weight: 'essential', written_at: at(t.joined), written_by: promoterOn(t, t.joined) })
  t.bulk.add('health_note', { ...t.own, note_id: id, sealed: t.seals.seal('health_note', JSON.stringify({ words: byTurn(words(t).health, t.person.number / 4), correction: '' })) })
}

function tellMapping(t: Telling): void {
  const day = dayIn(t, 9)
  // Ids of its own, so that what follows in the story stays as it is told.
  const ids = randomFrom(t.person.number)
  const item = (kind: string, title: string, more: { episode_id?: string | null; words?: string; leads?: { place: string; words: string } } = {}) => {
    const id = t.random.id(at(day))
    t.bulk.add('mapping_item', { ...t.own, id, kind, title, words: more.words ?? '', episode_id: more.episode_id ?? null, written_at: at(day), written_by: promoterOn(t, day) })
    t.bulk.add('mapping_state', { ...t.own, id: t.random.id(at(day)), item_id: id, state: 'present', at: at(day), account_id: promoterOn(t, day) })
    if (more.leads) t.bulk.add('mapping_link', { ...t.own, id: ids.id(at(day)), item_id: id, ...more.leads, at: at(day), account_id: promoterOn(t, day) })
  }
  for (const told of t.random.some(words(t).strengths, t.random.whole(1, 3))) {
    const episode = t.random.id(at(day))
    t.bulk.add('episode', { ...t.own, id: episode, story: told.episode, did: told.did, took: told.took, told_at: at(day), account_id: promoterOn(t, day) })
    item('strength', told.named, { episode_id: episode, leads: { place: 'market', words: told.leads } })
  }
  item('inclination', t.random.pick(words(t).inclinations))
  item('need', t.random.pick(words(t).needs))
  item('consideration', t.random.pick(words(t).considerations))
  item('barrier', t.random.pick(words(t).barriers), { leads: byTurn(words(t).answers, t.person.number) })
  if (t.random.chance(0.5)) item('opportunity', t.random.pick(words(t).opportunities))
}

const byTurn = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T

/** Readings every three months; most lines rise a little, not all, and some fall. */
function tellAxes(t: Telling): void {
  const level = Object.fromEntries(axes.map((axis) => [axis, t.random.whole(1, 3)]))
  for (let days = 12; days < t.person.daysIn; days += 90) {
    const day = dayIn(t, days)
    const said = byTurn(words(t).readings, t.person.number + Math.floor(days / 90))
    t.bulk.add('axes_reading', {
      ...t.own, id: t.random.id(at(day)), taken_on: day, by_whom: 'together', mode: 'together', language: t.person.language === 'ar' ? 'ar' : 'he',
      importance_words: said.importance, confidence_words: said.confidence, words: said.words, importance: t.random.whole(5, 10), confidence: Math.min(10, t.random.whole(2, 6) + Math.floor(days / 90)), ...level, at: at(day), account_id: promoterOn(t, day),
    })
    for (const axis of axes) level[axis] = Math.max(1, Math.min(5, (level[axis] ?? 1) + t.random.weighted([[1, 5], [0, 4], [-1, 1]])))
  }
}

/** Weekly in the first month, then every few weeks (domain.md 6); missed ones now and then; the last ones ahead. */
function tellMeetings(t: Telling): void {
  const { bulk, random, own, person, network } = t
  const meeting = (day: Day, fields: Record<string, unknown>) => {
    const id = random.id(at(day))
    bulk.add('meeting', { ...own, id, account_id: promoterOn(t, day), starts_at: at(day, random.whole(6, 14)), minutes: random.pick([30, 45, 60]), kind: 'meeting', place: random.weighted([['centre', 6], ['phone', 2], ['video', 1]]), ...fields })
    return id
  }
  const [happened, agreed] = [drawFrom(random, words(t).happened), drawFrom(random, words(t).agreed)]
  for (let days = 0; days < person.daysIn; days += days < 30 ? 7 : random.whole(14, 32)) {
    const day = dayIn(t, days)
    if (random.chance(0.1)) {
      meeting(day, { state: random.pick(['missed_told', 'missed_told', 'missed_untold']) })
      continue
    }
    const recorded = { happened: happened(), recorded_at: at(day, 15), recorded_by: promoterOn(t, day) }
    const id = meeting(day, { state: 'held', ...recorded })
    const due = addDays(day, 9)
    const kept = daysBetween(due, network.today) > 0
    bulk.add('promise', { ...own, id: random.id(at(day)), meeting_id: id, who: random.pick(['participant', 'participant', 'promoter']), words: agreed(), due_on: due, state: kept ? random.weighted([['kept', 5], ['let_go', 1]]) : 'open', closed_on: kept ? due : null, made_by: promoterOn(t, day) })
    if (random.chance(0.35)) {
      const { think, doubt, left, asked } = random.pick(words(t).grey)
      bulk.add('meeting_grey', { ...own, meeting_id: id, sealed: t.seals.seal('meeting.grey', JSON.stringify({ thinks: think, doubts: doubt, left, asked })), written_at: at(day, 15), written_by: promoterOn(t, day) })
    }
  }
  if (person.stage === 'enrolled' && random.chance(0.75)) meetAhead(t, meeting)
}

/** The next meeting stands at an hour at which the promoter meets nobody else. */
function meetAhead(t: Telling, meeting: (day: Day, fields: Record<string, unknown>) => string): void {
  const { random, network } = t
  const day = addDays(network.today, random.whole(0, 14))
  const promoter = promoterOn(t, day)
  const hours = [6, 7, 8, 9, 10, 11, 12, 13, 14]
  const free = hours.filter((hour) => !network.taken.has(`${promoter} ${day} ${hour}`))
  const hour = network.turns.pick(free.length > 0 ? free : hours)
  network.taken.add(`${promoter} ${day} ${hour}`)
  meeting(day, { state: 'scheduled', starts_at: at(day, hour), minutes: 45 })
}

function tellPause(t: Telling): void {
  const { random, network, person } = t
  const pausedOn = addDays(network.today, -random.whole(1, Math.max(1, Math.min(40, person.daysIn))))
  // Some were to be back by now: Today asks about them.
  const returnsOn = addDays(network.today, random.whole(-14, 30))
  const id = random.id(network.now)
  t.bulk.add('pause', {
    ...t.own, id, enrolment_id: person.enrolmentId, reason: random.pick(['family', 'birth', 'personal', 'study']), words: '',
    paused_on: pausedOn, returns_on: [pausedOn, returnsOn].sort()[1], account_id: promoterOn(t, pausedOn),
  })
}
