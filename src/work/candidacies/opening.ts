import { may, permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { preferenceOf } from './queries.ts'
import type { KeptPreference } from './types.ts'

/** What somebody asks of work, as a page shows it. Where what they need to be able to work comes open to somebody else, the trail says so beside the page's reading, and by what right: it is of body and mind. */
export async function openPreference(tx: Tx, participantId: string): Promise<KeptPreference> {
  const preference = await preferenceOf(tx, participantId)
  if ((preference.needsAccess.length > 0 || preference.needsWords !== '') && !(await may(tx, 'candidacies.own', participantId))) {
    const [relation] = await permit(tx, 'needs.open', participantId)
    await tell(tx, 'health.opened', { participantId, relation, details: { needs: true } })
  }
  return preference
}
