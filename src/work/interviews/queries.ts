import type { Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import type { Practice } from './types.ts'

const columns = `p.id, p.kind, p.job_words as "jobWords", p.questions, p.begun_by as "begunBy", (p.at at time zone $2)::date as "on",
  (select json_build_object('id', j.id, 'title', j.title) from job_application j where j.tenant_id = p.tenant_id and j.id = p.application_id) as application`

export type PracticeLine = Omit<Practice, 'attempts'> & { answered: string[]; fed: boolean }

/** The practices of a participant, the newest first, with which questions were answered. Relies on interview_practice_participant_idx, interview_answer_practice_idx. */
export const practicesOf = (tx: Tx, participantId: string): Promise<PracticeLine[]> =>
  tx.rows<PracticeLine>(
    `select ${columns}, (select coalesce(json_agg(distinct a.question), '[]') from interview_answer a where a.tenant_id = p.tenant_id and a.practice_id = p.id) as answered,
       exists (select from interview_answer a join interview_feedback f on f.tenant_id = a.tenant_id and f.answer_id = a.id where a.tenant_id = p.tenant_id and a.practice_id = p.id) as fed
     from interview_practice p where p.tenant_id = current_tenant() and p.participant_id = $1 order by p.id desc`,
    [participantId, tx.actor.timeZone],
  )

/** One practice: each attempt in order, with the feedback on it. */
export async function practiceOf(tx: Tx, participantId: string, practiceId: string): Promise<Practice> {
  const practice = await tx.row<Practice>(
    `select ${columns},
       (select coalesce(json_agg(json_build_object('id', a.id, 'question', a.question, 'answer', a.answer, 'seen', a.seen, 'better', a.better, 'on', (a.at at time zone $2)::date, 'by', w.display_name,
          'feedback', (select coalesce(json_agg(json_build_object('id', f.id, 'strong', f.strong, 'next', f.next, 'seen', f.seen, 'on', (f.at at time zone $2)::date, 'by', g.display_name) order by f.at, f.id), '[]')
            from interview_feedback f join account g on g.tenant_id = f.tenant_id and g.id = f.account_id where f.tenant_id = a.tenant_id and f.answer_id = a.id)) order by a.at, a.id), '[]')
        from interview_answer a join account w on w.tenant_id = a.tenant_id and w.id = a.account_id where a.tenant_id = p.tenant_id and a.practice_id = p.id) as attempts
     from interview_practice p where p.tenant_id = current_tenant() and p.participant_id = $1 and p.id = $3`,
    [participantId, tx.actor.timeZone, practiceId],
  )
  if (!practice) throw new NotYours('search.open')
  return practice
}
