/** What people do with employers: who they are, whom to talk to, what was said, what was agreed, what they say of us, and what was refused. */
import { permit, tell } from '#src/access/index.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import type * as v from 'valibot'
import { hasCome } from '../has-come.ts'
import type * as f from './forms.ts'
import { employerOf } from './queries.ts'
import { why } from './refusals.ts'
import type { Employer, EmployerWords } from './types.ts'

/** Adds an employer to the network's list; one of the same name and place is there already. */
export async function addEmployer(tx: Tx, words: EmployerWords): Promise<string> {
  await permit(tx, 'employers.write')
  if (await known(tx, words)) throw refused(why.twice, 'name')
  const id = tx.newId()
  await tx.run(`insert into employer (tenant_id, id, name, locality, sector, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, current_account())`, [id, words.name, words.locality, words.sector, tx.at])
  await tell(tx, 'employer.added', { details: { employer: id } })
  return id
}

export async function changeEmployer(tx: Tx, { employerId, version, ...words }: f.Of<typeof f.ChangeEmployer>): Promise<void> {
  await permit(tx, 'employers.write')
  const now = await employer(tx, employerId)
  const saved = await tx.run(`update employer set name = $2, locality = $3, sector = $4, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $5`, [employerId, words.name, words.locality, words.sector, version])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'employer', employerId)), version: now.version, values: { name: now.name, locality: now.locality, sector: now.sector } })
  await tell(tx, 'employer.changed', { details: { employer: employerId } })
}

/** Nobody turns to them any more, or again. What is known of them stays. */
export async function closeEmployer(tx: Tx, { employerId, back, version }: f.Of<typeof f.CloseEmployer>): Promise<void> {
  await permit(tx, 'employers.write')
  const now = await employer(tx, employerId)
  const saved = await tx.run(`update employer set closed_on = $3, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`, [employerId, version, back ? null : tx.today])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'employer', employerId)), version: now.version, values: {} })
  await tell(tx, back ? 'employer.reopened' : 'employer.closed', { details: { employer: employerId } })
}

export async function addContact(tx: Tx, { employerId, name, role, phone, email }: f.Of<typeof f.AddContact>): Promise<void> {
  await permit(tx, 'employers.write')
  await employer(tx, employerId)
  const id = tx.newId()
  await tx.run(`insert into employer_contact (tenant_id, id, employer_id, name, role, phone, email) values (current_tenant(), $1, $2, $3, $4, $5, $6)`, [id, employerId, name, role, phone, email])
  await tell(tx, 'employer.contact_added', { details: { employer: employerId } })
}

/** Corrects a contact, or says that they are no longer the one to talk to. */
export async function changeContact(tx: Tx, { employerId, contactId, version, left, ...words }: f.Of<typeof f.ChangeContact>): Promise<void> {
  await permit(tx, 'employers.write')
  const now = await tx.row<{ name: string; role: string; phone: string; email: string; version: number }>(`select name, role, phone, email, version from employer_contact where tenant_id = current_tenant() and employer_id = $1 and id = $2`, [employerId, contactId])
  if (!now) throw new NotYours('employer_contact')
  const saved = await tx.run(
    `update employer_contact set name = $2, role = $3, phone = $4, email = $5, left_on = case when $6 then coalesce(left_on, $7) end, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $8`,
    [contactId, words.name, words.role, words.phone, words.email, left, tx.today, version],
  )
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'employer_contact', contactId)), version: now.version, values: { name: now.name, role: now.role, phone: now.phone, email: now.email } })
  await tell(tx, 'employer.contact_changed', { details: { employer: employerId } })
}

/** Takes somebody out, name, phone and mail: they left, or ask for it. What was said with them stays, without them. */
export async function removeContact(tx: Tx, { employerId, contactId, sure, version }: f.Of<typeof f.RemoveContact>): Promise<void> {
  await permit(tx, 'employers.write')
  if (!sure) throw refused(why.saySure, 'sure')
  const removed = await tx.run(`delete from employer_contact where tenant_id = current_tenant() and employer_id = $1 and id = $2 and version = $3`, [employerId, contactId, version])
  if (removed === 0) {
    const now = await tx.row<{ name: string; version: number }>(`select name, version from employer_contact where tenant_id = current_tenant() and employer_id = $1 and id = $2`, [employerId, contactId])
    if (!now) throw new NotYours('employer_contact')
    throw stale({ ...(await changedLast(tx, 'employer_contact', contactId)), version: now.version, values: {} })
  }
  await tell(tx, 'employer.contact_removed', { details: { employer: employerId } })
}

