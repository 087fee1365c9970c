/** Defining a report, version by version, and freezing what it tells. */
import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused } from '#src/platform/errors.ts'
import { why } from './refusals.ts'
import { type DefineInput, definitionFrom } from './forms.ts'
import { quartersOver, toldByThemselves, usualMonths } from '../outcomes/asked.ts'
import { leadsAllOf, reportOf, signedBeside, toldToSign } from './queries.ts'
import { digestOf, written } from './rules.ts'
import { differByFew } from './shape.ts'
import { type Content, countingRules } from './types.ts'

/** A new report, or the next version of one. Returns the report's id. */
export async function defineReport(tx: Tx, { reportId, ...input }: DefineInput & { reportId: string | null }): Promise<string> {
  await permit(tx, 'report.write')
  if (!input.titleHe && !input.titleAr && !input.titleEn) throw refused(why.title, 'titleHe')
  const before = reportId ? await reportOf(tx, reportId) : undefined
  // Who funds the place of a report and leads another reads it, and gives it no next version.
  if (reportId && !(before && (await leadsAllOf(tx, before)))) throw new NotYours('report')
  if (toldByThemselves.includes(input.by) && (input.centreId || Number(input.months) !== usualMonths)) throw refused(why.frame, 'by')
  const place = await tx.row<{ may: boolean }>(
    `select reports_on($1, $2, false) and ($1::uuid is null or exists (select from programme where tenant_id = current_tenant() and id = $1))
       and ($2::uuid is null or exists (select from centre where tenant_id = current_tenant() and id = $2)) as may`,
    [input.programmeId, input.centreId],
  )
  if (!place?.may) throw refused(why.place, 'programmeId')
  const id = reportId ?? tx.newId()
  await tx.run(
    `insert into report_version (tenant_id, id, report_id, number, programme_id, centre_id, definition, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, current_account())`,
    [tx.newId(), id, (before?.number ?? 0) + 1, input.programmeId, input.centreId, JSON.stringify(definitionFrom(input)), tx.at],
  )
  await tell(tx, before ? 'report.changed' : 'report.defined', { details: { report: id } })
  return id
}

/** The report's figures as they are known today, of whole months, signed and never changed. Returns its id. */
export async function freezeReport(tx: Tx, { reportId, signedName, words }: { reportId: string; signedName: string; words: string }): Promise<string> {
  await permit(tx, 'report.write')
  const report = await reportOf(tx, reportId)
  if (!report) throw new NotYours('report')
  // Two that are signed at once would not see each other.
  await tx.row(`select pg_advisory_xact_lock(hashtextextended('report ' || current_tenant()::text || $1, 0))`, [quartersOver(tx.today).asOf])
  const now = await toldToSign(tx, report)
  if (!now) throw refused(why.tooMany)
  const { told, names, question } = now
  const content: Content = {
    rules: countingRules, definition: report.definition, number: report.number, programmeId: report.programmeId, centreId: report.centreId, from: question.from, until: question.until, told, names,
    signed: { name: signedName, at: tx.at.toISOString(), words },
  }
  const { inTheWay, before } = await signedBeside(tx, content)
  if (inTheWay) throw refused(why.inTheWay(inTheWay))
  if (before.some((one) => differByFew(one, content))) throw refused(why.tooFew)
  const text = written(content)
  const digest = digestOf(text)
  const id = tx.newId()
  await tx.run(
    `insert into report_frozen (tenant_id, id, version_id, programme_id, centre_id, from_month, until_month, as_of, content, digest, signed_name, words, at, account_id)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, current_account())`,
    [id, report.versionId, report.programmeId, report.centreId, `${question.from}-01`, `${question.until}-01`, question.asOf, text, digest, signedName, words, tx.at],
  )
  await tell(tx, 'report.frozen', { details: { report: reportId, frozen: id, digest } })
  return id
}
