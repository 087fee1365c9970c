/** The plan of one person: its goals and steps, the versions that were agreed with what changed between them, and the practice. */
import { nextChallenge } from '#src/accompaniment/tasks/index.ts'
import { addDays, daysBetween, type Day } from '#src/platform/clock.ts'
import type { Random } from './random.ts'
import { drawFrom } from './saying.ts'
import { at, dayIn, promoterOn, type Telling, words } from './telling.ts'

interface Goal {
  id: string
  words: string
  axis: string
  direction: string
  horizon: 'vision' | 'survival'
  by_when: Day
  levels: Record<string, string>
  /** The version of the plan that it came with, and the one that set it aside. */
  since: number
  asideSince: number | null
  closed_on: Day | null
  aside_reason: string
}

interface Milestone {
  id: string
  goal_id: string | null
  words: string
  who: string
  who_words: string
  due_on: Day
  state: 'open' | 'done' | 'set_aside'
  done_on: Day | null
  aside_reason: string
  since: number
}

export function tellPlan(t: Telling): void {
  const { bulk, random, own, person } = t
  const day = dayIn(t, 28)
  const by = { written_at: at(day), written_by: promoterOn(t, day) }
  const vision = random.pick(words(t).visions)
  bulk.add('vision', { ...own, id: random.id(at(day)), words: vision, at: at(day), account_id: promoterOn(t, day) })
  const need = random.pick(words(t).needs)
  bulk.add('plan', { ...own, need, purpose: '', changed_at: at(day), changed_by: promoterOn(t, day) })
  const direction = (['enter', 'stay_and_advance', 're_orient'] as const)[person.programme] ?? 'enter'
  const told = random.pick(words(t).goals)
  const kept = { since: 1, asideSince: null, closed_on: null, aside_reason: '' }
  const goals: Goal[] = [{ id: random.id(at(day)), words: told.words, axis: told.axis, direction, horizon: 'vision', by_when: addDays(day, 120), levels: levelsFrom(told.levels), ...kept }]
  if (random.chance(0.3)) goals.push({ id: random.id(at(day)), words: random.pick(words(t).survival), axis: 'tools', direction, horizon: 'survival', by_when: addDays(day, 40), levels: {}, ...kept })
  const read = dayIn(t, 88)
  const level = person.daysIn > 90 ? { id: random.id(at(read)), level: random.whole(-1, 1) } : undefined
  const reason = reasons(t)
  const nextMilestone = drawFrom(random, words(t).milestones)
  const milestones: Milestone[] = [15, 45, 80, 140].slice(0, random.whole(2, 4)).map((days, index, all) => {
    const due = addDays(day, days)
    const state = milestoneAfter(random, daysBetween(due, t.network.today))
    return {
      id: random.id(at(day)), goal_id: goals[0]?.id ?? null, words: nextMilestone(), who: random.weighted([['participant', 6], ['promoter', 2], ['together', 1]]), who_words: '', due_on: due,
      state, done_on: state === 'done' ? due : null, aside_reason: state === 'set_aside' ? reason(random) : '',
      since: index > 0 && index === all.length - 1 ? 2 : 1,
    }
  })
  tellVersions(t, { vision, need, purpose: '' }, goals, milestones, day, reason)
  for (const { since: _, asideSince, ...goal } of goals) bulk.add('goal', { ...own, ...goal, state: asideSince === null ? 'open' : 'set_aside', ...by })
  if (level) bulk.add('goal_level', { ...own, ...level, goal_id: goals[0]?.id, reached_on: read, at: at(read), account_id: promoterOn(t, read) })
  for (const { since: _, ...milestone } of milestones) bulk.add('milestone', { ...own, ...milestone, ...by })
  // Each became something once: the row has the id of what it tells of.
  for (const { id, closed_on: on, aside_reason } of goals) if (on) bulk.add('goal_state', { ...own, id, goal_id: id, state: 'set_aside', reason: aside_reason, at: at(on), account_id: promoterOn(t, on) })
  for (const { id, state, due_on, aside_reason } of milestones) {
    if (state === 'open') continue
    const on = state === 'done' ? due_on : [addDays(due_on, 14), t.network.today].sort()[0] ?? due_on
    bulk.add('milestone_state', { ...own, id, milestone_id: id, state, reason: aside_reason, at: at(on), account_id: promoterOn(t, on) })
  }
  tellTasks(t, goals[0]?.id ?? null, told.axis)
}

const levelsFrom = (texts: readonly string[]) => Object.fromEntries(texts.map((text, index) => [String(index - 2), text]))

/** What is long past was done or set aside with its reason; a plan that is lived leaves little lying. */
const milestoneAfter = (random: Random, daysPast: number): Milestone['state'] => (daysPast <= 0 ? 'open' : random.chance(0.75) ? 'done' : daysPast < 35 && random.chance(0.6) ? 'open' : 'set_aside')

/** Why something changed: no reason twice in one story. Where no chance is to be taken, the person's number chooses. */
function reasons(t: Telling): (chance?: Random) => string {
  let left = words(t).changes
  return (chance) => {
    const one = chance ? chance.pick(left) : (left[t.person.number % left.length] ?? '')
    left = left.filter((other) => other !== one)
    return one
  }
}

