import type { Seals } from '#src/platform/crypto.ts'
import { addDays, type Day, daysBetween } from '#src/platform/clock.ts'
import type { Language } from '#src/language/language.ts'
import { type EndReason, followUpDays } from '#src/programmes/enrolment/types.ts'
import type { Bulk } from './bulk.ts'
import { type Community, type Gender, type InventedName, inventLanguages, inventName } from './names.ts'
import type { Network, Promoter } from './network.ts'
import { type Random, randomFrom } from './random.ts'

export type Stage = 'applicant' | 'enrolled' | 'paused' | 'finished'

/** An invented person, as the rooms of the story need them. */
export interface Person {
  id: string
  number: number
  phones: string[]
  gender: Gender
  community: Community
  given: string
  family: string
  preferred: string
  language: Language
  age: number
  locality: string
  programme: number
  enrolmentId: string
  promoter: Promoter
  /** Who accompanied before, until the day before `on`. */
  before: { promoter: Promoter; on: Day } | null
  stage: Stage
  firstContactOn: Day
  /** Null for an applicant. */
  joinedOn: Day | null
  endedOn: Day | null
  /** How far the path went, in days since joining. */
  daysIn: number
}

/** How accompaniments end, and how often. */
const endings: readonly [EndReason, number][] = [['work', 8], ['goals', 7], ['study', 2], ['asked', 3], ['moved', 3], ['other_service', 2], ['no_contact', 4], ['other', 1]]

