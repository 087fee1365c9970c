import { permit } from '#src/access/index.ts'
import { addDays, type Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { asksAsFunder, firstDayOf, lastDayOf, monthOf, monthsAfter, type Question } from '../outcomes/asked.ts'
import { isSmall } from '../outcomes/protection.ts'
import type { Text } from '#src/platform/errors.ts'
import { type OutcomesView, outcomesOf } from '../outcomes/view.ts'
import type { Count } from '../outcomes/told.ts'
import { type Changed, changedSince, digestOf } from './rules.ts'
import type { Content, Frozen, Report } from './types.ts'

const columns = `v.report_id as id, v.id as "versionId", v.number, v.programme_id as "programmeId", v.centre_id as "centreId", v.definition, v.at, a.display_name as by`
const from = `report_version v join account a on a.tenant_id = v.tenant_id and a.id = v.account_id`

/** The reports of the places that one leads or funds, each in its newest version. */
export async function reportsOf(tx: Tx): Promise<Report[]> {
  await permit(tx, 'insight.open')
  return tx.rows<Report>(`select * from (select distinct on (v.report_id) ${columns} from ${from} where v.tenant_id = current_tenant() order by v.report_id, v.number desc) newest order by at desc, id limit 200`)
}

/** A report in its newest version, or undefined. */
export async function reportOf(tx: Tx, reportId: string): Promise<Report | undefined> {
  await permit(tx, 'insight.open')
  return tx.row<Report>(`select ${columns} from ${from} where v.tenant_id = current_tenant() and v.report_id = $1 order by v.number desc limit 1`, [reportId])
}

/** Every version of a report, the newest first. */
export const versionsOfReport = (tx: Tx, reportId: string): Promise<Report[]> =>
  tx.rows<Report>(`select ${columns} from ${from} where v.tenant_id = current_tenant() and v.report_id = $1 order by v.number desc limit 100`, [reportId])

const frozenColumns = `f.id, f.version_id as "versionId", v.report_id as "reportId", v.number, v.definition->'title' as title, v.definition->>'forWhom' as "forWhom", f.from_month as from, f.until_month as until,
  f.as_of as "asOf", f.digest, f.signed_name as "signedName", f.at`
const frozenFrom = `report_frozen f join report_version v on v.tenant_id = f.tenant_id and v.id = f.version_id`

/** What was frozen of a report, or of all, the newest first. */
export async function frozenOf(tx: Tx, reportId: string | null): Promise<Frozen[]> {
  await permit(tx, 'insight.open')
  return tx.rows<Frozen>(`select ${frozenColumns} from ${frozenFrom} where f.tenant_id = current_tenant() and ($1::uuid is null or v.report_id = $1) order by f.at desc, f.id limit 200`, [reportId])
}

export interface FrozenReport {
  frozen: Frozen
  content: Content
  /** The digest is that of the content, reckoned anew. */
  whole: boolean
  since: { changed: Changed[]; written: { what: string; times: Count }[] } | null
}

/** A frozen report; `since`: held against what is known now of the same people on the same day, with what was written since. */
export async function frozenReport(tx: Tx, frozenId: string, since: boolean): Promise<FrozenReport | undefined> {
  await permit(tx, 'insight.open')
  const row = await tx.row<Frozen & { content: string }>(`select ${frozenColumns}, f.content from ${frozenFrom} where f.tenant_id = current_tenant() and f.id = $1`, [frozenId])
  if (!row) return undefined
  const { content: text, ...frozen } = row
  const content = JSON.parse(text) as Content
  return { frozen, content, whole: digestOf(text) === frozen.digest, since: since ? await knownSince(tx, content, frozen) : null }
}

async function knownSince(tx: Tx, content: Content, frozen: Frozen): Promise<FrozenReport['since']> {
  const asFunder = asksAsFunder(tx.actor.posts)
  const { told } = await outcomesOf(tx, questionOfContent(content, frozen.asOf, asFunder), content.definition.measures, [], content.definition.noise)
  const rows = await tx.rows<{ what: string; times: number }>(`select what, times from written_since($1, $2, $3, $4, $5, $6) order by times desc, what`, [
    asFunder, firstDayOf(content.from), lastDayOf(content.until), content.programmeId, content.centreId, frozen.at,
  ])
  return { changed: changedSince(content.told, told, content.definition.measures), written: rows.map(({ what, times }) => ({ what, times: asFunder && isSmall(times) ? null : times })) }
}

const questionOfContent = ({ from: first, until, programmeId, centreId, definition }: Content, asOf: Day, asFunder: boolean): Question => ({
  from: first, until, programme: programmeId, centre: centreId, by: definition.by, asFunder, guard: true, asOf,
})

/** What a report tells now, of whole months up to the last that is over, protected as for publication. */
export async function toldNow(tx: Tx, report: Report, asFunder: boolean): Promise<Omit<OutcomesView, 'places'>> {
  await permit(tx, 'insight.open')
  const until = monthOf(addDays(firstDayOf(monthOf(tx.today)), -1))
  const question: Question = {
    from: monthsAfter(until, 1 - report.definition.months), until, programme: report.programmeId, centre: report.centreId, by: report.definition.by, asFunder, guard: true, asOf: lastDayOf(until),
  }
  return outcomesOf(tx, question, report.definition.measures, report.definition.measures, report.definition.noise)
}

type Named = { id: string; name: string }

/** Where the actor may define a report: programmes and centres that they lead, as a whole or a part of. */
export async function placesToReport(tx: Tx): Promise<{ programmes: Named[]; centres: Named[] }> {
  await permit(tx, 'report.write')
  const programmes = await tx.rows<{ id: string; name: Text }>(
    `select id, name from programme p where tenant_id = current_tenant() and exists (select from outcome_posts(false) po where po.programme_id is null or po.programme_id = p.id) order by name->>$1`, [tx.actor.language],
  )
  const centres = await tx.rows<Named>(`select id, name from centre c where tenant_id = current_tenant() and exists (select from outcome_posts(false) po where po.centre_id is null or po.centre_id = c.id) order by name`)
  return { programmes: programmes.map(({ id, name }) => ({ id, name: name[tx.actor.language] })), centres }
}
