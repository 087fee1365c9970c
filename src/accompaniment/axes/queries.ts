import type { Tx } from '#src/platform/db.ts'
import { leaveOutVoid } from './rules.ts'
import type { Reading, Voided } from './types.ts'

/** All readings of a participant, oldest first, without what is void. Relies on axes_reading_participant_idx, axes_void_reading_idx. */
export async function readingsOf(tx: Tx, participantId: string): Promise<Reading[]> {
  const rows = await tx.rows<Omit<Reading, 'voids'> & { marks: (Omit<Voided, 'value' | 'at'> & { void: boolean; at: string })[] }>(
    `select r.id, r.taken_on as on, r.by_whom as "byWhom", r.mode, r.language, r.present, r.importance, r.importance_words as "importanceWords",
       r.confidence, r.confidence_words as "confidenceWords", r.motivation, r.proactivity, r.efficacy, r.vision, r.tools, r.words,
       (select coalesce(json_agg(json_build_object('measure', v.measure, 'void', v.void, 'why', v.why, 'at', v.at, 'by', a.display_name) order by v.id), '[]')
        from axes_void v join account a on a.tenant_id = v.tenant_id and a.id = v.account_id where v.tenant_id = r.tenant_id and v.reading_id = r.id) as marks
     from axes_reading r where r.tenant_id = current_tenant() and r.participant_id = $1 order by r.taken_on, r.id`,
    [participantId],
  )
  return rows.map(({ marks, ...reading }) => leaveOutVoid(reading, marks.map((mark) => ({ ...mark, at: new Date(mark.at) }))))
}
