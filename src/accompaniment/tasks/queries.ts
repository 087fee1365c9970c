import type { Tx } from '#src/platform/db.ts'
import type { Task } from './types.ts'

/** Open tasks by their day, then what was told, newest first. Relies on task_participant_idx. */
export async function tasksOf(tx: Tx, participantId: string): Promise<Task[]> {
  return tx.rows<Task>(
    `select id, goal_id as "goalId", axis, words, who, started_by as "startedBy", challenge, confidence, chosen_why as "chosenWhy", due_on as "dueOn",
       case when suggested is not null and suggested_why is not null then json_build_object('challenge', suggested, 'why', suggested_why, 'attained', suggested_after) end as suggested, state,
       attained, happened, learned, reinforcement, told_on as "toldOn", version
     from task where tenant_id = current_tenant() and participant_id = $1
     order by state <> 'open', case when state = 'open' then due_on end nulls last, told_on desc nulls last, id desc`,
    [participantId],
  )
}

/** The participant's told tasks, newest first, for the next challenge. Two are enough for the rule. */
export async function lastTold(tx: Tx, participantId: string): Promise<Pick<Task, 'state' | 'attained' | 'challenge' | 'confidence'>[]> {
  return tx.rows(
    `select state, attained, challenge, confidence from task
     where tenant_id = current_tenant() and participant_id = $1 and state in ('done', 'tried') and who = 'participant' order by told_on desc nulls last, id desc limit 2`,
    [participantId],
  )
}
