import type { Tx } from '#src/platform/db.ts'
import type { Reading } from './types.ts'

/** All readings of a participant, oldest first. Relies on axes_reading_participant_idx. */
export async function readingsOf(tx: Tx, participantId: string): Promise<Reading[]> {
  return tx.rows<Reading>(
    `select id, taken_on as on, by_whom as "byWhom", mode, language, present, importance, importance_words as "importanceWords",
       confidence, confidence_words as "confidenceWords", motivation, proactivity, efficacy, vision, tools, words
     from axes_reading where tenant_id = current_tenant() and participant_id = $1 order by taken_on, id`,
    [participantId],
  )
}
