/** Mentoring meetings: held and written down by either of the two, with goals for the time until the next, and what was tried since. */
import { permitPromoter, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import { mustBeMasked } from '../ethics/index.ts'
import { mentorsOf } from '../promoters/index.ts'
import type { Of, RecordMeeting, SayOfMeeting, TellGoal } from './forms.ts'
import { mentoringGoals, mentoringMeetings } from './queries.ts'
import { why } from './refusals.ts'
import { goalStands } from './rules.ts'

/** Writes a meeting down with one's own feedback and the goals until the next. */
export async function recordMentoring(tx: Tx, { promoterId, mentorId, heldOn, minutes, words, doubt, goal1, goal2, goal3, nextOn, notThePerson }: Of<typeof RecordMeeting>): Promise<void> {
  await permitPromoter(tx, 'mentoring.meet', promoterId)
  const mentor = await withWhom(tx, promoterId, mentorId)
  if (heldOn > tx.today) throw refused(why.tooEarly, 'heldOn')
  if (nextOn && nextOn <= heldOn) throw refused(why.nextBefore, 'nextOn')
  await mustBeMasked(tx, { words, doubt, goal1, goal2, goal3 }, notThePerson, promoterId)
  const id = tx.newId()
  await tx.run(
    `insert into mentoring_meeting (tenant_id, id, promoter_id, mentor_id, held_on, minutes, next_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, current_account())`,
    [id, promoterId, mentor, heldOn, minutes, nextOn, tx.at],
  )
  await addWords(tx, { meetingId: id, promoterId, mentorId: mentor, words, doubt })
  const goals = [goal1, goal2, goal3].filter((goal) => goal !== '').map((goal) => ({ id: tx.newId(), words: goal }))
  await tx.run(
    `insert into mentoring_goal (tenant_id, id, meeting_id, promoter_id, mentor_id, words, at, account_id)
     select current_tenant(), g.id, $1, $2, $3, g.words, $4, current_account() from jsonb_to_recordset($5) as g(id uuid, words text)`,
    [id, promoterId, mentor, tx.at, JSON.stringify(goals)],
  )
  await tell(tx, 'mentoring.met', { details: { promoter: promoterId, meeting: id } })
}

/** The other of the two adds their own words to a meeting that was written down. */
export async function sayOfMentoring(tx: Tx, { promoterId, meetingId, words, doubt, notThePerson }: Of<typeof SayOfMeeting>): Promise<void> {
  await permitPromoter(tx, 'mentoring.meet', promoterId)
  const meeting = (await mentoringMeetings(tx, promoterId)).find(({ id }) => id === meetingId)
  if (!meeting || ![promoterId, meeting.mentorId].includes(tx.actor.accountId)) throw new NotYours('mentoring_meeting')
  if (meeting.said.some(({ accountId }) => accountId === tx.actor.accountId)) throw refused(why.saidAlready, 'words')
  await mustBeMasked(tx, { words, doubt }, notThePerson, promoterId)
  await addWords(tx, { meetingId, promoterId, mentorId: meeting.mentorId, words, doubt })
  await tell(tx, 'mentoring.said', { details: { promoter: promoterId, meeting: meetingId } })
}

/** Tells what was tried of a goal, why it was not tried yet, or that it was let go. */
export async function tellMentoringGoal(tx: Tx, { promoterId, goalId, state, words, notThePerson }: Of<typeof TellGoal>): Promise<void> {
  await permitPromoter(tx, 'mentoring.meet', promoterId)
  const goal = (await mentoringGoals(tx, promoterId)).find(({ id }) => id === goalId)
  if (!goal) throw new NotYours('mentoring_goal')
  if (goalStands(goal) !== 'open') throw movedOn(why.goalMoved)
  await mustBeMasked(tx, { words }, notThePerson, promoterId)
  await tx.run(
    `insert into mentoring_goal_told (tenant_id, id, goal_id, promoter_id, mentor_id, state, words, at, account_id)
     select current_tenant(), $1, g.id, g.promoter_id, g.mentor_id, $3, $4, $5, current_account() from mentoring_goal g where g.tenant_id = current_tenant() and g.id = $2`,
    [tx.newId(), goalId, state, words, tx.at],
  )
  await tell(tx, 'mentoring.goal_told', { details: { promoter: promoterId, goal: goalId, state } })
}

/** The mentor of a meeting: the actor, where they mentor; otherwise whom the promoter names, or the only one there is. */
async function withWhom(tx: Tx, promoterId: string, named: string | null): Promise<string> {
  if (tx.actor.accountId !== promoterId) return tx.actor.accountId
  const now = (await mentorsOf(tx, promoterId)).filter(({ startsOn, endsOn }) => startsOn <= tx.today && (endsOn === null || endsOn >= tx.today))
  if (now.length === 0) throw refused(why.noMentor)
  const [only, ...others] = now
  const mentor = now.find(({ mentorId }) => mentorId === named) ?? (others.length === 0 ? only : undefined)
  if (!mentor) throw refused(why.whichMentor, 'mentorId')
  return mentor.mentorId
}

interface Said {
  meetingId: string
  promoterId: string
  mentorId: string
  words: string
  doubt: string
}
const addWords = (tx: Tx, { meetingId, promoterId, mentorId, words, doubt }: Said) =>
  tx.run(
    `insert into mentoring_words (tenant_id, meeting_id, account_id, promoter_id, mentor_id, words, doubt, at) values (current_tenant(), $1, current_account(), $2, $3, $4, $5, $6)`,
    [meetingId, promoterId, mentorId, words, doubt, tx.at],
  )
