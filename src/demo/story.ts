import { searchKeysOf } from '#src/participants/search/index.ts'
import { addDays, daysBetween, type Day } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import type { Person, Seals } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import { drawFrom, textsFor } from './saying.ts'

const axes = ['motivation', 'proactivity', 'efficacy', 'vision', 'tools'] as const
const areas = ['opening', 'work', 'learning', 'home', 'people', 'dreams', 'concerns'] as const

interface Telling {
  bulk: Bulk
  random: Random
  network: Network
  person: Person
  seals: Seals
  joined: Day
  /** What each row of the file begins with. */
  own: { tenant_id: string; participant_id: string }
}

/** What happened with one person, room by room of the file; the longer ago they joined, the further it went. */
export async function tellStory(bulk: Bulk, random: Random, network: Network, person: Person, seals: Seals): Promise<void> {
  const { tenantId } = network
  for (const { kind, key } of searchKeysOf([person.given, person.family])) bulk.add('participant_search_key', { tenant_id: tenantId, participant_id: person.id, kind, key })
  if (person.number === 0) {
    // The participant's own account.
    bulk.add('file_relation', { tenant_id: tenantId, id: random.id(network.now), participant_id: person.id, account_id: network.staff.samira, relation: 'self', parts: [], starts_on: person.firstContactOn })
  }
  if (!person.joinedOn) return
  const telling: Telling = { bulk, random, network, person, seals, joined: person.joinedOn, own: { tenant_id: tenantId, participant_id: person.id } }
  tellConsents(telling)
  if (person.number === 0) tellPartner(telling)
  tellIntake(telling)
  if (person.daysIn > 10) tellMapping(telling)
  if (person.daysIn > 20) tellAxes(telling)
  if (person.daysIn > 30) tellPlan(telling)
  tellMeetings(telling)
  if (person.stage === 'paused') tellPause(telling)
}

const words = ({ person }: Telling) => textsFor(person.language, person.gender)
const at = (day: Day, hour = 8) => new Date(`${day}T${String(hour).padStart(2, '0')}:15:00Z`)
/** A day of the accompaniment, never after its end or today. */
const dayIn = ({ joined, person }: Telling, days: number): Day => addDays(joined, Math.min(days, Math.max(0, person.daysIn - 1)))

function tellConsents(t: Telling): void {
  for (const [purpose, willing] of [['file', 1], ['messages', 0.85], ['partners', t.person.number === 0 ? 1 : 0.5], ['employers', 0.7], ['learning', 0.8]] as const) {
    t.bulk.add('consent_event', {
      ...t.own, id: t.random.id(at(t.joined)), purpose, text_version: 1, language: t.person.language === 'ar' ? 'ar' : 'he', answer: t.random.chance(willing) ? 'given' : 'refused',
      way: t.random.pick(['spoken', 'signed']), at: at(t.joined), account_id: t.person.promoter.id,
    })
  }
}

/** A social worker sees the plan and the practice, as was agreed. */
function tellPartner(t: Telling): void {
  t.bulk.add('partner_opening', {
    ...t.own, id: t.random.id(at(t.joined, 9)), account_id: t.network.staff.partner, parts: ['plan', 'tasks'], until_on: addDays(t.network.today, 120), profession: 'عاملة اجتماعية',
    words: 'دانا تساعدني في ترتيبات الأولاد. جيد أن تعرف ما هي الخطة.', opened_at: at(t.joined, 9), opened_by: t.person.promoter.id,
  })
}

function tellIntake(t: Telling): void {
  const intake = t.random.id(at(t.joined))
  t.bulk.add('intake', { ...t.own, id: intake, held_on: t.joined, account_id: t.person.promoter.id, summary: '', read_back_at: t.person.daysIn > 7 ? at(dayIn(t, 7)) : null })
  const quote = drawFrom(t.random, words(t).quotes)
  for (const area of areas.slice(0, t.random.whole(2, 4))) {
    t.bulk.add('intake_note', {
      ...t.own, id: t.random.id(at(t.joined)), intake_id: intake, area, kind: 'quote', words: quote(), weight: t.random.pick(['essential', 'open', 'open']), written_at: at(t.joined), written_by: t.person.promoter.id,
    })
  }
}

