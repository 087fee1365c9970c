/** Who accompanies one participant: their wishes, the choice, and closeness that those who choose should know of. */
import { permit, tell } from '#src/access/index.ts'
import { lastWriter } from '#src/participants/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { handOver } from './handing-over.ts'
import { assignmentOf, candidatesFor, wishesOf } from './queries.ts'
import { why } from './refusals.ts'
import type { ClosenessKind, Wishes } from './types.ts'

/** What the participant wishes of a promoter, in their words (M-01..M-03); version 0 is none yet. A save over a newer one shows both. */
export async function saveWishes(tx: Tx, input: Wishes & { participantId: string }): Promise<void> {
  const [relation] = await permit(tx, 'enrolment.change', input.participantId)
  const saved = await tx.run(
    `insert into assignment_wish (tenant_id, participant_id, language, community_wish, community, promoter_gender, words) values (current_tenant(), $1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, participant_id) do update set language = excluded.language, community_wish = excluded.community_wish, community = excluded.community,
       promoter_gender = excluded.promoter_gender, words = excluded.words, version = assignment_wish.version + 1
     where assignment_wish.version = $7`,
    [input.participantId, input.language, input.communityWish, input.community, input.promoterGender, input.words, input.version],
  )
  if (saved === 0) {
    const { version, ...values } = await wishesOf(tx, input.participantId)
    throw stale({ ...(await lastWriter(tx, input.participantId, 'wishes.saved')), version, values })
  }
  await tell(tx, 'wishes.saved', { participantId: input.participantId, relation })
}

interface AssignPromoter {
  participantId: string
  promoterId: string
  note: string
  grey?: string
  knowing?: boolean
  /** Of the assignment that the page showed; 0 is nobody yet. */
  version: number
}

/** Assigns the participant to a promoter of the programme; a move from another asks for words that the participant reads. A choice over a newer one shows both. */
export const assignPromoter = (tx: Tx, { participantId, promoterId, version, ...words }: AssignPromoter): Promise<void> =>
  handOver(tx, { participantIds: [participantId], toId: promoterId, grey: '', knowing: false, ...words, asSeen: () => refuseStale(tx, participantId, version) }, 'promoterId')

async function refuseStale(tx: Tx, participantId: string, version: number): Promise<void> {
  const now = await assignmentOf(tx, participantId)
  if (now.version !== version) throw stale({ ...(await lastWriter(tx, participantId, 'participant.assigned', 'participant.moved')), version: now.version, values: { promoterId: now.promoterId ?? '' } })
}

/** A promoter says of themself, or a lead notes what a promoter said: they know the participant or the family from elsewhere (M-04). */
export async function declareCloseness(tx: Tx, input: { participantId: string; accountId: string; kind: ClosenessKind; words: string }): Promise<void> {
  const [relation] = await permit(tx, 'closeness.declare', input.participantId)
  const ofAnother = input.accountId !== tx.actor.accountId
  if (ofAnother) {
    await permit(tx, 'assignment.change', input.participantId)
    if (!(await candidatesFor(tx, input.participantId)).some(({ accountId }) => accountId === input.accountId)) throw refused(why.notAPromoter, 'accountId')
  }
  const added = await tx.run(
    `insert into closeness (tenant_id, id, participant_id, account_id, kind, words, declared_at, declared_by) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())
     on conflict do nothing`,
    [tx.newId(), input.participantId, input.accountId, input.kind, input.words, tx.at],
  )
  if (added === 0) throw refused(why.closenessStands, 'accountId')
  await tell(tx, 'closeness.declared', { participantId: input.participantId, relation, details: { promoter: input.accountId } })
}

/** It no longer holds, or was a mistake. It stays in the history. */
export async function endCloseness(tx: Tx, input: { participantId: string; closenessId: string }): Promise<void> {
  const [relation] = await permit(tx, 'closeness.declare', input.participantId)
  const ended = await tx.run(
    `update closeness set ended_at = $3, ended_by = current_account() where tenant_id = current_tenant() and participant_id = $1 and id = $2 and ended_at is null`,
    [input.participantId, input.closenessId, tx.at],
  )
  if (ended === 0) {
    const known = await tx.row(`select from closeness where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.closenessId])
    throw known ? refused(why.endedMeanwhile) : new NotYours('closeness')
  }
  await tell(tx, 'closeness.ended', { participantId: input.participantId, relation })
}
