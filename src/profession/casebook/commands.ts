/** How a settled dilemma comes to stand in the casebook: worded anew, confirmed by whoever raised it, published, taken back. */
import { randomUUID } from 'node:crypto'
import type * as v from 'valibot'
import { permit, tell } from '#src/access/index.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused, stale } from '#src/platform/errors.ts'
import { dilemmaOf, mustBeMasked } from '#src/profession/ethics/index.ts'
import type { AnswerWording, Propose, PublishCase, TakeBack, WordCase } from './forms.ts'
import { caseFrom, caseOf } from './queries.ts'
import { why } from './refusals.ts'
import { partCopied, readyIn } from './rules.ts'
import type { Case, CaseWords } from './types.ts'

type Said<S extends v.GenericSchema> = v.InferOutput<S> & { caseId: string }

/** Proposes a settled dilemma in a wording of its own. Nothing is taken over from the dilemma but its kind and the values at odds. */
export async function proposeCase(tx: Tx, { dilemmaId, language, notThePerson, ...words }: v.InferOutput<typeof Propose> & { dilemmaId: string }): Promise<string> {
  await permit(tx, 'casebook.propose')
  const dilemma = await dilemmaOf(tx, dilemmaId)
  if (!dilemma) throw new NotYours('casebook.propose')
  if (!dilemma.outcomeOn) throw refused(why.notSettled)
  if (await caseFrom(tx, dilemmaId)) throw refused(why.already)
  await mustBeWordedAnew(tx, dilemmaId, words, notThePerson)
  const id = randomUUID()
  const added = await tx.run(
    `insert into ethics_case (tenant_id, id, dilemma_id, kind, values_at_odds, asks_raiser, proposed_on) select tenant_id, $2, id, kind, values_at_odds, not anonymous, $3 from dilemma where tenant_id = current_tenant() and id = $1
     on conflict (tenant_id, dilemma_id) do nothing`,
    [dilemmaId, id, tx.today],
  )
  // Somebody else of the group proposed it in the same moment.
  if (added === 0) throw refused(why.already)
  await addWording(tx, id, language, words)
  await tell(tx, 'casebook.proposed', { details: { case: id } })
  return id
}

/** Words a case in a language, for the first time or anew; whoever raised it is asked again. */
export async function wordCase(tx: Tx, { caseId, language, version, notThePerson, ...words }: Said<typeof WordCase>): Promise<void> {
  await permit(tx, 'casebook.propose')
  const found = await openCase(tx, caseId)
  const now = found.wordings.find((one) => one.language === language)
  await mustBeWordedAnew(tx, found.dilemmaId, words, notThePerson)
  if (!now) await addWording(tx, caseId, language, words)
  else {
    const saved = await tx.run(
      `update ethics_case_wording set title = $4, happened = $5, decided = $6, reason = $7, outcome = $8, opposite = $9, worded_by = current_account(), worded_on = $10, version = version + 1
       where tenant_id = current_tenant() and case_id = $1 and language = $2 and version = $3`,
      [caseId, language, version, ...columnsOf(words), tx.today],
    )
    if (saved === 0) throw stale({ ...(await changedLast(tx, 'ethics_case_wording', caseId, language)), version: now.version, values: { ...wordsOf(now) } })
  }
  await tell(tx, 'casebook.worded', { details: { case: caseId, language } })
}

