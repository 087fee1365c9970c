import { permit, tell } from '#src/access/index.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { type OfFile, theJob } from './commands.ts'
import type { SayQuality } from './forms.ts'
import { why } from './refusals.ts'
import { qualities } from './types.ts'

/** The label under which the words on a job's quality are sealed: they may tell of health and home. */
export const qualityLabel = 'placement.quality'

/** How a job is seen, part by part (O-07): by the participant on the own page or in a meeting, or by the promoter. Each saying stays. */
export async function sayQuality(tx: Tx, input: SayQuality & OfFile): Promise<string> {
  const relations = await permit(tx, 'quality.say', input.participantId)
  const { firstDay } = await theJob(tx, input)
  if (input.onDay > tx.today) throw refused(why.stillToCome, 'onDay')
  if (input.onDay < firstDay) throw refused(why.beforeItBegan, 'onDay')
  if (qualities.every((part) => input[part] === null)) throw refused(why.nothingLooked)
  const byWhom = relations.every((relation) => relation === 'self') ? 'participant' : input.byWhom
  const words = Object.fromEntries(qualities.map((part) => [part, input[`${part}Words`]]).filter(([, said]) => said !== ''))
  const sealed = Object.keys(words).length > 0 ? await seal(tx, qualityLabel, JSON.stringify(words)) : null
  const id = tx.newId()
  await tx.run(
    `insert into placement_quality (tenant_id, id, placement_id, participant_id, by_whom, on_day, pay, hours, rights, stability, skills, health_family, horizon, sealed, at, account_id)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, current_account())`,
    [id, input.placementId, input.participantId, byWhom, input.onDay, ...qualities.map((part) => input[part]), sealed, tx.at],
  )
  await tell(tx, 'placement.quality_said', { participantId: input.participantId, relation: relations[0], details: { placement: input.placementId } })
  return id
}
