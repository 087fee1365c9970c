/** What is done with a referral: made with its reason, worded, answered, told what came of it; and what the participant says of it. */
import { permit, tell } from '#src/access/index.ts'
import { strengthsOf } from '#src/accompaniment/mapping/index.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import type * as v from 'valibot'
import { courseKinds } from '../training/index.ts'
import type { Came, Close, Refer, Reply, Reword, SayOwn } from './forms.ts'
import { referralsOf } from './queries.ts'
import { why } from './refusals.ts'
import { askNext, mayReword } from './rules.ts'
import type { AnswerKind, Referral, So } from './types.ts'

type OfFile<S extends v.GenericSchema> = v.InferOutput<S> & { participantId: string }

/** Refers a participant: sent by us only with a consent that holds now, carried by themselves otherwise. What is told is what is written here, and nothing else. */
export async function refer(tx: Tx, input: OfFile<typeof Refer>): Promise<string> {
  const { participantId, serviceId, scopeLineId, reason, way, strengths, told, withPhone, language } = input
  await permit(tx, 'referrals.write', participantId)
  const to = await whereTo(tx, input)
  const consentId = way === 'sent' ? await consentToTell(tx, participantId) : null
  await areStrengths(tx, participantId, strengths)
  if (scopeLineId && !(await tx.row(`select from scope_line where tenant_id = current_tenant() and id = $1`, [scopeLineId]))) throw new NotYours('scope_line')
  const id = tx.newId()
  await tx.run(
    `insert into referral (tenant_id, id, participant_id, service_id, to_name, to_words, scope_line_id, beyond_training, reason, way, consent_id, strengths, told, with_phone, language, referred_on, ask_on, at, account_id)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, current_account())`,
    [id, participantId, serviceId, to.name, input.toWords, scopeLineId, to.beyondTraining, reason, way, consentId, strengths, told, withPhone, language, tx.today, addDays(tx.today, input.askAfterDays), tx.at],
  )
  await tell(tx, 'referral.made', { participantId, details: { referral: id, way, ...(serviceId && { service: serviceId }) } })
  return id
}

/** Words anew what is told and by whom, as long as nobody answered; what we tell goes by the consent that stands now. */
export async function rewordReferral(tx: Tx, { participantId, referralId, way, strengths, told, withPhone, language, version }: OfFile<typeof Reword> & { referralId: string }): Promise<void> {
  await permit(tx, 'referrals.write', participantId)
  const now = await known(tx, participantId, referralId)
  if (!mayReword(now)) throw movedOn(why.answered)
  const consentId = way === 'sent' ? await consentToTell(tx, participantId) : null
  await areStrengths(tx, participantId, strengths.filter((one) => !now.strengths.includes(one)))
  await save(tx, participantId, referralId, version, `way = $4, consent_id = $5, strengths = $6, told = $7, with_phone = $8, language = $9`, [way, consentId, strengths, told, withPhone, language])
  await tell(tx, 'referral.reworded', { participantId, details: { referral: referralId, way } })
}

/** Writes down what the other side answered, and when to ask again. */
export async function recordReply(tx: Tx, { participantId, referralId, kind, words, on, askOn, version }: OfFile<typeof Reply>): Promise<void> {
  await permit(tx, 'referrals.answer', participantId)
  if (askOn !== null && askOn < tx.today) throw refused(why.past, 'askOn')
  await answer(tx, { participantId, referralId, kind, helped: null, words, on, version }, askOn)
  await tell(tx, 'referral.answered', { participantId, details: { referral: referralId, answer: kind } })
}

/** Writes down what came of it, and whether it helped; nothing more is awaited then. */
export async function recordOutcome(tx: Tx, { participantId, referralId, helped, words, on, version }: OfFile<typeof Came>): Promise<void> {
  await permit(tx, 'referrals.answer', participantId)
  await answer(tx, { participantId, referralId, kind: 'came_of_it', helped, words, on, version }, null)
  await tell(tx, 'referral.came_of_it', { participantId, details: { referral: referralId, helped } })
}

/** Says that nothing more is awaited. */
export async function closeReferral(tx: Tx, { participantId, referralId, version }: OfFile<typeof Close>): Promise<void> {
  await permit(tx, 'referrals.write', participantId)
  await known(tx, participantId, referralId)
  await save(tx, participantId, referralId, version, `closed_on = $4, ask_on = null`, [tx.today])
  await tell(tx, 'referral.closed', { participantId, details: { referral: referralId } })
}

