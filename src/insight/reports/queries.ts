import { permit } from '#src/access/index.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, type Text } from '#src/platform/errors.ts'
import { firstDayOf, lastDayOf, type Question, questionOfReport } from '../outcomes/asked.ts'
import { isOfTooMany } from '../outcomes/queries.ts'
import { type OutcomesView, outcomesOf } from '../outcomes/view.ts'
import type { Count } from '../outcomes/told.ts'
import { type Changed, changedSince, digestOf, inSteps, saysTheSame, timesInSteps } from './rules.ts'
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
  /** The digest is that of the content, reckoned anew, and the row says of the content what the content says. */
  whole: boolean
  since: Since | null
}
export interface Since {
  /** Told in steps of five, to whom only funds. */
  inSteps: boolean
  /** Of more people than are reckoned while somebody waits: nothing is told. */
  tooMany: boolean
  changed: Changed[]
  written: { what: string; times: Count }[]
}

/** A frozen report; `since`: held against what is known now of the same people on the same day, with what was written since. */
export async function frozenReport(tx: Tx, frozenId: string, since: boolean): Promise<FrozenReport | undefined> {
  await permit(tx, 'insight.open')
  const row = await tx.row<Frozen & { content: string; words: string; programmeId: string | null; centreId: string | null }>(
    `select ${frozenColumns}, f.content, f.words, f.programme_id as "programmeId", f.centre_id as "centreId" from ${frozenFrom} where f.tenant_id = current_tenant() and f.id = $1`, [frozenId],
  )
  if (!row) return undefined
  const { content: text, words, programmeId, centreId, ...frozen } = row
  const content = JSON.parse(text) as Content
  return { frozen, content, whole: digestOf(text) === frozen.digest && saysTheSame({ ...frozen, words, programmeId, centreId }, content), since: since ? await knownSince(tx, content, frozen) : null }
}

/** What was signed of the places that one funds, the newest of it with what it says. */
export async function signedForFunder(tx: Tx): Promise<{ newest: FrozenReport | null; signed: Frozen[] }> {
  const signed = await frozenOf(tx, null)
  const newest = signed[0] && (await frozenReport(tx, signed[0].id, false))
  return { newest: newest ?? null, signed }
}

/** Whether one leads all of the report's place; who does not reads it as one who funds. */
export async function leadsAllOf(tx: Tx, { programmeId, centreId }: Pick<Report, 'programmeId' | 'centreId'>): Promise<boolean> {
  return (await tx.row<{ may: boolean }>(`select reports_on($1, $2, false) as may`, [programmeId, centreId]))?.may ?? false
}

async function knownSince(tx: Tx, content: Content, frozen: Frozen): Promise<Since> {
  const asFunder = !(await leadsAllOf(tx, content))
  const { by, measures, noise } = content.definition
  const question: Question = { from: content.from, until: content.until, programme: content.programmeId, centre: content.centreId, by, asFunder, guard: true, held: true, pay: 'open', asOf: frozen.asOf }
  if (await isOfTooMany(tx, question)) return { inSteps: asFunder, tooMany: true, changed: [], written: [] }
  const { told } = await outcomesOf(tx, question, measures, [], noise)
  const rows = await tx.rows<{ what: string; times: number }>(`select what, times from written_since($1, $2, $3, $4, $5, $6) order by times desc, what`, [
    asFunder, firstDayOf(content.from), lastDayOf(content.until), content.programmeId, content.centreId, frozen.at,
  ])
  const changed = changedSince(content.told, told, measures)
  return { inSteps: asFunder, tooMany: false, changed: asFunder ? inSteps(changed) : changed, written: rows.map(({ what, times }) => ({ what, times: asFunder ? timesInSteps(times) : times })) }
}

/** What a report tells now to who leads its place: of whole quarters up to the last that is over, protected as for publication. Nothing of more people than are reckoned while somebody waits. */
export async function toldNow(tx: Tx, report: Report): Promise<Omit<OutcomesView, 'places'> | undefined> {
  await permit(tx, 'insight.ask')
  if (!(await leadsAllOf(tx, report))) throw new NotYours('report')
  const { by, months, measures, noise } = report.definition
  const question = questionOfReport({ months, by, programme: report.programmeId, centre: report.centreId }, tx.today, tx.actor.posts)
  if (await isOfTooMany(tx, question)) return undefined
  return outcomesOf(tx, question, measures, measures, noise)
}

/** What was signed of places that hold this one or stand in it, as of the same day. */
export async function signedBeside(tx: Tx, { programmeId, centreId }: Pick<Report, 'programmeId' | 'centreId'>, asOf: Day): Promise<Content[]> {
  const rows = await tx.rows<{ content: string }>(`select content from report_signed_beside($1, $2, $3) as content`, [programmeId, centreId, asOf])
  return rows.map(({ content }) => JSON.parse(content) as Content)
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
