/** Review, committees and their votes (S-04, P-08). */
import { permit, tell } from '#src/access/index.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { mustBeMasked } from '../ethics/index.ts'
import { committeesOf, countIn, linesOfVersion, versionOf, votesOf, whoMayBeCalled } from './queries.ts'
import { why } from './refusals.ts'
import { mayClose, outcomeOf, stateAfter } from './rules.ts'
import type { BallotChoice, Vote, Words } from './types.ts'
import { lockedVersion, mustStep } from './versions.ts'

/** Writes a remark on a line of a version in review. */
export async function commentOnLine(tx: Tx, { versionId, lineKey, words, notThePerson }: { versionId: string; lineKey: string; words: string; notThePerson: boolean }): Promise<void> {
  await permit(tx, 'standard.comment')
  const version = await versionOf(tx, versionId)
  if (!version) throw new NotYours('standard')
  if (version.state !== 'review') throw refused(why.notInReview)
  if (!(await linesOfVersion(tx, versionId)).some(({ key }) => key === lineKey)) throw refused(why.noLine)
  await mustBeMasked(tx, { words }, notThePerson)
  await tx.run(`insert into line_comment (tenant_id, id, version_id, line_key, words, account_id, at) values (current_tenant(), $1, $2, $3, $4, current_account(), $5)`, [tx.newId(), versionId, lineKey, words, tx.at])
  await tell(tx, 'standard.commented', { details: { version: versionId, line: lineKey } })
}

/** Settles a remark with an answer; what was answered stays answered. */
export async function settleComment(tx: Tx, { versionId, commentId, answer }: { versionId: string; commentId: string; answer: string }): Promise<void> {
  await permit(tx, 'standard.write')
  const settled = await tx.run(
    `update line_comment set answer = $3, answered_by = current_account(), answered_at = $4 where tenant_id = current_tenant() and version_id = $1 and id = $2 and answered_at is null`,
    [versionId, commentId, answer, tx.at],
  )
  if (settled === 0) throw refused(why.wrong_state)
  await tell(tx, 'standard.comment_settled', { details: { version: versionId, comment: commentId } })
}

/** Asks a committee: the version stands still from here on. */
export async function openVote(tx: Tx, input: { versionId: string; committeeId: string; closesOn: string }): Promise<void> {
  await permit(tx, 'standard.write')
  await mustStep(tx, await lockedVersion(tx, input.versionId), 'vote')
  const committee = (await committeesOf(tx)).find(({ id }) => id === input.committeeId)
  const sitting = committee?.members.filter(({ startsOn, endsOn }) => startsOn <= tx.today && (endsOn === null || endsOn >= tx.today)).length ?? 0
  if (!committee || sitting === 0) throw refused(why.noMembers, 'committeeId')
  if (sitting < committee.quorum) throw refused(why.quorumTooLarge, 'committeeId')
  if (input.closesOn < tx.today) throw refused(why.past, 'closesOn')
  await tx.run(
    `insert into standard_vote (tenant_id, id, version_id, committee_id, quorum, opened_at, opened_by, closes_on) values (current_tenant(), $1, $2, $3, $4, $5, current_account(), $6)`,
    [tx.newId(), input.versionId, input.committeeId, committee.quorum, tx.at, input.closesOn],
  )
  await setState(tx, input.versionId, 'vote')
  await tell(tx, 'standard.vote_opened', { details: { version: input.versionId, committee: input.committeeId } })
}

/** Gives one's vote, or declares a conflict of interest: once, as a member of the committee that is asked. */
export async function giveBallot(tx: Tx, { versionId, choice, reason }: { versionId: string; choice: BallotChoice; reason: string }): Promise<void> {
  await permit(tx, 'standard.vote')
  const vote = await openVoteOf(tx, versionId)
  const { accountId } = tx.actor
  if (!vote.members.some((member) => member.accountId === accountId) || vote.closesOn < tx.today) throw refused(why.notAMember)
  if (vote.ballots.some((ballot) => ballot.accountId === accountId)) throw refused(why.votedAlready)
  if (choice === 'conflict' && reason === '') throw refused(why.conflictWhy, 'reason')
  await tx.run(`insert into ballot (tenant_id, vote_id, account_id, choice, reason, at) values (current_tenant(), $1, current_account(), $2, $3, $4)`, [vote.id, choice, reason, tx.at])
  await tell(tx, 'standard.ballot', { details: { version: versionId, vote: vote.id } })
}