/** What the participant says of a referral or a course, on the own page: whether it was so, and how it was. */
export async function sayOfReferral(tx: Tx, { participantId, referralId, enrolmentId, so, words }: OfFile<typeof SayOwn>): Promise<void> {
  await permit(tx, 'referrals.say', participantId)
  const of = await tx.row<{ beyondTraining: boolean }>(
    referralId
      ? `select beyond_training as "beyondTraining" from referral where tenant_id = current_tenant() and participant_id = $1 and id = $2`
      : `select false as "beyondTraining" from cohort_enrolment where tenant_id = current_tenant() and participant_id = $1 and id = $2`,
    [participantId, referralId ?? enrolmentId],
  )
  if (!of) throw new NotYours('referral')
  await tx.run(
    `insert into referral_own_word (tenant_id, id, participant_id, referral_id, enrolment_id, beyond_training, so, words, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [tx.newId(), participantId, referralId, referralId ? null : enrolmentId, of.beyondTraining, so, words, tx.at],
  )
  await tell(tx, 'referral.own_word', { participantId })
}

/** A service of the directory by its name now, or words; and whether it is beyond what training is about. */
async function whereTo(tx: Tx, { serviceId, toName }: v.InferOutput<typeof Refer>): Promise<{ name: string; beyondTraining: boolean }> {
  if (!serviceId) {
    if (toName === '') throw refused(why.toNobody, 'toName')
    return { name: toName, beyondTraining: true }
  }
  const service = await tx.row<{ name: string; kind: string; open: boolean }>(`select name, kind, status not in ('inactive', 'defunct') as open from service where tenant_id = current_tenant() and id = $1`, [serviceId])
  if (!service) throw new NotYours('service')
  if (!service.open) throw refused(why.closedService)
  return { name: service.name, beyondTraining: !courseKinds.some((kind) => kind === service.kind) }
}

/** The consent by which others are told, as it stands now. */
async function consentToTell(tx: Tx, participantId: string): Promise<string> {
  const newest = await tx.row<{ id: string; answer: string }>(
    `select id, answer from consent_event where tenant_id = current_tenant() and participant_id = $1 and purpose = 'partners' order by at desc, id desc limit 1`,
    [participantId],
  )
  if (newest?.answer !== 'given') throw refused(why.noConsent, 'way')
  return newest.id
}

/** Only strengths that stand in the mapping go into a letter. */
async function areStrengths(tx: Tx, participantId: string, strengths: readonly string[]): Promise<void> {
  if (strengths.length === 0) return
  const titles = new Set((await strengthsOf(tx, participantId, 60)).map(({ title }) => title))
  if (!strengths.every((one) => titles.has(one))) throw refused(why.notStrength, 'strengths')
}

async function answer(tx: Tx, said: { participantId: string; referralId: string; kind: AnswerKind; helped: So | null; words: string; on: string; version: number }, chosen: string | null): Promise<void> {
  const { participantId, referralId, kind, helped, words, on, version } = said
  if (on > tx.today) throw refused(why.future, 'on')
  await known(tx, participantId, referralId)
  await tx.run(
    `insert into referral_answer (tenant_id, id, participant_id, referral_id, beyond_training, kind, helped, words, on_day, at, account_id)
     select tenant_id, $1, participant_id, id, beyond_training, $4, $5, $6, $7, $8, current_account() from referral where tenant_id = current_tenant() and participant_id = $2 and id = $3`,
    [tx.newId(), participantId, referralId, kind, helped, words, on, tx.at],
  )
  const { askOn, closes } = askNext(kind, tx.today, chosen)
  await save(tx, participantId, referralId, version, `ask_on = $4, closed_on = case when $5 then $6::date end`, [askOn, closes, tx.today])
}

async function known(tx: Tx, participantId: string, referralId: string): Promise<Referral> {
  const [referral] = await referralsOf(tx, participantId, referralId)
  if (!referral) throw new NotYours('referral')
  return referral
}

async function save(tx: Tx, participantId: string, referralId: string, version: number, set: string, values: unknown[]): Promise<void> {
  const saved = await tx.run(`update referral set ${set}, version = version + 1 where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $3`, [participantId, referralId, version, ...values])
  if (saved === 0) throw movedOn(why.changed)
}
