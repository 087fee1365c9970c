/** The lines of a version as they are written: one at a time, in three languages. */
import { permit, tell } from '#src/access/index.ts'
import { languages } from '#src/language/language.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused, stale } from '#src/platform/errors.ts'
import { linesOfVersion } from './queries.ts'
import { why } from './refusals.ts'
import type { Kind, Line, PartKind, Question, Words } from './types.ts'
import { writableVersion } from './versions.ts'

export interface LineWords {
  text: Words
  /** Of an example. */
  community: Words
  /** Of a category or a criterion. */
  code: string
  question: Question | null
  proposal: boolean
}

/** Adds a line at the end of its kind: a category, a criterion of a category, or what stands under a criterion. Returns its key. */
export async function addLine(tx: Tx, { versionId, kind, parentKey, ...said }: LineWords & { versionId: string; kind: 'category' | 'criterion' | PartKind; parentKey: string | null }): Promise<string> {
  await permit(tx, 'standard.write')
  const { kind: of } = await writableVersion(tx, versionId)
  const lines = await linesOfVersion(tx, versionId)
  const parent = lines.find(({ key }) => key === parentKey)
  const fits = kind === 'category' ? parentKey === null : parent?.kind === (kind === 'criterion' ? 'category' : 'criterion')
  if (!fits) throw refused(why.noLine)
  if (kind === 'about' && lines.some((line) => line.kind === 'about' && line.parentKey === parentKey)) throw refused(why.oneAbout)
  const values = checked({ ...said, kind, key: '' }, lines, of)
  const key = tx.newId()
  await tx.run(
    `insert into standard_line (tenant_id, version_id, key, parent_key, kind, code, position, text, question, community, proposal)
     select current_tenant(), $1, $2, $3, $4, $5, coalesce(max(position), 0) + 1, $6, $7, $8, $9 from standard_line where tenant_id = current_tenant() and version_id = $1`,
    [versionId, key, parentKey, kind, ...values],
  )
  await tell(tx, 'standard.line_added', { details: { version: versionId, line: key } })
  return key
}

export async function changeLine(tx: Tx, { versionId, key, version, ...said }: LineWords & { versionId: string; key: string; version: number }): Promise<void> {
  await permit(tx, 'standard.write')
  const { kind: of } = await writableVersion(tx, versionId)
  const lines = await linesOfVersion(tx, versionId)
  const now = lineIn(lines, key)
  const values = checked({ ...said, kind: now.kind, key }, lines, of)
  const saved = await tx.run(
    `update standard_line set code = $3, text = $4, question = $5, community = $6, proposal = $7, version = version + 1
     where tenant_id = current_tenant() and version_id = $1 and key = $2 and version = $8`,
    [versionId, key, ...values, version],
  )
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'standard_line', versionId, key)), version: now.version, values: asFields(now) })
  await tell(tx, 'standard.line_changed', { details: { version: versionId, line: key } })
}

/** Takes a line out, with what stands under it. It stays in the versions before. */
export async function removeLine(tx: Tx, { versionId, key }: { versionId: string; key: string }): Promise<void> {
  await permit(tx, 'standard.write')
  await writableVersion(tx, versionId)
  const removed = await tx.run(`delete from standard_line where tenant_id = current_tenant() and version_id = $1 and key = $2`, [versionId, key])
  if (removed === 0) throw refused(why.noLine)
  await tell(tx, 'standard.line_removed', { details: { version: versionId, line: key } })
}

/** Moves a line one place up or down among its own kind. */
export async function moveLine(tx: Tx, { versionId, key, way }: { versionId: string; key: string; way: 'up' | 'down' }): Promise<void> {
  await permit(tx, 'standard.write')
  await writableVersion(tx, versionId)
  const lines = await linesOfVersion(tx, versionId)
  const line = lineIn(lines, key)
  const alike = lines.filter(({ kind, parentKey }) => kind === line.kind && parentKey === line.parentKey)
  const other = alike[alike.indexOf(line) + (way === 'up' ? -1 : 1)]
  if (!other) return
  await tx.run(
    `update standard_line l set position = o.position from standard_line o
     where l.tenant_id = current_tenant() and o.tenant_id = current_tenant() and l.version_id = $1 and o.version_id = $1
       and (l.key, o.key) in (($2, $3), ($3, $2))`,
    [versionId, key, other.key],
  )
  await tell(tx, 'standard.line_moved', { details: { version: versionId, line: key } })
}

/** The columns code, text, question, community, proposal: what does not belong to the kind is left out. */
function checked({ kind, key, code, text, question, community, proposal }: LineWords & Pick<Line, 'kind' | 'key'>, lines: readonly Line[], of: Kind): unknown[] {
  if (languages.every((language) => text[language] === '')) throw refused(why.noWords, 'textHe')
  const example = kind === 'example'
  if (example && languages.every((language) => community[language] === '')) throw refused(why.noWords, 'communityHe')
  const coded = kind === 'category' || kind === 'criterion'
  if (coded && !/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/.test(code)) throw refused(why.badCode, 'code')
  if (coded && lines.some((line) => line.code === code && line.key !== key)) throw refused(why.codeTaken, 'code')
  const criterion = kind === 'criterion'
  return [coded ? code : '', JSON.stringify(text), criterion && of === 'role' ? (question ?? 'effective') : null, example ? JSON.stringify(community) : null, criterion && proposal]
}

function lineIn(lines: readonly Line[], key: string): Line {
  const line = lines.find((one) => one.key === key)
  if (!line) throw refused(why.noLine)
  return line
}

const asFields = ({ text, community, code, question, proposal }: Line): Record<string, string> => ({
  textHe: text.he, textAr: text.ar, textEn: text.en, communityHe: community?.he ?? '', communityAr: community?.ar ?? '', communityEn: community?.en ?? '',
  code, question: question ?? '', proposal: proposal ? 'on' : '',
})
