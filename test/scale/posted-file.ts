/** What is posted on a participant's file, from the first contact on. */
import { measures } from '#src/accompaniment/axes/types.ts'
import { markOf, planOf } from '#src/accompaniment/plan/index.ts'
import { addDays } from '#src/platform/clock.ts'
import { idOf } from './load.ts'
import { longest } from './nation.ts'
import { type Look, post, today } from './post.ts'

const soon = `${addDays(today, 3)}T10:00`
const file = '/participants/[id]'
const whose = idOf('participant', longest)
/** The row of the longest file with this number. */
const own = (kind: string, i = 0): string => idOf(kind, longest * 1000 + i)
const versionOf = (look: Look, table: string, id: string) => look(`select version from ${table} where id = $1`, id)
const newest = (look: Look, table: string, by = 'id', participant = whose) => look(`select id from ${table} where participant_id = $1 order by ${by} desc limit 1`, participant)
const enrolment = async (look: Look) => ({ enrolmentId: own('enrolment'), version: await versionOf(look, 'enrolment', own('enrolment')) })

const goal = { words: 'לעבוד במטבח', axis: 'tools', direction: 'enter', horizon: 'vision', expected: 'משרה חלקית' }
const step = { words: 'להתקשר לשלוש מסעדות', goalId: own('goal'), who: 'participant', dueOn: addDays(today, 7) }
const task = { words: 'שיחה אחת ביום', axis: 'tools', who: 'participant', startedBy: 'participant', goalId: own('goal'), challenge: 4, confidence: 6 }
const record: Record<string, string | number> = { happened: 'דיברנו על השבוע', feedback: 'היה טוב', theirs1: 'להתקשר', theirs1Due: addDays(today, 5), mine1: 'לשלוח קישור', thinks: 'מהססת', doubts: 'אולי מוקדם', greyVersion: 0, withGrey: 'on' }
const answer = (purpose: string, given: string) => ({ purpose, textVersion: 1, answer: given, language: 'he', way: 'spoken' })
const withdrawn = { on: { id: idOf('participant', 1200) } }
const invited = { on: { id: idOf('participant', 600) } }
const itsAccount = (look: Look) => look(`select account_id from file_relation where participant_id = $1 and relation = 'self'`, invited.on.id)
const given = { on: { id: idOf('participant', 10) } }
const opening = async (look: Look) => ({ openingId: await newest(look, 'partner_opening') })

