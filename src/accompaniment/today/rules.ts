import type { Messages } from './messages.ts'
import type { Line } from './types.ts'

/** Where a line is dealt with. */
export function pageOf({ kind, participantId, subjectId }: Pick<Line, 'kind' | 'participantId'> & { subjectId?: string }): string {
  const file = `/participants/${participantId}`
  switch (kind) {
    case 'applicant':
      return `${file}/intake`
    case 'told':
    case 'task':
      return `${file}/tasks`
    case 'practised':
      return subjectId ? `${file}/search/interviews/${subjectId}` : `${file}/search/interviews`
    case 'review':
    case 'disagreed':
    case 'milestone':
      return `${file}/plan`
    case 'withdrawn':
    case 'unassigned':
    case 'uncovered':
      return `${file}/enrolment`
    case 'follow_up':
    case 'work_ended':
    case 'work_changed':
    case 'talk_wished':
      return `${file}/follow-up`
    case 'promise':
    case 'their_promise':
    case 'unseen':
    case 'ended':
      return `${file}/meetings`
    case 'no_document':
      return subjectId ? `${file}/work/${subjectId}#form-evidence` : `${file}/work`
    case 'referral':
    case 'referral_after':
      return subjectId ? `${file}/referrals#referral-${subjectId}` : `${file}/referrals`
    case 'declared':
      return `${file}/referrals#courses`
    case 'record':
      return subjectId ? `${file}/meetings/${subjectId}#record` : `${file}/meetings`
    default:
      return file
  }
}

/** The reason for a line, in words. `days` is from today to the day that its rule looks at; negative when it has passed. */
export function why(t: Messages, line: Line, days: number): string {
  if (line.kind === 'unseen' && line.neverMet) return t.neverMet(line.address, days)
  if (line.kind === 'ended') return t.ended(line.address, days, line.untilOn ?? null)
  if (line.kind === 'follow_up') return t.followUp(line.dayNumber ?? 0, days, line.undelivered ?? false)
  return t.why[line.kind](line.address, days)
}

/** The lines of each person together, where their first line stands: one person is one thought, not three. */
export function byPerson(lines: readonly Line[]): [Line, ...Line[]][] {
  const people = new Map<string, [Line, ...Line[]]>()
  for (const line of lines) {
    const theirs = people.get(line.participantId)
    if (theirs) theirs.push(line)
    else people.set(line.participantId, [line])
  }
  return [...people.values()]
}
