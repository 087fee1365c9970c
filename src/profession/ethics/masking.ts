/** What is told of the work tells of no participant: asked of the register of dilemmas and of mentored practice. */
import type { Tx } from '#src/platform/db.ts'
import { refused, type Text } from '#src/platform/errors.ts'
import { namesAccompanied, namesOf, namesToMaskOf } from './queries.ts'
import { tells } from './refusals.ts'
import { namesThem, whatTellsWho } from './rules.ts'

/**
 * Refuses words that tell who the participant is, beside their field. That a name is somebody else's the writer may confirm; a phone or an identity number tells
 * somebody whoever it is. Of a promoter's work, the names of those whom the promoter accompanies are looked for too. Nothing of them is kept.
 */
export async function mustBeMasked(tx: Tx, fields: Record<string, string>, notThePerson: boolean, promoterId?: string): Promise<void> {
  const known = notThePerson ? [] : [...(await namesAccompanied(tx)), ...(promoterId && promoterId !== tx.actor.accountId ? await namesToMaskOf(tx, promoterId) : [])]
  for (const [field, text] of Object.entries(fields)) {
    const told = whatTellsWho(text, known)
    if (told) throw refused(tells[told], field)
  }
}

/** Refuses words in which the one whom they are about is named by any name alone, beside their field. Whose name it is, is known only where the file is open to the writer. */
export async function mustNotName(tx: Tx, participantId: string, fields: Record<string, string>, words: Text): Promise<void> {
  const person = await namesOf(tx, participantId)
  for (const [field, text] of Object.entries(fields)) if (person && namesThem(text, person)) throw refused(words, field)
}