export const postedOfFile = [
  post('/participants/new', 'promoter', { givenName: 'נור', familyName: 'חורי', phone: '052-7654321', programmeId: idOf('programme', 0) }),
  post(`${file}/contact?/save`, 'promoter', async (look) => ({ givenName: 'נורה', familyName: 'חורי', phone: '052-7654322', otherPhones: '04-6123456', language: 'ar', version: await versionOf(look, 'participant', whose) })),
  post(`${file}/contact?/invite`, 'promoter', { email: 'samira@nation.example' }, invited),
  post(`${file}/contact?/newLink`, 'promoter', async (look) => ({ accountId: await itsAccount(look) }), invited),
  post(`${file}/contact?/endAccount`, 'promoter', async (look) => ({ accountId: await itsAccount(look) }), invited),
  post(`${file}/sensitive?/save`, 'promoter', { nationalId: '123456782', health: 'אסתמה', background: 'עלתה ב-1991', version: 0 }),

  // Consents, and the file that a withdrawn one closes and opens again.
  post(`${file}/consents?/record`, 'promoter', answer('partners', 'given')),
  post(`${file}/consents?/answer`, 'participant', { purpose: 'learning', textVersion: 1, answer: 'withdrawn' }),
  post(`${file}/consents?/record`, 'promoter', answer('file', 'given'), withdrawn),
  post(`${file}/consents?/record`, 'promoter', answer('file', 'withdrawn'), withdrawn),
  post(`${file}/consents?/record`, 'promoter', answer('file', 'given'), withdrawn),
  post(`${file}/partners?/open`, 'promoter', { displayName: 'רון', email: 'ron@partner.example', parts: ['plan', 'tasks'], version: 0 }),
  post(`${file}/partners?/link`, 'promoter', opening),
  post(`${file}/partners?/close`, 'participant', opening),

  // Into the programme, a pause, and the rhythm; the end comes last.
  post(`${file}/enrolment?/check`, 'promoter', async (look) => ({ enrolmentId: own('enrolment'), birthDate: '1990-05-01', locality: 'נצרת', benefitsKnown: 'none', version: await versionOf(look, 'participant', whose) })),
  post(`${file}/enrolment?/enrol`, 'promoter', async (look) => ({ ...(await enrolment(look)), reason: 'מתאים' })),
  post(`${file}/enrolment?/rhythm`, 'promoter', async (look) => ({ ...(await enrolment(look)), everyDays: 60, nextReviewOn: addDays(today, 60) })),
  post(`${file}/enrolment?/pause`, 'promoter', async (look) => ({ ...(await enrolment(look)), reason: 'family', returnsOn: addDays(today, 20) })),
  post(`${file}/enrolment?/return`, 'promoter', enrolment),
  post(`${file}/enrolment?/wishes`, 'promoter', { language: 'ar', promoterGender: 'female', version: 0 }),
  post(`${file}/enrolment?/declare`, 'lead', { accountId: idOf('account', 10), kind: 'neighbours', words: 'אותה שכונה' }),
  post(`${file}/enrolment?/endCloseness`, 'lead', async (look) => ({ closenessId: await newest(look, 'closeness') })),
  post(`${file}/enrolment?/assign`, 'lead', async (look) => ({ promoterId: idOf('account', 0), note: 'מעכשיו נפגשים עם נור', grey: 'כדאי להתחיל לאט', version: await look(`select count(*) from file_relation where participant_id = $1 and relation = 'assigned'`, given.on.id) }), given),
  post(`${file}?/told`, 'promoter', async (look) => ({ handingOverId: await newest(look, 'handing_over', 'at', given.on.id) }), given),

  post(`${file}/intake?/begin`, 'promoter'),
  post(`${file}/intake?/say`, 'promoter', { intakeId: own('intake'), area: 'health', kind: 'quote', words: 'הגב כואב לי' }),
  post(`${file}/intake?/weigh`, 'promoter', { noteId: own('intake_note'), weight: 'essential', was: 'open' }),
  post(`${file}/intake?/reword`, 'promoter', { noteId: own('intake_note'), words: 'מה שנאמר, בניסוח אחר', version: 1 }),
  post(`${file}/intake?/map`, 'promoter', { noteId: own('intake_note'), kind: 'strength' }),
  post(`${file}/intake?/summarise`, 'promoter', { intakeId: own('intake'), summary: 'כך הבנתי', version: 1 }),
  post(`${file}/intake/typed`, 'promoter', { json: { intakeId: own('intake'), area: 'work', kind: 'note', words: 'נכתב תוך כדי' } }, { answers: 200 }),
  post(`${file}/intake/[intake]/read-back?/correct`, 'promoter', { noteId: own('intake_note'), correction: 'לא בדיוק כך', version: 2 }),
  post(`${file}/intake/[intake]/read-back?/readBack`, 'promoter', { intakeId: own('intake') }),

  post(`${file}/mapping?/add`, 'promoter', { kind: 'opportunity', title: 'מפעל שמגייס', words: 'ליד הבית' }),
  post(`${file}/mapping?/change`, 'promoter', { itemId: own('mapping_item', 1), title: 'הסעות', words: 'אין אוטובוס בבוקר', version: 1 }),
  post(`${file}/mapping?/state`, 'promoter', { itemId: own('mapping_item'), state: 'growing', words: 'רואים' }),
  post(`${file}/mapping?/link`, 'promoter', { itemId: own('mapping_item'), place: 'market', words: 'מסעדות' }),
  post(`${file}/mapping?/unlink`, 'promoter', async (look) => ({ linkId: await newest(look, 'mapping_link') })),
  post(`${file}/mapping/strengths?/tell`, 'promoter', { story: 'גידלתי חמישה אחים', did: 'ארגנתי הכול', took: 'סבלנות' }),
  post(`${file}/mapping/strengths?/change`, 'promoter', { episodeId: own('episode'), story: 'סיפור שנמשך', version: 1 }),
  post(`${file}/mapping/strengths?/name`, 'promoter', { episodeId: own('episode'), title: 'ארגון' }),
  post(`${file}/axes?/read`, 'promoter', { on: today, byWhom: 'together', mode: 'together', importance: 8, motivation: 4, tools: 2 }),
  post(`${file}/axes?/void`, 'promoter', { readingId: own('axes'), measures, why: 'נרשם בטעות' }),
  post(`${file}/axes?/stand`, 'promoter', { readingId: own('axes'), measures, why: 'נכון בכל זאת' }),

  post(`${file}/vision?/say`, 'promoter', { words: 'לעמוד על הרגליים' }),
  post(`${file}/vision?/addGoal`, 'promoter', goal),
  post(`${file}/vision?/changeGoal`, 'promoter', { ...goal, goalId: own('goal', 1), version: 1 }),
  post(`${file}/vision?/attain`, 'promoter', { goalId: own('goal'), level: '1', on: today }),
  post(`${file}/vision?/reach`, 'promoter', async (look) => ({ goalId: own('goal', 2), version: await versionOf(look, 'goal', own('goal', 2)) })),
  post(`${file}/vision?/aside`, 'promoter', async (look) => ({ goalId: own('goal', 3), reason: 'לא עכשיו', version: await versionOf(look, 'goal', own('goal', 3)) })),
  post(`${file}/vision?/back`, 'promoter', async (look) => ({ goalId: own('goal', 3), version: await versionOf(look, 'goal', own('goal', 3)) })),
  post(`${file}/plan?/purpose`, 'promoter', { need: 'פרנסה', purpose: 'עבודה קבועה', version: 1 }),
  post(`${file}/plan?/addStep`, 'promoter', step),
  post(`${file}/plan?/changeStep`, 'promoter', { ...step, milestoneId: own('milestone', 1), version: 1 }),
  post(`${file}/plan?/finish`, 'promoter', async (look) => ({ milestoneId: own('milestone'), version: await versionOf(look, 'milestone', own('milestone')) })),
  post(`${file}/plan?/reopen`, 'promoter', async (look) => ({ milestoneId: own('milestone'), version: await versionOf(look, 'milestone', own('milestone')) })),
  post(`${file}/plan?/aside`, 'promoter', async (look) => ({ milestoneId: own('milestone', 2), reason: 'לא עכשיו', version: await versionOf(look, 'milestone', own('milestone', 2)) })),
  post(`${file}/plan?/disagree`, 'participant', { words: 'מוקדם לי' }),
  post(`${file}/plan?/agree`, 'promoter', async (_, nation) => ({ how: 'at_the_table', reason: 'דיברנו על הקצב', read: markOf(await nation.db.as(nation.as('promoter'), (tx) => planOf(tx, whose))) })),
  post(`${file}/tasks?/set`, 'promoter', task),
  post(`${file}/tasks?/change`, 'promoter', { ...task, taskId: own('task'), version: 1 }),
  post(`${file}/tasks?/tell`, 'participant', { taskId: own('task'), outcome: 'done', attained: 5, happened: 'התקשרתי', version: 2 }),
  post(`${file}/tasks?/letGo`, 'promoter', async (look) => ({ taskId: await newest(look, 'task', 'set_at'), reason: 'המקום נסגר' })),
  post(`${file}/tasks?/takeUp`, 'promoter', async (look) => ({ taskId: await newest(look, 'task', 'set_at') })),

  post(`${file}/meetings?/schedule`, 'promoter', { startsAt: soon, minutes: 45, kind: 'review', place: 'centre' }),
  post(`${file}/meetings?/promise`, 'promoter', { promiseId: own('promise'), state: 'kept', version: 1 }),
  post(`${file}/meetings?/reword`, 'promoter', { promiseId: own('promise', 1), words: 'להתקשר ביום ראשון', version: 1 }),
  post(`${file}/meetings/new`, 'promoter', { ...record, startsAt: `${addDays(today, -1)}T09:00`, place: 'phone', nextIn: '14', version: 0 }),
  post(`${file}/meetings/[meeting]?/move`, 'promoter', { startsAt: soon, askedBy: 'participant', words: 'ילד חולה', version: 1 }, { on: { meeting: own('meeting') } }),
  post(`${file}/meetings/[meeting]?/notHeld`, 'promoter', { state: 'missed_told', words: 'הודיעה', version: 2 }, { on: { meeting: own('meeting') } }),
  post(`${file}/meetings/[meeting]?/record`, 'promoter', { ...record, version: 1 }),
  // What was recorded by mistake is taken back, and recorded after all.
  post(`${file}/meetings/[meeting]?/notHeld`, 'promoter', { state: 'missed_untold', words: 'נרשמה פגישה אחרת', version: 2 }),
  post(`${file}/meetings/[meeting]?/record`, 'promoter', { ...record, why: 'התקיימה', greyVersion: 1, version: 3 }),
  post(`${file}/meetings/[meeting]?/promise`, 'promoter', { promiseId: own('promise', 2), state: 'open', version: 1 }),
  post(`${file}/meetings/[meeting]?/reword`, 'promoter', { promiseId: own('promise', 2), words: 'לשלוח קורות חיים', version: 2 }),

  post('/today?/setAside', 'promoter', { line: `task ${own('task')} ${whose} 7` }),
  post('/today?/bringBack', 'promoter', async (look, nation) => ({ id: await look(`select id from today_set_aside where account_id = $1`, nation.as('promoter').id) })),
  post('/today?/changeRule', 'promoter', { unseenAfterDays: 45 }),

  post(`${file}/enrolment?/finish`, 'promoter', async (look) => ({ ...(await enrolment(look)), reason: 'work', sure: 'on' })),
  post(`${file}/enrolment?/join`, 'promoter', { programmeId: idOf('programme', 0) }),
]
