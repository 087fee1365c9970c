/** How the scope map is written: begun from Ofek's lines, added to, changed with what stood before kept, set aside and brought back. */
import type * as v from 'valibot'
import { permit, tell } from '#src/access/index.ts'
import { languages } from '#src/language/language.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { basisLines } from './basis.ts'
import type { SetAside } from './forms.ts'
import { scopeMap } from './queries.ts'
import { why } from './refusals.ts'
import type { LineSaid, ScopeLine } from './types.ts'

/** Takes Ofek's lines in, where the network has none yet. */
export async function beginMap(tx: Tx): Promise<void> {
  await permit(tx, 'limits.write')
  // Two leads who press at once: the second waits, and finds the map here.
  await tx.row(`select pg_advisory_xact_lock(hashtextextended('scope ' || current_tenant()::text, 0))`)
  if ((await scopeMap(tx, { withSetAside: true })).length > 0) throw refused(why.hasBasis)
  for (const { key, ...said } of basisLines) await insert(tx, said, key)
  await tell(tx, 'limits.begun', { details: { lines: basisLines.length } })
}

export async function addScopeLine(tx: Tx, said: LineSaid): Promise<string> {
  await permit(tx, 'limits.write')
  mustBeWhole(said)
  const id = await insert(tx, said, null)
  await tell(tx, 'limits.added', { details: { line: id } })
  return id
}

/** Changes a line; how it stood is kept with who wrote it and until when. */
export async function changeScopeLine(tx: Tx, { lineId, version, ...said }: LineSaid & { lineId: string; version: number }): Promise<void> {
  await permit(tx, 'limits.write')
  const now = await lineOf(tx, lineId)
  mustBeWhole(said)
  if (now.version !== version) {
    throw stale({ ...(await changedLast(tx, 'scope_line', lineId)), version: now.version, values: { side: now.side, whatHe: now.what.he, whatAr: now.what.ar, whatEn: now.what.en, toWhomHe: now.toWhom.he, toWhomAr: now.toWhom.ar, toWhomEn: now.toWhom.en } })
  }
  await tx.run(
    `insert into scope_line_earlier (tenant_id, line_id, version, side, what, to_whom, changed_by, changed_on, until)
     select tenant_id, id, version, side, what, to_whom, changed_by, changed_on, $3 from scope_line where tenant_id = current_tenant() and id = $1 and version = $2`,
    [lineId, version, tx.today],
  )
  await tx.run(
    `update scope_line set side = $3, what = $4, to_whom = $5, changed_by = current_account(), changed_on = $6, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`,
    [lineId, version, said.side, JSON.stringify(said.what), JSON.stringify(said.toWhom), tx.today],
  )
  await tell(tx, 'limits.changed', { details: { line: lineId } })
}

/** Takes a line out of the map, or back into it; nothing is deleted. */
export async function setScopeLineAside(tx: Tx, { lineId, back }: v.InferOutput<typeof SetAside>): Promise<void> {
  await permit(tx, 'limits.write')
  await lineOf(tx, lineId)
  await tx.run(`update scope_line set set_aside_on = $2 where tenant_id = current_tenant() and id = $1`, [lineId, back ? null : tx.today])
  await tell(tx, back ? 'limits.brought_back' : 'limits.set_aside', { details: { line: lineId } })
}

function mustBeWhole({ side, what, toWhom }: LineSaid): void {
  const lacks = languages.find((language) => what[language] === '')
  if (lacks) throw refused(why.threeLanguages, `what${fieldEnd[lacks]}`)
  const said = languages.filter((language) => toWhom[language] !== '').length
  if (side !== 'ours' && said === 0) throw refused(why.toWhom, 'toWhomHe')
  if (said > 0 && said < languages.length) throw refused(why.threeLanguages, `toWhom${fieldEnd[languages.find((language) => toWhom[language] === '') ?? 'he']}`)
}
const fieldEnd = { he: 'He', ar: 'Ar', en: 'En' } as const

async function lineOf(tx: Tx, id: string): Promise<ScopeLine> {
  const line = (await scopeMap(tx, { withSetAside: true })).find((one) => one.id === id)
  if (!line) throw new NotYours('limits')
  return line
}

async function insert(tx: Tx, { side, what, toWhom }: LineSaid, basis: string | null): Promise<string> {
  const id = tx.newId()
  await tx.run(
    `insert into scope_line (tenant_id, id, side, what, to_whom, position, basis, changed_by, changed_on)
     select current_tenant(), $1, $2, $3, $4, coalesce(max(position), 0) + 1, $5, current_account(), $6 from scope_line where tenant_id = current_tenant()`,
    [id, side, JSON.stringify(what), JSON.stringify(toWhom), basis, tx.today],
  )
  return id
}
