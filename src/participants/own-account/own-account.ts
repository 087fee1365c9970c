/** The participant's own way in: an account that is theirs, invited by a link. */
import * as v from 'valibot'
import { addAccount, addressTaken, makeLink } from '#src/access/accounts/index.ts'
import { permit, relationsChanged, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused } from '#src/platform/errors.ts'
import { addDays } from '#src/platform/clock.ts'
import { email, uuid } from '#src/platform/fields.ts'
import { why } from '../partners/refusals.ts'
import { profileOf } from '../queries.ts'
import { nameOf } from '../types.ts'

export interface OwnAccount {
  accountId: string
  email: string
  /** The link was not used yet. */
  waiting: boolean
}

export const InviteParticipant = v.object({ email })
/** Names the account that the page showed, so that a page kept open changes nothing else. */
export const ThisAccount = v.object({ accountId: uuid })

/** The account that is this participant's; undefined before the first invitation. */
export const accountOfParticipant = (tx: Tx, participantId: string): Promise<OwnAccount | undefined> =>
  tx.row<OwnAccount>(
    `select a.id as "accountId", a.email, a.password_hash is null as waiting from file_relation r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     where r.tenant_id = current_tenant() and r.participant_id = $1 and r.relation = 'self' and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2) limit 1`,
    [participantId, tx.today],
  )

/** Makes an account for the participant and returns the path of the link by which they set a password. An address that someone signs in with is never taken. */
export async function inviteParticipant(tx: Tx, input: { participantId: string; email: string }): Promise<string> {
  const [relation] = await permit(tx, 'own_account.change', input.participantId)
  if (await accountOfParticipant(tx, input.participantId)) throw new NotYours('own account')
  if (await addressTaken(tx, input.email)) throw refused(why.addressTaken, 'email')
  const profile = await profileOf(tx, input.participantId)
  const accountId = await addAccount(tx, { displayName: nameOf(profile), email: input.email, language: profile.language })
  await tx.run(`insert into post (tenant_id, id, account_id, role, starts_on) values (current_tenant(), $1, $2, 'participant', $3)`, [tx.newId(), accountId, tx.today])
  await tx.run(`insert into file_relation (tenant_id, id, participant_id, account_id, relation, starts_on) values (current_tenant(), $1, $2, $3, 'self', $4)`, [tx.newId(), input.participantId, accountId, tx.today])
  relationsChanged(tx)
  await tell(tx, 'own_account.invited', { participantId: input.participantId, relation, details: { account: accountId } })
  return makeLink(tx, accountId, 'invitation')
}

/** A new link: the first one again, or for a password that was forgotten. */
export async function ownAccountLink(tx: Tx, { participantId, accountId }: { participantId: string; accountId: string }): Promise<string> {
  const [relation] = await permit(tx, 'own_account.change', participantId)
  const own = await accountOfParticipant(tx, participantId)
  if (own?.accountId !== accountId) throw new NotYours('own account')
  await tell(tx, 'own_account.link_made', { participantId, relation })
  return makeLink(tx, own.accountId, own.waiting ? 'invitation' : 'new_password')
}

/** The account no longer opens this file: a mistaken address, or as the participant asks. */
export async function endOwnAccount(tx: Tx, { participantId, accountId }: { participantId: string; accountId: string }): Promise<void> {
  const [relation] = await permit(tx, 'own_account.change', participantId)
  const ended = await tx.run(
    `update file_relation set ends_on = greatest(starts_on - 1, $2::date) where tenant_id = current_tenant() and participant_id = $1 and relation = 'self' and account_id = $4 and (ends_on is null or ends_on >= $3)`,
    [participantId, addDays(tx.today, -1), tx.today, accountId],
  )
  if (ended === 0) throw new NotYours('own account')
  await tell(tx, 'own_account.ended', { participantId, relation })
}