/** The plan as it was agreed, and each change with its reason: a step more; what was for now is over, or one goal more; the first step towards it. */
function tellVersions(t: Telling, about: { vision: string; need: string; purpose: string }, goals: Goal[], milestones: Milestone[], day: Day, reason: ReturnType<typeof reasons>): void {
  const { random, person, own, network: { turns, today } } = t
  const by = (on: Day) => promoterOn(t, on)
  const agree = (number: number, on: Day, reason: string, chance: Random) =>
    t.bulk.add('plan_version', {
      ...own, id: chance.id(at(on)), number, snapshot: { ...about, ...asOf(number, on, goals, milestones) }, reason, agreed_how: chance.pick(['at_the_table', 'at_the_table', 'by_phone']), agreed_at: at(on), account_id: by(on),
    })
  agree(1, day, '', random)
  // Until then the last step stands in the plan as it is written, not agreed yet.
  if (person.daysIn <= 120) return
  agree(2, dayIn(t, 115), reason(random), random)
  if (person.daysIn <= 200 || !turns.chance(0.7)) return

  const third = dayIn(t, 150 + turns.whole(0, 45))
  const survival = goals.find(({ horizon }) => horizon === 'survival')
  const another = turns.pick(words(t).goals.filter(({ words }) => words !== goals[0]?.words))
  if (survival) Object.assign(survival, { asideSince: 3, closed_on: third, aside_reason: turns.pick(words(t).overForNow) })
  else goals.push({ id: turns.id(at(third)), words: another.words, axis: another.axis, direction: goals[0]?.direction ?? 'enter', horizon: 'vision', by_when: addDays(third, 150), levels: levelsFrom(another.levels), since: 3, asideSince: null, closed_on: null, aside_reason: '' })
  agree(3, third, survival ? reason() : reason(turns), turns)
  if (person.daysIn <= 290 || !turns.chance(0.6)) return

  const fourth = dayIn(t, 240 + turns.whole(0, 45))
  const due = addDays(fourth, 35)
  const state = milestoneAfter(turns, daysBetween(due, today))
  const changed = reason(turns)
  const unused = words(t).milestones.filter((text) => !milestones.some((one) => one.words === text))
  milestones.push({
    id: turns.id(at(fourth)), goal_id: goals.at(-1)?.id ?? null, words: turns.pick(unused), who: 'participant', who_words: '', due_on: due,
    state, done_on: state === 'done' ? due : null, aside_reason: state === 'set_aside' ? reason() : '', since: 4,
  })
  agree(4, fourth, changed, turns)
}

/** What stood in the plan on the day of a version. */
const asOf = (version: number, on: Day, goals: Goal[], milestones: Milestone[]) => ({
  goals: goals.filter(({ since }) => since <= version).map(({ by_when, since: _, asideSince, closed_on: __, aside_reason, ...goal }) => {
    const aside = asideSince !== null && asideSince <= version
    return { ...goal, byWhen: by_when, state: aside ? 'set_aside' : 'open', asideReason: aside ? aside_reason : '' }
  }),
  milestones: milestones.filter(({ since }) => since <= version).map((m) => {
    const over = m.state !== 'open' && addDays(m.due_on, m.state === 'done' ? 0 : 14) <= on
    return { id: m.id, goalId: m.goal_id, words: m.words, who: m.who, whoWords: m.who_words, dueOn: m.due_on, state: over ? m.state : 'open', doneOn: over ? m.done_on : null, asideReason: over ? m.aside_reason : '' }
  }),
})

/** Practice, each challenge by the rule or, now and then, bolder than it; of some participants a task is let go, and some tasks are told twice. */
function tellTasks(t: Telling, goalId: string | null, axis: string): void {
  const first = t.random.whole(2, 4)
  const task = drawFrom(t.random, words(t).tasks)
  const told: Parameters<typeof nextChallenge>[0][number][] = []
  const seventh = t.person.number % 7
  for (let days = 35, nth = 0; days < Math.min(t.person.daysIn, 200); days += t.random.whole(18, 40), nth += 1) {
    const day = dayIn(t, days)
    const { words: what, ...came } = task()
    const due = addDays(day, 10)
    const over = daysBetween(due, t.network.today) > 0
    const went = !over ? 'open' : t.random.chance(0.75) ? 'done' : 'tried'
    const state = over && nth === 1 && seventh === 3 ? 'let_go' : went
    const proposed = nextChallenge(told)
    const bolder = proposed !== undefined && proposed.challenge < 8 && (t.person.number + told.length) % 5 === 0
    const challenge = (proposed?.challenge ?? first) + (bolder ? 2 : 0)
    const set = { id: t.random.id(at(day)), started_by: t.random.pick(['participant', 'participant', 'promoter']), confidence: t.random.whole(4, 9) }
    const attained = state === 'done' ? challenge : state === 'tried' ? Math.max(0, challenge - 2) : null
    const isTold = state === 'done' || state === 'tried'
    t.bulk.add('task', {
      ...t.own, ...set, goal_id: goalId, axis, words: what, who: 'participant', due_on: due, set_at: at(day), set_by: promoterOn(t, day),
      challenge, suggested: proposed?.challenge, suggested_after: proposed?.attained, suggested_why: proposed?.why, chosen_why: bolder ? words(t).bolder[t.person.number % 3] : '',
      state, attained, ...(isTold ? came : { happened: '', learned: '', reinforcement: '' }), told_on: isTold ? due : null,
    })
    const said = { ...t.own, task_id: set.id, account_id: promoterOn(t, due) }
    if (isTold) {
      // The telling that holds has the id of its task.
      t.bulk.add('task_telling', { ...said, id: set.id, outcome: state, attained, ...came, at: at(due) })
      if (nth === 0 && seventh === 5) t.bulk.add('task_telling', { ...said, id: t.network.turns.id(at(due, 7)), outcome: 'tried', attained: null, happened: came.happened, learned: '', reinforcement: '', at: at(due, 7) })
      told.unshift({ state, attained, challenge, confidence: set.confidence })
    }
    if (state === 'let_go') t.bulk.add('task_state', { ...said, id: set.id, state, reason: reasons(t)(), at: at(due) })
  }
}
