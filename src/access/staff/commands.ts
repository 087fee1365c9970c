/** Accounts of the staff as an administrator keeps them. Nobody gives a role to themself, and no act here opens a file to who does it. */
import type { Language } from '#src/language/language.ts'
import { changedLast } from '#src/platform/changed.ts'
import { addDays, type Day } from '#src/platform/clock.ts'
import { signInHash } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { addAccount, addressTaken, endLinks, makeLink } from '../accounts/index.ts'
import { tell } from '../audit.ts'
import { permit } from '../permit.ts'
import { staffAccount } from './queries.ts'
import { peopleFirst, why } from './refusals.ts'
import { everywhere, roleEverywhere, type Specialisation, type StaffRole } from './types.ts'

export interface NewPost {
  role: StaffRole
  specialisation: Specialisation | null
  /** An id or everywhere; '' where the role has no place of its own. */
  programmeId: string
  centreId: string | null
  sharePercent: number
  /** Today where none is given. */
  startsOn: Day | null
}

/** Adds an account with its first role. Returns its id and the path of the link by which the person sets a password. */
export async function inviteStaff(tx: Tx, input: NewPost & { displayName: string; email: string; language: Language; profession: string }): Promise<{ accountId: string; link: string }> {
  await permit(tx, 'accounts.change')
  if (await addressTaken(tx, input.email)) throw refused(why.emailTaken, 'email')
  const accountId = await addAccount(tx, input)
  await addPost(tx, accountId, input)
  await tell(tx, 'account.invited', { details: { account: accountId, role: input.role } })
  return { accountId, link: await makeLink(tx, accountId, 'invitation') }
}

export async function describeStaff(tx: Tx, input: { accountId: string; displayName: string; email: string; language: Language; profession: string; version: number }): Promise<void> {
  await permit(tx, 'accounts.change')
  const now = await staffAccount(tx, input.accountId)
  if (await addressTaken(tx, input.email, now.id)) throw refused(why.emailTaken, 'email')
  const saved = await tx.run(
    `update account set display_name = $2, email = $3, sign_in_hash = $4, language = $5, profession = $6, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $7`,
    [now.id, input.displayName, input.email.trim().toLowerCase(), signInHash(input.email), input.language, input.profession, input.version],
  )
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'account', now.id)), version: now.version, values: { displayName: now.displayName, email: now.email, language: now.language, profession: now.profession } })
  await tell(tx, 'account.described_by_administrator', { details: { account: now.id } })
}

/** Gives a role, in a programme and a centre or everywhere. */
export async function givePost(tx: Tx, input: NewPost & { accountId: string }): Promise<void> {
  await permit(tx, 'accounts.change')
  const { id } = await anotherAccount(tx, input.accountId)
  await addPost(tx, id, input)
  await tell(tx, 'post.given', { details: { account: id, role: input.role, programme: input.programmeId, centre: input.centreId } })
}

/**
 * Ends a role with a day, today where none is given. A promoter's last role waits until nobody is accompanied any more.
 * A role that begins today or later can be withdrawn instead: it was given by mistake, and the trail keeps that it was.
 */
export async function endPost(tx: Tx, input: { accountId: string; postId: string; endsOn: Day | null; withdraw?: boolean }): Promise<void> {
  await permit(tx, 'accounts.change')
  const account = await anotherAccount(tx, input.accountId)
  const post = account.posts.find(({ id }) => id === input.postId)
  if (!post) throw new NotYours('post')
  if (input.withdraw && post.startsOn < tx.today) throw refused(why.begun, 'endsOn')
  const endsOn = input.withdraw ? addDays(post.startsOn, -1) : (input.endsOn ?? tx.today)
  if (!input.withdraw && endsOn < post.startsOn) throw refused(why.endsBeforeItStarts, 'endsOn')
  const stillPromotes = account.posts.some((other) => other.id !== post.id && other.role === 'promoter' && (other.endsOn === null || other.endsOn > endsOn))
  if (post.role === 'promoter' && !stillPromotes && account.participants > 0) throw refused(peopleFirst(account.participants), 'endsOn')
  if (input.withdraw) await tx.run(`delete from post where tenant_id = current_tenant() and id = $1`, [post.id])
  else await tx.run(`update post set ends_on = $2 where tenant_id = current_tenant() and id = $1`, [post.id, endsOn])
  await tell(tx, input.withdraw ? 'post.withdrawn' : 'post.ended', { details: { account: account.id, role: post.role, endsOn } })
}

