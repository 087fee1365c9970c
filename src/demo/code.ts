import { codeOfEthics } from '#src/profession/standard/index.ts'
import { linesOf } from '#src/profession/standard/file.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'

/** The principles that rest on a case, by its kind. */
const restOn: Record<string, string[]> = {
  pressure: ['E-01', 'E-03'], undeclared: ['E-04', 'E-06'], unlawful_demand: ['E-10', 'E-11'], family_asks: ['E-04'], relative: ['E-07', 'E-09'], hopeless_goal: ['E-01', 'E-13'],
}

const remarks = [
  {
    code: 'E-04', who: 'wafaa', ago: 12, words: 'في بلدة صغيرة لا تكفي الموافقة على الورق. أقترح أن يُقال هنا أن الجملة نفسها تُقال لكل سائل، قبل أن يُسأل أحد.',
    answer: 'נכון, וזה מה שהמקרה מלמד. נציע נוסח לפני ההצבעה.', answeredAgo: 9,
  },
  { code: 'E-05', who: 'sigal', ago: 6, words: 'חסר כאן מה כותבים כשהליווי עזר אבל לא מצא. אין לזה מקום בטופס.', answer: '', answeredAgo: 0 },
]

/** The code of ethics as a draft that the profession discusses, its principles linked to the cases of the casebook. */
export function makeCode(bulk: Bulk, { tenantId, staff, today }: Network, cases: readonly { id: string; kind: string }[]): void {
  const random = randomFrom(37)
  const at = (ago: number) => new Date(`${addDays(today, -ago)}T09:00:00Z`)
  const [standardId, versionId] = [random.id(at(40)), random.id(at(40))]
  const file = codeOfEthics()
  bulk.add('standard', { tenant_id: tenantId, id: standardId, kind: 'ethics', specialisation: null, name: file.name, created_at: at(40) })
  bulk.add('standard_version', {
    tenant_id: tenantId, id: versionId, standard_id: standardId, number: 1, authors: file.authors, grounds: file.grounds, created_at: at(40), created_by: staff.hadas,
    state: 'review', based_on: null, changed: { he: '', ar: '', en: '' }, effective_on: null, published_at: null,
  })
  const lines = linesOf(file, [], () => random.id(at(40)))
  for (const { parentKey, ...line } of lines) bulk.add('standard_line', { tenant_id: tenantId, version_id: versionId, parent_key: parentKey, ...line })
  const principle = (code: string) => lines.find((line) => line.code === code)?.key
  for (const { id, kind } of cases) for (const code of restOn[kind] ?? []) bulk.add('principle_case', { tenant_id: tenantId, version_id: versionId, line_key: principle(code), case_id: id })
  for (const { code, who, ago, words, answer, answeredAgo } of remarks) {
    bulk.add('line_comment', {
      tenant_id: tenantId, id: random.id(at(ago)), version_id: versionId, line_key: principle(code), words, account_id: staff[who], at: at(ago),
      answer, answered_by: answer ? staff.hadas : null, answered_at: answer ? at(answeredAgo) : null,
    })
  }
}