export async function addConversation(tx: Tx, input: f.Of<typeof f.AddConversation>): Promise<void> {
  await permit(tx, 'employers.write')
  await employer(tx, input.employerId)
  await checkConversation(tx, input)
  const { employerId, heldOn, contactId, said, nextStep, nextOn } = input
  await tx.run(
    `insert into employer_conversation (tenant_id, id, employer_id, contact_id, held_on, said, next_step, next_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [tx.newId(), employerId, contactId, heldOn, said, nextStep, nextOn, tx.at],
  )
  await tell(tx, 'employer.talked', { details: { employer: employerId } })
}

/** Mends what was written of a conversation; its writer does. */
export async function changeConversation(tx: Tx, { conversationId, version, ...input }: f.Of<typeof f.ChangeConversation>): Promise<void> {
  await permit(tx, 'employers.write')
  const { employerId, heldOn, contactId, said, nextStep, nextOn } = input
  const now = await tx.row<{ said: string; nextStep: string; version: number }>(
    `select said, next_step as "nextStep", version from employer_conversation where tenant_id = current_tenant() and employer_id = $1 and id = $2 and account_id = current_account()`,
    [employerId, conversationId],
  )
  if (!now) throw new NotYours('employer_conversation')
  await checkConversation(tx, input)
  const saved = await tx.run(
    `update employer_conversation set held_on = $2, contact_id = $3, said = $4, next_step = $5, next_on = $6, next_done_on = case when $6::date is null then null else next_done_on end, version = version + 1
     where tenant_id = current_tenant() and id = $1 and version = $7`,
    [conversationId, heldOn, contactId, said, nextStep, nextOn, version],
  )
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'employer_conversation', conversationId)), version: now.version, values: { said: now.said, nextStep: now.nextStep } })
  await tell(tx, 'employer.conversation_mended', { details: { employer: employerId } })
}

/** The next step was done, by whoever did it. */
export async function doneNextStep(tx: Tx, { conversationId, version }: v.InferOutput<typeof f.StepDone>): Promise<void> {
  await permit(tx, 'employers.write')
  const step = await tx.row<{ employerId: string; version: number }>(`select employer_id as "employerId", version from employer_conversation where tenant_id = current_tenant() and id = $1 and next_on is not null`, [conversationId])
  if (!step) throw new NotYours('employer_conversation')
  const saved = await tx.run(`update employer_conversation set next_done_on = $2, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $3`, [conversationId, tx.today, version])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'employer_conversation', conversationId)), version: step.version, values: {} })
  await tell(tx, 'employer.step_done', { details: { employer: step.employerId } })
}

export async function addAgreement(tx: Tx, input: f.Of<typeof f.AddAgreement>): Promise<void> {
  await permit(tx, 'employers.write')
  await employer(tx, input.employerId)
  checkAgreement(input)
  const { employerId, offers, words, fromOn, untilOn } = input
  await tx.run(
    `insert into employer_agreement (tenant_id, id, employer_id, offers, words, from_on, until_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, current_account())`,
    [tx.newId(), employerId, offers, words, fromOn, untilOn, tx.at],
  )
  await tell(tx, 'employer.agreed', { details: { employer: employerId } })
}

export async function changeAgreement(tx: Tx, { agreementId, version, ...input }: f.Of<typeof f.ChangeAgreement>): Promise<void> {
  await permit(tx, 'employers.write')
  const { employerId, offers, words, fromOn, untilOn } = input
  const now = await tx.row<{ words: string; version: number }>(`select words, version from employer_agreement where tenant_id = current_tenant() and employer_id = $1 and id = $2`, [employerId, agreementId])
  if (!now) throw new NotYours('employer_agreement')
  checkAgreement(input)
  const saved = await tx.run(`update employer_agreement set offers = $2, words = $3, from_on = $4, until_on = $5, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $6`, [agreementId, offers, words, fromOn, untilOn, version])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'employer_agreement', agreementId)), version: now.version, values: { words: now.words } })
  await tell(tx, 'employer.agreement_changed', { details: { employer: employerId } })
}

/** Writes down what the employer said of the work with us after a placement. */
export async function tellSatisfaction(tx: Tx, input: f.Of<typeof f.TellSatisfaction>): Promise<void> {
  await permit(tx, 'employers.write')
  const { employerId, askedOn, contactId, fits, prepared, answered, takeAgain, words } = input
  await employer(tx, employerId)
  await checkContact(tx, employerId, contactId)
  hasCome(tx, askedOn, 'askedOn')
  if (words === '' && takeAgain === null && [fits, prepared, answered].every((one) => one === null)) throw refused(why.saysNothing, 'words')
  await tx.run(
    `insert into employer_satisfaction (tenant_id, id, employer_id, contact_id, asked_on, fits, prepared, answered, take_again, words, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, current_account())`,
    [tx.newId(), employerId, contactId, askedOn, fits, prepared, answered, takeAgain, words, tx.at],
  )
  await tell(tx, 'employer.satisfaction_told', { details: { employer: employerId } })
}

/** Records an unlawful request that was refused: what was asked, and what was answered. */
export async function recordRefusal(tx: Tx, { employerId, askedOn, asked, grounds, answered, became }: f.Of<typeof f.RecordRefusal>): Promise<void> {
  await permit(tx, 'employers.write')
  await employer(tx, employerId)
  hasCome(tx, askedOn, 'askedOn')
  if (grounds.length === 0) throw refused(why.noGround, 'grounds')
  await tx.run(
    `insert into employer_refusal (tenant_id, id, employer_id, asked_on, asked, grounds, answered, became, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [tx.newId(), employerId, askedOn, asked, grounds, answered, became, tx.at],
  )
  await tell(tx, 'employer.request_refused', { details: { employer: employerId, grounds } })
}

/** Says what became of a refused request. */
export async function tellRefusal(tx: Tx, { refusalId, became, version }: v.InferOutput<typeof f.TellRefusal>): Promise<void> {
  await permit(tx, 'employers.write')
  const now = await tx.row<{ employerId: string; became: string; version: number }>(`select employer_id as "employerId", became, version from employer_refusal where tenant_id = current_tenant() and id = $1`, [refusalId])
  if (!now) throw new NotYours('employer_refusal')
  const saved = await tx.run(`update employer_refusal set became = $2, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $3`, [refusalId, became, version])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'employer_refusal', refusalId)), version: now.version, values: { became: now.became } })
  await tell(tx, 'employer.refusal_told', { details: { employer: now.employerId } })
}

