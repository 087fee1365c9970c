import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { begunBy, showNewer } from './begun.ts'
import { movedUp, sectionOf, sectionsOffered } from './document.ts'
import type { BeginCv, ChangeCv, ChooseItems } from './forms.ts'
import { cvOf, cvSources, forDocument } from './queries.ts'
import { sectionKeys } from './types.ts'

interface OfFile {
  participantId: string
}

/** Begins a curriculum vitae; like an earlier one where one is named, so that nothing is chosen twice. */
export async function beginCv(tx: Tx, input: BeginCv & OfFile): Promise<string> {
  const openings = await permit(tx, 'search.write', input.participantId)
  const { participantId, name, language, vacancyWords } = input
  const like = input.like ? await cvOf(tx, participantId, input.like) : undefined
  const id = tx.newId()
  await tx.run(
    `insert into cv (tenant_id, id, participant_id, name, language, vacancy_words, headline, summary, show_phone, show_email, show_locality, left_out, item_order, begun_by, at, account_id, written_at, written_by)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, current_account(), $14, current_account())`,
    [
      id, participantId, name, language, vacancyWords,
      // Words are of one language; what is chosen is of all.
      like?.language === language ? like.headline : '', like?.language === language ? like.summary : '',
      like?.showPhone ?? true, like?.showEmail ?? false, like?.showLocality ?? true, like?.leftOut ?? [], like?.order ?? [], begunBy(openings, input.begunBy), tx.at,
    ],
  )
  // The line of the search that it was made for knows it, where none was named yet.
  if (input.applicationId) await tx.run(`update job_application set cv_id = $3, version = version + 1 where tenant_id = current_tenant() and participant_id = $1 and id = $2 and cv_id is null`, [participantId, input.applicationId, id])
  await tell(tx, 'cv.begun', { participantId, relation: openings[0], details: { cv: id, language } })
  return id
}

/** Changes what one document says in words of its own, its language, and how to reach the person. */
export async function changeCv(tx: Tx, input: ChangeCv & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const changed = await tx.run(
    `update cv set name = $3, language = $4, vacancy_words = $5, headline = $6, summary = $7, show_phone = $8, show_email = $9, show_locality = $10, version = version + 1, written_at = $11, written_by = current_account()
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $12`,
    [input.participantId, input.cvId, input.name, input.language, input.vacancyWords, input.headline, input.summary, input.showPhone, input.showEmail, input.showLocality, tx.at, input.version],
  )
  if (changed === 0) {
    const columns = `t.name, t.language, t.vacancy_words as "vacancyWords", t.headline, t.summary, t.show_phone as "showPhone", t.show_email as "showEmail", t.show_locality as "showLocality"`
    await showNewer(tx, { table: 'cv', columns }, input.participantId, input.cvId)
  }
  await tell(tx, 'cv.changed', { participantId: input.participantId, relation, details: { cv: input.cvId } })
}

/** Chooses what stands on a document, and moves one thing a place up among its own. What the language has no words for keeps what was chosen of it. */
export async function chooseItems(tx: Tx, input: ChooseItems & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const { participantId, cvId, stands, up } = input
  const cv = await cvOf(tx, participantId, cvId)
  const sections = sectionsOffered(cv, forDocument(await cvSources(tx, participantId)))
  const offered = sections.map(({ items }) => items.map(({ key }) => key))
  const leftOut = [...cv.leftOut.filter((key) => !offered.flat().includes(key)), ...offered.flat().filter((key) => !stands.includes(key))]
  const among = up.startsWith('section:') ? sections.map(({ key }) => sectionOf(key)) : offered.find((keys) => keys.includes(up))
  const order = up !== '' && among ? movedUp(cv.order, up.startsWith('section:') ? withAll(among) : among, up) : cv.order
  const changed = await tx.run(
    `update cv set left_out = $3, item_order = $4, version = version + 1, written_at = $5, written_by = current_account() where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $6`,
    [participantId, cvId, leftOut, order, tx.at, input.version],
  )
  if (changed === 0) await showNewer(tx, { table: 'cv', columns: 't.name' }, participantId, cvId)
  await tell(tx, 'cv.changed', { participantId, relation, details: { cv: cvId } })
}

/** Sections that are empty now keep their place behind those that are not. */
const withAll = (sections: readonly string[]) => [...sections, ...sectionKeys.map(sectionOf).filter((key) => !sections.includes(key))]

/** Sets a document aside, or brings it back. */
export async function turnCv(tx: Tx, input: OfFile & { cvId: string; version: number }): Promise<void> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const row = await tx.row<{ aside: boolean }>(
    `update cv set set_aside = not set_aside, version = version + 1, written_at = $3, written_by = current_account() where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $4 returning set_aside as aside`,
    [input.participantId, input.cvId, tx.at, input.version],
  )
  // Two who press at once would undo each other.
  if (!row) return showNewer(tx, { table: 'cv', columns: 't.name' }, input.participantId, input.cvId)
  await tell(tx, row.aside ? 'cv.set_aside' : 'cv.brought_back', { participantId: input.participantId, relation, details: { cv: input.cvId } })
}
