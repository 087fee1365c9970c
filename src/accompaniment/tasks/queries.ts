import type { Tx } from '#src/platform/db.ts'
import type { Task } from './types.ts'

/** Open tasks by their day, then what was told, newest first; each with its tellings and what became of it. Relies on task_participant_idx, task_telling_task_idx, task_state_task_idx. */
export async function tasksOf(tx: Tx, participantId: string): Promise<Task[]> {
  return tx.rows<Task>(
    `select id, goal_id as "goalId", axis, words, who, started_by as "startedBy", challenge, confidence, chosen_why as "chosenWhy", due_on as "dueOn",
       case when suggested is not null and suggested_why is not null then json_build_object('challenge', suggested, 'why', suggested_why, 'attained', suggested_after) end as suggested, state,
       attained, happened, learned, reinforcement, told_on as "toldOn", version,
       (select coalesce(json_agg(json_build_object('outcome', w.outcome, 'attained', w.attained, 'happened', w.happened, 'learned', w.learned, 'reinforcement', w.reinforcement,
          'on', (w.at at time zone $2)::date, 'by', a.display_name) order by w.at desc, w.id desc), '[]')
        from task_telling w join account a on a.tenant_id = w.tenant_id and a.id = w.account_id where w.tenant_id = task.tenant_id and w.task_id = task.id) as tellings,
       (select coalesce(json_agg(json_build_object('state', s.state, 'reason', s.reason, 'on', (s.at at time zone $2)::date, 'by', a.display_name) order by s.at, s.id), '[]')
        from task_state s join account a on a.tenant_id = s.tenant_id and a.id = s.account_id where s.tenant_id = task.tenant_id and s.task_id = task.id) as became
     from task where tenant_id = current_tenant() and participant_id = $1
     order by state <> 'open', case when state = 'open' then due_on end nulls last, told_on desc nulls last, id desc`,
    [participantId, tx.actor.timeZone],
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
