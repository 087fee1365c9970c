import { type Opening, permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused, stale } from '#src/platform/errors.ts'
import type { TaskFields, TaskTold } from './forms.ts'
import { lastTold } from './queries.ts'
import { why } from './refusals.ts'
import { nextChallenge } from './rules.ts'

interface OfFile {
  participantId: string
}

/** Sets a practice task: its challenge and how sure the participant is, beforehand. What the rule proposed is kept beside what was chosen. */
export async function setTask(tx: Tx, input: TaskFields & OfFile): Promise<string> {
  const [relation] = await permit(tx, 'tasks.write', input.participantId)
  await requireGoal(tx, input)
  const suggested = input.who === 'participant' ? nextChallenge(await lastTold(tx, input.participantId)) : undefined
  const id = tx.newId()
  await tx.run(
    `insert into task (tenant_id, id, participant_id, goal_id, axis, words, who, started_by, challenge, confidence, suggested, suggested_after, suggested_why, chosen_why, due_on, set_at, set_by)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, current_account())`,
    [id, input.participantId, input.goalId, input.axis, input.words, input.who, input.startedBy, input.challenge, input.confidence, suggested?.challenge ?? null, suggested?.attained ?? null, suggested?.why ?? null, input.chosenWhy, input.dueOn, tx.at],
  )
  await tell(tx, 'task.set', { participantId: input.participantId, relation, details: { task: id } })
  return id
}

