import { permit, tell } from '#src/access/index.ts'
import { seal } from '#src/platform/crypto.ts'
import { addDays, type Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused, stale } from '#src/platform/errors.ts'
import type { ChangePlacement, EndPlacement, TellPay, TellPlacement } from './forms.ts'
import { beganAfter, hadItAlready, why } from './refusals.ts'
import { attributionFits } from './rules.ts'

export interface OfFile {
  participantId: string
}

/** How far ahead a first workday that was agreed can be told. */
const aheadAtMost = 120

/** Tells of a job: found with the programme, with support, alone, or there before joining. What it pays stands apart. Returns its id. */
export async function tellPlacement(tx: Tx, input: TellPlacement & OfFile): Promise<string> {
  const [relation] = await permit(tx, 'placements.write', input.participantId)
  const enrolment = await enrolmentFor(tx, input.participantId, input.enrolmentId, input.firstDay)
  checkDays(tx, input, enrolment?.joinedOn ?? null)
  const id = tx.newId()
  await tx.run(
    `insert into placement (tenant_id, id, participant_id, enrolment_id, employer_id, employer_name, candidacy_id, job_title, first_day, attribution, attribution_words, hours_week, hours_wanted, contract, rights, horizon, at, account_id)
     values (current_tenant(), $1, $2, $3, ${employerCalled('$4')}, $4, (select id from candidacy where tenant_id = current_tenant() and participant_id = $2 and id = $5), $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, current_account())`,
    [
      id, input.participantId, enrolment?.id ?? null, input.employer, input.candidacyId, input.jobTitle, input.firstDay, input.attribution, input.attributionWords, input.hoursWeek, input.hoursWanted,
      input.contract, input.rights, input.horizon, tx.at,
    ],
  )
  if (input.payAmount !== null) await writePay(tx, { ...input, placementId: id, payAmount: input.payAmount, fromDay: input.firstDay })
  await tell(tx, 'placement.told', { participantId: input.participantId, relation, details: { placement: id } })
  return id
}

/** Changes what was told of a job; a save over a newer text shows both. */
export async function changePlacement(tx: Tx, input: ChangePlacement & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'placements.write', input.participantId)
  const known = await theJob(tx, input)
  checkDays(tx, input, known.joinedOn)
  if (known.lastDay !== null && input.firstDay > known.lastDay) throw refused(why.beforeItBegan, 'firstDay')
  const changed = await tx.run(
    `update placement set employer_id = ${employerCalled('$3')}, employer_name = $3, job_title = $4, first_day = $5, attribution = $6, attribution_words = $7, hours_week = $8, hours_wanted = $9, contract = $10, rights = $11,
       horizon = $12, version = version + 1
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $13`,
    [
      input.participantId, input.placementId, input.employer, input.jobTitle, input.firstDay, input.attribution, input.attributionWords, input.hoursWeek, input.hoursWanted, input.contract, input.rights,
      input.horizon, input.version,
    ],
  )
  if (changed === 0) await stalePlacement(tx, input)
  await tell(tx, 'placement.changed', { participantId: input.participantId, relation, details: { placement: input.placementId } })
}

/** What a job pays from a day on, sealed. What it paid before stays. */
export async function tellPay(tx: Tx, input: TellPay & OfFile): Promise<string> {
  const [relation] = await permit(tx, 'pay.write', input.participantId)
  const { firstDay } = await theJob(tx, input)
  if (input.fromDay < firstDay) throw refused(why.beforeItBegan, 'fromDay')
  if (input.fromDay > addDays(tx.today, aheadAtMost)) throw refused(why.tooFarAhead, 'fromDay')
  const id = await writePay(tx, input)
  await tell(tx, 'placement.pay_told', { participantId: input.participantId, relation, details: { placement: input.placementId } })
  return id
}

/** A job has ended: why, and what was learned for the next one. The way goes on from there (O-14). */
export async function endPlacement(tx: Tx, input: EndPlacement & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'placements.write', input.participantId)
  const { firstDay } = await theJob(tx, input)
  if (input.lastDay < firstDay) throw refused(why.beforeItBegan, 'lastDay')
  if (input.lastDay > addDays(tx.today, aheadAtMost)) throw refused(why.tooFarAhead, 'lastDay')
  const changed = await tx.run(
    `update placement set last_day = $3, end_reason = $4, end_words = $5, learned = $6, version = version + 1 where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $7`,
    [input.participantId, input.placementId, input.lastDay, input.endReason, input.endWords, input.learned, input.version],
  )
  if (changed === 0) await stalePlacement(tx, input)
  await tell(tx, 'placement.ended', { participantId: input.participantId, relation, details: { placement: input.placementId } })
}

