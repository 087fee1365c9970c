/** What is posted of promoters' own files: opened by who leads, leave, mentor, talk and outcome of the clock, and where they began from. */
import { newId } from '#src/platform/ids.ts'
import { addDays } from '#src/platform/clock.ts'
import { idOf } from './load.ts'
import { type Look, post, today } from './post.ts'

const at = '/profession/promoters/[promoter]'
const own = { on: { promoter: idOf('account', 0) } }
const begun = { specialisation: 'individual', startedOn: addDays(today, -130) }
const leave = (look: Look) => look(`select id from role_leave where taken_back_at is null order by starts_on desc limit 1`)

export const postedOfPromoters = [
  post(`${at}?/begin`, 'lead', begun),
  post(`${at}?/begin`, 'lead', begun, own),
  post(`${at}?/change`, 'lead', { ...begun, version: 1 }),
  post(`${at}?/leave`, 'lead', { startsOn: addDays(today, -30) }),
  post(`${at}?/endLeave`, 'lead', async (look) => ({ leaveId: await leave(look), endsOn: addDays(today, -20), version: 1 })),
  post(`${at}?/takeLeaveBack`, 'lead', async (look) => ({ leaveId: await leave(look), version: 2 })),
  post(`${at}?/mentor`, 'lead', (_, nation) => ({ mentorId: nation.as('member').id, startsOn: today }), {
    before: (owner, nation) => owner.query(`insert into post (tenant_id, id, account_id, role, starts_on) values ($1, $2, $3, 'mentor', '2020-01-01')`, [nation.tenant, newId(), nation.as('member').id]),
  }),
  post(`${at}?/endMentoring`, 'lead', async (look) => ({ mentoringId: await look(`select id from mentoring where ends_on is null and promoter_id = $1`, idOf('account', 20)), endsOn: today })),
  post(`${at}?/talk`, 'promoter', { notice: 'month_4', heldOn: today, seen: 'מחכה לתשובה' }, own),
  post(`${at}?/decide`, 'professional', { outcome: 'extended', untilOn: addDays(today, 90), reason: 'החלפת מרכז' }),
  post(`${at}/beginnings?/recruitment`, 'lead', { trait: 'asking', seen: 'clear', words: 'שאלות פתוחות', heldOn: today }),
  post(`${at}/beginnings?/tell`, 'promoter', { place: 'מתנ״ס', fromYear: 2015, toYear: 2019, words: 'קבוצות' }, own),
  post(`${at}/beginnings?/decide`, 'professional', async (look) => ({ experienceId: await look(`select id from prior_experience`), decision: 'partly', reason: 'הנחיה כן' }), own),
]
