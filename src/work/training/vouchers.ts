/** Vouchers: the network's dated rules, and one that is asked for, confirmed by whoever accompanies, and decided by the body that pays. No command looks at a population. */
import { permit, tell } from '#src/access/index.ts'
import { languages } from '#src/language/language.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import type * as v from 'valibot'
import type { AskVoucher, ConfirmDeclared, DecideVoucher, EndRule, PayGrant } from './forms.ts'
import { grantedDays, voucherById } from './queries.ts'
import { why } from './refusals.ts'
import { checkOf, isInForce, mostOf } from './rules.ts'
import type { VoucherRule } from './types.ts'

export async function setVoucherRule(tx: Tx, rule: Omit<VoucherRule, 'id'>): Promise<void> {
  await permit(tx, 'vouchers.keep')
  if (languages.every((language) => rule.name[language] === '')) throw refused(why.noName, 'nameHe')
  if (languages.every((language) => rule.condition[language] === '')) throw refused(why.noCondition, 'conditionHe')
  if (rule.endedOn !== null && rule.endedOn < rule.effectiveOn) throw refused(why.endsBefore, 'endedOn')
  const id = tx.newId()
  await tx.run(
    `insert into voucher_rule (tenant_id, id, name, condition, percent, cap, waiting_years, grant_at_placement, source, effective_on, ended_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, current_account())`,
    [id, JSON.stringify(rule.name), JSON.stringify(rule.condition), rule.percent, rule.cap, rule.waitingYears, rule.grantAtPlacement, rule.source, rule.effectiveOn, rule.endedOn, tx.at],
  )
  await tell(tx, 'voucher_rule.set', { details: { rule: id } })
}

/** Says until which day a rule can be asked for; what was asked by it stays. */
export async function endVoucherRule(tx: Tx, { ruleId, endedOn }: v.InferOutput<typeof EndRule>): Promise<void> {
  await permit(tx, 'vouchers.keep')
  const rule = await tx.row<{ effectiveOn: string }>(`select effective_on as "effectiveOn" from voucher_rule where tenant_id = current_tenant() and id = $1`, [ruleId])
  if (!rule) throw new NotYours('voucher_rule')
  if (endedOn < rule.effectiveOn) throw refused(why.endsBefore, 'endedOn')
  await tx.run(`update voucher_rule set ended_on = $2 where tenant_id = current_tenant() and id = $1`, [ruleId, endedOn])
  await tell(tx, 'voucher_rule.ended', { details: { rule: ruleId } })
}

/** Asks for a voucher by a rule that is in force, for a place in a cohort. Whoever accompanies is asked to confirm what is declared. */
export async function askVoucher(tx: Tx, { participantId, enrolmentId, ruleId }: v.InferOutput<typeof AskVoucher>): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  const rule = await tx.row<{ effectiveOn: string; endedOn: string | null }>(`select effective_on as "effectiveOn", ended_on as "endedOn" from voucher_rule where tenant_id = current_tenant() and id = $1`, [ruleId])
  if (!rule || !isInForce(rule, tx.today)) throw refused(why.ruleNotInForce, 'ruleId')
  const [enrolment] = await tx.rows<{ asked: boolean }>(
    `select exists (select from voucher v where v.tenant_id = e.tenant_id and v.enrolment_id = e.id and v.decided is distinct from 'refused') as asked from cohort_enrolment e where e.tenant_id = current_tenant() and e.id = $1 and e.participant_id = $2`,
    [enrolmentId, participantId],
  )
  if (!enrolment) throw new NotYours('cohort_enrolment')
  if (enrolment.asked) throw refused(why.asked, 'ruleId')
  await tx.run(
    `insert into voucher (tenant_id, id, participant_id, enrolment_id, rule_id, asked_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`,
    [tx.newId(), participantId, enrolmentId, ruleId, tx.today, tx.at],
  )
  await tell(tx, 'voucher.asked', { participantId, details: { rule: ruleId } })
}

/** Confirms that what the rule asks for was declared by the participant, in words that need not say what. */
export async function confirmDeclared(tx: Tx, { participantId, voucherId, declared, version }: v.InferOutput<typeof ConfirmDeclared> & { participantId: string }): Promise<void> {
  await permit(tx, 'declared.confirm', participantId)
  await openVoucher(tx, participantId, voucherId)
  await save(tx, `declared = $4, confirmed_on = $5, confirmed_by = current_account()`, [voucherId, version, tx.at, declared, tx.today])
  await tell(tx, 'voucher.confirmed', { participantId, details: { voucher: voucherId } })
}

/** Writes down what was decided. A grant needs every line of the check; a refusal needs none. */
export async function decideVoucher(tx: Tx, { participantId, voucherId, decided, decidedOn, amount, words, version }: v.InferOutput<typeof DecideVoucher>): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  const voucher = await openVoucher(tx, participantId, voucherId)
  if (decidedOn > tx.today) throw refused(why.notOver, 'decidedOn')
  if (decidedOn < voucher.askedOn) throw refused(why.beforeAsked, 'decidedOn')
  if (decided === 'granted') {
    const lines = checkOf(voucher.rule, { askedOn: voucher.askedOn, cost: voucher.cost, granted: await grantedDays(tx, participantId, voucherId), confirmed: voucher.confirmedOn !== null })
    if (lines.some((line) => line.what === 'declared' && line.so !== true)) throw refused(why.notConfirmed, 'decided')
    if (lines.some((line) => (line.what === 'in_force' || line.what === 'no_second') && !line.so)) throw refused(why.tooSoon, 'decided')
    if (amount === null) throw refused(why.noAmount, 'amount')
    const most = mostOf(voucher.rule, voucher.cost)
    if (most !== null && amount > most) throw refused(why.tooMuch(most), 'amount')
  }
  await save(tx, `decided = $4, decided_on = $5, amount = $6, words = $7`, [voucherId, version, tx.at, decided, decidedOn, decided === 'granted' ? amount : null, words])
  await tell(tx, `voucher.${decided}`, { participantId, details: { voucher: voucherId } })
}

/** Writes down that the grant at placement was paid. */
export async function payGrant(tx: Tx, { participantId, voucherId, on, version }: v.InferOutput<typeof PayGrant>): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  const voucher = await voucherOf(tx, participantId, voucherId)
  if (voucher.decided !== 'granted' || voucher.rule.grantAtPlacement === 0) throw refused(why.noGrant)
  if (on > tx.today) throw refused(why.notOver, 'on')
  if (voucher.decidedOn !== null && on < voucher.decidedOn) throw refused(why.beforeGranted, 'on')
  await save(tx, `granted_at_placement_on = $4`, [voucherId, version, tx.at, on])
  await tell(tx, 'voucher.grant_paid', { participantId, details: { voucher: voucherId } })
}

async function voucherOf(tx: Tx, participantId: string, voucherId: string) {
  const voucher = await voucherById(tx, voucherId)
  if (voucher?.participantId !== participantId) throw new NotYours('voucher')
  return voucher
}

async function openVoucher(tx: Tx, participantId: string, voucherId: string) {
  const voucher = await voucherOf(tx, participantId, voucherId)
  if (voucher.decided !== null) throw movedOn(why.decided)
  return voucher
}

/** $1 the voucher, $2 its version, $3 now. */
async function save(tx: Tx, set: string, values: unknown[]): Promise<void> {
  const saved = await tx.run(`update voucher set ${set}, at = $3, account_id = current_account(), version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`, values)
  if (saved === 0) throw movedOn(why.changed)
}
