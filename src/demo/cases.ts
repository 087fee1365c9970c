import { addDays } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import texts from './cases.json' with { type: 'json' }
import type { Raised } from './dilemmas.ts'
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'

interface CaseText {
  /** Who raised the dilemma, and its kind. */
  of: string[]
  /** Days that it has stood in the casebook; one without waits for whoever raised it. */
  published?: number
  wordings: { language: string; by: string; title: string; happened: string; decided: string; reason: string; outcome: string; opposite: string }[]
}

/** The casebook: settled dilemmas of the register in words of their own, and one that waits for its raiser. */
export function makeCases(bulk: Bulk, { tenantId, staff, today }: Network, dilemmas: readonly Raised[]): { id: string; kind: string }[] {
  const random = randomFrom(31)
  return (texts as CaseText[]).map(({ of: [who, kind = ''], published, wordings }) => {
    const dilemma = dilemmas.find((one) => one.who === who && one.kind === kind)
    if (!dilemma) throw new Error(`no dilemma ${kind} of ${who}`)
    const ago = (published ?? 3) + 6
    const id = random.id(new Date(`${addDays(today, -ago)}T00:00:00Z`))
    bulk.add('ethics_case', {
      tenant_id: tenantId, id, dilemma_id: dilemma.id, kind, values_at_odds: dilemma.values, asks_raiser: !dilemma.anonymous, proposed_on: addDays(today, -ago), published_on: published === undefined ? null : addDays(today, -published),
    })
    for (const { by, ...words } of wordings) {
      bulk.add('ethics_case_wording', { tenant_id: tenantId, case_id: id, ...words, published: published !== undefined, worded_by: staff[by], worded_on: addDays(today, -ago) })
      if (published === undefined || dilemma.anonymous) continue
      bulk.add('ethics_case_answer', { tenant_id: tenantId, id: random.id(new Date(`${addDays(today, 2 - ago)}T00:00:00Z`)), case_id: id, language: words.language, wording_version: 1, agrees: true, words: '', on_day: addDays(today, 2 - ago) })
    }
    return { id, kind }
  })
}