function tellMapping(t: Telling): void {
  const day = dayIn(t, 9)
  // Ids of its own, so that what follows in the story stays as it is told.
  const ids = randomFrom(t.person.number)
  const item = (kind: string, title: string, more: { episode_id?: string | null; words?: string; leads?: { place: string; words: string } } = {}) => {
    const id = t.random.id(at(day))
    t.bulk.add('mapping_item', { ...t.own, id, kind, title, words: more.words ?? '', episode_id: more.episode_id ?? null, written_at: at(day), written_by: t.person.promoter.id })
    t.bulk.add('mapping_state', { ...t.own, id: t.random.id(at(day)), item_id: id, state: 'present', at: at(day), account_id: t.person.promoter.id })
    if (more.leads) t.bulk.add('mapping_link', { ...t.own, id: ids.id(at(day)), item_id: id, ...more.leads, at: at(day), account_id: t.person.promoter.id })
  }
  for (const told of t.random.some(words(t).strengths, t.random.whole(1, 3))) {
    const episode = t.random.id(at(day))
    t.bulk.add('episode', { ...t.own, id: episode, story: told.episode, did: told.did, took: told.took, told_at: at(day), account_id: t.person.promoter.id })
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
      importance_words: said.importance, confidence_words: said.confidence, words: said.words, importance: t.random.whole(5, 10), confidence: Math.min(10, t.random.whole(2, 6) + Math.floor(days / 90)), ...level, at: at(day), account_id: t.person.promoter.id,
    })
    for (const axis of axes) level[axis] = Math.max(1, Math.min(5, (level[axis] ?? 1) + t.random.weighted([[1, 5], [0, 4], [-1, 1]])))
  }
}

function tellPlan(t: Telling): void {
  const { bulk, random, own, person } = t
  const day = dayIn(t, 28)
  const by = { written_at: at(day), written_by: person.promoter.id }
  const vision = random.pick(words(t).visions)
  bulk.add('vision', { ...own, id: random.id(at(day)), words: vision, at: at(day), account_id: person.promoter.id })
  const need = random.pick(words(t).needs)
  bulk.add('plan', { ...own, need, purpose: '', changed_at: at(day), changed_by: person.promoter.id })
  const direction = (['enter', 'stay_and_advance', 're_orient'] as const)[person.programme] ?? 'enter'
  const told = random.pick(words(t).goals)
  const goals = [{ id: random.id(at(day)), words: told.words, axis: told.axis, direction, horizon: 'vision', by_when: addDays(day, 120) }]
  if (random.chance(0.3)) goals.push({ id: random.id(at(day)), words: random.pick(words(t).survival), axis: 'tools', direction, horizon: 'survival', by_when: addDays(day, 40) })
  for (const goal of goals) {
    const levels = goal.horizon === 'vision' ? Object.fromEntries(told.levels.map((text, index) => [String(index - 2), text])) : {}
    bulk.add('goal', { ...own, ...goal, levels, state: 'open', ...by })
    if (goal.horizon === 'vision' && person.daysIn > 90) {
      bulk.add('goal_level', { ...own, id: random.id(at(dayIn(t, 88))), goal_id: goal.id, level: random.whole(-1, 1), reached_on: dayIn(t, 88), at: at(dayIn(t, 88)), account_id: person.promoter.id })
    }
  }
  const nextMilestone = drawFrom(random, words(t).milestones)
  const milestones = [15, 45, 80, 140].slice(0, random.whole(2, 4)).map((days) => {
    const due = addDays(day, days)
    const state = milestoneAfter(random, daysBetween(due, t.network.today))
    return {
      id: random.id(at(day)), goal_id: goals[0]?.id ?? null, words: nextMilestone(), who: random.weighted([['participant', 6], ['promoter', 2], ['together', 1]]), who_words: '', due_on: due,
      state, done_on: state === 'done' ? due : null, aside_reason: state === 'set_aside' ? random.pick(words(t).changes) : '',
    }
  })
  for (const milestone of milestones) bulk.add('milestone', { ...own, ...milestone, ...by })
  tellVersions(t, { vision, need }, goals, milestones, day)
  tellTasks(t, goals[0]?.id ?? null, told.axis)
}

/** What is long past was done or set aside with its reason; a plan that is lived leaves little lying. */
const milestoneAfter = (random: Random, daysPast: number) => (daysPast <= 0 ? 'open' : random.chance(0.75) ? 'done' : daysPast < 35 && random.chance(0.6) ? 'open' : 'set_aside')

