/** Who leads sees a promoter at work and says it behaviour by behaviour; the promoter answers. */
import { permitPromoter, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused } from '#src/platform/errors.ts'
import { mustBeMasked } from '../ethics/index.ts'
import type { Answer, Observe, Of } from './forms.ts'
import { observationsOf, toObserve } from './queries.ts'
import { why } from './refusals.ts'
import { linesSaid } from './rules.ts'

export async function observe(tx: Tx, { promoterId, criterion, how, heldOn, grey, notThePerson, ...places }: Of<typeof Observe>): Promise<string> {
  await permitPromoter(tx, 'observation.write', promoterId)
  if (heldOn > tx.today) throw refused(why.tooEarly, 'heldOn')
  const seen = await toObserve(tx, promoterId, criterion)
  if (!seen) throw refused(why.noCriterion)
  const lines = linesSaid(seen.behaviours, places)
  if (lines.length === 0) throw refused(why.nothingSeen, 'words1')
  await mustBeMasked(tx, { ...places, grey }, notThePerson, promoterId)
  const id = tx.newId()
  await tx.run(
    `insert into observation (tenant_id, id, promoter_id, criterion, standard_version_id, how, held_on, grey, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [id, promoterId, criterion, seen.versionId, how, heldOn, grey, tx.at],
  )
  await tx.run(
    `insert into observation_line (tenant_id, observation_id, promoter_id, behaviour_key, behaviour, words)
     select current_tenant(), $1, $2, l.key, l.text, l.words from jsonb_to_recordset($3) as l(key uuid, text jsonb, words text)`,
    [id, promoterId, JSON.stringify(lines)],
  )
  await tell(tx, 'observation.written', { details: { promoter: promoterId, observation: id } })
  return id
}

export async function answerObservation(tx: Tx, { promoterId, observationId, words, notThePerson }: Of<typeof Answer>): Promise<void> {
  await permitPromoter(tx, 'observation.answer', promoterId)
  if (!(await observationsOf(tx, promoterId)).some(({ id }) => id === observationId)) throw new NotYours('observation')
  await mustBeMasked(tx, { words }, notThePerson)
  await tx.run(`insert into observation_answer (tenant_id, id, observation_id, promoter_id, words, on_day, at) values (current_tenant(), $1, $2, current_account(), $3, $4, $5)`, [
    tx.newId(), observationId, words, tx.today, tx.at,
  ])
  await tell(tx, 'observation.answered', { details: { promoter: promoterId, observation: observationId } })
}
