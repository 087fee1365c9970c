import { mayWithoutFile } from '#src/access/index.ts'
import { bringBack, changeRule, nextMeetings, setAside, todayForms as f, unseenRule, whatIsAside, whatIsDue, whoEnded, whoIsUnassigned, whoIsUnseen, whoReturns, whoWaits, whoWithdrew } from '#src/accompaniment/today/index.ts'
import { noticesDue } from '#src/profession/promoters/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { form } from '#src/platform/form.ts'
import { doorsFor } from '../navigation.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const holds = (...roles: string[]) => tx.actor.posts.some((post) => roles.includes(post.role))
    return {
      mayBegin: mayWithoutFile(tx.actor, 'participants.begin'),
      caseload: holds('promoter') ? await caseload(tx) : undefined,
      team: holds('team_lead', 'professional_lead', 'programme_manager') ? await whoIsUnassigned(tx) : undefined,
      withdrawn: holds('team_lead', 'professional_lead', 'programme_manager') ? await whoWithdrew(tx) : undefined,
      clock: holds('promoter', 'team_lead', 'professional_lead') ? await noticesDue(tx) : [],
      setAside: await whatIsAside(tx),
      further: doorsFor(tx.actor).flatMap(({ door, href }) => (door === 'today' || door === 'mine' ? [] : [{ door, href }])),
      funder: holds('funder'),
    }
  })

async function caseload(tx: Tx) {
  const unseenAfterDays = await unseenRule(tx)
  return {
    unseenAfterDays,
    meetings: await nextMeetings(tx),
    waiting: await whoWaits(tx),
    due: await whatIsDue(tx),
    unseen: await whoIsUnseen(tx, unseenAfterDays),
    returning: await whoReturns(tx),
    ended: await whoEnded(tx),
  }
}

export const actions: Actions = {
  setAside: form(f.SetAside, setAside),
  bringBack: form(f.BringBack, bringBack),
  changeRule: form(f.ChangeRule, changeRule),
}
