import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused } from '#src/platform/errors.ts'
import type { Read, Void } from './forms.ts'
import { measures } from './types.ts'

/** Keeps a reading of the rulers and the wheel; any of them may be left out, but not all. It is never changed afterwards. */
export async function readAxes(tx: Tx, input: Read & { participantId: string }): Promise<string> {
  const [relation] = await permit(tx, 'axes.write', input.participantId)
  if (measures.every((measure) => input[measure] === null)) {
    throw refused({
      he: 'עוד לא נבחר דבר. די בציר אחד או בסרגל אחד.',
      ar: 'لم يُختر شيء بعد. يكفي محور واحد أو مسطرة واحدة.',
      en: 'Nothing is chosen yet. One axis or one ruler is enough.',
    })
  }
  if (input.on > tx.today) {
    throw refused({ he: 'היום הזה עוד לא הגיע.', ar: 'هذا اليوم لم يأتِ بعد.', en: 'This day is still to come.' }, 'on')
  }
  const id = tx.newId()
  await tx.run(
    `insert into axes_reading (tenant_id, id, participant_id, taken_on, by_whom, mode, language, present, importance, importance_words, confidence, confidence_words,
       motivation, proactivity, efficacy, vision, tools, words, at, account_id)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, current_account())`,
    [
      id, input.participantId, input.on, input.byWhom, input.mode, tx.actor.language, input.present, input.importance, input.importanceWords, input.confidence,
      input.confidenceWords, input.motivation, input.proactivity, input.efficacy, input.vision, input.tools, input.words, tx.at,
    ],
  )
  await tell(tx, 'axes.read', { participantId: input.participantId, relation, details: { reading: id } })
  return id
}

/** Leaves measures of a reading out of the lines because they were mistaken. The reading stays as it is, with who said so and why. */
export const voidReading = (tx: Tx, input: Void & { participantId: string }): Promise<void> => mark(tx, input, true)

/** What was found mistaken stands after all. */
export const letReadingStand = (tx: Tx, input: Void & { participantId: string }): Promise<void> => mark(tx, input, false)

async function mark(tx: Tx, { participantId, readingId, measures, why }: Void & { participantId: string }, isVoid: boolean): Promise<void> {
  const [relation] = await permit(tx, 'axes.write', participantId)
  const reading = await tx.row<Record<string, number | null>>(
    `select motivation, proactivity, efficacy, vision, tools, importance, confidence from axes_reading where tenant_id = current_tenant() and participant_id = $1 and id = $2`,
    [participantId, readingId],
  )
  if (!reading) throw new NotYours('axes.write')
  const read = measures.filter((measure) => reading[measure] !== null)
  if (read.length === 0) throw refused({ he: 'יש לסמן מה מהדירוג.', ar: 'يجب التأشير على ما يخص ذلك من التقييم.', en: 'Tick what of the rating is meant.' }, 'measures')
  for (const measure of read) {
    await tx.run(`insert into axes_void (tenant_id, id, participant_id, reading_id, measure, void, why, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, current_account())`, [
      tx.newId(), participantId, readingId, measure, isVoid, why, tx.at,
    ])
  }
  await tell(tx, isVoid ? 'axes.voided' : 'axes.let_stand', { participantId, relation, details: { reading: readingId, measures: read } })
}
