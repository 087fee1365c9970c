import type { EventKind, NextThing } from './queries.ts'
import { type WayFacts, type WayPart, wayParts } from './types.ts'

/** A way is lived once the plan is agreed and this many meetings were held, whatever else was left out. */
export const heldWhenLived = 3

/** The quiet list of a new file: what there is, and what is done. Empty once the way is lived; nothing on it blocks. */
export function wayAhead(facts: WayFacts): { part: WayPart; done: boolean }[] {
  const lived = facts.plan && facts.held >= heldWhenLived
  if (!facts.open || lived || wayParts.every((part) => facts[part])) return []
  return wayParts.map((part) => ({ part, done: facts[part] }))
}

/** Where an event or a thing to come has its place, within the file. */
export function placeOf({ kind, of }: { kind: EventKind | NextThing['kind']; of: string }): string {
  switch (kind) {
    case 'partner_opened':
    case 'partner_closed':
      return 'partners'
    case 'consent':
    case 'consent_given':
    case 'consent_refused':
    case 'consent_withdrawn':
      return 'consents'
    case 'work_there':
    case 'work_elsewhere':
    case 'work_none':
      return 'follow-up'
    case 'intake':
    case 'vision':
    case 'axes':
      return kind
    case 'corrected':
      return `intake/${of}/read-back`
    case 'strength':
    case 'mapped':
      return `mapping#item-${of}`
    case 'episode':
      return `mapping/strengths#episode-${of}`
    case 'goal':
    case 'goal_attained':
    case 'goal_reached':
    case 'goal_aside':
    case 'goal_back':
      return `vision#goal-${of}`
    case 'plan_agreed':
    case 'plan_disagreed':
    case 'review':
      return 'plan'
    case 'plan_changed':
      return 'plan/story'
    case 'milestone':
    case 'milestone_reached':
    case 'milestone_aside':
    case 'milestone_back':
      return `plan#step-${of}`
    case 'task':
    case 'task_set':
    case 'task_told':
    case 'task_let_go':
    case 'task_taken_up':
      return `tasks#task-${of}`
    case 'application':
    case 'application_sent':
    case 'application_interview':
    case 'application_offer':
    case 'application_began':
    case 'application_told':
      return `search#application-${of}`
    case 'interview_practised':
      return `search/interviews/${of}`
    case 'cv_made':
      return `search/cv/${of}`
    case 'candidacy_proposed':
    case 'candidacy_wanted':
    case 'candidacy_not_wanted':
    case 'candidacy_sent':
    case 'candidacy_interview':
    case 'candidacy_offered':
    case 'candidacy_refused':
    case 'candidacy_accepted':
    case 'candidacy_declined':
    case 'candidacy_withdrawn':
    case 'candidacy_learned':
      return `candidacies/${of}`
    case 'job_begun':
    case 'job_ended':
    case 'job_grew':
      return `work/${of}`
    case 'meeting':
    case 'promise':
    case 'meeting_held':
    case 'meeting_moved':
    case 'meeting_missed':
      return `meetings/${of}`
    case 'referred':
    case 'referral_answered':
    case 'referral_came':
      return `referrals#referral-${of}`
    case 'course_waiting':
    case 'course_stopped_waiting':
    case 'course_enrolled':
    case 'course_completed':
    case 'course_left':
    case 'course_goes_on':
      return `referrals#course-${of}`
    case 'credential':
      return 'referrals#credentials'
    default:
      return 'enrolment'
  }
}
