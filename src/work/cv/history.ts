/** What people do with the history and the words that all their curricula vitae share. */
import { permit, tell } from '#src/access/index.ts'
import { isLanguage } from '#src/language/language.ts'
import type { Tx } from '#src/platform/db.ts'
import { begunBy, showNewer } from './begun.ts'
import { languageOfWords } from '#src/language/letters.ts'
import type { AddHistory, ChangeHistory, SavePerson, WordCredential, WordHistory, WordStrength } from './forms.ts'
import { type Brought, isKnown } from './json-resume.ts'
import { cvSources } from './queries.ts'

interface OfFile {
  participantId: string
}

/** A line of the history: where, what, from when until when, and what I did there; in the language whose letters it has. */
export async function addHistory(tx: Tx, input: AddHistory & OfFile): Promise<string> {
  const openings = await permit(tx, 'search.write', input.participantId)
  const language = languageOfWords(`${input.what} ${input.where} ${input.did}`) ?? tx.actor.language
  const id = await keep(tx, input.participantId, { ...input, language, words: wordsOf(input) }, begunBy(openings, input.begunBy))
  await tell(tx, 'history.added', { participantId: input.participantId, relation: openings[0], details: { history: id, kind: input.kind } })
  return id
}

const wordsOf = ({ what, where, did }: Brought['words']): Brought['words'] => ({ what, where, did })

async function keep(tx: Tx, participantId: string, { kind, began, ended, goesOn, language, words }: Brought, by: string): Promise<string> {
  const id = tx.newId()
  await tx.run(
    `insert into work_history (tenant_id, id, participant_id, kind, began, ended, goes_on, words, begun_by, at, account_id, written_at, written_by)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, jsonb_build_object($7::text, $8::jsonb), $9, $10, current_account(), $10, current_account())`,
    [id, participantId, kind, began, goesOn ? '' : ended, goesOn, language, JSON.stringify(words), by, tx.at],
  )
  return id
}

const stands = { table: 'work_history' as const, columns: `t.kind, t.began, t.ended, t.goes_on as "goesOn"` }

/** Changes a line, and how it is said in one language; how it is said in the others stays. */
export async function changeHistory(tx: Tx, input: ChangeHistory & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const changed = await tx.run(
    `update work_history set kind = $3, began = $4, ended = $5, goes_on = $6, words = words || jsonb_build_object($7::text, $8::jsonb), version = version + 1, written_at = $9, written_by = current_account()
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $10`,
    [input.participantId, input.historyId, input.kind, input.began, input.goesOn ? '' : input.ended, input.goesOn, input.language, JSON.stringify(wordsOf(input)), tx.at, input.version],
  )
  if (changed === 0) await showNewer(tx, { ...stands, columns: `${stands.columns}, ${saidIn(input.language)}` }, input.participantId, input.historyId)
  await tell(tx, 'history.changed', { participantId: input.participantId, relation, details: { history: input.historyId } })
}

/** The words of a line in one language, named as the form names them. The language is one of the three, by the form. */
function saidIn(language: string): string {
  if (!isLanguage(language)) throw new Error('No such language')
  return ['what', 'where', 'did'].map((word) => `coalesce(t.words->'${language}'->>'${word}', '') as "${word}"`).join(', ')
}

/** Says a line in one more language, as its owner says it; nothing is translated. */
export async function wordHistory(tx: Tx, input: WordHistory & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const changed = await tx.run(
    `update work_history set words = words || jsonb_build_object($3::text, $4::jsonb), version = version + 1, written_at = $5, written_by = current_account()
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $6`,
    [input.participantId, input.historyId, input.language, JSON.stringify(wordsOf(input)), tx.at, input.version],
  )
  if (changed === 0) await showNewer(tx, { table: 'work_history', columns: saidIn(input.language) }, input.participantId, input.historyId)
  await tell(tx, 'history.changed', { participantId: input.participantId, relation, details: { history: input.historyId } })
}

/** Sets a line aside, so that no curriculum vitae has it, or brings it back. */
export async function turnHistory(tx: Tx, input: OfFile & { historyId: string; version: number }): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const row = await tx.row<{ aside: boolean }>(
    `update work_history set set_aside = not set_aside, version = version + 1, written_at = $3, written_by = current_account() where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $4 returning set_aside as aside`,
    [input.participantId, input.historyId, tx.at, input.version],
  )
  if (!row) return showNewer(tx, stands, input.participantId, input.historyId)
  await tell(tx, row.aside ? 'history.set_aside' : 'history.brought_back', { participantId: input.participantId, relation, details: { history: input.historyId } })
}

