import { permit } from '#src/access/index.ts'
import { inLine } from '#src/language/format.ts'
import type { Language } from '#src/language/language.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, type Text } from '#src/platform/errors.ts'
import { type By, firstDayOf, lastDayOf, type Question, questionOfReport, sealedIsClosedTo, toldByThemselves } from '../outcomes/asked.ts'
import { measureKeys, ofPay } from '../outcomes/measures.ts'
import { isOfTooMany } from '../outcomes/queries.ts'
import { type OutcomesView, outcomesOf } from '../outcomes/view.ts'
import type { Count } from '../outcomes/told.ts'
import { asDefined } from './as-told.ts'
import { type Changed, changedSince, digestOf, inSteps, saysTheSame, timesInSteps } from './rules.ts'
import { besideEachOther, differByFew, shapeOf } from './shape.ts'
import { type Content, countingRules, type Frozen, type Report } from './types.ts'

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
  /** Told in steps of five: to who only funds, and to whom what is sealed is closed. */
  inSteps: boolean
  /** It was counted by other rules when it was signed: not all that differs was written since. */
  otherRules: boolean
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
  // Who cannot open what is sealed is told of it by what was signed alone: two looks a day apart would tell of one person.
  const steps = asFunder || sealedIsClosedTo(tx.actor.posts)
  const otherRules = content.rules !== countingRules
  const { by, measures, noise } = content.definition
  const question: Question = { from: content.from, until: content.until, programme: content.programmeId, centre: content.centreId, by, asFunder, guard: true, pay: 'open', asOf: frozen.asOf }
  if (await isOfTooMany(tx, question)) return { inSteps: steps, otherRules, tooMany: true, changed: [], written: [] }
  const { told } = await outcomesOf(tx, question, measureKeys, [], noise)
  const rows = await tx.rows<{ what: string; times: number }>(`select what, times from written_since($1, $2, $3, $4, $5, $6) order by times desc, what`, [
    asFunder, firstDayOf(content.from), lastDayOf(content.until), content.programmeId, content.centreId, frozen.at,
  ])
  const changed = changedSince(content.told, told, measures)
  return { inSteps: steps, otherRules, tooMany: false, changed: steps ? inSteps(changed) : changed, written: rows.map(({ what, times }) => ({ what, times: steps ? timesInSteps(times) : times })) }
}

type ToldView = Omit<OutcomesView, 'places'>

/** What would be signed: of whole quarters up to the last that is over, protected as for publication. Nothing of more people than are reckoned while somebody waits. */
export async function toldToSign(tx: Tx, report: Report): Promise<ToldView | undefined> {
  await permit(tx, 'report.write')
  if (!(await leadsAllOf(tx, report))) throw new NotYours('report')
  return toldBy(tx, report, questionOfReport(askedBy(report), tx.today, tx.actor.posts))
}

/** The same to who looks at it before it is signed; what is sealed, and closed to them, stands in what is signed alone (`sealed`). */
export async function toldNow(tx: Tx, report: Report): Promise<(ToldView & { sealed: boolean }) | undefined> {
  await permit(tx, 'insight.ask')
  if (!(await leadsAllOf(tx, report))) throw new NotYours('report')
  const question = questionOfReport(askedBy(report), tx.today, tx.actor.posts)
  const closed = sealedIsClosedTo(tx.actor.posts)
  const now = await toldBy(tx, report, closed ? { ...question, pay: 'untold' } : question)
  const ofThemselves = closed && toldByThemselves.includes(question.by)
  const sealed = ofThemselves || (question.pay === 'guarded' && report.definition.measures.some((measure) => ofPay.includes(measure)))
  return now && { ...now, told: ofThemselves ? { ...now.told, groups: [] } : now.told, sealed }
}

const askedBy = ({ definition: { by, months }, programmeId, centreId }: Report) => ({ months, by, programme: programmeId, centre: centreId })

/** Every measure is protected, and then those of the definition are told: so what one report hides is hidden in every report of its shape. */
async function toldBy(tx: Tx, { definition: { measures, noise } }: Report, question: Question): Promise<ToldView | undefined> {
  if (await isOfTooMany(tx, question)) return undefined
  const brokenDown = measureKeys.filter((measure) => question.pay === 'open' || !ofPay.includes(measure))
  const view = await outcomesOf(tx, question, measureKeys, brokenDown, noise)
  return { ...view, told: asDefined(view.told, measures) }
}

/** Another signed report, as it is named where it stands in the way of one. */
export interface InTheWay {
  title: Text
  forWhom: string
  place: Text | null
  from: string
  until: string
  by: By
}

/** What was signed as of the same day of some of the same people: one that stands in the way, or those of the very same people, the newest first. */
export async function signedBeside(tx: Tx, content: Parameters<typeof shapeOf>[0]): Promise<{ inTheWay: InTheWay | undefined; before: Content[] }> {
  const shape = shapeOf(content)
  const rows = await tx.rows<{ content: string }>(`select content from report_signed_beside($1, $2, $3) as content`, [shape.programmeId, shape.centreId, shape.asOf])
  const beside = Map.groupBy(rows.map((row) => JSON.parse(row.content) as Content), (one) => besideEachOther(shape, shapeOf(one)))
  const other = beside.get('in the way')?.[0]
  return {
    inTheWay: other && { title: other.definition.title, forWhom: other.definition.forWhom, place: await placeOf(tx, other), from: other.from, until: other.until, by: other.definition.by },
    before: (beside.get('of the same') ?? []).toSorted((a, b) => b.signed.at.localeCompare(a.signed.at)),
  }
}

/** The same for who looks at a report before signing it: what differs from the newest that was signed of the same people, and whether that is of too few. */
export async function beforeSigning(tx: Tx, { definition, programmeId, centreId }: Report, { told, question }: ToldView): Promise<{ inTheWay: InTheWay | undefined; again: { signed: Content['signed']; changed: Changed[]; tooFew: boolean } | null }> {
  await permit(tx, 'report.write')
  const now = { told, definition, programmeId, centreId, from: question.from, until: question.until }
  const { inTheWay, before } = await signedBeside(tx, now)
  const newest = before[0]
  // Each measure against the newest that tells it.
  const changed = definition.measures.flatMap((measure) => { const was = before.find((one) => one.told.overall[measure]); return was ? changedSince(was.told, told, [measure]) : [] })
  return { inTheWay, again: newest ? { signed: newest.signed, changed, tooFew: before.some((one) => differByFew(one, now)) } : null }
}

async function placeOf(tx: Tx, { programmeId, centreId }: Pick<Content, 'programmeId' | 'centreId'>): Promise<Text | null> {
  const programme = programmeId ? (await tx.row<{ name: Text }>(`select name from programme where tenant_id = current_tenant() and id = $1`, [programmeId]))?.name : undefined
  const centre = centreId ? (await tx.row<{ name: string }>(`select name from centre where tenant_id = current_tenant() and id = $1`, [centreId]))?.name : undefined
  const of = (language: Language) => inLine(language, [programme?.[language], centre].filter((name) => name !== undefined))
  return programme || centre ? { he: of('he'), ar: of('ar'), en: of('en') } : null
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