/** An end that was told by mistake is taken back: the job goes on. */
export async function letPlacementGoOn(tx: Tx, input: OfFile & { placementId: string; version: number; sure: boolean }): Promise<void> {
  const [relation] = await permit(tx, 'placements.write', input.participantId)
  if (!input.sure) throw refused(why.saySure, 'sure')
  const changed = await tx.run(
    `update placement set last_day = null, end_reason = null, end_words = '', learned = '', version = version + 1 where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $3 and last_day is not null`,
    [input.participantId, input.placementId, input.version],
  )
  if (changed === 0) {
    await theJob(tx, input)
    throw movedOn(why.movedOn)
  }
  await tell(tx, 'placement.goes_on', { participantId: input.participantId, relation, details: { placement: input.placementId } })
}

/** The employer of the list whose name was given, where there is one: SQL of a scalar. */
const employerCalled = (name: string) => `(select id from employer where tenant_id = current_tenant() and name = ${name} order by closed_on nulls first, id limit 1)`

/** The participation that a job belongs to: the one that was named, else the one during which it began, else the one that goes on, else the last. */
export async function enrolmentFor(tx: Tx, participantId: string, enrolmentId: string | null, firstDay: Day | null = null): Promise<{ id: string; joinedOn: Day | null } | undefined> {
  const found = await tx.row<{ id: string; joinedOn: Day | null }>(
    `select id, joined_on as "joinedOn" from enrolment where tenant_id = current_tenant() and participant_id = $1 and ($2::uuid is null or id = $2)
     order by coalesce($3::date between joined_on and coalesce(ended_on, 'infinity'), false) desc, stage not in ('enrolled', 'paused'), joined_on desc nulls last, id desc limit 1`,
    [participantId, enrolmentId, firstDay],
  )
  if (!found && enrolmentId) throw new NotYours('placements.write')
  return found
}

function checkDays(tx: Tx, { firstDay, attribution }: Pick<TellPlacement, 'firstDay' | 'attribution'>, joinedOn: Day | null): void {
  if (firstDay > addDays(tx.today, aheadAtMost)) throw refused(why.tooFarAhead, 'firstDay')
  const fits = attributionFits(attribution, firstDay, joinedOn)
  if (joinedOn !== null && fits !== 'yes') throw refused(fits === 'had_it_already' ? hadItAlready(joinedOn) : beganAfter(joinedOn), 'attribution')
}

/** The days of a job of this file; NotYours where there is none. */
export async function theJob(tx: Tx, { participantId, placementId }: OfFile & { placementId: string }): Promise<{ firstDay: Day; lastDay: Day | null; joinedOn: Day | null }> {
  const found = await tx.row<{ firstDay: Day; lastDay: Day | null; joinedOn: Day | null }>(
    `select p.first_day as "firstDay", p.last_day as "lastDay", e.joined_on as "joinedOn" from placement p left join enrolment e on e.tenant_id = p.tenant_id and e.id = p.enrolment_id
     where p.tenant_id = current_tenant() and p.participant_id = $1 and p.id = $2`,
    [participantId, placementId],
  )
  if (!found) throw new NotYours('placements.open')
  return found
}

/** The label under which pay is sealed. */
export const payLabel = 'placement.pay'

async function writePay(tx: Tx, { participantId, placementId, payAmount, payBasis, adjustedPercent, fromDay }: Omit<TellPay, 'payAmount'> & OfFile & { payAmount: number }): Promise<string> {
  const id = tx.newId()
  const sealed = await seal(tx, payLabel, JSON.stringify({ amount: payAmount, basis: payBasis, adjusted: adjustedPercent !== null, percent: adjustedPercent }))
  await tx.run(`insert into placement_pay (tenant_id, id, placement_id, participant_id, from_day, sealed, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`, [id, placementId, participantId, fromDay, sealed, tx.at])
  return id
}

async function stalePlacement(tx: Tx, { participantId, placementId }: OfFile & { placementId: string }): Promise<never> {
  const now = await tx.row<{ by: string; at: Date; version: number; rights: string[] } & Record<string, string | number | Date | string[] | null>>(
    `select coalesce(e.account_name, a.display_name) as by, coalesce(e.at, p.at) as at, p.version, p.employer_name as employer, p.job_title as "jobTitle", p.first_day as "firstDay", p.attribution,
       p.attribution_words as "attributionWords", p.hours_week as "hoursWeek", p.hours_wanted as "hoursWanted", p.contract, p.rights, p.horizon, p.last_day as "lastDay", p.end_reason as "endReason", p.end_words as "endWords", p.learned
     from placement p join account a on a.tenant_id = p.tenant_id and a.id = p.account_id
     left join lateral (select account_name, at from audit_event where tenant_id = current_tenant() and participant_id = p.participant_id and what in ('placement.changed', 'placement.ended', 'placement.goes_on')
       and details->>'placement' = p.id::text order by at desc limit 1) e on true
     where p.tenant_id = current_tenant() and p.participant_id = $1 and p.id = $2`,
    [participantId, placementId],
  )
  if (!now) throw new NotYours('placements.write')
  const { by, at, version, rights, ...rest } = now
  throw stale({ by, at, version, values: { rights, ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value === null ? '' : String(value)])) } })
}
