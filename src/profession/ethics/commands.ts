/** What is done in the register: a dilemma is raised, advice asked and given, it is decided, and what came of it is told. */
import { randomUUID } from 'node:crypto'
import { permit, tell, tellUnnamed } from '#src/access/index.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import type { Ask, Decide, Form, GiveAdvice, TellOutcome } from './forms.ts'
import { mustBeMasked } from './masking.ts'
import { dilemmaOf, programmesToAsk } from './queries.ts'
import { why } from './refusals.ts'
import type { Dilemma, Told } from './types.ts'

/** Two values at least, a day to come, and nothing in the words that tells who the participant is. */
async function mustBeWhole(tx: Tx, { title, story, values, options, touches, wantedBy, notThePerson }: Told): Promise<void> {
  if (values.length < 2) throw refused(why.twoValues, 'values')
  if (wantedBy && wantedBy < tx.today) throw refused(why.past, 'wantedBy')
  const weighed = Object.fromEntries(options.flatMap((one, index) => [[`words${index + 1}`, one.words], [`for${index + 1}`, one.for], [`against${index + 1}`, one.against]]))
  await mustBeMasked(tx, { title, story, moreValues: values.join('\n'), touches, ...weighed }, notThePerson)
}

/** Tells what the author did; of an anonymous dilemma as somebody's. */
const told = (tx: Tx, what: string, anonymous: boolean, id: string) => (anonymous ? tellUnnamed(tx, what, { dilemma: id }) : tell(tx, what, { details: { dilemma: id } }))

/** Raises a dilemma. The id holds no time: an anonymous one must not be told by its minute. */
export async function raiseDilemma(tx: Tx, input: Told & { anonymous: boolean }): Promise<string> {
  await permit(tx, 'ethics.raise')
  const { kind, title, story, values, options, touches, wantedBy, anonymous } = input
  await mustBeWhole(tx, input)
  const id = randomUUID()
  await tx.run(
    `insert into dilemma (tenant_id, id, kind, title, story, values_at_odds, options, touches, wanted_by, language, anonymous, raised_by, raised_on)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, case when $10 then null else current_account() end, $11)`,
    [id, kind, title, story, values, JSON.stringify(options), touches, wantedBy, tx.actor.language, anonymous, tx.today],
  )
  await tx.run(`insert into dilemma_author (tenant_id, dilemma_id, account_id) values (current_tenant(), $1, current_account())`, [id])
  await told(tx, 'dilemma.raised', anonymous, id)
  return id
}

/** Tells it better, while it is not decided; how it stood is kept. Nobody writes who: only whoever raised it can. */
export async function correctDilemma(tx: Tx, input: Told & { dilemmaId: string; version: number }): Promise<void> {
  await permit(tx, 'ethics.raise')
  const { dilemmaId, version, kind, title, story, values, options, touches, wantedBy } = input
  const dilemma = await mine(tx, dilemmaId)
  if (dilemma.decidedOn) throw refused(why.decidedAlready)
  if (dilemma.version !== version) throw staleNow(dilemma)
  await mustBeWhole(tx, { ...input, wantedBy: wantedBy === dilemma.wantedBy ? null : wantedBy })
  await tx.run(
    `insert into dilemma_wording (tenant_id, id, dilemma_id, kind, title, story, values_at_odds, options, touches, wanted_by, stood_as, until)
     select tenant_id, $2, id, kind, title, story, values_at_odds, options, touches, wanted_by, version, $4 from dilemma where tenant_id = current_tenant() and id = $1 and version = $3`,
    [dilemmaId, randomUUID(), version, tx.today],
  )
  await write(tx, dilemma, version, `kind = $3, title = $4, story = $5, values_at_odds = $6, options = $7, touches = $8, wanted_by = $9`, [kind, title, story, values, JSON.stringify(options), touches, wantedBy])
  await told(tx, 'dilemma.corrected', dilemma.by === null, dilemmaId)
}

