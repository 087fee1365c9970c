import { permit, tell } from '#src/access/index.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { paysOf, placementOf, tellPay, wageFigures } from '#src/work/placements/index.ts'
import type { Placement } from '#src/work/placements/types.ts'
import { hoursOn, type PayChange, payChange, saidOn } from '#src/work/placements/wages.ts'
import type { ChangePlan, LinkStep, PlanAdvancement, TellAdvancement } from './forms.ts'
import { advancementsOf } from './queries.ts'
import { why } from './refusals.ts'
import { changesOf, sameWords } from './rules.ts'
import type { AdvancementKind } from './types.ts'

interface OfFile {
  participantId: string
}

/** Sets what is aimed at next in a job, in words, and whose idea it was. Returns its id. */
export async function planAdvancement(tx: Tx, input: PlanAdvancement & OfFile): Promise<string> {
  const [relation] = await permit(tx, 'quality.write', input.participantId)
  await jobOf(tx, input)
  const id = tx.newId()
  await tx.run(
    `insert into advancement_plan (tenant_id, id, placement_id, participant_id, kind, words, started_by, by_day, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [id, input.placementId, input.participantId, input.kind, input.words, input.startedBy, input.byDay, tx.at],
  )
  await tell(tx, 'advancement.planned', { participantId: input.participantId, relation, details: { placement: input.placementId, plan: id } })
  return id
}

/** Words what is aimed at anew, or says that it was reached or set aside and why. */
export async function changeAdvancementPlan(tx: Tx, input: ChangePlan & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'quality.write', input.participantId)
  const changed = await tx.run(
    `update advancement_plan set words = $3, by_day = $4, state = $5, state_words = $6, version = version + 1 where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $7`,
    [input.participantId, input.planId, input.words, input.byDay, input.state, input.stateWords, input.version],
  )
  if (changed === 0) await stalePlan(tx, input)
  await tell(tx, 'advancement.plan_changed', { participantId: input.participantId, relation, details: { placement: input.placementId, plan: input.planId } })
}

/** Makes an open task or milestone of the file a step of what is aimed at. */
export async function linkStep(tx: Tx, input: LinkStep & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'quality.write', input.participantId)
  const [kind, id] = input.step.split(':')
  const of = kind === 'task' ? 'task' : 'milestone'
  const linked = await tx.run(
    `insert into advancement_step (tenant_id, id, plan_id, participant_id, ${of}_id, at, account_id)
     select current_tenant(), $1, p.id, p.participant_id, s.id, $5, current_account() from advancement_plan p join ${of} s on s.tenant_id = p.tenant_id and s.participant_id = p.participant_id and s.id = $4
     where p.tenant_id = current_tenant() and p.participant_id = $2 and p.id = $3 on conflict do nothing`,
    [tx.newId(), input.participantId, input.planId, id, tx.at],
  )
  if (linked === 0) {
    if (await tx.row(`select from advancement_step where tenant_id = current_tenant() and participant_id = $1 and plan_id = $2 and ${of}_id = $3`, [input.participantId, input.planId, id])) throw refused(why.linkedAlready, 'step')
    throw new NotYours('quality.write')
  }
  await tell(tx, 'advancement.step_linked', { participantId: input.participantId, relation, details: { placement: input.placementId, plan: input.planId } })
}

/** The task or milestone stays; it is no step of this any more. */
export async function unlinkStep(tx: Tx, input: OfFile & { placementId: string; stepId: string }): Promise<void> {
  const [relation] = await permit(tx, 'quality.write', input.participantId)
  const gone = await tx.run(`delete from advancement_step where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.stepId])
  if (gone === 0) throw new NotYours('quality.write')
  await tell(tx, 'advancement.step_unlinked', { participantId: input.participantId, relation, details: { placement: input.placementId } })
}