/** Closes a vote with its minutes: the count decides, by a rule. */
export async function closeVote(tx: Tx, { versionId, minutes }: { versionId: string; minutes: string }): Promise<void> {
  await permit(tx, 'standard.write')
  await lockedVersion(tx, versionId)
  const vote = await openVoteOf(tx, versionId)
  if (!mayClose({ closesOn: vote.closesOn, members: vote.members.map((one) => one.accountId), voted: vote.ballots.map((one) => one.accountId) }, tx.today)) throw refused(why.notYet)
  await endVote(tx, versionId, vote, minutes, outcomeOf(await countIn(tx, vote.id), vote.quorum))
  await tell(tx, 'standard.vote_closed', { details: { version: versionId, vote: vote.id } })
}

/** Calls a vote off, with the reason: nothing is decided, and the version is back in review. */
export async function callVoteOff(tx: Tx, { versionId, minutes }: { versionId: string; minutes: string }): Promise<void> {
  await permit(tx, 'standard.write')
  await lockedVersion(tx, versionId)
  const vote = await openVoteOf(tx, versionId)
  await endVote(tx, versionId, vote, minutes, 'called_off')
  await tell(tx, 'standard.vote_called_off', { details: { version: versionId, vote: vote.id } })
}

async function endVote(tx: Tx, versionId: string, vote: Vote, minutes: string, outcome: NonNullable<Vote['outcome']>): Promise<void> {
  await tx.run(`update standard_vote set closed_at = $2, minutes = $3, outcome = $4 where tenant_id = current_tenant() and id = $1`, [vote.id, tx.at, minutes, outcome])
  await setState(tx, versionId, stateAfter(outcome))
}

async function openVoteOf(tx: Tx, versionId: string): Promise<Vote> {
  const vote = (await votesOf(tx, versionId)).find(({ outcome }) => outcome === null)
  if (!vote) throw refused(why.wrong_state)
  return vote
}

const setState = (tx: Tx, versionId: string, state: string) => tx.run(`update standard_version set state = $2, version = version + 1 where tenant_id = current_tenant() and id = $1`, [versionId, state])

/** Adds a committee (without an id) or changes one. */
export async function saveCommittee(tx: Tx, { committeeId, name, quorum, version }: { committeeId: string | null; name: Words; quorum: number; version: number }): Promise<void> {
  await permit(tx, 'standard.write')
  const id = committeeId ?? tx.newId()
  if (committeeId === null) {
    await tx.run(`insert into committee (tenant_id, id, name, quorum, created_at) values (current_tenant(), $1, $2, $3, $4)`, [id, JSON.stringify(name), quorum, tx.at])
  } else {
    const saved = await tx.run(`update committee set name = $2, quorum = $3, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $4`, [id, JSON.stringify(name), quorum, version])
    const now = saved === 0 ? (await committeesOf(tx)).find((one) => one.id === id) : undefined
    if (now) throw stale({ ...(await changedLast(tx, 'committee', id)), version: now.version, values: { nameHe: now.name.he, nameAr: now.name.ar, nameEn: now.name.en, quorum: String(now.quorum) } })
    if (saved === 0) throw new NotYours('committee')
  }
  await tell(tx, 'committee.saved', { details: { committee: id } })
}

/** Calls someone to a committee, for the body they come from. */
export async function addMember(tx: Tx, input: { committeeId: string; accountId: string; body: string; startsOn: string }): Promise<void> {
  await permit(tx, 'standard.write')
  const committee = (await committeesOf(tx)).find(({ id }) => id === input.committeeId)
  if (!committee) throw new NotYours('committee')
  if (!(await whoMayBeCalled(tx)).some(({ id }) => id === input.accountId)) throw refused(why.notCalled, 'accountId')
  if (committee.members.some(({ accountId, endsOn }) => accountId === input.accountId && endsOn === null)) throw refused(why.sitsAlready, 'accountId')
  await tx.run(`insert into committee_member (tenant_id, id, committee_id, account_id, body, starts_on) values (current_tenant(), $1, $2, $3, $4, $5)`, [tx.newId(), input.committeeId, input.accountId, input.body, input.startsOn])
  await tell(tx, 'committee.member_added', { details: { committee: input.committeeId, account: input.accountId } })
}

/** Ends a seat on a day that is its last. */
export async function endMember(tx: Tx, { memberId }: { memberId: string }): Promise<void> {
  await permit(tx, 'standard.write')
  const ended = await tx.run(`update committee_member set ends_on = greatest(starts_on, $2::date) where tenant_id = current_tenant() and id = $1 and ends_on is null`, [memberId, tx.today])
  if (ended === 0) throw refused(why.wrong_state)
  await tell(tx, 'committee.member_ended', { details: { member: memberId } })
}
