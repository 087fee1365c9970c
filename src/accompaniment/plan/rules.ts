import type { Goal, Milestone, Plan, Snapshot } from './types.ts'

/** What would be agreed now. */
export function snapshotOf(plan: Pick<Plan, 'vision' | 'need' | 'purpose' | 'goals' | 'milestones'>): Snapshot {
  return {
    vision: plan.vision?.words ?? '',
    need: plan.need,
    purpose: plan.purpose,
    goals: plan.goals.map(({ id, words, axis, direction, horizon, byWhen, state, asideReason }) => ({ id, words, axis, direction, horizon, byWhen, state, asideReason })),
    milestones: plan.milestones.map(({ id, goalId, words, who, whoWords, dueOn, state, doneOn, asideReason }) => ({ id, goalId, words, who, whoWords, dueOn, state, doneOn, asideReason })),
  }
}

export type ChangeKind = 'came' | 'went' | 'changed' | 'set_aside' | 'came_back' | 'done'

/** One difference between two versions, as a sentence can tell it. */
export interface Change {
  kind: ChangeKind
  what: 'vision' | 'need' | 'purpose' | 'goal' | 'milestone'
  words: string
  /** The words before, for what changed. */
  before: string
  /** The reason, for what was set aside. */
  reason: string
}

/** What came, went, changed, was set aside, came back or was done between two versions; in the order of the plan. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const texts = (['vision', 'need', 'purpose'] as const).flatMap((what) => textChange(what, before[what], after[what]))
  return [...texts, ...listChanges('goal', before.goals, after.goals), ...listChanges('milestone', before.milestones, after.milestones)]
}

const change = (kind: ChangeKind, what: Change['what'], words: string, before = '', reason = ''): Change => ({ kind, what, words, before, reason })

function textChange(what: Change['what'], before: string, after: string): Change[] {
  if (before === after) return []
  return [change(before === '' ? 'came' : after === '' ? 'went' : 'changed', what, after || before, before === '' || after === '' ? '' : before)]
}

type Listed = Pick<Goal, 'id' | 'words' | 'asideReason'> & { state: string; horizon?: string; byWhen?: string | null; dueOn?: string | null; who?: string; whoWords?: string }

function listChanges(what: 'goal' | 'milestone', before: readonly Listed[], after: readonly Listed[]): Change[] {
  const earlier = new Map(before.map((one) => [one.id, one]))
  const later = new Set(after.map((one) => one.id))
  const changed = after.flatMap((one): Change[] => {
    const was = earlier.get(one.id)
    if (!was) return one.state === 'set_aside' ? [] : [change('came', what, one.words)]
    if (was.state !== one.state) {
      if (one.state === 'set_aside') return [change('set_aside', what, one.words, '', one.asideReason)]
      if (was.state === 'set_aside') return [change('came_back', what, one.words)]
      if (one.state === 'done' || one.state === 'reached') return [change('done', what, one.words)]
    }
    const same = was.words === one.words && was.horizon === one.horizon && was.byWhen === one.byWhen && was.dueOn === one.dueOn && was.who === one.who && was.whoWords === one.whoWords
    return same ? [] : [change('changed', what, one.words, was.words)]
  })
  return [...changed, ...before.filter((one) => !later.has(one.id)).map((one) => change('went', what, one.words))]
}

/** Whether something is open: a goal or a milestone. */
const lives = (plan: Snapshot): boolean => plan.goals.some((goal) => goal.state === 'open') || plan.milestones.some((step) => step.state === 'open')

/** Whether an agreement is due: a first one, or one on what has changed. What was reached is the plan being lived, not a change of it. */
export const agreementDue = (agreed: Snapshot | undefined, now: Snapshot): boolean => (agreed ? changesBetween(agreed, now).some(({ kind }) => kind !== 'done') : lives(now))

/** Open steps, the participant's own and those done together first (insight 8); then those of others, what was done and what was set aside. */
export function stepsByDoer<T extends Pick<Milestone, 'who' | 'state'>>(steps: readonly T[]): Record<'theirs' | 'others' | 'done' | 'aside', T[]> {
  const theirs = ({ who }: T) => who === 'participant' || who === 'together'
  const open = steps.filter((step) => step.state === 'open')
  return {
    theirs: open.filter(theirs).toSorted((a, b) => Number(b.who === 'participant') - Number(a.who === 'participant')),
    others: open.filter((step) => !theirs(step)),
    done: steps.filter((step) => step.state === 'done'),
    aside: steps.filter((step) => step.state === 'set_aside'),
  }
}

export type Hint = 'when' | 'seen' | 'step'

/** Soft guidance for a goal (SMART): what would make it easier to see. It never blocks: a vague early goal is welcome. */
export function hintsFor(goal: Pick<Goal, 'id' | 'byWhen' | 'levels'>, milestones: readonly Pick<Milestone, 'goalId' | 'state'>[]): Hint[] {
  const hints: Hint[] = []
  if (!goal.levels['0']) hints.push('seen')
  if (!milestones.some((m) => m.goalId === goal.id && m.state !== 'set_aside')) hints.push('step')
  if (!goal.byWhen) hints.push('when')
  return hints
}

export type Verdict = 'yes' | 'empty' | 'same' | 'needs_reason'

/** Whether both may agree now: there is something to agree, it is new, and a change says why (STD-B1). */
export function mayAgree(agreed: Snapshot | undefined, now: Snapshot, reason: string): Verdict {
  const differs = agreed !== undefined && changesBetween(agreed, now).length > 0
  if (!lives(now)) return differs && reason !== '' ? 'yes' : 'empty'
  if (agreed && !differs) return 'same'
  return agreed && reason === '' ? 'needs_reason' : 'yes'
}

/** A plan before its first agreement. */
export const emptyPlan: Snapshot = { vision: '', need: '', purpose: '', goals: [], milestones: [] }