/** Something grew in a job (O-08): it is told once, and the job says it from then on; what stood so on that day already is no change. What was aimed at by it is reached. Returns its id. */
export async function tellAdvancement(tx: Tx, input: TellAdvancement & OfFile): Promise<string> {
  const [relation] = await permit(tx, 'quality.write', input.participantId)
  const job = await jobOf(tx, input)
  if (input.onDay > tx.today) throw refused(why.stillToCome, 'onDay')
  if (input.onDay < job.firstDay) throw refused(why.beforeItBegan, 'onDay')
  // More pay for more hours is two things: the hours are told beside it, as what they are.
  const newHours = input.kind === 'pay' && input.newHours !== (await hoursOf(tx, input, job))(input.onDay) ? input.newHours : null
  if (newHours !== null) await writeEvent(tx, input, 'hours', await hoursGrew(tx, input, job, newHours))
  const id = await writeEvent(tx, input, input.kind, await whatGrew(tx, input, job, newHours !== null))
  if (input.planId) await tx.run(`update advancement_plan set state = 'reached', version = version + 1 where tenant_id = current_tenant() and participant_id = $1 and id = $2 and state = 'open'`, [input.participantId, input.planId])
  await tell(tx, 'advancement.told', { participantId: input.participantId, relation, details: { placement: input.placementId, event: id } })
  return id
}

interface Grown {
  before: string
  after: string
  pay?: PayChange | null
}

async function writeEvent(tx: Tx, input: TellAdvancement & OfFile, kind: AdvancementKind, { before, after, pay }: Grown): Promise<string> {
  const id = tx.newId()
  await tx.run(
    `insert into advancement_event (tenant_id, id, placement_id, participant_id, plan_id, kind, on_day, started_by, before, after, pay_percent, pay_real, at, account_id)
     values (current_tenant(), $1, $2, $3, (select id from advancement_plan where tenant_id = current_tenant() and participant_id = $3 and id = $4), $5, $6, $7, $8, $9, $10, $11, $12, current_account())`,
    [id, input.placementId, input.participantId, kind === input.kind ? input.planId : null, kind, input.onDay, input.startedBy, before, after, pay ? Math.round(pay.percent * 10) / 10 : null, pay ? pay.real : null, tx.at],
  )
  return id
}

/** Before and after; the job is written anew where the field of the kind says what is new. */
async function whatGrew(tx: Tx, input: TellAdvancement & OfFile, job: Placement, hoursToo: boolean): Promise<Grown> {
  switch (input.kind) {
    case 'pay':
      return { before: '', after: '', pay: await payGrew(tx, input, job, hoursToo) }
    case 'hours':
      if (input.newHours === null) throw refused(why.whatIsNew, 'newHours')
      return hoursGrew(tx, input, job, input.newHours)
    case 'role':
      if (input.newRole === '') throw refused(why.whatIsNew, 'newRole')
      return becameAnother(tx, input, 'job_title', job.jobTitle, input.newRole)
    case 'contract':
      if (input.newContract === null) throw refused(why.whatIsNew, 'newContract')
      return becameAnother(tx, input, 'contract', job.contract ?? '', input.newContract)
    case 'credential':
      if (input.credential === '') throw refused(why.whatIsNew, 'credential')
      if ((await told(tx, input, 'credential')).some(({ after }) => sameWords(after, input.credential))) throw refused(why.credentialStands, 'credential')
      return { before: '', after: input.credential }
  }
}

