import { permit, tell } from '#src/access/index.ts'
import { nobodyKnown, type SavedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { type NewerVersion, stale } from '#src/platform/errors.ts'
import type { SaveProfile } from './forms.ts'
import { othersThan } from './phone.ts'
import { profileOf } from './queries.ts'
import { writeSearchKeys } from './search/index.ts'
import { type Named, nameOf } from './types.ts'

/** Saves who the participant is and how to reach them; a save over a newer version shows both. */
export async function saveProfile(tx: Tx, input: SaveProfile & { participantId: string }): Promise<void> {
  const [relation] = await permit(tx, 'profile.write', input.participantId)
  const before = await profileOf(tx, input.participantId)
  const saved = await tx.run(
    `update participant set given_name = $3, family_name = $4, preferred_name = $5, address = $6, language = $7, spoken_languages = $8,
       phone = $9, email = $10, best_channel = $11, best_hours = $12, birth_date = $13, locality = $14, other_phones = $15, version = version + 1
     where tenant_id = current_tenant() and id = $1 and version = $2`,
    [input.participantId, input.version, input.givenName, input.familyName, input.preferredName, input.address, input.language,
      input.spokenLanguages, input.phone, input.email, input.bestChannel, input.bestHours, input.birthDate, input.locality, othersThan(input.phone, input.otherPhones)],
  )
  if (saved === 0) throw stale(await newerProfile(tx, input.participantId))
  const soughtBy = ({ phone, otherPhones, ...names }: Named & Pick<SaveProfile, 'phone' | 'otherPhones'>) => [nameOf(names), names.givenName, phone, ...otherPhones].join('\n')
  if (soughtBy(before) !== soughtBy(input)) await writeSearchKeys(tx, input.participantId)
  await tell(tx, 'profile.saved', { participantId: input.participantId, relation })
}

async function newerProfile(tx: Tx, participantId: string): Promise<NewerVersion> {
  const { id: _, version, ...now } = await profileOf(tx, participantId)
  const values = Object.fromEntries(Object.entries(now).map(([field, value]) => [field, Array.isArray(value) ? value : (value ?? '')]))
  return { ...(await lastWriter(tx, participantId, 'profile.saved')), version, values }
}

/** Who last did one of these in the file and when, as the trail tells whoever may read it. Relies on audit_event_participant_idx. */
export async function lastWriter(tx: Tx, participantId: string, ...what: string[]): Promise<SavedLast> {
  const event = await tx.row<SavedLast>(
    `select account_name as by, at from audit_event where tenant_id = current_tenant() and participant_id = $1 and what = any ($2) order by at desc limit 1`,
    [participantId, what],
  )
  return event ?? nobodyKnown
}
