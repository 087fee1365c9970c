import { tell } from '#src/insight/outcomes/outcomes.ts'
import { digestOf, written } from '#src/insight/reports/rules.ts'
import type { Definition } from '#src/insight/reports/types.ts'
import { newId } from '#src/platform/ids.ts'
import type { TestDatabase } from './database.ts'

const made = new Date('2026-01-01T08:00:00Z')

/** A report on a programme or on everything, and one that was signed of it. */
export async function aReport(
  owner: TestDatabase['owner'], { tenant, by, programme = null, centre = null }: { tenant: string; by: { id: string } | string; programme?: string | null; centre?: string | null },
): Promise<{ reportId: string; frozenId: string }> {
  const [reportId, versionId, frozenId] = [newId(), newId(), newId()]
  const definition: Definition = { forWhom: 'משרד העבודה', title: { he: 'דוח לדוגמה', ar: 'تقرير للمثال', en: 'A report' }, lead: { he: '', ar: '', en: '' }, measures: ['grown', 'good_work', 'entry'], months: 12, by: 'quarter', noise: { standardDeviation: 1, reliability: 0.8 } }
  const told = tell([], { asOf: '2026-10-31', guard: true, measures: definition.measures, brokenDown: [], groups: [], addUp: true })
  const content = written({ definition, number: 1, programmeId: programme, centreId: centre, from: '2025-11', until: '2026-10', told, names: {}, signed: { name: 'דנה', at: made.toISOString(), words: '' } })
  await owner.query(`insert into report_version (tenant_id, id, report_id, number, programme_id, centre_id, definition, at, account_id) values ($1, $2, $3, 1, $4, $5, $6, $7, $8)`, [tenant, versionId, reportId, programme, centre, JSON.stringify(definition), made, typeof by === 'string' ? by : by.id])
  await owner.query(
    `insert into report_frozen (tenant_id, id, version_id, programme_id, centre_id, from_month, until_month, as_of, content, digest, signed_name, at, account_id) values ($1, $2, $3, $4, $5, '2025-11-01', '2026-10-01', '2026-10-31', $6, $7, 'דנה', $8, $9)`,
    [tenant, frozenId, versionId, programme, centre, content, digestOf(content), made, typeof by === 'string' ? by : by.id],
  )
  return { reportId, frozenId }
}