/** A link to set the password: the first one again, or a new one. Earlier links of the account stop working. */
export async function newLink(tx: Tx, input: { accountId: string }): Promise<string> {
  await permit(tx, 'accounts.change')
  const account = await anotherAccount(tx, input.accountId)
  if (account.state === 'closed') throw new NotYours('account')
  await tell(tx, 'account.link_made', { details: { account: account.id } })
  return makeLink(tx, account.id, account.state === 'invited' ? 'invitation' : 'new_password')
}

/** Takes the second step away when the phone and the recovery codes are lost, and ends every session. */
export async function resetSecondStep(tx: Tx, input: { accountId: string; sure: boolean }): Promise<void> {
  await permit(tx, 'accounts.change')
  const { id } = await anotherAccount(tx, input.accountId)
  if (!input.sure) throw refused(why.notSure, 'sure')
  await tx.run(`delete from second_factor where tenant_id = current_tenant() and account_id = $1`, [id])
  await tx.run(`delete from recovery_code where tenant_id = current_tenant() and account_id = $1`, [id])
  await endSessions(tx, id)
  await tell(tx, 'account.second_step_reset', { details: { account: id } })
}

/** Closes the account at once: sessions and links end. What the person wrote stays under their name. */
export async function closeAccount(tx: Tx, input: { accountId: string; sure: boolean }): Promise<void> {
  await permit(tx, 'accounts.change')
  const { id } = await anotherAccount(tx, input.accountId)
  if (!input.sure) throw refused(why.notSure, 'sure')
  await tx.run(`update account set closed_at = $2, version = version + 1 where tenant_id = current_tenant() and id = $1 and closed_at is null`, [id, tx.at])
  await endLinks(tx, id)
  await endSessions(tx, id)
  await tell(tx, 'account.closed', { details: { account: id } })
}

export async function reopenAccount(tx: Tx, input: { accountId: string }): Promise<void> {
  await permit(tx, 'accounts.change')
  const { id } = await anotherAccount(tx, input.accountId)
  await tx.run(`update account set closed_at = null, version = version + 1 where tenant_id = current_tenant() and id = $1`, [id])
  await tell(tx, 'account.reopened', { details: { account: id } })
}

const endSessions = (tx: Tx, accountId: string) => tx.run(`delete from session where tenant_id = current_tenant() and account_id = $1`, [accountId])

async function anotherAccount(tx: Tx, accountId: string) {
  if (accountId === tx.actor.accountId) throw refused(why.notOneself)
  return staffAccount(tx, accountId)
}

async function addPost(tx: Tx, accountId: string, { role, specialisation, programmeId, centreId, sharePercent, startsOn }: NewPost): Promise<void> {
  if (!roleEverywhere.has(role) && programmeId === '') throw refused(why.choosePlace, 'programmeId')
  const place = roleEverywhere.has(role) ? { programmeId: null, centreId: null } : { programmeId: programmeId === everywhere ? null : programmeId, centreId }
  if (place.programmeId && !(await tx.row(`select from programme where tenant_id = current_tenant() and id = $1`, [place.programmeId]))) throw refused(why.notKnown, 'programmeId')
  if (place.centreId && !(await tx.row(`select from centre where tenant_id = current_tenant() and id = $1`, [place.centreId]))) throw refused(why.notKnown, 'centreId')
  if (place.programmeId && place.centreId && !(await tx.row(`select from programme_centre where tenant_id = current_tenant() and programme_id = $1 and centre_id = $2`, [place.programmeId, place.centreId]))) {
    throw refused(why.notHosted, 'centreId')
  }
  const from = startsOn ?? tx.today
  const same = await tx.row(
    `select from post where tenant_id = current_tenant() and account_id = $1 and role = $2 and programme_id is not distinct from $3 and centre_id is not distinct from $4
       and (ends_on is null or ends_on > $5)`,
    [accountId, role, place.programmeId, place.centreId, addDays(from, -1)],
  )
  if (same) throw refused(why.samePost, 'role')
  await tx.run(
    `insert into post (tenant_id, id, account_id, role, specialisation, programme_id, centre_id, share_of_full_time, starts_on) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.newId(), accountId, role, role === 'promoter' ? specialisation : null, place.programmeId, place.centreId, sharePercent / 100, from],
  )
}
