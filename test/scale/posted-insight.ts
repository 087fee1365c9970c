/** What is posted of reports to funders: a definition, its next version, and a report that is signed. */
import { idOf } from './load.ts'
import type { Nation } from './nation.ts'
import { type Look, post } from './post.ts'

const at = '/insight/reports'
const theReport = { on: { report: (_: Look, nation: Nation) => nation.report.reportId } }
const definition = {
  forWhom: 'משרד העבודה', titleHe: 'תוצאות', measures: ['entry', 'retained_90_any_job'], months: '12', by: 'quarter', programmeId: idOf('programme', 0), centreId: '', standardDeviation: '1', reliability: '0.8',
}

export const postedOfInsight = [
  post(`${at}/new?/define`, 'manager', definition),
  post(`${at}/[report]?/change`, 'manager', { ...definition, months: '24' }, theReport),
  post(`${at}/[report]?/freeze`, 'manager', { signedName: 'אמיר נחום', words: 'לפי מה שידוע היום' }, theReport),
]
