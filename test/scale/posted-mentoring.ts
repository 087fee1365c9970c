/** What is posted of team life and of mentored practice: a team's meeting, supervision, a process and its steps, meetings with goals, words opened; and what a promoter writes beside the own mirror. The member of the committee mentors as well (posted-promoters.ts). */
import { addDays } from '#src/platform/clock.ts'
import { idOf } from './load.ts'
import { longest, type Nation } from './nation.ts'
import { type Look, post, today } from './post.ts'

const at = '/profession/promoters/[promoter]/mentoring'
const one = `${at}/[process]`
const own = { on: { promoter: idOf('account', 0) } }
const process = { on: { ...own.on, process: (_: Look, nation: Nation) => nation.practice.processId } }
const said = { seen: 'שתקתי, ואז נאמר העיקר' }

const ofTeam = { on: { team: (_: Look, nation: Nation) => nation.team.teamId } }
const teamPage = '/team/meetings/[team]'
const brought = (look: Look) => look(`select id from team_item where label = 'הספסל'`)

const aFile = '/participants/[id]/stories'
const story = { titleHe: 'מחברת', wordsHe: 'במקום קורות חיים' }
const newStory = (look: Look) => look(`select id from change_story order by id desc limit 1`)
/** Whom the promoter accompanies still, after caseloads were moved: the one whom the participant's account is. */
const ofOneself = { on: { id: idOf('participant', longest) } }

export const postedOfMentoring = [
  post(`${aFile}?/tell`, 'promoter', story, ofOneself),
  post(`${aFile}?/reword`, 'promoter', async (look) => ({ storyId: await newStory(look), ...story, titleEn: 'A notebook', wordsEn: 'Not a CV', version: 1 }), ofOneself),
  post(`${aFile}?/record`, 'promoter', async (look) => ({ storyId: await newStory(look), answer: 'refuses', version: 2 }), ofOneself),
  post(`${aFile}?/answer`, 'participant', async (look) => ({ storyId: await newStory(look), answer: 'approves', version: 2 }), ofOneself),
  post('/profession/stories?/publish', 'lead', async (look) => ({ storyId: await newStory(look), version: 2 })),
  post('/profession/stories?/takeOff', 'lead', async (look) => ({ storyId: await newStory(look) })),
  post('/team/meetings?/begin', 'lead', { place: `${idOf('programme', 0)} ${idOf('centre', 0)}`, plannedOn: addDays(today, 3) }),
  post(`${teamPage}?/bring`, 'promoter', async (look) => ({ participantId: await look(`select participant_id from file_relation where account_id = $1 and relation = 'assigned' and ends_on is null order by id desc limit 1`, idOf('account', 0)), why: 'איך ממשיכים', label: 'הספסל' }), ofTeam),
  post(`${teamPage}?/bring`, 'lead', { why: 'חדר לטלפון', label: 'שעות שקטות' }, ofTeam),
  post(`${teamPage}?/takeBack`, 'lead', async (look) => ({ itemId: await look(`select id from team_item where label = 'שעות שקטות'`) }), ofTeam),
  post(`${teamPage}?/decide`, 'lead', async (look) => ({ itemId: await brought(look), words: 'שואלים ומחכים', doerId: idOf('account', 0), action: 'שאלה אחת', dueOn: addDays(today, 9) }), ofTeam),
  post(`${teamPage}?/act`, 'lead', (_, nation) => ({ actionId: nation.team.actionId, state: 'done', version: 1 }), ofTeam),
  post('/today?/teamDone', 'promoter', async (look) => ({ actionId: await look(`select id from team_action where item_id = $1`, await brought(look)), state: 'done', version: 1 })),
  post(`${teamPage}?/close`, 'lead', async (look, nation) => ({ meetingId: await look(`select id from team_meeting where team_id = $1 and held_on is null`, nation.team.teamId), heldOn: today, minutes: 40, present: [idOf('account', 0), nation.as('lead').id], nextOn: addDays(today, 7) }), ofTeam),
  post('/profession/promoters/[promoter]/supervision?/write', 'promoter', (_, nation) => ({ supervisorId: nation.as('lead').id, words: 'מה לקחתי' }), own),
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
