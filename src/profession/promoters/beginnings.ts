/** Where a promoter began from: what recruitment saw (C-03), and experience from before that is recognised (CH-4). */
import { permitPromoter, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused } from '#src/platform/errors.ts'
import { mustBeMasked } from '../ethics/index.ts'
import { openedFile } from './commands.ts'
import type { DecideExperience, Form, RecordTrait, TellExperience } from './forms.ts'
import { criteriaInForce, experiencesOf } from './queries.ts'
import { why } from './refusals.ts'

/** Writes what recruitment saw of one trait. A later record stands before an earlier one, which stays. */
export async function recordTrait(tx: Tx, { promoterId, trait, seen, words, heldOn, notThePerson }: Form<typeof RecordTrait>): Promise<void> {
  await permitPromoter(tx, 'recruitment.write', promoterId)
  await openedFile(tx, promoterId)
  if (heldOn > tx.today) throw refused(why.tooEarly, 'heldOn')
  await mustBeMasked(tx, { words }, notThePerson, promoterId)
  await tx.run(
    `insert into recruitment_trait (tenant_id, id, promoter_id, trait, seen, words, held_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, current_account())`,
    [tx.newId(), promoterId, trait, seen, words, heldOn, tx.at],
  )
  await tell(tx, 'recruitment.recorded', { details: { promoter: promoterId, trait } })
}

/** Tells of experience from before, in one's own words. */
export async function tellExperience(tx: Tx, { promoterId, place, fromYear, toYear, words, criteria, notThePerson }: Form<typeof TellExperience>): Promise<void> {
  await permitPromoter(tx, 'experience.tell', promoterId)
  const { specialisation } = await openedFile(tx, promoterId)
  if (toYear < fromYear) throw refused(why.yearsInOrder, 'toYear')
  await mustBeCriteria(tx, specialisation, criteria, 'criteria')
  await mustBeMasked(tx, { place, words }, notThePerson)
  await tx.run(
    `insert into prior_experience (tenant_id, id, promoter_id, place, from_year, to_year, words, criteria, at) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.newId(), promoterId, place, fromYear, toYear, words, criteria, tx.at],
  )
  await tell(tx, 'experience.told', { details: { promoter: promoterId } })
}

/** Decides once which criteria the experience speaks for; anything but all of it says why. */
export async function decideExperience(tx: Tx, { promoterId, experienceId, decision, recognised, reason, notThePerson }: Form<typeof DecideExperience>): Promise<void> {
  await permitPromoter(tx, 'experience.decide', promoterId)
  const { specialisation } = await openedFile(tx, promoterId)
  const told = (await experiencesOf(tx, promoterId)).find(({ id }) => id === experienceId)
  if (!told) throw new NotYours('prior_experience')
  if (told.decision) throw refused(why.decidedAlready)
  if (decision !== 'recognised' && reason === '') throw refused(why.needsReason, 'reason')
  await mustBeCriteria(tx, specialisation, recognised, 'recognised')
  await mustBeMasked(tx, { reason }, notThePerson, promoterId)
  const decided = await tx.run(
    `update prior_experience set decision = $3, recognised = $4, reason = $5, decided_at = $6, decided_by = current_account() where tenant_id = current_tenant() and promoter_id = $1 and id = $2 and decision is null`,
    [promoterId, experienceId, decision, decision === 'not_yet' ? [] : recognised, reason, tx.at],
  )
  if (decided === 0) throw refused(why.decidedAlready)
  await tell(tx, 'experience.decided', { details: { promoter: promoterId, experience: experienceId, decision } })
}

async function mustBeCriteria(tx: Tx, specialisation: string, codes: readonly string[], field: string): Promise<void> {
  if (codes.length === 0) return
  const known = new Set((await criteriaInForce(tx, specialisation)).map(({ code }) => code))
  if (!codes.every((code) => known.has(code))) throw refused(why.unknownCriterion, field)
}
