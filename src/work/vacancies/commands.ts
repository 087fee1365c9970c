/** What people do with vacancies: write, change, close, publish, and answer for words that a rule of the law warned of. */
import { permit, tell } from '#src/access/index.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { type CloseVacancy, type ConfirmPay, inFields, type AnswerLaw, type Of, type OneVacancy } from './forms.ts'
import { lawOf, unanswered } from './law.ts'
import { columnOf, objectionsTo, vacancyOf } from './queries.ts'
import { why } from './refusals.ts'
import { stateOf } from './rules.ts'
import type { Vacancy, VacancyWords } from './types.ts'

const fields = Object.keys(columnOf) as (keyof VacancyWords)[]
const valuesOf = (words: VacancyWords, of: readonly (keyof VacancyWords)[] = fields): unknown[] => of.map((field) => (field === 'languages' ? JSON.stringify(words.languages) : words[field]))
const columns = fields.map((field) => columnOf[field])

/** Where a vacancy came from, and its key there. */
export interface Source {
  source: string
  key: string
}

/** Writes a vacancy of an employer. It is seen by those who work here; on the public page it stands once it is published. */
export async function writeVacancy(tx: Tx, { employerId, words, from }: { employerId: string; words: VacancyWords; from?: Source }): Promise<string> {
  await permit(tx, 'vacancies.write')
  check(words, tx.today)
  const employer = await tx.row(`select id from employer where tenant_id = current_tenant() and id = $1`, [employerId])
  if (!employer) throw refused(why.noEmployer, 'employerId')
  const id = await insertVacancy(tx, employerId, words, from)
  await tell(tx, 'vacancy.written', { details: { vacancy: id } })
  return id
}

/** The row of a new vacancy; its caller has asked for the right, and tells. */
export async function insertVacancy(tx: Tx, employerId: string, words: VacancyWords, from?: Source): Promise<string> {
  const id = tx.newId()
  await tx.run(
    `insert into vacancy (tenant_id, id, employer_id, source, source_key, at, account_id, ${columns.join(', ')}) values (current_tenant(), $1, $2, $3, $4, $5, current_account(), ${columns.map((_, index) => `$${index + 6}`).join(', ')})`,
    [id, employerId, from?.source ?? '', from?.key ?? '', tx.at, ...valuesOf(dated(words, tx))],
  )
  return id
}

/**
 * The words of a vacancy as its source has them now, whoever changed it meanwhile; `again`: it was gone from the file, and stands in it again. Whether the employer is named was said here,
 * and stays. Its caller has asked for the right, and tells.
 */
export async function updateVacancy(tx: Tx, vacancyId: string, words: VacancyWords, { again }: { again: boolean }): Promise<void> {
  const unlawful = (await standsAgainst(tx, vacancyId, words)).length > 0
  const ofTheFile = fields.filter((field) => field !== 'namesEmployer')
  await tx.run(
    `update vacancy set ${ofTheFile.map((field, index) => `${columnOf[field]} = $${index + 4}`).join(', ')}, version = version + 1, closed_on = case when $3 then null else closed_on end, closed_how = case when $3 then null else closed_how end,
       published_on = case when $2 or $3 then null else published_on end, published_by = case when $2 or $3 then null else published_by end where tenant_id = current_tenant() and id = $1`,
    [vacancyId, unlawful, again, ...valuesOf(dated(words, tx), ofTheFile)],
  )
}

/** Changes a vacancy. Words that the law forbids take it off the public page until they are mended or answered for. */
export async function changeVacancy(tx: Tx, { vacancyId, version, words }: { vacancyId: string; version: number; words: VacancyWords }): Promise<void> {
  await permit(tx, 'vacancies.write')
  const now = await vacancy(tx, vacancyId)
  check(words, tx.today)
  const saved = await tx.run(
    `update vacancy set ${columns.map((column, index) => `${column} = $${index + 3}`).join(', ')}, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`,
    [vacancyId, version, ...valuesOf(dated(words, tx))],
  )
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'vacancy', vacancyId)), version: now.version, values: inFields(now) })
  if (now.publishedOn && (await standsAgainst(tx, vacancyId, words)).length > 0) await tx.run(`update vacancy set published_on = null, published_by = null where tenant_id = current_tenant() and id = $1`, [vacancyId])
  await tell(tx, 'vacancy.changed', { details: { vacancy: vacancyId } })
}

/** The employer says the pay again, on a day. */
export async function confirmPay(tx: Tx, { vacancyId, paySaidOn, version }: Of<typeof ConfirmPay>): Promise<void> {
  await permit(tx, 'vacancies.write')
  if (paySaidOn > tx.today) throw refused(why.notSaidYet, 'paySaidOn')
  await change(tx, vacancyId, version, `pay_said_on = $3`, [paySaidOn])
  await tell(tx, 'vacancy.pay_said_again', { details: { vacancy: vacancyId } })
}

