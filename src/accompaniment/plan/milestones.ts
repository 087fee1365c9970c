import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, stale } from '#src/platform/errors.ts'
import type { MilestoneFields } from './forms.ts'
import type { Milestone } from './types.ts'

interface OfFile {
  participantId: string
}
interface OneMilestone extends OfFile {
  milestoneId: string
  version: number
}

/** The need and the purpose of the accompaniment; a save over a newer text shows both. Version 0 is a plan that nobody wrote yet. */
export async function sayPurpose(tx: Tx, input: OfFile & { need: string; purpose: string; version: number }): Promise<void> {
  const [relation] = await permit(tx, 'plan.write', input.participantId)
  const written =
    input.version === 0
      ? await tx.run(
          `insert into plan (tenant_id, participant_id, need, purpose, changed_at, changed_by) values (current_tenant(), $1, $2, $3, $4, current_account()) on conflict do nothing`,
          [input.participantId, input.need, input.purpose, tx.at],
        )
      : await tx.run(
          `update plan set need = $2, purpose = $3, changed_at = $4, changed_by = current_account(), version = version + 1
           where tenant_id = current_tenant() and participant_id = $1 and version = $5`,
          [input.participantId, input.need, input.purpose, tx.at, input.version],
        )
  if (written === 0) {
    const now = await tx.row<{ by: string; at: Date; version: number; need: string; purpose: string }>(
      `select a.display_name as by, p.changed_at as at, p.version, p.need, p.purpose from plan p join account a on a.tenant_id = p.tenant_id and a.id = p.changed_by
       where p.tenant_id = current_tenant() and p.participant_id = $1`,
      [input.participantId],
    )
    if (!now) throw new NotYours('plan.write')
    const { by, at, version, ...values } = now
    throw stale({ by, at, version, values })
  }
  await tell(tx, 'plan.purpose', { participantId: input.participantId, relation })
}

async function requireGoal(tx: Tx, participantId: string, goalId: string | null): Promise<void> {
  if (goalId && !(await tx.row(`select from goal where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [participantId, goalId]))) throw new NotYours('plan.write')
}

/** Adds a milestone: the participant takes it unless someone else is named (insight 8). */
export async function addMilestone(tx: Tx, input: MilestoneFields & OfFile): Promise<string> {
  const [relation] = await permit(tx, 'plan.write', input.participantId)
  await requireGoal(tx, input.participantId, input.goalId)
  const id = tx.newId()
  await tx.run(
    `insert into milestone (tenant_id, id, participant_id, goal_id, words, who, who_words, due_on, written_at, written_by)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [id, input.participantId, input.goalId, input.words, input.who, input.whoWords, input.dueOn, tx.at],
  )
  await tell(tx, 'milestone.added', { participantId: input.participantId, relation, details: { milestone: id } })
  return id
}

/** Rewords a milestone; a save over a newer text shows both. */
export async function changeMilestone(tx: Tx, input: MilestoneFields & OneMilestone): Promise<void> {
  const [relation] = await permit(tx, 'plan.write', input.participantId)
  await requireGoal(tx, input.participantId, input.goalId)
  const changed = await tx.run(
    `update milestone set goal_id = $3, words = $4, who = $5, who_words = $6, due_on = $7, written_at = $8, written_by = current_account(), version = version + 1
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $9`,
    [input.participantId, input.milestoneId, input.goalId, input.words, input.who, input.whoWords, input.dueOn, tx.at, input.version],
  )
  if (changed === 0) {
    const now = await tx.row<{ by: string; at: Date; version: number; goalId: string | null; words: string; who: string; whoWords: string; dueOn: string | null }>(
      `select a.display_name as by, m.written_at as at, m.version, m.goal_id as "goalId", m.words, m.who, m.who_words as "whoWords", m.due_on as "dueOn"
       from milestone m join account a on a.tenant_id = m.tenant_id and a.id = m.written_by
       where m.tenant_id = current_tenant() and m.participant_id = $1 and m.id = $2`,
      [input.participantId, input.milestoneId],
    )
    if (!now) throw new NotYours('plan.write')
    const { by, at, version, goalId, dueOn, ...values } = now
    throw stale({ by, at, version, values: { ...values, goalId: goalId ?? '', dueOn: dueOn ?? '' } })
  }
  await tell(tx, 'milestone.changed', { participantId: input.participantId, relation, details: { milestone: input.milestoneId } })
}

const milestoneMoved = {
  he: 'אבן הדרך השתנתה אחרי שהעמוד נפתח, ולכן לא נשמר דבר. עכשיו היא מופיעה כאן כפי שהיא.',
  ar: 'تغيّرت المحطة بعد فتح الصفحة، ولذلك لم يُحفظ شيء. تظهر هنا الآن كما هي.',
  en: 'The milestone changed after this page was opened, so nothing was saved. It stands here now as it is.',
}

/** What becomes of a milestone is kept each time with its day and reason, as of a goal. */
async function setMilestoneState(tx: Tx, input: OneMilestone, state: Milestone['state'], reason: string): Promise<void> {
  const [relation] = await permit(tx, 'plan.write', input.participantId)
  const changed = await tx.run(
    `update milestone set state = $3, done_on = case when $3 = 'done' then $4::date end, aside_reason = case when $3 = 'set_aside' then $5 else aside_reason end, version = version + 1
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $6 and state <> $3`,
    [input.participantId, input.milestoneId, state, tx.today, reason, input.version],
  )
  if (changed === 0) throw (await milestoneIsThere(tx, input)) ? movedOn(milestoneMoved) : new NotYours('plan.write')
  await tx.run(`insert into milestone_state (tenant_id, id, participant_id, milestone_id, state, reason, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`, [
    tx.newId(), input.participantId, input.milestoneId, state, reason, tx.at,
  ])
  await tell(tx, `milestone.${state}`, { participantId: input.participantId, relation, details: { milestone: input.milestoneId } })
}

const milestoneIsThere = async (tx: Tx, { participantId, milestoneId }: OneMilestone): Promise<boolean> =>
  (await tx.row(`select from milestone where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [participantId, milestoneId])) !== undefined

export const finishMilestone = (tx: Tx, input: OneMilestone) => setMilestoneState(tx, input, 'done', '')
export const reopenMilestone = (tx: Tx, input: OneMilestone) => setMilestoneState(tx, input, 'open', '')
/** Sets a milestone aside with its reason, which is kept. */
export const setMilestoneAside = (tx: Tx, input: OneMilestone & { reason: string }) => setMilestoneState(tx, input, 'set_aside', input.reason)