/** How a strength of the mapping is said on a curriculum vitae in one language. The mapping itself stays as it is. */
export async function wordStrength(tx: Tx, input: WordStrength & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const { participantId, itemId, language, title, line } = input
  const written = await tx.run(
    `insert into cv_wording (tenant_id, id, participant_id, item_id, language, title, line, written_at, written_by)
     select m.tenant_id, $6, m.participant_id, m.id, $3, $4, $5, $7, current_account() from mapping_item m where m.tenant_id = current_tenant() and m.participant_id = $1 and m.id = $2 and m.kind = 'strength'
     on conflict (tenant_id, item_id, language) do update set title = excluded.title, line = excluded.line, version = cv_wording.version + 1, written_at = excluded.written_at, written_by = excluded.written_by
       where cv_wording.version = $8`,
    [participantId, itemId, language, title, line, tx.newId(), tx.at, input.version],
  )
  if (written === 0) await showNewer(tx, { table: 'cv_wording', where: `t.item_id = $2 and t.language = '${saidLanguage(language)}'`, columns: 't.title, t.line' }, participantId, itemId)
  await tell(tx, 'cv.worded', { participantId, relation, details: { item: itemId, language } })
}

/** How a credential that training keeps is said in one more language, with who gave it. The credential itself stays as it is. */
export async function wordCredential(tx: Tx, input: WordCredential & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const { participantId, credentialId, language, title, line } = input
  const written = await tx.run(
    `insert into cv_wording (tenant_id, id, participant_id, credential_id, language, title, line, written_at, written_by)
     select k.tenant_id, $6, k.participant_id, k.id, $3, $4, $5, $7, current_account() from credential k where k.tenant_id = current_tenant() and k.participant_id = $1 and k.id = $2 and k.taken_back_on is null
     on conflict (tenant_id, credential_id, language) do update set title = excluded.title, line = excluded.line, version = cv_wording.version + 1, written_at = excluded.written_at, written_by = excluded.written_by
       where cv_wording.version = $8`,
    [participantId, credentialId, language, title, line, tx.newId(), tx.at, input.version],
  )
  if (written === 0) await showNewer(tx, { table: 'cv_wording', where: `t.credential_id = $2 and t.language = '${saidLanguage(language)}'`, columns: 't.title, t.line' }, participantId, credentialId)
  await tell(tx, 'cv.worded', { participantId, relation, details: { credential: credentialId, language } })
}

const saidLanguage = (language: string) => (isLanguage(language) ? language : '')

/** How the name is written in each language, and how well the languages are known. */
export async function savePerson(tx: Tx, input: SavePerson & OfFile): Promise<void> {
  const said = Object.entries(input).filter(([, value]) => value !== '' && value !== null)
  const part = (prefix: string) => Object.fromEntries(said.flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [])))
  await keepPerson(tx, input, part('name_'), part('level_'))
}

/** How the name is written in one language: asked for by the document that lacks it. */
export async function namePerson(tx: Tx, input: OfFile & { language: string; name: string; version: number }): Promise<void> {
  const { person } = await cvSources(tx, input.participantId)
  await keepPerson(tx, input, { ...person.names, [input.language]: input.name }, person.levels)
}

async function keepPerson(tx: Tx, { participantId, version }: OfFile & { version: number }, names: object, levels: object): Promise<void> {
  const [relation] = await permit(tx, 'search.write', participantId)
  const kept = await tx.run(
    `insert into cv_person (tenant_id, participant_id, names, levels, written_at, written_by) values (current_tenant(), $1, $2, $3, $4, current_account())
     on conflict (tenant_id, participant_id) do update set names = excluded.names, levels = excluded.levels, version = cv_person.version + 1, written_at = excluded.written_at, written_by = excluded.written_by
       where cv_person.version = $5`,
    [participantId, JSON.stringify(names), JSON.stringify(levels), tx.at, version],
  )
  if (kept === 0) await showNewer(tx, { table: 'cv_person', where: 't.participant_id = $2', columns: ['he', 'ar', 'en'].map((one) => `coalesce(t.names->>'${one}', '') as name_${one}`).join(', ') }, participantId, participantId)
  await tell(tx, 'cv.person_saved', { participantId, relation })
}

/** Takes what was chosen of a file that was looked at; what the history has already is not written twice. */
export async function bringHistory(tx: Tx, input: OfFile & { lines: readonly Brought[] }): Promise<number> {
  const openings = await permit(tx, 'search.write', input.participantId)
  const { history } = await cvSources(tx, input.participantId)
  const fresh = input.lines.filter((line) => !isKnown(line, history))
  for (const line of fresh) await keep(tx, input.participantId, line, begunBy(openings, 'participant'))
  await tell(tx, 'history.brought', { participantId: input.participantId, relation: openings[0], details: { lines: fresh.length } })
  return fresh.length
}