/** A person with an enrolment and the promoter who answers for them. */
export function inventPerson(bulk: Bulk, random: Random, network: Network, number: number, seals: Seals): Person {
  const { tenantId, today } = network
  const first = number === 0
  const promoter = first ? (network.promoters[0] as Promoter) : random.weighted(network.promoters.map((p) => [p, p.share] as const))
  const centre = network.centres[promoter.centre]
  if (!centre) throw new Error('No such centre')
  const gender: Gender = first ? 'female' : random.chance(0.62) ? 'female' : 'male'
  const community = first ? 'arabic' : random.weighted(centre.communities)
  const name: InventedName = first ? { given: 'سميرة', family: 'خوري' } : inventName(random, community, gender)
  const { given } = name
  const { language, spoken } = first ? { language: 'ar' as const, spoken: ['ar', 'he'] } : inventLanguages(random, community, given, promoter.languages)
  // A file in Arabic calls them as they are called, whatever the papers say.
  const [preferred, family] = language === 'ar' && name.atHome ? [name.atHome.given, name.atHome.family] : ['', name.family]
  const programme = random.pick(promoter.programmes)
  const age = programme === 2 ? random.whole(35, 61) : random.whole(19, 54)
  // More of them came lately: programmes grow, and files that ended long ago are fewer.
  const sinceContact = first ? 250 : Math.round(730 * random.next() ** 1.4) + 1
  const firstContactOn = addDays(today, -sinceContact)
  const stage = first ? 'enrolled' : stageAfter(random, sinceContact)
  const joinedOn = stage === 'applicant' ? null : addDays(firstContactOn, Math.min(sinceContact - 1, random.whole(4, 25)))
  const endedOn = stage === 'finished' && joinedOn ? addDays(joinedOn, Math.min(daysBetween(joinedOn, today) - 1, random.whole(150, 520))) : null
  const at = new Date(`${firstContactOn}T0${random.whole(6, 9)}:${random.whole(10, 59)}:00Z`)
  const id = random.id(at)
  const enrolmentId = random.id(at)
  const locality = random.pick(centre.localities)

  const address = random.chance(0.93) ? gender : 'neutral'
  const phone = random.chance(0.96) ? `+9725${random.pick(['0', '2', '3', '4', '8'])}${String(random.whole(0, 9_999_999)).padStart(7, '0')}` : null
  // One in twelve has a phone at home too; it hangs on no chance, so that who the people are does not either.
  const home = number % 12 === 5 ? [`+97246${String(500_000 + ((number * 7919) % 500_000))}`] : []
  bulk.add('participant', {
    tenant_id: tenantId, id, given_name: given, family_name: family, preferred_name: preferred,
    address, language, spoken_languages: spoken,
    phone, other_phones: home,
    email: random.chance(0.4) ? `p${number}@mail.example` : null,
    best_channel: random.weighted([['phone', 5], ['whatsapp', 4], ['sms', 1], ['in_person', 1]]),
    best_hours: language === 'ar' ? random.pick(['', 'صباحًا', 'بعد الرابعة', 'أيام الأحد والثلاثاء']) : random.pick(['', 'בבקרים', 'אחרי ארבע', 'לא בשישי']),
    birth_date: random.chance(0.9) ? addDays(today, -Math.round(age * 365.25) - random.whole(0, 360)) : null,
    locality, created_at: at, created_by: promoter.id,
  })
  bulk.add('enrolment', {
    tenant_id: tenantId, id: enrolmentId, participant_id: id, programme_id: network.programmes[programme]?.id, centre_id: centre.id, stage,
    first_contact_on: firstContactOn, joined_on: joinedOn, ended_on: endedOn,
    end_reason: endedOn ? randomFrom(0xe4d000 + number).weighted(endings) : null,
    next_review_on: stage === 'enrolled' ? addDays(today, random.whole(-12, 80)) : null,
  })
  const daysIn = joinedOn ? daysBetween(joinedOn, endedOn ?? today) : 0
  const before = first || !joinedOn || endedOn ? null : formerPromoter(network, promoter, programme, joinedOn, daysIn)
  const assigned = { tenant_id: tenantId, participant_id: id, relation: 'assigned', parts: [] }
  bulk.add('file_relation', { ...assigned, id: random.id(at), account_id: promoter.id, starts_on: before?.on ?? firstContactOn, ends_on: endedOn && addDays(endedOn, followUpDays) })
  if (before) bulk.add('file_relation', { ...assigned, id: network.turns.id(at), account_id: before.promoter.id, starts_on: firstContactOn, ends_on: addDays(before.on, -1) })
  if (random.chance(0.7)) {
    const nationalId = inventNationalId(random)
    bulk.add('participant_sensitive', {
      tenant_id: tenantId, participant_id: id, kind: 'national_id', sealed: seals.seal('participant.national_id', nationalId),
      search_hash: seals.searchHash('national_id', nationalId), written_at: at, written_by: promoter.id,
    })
  }
  return { id, number, phones: phone ? [phone, ...home] : home, gender, community, given, family, preferred, language, age, locality, programme, enrolmentId, promoter, before, stage, firstContactOn, joinedOn, endedOn, daysIn }
}

/** A colleague of the same centre and programme who accompanied before, for few; now and then until this very week. */
function formerPromoter(network: Network, promoter: Promoter, programme: number, joinedOn: Day, daysIn: number): Person['before'] {
  const { turns, today } = network
  if (daysIn < 40 || !turns.chance(0.07)) return null
  const colleagues = network.promoters.filter((one) => one !== promoter && one.programmes.includes(programme))
  const near = colleagues.filter((one) => one.centre === promoter.centre)
  const on = turns.chance(0.25) ? addDays(today, -turns.whole(1, 4)) : addDays(joinedOn, turns.whole(25, daysIn - 6))
  return colleagues.length === 0 ? null : { promoter: turns.pick(near.length > 0 ? near : colleagues), on }
}

function stageAfter(random: Random, days: number): Stage {
  if (days < 10) return 'applicant'
  if (days < 45 && random.chance(0.5)) return 'applicant'
  if (days > 240 && random.chance(0.35)) return 'finished'
  return random.chance(0.07) ? 'paused' : 'enrolled'
}

/** Nine digits with a right check digit, from a range that is not given out. */
function inventNationalId(random: Random): string {
  const digits = `00${String(random.whole(100_000, 999_999))}`
  const sum = [...digits].reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}
