import { addDays } from '#src/platform/clock.ts'
import { dayAfterMonths } from '#src/profession/promoters/rules.ts'
import type { Leave } from '#src/profession/promoters/types.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import { type FileText, fileTexts } from './promoter-file-texts.ts'
import { randomFrom } from './random.ts'

/** A cohort of promoters: newcomers, mid-way, with and without an outcome, and veterans from before the standard. */
export function makePromoterFiles(bulk: Bulk, { tenantId, staff, today }: Network): void {
  const random = randomFrom(13)
  const day = (ago: number) => addDays(today, -ago)
  const at = (ago: number) => new Date(`${day(ago)}T10:00:00Z`)
  const professional = staff.professional ?? ''
  for (const text of fileTexts) {
    const promoterId = staff[text.who] ?? ''
    const row = (ago: number) => ({ tenant_id: tenantId, id: random.id(at(Math.max(ago, 0))), promoter_id: promoterId, at: at(Math.max(ago, 0)) })
    const leaves = (text.leaves ?? []).map(({ from, until }): Leave => ({ startsOn: day(from), endsOn: until === null ? null : day(until) }))
    bulk.add('promoter_file', {
      tenant_id: tenantId, promoter_id: promoterId, specialisation: text.specialisation ?? 'individual', started_on: day(text.since), experienced: text.experienced ?? false, opened_at: at(Math.min(text.since, 400)), opened_by: professional,
    })
    for (const { startsOn, endsOn } of leaves) bulk.add('role_leave', { ...row(30), starts_on: startsOn, ends_on: endsOn, account_id: professional })
    for (const { who, from, until } of text.mentors ?? []) {
      const made = row(from)
      bulk.add('mentoring', { tenant_id: made.tenant_id, id: made.id, promoter_id: promoterId, mentor_id: staff[who], starts_on: day(from), ends_on: until === undefined ? null : day(until), at: made.at, account_id: professional })
    }
    for (const { trait, seen, words } of text.recruitment ?? []) bulk.add('recruitment_trait', { ...row(text.since + 20), trait, seen, words, held_on: day(text.since + 20), account_id: professional })
    for (const { notice, by, after = 3, ...said } of text.talks ?? []) {
      const due = dayAfterMonths(day(text.since), monthsOf[notice], leaves, today)
      bulk.add('clock_talk', { ...row(0), notice, held_on: [addDays(due, after), today].sort()[0], doubt: '', next: '', ...said, account_id: staff[by] })
    }
    addDecisions(bulk, text, { row, day, professional })
  }
}

const monthsOf = { entry: 0, month_4: 4, month_8: 8, month_12: 12 } as const

interface Making {
  row: (ago: number) => object
  day: (ago: number) => string
  professional: string
}
function addDecisions(bulk: Bulk, text: FileText, { row, day, professional }: Making): void {
  for (const { outcome, ago, until, reason = '', grey = '' } of text.outcomes ?? [])
    bulk.add('clock_outcome', { ...row(ago), outcome, until_on: until === undefined ? null : day(until), reason, grey, account_id: professional })
  for (const { place, from, to, words, criteria, decided } of text.experiences ?? []) {
    const told = row(200)
    bulk.add('prior_experience', {
      ...told, place, from_year: from, to_year: to, words, criteria, decision: decided?.decision ?? null, recognised: decided?.recognised ?? [], reason: decided?.reason ?? '',
      decided_at: decided ? new Date(`${day(150)}T10:00:00Z`) : null, decided_by: decided ? professional : null,
    })
  }
}