export async function closeVacancy(tx: Tx, { vacancyId, how, version }: Of<typeof CloseVacancy>): Promise<void> {
  await permit(tx, 'vacancies.write')
  const now = await vacancy(tx, vacancyId)
  if (now.closedOn) throw refused(why.closedAlready)
  await change(tx, vacancyId, version, `closed_on = $3, closed_how = $4`, [tx.today, how])
  await tell(tx, 'vacancy.closed', { details: { vacancy: vacancyId, how } })
}

export async function reopenVacancy(tx: Tx, { vacancyId, version }: Of<typeof OneVacancy>): Promise<void> {
  await permit(tx, 'vacancies.write')
  await change(tx, vacancyId, version, `closed_on = null, closed_how = null, published_on = null, published_by = null`, [])
  await tell(tx, 'vacancy.reopened', { details: { vacancy: vacancyId } })
}

/** Puts a vacancy on the public page. Words that the law forbids keep it off, until they are mended or answered for with a reason. */
export async function publishVacancy(tx: Tx, { vacancyId, version }: Of<typeof OneVacancy>): Promise<void> {
  await permit(tx, 'vacancies.write')
  const now = await vacancy(tx, vacancyId)
  const state = stateOf(now, tx.today)
  if (state !== 'open') throw refused(state === 'past' ? why.past : why.closedAlready)
  if ((await standsAgainst(tx, vacancyId, now)).length > 0) throw refused(why.unlawful)
  await change(tx, vacancyId, version, `published_on = $3, published_by = current_account()`, [tx.today])
  await tell(tx, 'vacancy.published', { details: { vacancy: vacancyId } })
}

export async function takeOffVacancy(tx: Tx, { vacancyId, version }: Of<typeof OneVacancy>): Promise<void> {
  await permit(tx, 'vacancies.write')
  await change(tx, vacancyId, version, `published_on = null, published_by = null`, [])
  await tell(tx, 'vacancy.taken_off', { details: { vacancy: vacancyId } })
}

/** Says why words that a rule warned of stand all the same (section 2(c): the nature of the work). The reason is kept. */
export async function answerLaw(tx: Tx, { vacancyId, rule, words, reason }: Of<typeof AnswerLaw>): Promise<void> {
  await permit(tx, 'vacancies.write')
  const now = await vacancy(tx, vacancyId)
  const found = (await standsAgainst(tx, vacancyId, now)).some((one) => one.rule === rule && one.words === words)
  if (!found) throw refused(why.notThere, 'reason')
  await tx.run(`insert into vacancy_objection (tenant_id, id, vacancy_id, rule, words, reason, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`, [tx.newId(), vacancyId, rule, words, reason, tx.at])
  await tell(tx, 'vacancy.law_answered', { details: { vacancy: vacancyId, rule } })
}

async function standsAgainst(tx: Tx, vacancyId: string, words: VacancyWords) {
  return unanswered(lawOf(words), await objectionsTo(tx, vacancyId))
}

async function vacancy(tx: Tx, vacancyId: string): Promise<Vacancy> {
  const found = await vacancyOf(tx, vacancyId)
  if (!found) throw new NotYours('vacancy')
  return found
}

async function change(tx: Tx, vacancyId: string, version: number, set: string, values: unknown[]): Promise<void> {
  const now = await vacancy(tx, vacancyId)
  const saved = await tx.run(`update vacancy set ${set}, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`, [vacancyId, version, ...values])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'vacancy', vacancyId)), version: now.version, values: {} })
}

function check({ hoursFrom, hoursTo, payFrom, payTo, payBasis, paySaidOn }: VacancyWords, today: Day): void {
  if (hoursFrom !== null && hoursTo !== null && hoursTo < hoursFrom) throw refused(why.hoursBackwards, 'hoursTo')
  if (payFrom !== null && payTo !== null && payTo < payFrom) throw refused(why.payBackwards, 'payTo')
  if ((payFrom ?? payTo) !== null && payBasis === null) throw refused(why.noBasis, 'payBasis')
  if (paySaidOn !== null && paySaidOn > today) throw refused(why.notSaidYet, 'paySaidOn')
}

/** Pay without a day was said today, and so was what a file says of a day to come. */
const dated = (words: VacancyWords, tx: Tx): VacancyWords => ((words.payFrom ?? words.payTo) !== null && (words.paySaidOn ?? '9999-12-31') > tx.today ? { ...words, paySaidOn: tx.today } : words)

