import { addDays } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import { type MentoringText, mentoringTexts } from './mentoring-texts.ts'
import type { Network } from './network.ts'
import { type Random, randomFrom } from './random.ts'

interface Making {
  bulk: Bulk
  tenantId: string
  random: Random
  day: (ago: number) => string
  at: (ago: number) => Date
  promoterId: string
  mentorId: string
}

/** Mentored practice of the cohort: one who has just begun, one who is half way, one whose process broke off, one whose two are complete. */
export function makeMentoring(bulk: Bulk, { tenantId, staff, today }: Network): void {
  const random = randomFrom(37)
  const day = (ago: number) => addDays(today, -ago)
  const at = (ago: number) => new Date(`${day(ago)}T11:00:00Z`)
  for (const text of mentoringTexts) {
    const making = { bulk, tenantId, random, day, at, promoterId: staff[text.who] ?? '', mentorId: staff[text.mentor] ?? '' }
    for (const [index, process] of text.processes.entries()) addProcess(making, process, index + 1)
    for (const meeting of text.meetings) addMeeting(making, meeting)
  }
}

function addProcess({ bulk, tenantId, random, day, at, promoterId, mentorId }: Making, { label, began, opened, setAside, steps }: MentoringText['processes'][number], number: number): void {
  const id = random.id(at(began))
  const own = { tenant_id: tenantId, promoter_id: promoterId }
  bulk.add('practice_process', { ...own, id, number, began_on: day(began), set_aside_on: setAside === undefined ? null : day(setAside), at: at(began), version: 1 })
  bulk.add('practice_label', { ...own, process_id: id, label, version: 1 })
  if (opened) bulk.add('mentoring_opened', { ...own, id: random.id(at(2)), process_id: id, opened_at: at(2) })
  for (const { step, what, ago, seen, doubt = '', next = '' } of steps) {
    const stepId = random.id(at(ago))
    bulk.add('practice_step', { ...own, id: stepId, process_id: id, step, what, on_day: day(ago), at: at(ago), account_id: what === 'told' ? promoterId : mentorId })
    bulk.add('practice_words', { ...own, step_id: stepId, process_id: id, seen, doubt, next })
  }
}

function addMeeting({ bulk, tenantId, random, day, at, promoterId, mentorId }: Making, { ago, minutes, nextIn, said, goals }: MentoringText['meetings'][number]): void {
  const id = random.id(at(ago))
  const ofTwo = { tenant_id: tenantId, promoter_id: promoterId, mentor_id: mentorId }
  const accountOf = (by: 'mentor' | 'promoter') => (by === 'mentor' ? mentorId : promoterId)
  bulk.add('mentoring_meeting', { ...ofTwo, id, held_on: day(ago), minutes, next_on: nextIn === undefined ? null : day(-nextIn), at: at(ago), account_id: accountOf(said[0]?.by ?? 'mentor') })
  for (const [turn, { by, words, doubt = '' }] of said.entries()) bulk.add('mentoring_words', { ...ofTwo, meeting_id: id, account_id: accountOf(by), words, doubt, at: new Date(at(ago).getTime() + turn * 3_600_000) })
  for (const { words, told = [] } of goals) {
    const goalId = random.id(at(ago))
    bulk.add('mentoring_goal', { ...ofTwo, id: goalId, meeting_id: id, words, at: at(ago), account_id: mentorId })
    for (const one of told) bulk.add('mentoring_goal_told', { ...ofTwo, id: random.id(at(one.ago)), goal_id: goalId, state: one.state, words: one.words, at: at(one.ago), account_id: promoterId })
  }
}
