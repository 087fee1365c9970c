/** What is done with knowledge: begun from Ofek's basis, written, changed, set aside; a figure recorded; a check answered. */
import { mayWithoutFile, permit, tell } from '#src/access/index.ts'
import { languages } from '#src/language/language.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { mustBeMasked } from '../ethics/index.ts'
import { basisEntries, basisFigures } from './basis.ts'
import { checkOf } from './checks.ts'
import { searchable } from './folding.ts'
import { inFields } from './forms.ts'
import { basisTaken, entryOf, figuresOf } from './queries.ts'
import { why } from './refusals.ts'
import { answerFits, isNote, mayChange } from './rules.ts'
import type { Entry, EntryWords, Figure, Heading } from './types.ts'

/** Takes in the entries of Ofek that are not here yet, and its figures where there are none: the network goes on from there. */
export async function beginFromBasis(tx: Tx): Promise<void> {
  await permit(tx, 'knowledge.write')
  // Two leads who press at once: the second waits, and finds all of it here.
  await tx.row(`select pg_advisory_xact_lock(hashtextextended('knowledge ' || current_tenant()::text, 0))`)
  const taken = await basisTaken(tx)
  const fresh = basisEntries(tx.today).filter(({ key }) => !taken.includes(key))
  if (fresh.length === 0) throw refused(why.hasBasis)
  await insertEntries(tx, fresh.map(({ key, ...entry }) => ({ ...entry, basis: key })))
  if ((await figuresOf(tx)).length === 0) await insertFigures(tx, basisFigures(tx.today))
  await tell(tx, 'knowledge.begun', { details: { entries: fresh.length } })
}

/** Writes an entry: a professional lead under any heading, who works in the field a note of the market or of a community. */
export async function addEntry(tx: Tx, { heading, notThePerson, ...words }: EntryWords & { heading: Heading; notThePerson: boolean }): Promise<string> {
  await permit(tx, isNote(heading) ? 'knowledge.note' : 'knowledge.write')
  check({ heading, fromBasis: false }, words, tx.today)
  if (isNote(heading)) await mustTellNobody(tx, words, notThePerson)
  const [id = ''] = await insertEntries(tx, [{ ...words, heading, basis: null }])
  await tell(tx, 'knowledge.written', { details: { entry: id } })
  return id
}

/** Changes an entry, with a new day to look at it again. */
export async function changeEntry(tx: Tx, { entryId, version, notThePerson, ...words }: EntryWords & { entryId: string; version: number; notThePerson: boolean }): Promise<void> {
  await permit(tx, 'knowledge.note')
  const now = await changeable(tx, entryId)
  check(now, words, tx.today)
  if (isNote(now.heading)) await mustTellNobody(tx, words, notThePerson)
  const saved = await tx.run(
    `update knowledge_entry set title = $2, body = $3, about = $4, belonging = $5, sources = $6, criteria = $7, look_again_on = $8, search_title = $9, search_text = $10,
       changed_by = current_account(), changed_at = $11, version = version + 1
     where tenant_id = current_tenant() and id = $1 and version = $12`,
    [entryId, ...columns(words), tx.at, version],
  )
  if (saved === 0) throw stale({ by: now.changedBy, at: now.changedAt, version: now.version, values: inFields(now) })
  await tell(tx, 'knowledge.changed', { details: { entry: entryId } })
}

/** Takes an entry out of the lists and the search, or back into them; nothing is deleted. */
export async function setEntryAside(tx: Tx, { entryId, back }: { entryId: string; back: boolean }): Promise<void> {
  await permit(tx, 'knowledge.note')
  await changeable(tx, entryId)
  await tx.run(`update knowledge_entry set set_aside_on = $2, version = version + 1 where tenant_id = current_tenant() and id = $1`, [entryId, back ? null : tx.today])
  await tell(tx, back ? 'knowledge.brought_back' : 'knowledge.set_aside', { details: { entry: entryId } })
}

export type NewFigure = Omit<Figure, 'id' | 'by' | 'writtenOn'>
/** Records a figure as of a day; what was recorded before stays. */
export async function recordFigure(tx: Tx, figure: NewFigure): Promise<void> {
  await permit(tx, 'knowledge.write')
  if (figure.lookAgainOn < tx.today) throw refused(why.past, 'lookAgainOn')
  await insertFigures(tx, [figure])
  await tell(tx, 'knowledge.figure', { details: { kind: figure.kind, effectiveOn: figure.effectiveOn } })
}

