import { permit } from '#src/access/index.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import type { BringBack, ChangeRule, SetAside } from './forms.ts'

/** Puts a line of Today off for some days: the reminder states its rule, the person decides. */
export async function setAside(tx: Tx, { line }: SetAside): Promise<void> {
  await permit(tx, 'file.open', line.participantId)
  await tx.run(
    `insert into today_set_aside (tenant_id, id, account_id, participant_id, kind, subject_id, until_on, set_at)
     values (current_tenant(), $1, current_account(), $2, $3, $4, $5, $6)
     on conflict on constraint today_set_aside_once do update set until_on = excluded.until_on, set_at = excluded.set_at`,
    [tx.newId(), line.participantId, line.kind, line.subjectId, addDays(tx.today, line.days), tx.at],
  )
}

/** Shows a line again that was put off. */
export async function bringBack(tx: Tx, { id }: BringBack): Promise<void> {
  await permit(tx, 'today.arrange')
  await tx.run(`delete from today_set_aside where tenant_id = current_tenant() and account_id = current_account() and id = $1`, [id])
}

/** Chooses from how many days without a meeting a participant is shown as long unseen. */
export async function changeRule(tx: Tx, { unseenAfterDays }: ChangeRule): Promise<void> {
  await permit(tx, 'today.arrange')
  await tx.run(
    `insert into today_rule (tenant_id, account_id, unseen_after_days) values (current_tenant(), current_account(), $1)
     on conflict (tenant_id, account_id) do update set unseen_after_days = excluded.unseen_after_days`,
    [unseenAfterDays],
  )
}