async function employer(tx: Tx, employerId: string): Promise<Employer> {
  const found = await employerOf(tx, employerId)
  if (!found) throw new NotYours('employer')
  return found
}

const known = (tx: Tx, { name, locality }: EmployerWords) => tx.row(`select id from employer where tenant_id = current_tenant() and name = $1 and locality = $2`, [name, locality])

async function checkContact(tx: Tx, employerId: string, contactId: string | null): Promise<void> {
  if (contactId === null) return
  const found = await tx.row(`select id from employer_contact where tenant_id = current_tenant() and employer_id = $1 and id = $2`, [employerId, contactId])
  if (!found) throw refused(why.notHere, 'contactId')
}

async function checkConversation(tx: Tx, { employerId, heldOn, contactId, nextStep, nextOn }: f.Of<typeof f.AddConversation>): Promise<void> {
  hasCome(tx, heldOn, 'heldOn')
  await checkContact(tx, employerId, contactId)
  if ((nextStep === '') !== (nextOn === null)) throw refused(why.nextTogether, nextStep === '' ? 'nextStep' : 'nextOn')
}

function checkAgreement({ offers, fromOn, untilOn }: f.Of<typeof f.AddAgreement>): void {
  if (offers.length === 0) throw refused(why.noOffer, 'offers')
  if (untilOn !== null && untilOn < fromOn) throw refused(why.endsBefore, 'untilOn')
}
