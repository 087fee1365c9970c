/** Opening parts of a file to a partner professional, and closing them. The relation follows in the database, and only while the consent holds. */
import { addAccount, makeLink } from '#src/access/accounts/index.ts'
import { permit, tell } from '#src/access/index.ts'
import type { Language } from '#src/language/language.ts'
import { signInHash } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { lastWriter } from '../commands.ts'
import { consents } from '../consents/consents.ts'
import { openingsOf } from './queries.ts'
import { why } from './refusals.ts'
import type { ClosedWhy, PartnerPart } from './types.ts'

interface OpenToPartner {
  participantId: string
  accountId: string | null
  displayName: string
  email: string | null
  language: Language
  profession: string
  parts: PartnerPart[]
  untilOn: string | null
  words: string
  /** As it stood when the page was opened. */
  version: number
}

/** Opens parts to someone known or new. Returns the path of the link by which the partner sets a password; '' where they sign in already. */
export async function openToPartner(tx: Tx, input: OpenToPartner): Promise<string> {
  const { participantId } = input
  const [relation] = await permit(tx, 'partners.change', participantId)
  if (!(await consents(tx, participantId, 'partners'))) throw refused(why.needsConsent)
  if (input.parts.length === 0) throw refused(why.needsPart, 'parts')
  if (input.untilOn !== null && input.untilOn < tx.today) throw refused(why.passed, 'untilOn')
  await tx.row(`select id from participant where tenant_id = current_tenant() and id = $1 for update`, [participantId])
  const account = await accountFor(tx, input)
  await refuseStale(tx, input, account.id)
  await tx.run(
    `update partner_opening set closed_at = $3, closed_by = current_account(), closed_why = 'changed' where tenant_id = current_tenant() and participant_id = $1 and account_id = $2 and closed_at is null`,
    [participantId, account.id, tx.at],
  )
  await tx.run(
    `insert into partner_opening (tenant_id, id, participant_id, account_id, parts, until_on, profession, words, opened_at, opened_by)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [tx.newId(), participantId, account.id, input.parts, input.untilOn, input.profession || account.profession, input.words, tx.at],
  )
  await tell(tx, 'partner.opened', { participantId, relation, details: { account: account.id, parts: input.parts, until: input.untilOn } })
  return account.waiting ? makeLink(tx, account.id, 'invitation') : ''
}

/** What was opened or closed meanwhile is not replaced unseen: both agreements are shown. */
async function refuseStale(tx: Tx, { participantId, version }: OpenToPartner, accountId: string): Promise<void> {
  const openings = await openingsOf(tx, participantId)
  const now = openings[0]?.version ?? 0
  if (now === version) return
  const theirs = openings.filter((one) => one.accountId === accountId)
  const stands = theirs.find((one) => one.open)
  const values: Record<string, string | string[]> = stands ? { parts: stands.parts, untilOn: stands.untilOn ?? '', profession: stands.profession, words: stands.words } : theirs.length > 0 ? { parts: [] } : {}
  throw stale({ ...(await lastWriter(tx, participantId, 'partner.opened', 'partner.closed')), version: now, values })
}

/** The account of the partner, made where there is none, and given a partner's place. */
async function accountFor(tx: Tx, input: OpenToPartner): Promise<{ id: string; waiting: boolean; profession: string }> {
  if (input.accountId === null && input.email === null) throw refused(why.needsEmail, 'email')
  const known = await tx.row<{ id: string; waiting: boolean; profession: string; closed: boolean; near: boolean; partner: boolean }>(
    `select a.id, a.profession, a.password_hash is null as waiting, a.closed_at is not null as closed,
       a.id = current_account() or exists (select from file_relation r where r.tenant_id = a.tenant_id and r.account_id = a.id and r.participant_id = $3 and r.relation in ('self', 'assigned') and r.ends_on is null) as near,
       exists (select from post po where po.tenant_id = a.tenant_id and po.account_id = a.id and po.role = 'partner' and po.ends_on is null) as partner
     from account a where a.tenant_id = current_tenant() and (a.id = $1 or $1 is null and a.sign_in_hash = $2)`,
    [input.accountId, signInHash(input.email ?? ''), input.participantId],
  )
  const field = input.accountId === null ? 'email' : 'accountId'
  if (known?.closed || known?.near || (input.accountId !== null && !known?.partner)) throw refused(why.notThisPerson, field)
  if (!known && input.displayName === '') throw refused(why.needsName, 'displayName')
  const id = known?.id ?? (await addAccount(tx, { displayName: input.displayName, email: input.email ?? '', language: input.language, profession: input.profession }))
  if (!known?.partner) await tx.run(`insert into post (tenant_id, id, account_id, role, starts_on) values (current_tenant(), $1, $2, 'partner', $3)`, [tx.newId(), id, tx.today])
  return { id, waiting: known?.waiting ?? true, profession: known?.profession ?? '' }
}

/** Closes at once what was opened to one partner: staff, or the participant on their own page. */
export async function closeOpening(tx: Tx, input: { participantId: string; openingId: string; why: ClosedWhy }): Promise<void> {
  const [relation] = await permit(tx, 'partners.close', input.participantId)
  const closed = await tx.run(
    `update partner_opening set closed_at = $3, closed_by = current_account(), closed_why = $4 where tenant_id = current_tenant() and participant_id = $1 and id = $2 and closed_at is null`,
    [input.participantId, input.openingId, tx.at, relation === 'self' ? 'asked' : input.why],
  )
  if (closed === 0) {
    const known = await tx.row(`select from partner_opening where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.openingId])
    throw known ? refused(why.closedMeanwhile) : new NotYours('opening')
  }
  await tell(tx, 'partner.closed', { participantId: input.participantId, relation, details: { opening: input.openingId } })
}

/** A new link for a partner who has not come in yet. */
export async function partnerLink(tx: Tx, input: { participantId: string; openingId: string }): Promise<string> {
  const [relation] = await permit(tx, 'partners.change', input.participantId)
  const partner = await tx.row<{ id: string }>(
    `select a.id from partner_opening o join account a on a.tenant_id = o.tenant_id and a.id = o.account_id
     where o.tenant_id = current_tenant() and o.participant_id = $1 and o.id = $2 and o.closed_at is null and a.password_hash is null and a.closed_at is null`,
    [input.participantId, input.openingId],
  )
  if (!partner) throw new NotYours('opening')
  await tell(tx, 'partner.link_made', { participantId: input.participantId, relation, details: { account: partner.id } })
  return makeLink(tx, partner.id, 'invitation')
}
