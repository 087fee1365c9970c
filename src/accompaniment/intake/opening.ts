import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { standsApart } from './apart.ts'
import { intakesOf } from './queries.ts'
import type { Intake } from './types.ts'

/** The intake conversations as a page shows them, or one of them. Where sealed words of body and mind come open in them, the trail says so beside the page's reading: who opened them, and by what right. */
export async function openIntakes(tx: Tx, participantId: string, intakeId?: string): Promise<Intake[]> {
  await permit(tx, 'intake.open', participantId)
  const intakes = (await intakesOf(tx, participantId)).filter(({ id }) => intakeId === undefined || id === intakeId)
  const apart = intakes.filter(({ notes }) => notes.some(({ area }) => standsApart(area)))
  if (apart.length > 0) {
    const [relation] = await permit(tx, 'health.open', participantId)
    await tell(tx, 'health.opened', { participantId, relation, details: { intakes: apart.map(({ id }) => id) } })
  }
  return intakes
}
