/** What is posted of the job search: the participant's own log, curricula vitae and practice for interviews. */
import { idOf } from './load.ts'
import { longest } from './nation.ts'
import { type Look, post, today } from './post.ts'

const at = '/participants/[id]/search'
const whose = idOf('participant', longest)
/** The row of the longest file with this number. */
const own = (kind: string, i = 0): string => idOf(kind, longest * 1000 + i)
const turn = async (look: Look, table: string, kind = table, i = 0) => ({ version: await look(`select version from ${table} where id = $1`, own(kind, i)) })
const cv = { on: { cv: own('cv') } }
const line = { kind: 'work', what: 'מוכרת', where: 'מאפייה', began: '2015', ended: '5/2019', did: 'שירות' }
const resume = JSON.stringify({ basics: { name: 'נור' }, work: [{ name: 'מאפייה', position: 'מוכרת', startDate: '2010' }] })
const resumeFile = (): FormData => {
  const data = new FormData()
  data.set('file', new File([resume], 'resume.json', { type: 'application/json' }))
  return data
}

export const postedOfSearch = [
  post(`${at}?/begin`, 'participant', { title: 'מוכרת במאפייה' }),
  post(`${at}?/notice`, 'participant', async (look) => ({ vacancyId: await look(`select id from vacancy where published_on is not null and closed_on is null and (open_until is null or open_until >= current_date) limit 1`) }), {}),
  post(`${at}?/change`, 'participant', async (look) => ({ applicationId: own('job_application'), title: 'מוכרת', place: 'מאפייה', channelId: own('search_channel'), personId: own('search_person'), cvId: own('cv'), sentOn: today, nextStep: 'להתקשר', nextOn: today, ...(await turn(look, 'job_application')) })),
  post(`${at}?/tell`, 'participant', async (look) => ({ applicationId: own('job_application'), state: 'interview', on: today, words: 'הזמינו', ...(await turn(look, 'job_application')) })),
  post(`${at}?/addChannel`, 'participant', { kind: 'internet', name: 'אתר' }),
  post(`${at}?/changeChannel`, 'promoter', async (look) => ({ channelId: own('search_channel'), kind: 'people', name: 'שכנים', state: 'works', learned: '', ...(await turn(look, 'search_channel')) })),
  post(`${at}?/addPerson`, 'participant', { name: 'הודא', knownHow: 'שכנה' }),
  post(`${at}?/changePerson`, 'participant', async (look) => ({ personId: own('search_person', 1), name: 'הודא', knownHow: '', ...(await turn(look, 'search_person', 'search_person', 1)) })),
  post(`${at}?/removePerson`, 'participant', { personId: own('search_person') }),
  post(`${at}/interviews?/begin`, 'participant', { kind: 'face', questions: ['face_about', 'unasked_children'], applicationId: own('job_application') }),
  post(`${at}/interviews/[practice]?/answer`, 'participant', { question: 'face_about', answer: 'אני', point: 3 }, { on: { practice: own('interview_practice') } }),
  post(`${at}/interviews/[practice]?/feedback`, 'promoter', { answerId: own('interview_answer'), strong: 'הקול', point: 3 }, { on: { practice: own('interview_practice') } }),
  post(`${at}/cv?/begin`, 'participant', { name: 'למאפייה', language: 'ar', vacancyWords: 'דרושה מוכרת', like: own('cv') }),
  post(`${at}/cv?/turnCv`, 'participant', async (look) => ({ cvId: own('cv', 1), ...(await turn(look, 'cv', 'cv', 1)) })),
  post(`${at}/cv?/add`, 'participant', line),
  post(`${at}/cv?/change`, 'participant', async (look) => ({ ...line, historyId: own('work_history'), language: 'he', ...(await turn(look, 'work_history')) })),
  post(`${at}/cv?/turn`, 'participant', async (look) => ({ historyId: own('work_history', 1), ...(await turn(look, 'work_history', 'work_history', 1)) })),
  post(`${at}/cv?/person`, 'participant', { name_he: 'נור חורי', level_he: 'fluent', version: 0 }),
  post(`${at}/cv/bring?/look`, 'participant', resumeFile, { answers: 200 }),
  post(`${at}/cv/bring?/take`, 'participant', { lines: JSON.stringify([{ kind: 'work', language: 'he', began: '2010', ended: '', goesOn: true, words: { what: 'מוכרת', where: 'מאפייה', did: '' } }]), take: ['0'] }),
  post(`${at}/cv/[cv]?/change`, 'participant', async (look) => ({ cvId: own('cv'), name: 'בסיסי', language: 'he', headline: 'מוכרת', showPhone: 'on', ...(await turn(look, 'cv')) }), cv),
  post(`${at}/cv/[cv]?/choose`, 'participant', async (look) => ({ cvId: own('cv'), stands: [`history:${own('work_history')}`], up: 'section:work', ...(await turn(look, 'cv')) }), cv),
  post(`${at}/cv/[cv]?/say`, 'participant', async (look) => ({ historyId: own('work_history'), language: 'ar', what: 'بائعة', ...(await turn(look, 'work_history')) }), cv),
  post(`${at}/cv/[cv]?/strength`, 'participant', { itemId: own('mapping_item'), language: 'ar', title: 'صبر', version: 0 }, cv),
  post(`${at}/cv/[cv]?/credential`, 'participant', async (look) => ({ credentialId: await look(`select id from credential where participant_id = $1 and taken_back_on is null limit 1`, whose), language: 'ar', title: 'محاسبة', version: 0 }), { ...cv, before: (owner) => owner.query(`insert into credential (tenant_id, id, participant_id, name, issued_on, at, account_id) select tenant_id, $2, id, 'הנהלת חשבונות', current_date - 100, now(), created_by from participant where id = $1 on conflict do nothing`, [whose, idOf('own_credential', 0)]) }),
  post(`${at}/cv/[cv]?/name`, 'participant', async (look) => ({ language: 'en', name: 'Nour Khoury', version: await look(`select version from cv_person where participant_id = $1`, whose) }), cv),
]
