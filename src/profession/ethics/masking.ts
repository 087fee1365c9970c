/** What is told of the work tells of no participant: asked of the register of dilemmas and of mentored practice. */
import type { Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { namesAccompanied } from './queries.ts'
import { tells } from './refusals.ts'
import { whatTellsWho } from './rules.ts'

/** Refuses words that tell who the participant is, beside their field, unless the writer confirms that they do not. Nothing of them is kept. */
export async function mustBeMasked(tx: Tx, fields: Record<string, string>, notThePerson: boolean): Promise<void> {
  if (notThePerson) return
  const known = await namesAccompanied(tx)
  for (const [field, text] of Object.entries(fields)) {
    const told = whatTellsWho(text, known)
    if (told) throw refused(tells[told], field)
  }
}
