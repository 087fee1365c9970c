import { mayWithoutFile } from '#src/access/index.ts'
import { bringBack, changeRule, nextMeetings, setAside, todayForms as f, unseenRule, whatIsAside, whatIsDue, whomToFollowUp, whoEnded, whoIsUnassigned, whoIsUnseen, whoReturns, whoseWorkEnded, whoWaits, whoWithdrew } from '#src/accompaniment/today/index.ts'
import { linesAtAll, linesAtMost } from '#src/accompaniment/today/types.ts'
import { learningNews } from '#src/profession/learning/index.ts'
import { evidenceAnswered, evidenceWaiting } from '#src/profession/evidence/index.ts'
import { whatWaitsInMentoring } from '#src/profession/mentoring/index.ts'
import { TellAction } from '#src/profession/team-meetings/forms.ts'
import { ownActions, teamMeetingsAhead, tellAction } from '#src/profession/team-meetings/index.ts'
import { observationsToAnswer } from '#src/profession/observation/index.ts'
import { noticesDue } from '#src/profession/promoters/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { form } from '#src/platform/form.ts'
import { doorsFor } from '../navigation.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const atMost = url.searchParams.has('all') ? linesAtAll : linesAtMost
    const holds = (...roles: string[]) => tx.actor.posts.some((post) => roles.includes(post.role))
    return {
      mayBegin: mayWithoutFile(tx.actor, 'participants.begin'),
      caseload: holds('promoter') ? await caseload(tx, atMost) : undefined,
      team: holds('team_lead', 'professional_lead', 'programme_manager') ? await whoIsUnassigned(tx, atMost) : undefined,
      workEnded: holds('team_lead', 'professional_lead', 'programme_manager') ? await whoseWorkEnded(tx, atMost) : undefined,
      withdrawn: holds('team_lead', 'professional_lead', 'programme_manager') ? await whoWithdrew(tx, atMost) : undefined,
      meetings: mayWithoutFile(tx.actor, 'team_meetings.open') ? { ahead: await teamMeetingsAhead(tx), actions: await ownActions(tx) } : undefined,
      clock: holds('promoter', 'team_lead', 'professional_lead') ? await noticesDue(tx) : [],
      learning: holds('promoter') ? await learningNews(tx) : [],
      mentoring: holds('promoter', 'mentor') ? await whatWaitsInMentoring(tx) : [],
      observed: holds('promoter') ? await observationsToAnswer(tx) : [],
      answered: holds('promoter') ? await evidenceAnswered(tx) : [],
      evidence: holds('mentor') ? await evidenceWaiting(tx) : [],
      setAside: await whatIsAside(tx),
      further: doorsFor(tx.actor).flatMap(({ door, href }) => (door === 'today' || door === 'mine' ? [] : [{ door, href }])),
      funder: holds('funder'),
    }
  })

async function caseload(tx: Tx, atMost: number) {
  const unseenAfterDays = await unseenRule(tx)
  return {
    unseenAfterDays,
    meetings: await nextMeetings(tx),
    waiting: await whoWaits(tx, atMost),
    due: await whatIsDue(tx, atMost),
    followUp: await whomToFollowUp(tx, atMost),
    unseen: await whoIsUnseen(tx, unseenAfterDays, atMost),
    returning: await whoReturns(tx, atMost),
    ended: await whoEnded(tx, atMost),
  }
}

export const actions: Actions = {
  setAside: form(f.SetAside, setAside),
  bringBack: form(f.BringBack, bringBack),
  changeRule: form(f.ChangeRule, changeRule),
  teamDone: form(TellAction, tellAction),
}
