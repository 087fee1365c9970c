import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused, stale } from '#src/platform/errors.ts'
import type { GoalFields } from './forms.ts'
import type { Goal } from './types.ts'

interface OfFile {
  participantId: string
}
interface OneGoal extends OfFile {
  goalId: string
  version: number
}

/** The vision in the participant's words; the earlier words stay as how it grew. */
export async function sayVision(tx: Tx, input: OfFile & { words: string }): Promise<void> {
  const [relation] = await permit(tx, 'plan.write', input.participantId)
  await tx.run(`insert into vision (tenant_id, id, participant_id, words, at, account_id) values (current_tenant(), $1, $2, $3, $4, current_account())`, [tx.newId(), input.participantId, input.words, tx.at])
  await tell(tx, 'vision.said', { participantId: input.participantId, relation })
}

const levelsOf = (input: GoalFields) =>
  Object.fromEntries(Object.entries({ '-2': input.low2, '-1': input.low1, '0': input.expected, '1': input.high1, '2': input.high2 }).filter(([, words]) => words !== ''))

/** Adds a goal. A vague early goal is welcome: only its words are needed. */
export async function addGoal(tx: Tx, input: GoalFields & OfFile): Promise<string> {
  const [relation] = await permit(tx, 'plan.write', input.participantId)
  const id = tx.newId()
  await tx.run(
    `insert into goal (tenant_id, id, participant_id, words, axis, direction, horizon, levels, by_when, written_at, written_by)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, current_account())`,
    [id, input.participantId, input.words, input.axis, input.direction, input.horizon, JSON.stringify(levelsOf(input)), input.byWhen, tx.at],
  )
  await tell(tx, 'goal.added', { participantId: input.participantId, relation, details: { goal: id } })
  return id
}

/** Rewords a goal; a save over a newer text shows both. */
export async function changeGoal(tx: Tx, input: GoalFields & OneGoal): Promise<void> {
  const [relation] = await permit(tx, 'plan.write', input.participantId)
  const changed = await tx.run(
    `update goal set words = $3, axis = $4, direction = $5, horizon = $6, levels = $7, by_when = $8, first_written_at = coalesce(first_written_at, written_at), written_at = $9, written_by = current_account(), version = version + 1
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $10`,
    [input.participantId, input.goalId, input.words, input.axis, input.direction, input.horizon, JSON.stringify(levelsOf(input)), input.byWhen, tx.at, input.version],
  )
  if (changed === 0) await staleGoal(tx, input.participantId, input.goalId)
  await tell(tx, 'goal.changed', { participantId: input.participantId, relation, details: { goal: input.goalId } })
}

async function staleGoal(tx: Tx, participantId: string, goalId: string): Promise<never> {
  const now = await tx.row<{ by: string; at: Date; version: number; words: string; axis: string; direction: string; horizon: string; byWhen: string | null; levels: Record<string, string> }>(
    `select a.display_name as by, g.written_at as at, g.version, g.words, g.axis, g.direction, g.horizon, g.by_when as "byWhen", g.levels
     from goal g join account a on a.tenant_id = g.tenant_id and a.id = g.written_by
     where g.tenant_id = current_tenant() and g.participant_id = $1 and g.id = $2`,
    [participantId, goalId],
  )
  if (!now) throw new NotYours('plan.write')
  const { by, at, version, levels, byWhen, ...rest } = now
  const words = (level: string) => levels[level] ?? ''
  throw stale({ by, at, version, values: { ...rest, byWhen: byWhen ?? '', low2: words('-2'), low1: words('-1'), expected: words('0'), high1: words('1'), high2: words('2') } })
}

const goalMoved = {
  he: 'המטרה השתנתה אחרי שהעמוד נפתח, ולכן לא נשמר דבר. עכשיו היא מופיעה כאן כפי שהיא.',
  ar: 'تغيّر الهدف بعد فتح الصفحة، ولذلك لم يُحفظ شيء. يظهر هنا الآن كما هو.',
  en: 'The goal changed after this page was opened, so nothing was saved. It stands here now as it is.',
}

/** What becomes of a goal is kept each time with its day and reason; the goal itself keeps the last reason. A page that shows an older goal changes nothing. */
async function setGoalState(tx: Tx, input: OneGoal, state: Goal['state'], reason: string): Promise<void> {
  const [relation] = await permit(tx, 'plan.write', input.participantId)
  const changed = await tx.run(
    `update goal set state = $3, aside_reason = case when $3 = 'set_aside' then $4 else aside_reason end, closed_on = case when $3 = 'open' then null else $5::date end, version = version + 1
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $6 and state <> $3`,
    [input.participantId, input.goalId, state, reason, tx.today, input.version],
  )
  if (changed === 0) throw (await goalIsThere(tx, input)) ? movedOn(goalMoved) : new NotYours('plan.write')
  await tx.run(`insert into goal_state (tenant_id, id, participant_id, goal_id, state, reason, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`, [
    tx.newId(), input.participantId, input.goalId, state, reason, tx.at,
  ])
  await tell(tx, `goal.${state}`, { participantId: input.participantId, relation, details: { goal: input.goalId } })
}

const goalIsThere = async (tx: Tx, { participantId, goalId }: OneGoal): Promise<boolean> =>
  (await tx.row(`select from goal where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [participantId, goalId])) !== undefined

/** Sets a goal aside with its reason, which is kept; it can come back. */
export const setGoalAside = (tx: Tx, input: OneGoal & { reason: string }) => setGoalState(tx, input, 'set_aside', input.reason)
export const bringGoalBack = (tx: Tx, input: OneGoal) => setGoalState(tx, input, 'open', '')
export const reachGoal = (tx: Tx, input: OneGoal) => setGoalState(tx, input, 'reached', '')

/** The level attained on a day, never changed afterwards. */
export async function attainLevel(tx: Tx, input: OfFile & { goalId: string; level: string; words: string; on: string }): Promise<void> {
  const [relation] = await permit(tx, 'plan.write', input.participantId)
  if (input.on > tx.today) throw refused({ he: 'היום הזה עוד לא הגיע.', ar: 'هذا اليوم لم يأتِ بعد.', en: 'This day is still to come.' }, 'on')
  const added = await tx.run(
    `insert into goal_level (tenant_id, id, participant_id, goal_id, level, words, reached_on, at, account_id)
     select tenant_id, $3, participant_id, id, $4, $5, $6, $7, current_account() from goal where tenant_id = current_tenant() and participant_id = $1 and id = $2`,
    [input.participantId, input.goalId, tx.newId(), Number(input.level), input.words, input.on, tx.at],
  )
  if (added === 0) throw new NotYours('plan.write')
  await tell(tx, 'goal.level', { participantId: input.participantId, relation, details: { goal: input.goalId, level: Number(input.level) } })
}
