import { addDays } from '#src/platform/clock.ts'
import type { Line } from '#src/profession/standard/types.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import { observationTexts } from './observation-texts.ts'
import { randomFrom } from './random.ts'

/** Observations of the cohort by the standard in force: what was seen of its behaviours, and what the promoter said to it. */
export function makeObservations(bulk: Bulk, { tenantId, staff, today }: Network, standard: { versionId: string; lines: readonly Pick<Line, 'key' | 'parentKey' | 'kind' | 'code' | 'text'>[] }): void {
  const random = randomFrom(53)
  for (const { who, by, criterion, how, ago, seen, grey, answers = [] } of observationTexts) {
    const on = addDays(today, -ago)
    const at = new Date(`${on}T14:00:00Z`)
    const id = random.id(at)
    const own = { tenant_id: tenantId, promoter_id: staff[who], observation_id: id }
    const { observation_id: _, ...ofPromoter } = own
    bulk.add('observation', { ...ofPromoter, id, criterion, standard_version_id: standard.versionId, how, held_on: on, grey, at, account_id: staff[by] })
    const parent = standard.lines.find(({ code }) => code === criterion)?.key
    const behaviours = standard.lines.filter(({ kind, parentKey }) => kind === 'behaviour' && parentKey === parent)
    for (const [place, words] of seen.entries()) {
      const behaviour = behaviours[place]
      if (words && behaviour) bulk.add('observation_line', { ...own, behaviour_key: behaviour.key, behaviour: behaviour.text, words })
    }
    for (const answer of answers) {
      const day = addDays(today, -answer.ago)
      bulk.add('observation_answer', { ...own, id: random.id(new Date(`${day}T14:00:00Z`)), words: answer.words, on_day: day, at: new Date(`${day}T14:00:00Z`) })
    }
  }
}
