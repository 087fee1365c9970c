import { randomUUID } from 'node:crypto'
import type * as v from 'valibot'
import { permit, tellUnnamed } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, refused } from '#src/platform/errors.ts'
import { aroundOf } from '../evidence/index.ts'
import { maskedByRules, nothingAround } from '../masking/index.ts'
import type { Give } from './forms.ts'
import { askedOfOneself } from './queries.ts'
import { why } from './refusals.ts'
import { quarterOf } from './rules.ts'

/**
 * A participant says how the accompaniment is for them, once a quarter. Kept without who or when: a random id and the quarter. What would tell who it is
 * is taken out of the words by the rules of masking. The trail is told that somebody spoke.
 */
export async function giveVoice(tx: Tx, { heard, ownWay, words }: v.InferOutput<typeof Give>): Promise<void> {
  await permit(tx, 'voice.give')
  const asked = await askedOfOneself(tx)
  if (!asked) throw refused(why.nobody)
  const quarter = quarterOf(tx.today)
  const first = await tx.run(`insert into voice_given (tenant_id, participant_id, promoter_id, quarter) values (current_tenant(), $1, $2, $3) on conflict do nothing`, [asked.participantId, asked.promoterId, quarter])
  if (first === 0) throw movedOn(why.given)
  const around = (await aroundOf(tx, asked.participantId)) ?? nothingAround
  await tx.run(`insert into voice (tenant_id, id, promoter_id, quarter, heard, own_way, words) values (current_tenant(), $1, $2, $3, $4, $5, $6)`, [
    randomUUID(), asked.promoterId, quarter, heard, ownWay, maskedByRules(words, around),
  ])
  await tellUnnamed(tx, 'voice.given', {})
}