/** Keeps one's own answer to a check; it can be given again. Nobody else sees it, so the trail tells nothing of it (T-10). */
export async function giveAnswer(tx: Tx, { question, chosen }: { question: string; chosen: string[] }): Promise<void> {
  await permit(tx, 'knowledge.answer')
  const asked = checkOf(question)
  if (!asked) throw refused(why.noQuestion)
  const known = asked.options.map(({ key }) => key).filter((key) => chosen.includes(key))
  if (known.length === 0) throw refused(why.nothingChosen, 'chosen')
  await tx.run(
    `insert into knowledge_answer (tenant_id, id, account_id, question, chosen, fits, at) values (current_tenant(), $1, current_account(), $2, $3, $4, $5)`,
    [tx.newId(), question, known, answerFits(asked, known), tx.at],
  )
}

async function changeable(tx: Tx, id: string): Promise<Entry> {
  await tx.row(`select id from knowledge_entry where tenant_id = current_tenant() and id = $1 for update`, [id])
  const entry = await entryOf(tx, id)
  const who = { accountId: tx.actor.accountId ?? '', writes: mayWithoutFile(tx.actor, 'knowledge.write'), notes: mayWithoutFile(tx.actor, 'knowledge.note') }
  if (!entry) throw new NotYours('knowledge')
  if (!mayChange(entry, who)) throw refused(isNote(entry.heading) ? why.anothersNote : why.theLeads)
  return entry
}

/** A note is written from the work: nobody whom its writer accompanies is in it. Its sources may be an office with its phone. */
async function mustTellNobody(tx: Tx, words: EntryWords, notThePerson: boolean): Promise<void> {
  const { criteria: _, lookAgainOn: __, sources: ___, ...texts } = inFields(words)
  await mustBeMasked(tx, texts, notThePerson)
}

function check({ heading, fromBasis }: Pick<Entry, 'heading' | 'fromBasis'>, { title, body, about, belonging, criteria, lookAgainOn }: EntryWords, today: string): void {
  if (languages.every((language) => title[language] === '')) throw refused(why.noTitle, 'titleHe')
  if (languages.every((language) => body[language] === '')) throw refused(why.noBody, 'bodyHe')
  if (heading === 'market' && about === '' && !fromBasis) throw refused(why.noAbout, 'about')
  if (heading === 'culture' && belonging === '') throw refused(why.noBelonging, 'belonging')
  if (criteria.some((code) => !/^[A-Z0-9][A-Z0-9.-]{0,19}$/.test(code))) throw refused(why.badCode, 'criteria')
  if (lookAgainOn < today) throw refused(why.past, 'lookAgainOn')
}

/** title, body, about, belonging, sources, criteria, look_again_on, search_title, search_text. */
const columns = ({ title, body, about, belonging, sources, criteria, lookAgainOn }: EntryWords): unknown[] => [
  JSON.stringify(title), JSON.stringify(body), about, belonging, sources, criteria, lookAgainOn, ...searchColumns({ title, body, about, criteria }),
]
export const searchColumns = ({ title, body, about, criteria }: Pick<EntryWords, 'title' | 'body' | 'about' | 'criteria'>): [string, string] => [
  searchable([...Object.values(title), about]), searchable([...Object.values(body), ...criteria]),
]

type Written = EntryWords & { heading: Heading; basis: string | null }
/** Writes entries in one statement, in their order; gives their ids. */
async function insertEntries(tx: Tx, entries: readonly Written[]): Promise<string[]> {
  const rows = entries.map((entry) => {
    const [searchTitle, searchText] = searchColumns(entry)
    return { ...entry, id: tx.newId(), searchTitle, searchText }
  })
  await tx.run(
    `insert into knowledge_entry (tenant_id, id, heading, basis, title, body, about, belonging, sources, criteria, look_again_on, search_title, search_text, written_by, written_at, changed_by, changed_at)
     select current_tenant(), e.id, e.heading, e.basis, e.title, e.body, e.about, e.belonging, e.sources, e.criteria, e."lookAgainOn", e."searchTitle", e."searchText", current_account(), $2, current_account(), $2
     from jsonb_to_recordset($1) as e(id uuid, heading text, basis text, title jsonb, body jsonb, about text, belonging text, sources text, criteria text[], "lookAgainOn" date, "searchTitle" text, "searchText" text)`,
    [JSON.stringify(rows), tx.at],
  )
  return rows.map(({ id }) => id)
}

async function insertFigures(tx: Tx, figures: readonly NewFigure[]): Promise<void> {
  await tx.run(
    `insert into knowledge_figure (tenant_id, id, kind, value, effective_on, source, note, verified, look_again_on, written_by, at)
     select current_tenant(), f.id, f.kind, f.value, f."effectiveOn", f.source, f.note, f.verified, f."lookAgainOn", current_account(), $2
     from jsonb_to_recordset($1) as f(id uuid, kind text, value numeric, "effectiveOn" date, source text, note text, verified boolean, "lookAgainOn" date)`,
    [JSON.stringify(figures.map((figure) => ({ ...figure, id: tx.newId() }))), tx.at],
  )
}
