import type { Seals } from '#src/platform/crypto.ts'
import { addDays, type Day } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import { textsFor } from './saying.ts'

/** One person's story as it is told, and what its rooms ask of it. */
export interface Telling {
  bulk: Bulk
  random: Random
  network: Network
  person: Person
  seals: Seals
  joined: Day
  /** What each row of the file begins with. */
  own: { tenant_id: string; participant_id: string }
}

export const words = ({ person }: Telling) => textsFor(person.language, person.gender)
export const at = (day: Day, hour = 8) => new Date(`${day}T${String(hour).padStart(2, '0')}:15:00Z`)
/** A day of the accompaniment, never after its end or today. */
export const dayIn = ({ joined, person }: Telling, days: number): Day => addDays(joined, Math.min(days, Math.max(0, person.daysIn - 1)))

/** Who accompanied on that day. */
export const promoterOn = ({ person: { before, promoter } }: Telling, day: Day): string => (before && day < before.on ? before.promoter : promoter).id