function tellVersions(t: Telling, said: { vision: string; need: string }, goals: { id: string; words: string; axis: string; direction: string; horizon: string; by_when: Day }[], milestones: { id: string; goal_id: string | null; words: string; who: string; who_words: string; due_on: Day }[], day: Day): void {
  const snapshot = (count: number) => ({
    ...said, purpose: '',
    goals: goals.map(({ by_when, ...goal }) => ({ ...goal, byWhen: by_when, state: 'open', asideReason: '' })),
    milestones: milestones.slice(0, count).map((m) => ({ id: m.id, goalId: m.goal_id, words: m.words, who: m.who, whoWords: m.who_words, dueOn: m.due_on, state: 'open', doneOn: null, asideReason: '' })),
  })
  const agree = (number: number, on: Day, count: number, reason: string) =>
    t.bulk.add('plan_version', { ...t.own, id: t.random.id(at(on)), number, snapshot: snapshot(count), reason, agreed_how: t.random.pick(['at_the_table', 'at_the_table', 'by_phone']), agreed_at: at(on), account_id: t.person.promoter.id })
  const changed = t.person.daysIn > 120 && milestones.length > 1
  agree(1, day, milestones.length - (changed ? 1 : 0), '')
  if (changed) agree(2, dayIn(t, 115), milestones.length, t.random.pick(words(t).changes))
}

function tellTasks(t: Telling, goalId: string | null, axis: string): void {
  let challenge = t.random.whole(2, 4)
  const task = drawFrom(t.random, words(t).tasks)
  for (let days = 35; days < Math.min(t.person.daysIn, 200); days += t.random.whole(18, 40)) {
    const day = dayIn(t, days)
    const told = task()
    const due = addDays(day, 10)
    const over = daysBetween(due, t.network.today) > 0
    const done = over && t.random.chance(0.75)
    t.bulk.add('task', {
      ...t.own, id: t.random.id(at(day)), goal_id: goalId, axis, words: told.words, who: 'participant', started_by: t.random.pick(['participant', 'participant', 'promoter']), challenge, confidence: t.random.whole(4, 9), due_on: due,
      state: over ? (done ? 'done' : 'tried') : 'open', attained: over ? (done ? challenge : Math.max(0, challenge - 2)) : null, happened: over ? told.happened : '', learned: over ? told.learned : '', reinforcement: over ? told.reinforcement : '', told_on: over ? due : null, set_at: at(day), set_by: t.person.promoter.id,
    })
    if (done) challenge = Math.min(10, challenge + 1)
  }
}

/** Weekly in the first month, then every few weeks (domain.md 6); missed ones now and then; the last ones ahead. */
function tellMeetings(t: Telling): void {
  const { bulk, random, own, person, network } = t
  const meeting = (day: Day, fields: Record<string, unknown>) => {
    const id = random.id(at(day))
    bulk.add('meeting', { ...own, id, account_id: person.promoter.id, starts_at: at(day, random.whole(6, 14)), minutes: random.pick([30, 45, 60]), kind: 'meeting', place: random.weighted([['centre', 6], ['phone', 2], ['video', 1]]), ...fields })
    return id
  }
  const [happened, agreed] = [drawFrom(random, words(t).happened), drawFrom(random, words(t).agreed)]
  for (let days = 0; days < person.daysIn; days += days < 30 ? 7 : random.whole(14, 32)) {
    const day = dayIn(t, days)
    if (random.chance(0.1)) {
      meeting(day, { state: random.pick(['missed_told', 'missed_told', 'missed_untold']) })
      continue
    }
    const recorded = { happened: happened(), recorded_at: at(day, 15), recorded_by: person.promoter.id }
    const id = meeting(day, { state: 'held', ...recorded })
    const due = addDays(day, 9)
    const kept = daysBetween(due, network.today) > 0
    bulk.add('promise', { ...own, id: random.id(at(day)), meeting_id: id, who: random.pick(['participant', 'participant', 'promoter']), words: agreed(), due_on: due, state: kept ? random.weighted([['kept', 5], ['let_go', 1]]) : 'open', closed_on: kept ? due : null })
    if (random.chance(0.35)) {
      const { think, doubt, left, asked } = random.pick(words(t).grey)
      bulk.add('meeting_grey', { ...own, meeting_id: id, sealed: t.seals.seal('meeting.grey', JSON.stringify({ thinks: think, doubts: doubt, left, asked })), written_at: at(day, 15), written_by: person.promoter.id })
    }
  }
  if (person.stage === 'enrolled' && random.chance(0.75)) meeting(addDays(network.today, random.whole(0, 14)), { state: 'scheduled' })
}

function tellPause(t: Telling): void {
  t.bulk.add('pause', {
    ...t.own, id: t.random.id(t.network.now), enrolment_id: t.person.enrolmentId, reason: t.random.pick(['family', 'birth', 'personal', 'study']), words: '',
    paused_on: addDays(t.network.today, -t.random.whole(1, Math.max(1, Math.min(40, t.person.daysIn)))), returns_on: addDays(t.network.today, t.random.whole(1, 40)), account_id: t.person.promoter.id,
  })
}
