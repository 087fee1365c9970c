/** What is posted of employers and vacancies. */
import { candidacyShown } from '#src/work/candidacies/index.ts'
import { idOf } from './load.ts'
import { longest, type Nation } from './nation.ts'
import { type Look, post, today } from './post.ts'

const employer = '/work/employers/[employer]'
const vacancy = '/work/vacancies/[vacancy]'
const version = (table: string, id: (nation: Nation) => string) => (look: Look, nation: Nation) => look(`select version from ${table} where id = $1`, id(nation))
const ofEmployer = version('employer', (nation) => nation.employer.employerId)
const ofVacancy = version('vacancy', (nation) => nation.employer.vacancyId)
const ofTalk = version('employer_conversation', (nation) => nation.employer.conversationId)
const talk = { heldOn: today, said: 'דיברנו על המשמרות', nextStep: 'לחזור אליהם', nextOn: '2099-01-05' }
const words = { title: 'עובדי ועובדות מחסן', language: 'he', posts: 2, payFrom: 40, payBasis: 'hour', shifts: ['morning'] }

const file = '/participants/[id]/candidacies'
const one = `${file}/[candidacy]`
const beside = '/work/candidacies/[id]/[candidacy]'
const ofCandidacy = (look: Look) => look(`select version from candidacy where id = $1`, idOf('candidacy', longest))
const bringing = '/work/vacancies/bring/[bringing]'
const given = () => {
  const data = new FormData()
  data.set('file', new File(['<vacancies source="כרמל" complete="yes"><vacancy id="1"><title>אריזה</title><employer>מפעל</employer></vacancy></vacancies>'], 'x.xml'))
  return data
}
/** The file that was read last. */
const read = { on: { bringing: (look: Look) => look(`select id from vacancy_bringing order by at desc limit 1`) } }

export const postedOfEmployers = [
  post('/work/vacancies/bring?/read', 'promoter', given),
  post(`${bringing}?/map`, 'promoter', { source: 'כרמל', whole: 'true' }, read),
  post(`${bringing}?/takeIn`, 'promoter', { ready: 1 }, read),
  post('/work/vacancies/bring?/read', 'promoter', given),
  post(`${bringing}?/drop`, 'promoter', {}, read),
  post('/work/employers/new?/add', 'promoter', { name: 'מאפיית הצפון', locality: 'עכו' }),
  post(`${employer}?/change`, 'promoter', async (look, nation) => ({ name: 'מאפיית הגליל', locality: 'נצרת', version: await ofEmployer(look, nation) })),
  post(`${employer}?/addContact`, 'promoter', { name: 'רנא', role: 'מנהלת', phone: '04-6551234' }),
  post(`${employer}?/changeContact`, 'promoter', (_, nation) => ({ contactId: nation.employer.contactId, name: 'סמי', version: 1 })),
  post(`${employer}?/removeContact`, 'promoter', async (look) => ({ contactId: await look(`select id from employer_contact where name = 'רנא' order by id desc limit 1`), sure: 'true', version: 1 })),
  post(`${employer}?/talk`, 'promoter', talk),
  post(`${employer}?/mendTalk`, 'promoter', async (look, nation) => ({ ...talk, conversationId: nation.employer.conversationId, version: await ofTalk(look, nation) })),
  post(`${employer}?/stepDone`, 'lead', async (look, nation) => ({ conversationId: nation.employer.conversationId, version: await ofTalk(look, nation) })),
  post('/work/employers?/stepDone', 'promoter', async (look, nation) => ({ conversationId: nation.employer.conversationId, version: await ofTalk(look, nation) })),
  post(`${employer}?/agree`, 'promoter', { offers: ['visit'], fromOn: today }),
  post(`${employer}?/changeAgreement`, 'promoter', (_, nation) => ({ agreementId: nation.employer.agreementId, offers: ['trial'], fromOn: today, version: 1 })),
  post(`${employer}?/satisfaction`, 'promoter', { askedOn: today, fits: 4, takeAgain: 'yes' }),
  post(`${employer}?/refuse`, 'promoter', { askedOn: today, asked: 'רק צעירים', grounds: ['age'], answered: 'לא' , became: '' }),
  post(`${employer}?/tellRefusal`, 'promoter', (_, nation) => ({ refusalId: nation.employer.refusalId, became: 'taken_back', version: 1 })),
  post('/work/employers/refusals?/tellRefusal', 'lead', (_, nation) => ({ refusalId: nation.employer.refusalId, became: 'stands', version: 2 })),
  post('/work/vacancies/new?/write', 'promoter', (_, nation) => ({ ...words, employerId: nation.employer.employerId })),
  post(`${vacancy}/change?/change`, 'promoter', async (look, nation) => ({ ...words, needed: 'לנשים בלבד', version: await ofVacancy(look, nation) })),
  post(`${vacancy}?/answer`, 'promoter', { rule: 'he.sex.group', words: 'לנשים בלבד', reason: 'מקלט' }),
  post(`${vacancy}?/publish`, 'promoter', async (look, nation) => ({ version: await ofVacancy(look, nation) })),
  post(`${vacancy}?/takeOff`, 'promoter', async (look, nation) => ({ version: await ofVacancy(look, nation) })),
  post(`${vacancy}?/pay`, 'promoter', async (look, nation) => ({ paySaidOn: today, version: await ofVacancy(look, nation) })),
  post(`${vacancy}?/close`, 'promoter', async (look, nation) => ({ how: 'filled', version: await ofVacancy(look, nation) })),
  post(`${vacancy}?/reopen`, 'promoter', async (look, nation) => ({ version: await ofVacancy(look, nation) })),
  post(`${vacancy}?/propose`, 'promoter', { participantId: idOf('participant', longest), words: 'קרוב לבית' }),
  post(`${file}?/say`, 'participant', { fromLocality: 'חיפה', travelMinutes: 30, hoursFrom: 20, version: 1 }),
  post(`${file}?/propose`, 'participant', { vacancyId: idOf('vacancy', 20) }),
  post(`${one}?/tell`, 'participant', { kind: 'wanted', onDay: today, version: 1 }),
  post(`${one}?/letter`, 'promoter', async (look) => ({ letter: 'שלום', letterCvs: [idOf('cv', longest * 1000)], version: await ofCandidacy(look) })),
  post(`${one}?/agree`, 'participant', async (look, nation) => ({ sure: 'true', papers: (await nation.db.as(nation.as('participant'), (tx) => candidacyShown(tx, idOf('candidacy', longest))))?.digest ?? '', version: await ofCandidacy(look) })),
  post('/participants/[id]/consents?/answer', 'participant', { purpose: 'employers', textVersion: 1, answer: 'given' }),
  post(`${one}?/send`, 'promoter', async (look) => ({ sentTo: 'סמי', sentOn: today, version: await ofCandidacy(look) })),
  post(`${beside}?/letter`, 'promoter', async (look) => ({ letter: 'שלום לכם', version: await ofCandidacy(look) })),
  post(`${beside}?/agree`, 'promoter', async (look) => ({ sure: 'true', version: await ofCandidacy(look) })),
  post(`${beside}?/send`, 'promoter', async (look) => ({ sentTo: 'סמי', sentOn: today, version: await ofCandidacy(look) })),
  post(`${beside}?/tell`, 'promoter', async (look) => ({ kind: 'interview', how: 'interview', onDay: today, version: await ofCandidacy(look) })),
  post(`${employer}?/close`, 'promoter', async (look, nation) => ({ version: await ofEmployer(look, nation) })),
]
