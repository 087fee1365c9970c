import { addDays } from '#src/platform/clock.ts'
import type { Seals } from '#src/platform/crypto.ts'
import { openProposals, withMask } from '#src/profession/evidence/rules.ts'
import { type Draft, nothingWritten, written, type Written } from '#src/profession/evidence/types.ts'
import { type Around, maskedByRules, nothingAround } from '#src/profession/masking/index.ts'
import type { Bulk } from './bulk.ts'
import { type EvidenceText, evidenceTexts } from './evidence-texts.ts'
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'

/** Evidence of the cohort, masked here by the same rules as a promoter's; and one draft that waits. */
export function makeEvidence(bulk: Bulk, { tenantId, staff, today }: Network, seals: Seals, standardVersionId: string): void {
  const random = randomFrom(47)
  for (const text of evidenceTexts) {
    const { who, kind, ago, language, title, criteria, opened = false, withdrawn, answers = [], draft } = text
    const day = addDays(today, -ago)
    const at = new Date(`${day}T12:00:00Z`)
    const own = { tenant_id: tenantId, promoter_id: staff[who] }
    const words = { ...nothingWritten, ...text.words }
    if (draft) {
      const copied: Draft = { kind, source: null, unnamed: false, language, title, given: words, words, masks: [], kept: [], criteria }
      // Begun: one proposal is taken, the others wait.
      const [first] = openProposals(copied, nothingAround)
      const waiting = first ? withMask(copied, { words: first.words, kind: first.kind, instead: first.suggestion }, nothingAround) : copied
      bulk.add('evidence_draft', { ...own, id: random.id(at), evidence_id: null, sealed: seals.seal('evidence.draft', JSON.stringify(waiting)), made_on: day, version: 1 })
      continue
    }
    const id = random.id(at)
    const { story, saw, doubted, leftUndone, nowWould } = demoMasked(text, words)
    const told = { ...own, title, story, saw, doubted, left_undone: leftUndone, now_would: nowWould, criteria }
    bulk.add('evidence', { ...told, id, kind, language, standard_version_id: standardVersionId, kept_on: day, opened, withdrawn_on: withdrawn === undefined ? null : addDays(today, -withdrawn), version: 1 })
    bulk.add('evidence_wording', { ...told, evidence_id: id, number: 1, sealed: seals.seal('evidence.wording', JSON.stringify({ kept: [], warned: '' })), worded_on: day })
    for (const one of answers) {
      const on = addDays(today, -one.ago)
      const then = new Date(`${on}T12:00:00Z`)
      bulk.add('evidence_answer', { ...own, id: random.id(then), evidence_id: id, seen: one.seen, asks: one.asks ?? '', on_day: on, at: then, account_id: staff[one.by] })
    }
  }
}

/** The words as they stand once every proposal of the rules is taken. */
export function demoMasked({ of: { given, family, address } }: EvidenceText, words: Written): Written {
  const around: Around = { ...nothingAround, people: [{ names: { given, preferred: '', family }, address, self: true }] }
  return Object.fromEntries(written.map((field) => [field, maskedByRules(words[field], around)])) as Written
}
