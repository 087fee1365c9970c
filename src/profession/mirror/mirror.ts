import { unseenRule } from '#src/accompaniment/today/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { namesAccompanied } from '../ethics/index.ts'
import { addMonths } from '../promoters/rules.ts'
import { actionsBegun, planChanges, reasonsFor, reflectionsOf, whenMet, workByAxis } from './queries.ts'
import { reasonsShown, seenHow, spreadOver, whoStarted } from './rules.ts'
import type { Period } from './types.ts'

/** The whole mirror of the actor over a period. Eight statements, however much there is; no name of a participant is in it. */
export async function mirrorOver(tx: Tx, months: Period) {
  const from = addMonths(tx.today, -months)
  const unseenAfterDays = await unseenRule(tx)
  const { reasons, more } = await reasonsFor(tx, from)
  return {
    months, from, unseenAfterDays,
    spread: spreadOver(await workByAxis(tx, from)),
    started: whoStarted(await actionsBegun(tx, from), from, tx.today),
    seen: seenHow(await whenMet(tx), unseenAfterDays),
    changes: await planChanges(tx, from),
    reasons: reasonsShown(reasons, await namesAccompanied(tx)),
    moreReasons: more,
    reflections: await reflectionsOf(tx, tx.actor.accountId),
  }
}
export type Mirror = Awaited<ReturnType<typeof mirrorOver>>