/** Whoever raised the dilemma says whether a wording may stand, and else what should be otherwise. */
export async function answerWording(tx: Tx, { caseId, language, agrees, words, notThePerson, version }: Said<typeof AnswerWording>): Promise<void> {
  await permit(tx, 'ethics.raise')
  const found = await caseOf(tx, caseId)
  const wording = found?.wordings.find((one) => one.language === language)
  if (!found?.mine || !found.asksRaiser || !wording) throw new NotYours('casebook')
  if (found.publishedOn) throw refused(why.standing)
  if (wording.version !== version) throw movedOn(why.changed)
  if (wording.answer) throw refused(why.answeredAlready)
  if (agrees === 'no' && words === '') throw refused(why.sayWhat, 'words')
  // The raiser knows the person: their own files are looked through once more before the words go out.
  if (agrees === 'yes') await mustBeMasked(tx, { agrees: Object.values(wordsOf(wording)).join('\n') }, notThePerson)
  await tx.run(
    `insert into ethics_case_answer (tenant_id, id, case_id, language, wording_version, agrees, words, on_day) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7)`,
    [randomUUID(), caseId, language, version, agrees === 'yes', words, tx.today],
  )
  await tell(tx, agrees === 'yes' ? 'casebook.confirmed' : 'casebook.objected', { details: { case: caseId, language } })
}

/** Publishes a case in the wordings that are ready. */
export async function publishCase(tx: Tx, { caseId, version }: Said<typeof PublishCase>): Promise<void> {
  await permit(tx, 'casebook.publish')
  const found = await openCase(tx, caseId)
  const ready = readyIn(found)
  if (ready.length === 0) throw refused(why.notReady)
  await tx.run(`update ethics_case_wording set published = language = any ($2::text[]) where tenant_id = current_tenant() and case_id = $1`, [caseId, ready.map(({ language }) => language)])
  await change(tx, found, version, `published_on = $3, taken_back = ''`, [tx.today])
  await tell(tx, 'casebook.published', { details: { case: caseId } })
}

/** Takes a case out of the casebook, with the reason; it can be worded anew and published again. */
export async function takeCaseBack(tx: Tx, { caseId, words, version }: Said<typeof TakeBack>): Promise<void> {
  await permit(tx, 'casebook.publish')
  const found = await caseOf(tx, caseId)
  if (!found) throw new NotYours('casebook')
  if (!found.publishedOn) throw movedOn(why.changed)
  await change(tx, found, version, `published_on = null, taken_back = $3`, [words])
  await tx.run(`update ethics_case_wording set published = false where tenant_id = current_tenant() and case_id = $1`, [caseId])
  await tell(tx, 'casebook.taken_back', { details: { case: caseId } })
}

async function openCase(tx: Tx, caseId: string): Promise<Case> {
  const found = await caseOf(tx, caseId)
  if (!found) throw new NotYours('casebook')
  if (found.publishedOn) throw refused(why.standing)
  return found
}

async function change(tx: Tx, { id }: Case, version: number, columns: string, values: unknown[]): Promise<void> {
  const saved = await tx.run(`update ethics_case set ${columns}, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`, [id, version, ...values])
  if (saved === 0) throw movedOn(why.changed)
}

/** No name, phone or id number of whom the writer accompanies, and nothing copied from the dilemma where the writer can read it. */
async function mustBeWordedAnew(tx: Tx, dilemmaId: string, words: CaseWords, notThePerson: boolean): Promise<void> {
  await mustBeMasked(tx, { ...words }, notThePerson)
  const dilemma = await dilemmaOf(tx, dilemmaId)
  if (!dilemma) return
  const { title: _, ...said } = words
  const part = partCopied(said, [dilemma.story, dilemma.decision, dilemma.reason, dilemma.outcome])
  if (part) throw refused(why.copied, part)
}

const wordsOf = ({ title, happened, decided, reason, outcome, opposite }: CaseWords): CaseWords => ({ title, happened, decided, reason, outcome, opposite })
const columnsOf = (words: CaseWords): string[] => Object.values(wordsOf(words))

async function addWording(tx: Tx, caseId: string, language: string, words: CaseWords): Promise<void> {
  await tx.run(
    `insert into ethics_case_wording (tenant_id, case_id, language, title, happened, decided, reason, outcome, opposite, worded_by, worded_on) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account(), $9)`,
    [caseId, language, ...columnsOf(words), tx.today],
  )
}