/** Asks peers, the lead or the ethics group, of a programme or of the network, until a day. */
export async function askAdvice(tx: Tx, { dilemmaId, asked, programmeId, answerBy, question, notThePerson, version }: Form<typeof Ask>): Promise<void> {
  await permit(tx, 'ethics.raise')
  const dilemma = await mine(tx, dilemmaId)
  if (dilemma.decidedOn) throw refused(why.decidedAlready)
  if (dilemma.asked) throw refused(why.askedAlready)
  if (answerBy < tx.today) throw refused(why.past, 'answerBy')
  if (answerBy > addDays(tx.today, 92)) throw refused(why.far, 'answerBy')
  if (programmeId && !(await programmesToAsk(tx)).some(({ id }) => id === programmeId)) throw refused(why.programme, 'programmeId')
  await mustBeMasked(tx, { question }, notThePerson)
  await write(tx, dilemma, version, `asked = $3, programme_id = $4, answer_by = $5, question = $6`, [asked, programmeId, answerBy, question])
  await told(tx, 'dilemma.asked', dilemma.by === null, dilemmaId)
}

/** Advice of somebody who was asked, by name: what they would weigh, what they do not know. A late answer is taken until it is decided. */
export async function giveAdvice(tx: Tx, { dilemmaId, weighs, unknown, notThePerson }: Form<typeof GiveAdvice>): Promise<void> {
  await permit(tx, 'ethics.answer')
  const dilemma = await dilemmaOf(tx, dilemmaId)
  if (!dilemma) throw new NotYours('ethics.answer')
  if (dilemma.mine) throw refused(why.ownAdvice)
  if (dilemma.decidedOn) throw refused(why.decidedAlready)
  if (dilemma.answeredByMe) throw refused(why.answeredAlready)
  await mustBeMasked(tx, { weighs, unknown }, notThePerson)
  await tx.run(
    `insert into dilemma_answer (tenant_id, id, dilemma_id, weighs, unknown, account_id, at) values (current_tenant(), $1, $2, $3, $4, current_account(), $5)`,
    [tx.newId(), dilemmaId, weighs, unknown, tx.at],
  )
  await tell(tx, 'dilemma.answered', { details: { dilemma: dilemmaId } })
}

/** What was decided and why, by the one who raised it; with advice or without. */
export async function decideDilemma(tx: Tx, { dilemmaId, decision, reason, notThePerson, version }: Form<typeof Decide>): Promise<void> {
  await permit(tx, 'ethics.raise')
  const dilemma = await mine(tx, dilemmaId)
  if (dilemma.decidedOn) throw refused(why.decidedAlready)
  await mustBeMasked(tx, { decision, reason }, notThePerson)
  await write(tx, dilemma, version, `decision = $3, reason = $4, decided_on = $5`, [decision, reason, tx.today])
  await told(tx, 'dilemma.decided', dilemma.by === null, dilemmaId)
}

/** What came of it, later. */
export async function tellOutcome(tx: Tx, { dilemmaId, outcome, notThePerson, version }: Form<typeof TellOutcome>): Promise<void> {
  await permit(tx, 'ethics.raise')
  const dilemma = await mine(tx, dilemmaId)
  if (!dilemma.decidedOn) throw refused(why.notDecided)
  if (dilemma.outcomeOn) throw refused(why.toldAlready)
  await mustBeMasked(tx, { outcome }, notThePerson)
  await write(tx, dilemma, version, `outcome = $3, outcome_on = $4`, [outcome, tx.today])
  await told(tx, 'dilemma.outcome_told', dilemma.by === null, dilemmaId)
}

/** The dilemma, of the one who raised it. */
async function mine(tx: Tx, id: string): Promise<Dilemma> {
  const dilemma = await dilemmaOf(tx, id)
  if (!dilemma?.mine) throw new NotYours('ethics.raise')
  return dilemma
}

async function write(tx: Tx, { id }: Dilemma, version: number, columns: string, values: unknown[]): Promise<void> {
  const saved = await tx.run(`update dilemma set ${columns}, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`, [id, version, ...values])
  if (saved === 1) return
  throw staleNow(await mine(tx, id))
}

/** The one who raised it alone saves it. Of what may be unnamed no moment is kept, and no name (decision 014). */
const staleNow = (now: Dilemma) => {
  const { kind, title, story, touches, decision, reason, outcome, question } = now
  return stale({ by: '', at: null, version: now.version, values: { kind, title, story, touches, wantedBy: now.wantedBy ?? '', decision, reason, outcome, question } })
}
