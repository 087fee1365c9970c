import { createHash } from 'node:crypto'
import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, refused } from '#src/platform/errors.ts'
import { planOf } from './queries.ts'
import { mayAgree, snapshotOf, type Verdict } from './rules.ts'
import type { Plan, Way } from './types.ts'

const words: Record<Exclude<Verdict, 'yes'>, { he: string; ar: string; en: string }> = {
  empty: { he: 'עוד אין על מה להסכים: די במטרה אחת או באבן דרך אחת.', ar: 'لا يوجد بعد ما يُتفق عليه: يكفي هدف واحد أو محطة واحدة.', en: 'There is nothing to agree on yet: one goal or one milestone is enough.' },
  same: { he: 'זו כבר התכנית המוסכמת; לא השתנה בה דבר.', ar: 'هذه هي الخطة المتفق عليها ولم يتغير فيها شيء.', en: 'This is the agreed plan already; nothing has changed.' },
  needs_reason: { he: 'מה הביא את השינוי? די בשורה. שינוי עם סיבה הוא איכות.', ar: 'ما الذي أدى إلى التغيير؟ يكفي سطر. التغيير المعلَّل علامة جودة.', en: 'What brought the change? One line is enough. A change with a reason is quality.' },
}

/** The mark of a plan as somebody reads it: what would be agreed, and what was said against it. It is another as soon as either is. */
export const markOf = (plan: Plan): string => createHash('sha256').update(JSON.stringify([snapshotOf(plan), plan.disagreed.map(({ id }) => id)])).digest('hex')

const readAgain = {
  he: 'התכנית השתנתה אחרי שהעמוד נפתח, ולכן עוד לא הוסכם. עכשיו היא כתובה כאן כפי שהיא: כדאי לקרוא שוב, ואז להסכים.',
  ar: 'تغيّرت الخطة بعد فتح الصفحة، ولذلك لم يتم الاتفاق بعد. هي مكتوبة هنا الآن كما هي: يُستحسن قراءتها من جديد ثم الاتفاق.',
  en: 'The plan changed after this page was opened, so it is not agreed yet. It stands here now as it is: read it again, and then agree.',
}

/** Both agree the plan as it is written now: a version that is never changed. Nobody agrees to what they have not read: `read` is the mark of the plan on their page. A change asks why in a line (STD-B1). The rhythm of reviews begins anew from this day. Returns its number. */
export async function agreePlan(tx: Tx, input: { participantId: string; how: Way; present: string; reason: string; read: string }): Promise<number> {
  const [relation] = await permit(tx, 'plan.agree', input.participantId)
  // One agreement at a time: two pressed together become one, and a refusal of the second.
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('plan.' || $1, 0))`, [input.participantId])
  const plan = await planOf(tx, input.participantId)
  const now = snapshotOf(plan)
  const verdict = mayAgree(plan.agreed?.snapshot, now, input.reason, plan.disagreed.length > 0)
  if (verdict !== 'same' && verdict !== 'empty' && input.read !== markOf(plan)) throw movedOn(readAgain)
  if (verdict !== 'yes') throw refused(words[verdict], verdict === 'needs_reason' ? 'reason' : undefined)
  const number = (plan.agreed?.number ?? 0) + 1
  const how = relation === 'self' ? 'own_page' : input.how
  await tx.run(
    `insert into plan_version (tenant_id, id, participant_id, number, snapshot, reason, agreed_how, present, agreed_at, account_id)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [tx.newId(), input.participantId, number, JSON.stringify(now), input.reason, how, input.present, tx.at],
  )
  await tx.rows(`select plan_reviewed($1, $2)`, [input.participantId, tx.today])
  await tell(tx, 'plan.agreed', { participantId: input.participantId, relation, details: { number } })
  return number
}

/** What the participant does not agree to, in their words: the plan stays as it is, and it stands beside it until both agree again. */
export async function disagree(tx: Tx, input: { participantId: string; how: Way; words: string }): Promise<void> {
  const [relation] = await permit(tx, 'plan.agree', input.participantId)
  await tx.run(`insert into plan_disagreement (tenant_id, id, participant_id, words, said_how, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, current_account())`, [
    tx.newId(), input.participantId, input.words, relation === 'self' ? 'own_page' : input.how, tx.at,
  ])
  await tell(tx, 'plan.disagreed', { participantId: input.participantId, relation })
}
