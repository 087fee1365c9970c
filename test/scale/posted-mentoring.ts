/** What is posted of mentored practice: a process and its steps, meetings with goals, words opened; and what a promoter writes beside the own mirror. The member of the committee mentors as well (posted-promoters.ts). */
import { addDays } from '#src/platform/clock.ts'
import { idOf } from './load.ts'
import type { Nation } from './nation.ts'
import { type Look, post, today } from './post.ts'

const at = '/profession/promoters/[promoter]/mentoring'
const one = `${at}/[process]`
const own = { on: { promoter: idOf('account', 0) } }
const process = { on: { ...own.on, process: (_: Look, nation: Nation) => nation.practice.processId } }
const said = { seen: 'שתקתי, ואז נאמר העיקר' }

export const postedOfMentoring = [
  post('/profession/promoters/[promoter]/mirror?/reflect', 'promoter', { part: 'axes', words: 'ציר הכלים כמעט ריק' }, own),
  post(`${at}?/begin`, 'promoter', { label: 'המאפייה', beganOn: today }, own),
  post(`${at}?/open`, 'promoter', {}, own),
  post(`${at}?/meet`, 'promoter', (_, nation) => ({ mentorId: nation.as('member').id, heldOn: today, minutes: 60, words: 'עזר לי', goal1: 'לשאול', goal2: 'להמתין', nextOn: addDays(today, 9) }), own),
  post(`${at}?/say`, 'promoter', (_, nation) => ({ meetingId: nation.practice.meetingId, words: 'לקחתי שאלה' }), own),
  post(`${at}?/goal`, 'promoter', (_, nation) => ({ goalId: nation.practice.goalId, state: 'tried', words: 'פעמיים' }), own),
  post(`${one}?/review`, 'member', { step: 'intake', outcome: 'reviewed', ...said }, process),
  post(`${one}?/tell`, 'promoter', { step: 'mapping', ...said }, process),
  post(`${one}?/label`, 'promoter', { label: 'החלון', version: 1 }, process),
  post(`${one}?/open`, 'promoter', {}, process),
  post(`${one}?/setAside`, 'promoter', { version: 1 }, process),
]