async function requireGoal(tx: Tx, { participantId, goalId }: OfFile & { goalId: string | null }): Promise<void> {
  if (goalId && !(await tx.row(`select from goal where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [participantId, goalId]))) throw new NotYours('tasks.write')
}

/** Changes a task that is still open; a save over a newer text shows both. */
export async function changeTask(tx: Tx, input: TaskFields & OfFile & { taskId: string; version: number }): Promise<void> {
  const [relation] = await permit(tx, 'tasks.write', input.participantId)
  await requireGoal(tx, input)
  const changed = await tx.run(
    `update task set goal_id = $3, axis = $4, words = $5, who = $6, started_by = $7, challenge = $8, confidence = $9, due_on = $10, chosen_why = $12, version = version + 1
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $11 and state = 'open'`,
    [input.participantId, input.taskId, input.goalId, input.axis, input.words, input.who, input.startedBy, input.challenge, input.confidence, input.dueOn, input.version, input.chosenWhy],
  )
  if (changed === 0) await staleTask(tx, input)
  await tell(tx, 'task.changed', { participantId: input.participantId, relation, details: { task: input.taskId } })
}

/** What happened, what was learned and what was attained; the promoter's reinforcement beside it. The participant may tell it alone. Told again, each telling is kept with its day and teller. */
export async function tellTask(tx: Tx, input: TaskTold & OfFile): Promise<void> {
  const relations = await permit(tx, 'tasks.tell', input.participantId)
  const alone = relations.every((relation) => relation === 'self')
  await tx.run(
    `insert into task_telling (tenant_id, id, participant_id, task_id, outcome, attained, happened, learned, reinforcement, at, account_id)
     select tenant_id, $9, participant_id, id, $3, $4::smallint, $5, $6, case when $7 then '' else $8 end, $10, current_account() from task
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $11 and state <> 'let_go'
       and (state, attained, happened, learned, reinforcement) is distinct from ($3, $4::smallint, $5, $6, case when $7 then reinforcement else $8 end) for update`,
    [input.participantId, input.taskId, input.outcome, input.attained, input.happened, input.learned, alone, input.reinforcement, tx.newId(), tx.at, input.version],
  )
  const told = await tx.run(
    `update task set state = $3, attained = $4, happened = $5, learned = $6, reinforcement = case when $7 then reinforcement else $8 end,
       told_on = coalesce(told_on, $9::date), version = version + 1
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $10 and state <> 'let_go'`,
    [input.participantId, input.taskId, input.outcome, input.attained, input.happened, input.learned, alone, input.reinforcement, tx.today, input.version],
  )
  if (told === 0) await staleTask(tx, input)
  await tell(tx, 'task.told', { participantId: input.participantId, relation: relations[0], details: { task: input.taskId } })
}

/** Lets a task go that no longer fits, with its reason: it stays readable, counts for nothing, and can be taken up again. The participant may do so alone, of a task that they do themselves. */
export async function letTaskGo(tx: Tx, input: OfFile & { taskId: string; reason: string }): Promise<void> {
  const { relation, changed, known } = await turn(tx, input, 'open', 'let_go')
  if (changed === 0) throw known ? refused(why.movedOn) : new NotYours('tasks.let_go')
  await keepState(tx, input, 'let_go', input.reason)
  await tell(tx, 'task.let_go', { participantId: input.participantId, relation, details: { task: input.taskId } })
}

/** Takes up again what was let go, as it was set; why it was let go stays in its history. */
export async function takeTaskUp(tx: Tx, input: OfFile & { taskId: string }): Promise<void> {
  const { relation, changed, known } = await turn(tx, input, 'let_go', 'open')
  if (changed === 0) throw known ? movedOn(why.takenUp) : new NotYours('tasks.let_go')
  await keepState(tx, input, 'open', '')
  await tell(tx, 'task.taken_up', { participantId: input.participantId, relation, details: { task: input.taskId } })
}

type Going = 'open' | 'let_go'

/** Turns a task from one state to the other, of those that the actor may let go; `known` where one stands in another state. */
async function turn(tx: Tx, { participantId, taskId }: OfFile & { taskId: string }, from: Going, to: Going): Promise<{ relation: Opening | undefined; changed: number; known: boolean }> {
  const relations = await permit(tx, 'tasks.let_go', participantId)
  const doers = relations.every((relation) => relation === 'self') ? ['participant'] : ['participant', 'promoter']
  const ofThem = 'tenant_id = current_tenant() and participant_id = $1 and id = $2 and who = any ($3)'
  const changed = await tx.run(`update task set state = $5, version = version + 1 where ${ofThem} and state = $4`, [participantId, taskId, doers, from, to])
  const known = changed > 0 || (await tx.row(`select from task where ${ofThem}`, [participantId, taskId, doers])) !== undefined
  return { relation: relations[0], changed, known }
}

const keepState = (tx: Tx, input: OfFile & { taskId: string }, state: Going, reason: string) =>
  tx.run(`insert into task_state (tenant_id, id, participant_id, task_id, state, reason, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`, [tx.newId(), input.participantId, input.taskId, state, reason, tx.at])

async function staleTask(tx: Tx, { participantId, taskId }: OfFile & { taskId: string }): Promise<never> {
  const now = await tx.row<{ by: string; at: Date; version: number } & Record<string, string | number | Date | null>>(
    `select coalesce(e.account_name, a.display_name) as by, coalesce(e.at, t.set_at) as at, t.version, t.words, t.axis, t.who, t.started_by as "startedBy", t.goal_id as "goalId",
       t.challenge, t.chosen_why as "chosenWhy", t.confidence, t.due_on as "dueOn", t.state as outcome, t.attained, t.happened, t.learned, t.reinforcement
     from task t join account a on a.tenant_id = t.tenant_id and a.id = t.set_by
     left join lateral (select account_name, at from audit_event where tenant_id = current_tenant() and participant_id = t.participant_id
       and what in ('task.changed', 'task.told', 'task.let_go', 'task.taken_up') and details->>'task' = t.id::text order by at desc limit 1) e on true
     where t.tenant_id = current_tenant() and t.participant_id = $1 and t.id = $2`,
    [participantId, taskId],
  )
  if (!now) throw new NotYours('tasks.write')
  const { by, at, version, ...rest } = now
  throw stale({ by, at, version, values: Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value === null ? '' : String(value)])) })
}
