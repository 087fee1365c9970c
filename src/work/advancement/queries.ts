import type { Tx } from '#src/platform/db.ts'
import type { AdvancementEvent, AdvancementPlan } from './types.ts'

/** What is aimed at in a job and its steps, the open ones first. Relies on advancement_plan_placement_idx. */
export async function plansOf(tx: Tx, participantId: string, placementId: string): Promise<AdvancementPlan[]> {
  return tx.rows<AdvancementPlan>(
    `select p.id, p.kind, p.words, p.started_by as "startedBy", p.by_day as "byDay", p.state, p.state_words as "stateWords", p.version,
       coalesce((select json_agg(json_build_object('id', s.id, 'of', case when s.task_id is null then 'milestone' else 'task' end, 'ofId', coalesce(s.task_id, s.milestone_id),
           'words', coalesce(t.words, m.words), 'dueOn', coalesce(t.due_on, m.due_on), 'state', coalesce(t.state, m.state)) order by coalesce(t.due_on, m.due_on) nulls last, s.id)
         from advancement_step s left join task t on t.tenant_id = s.tenant_id and t.id = s.task_id left join milestone m on m.tenant_id = s.tenant_id and m.id = s.milestone_id
         where s.tenant_id = p.tenant_id and s.plan_id = p.id), '[]') as steps
     from advancement_plan p where p.tenant_id = current_tenant() and p.participant_id = $1 and p.placement_id = $2 order by p.state <> 'open', p.by_day nulls last, p.id desc`,
    [participantId, placementId],
  )
}

/** What grew, the newest first; in one job, or in all of the participant. Relies on advancement_event_participant_idx. */
export async function advancementsOf(tx: Tx, participantId: string, placementId: string | null = null): Promise<AdvancementEvent[]> {
  return tx.rows<AdvancementEvent>(
    `select id, placement_id as "placementId", kind, on_day as "on", started_by as "startedBy", before, after, pay_percent as "payPercent", pay_real as "payReal" from advancement_event
     where tenant_id = current_tenant() and participant_id = $1 and ($2::uuid is null or placement_id = $2) order by on_day desc, id desc`,
    [participantId, placementId],
  )
}

/** Open tasks and milestones of the file that can be a step. */
export async function possibleSteps(tx: Tx, participantId: string): Promise<{ of: 'task' | 'milestone'; id: string; words: string }[]> {
  return tx.rows(
    `(select 'task' as of, id, words from task where tenant_id = current_tenant() and participant_id = $1 and state = 'open' order by due_on nulls last, id desc limit 50)
     union all (select 'milestone', id, words from milestone where tenant_id = current_tenant() and participant_id = $1 and state = 'open' order by due_on nulls last, id desc limit 50)`,
    [participantId],
  )
}
