/** Mentored practice: a process begun under a word that is nobody's name, its steps told and reviewed, and its words opened to who leads. */
import { permitPromoter, tell } from '#src/access/index.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused, stale } from '#src/platform/errors.ts'
import { mustBeMasked, namesAccompanied } from '../ethics/index.ts'
import type { BeginProcess, Of, OfProcess, OpenWords, Relabel, ReviewStep, SetAside, TellStep } from './forms.ts'
import { processesOf, processOf } from './queries.ts'
import { why } from './refusals.ts'
import { isComplete, labelNames, mayReview, mayTell, stepsOf } from './rules.ts'
import type { Happened, Process, Step } from './types.ts'

export async function beginProcess(tx: Tx, { promoterId, label, beganOn, notThePerson }: Of<typeof BeginProcess>): Promise<string> {
  await permitPromoter(tx, 'practice.tell', promoterId)
  if (beganOn > tx.today) throw refused(why.tooEarly, 'beganOn')
  await labelMustBeNobodys(tx, label, notThePerson)
  await oneAtATime(tx, promoterId)
  const number = Math.max(0, ...(await processesOf(tx, promoterId)).map((one) => one.number)) + 1
  const id = tx.newId()
  await tx.run(`insert into practice_process (tenant_id, id, promoter_id, number, began_on, at) values (current_tenant(), $1, $2, $3, $4, $5)`, [id, promoterId, number, beganOn, tx.at])
  await tx.run(`insert into practice_label (tenant_id, process_id, promoter_id, label) values (current_tenant(), $1, $2, $3)`, [id, promoterId, label])
  await tell(tx, 'practice.begun', { details: { promoter: promoterId, process: id } })
  return id
}

export async function relabelProcess(tx: Tx, { promoterId, processId, label, notThePerson, version }: OfProcess<typeof Relabel>): Promise<void> {
  await permitPromoter(tx, 'practice.tell', promoterId)
  const now = await known(tx, promoterId, processId)
  await labelMustBeNobodys(tx, label, notThePerson)
  const saved = await tx.run(`update practice_label set label = $3, version = version + 1 where tenant_id = current_tenant() and process_id = $1 and version = $2`, [processId, version, label])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'practice_label', processId)), version: now.labelVersion ?? 1, values: { label: now.label ?? '' } })
  await tell(tx, 'practice.relabelled', { details: { promoter: promoterId, process: processId } })
}

/** Sets a process aside that broke off, or takes it up again. What was reviewed of it stays. */
export async function setProcessAside(tx: Tx, { promoterId, processId, back, version }: OfProcess<typeof SetAside>): Promise<void> {
  await permitPromoter(tx, 'practice.tell', promoterId)
  const now = await known(tx, promoterId, processId)
  if (!back && isComplete(now.events)) throw refused(why.complete)
  const saved = await tx.run(`update practice_process set set_aside_on = $3, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`, [processId, version, back ? null : tx.today])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'practice_process', processId)), version: now.version, values: {} })
  await tell(tx, back ? 'practice.brought_back' : 'practice.set_aside', { details: { promoter: promoterId, process: processId } })
}

/** The promoter tells of a step: what was done and seen, what was doubted, what they would do now. */
export async function tellStep(tx: Tx, { promoterId, processId, step, notThePerson, ...words }: OfProcess<typeof TellStep>): Promise<void> {
  await permitPromoter(tx, 'practice.tell', promoterId)
  await mustBeMasked(tx, words, notThePerson)
  await moveStep(tx, { promoterId, processId, step, what: 'told', from: mayTell, words })
  await tell(tx, 'practice.told', { details: { promoter: promoterId, process: processId, step } })
}

/** The mentor reviews a step, or asks to go through it once more; always with words. */
export async function reviewStep(tx: Tx, { promoterId, processId, step, outcome, notThePerson, ...words }: OfProcess<typeof ReviewStep>): Promise<void> {
  await permitPromoter(tx, 'practice.review', promoterId)
  await mustBeMasked(tx, words, notThePerson, promoterId)
  await moveStep(tx, { promoterId, processId, step, what: outcome, from: mayReview, words })
  await tell(tx, 'practice.reviewed', { details: { promoter: promoterId, process: processId, step, outcome } })
}

/** Opens the words of a process, or of the meetings where none is named, to who leads; or closes them again. */
export async function openMentoringWords(tx: Tx, { promoterId, processId, close }: Of<typeof OpenWords> & { processId: string | null }): Promise<void> {
  await permitPromoter(tx, 'practice.tell', promoterId)
  if (processId) await known(tx, promoterId, processId)
  if (close)
    await tx.run(`update mentoring_opened set closed_at = $3 where tenant_id = current_tenant() and promoter_id = $1 and process_id is not distinct from $2 and closed_at is null`, [promoterId, processId, tx.at])
  else
    await tx.run(`insert into mentoring_opened (tenant_id, id, promoter_id, process_id, opened_at) values (current_tenant(), $1, $2, $3, $4) on conflict do nothing`, [tx.newId(), promoterId, processId, tx.at])
  await tell(tx, close ? 'mentoring.words_closed' : 'mentoring.words_opened', { details: { promoter: promoterId, ...(processId && { process: processId }) } })
}

interface Move {
  promoterId: string
  processId: string
  step: Step
  what: Happened
  from: (state: ReturnType<typeof stepsOf>[number]['state']) => boolean
  words: { seen: string; doubt: string; next: string }
}
async function moveStep(tx: Tx, { promoterId, processId, step, what, from, words: { seen, doubt, next } }: Move): Promise<void> {
  await oneAtATime(tx, promoterId)
  const process = await known(tx, promoterId, processId)
  if (process.setAsideOn) throw refused(why.setAside)
  const now = stepsOf(process.events).find((one) => one.step === step)
  if (!now || !from(now.state)) throw movedOn(why.stepMoved)
  const id = tx.newId()
  await tx.run(
    `insert into practice_step (tenant_id, id, promoter_id, process_id, step, what, on_day, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, current_account())`,
    [id, promoterId, processId, step, what, tx.today, tx.at],
  )
  await tx.run(`insert into practice_words (tenant_id, step_id, process_id, promoter_id, seen, doubt, next) values (current_tenant(), $1, $2, $3, $4, $5, $6)`, [id, processId, promoterId, seen, doubt, next])
}

async function labelMustBeNobodys(tx: Tx, label: string, notThePerson: boolean): Promise<void> {
  await mustBeMasked(tx, { label }, notThePerson)
  if (!notThePerson && labelNames(label, await namesAccompanied(tx))) throw refused(why.labelNames, 'label')
}

async function known(tx: Tx, promoterId: string, processId: string): Promise<Process> {
  const process = await processOf(tx, promoterId, processId)
  if (!process) throw new NotYours('practice_process')
  return process
}

/** The second of two at once finds what the first did. */
const oneAtATime = (tx: Tx, promoterId: string) => tx.rows(`select pg_advisory_xact_lock(hashtextextended('practice.' || $1, 0))`, [promoterId])
