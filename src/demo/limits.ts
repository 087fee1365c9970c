import { basisLines } from '#src/profession/limits/index.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'

/** The scope map as Ofek offers it, one line worded anew since. */
export function makeLimits(bulk: Bulk, { tenantId, staff, today }: Network): void {
  const random = randomFrom(41)
  const day = (ago: number) => addDays(today, -ago)
  for (const [index, { key, side, what, toWhom }] of basisLines.entries()) {
    const id = random.id(new Date(`${day(200)}T09:00:00Z`))
    const changed = key === 'danger'
    bulk.add('scope_line', { tenant_id: tenantId, id, side, what, to_whom: toWhom, position: index + 1, basis: key, changed_by: staff.hadas, changed_on: day(changed ? 35 : 200), version: changed ? 2 : 1 })
    if (changed) {
      bulk.add('scope_line_earlier', {
        tenant_id: tenantId, line_id: id, version: 1, side, to_whom: toWhom, changed_by: staff.hadas, changed_on: day(200), until: day(35),
        what: { he: 'סכנה לאדם או לאחר', ar: 'خطر على إنسان أو غيره', en: 'Danger to the person or another' },
      })
    }
  }
}
