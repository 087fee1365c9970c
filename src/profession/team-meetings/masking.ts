/** What is said in the team names nobody: those whom the writer accompanies by their full name, the one whom it is about by any of their names. */
import type { Tx } from '#src/platform/db.ts'
import { mustBeMasked, mustNotName } from '../ethics/index.ts'
import { why } from './refusals.ts'

/** Refuses words that name the person beside their field, unless the writer confirms that they do not; a phone or an identity number, whatever is confirmed. Whose name it is, is known only where the file is open to the writer. */
export async function mustNameNobody(tx: Tx, fields: Record<string, string>, participantId: string | null, notThePerson: boolean): Promise<void> {
  await mustBeMasked(tx, fields, notThePerson)
  if (participantId && !notThePerson) await mustNotName(tx, participantId, fields, why.namesThem)
}
