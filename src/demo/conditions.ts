import type { Seals } from '#src/platform/crypto.ts'
import { addDays } from '#src/platform/clock.ts'
import { checkRules, type EligibilityFacts, type EligibilityRule } from '#src/programmes/rules.ts'
import { explain } from '#src/programmes/words.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import { programmeTexts } from './network-texts.ts'
import type { Person } from './people.ts'
import { randomFrom } from './random.ts'
import { at } from './telling.ts'

/** Holds the programme's conditions to what was told, sealed as a check of the product is: whoever joined fits; of the applicants one in three does, one does not, and one was not asked yet. */
export function tellConditions(bulk: Bulk, network: Network, person: Person, seals: Seals): void {
  const rules: readonly EligibilityRule[] = programmeTexts[person.programme]?.eligibility ?? []
  const turn = person.number % 3
  if (rules.length === 0 || (!person.joinedOn && turn === 0)) return
  const fits = Boolean(person.joinedOn) || turn === 1
  const facts: EligibilityFacts = { birthDate: null, locality: person.locality, yearsOutOfWork: fits ? 2 : 0.5, yearsOfExperience: fits ? 8 : 2, shareOfPost: null, benefits: null }
  const on = person.joinedOn ?? [addDays(person.firstContactOn, 1), network.today].sort()[0] ?? network.today
  const { outcome, results } = checkRules(rules, facts, on)
  bulk.add('eligibility_check', {
    tenant_id: network.tenantId, id: randomFrom(person.number + 9_000_011).id(at(on)), participant_id: person.id, enrolment_id: person.enrolmentId,
    sealed: seals.seal('eligibility_check', JSON.stringify({ facts, results: results.map(explain) })), outcome, at: at(on), account_id: person.promoter.id,
  })
}
