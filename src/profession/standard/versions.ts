/** A version's life: begun, drafted, taken in from a file, described, moved from stage to stage, published. */
import * as v from 'valibot'
import { permit, tell } from '#src/access/index.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import code from './ethics-1.json' with { type: 'json' }
import article from './individual-1.json' with { type: 'json' }
import { linesOf, type NewLine, StandardFile } from './file.ts'
import { linesOfVersion, newestVersion, versionOf } from './queries.ts'
import { why } from './refusals.ts'
import { isWritable, lineLacks, mayBeginOn, mayRetireOn, mayStep, type Step } from './rules.ts'
import { type Kind, noWords, type Specialisation, type Version, type Words } from './types.ts'

/** Begins the individual field from the article's standard, as a draft to adopt (S-02). */
export async function beginFromArticle(tx: Tx): Promise<string> {
  await permit(tx, 'standard.write')
  if (await newestVersion(tx, 'role', 'individual')) throw refused(why.already)
  return takeIn(tx, articleStandard(), undefined)
}

/** Begins the code of ethics from our draft (T-11, domain.md 2.4). */
export async function beginCode(tx: Tx): Promise<string> {
  await permit(tx, 'standard.write')
  if (await newestVersion(tx, 'ethics', null)) throw refused(why.codeBegun)
  return takeIn(tx, codeOfEthics(), undefined)
}

/** Takes a file in as a new draft: of the standard that it names, or as the first version of one that is not here yet. */
export async function takeInStandard(tx: Tx, file: StandardFile): Promise<string> {
  await permit(tx, 'standard.write')
  return takeIn(tx, file, await newestVersion(tx, file.kind, file.specialisation))
}

/** `before` is what was there when it was asked for: of two who begin at the same moment, the key of the standard lets one. */
async function takeIn(tx: Tx, file: StandardFile, before: Version | undefined): Promise<string> {
  const standardId = before?.standardId ?? (await addStandard(tx, file))
  const versionId = await addVersion(tx, { standardId, basedOn: before?.id ?? null, authors: file.authors, grounds: file.grounds })
  await addLines(tx, versionId, linesOf(file, before ? await linesOfVersion(tx, before.id) : [], () => tx.newId()))
  if (before) await carryCases(tx, before.id, versionId)
  await tell(tx, 'standard.taken_in', { details: { version: versionId } })
  return versionId
}

/** Opens a new draft with the lines of a version, under the same keys. */
export async function draftFrom(tx: Tx, { basedOn }: { basedOn: string }): Promise<string> {
  await permit(tx, 'standard.write')
  const { standardId, authors, grounds } = await knownVersion(tx, basedOn)
  const versionId = await addVersion(tx, { standardId, basedOn, authors, grounds })
  await tx.run(
    `insert into standard_line (tenant_id, version_id, key, parent_key, kind, code, position, text, question, community, proposal)
     select tenant_id, $2, key, parent_key, kind, code, position, text, question, community, proposal from standard_line where tenant_id = current_tenant() and version_id = $1`,
    [basedOn, versionId],
  )
  await carryCases(tx, basedOn, versionId)
  await tell(tx, 'standard.drafted', { details: { version: versionId } })
  return versionId
}

/** What a principle rests on goes along to the next version, where the principle does. */
async function carryCases(tx: Tx, from: string, to: string): Promise<void> {
  await tx.run(
    `insert into principle_case (tenant_id, version_id, line_key, case_id) select p.tenant_id, $2, p.line_key, p.case_id from principle_case p
     join standard_line l on l.tenant_id = p.tenant_id and l.version_id = $2 and l.key = p.line_key
     join ethics_case c on c.tenant_id = p.tenant_id and c.id = p.case_id where p.tenant_id = current_tenant() and p.version_id = $1`,
    [from, to],
  )
}

export interface Described {
  versionId: string
  authors: Words
  grounds: Words
  changed: Words
  version: number
}
/** Says who wrote a version, on what grounds, and what changed and why (S-01). */
export async function describeVersion(tx: Tx, { versionId, authors, grounds, changed, version }: Described): Promise<void> {
  await permit(tx, 'standard.write')
  const now = await writableVersion(tx, versionId)
  const saved = await tx.run(
    `update standard_version set authors = $2, grounds = $3, changed = $4, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $5`,
    [versionId, JSON.stringify(authors), JSON.stringify(grounds), JSON.stringify(changed), version],
  )
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'standard_version', versionId)), version: now.version, values: { ...inFields('authors', now.authors), ...inFields('grounds', now.grounds), ...inFields('changed', now.changed) } })
  await tell(tx, 'standard.described', { details: { version: versionId } })
}

const inFields = (name: string, words: Words) => ({ [`${name}He`]: words.he, [`${name}Ar`]: words.ar, [`${name}En`]: words.en })

const moved = { review: 'standard.review_opened', draft: 'standard.back_to_draft', set_aside: 'standard.set_aside' } as const
/** Opens a draft to review, takes a version back to the draft, or sets a draft aside, from where it can come back. */
export async function moveVersion(tx: Tx, { versionId, to }: { versionId: string; to: 'review' | 'draft' | 'set_aside' }): Promise<void> {
  await permit(tx, 'standard.write')
  await mustStep(tx, await lockedVersion(tx, versionId), to)
  await tx.run(`update standard_version set state = $2, version = version + 1 where tenant_id = current_tenant() and id = $1`, [versionId, to])
  await tell(tx, moved[to], { details: { version: versionId } })
}

