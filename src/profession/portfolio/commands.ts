/** What is said of a promoter in a criterion, by them and by their mentor, and what the promoter means to do. */
import { permitPromoter, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import { mustBeMasked } from '../ethics/index.ts'
import { criteriaToLink } from '../evidence/index.ts'
import type { OfCriterion, See, Step, TellStep } from './forms.ts'
import { stepsOf } from './queries.ts'
import { why } from './refusals.ts'

export async function seeCriterion(tx: Tx, { promoterId, criterion, stands, words, notThePerson }: OfCriterion<typeof See>): Promise<void> {
  await permitPromoter(tx, 'portfolio.see', promoterId)
  await known(tx, promoterId, criterion)
  await mustBeMasked(tx, { words }, notThePerson, promoterId)
  await tx.run(
    `insert into criterion_view (tenant_id, id, promoter_id, criterion, side, stands, words, on_day, at, account_id)
     values (current_tenant(), $1, $2, $3, case when $2 = current_account() then 'own' else 'mentor' end, $4, $5, $6, $7, current_account())`,
    [tx.newId(), promoterId, criterion, stands, words, tx.today, tx.at],
  )
  await tell(tx, 'portfolio.seen', { details: { promoter: promoterId, criterion } })
}

export async function planGrowth(tx: Tx, { promoterId, criterion, words, byWhen, notThePerson }: OfCriterion<typeof Step>): Promise<void> {
  await permitPromoter(tx, 'portfolio.write', promoterId)
  await known(tx, promoterId, criterion)
  if (byWhen && byWhen < tx.today) throw refused(why.past, 'byWhen')
  await mustBeMasked(tx, { words }, notThePerson)
  await tx.run(`insert into growth_step (tenant_id, id, promoter_id, criterion, words, by_when, at) values (current_tenant(), $1, current_account(), $2, $3, $4, $5)`, [tx.newId(), criterion, words, byWhen, tx.at])
  await tell(tx, 'growth.planned', { details: { promoter: promoterId, criterion } })
}

/** Tells what came of a step, or why it was let go. */
export async function tellGrowth(tx: Tx, { promoterId, stepId, state, told, notThePerson, version }: OfCriterion<typeof TellStep>): Promise<void> {
  await permitPromoter(tx, 'portfolio.write', promoterId)
  if (!(await stepsOf(tx, promoterId)).some(({ id }) => id === stepId)) throw new NotYours('growth_step')
  await mustBeMasked(tx, { told }, notThePerson)
  const saved = await tx.run(
    `update growth_step set state = $3, told = $4, closed_on = $5, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2 and state = 'open'`,
    [stepId, version, state, told, tx.today],
  )
  if (saved === 0) throw movedOn(why.moved)
  await tell(tx, 'growth.told', { details: { promoter: promoterId, step: stepId, state } })
}

async function known(tx: Tx, promoterId: string, criterion: string): Promise<void> {
  if (!(await criteriaToLink(tx, promoterId)).some(({ code }) => code === criterion)) throw new NotYours('criterion')
}
