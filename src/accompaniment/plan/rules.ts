import { type Goal, type Level, type Listed, levels, type Milestone, type Plan, type Snapshot } from './types.ts'

/** What would be agreed now. */
export function snapshotOf(plan: Pick<Plan, 'vision' | 'need' | 'purpose' | 'goals' | 'milestones'>): Snapshot {
  return {
    vision: plan.vision?.words ?? '',
    need: plan.need,
    purpose: plan.purpose,
    goals: plan.goals.map(({ id, words, axis, direction, horizon, levels, byWhen, state, asideReason }) => ({ id, words, axis, direction, horizon, levels, byWhen, state, asideReason })),
    milestones: plan.milestones.map(({ id, goalId, words, who, whoWords, dueOn, state, doneOn, asideReason }) => ({ id, goalId, words, who, whoWords, dueOn, state, doneOn, asideReason })),
  }
}

/** What is agreed of a goal or a milestone beside its words. */
export type Detail = 'horizon' | 'direction' | 'axis' | 'byWhen' | `${Level}` | 'who' | 'dueOn' | 'goal'

/** The details in which two readings of one goal or milestone differ. */
export function differing(was: Listed, now: Listed): Detail[] {
  if ('who' in was && 'who' in now) {
    const differs: [Detail, boolean][] = [['who', was.who !== now.who || was.whoWords !== now.whoWords], ['dueOn', was.dueOn !== now.dueOn], ['goal', was.goalId !== now.goalId]]
    return differs.filter(([, differ]) => differ).map(([detail]) => detail)
  }
  if ('who' in was || 'who' in now) return []
  const [before, after] = [was.levels, now.levels]
  const plain = (['horizon', 'direction', 'axis', 'byWhen'] as const).filter((detail) => was[detail] !== now[detail])
  return [...plain, ...(before && after ? levels.map((level) => `${level}` as const).filter((level) => (before[level] ?? '') !== (after[level] ?? '')) : [])]
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
  /** How it stood and stands, for a goal or a milestone that changed, and in what they differ beside the words. */
  was?: Listed
  now?: Listed
  details: Detail[]
}

/** What came, went, changed, was set aside, came back or was done between two versions; in the order of the plan. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const texts = (['vision', 'need', 'purpose'] as const).flatMap((what) => textChange(what, before[what], after[what]))
  return [...texts, ...listChanges('goal', before.goals, after.goals), ...listChanges('milestone', before.milestones, after.milestones)]
}

const change = (kind: ChangeKind, what: Change['what'], words: string, more: Partial<Change> = {}): Change => ({ kind, what, words, before: '', reason: '', details: [], ...more })

function textChange(what: Change['what'], before: string, after: string): Change[] {
  if (before === after) return []
  return [change(before === '' ? 'came' : after === '' ? 'went' : 'changed', what, after || before, { before: before === '' || after === '' ? '' : before })]
}

/** What became of one goal or milestone: a new state, and what was worded or set otherwise. */
export function changesOf(what: 'goal' | 'milestone', was: Listed | undefined, now: Listed | undefined): Change[] {
  if (!was || !now) {
    if (was) return [change('went', what, was.words)]
    return now && now.state !== 'set_aside' ? [change('came', what, now.words, { now })] : []
  }
  const changes: Change[] = []
  if (now.state === 'set_aside' && (was.state !== 'set_aside' || was.asideReason !== now.asideReason)) changes.push(change('set_aside', what, now.words, { reason: now.asideReason }))
  else if (was.state !== now.state) changes.push(change(now.state === 'open' ? 'came_back' : 'done', what, now.words))
  const details = differing(was, now)
  if (was.words !== now.words || details.length > 0) changes.push(change('changed', what, now.words, { before: was.words, was, now, details }))
  return changes
}

function listChanges(what: 'goal' | 'milestone', before: readonly Listed[], after: readonly Listed[]): Change[] {
  const later = new Set(after.map((one) => one.id))
  const gone = before.filter((one) => !later.has(one.id))
  return [...after.flatMap((one) => changesOf(what, before.find(({ id }) => id === one.id), one)), ...gone.flatMap((one) => changesOf(what, one, undefined))]
}

/** What was agreed and goes on: without what was reached or set aside since, and in the words that were agreed. */
export function goingOn({ goals, milestones }: Snapshot, over: readonly string[]): Pick<Snapshot, 'goals' | 'milestones'> {
  const goes = ({ id, state }: Listed) => state === 'open' && !over.includes(id)
  return { goals: goals.filter(goes), milestones: milestones.filter(goes) }
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

/** Whether both may agree now: there is something to agree, it is new or was not agreed to, and a change says why (STD-B1). */
export function mayAgree(agreed: Snapshot | undefined, now: Snapshot, reason: string, disagreed = false): Verdict {
  const differs = agreed !== undefined && changesBetween(agreed, now).length > 0
  if (!lives(now)) return differs && reason !== '' ? 'yes' : 'empty'
  if (agreed && !differs && !disagreed) return 'same'
  return agreed && reason === '' ? 'needs_reason' : 'yes'
}

/** A plan before its first agreement. */
export const emptyPlan: Snapshot = { vision: '', need: '', purpose: '', goals: [], milestones: [] }
