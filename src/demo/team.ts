/** What goes on between those who accompany: someone is away and covered, someone knows a participant from elsewhere. */
import { addDays } from '#src/platform/clock.ts'
import { followUpDays } from '#src/programmes/enrolment/types.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import type { Person } from './people.ts'
import { textsFor } from './saying.ts'

/** Days from today: one away now, one soon, one who is back long since. */
const away = [
  { who: 'yael', cover: 'tesfa', from: -3, to: 6 },
  { who: 'eitan', cover: 'almaz', from: 9, to: 20 },
  { who: 'samer', cover: 'rania', from: -92, to: -80 },
] as const

export async function tellTeam(bulk: Bulk, network: Network, people: readonly Person[]): Promise<void> {
  await tellCovers(bulk, network, people)
  tellCloseness(bulk, network, people)
}

async function tellCovers(bulk: Bulk, { tenantId, staff, turns, today }: Network, people: readonly Person[]): Promise<void> {
  for (const { who, cover, from, to } of away) {
    const [startsOn, endsOn] = [addDays(today, from), addDays(today, to)]
    const arranged = new Date(`${addDays(today, Math.min(from, 0) - 6)}T09:00:00Z`)
    const id = turns.id(arranged)
    bulk.add('cover_period', { tenant_id: tenantId, id, away_account_id: staff[who], cover_account_id: staff[cover], starts_on: startsOn, ends_on: endsOn, at: arranged, account_id: staff.professional })
    // The relations name it.
    await bulk.flush()
    for (const person of people) {
      if (person.promoter.id !== staff[who] || person.firstContactOn > startsOn || (person.before && person.before.on > startsOn)) continue
      const relationId = turns.id(arranged)
      // Nobody covers a file that was closed to whoever is away.
      if (person.endedOn && addDays(person.endedOn, followUpDays) < startsOn) continue
      bulk.add('file_relation', { tenant_id: tenantId, id: relationId, participant_id: person.id, account_id: staff[cover], relation: 'cover', parts: [], starts_on: startsOn, ends_on: endsOn, cover_period_id: id })
    }
  }
}

/** A colleague of the centre, and now and then the promoter who accompanies: then the lead decides. */
function tellCloseness(bulk: Bulk, { tenantId, promoters, turns, now }: Network, people: readonly Person[]): void {
  for (const person of people) {
    if (person.number === 0 || person.stage === 'finished' || !turns.chance(0.025)) continue
    const colleagues = promoters.filter((one) => one.centre === person.promoter.centre && one !== person.promoter)
    const who = turns.chance(0.3) || colleagues.length === 0 ? person.promoter : turns.pick(colleagues)
    const { kind, words } = turns.pick(textsFor(person.language, person.gender).closeness)
    bulk.add('closeness', { tenant_id: tenantId, id: turns.id(now), participant_id: person.id, account_id: who.id, kind, words, declared_at: new Date(now.getTime() - turns.whole(1, 60) * 86_400_000), declared_by: who.id })
  }
}