/** Another role or contract than that of the day; the job says it where no later change says another. */
async function becameAnother(tx: Tx, input: TellAdvancement & OfFile, column: 'job_title' | 'contract', now: string, after: string): Promise<Grown> {
  const changes = await told(tx, input, input.kind)
  const before = saidOn(input.onDay, now, changes)
  if (sameWords(before, after)) throw column === 'contract' ? refused(why.contractStands, 'newContract') : refused(why.roleStands, 'newRole')
  if (changes.every(({ on }) => on <= input.onDay)) await tx.run(`update placement set ${column} = $3, version = version + 1 where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.placementId, after])
  return { before, after }
}

const told = async (tx: Tx, { participantId, placementId }: OfFile & { placementId: string }, kind: AdvancementKind) => changesOf(kind, await advancementsOf(tx, participantId, placementId))
const hoursTold = (tx: Tx, of: OfFile & { placementId: string }) => told(tx, of, 'hours')

/** The hours of a day, by what is known now. */
async function hoursOf(tx: Tx, input: TellAdvancement & OfFile, job: Placement): Promise<(day: Day) => number | null> {
  const changes = await hoursTold(tx, input)
  return (day) => hoursOn(day, job.hoursWeek, changes)
}

/** From the hours of that day; the job says the new ones where no later change says others. */
async function hoursGrew(tx: Tx, input: TellAdvancement & OfFile, job: Placement, hours: number): Promise<Grown> {
  const changes = await hoursTold(tx, input)
  const before = hoursOn(input.onDay, job.hoursWeek, changes)
  if (before === hours) throw refused(why.knownAlready, 'newHours')
  if (changes.every(({ on }) => on <= input.onDay)) await tx.run(`update placement set hours_week = $3, version = version + 1 where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.placementId, hours])
  return { before: before === null ? '' : String(before), after: String(hours) }
}

/** How much more it pays than before, by what is kept and by the hours of each of the two; null where too little is known. */
async function payGrew(tx: Tx, input: TellAdvancement & OfFile, job: Placement, hoursToo: boolean): Promise<PayChange | null> {
  if (input.newPay === null) throw refused(why.whatIsNew, 'newPay')
  const pays = await paysOf(tx, input.participantId, input.placementId)
  const earlier = pays.find(({ fromDay }) => fromDay < input.onDay)
  const now = { amount: input.newPay, basis: input.payBasis ?? 'month', adjustedPercent: earlier?.adjustedPercent ?? null, fromDay: input.onDay }
  // Pay of that day that was kept as pay may still be told as growth, once.
  const ofThatDay = (await told(tx, input, 'pay')).some(({ on }) => on === input.onDay) ? pays.find(({ fromDay }) => fromDay === input.onDay) : undefined
  const stands = ofThatDay ?? earlier
  if (stands?.amount === now.amount && stands.basis === now.basis && !hoursToo) throw refused(why.payStands, 'newPay')
  await tellPay(tx, { participantId: input.participantId, placementId: input.placementId, payAmount: now.amount, payBasis: now.basis, adjustedPercent: now.adjustedPercent, fromDay: now.fromDay })
  if (!earlier) return null
  const hours = await hoursOf(tx, input, job)
  return payChange(earlier, hours(earlier.fromDay), now, input.newHours ?? hours(now.fromDay), await wageFigures(tx))
}

async function jobOf(tx: Tx, { participantId, placementId }: OfFile & { placementId: string }): Promise<Placement> {
  const job = await placementOf(tx, participantId, placementId)
  if (!job) throw new NotYours('quality.write')
  return job
}

async function stalePlan(tx: Tx, { participantId, planId }: OfFile & { planId: string }): Promise<never> {
  const now = await tx.row<{ by: string; at: Date; version: number } & Record<string, string | number | Date | null>>(
    `select coalesce(e.account_name, a.display_name) as by, coalesce(e.at, p.at) as at, p.version, p.words, p.by_day as "byDay", p.state, p.state_words as "stateWords"
     from advancement_plan p join account a on a.tenant_id = p.tenant_id and a.id = p.account_id
     left join lateral (select account_name, at from audit_event where tenant_id = current_tenant() and participant_id = p.participant_id and what in ('advancement.plan_changed', 'advancement.told')
       and details->>'placement' = p.placement_id::text order by at desc limit 1) e on true
     where p.tenant_id = current_tenant() and p.participant_id = $1 and p.id = $2`,
    [participantId, planId],
  )
  if (!now) throw new NotYours('quality.write')
  const { by, at, version, ...rest } = now
  throw stale({ by, at, version, values: Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value === null ? '' : String(value)])) })
}