/** Publishes an approved version from a day on; the one before it retires on that day. */
export async function publishVersion(tx: Tx, { versionId, effectiveOn }: { versionId: string; effectiveOn: string }): Promise<void> {
  await permit(tx, 'standard.write')
  const version = await lockedVersion(tx, versionId)
  await mustStep(tx, version, 'publish')
  const published = await tx.rows<{ id: string; effectiveOn: string }>(
    `select id, effective_on as "effectiveOn" from standard_version where tenant_id = current_tenant() and standard_id = $1 and state = 'published' for update`,
    [version.standardId],
  )
  const verdict = mayBeginOn(effectiveOn, tx.today, published)
  if (verdict !== 'yes') throw refused(why[verdict], 'effectiveOn')
  await tx.run(
    `update standard_version set retired_on = $2, version = version + 1 where tenant_id = current_tenant() and standard_id = $1 and state = 'published' and (retired_on is null or retired_on > $2)`,
    [version.standardId, effectiveOn],
  )
  await tx.run(`update standard_version set state = 'published', effective_on = $2, published_at = $3, version = version + 1 where tenant_id = current_tenant() and id = $1`, [versionId, effectiveOn, tx.at])
  await tell(tx, 'standard.published', { details: { version: versionId, effectiveOn } })
}

/** Ends a version on a day, with none that follows it: nothing of its standard is in force from then on. */
export async function retireVersion(tx: Tx, { versionId, retiredOn }: { versionId: string; retiredOn: string }): Promise<void> {
  await permit(tx, 'standard.write')
  const verdict = mayRetireOn(retiredOn, tx.today, await lockedVersion(tx, versionId))
  if (verdict !== 'yes') throw refused(why[verdict], 'retiredOn')
  await tx.run(`update standard_version set retired_on = $2, version = version + 1 where tenant_id = current_tenant() and id = $1`, [versionId, retiredOn])
  await tell(tx, 'standard.retired', { details: { version: versionId, retiredOn } })
}

/** Holds the version for this transaction, so that two steps are taken one after the other. */
export async function lockedVersion(tx: Tx, id: string): Promise<Version> {
  await tx.row(`select id from standard_version where tenant_id = current_tenant() and id = $1 for update`, [id])
  return knownVersion(tx, id)
}
export async function writableVersion(tx: Tx, id: string): Promise<Version> {
  const version = await lockedVersion(tx, id)
  if (!isWritable(version.state)) throw refused(why.locked)
  return version
}
export async function mustStep(tx: Tx, { id, state }: Version, step: Step): Promise<void> {
  const lines = await linesOfVersion(tx, id)
  const open = await tx.row<{ n: number }>(`select count(*)::int as n from line_comment where tenant_id = current_tenant() and version_id = $1 and answered_at is null`, [id])
  const verdict = mayStep(step, {
    state, openComments: open?.n ?? 0, criteria: lines.filter(({ kind }) => kind === 'criterion').length, missing: lines.filter((line) => lineLacks(line).length > 0).length,
  })
  if (verdict !== 'yes') throw refused(why[verdict])
}

async function knownVersion(tx: Tx, id: string): Promise<Version> {
  const version = await versionOf(tx, id)
  if (!version) throw new NotYours('standard')
  return version
}

async function addStandard(tx: Tx, { kind, specialisation, name }: { kind: Kind; specialisation: Specialisation | null; name: Words }): Promise<string> {
  const id = tx.newId()
  const added = await tx.run(
    `insert into standard (tenant_id, id, kind, specialisation, name, created_at) values (current_tenant(), $1, $2, $3, $4, $5) on conflict do nothing`,
    [id, kind, specialisation, JSON.stringify(name), tx.at],
  )
  // Somebody else began it in the same moment.
  if (added === 0) throw refused(kind === 'ethics' ? why.codeBegun : why.already)
  return id
}

async function addVersion(tx: Tx, { standardId, basedOn, authors, grounds }: { standardId: string; basedOn: string | null; authors: Words; grounds: Words }): Promise<string> {
  const id = tx.newId()
  // Two drafts begun at once get two numbers.
  await tx.rows(`select id from standard_version where tenant_id = current_tenant() and standard_id = $1 order by number for update`, [standardId])
  await tx.run(
    `insert into standard_version (tenant_id, id, standard_id, number, based_on, authors, grounds, changed, created_at, created_by)
     select current_tenant(), $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, current_account() from standard_version where tenant_id = current_tenant() and standard_id = $2`,
    [id, standardId, basedOn, JSON.stringify(authors), JSON.stringify(grounds), JSON.stringify(noWords), tx.at],
  )
  return id
}

async function addLines(tx: Tx, versionId: string, lines: readonly NewLine[]): Promise<void> {
  await tx.run(
    `insert into standard_line (tenant_id, version_id, key, parent_key, kind, code, position, text, question, community, proposal)
     select current_tenant(), $1, l.key, l."parentKey", l.kind, l.code, l.position, l.text, l.question, l.community, l.proposal
     from jsonb_to_recordset($2) as l(key uuid, "parentKey" uuid, kind text, code text, position int, text jsonb, question text, community jsonb, proposal boolean)`,
    [versionId, JSON.stringify(lines)],
  )
}
/** The article's standard of the individual field, worded by us (S-02, domain.md 1.9). */
export const articleStandard = (): StandardFile => v.parse(StandardFile, article)
/** Our draft of the code of ethics: the headings of domain.md 2.4, worded by us. */
export const codeOfEthics = (): StandardFile => v.parse(StandardFile, code)
