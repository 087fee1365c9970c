/** What is said in the team names nobody: those whom the writer accompanies by their full name, the one whom it is about by any of their names. */
import type { Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { mustBeMasked } from '../ethics/index.ts'
import type { Known } from '../ethics/types.ts'
import { why } from './refusals.ts'
import { namesThem } from './rules.ts'

/** Refuses words that name the person beside their field, unless the writer confirms that they do not; a phone or an identity number, whatever is confirmed. Whose name it is, is known only where the file is open to the writer. */
export async function mustNameNobody(tx: Tx, fields: Record<string, string>, participantId: string | null, notThePerson: boolean): Promise<void> {
  await mustBeMasked(tx, fields, notThePerson)
  if (notThePerson) return
  const known = participantId
    ? await tx.row<Known>(`select given_name as "givenName", preferred_name as "preferredName", family_name as "familyName" from participant where tenant_id = current_tenant() and id = $1`, [participantId])
    : undefined
  if (known) for (const [field, text] of Object.entries(fields)) if (namesThem(text, known)) throw refused(why.namesThem, field)
}
