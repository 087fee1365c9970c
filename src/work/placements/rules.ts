/** Pure decisions about a placement: what it counts as, what stands behind it, how two see it, when it is looked at again. */
import { addDays, type Day } from '#src/platform/clock.ts'
import { type Attribution, type Evidence, type Grade, grades, type Placement, qualities, type Quality, type QualityView, type Viewer } from './types.ts'

/** A first workday before joining is a job that the person had already (O-16). */
export const hadItAlready = (firstDay: Day, joinedOn: Day | null): boolean => joinedOn !== null && firstDay < joinedOn

/** Whether an attribution can be true of these days. What was there before joining is said, whatever else is left open. */
export function attributionFits(attribution: Attribution | null, firstDay: Day, joinedOn: Day | null): 'yes' | 'had_it_already' | 'began_after' {
  if (hadItAlready(firstDay, joinedOn)) return attribution === 'already_employed' ? 'yes' : 'had_it_already'
  return attribution === 'already_employed' && joinedOn !== null && firstDay > joinedOn ? 'began_after' : 'yes'
}

/** A new job: whoever had it at joining, and what nobody has said how it came about, is no entry (O-01, O-16). */
export const isEntry = ({ attribution }: Pick<Placement, 'attribution'>): boolean => attribution !== null && attribution !== 'already_employed'

/** The strongest of what is kept (O-17). */
export const strongest = (kept: readonly Pick<Evidence, 'grade'>[]): Grade | null => grades.find((grade) => kept.some((one) => one.grade === grade)) ?? null

/** What is said to be a payslip, a statement or a document, and nobody can look at it: that is said beside it. */
export const lacksDocument = ({ grade, hasDocument, takenAway }: Pick<Evidence, 'grade' | 'hasDocument' | 'takenAway'>): boolean => grade < 'D' && !hasDocument && takenAway === null

/** What is missing before a placement may be told of as a fact (insight 3); nothing where it is proven. */
export function missing({ attribution, grade }: Pick<Placement, 'attribution' | 'grade'>): ('attribution' | 'evidence')[] {
  return [...(attribution === null ? (['attribution'] as const) : []), ...(grade === null ? (['evidence'] as const) : [])]
}
export const isProven = (placement: Pick<Placement, 'attribution' | 'grade'>): boolean => missing(placement).length === 0

export type Standing = 'to_begin' | 'goes_on' | 'ended'
export function standing({ firstDay, lastDay }: Pick<Placement, 'firstDay' | 'lastDay'>, today: Day): Standing {
  if (lastDay !== null && lastDay < today) return 'ended'
  return firstDay > today ? 'to_begin' : 'goes_on'
}

/** Today asks for a document from this many days after the first workday on. */
export const documentAskedAfterDays = 14
/** And no longer than this: then the job is said to be as it is. */
export const documentAskedForDays = 120

/** Days after the first workday at which the job is looked at anew. */
export const qualityDays = [30, 180, 365] as const

/** The look at a job that is due: the last of these days that has passed, where this one of the two has not looked since; null where none is. */
export function lookDue(placement: Pick<Placement, 'firstDay' | 'lastDay'>, views: readonly Pick<QualityView, 'byWhom' | 'on'>[], byWhom: Viewer, today: Day): number | null {
  if (standing(placement, today) !== 'goes_on') return null
  const passed = qualityDays.filter((days) => addDays(placement.firstDay, days) <= today).at(-1)
  if (passed === undefined) return null
  // A look of the last fortnight before is of that time too.
  const since = addDays(placement.firstDay, passed - 14)
  return views.some((view) => view.byWhom === byWhom && view.on >= since) ? null : passed
}

/** The newest view of each of the two, part by part: a part that was not looked at last time keeps what was seen before. */
export function sideBySide(views: readonly QualityView[]): { part: Quality; seen: Partial<Record<Viewer, { level: number; words: string; on: Day }>> }[] {
  const inOrder = [...views].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
  return qualities.map((part) => {
    const seen: Partial<Record<Viewer, { level: number; words: string; on: Day }>> = {}
    for (const { byWhom, levels, words, on } of inOrder) {
      const level = levels[part]
      if (level !== null) seen[byWhom] = { level, words: words[part], on }
    }
    return { part, seen }
  })
}

/** How one part was seen over time, a line for each of the two who looked more than once. */
export function overTime(views: readonly QualityView[], part: Quality): { byWhom: Viewer; points: { on: Day; value: number }[] }[] {
  return (['participant', 'promoter'] as const)
    .map((byWhom) => ({
      byWhom,
      points: views.filter((view) => view.byWhom === byWhom).flatMap(({ on, levels }) => (levels[part] === null ? [] : [{ on, value: levels[part] }])).sort((a, b) => (a.on < b.on ? -1 : 1)),
    }))
    .filter(({ points }) => points.length > 1)
}

/** Where the two see a part a level or more apart: something to talk about. */
export const seenApart = ({ participant, promoter }: Partial<Record<Viewer, { level: number }>>): boolean => participant !== undefined && promoter !== undefined && participant.level !== promoter.level

/** Hours beside those wished for, in a word. */
export function hoursFit(got: number | null, wanted: number | null): 'as_wished' | 'fewer' | 'more' | 'unknown' {
  if (got === null || wanted === null) return 'unknown'
  if (Math.abs(got - wanted) < 1) return 'as_wished'
  return got < wanted ? 'fewer' : 'more'
}

/** The parts that one of the two sees as suiting, and the other not otherwise: what is good in a job, said first. */
export const goodIn = (views: readonly QualityView[]): Quality[] =>
  sideBySide(views).flatMap(({ part, seen }) => {
    const levels = Object.values(seen).map(({ level }) => level)
    return levels.length > 0 && levels.every((level) => level >= 3) ? [part] : []
  })
