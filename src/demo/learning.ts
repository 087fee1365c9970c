import { addDays, instantIn } from '#src/platform/clock.ts'
import type { Bulk } from './bulk.ts'
import { learningTexts } from './learning-texts.ts'
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'

/** The catalogue of learning with who takes part, who waits, who was there, and the hours a year that the network asks for. */
export function makeLearning(bulk: Bulk, { tenantId, staff, today, now }: Network): void {
  const random = randomFrom(31)
  const at = (days: number, hour = '09:00') => instantIn('Asia/Jerusalem', `${addDays(today, days)}T${hour}`)
  for (const { sittings, at: hour, minutes, people, calledOff = false, title, about, kind, criteria, heldIn, ledBy, provider = '', place, places = null } of learningTexts) {
    const written = Math.min(...sittings) - 30
    const id = random.id(at(written))
    bulk.add('learning', {
      tenant_id: tenantId, id, kind, title, about, criteria, held_in: heldIn, provider, led_by: staff[ledBy], place, places, called_off_on: calledOff ? addDays(today, -3) : null, written_by: staff.professional, written_at: at(written), version: 1,
    })
    const held = sittings.map((days) => {
      const session = { tenant_id: tenantId, id: random.id(at(written)), learning_id: id, starts_at: at(days, hour), minutes, sequence: 0 }
      bulk.add('learning_session', session)
      return session
    })
    for (const [index, { who, by, told, there }] of people.entries()) {
      const came = new Date(at(Math.min(written + 10, -2)).getTime() + index * 3_600_000)
      const standing = places !== null && index >= places ? 'waiting' : 'in'
      bulk.add('learning_enrolment', { tenant_id: tenantId, id: random.id(came), learning_id: id, promoter_id: staff[who], at: came, account_id: staff[by ?? who], told: told === false ? null : standing })
      for (const [turn, session] of held.filter(({ starts_at }) => starts_at < now).entries()) {
        if (standing === 'waiting') continue
        const marked = new Date(session.starts_at.getTime() + minutes * 60_000)
        bulk.add('learning_attendance', { tenant_id: tenantId, id: random.id(marked), session_id: session.id, promoter_id: staff[who], minutes: there?.[turn] ?? minutes, at: marked, account_id: staff[ledBy] })
      }
    }
  }
  for (const { hours, days } of [{ hours: 20, days: -700 }, { hours: 24, days: 30 }]) {
    bulk.add('learning_requirement', { tenant_id: tenantId, id: random.id(at(-60)), hours, effective_on: addDays(today, days), at: at(-60), account_id: staff.professional })
  }
}
