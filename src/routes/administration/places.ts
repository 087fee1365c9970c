import type { Tx } from '#src/platform/db.ts'
import { centresOf, programmesToAdminister } from '#src/programmes/network/index.ts'

/** Where a role may be held, as the lists of a form. */
export async function placesFor(tx: Tx): Promise<{ programmes: { id: string; label: string }[]; centres: { id: string; label: string }[] }> {
  return {
    programmes: (await programmesToAdminister(tx)).map(({ id, name }) => ({ id, label: name[tx.actor.language] })),
    centres: (await centresOf(tx)).map(({ id, name }) => ({ id, label: name })),
  }
}
