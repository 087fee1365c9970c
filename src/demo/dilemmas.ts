import { addDays } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import texts from './dilemmas.json' with { type: 'json' }
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'

/** A dilemma of the demo, for what is made from it. */
export interface Raised {
  id: string
  who: string
  anonymous: boolean
  kind: string
  values: string[]
}

interface DilemmaText {
  who: string
  kind: string
  language: string
  /** Days since it was raised; days of what follows are counted back from today too. */
  ago: number
  anonymous?: boolean
  title: string
  story: string
  values: string[]
  /** What is done, what speaks for it, what against. */
  options: string[][]
  touches: string
  /** Days from today by which an answer is wanted. */
  wanted?: number
  asked?: string
  /** Days from today until which advice was asked for. */
  until?: number
  question?: string
  advice?: { who: string; ago: number; weighs: string; unknown: string }[]
  decided?: { ago: number; decision: string; reason: string }
  outcome?: { ago: number; words: string }
}

/** The register of dilemmas: some kept by whoever raised them, some in consultation, some decided with what came of them. */
export function makeDilemmas(bulk: Bulk, { tenantId, staff, today }: Network): Raised[] {
  const raised: Raised[] = []
  const random = randomFrom(29)
  const day = (fromToday: number | undefined) => (fromToday === undefined ? null : addDays(today, fromToday))
  for (const { who, ago, anonymous = false, options, wanted, asked, until, advice = [], decided, outcome, ...text } of texts as DilemmaText[]) {
    const id = random.id(new Date(`${day(-ago)}T00:00:00Z`))
    bulk.add('dilemma', {
      tenant_id: tenantId, id, kind: text.kind, title: text.title, story: text.story, values_at_odds: text.values, options: options.map(([words, speaksFor, against]) => ({ words, for: speaksFor, against })),
      touches: text.touches, wanted_by: day(wanted), language: text.language, anonymous, raised_by: anonymous ? null : staff[who], raised_on: day(-ago), asked: asked ?? null, question: text.question ?? '', answer_by: day(until),
      decision: decided?.decision ?? '', reason: decided?.reason ?? '', decided_on: decided ? day(-decided.ago) : null, outcome: outcome?.words ?? '', outcome_on: outcome ? day(-outcome.ago) : null,
      version: 1,
    })
    raised.push({ id, who, anonymous, kind: text.kind, values: text.values })
    bulk.add('dilemma_author', { tenant_id: tenantId, dilemma_id: id, account_id: staff[who] })
    for (const { who: adviser, ago: before, weighs, unknown } of advice) {
      const at = new Date(`${day(-before)}T09:00:00Z`)
      bulk.add('dilemma_answer', { tenant_id: tenantId, id: random.id(at), dilemma_id: id, weighs, unknown, account_id: staff[adviser], at })
    }
  }
  return raised
}
