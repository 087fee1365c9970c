import type pg from 'pg'
import type { Action } from '#src/access/index.ts'
import { writeDown } from '#src/accompaniment/intake/index.ts'
import { finishMilestone, setGoalAside } from '#src/accompaniment/plan/index.ts'
import { letTaskGo } from '#src/accompaniment/tasks/index.ts'
import { draftWording, recordConsent, saveSensitive } from '#src/participants/index.ts'
import { pauseEnrolment } from '#src/programmes/enrolment/index.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { sealsOf } from '#src/platform/crypto.ts'
import { writtenFrom } from '#src/programmes/network/index.ts'
import { newId } from '#src/platform/ids.ts'
import { type File, reading, record } from './file.ts'
import { endPlacement } from '#src/work/placements/index.ts'
import { qualities } from '#src/work/placements/types.ts'
import { allChecks } from '#src/profession/knowledge/index.ts'
import { questionOf } from '#src/insight/outcomes/asked.ts'
import { articleStandard } from '#src/profession/standard/index.ts'
import { aCase, aCode, aDilemma, aKnowledgeEntry, aLearning, anObservation, aPractice, aScopeLine, aStandardVersion, aStory, aTeam, someEvidence } from '../builders.ts'
import { searchCommands, searchInner, searchQuestions } from './commands-search.ts'
import { trainingCommands, trainingInner, trainingQuestions } from './commands-training.ts'
import { anEmployer } from '../employer-builders.ts'
import { aReport } from '../report-builders.ts'
import type { Person } from './people.ts'

/**
 * What the modules offer, by folder, file and name. A new function that takes a transaction belongs in one of the three lists:
 * commands (what people do), questions (what pages read), inner (called by another module after its own permit, with the reason).
 */
export interface Things extends File {
  participantId: string
  programmeId: string
  otherProgrammeId: string
  /** Someone of the programme who has consented and waits to be enrolled. */
  applicantId: string
  applicantEnrolmentId: string
  importRunId: string
  tenant: string
  people: Person[]
  owner: pg.Pool
}

export interface Command {
  /** The action of the matrix that it needs. */
  needs: Action
  /** What it is called with after the transaction. */
  with: (things: Things, person: Person) => unknown[] | Promise<unknown[]>
  /** What must have happened for it to succeed. */
  first?: (tx: Tx, things: Things) => Promise<unknown>
  /** Who does it in the test, where not just anyone whom the matrix lets. */
  as?: string
  /** Why it leaves no event. */
  silent?: string
  /** It changes nothing. */
  reads?: true
}

const today = new Date().toISOString().slice(0, 10)
const of = (needs: Action, input: (things: Things) => object, rest: Partial<Command> = {}): Command => ({
  needs,
  with: (things) => [{ participantId: things.participantId, version: 1, ...input(things) }],
  ...rest,
})
const plain = (needs: Action, args: Command['with'], rest: Partial<Command> = {}): Command => ({ needs, with: args, ...rest })

const goal = { words: 'מטרה', axis: 'vision', direction: 'enter', horizon: 'vision', byWhen: null, low2: '', low1: '', expected: '', high1: '', high2: '' }
const step = { goalId: null, words: 'צעד', who: 'participant', whoWords: '', dueOn: null }
const task = { words: 'משימה', axis: 'tools', who: 'participant', startedBy: 'participant', goalId: null, challenge: 3, chosenWhy: '', confidence: 5, dueOn: null }
const job = { employer: 'גן השקד', jobTitle: 'סייעת', firstDay: '2026-02-01', hoursWeek: 20, hoursWanted: 30, contract: null, rights: [], horizon: '', attribution: 'alone', attributionWords: '' }
const later = '2099-05-05T10:00'
const idOf = (who: string, { people }: Things) => people.find((person) => person.who === who)?.account.id ?? newId()
const another = 'a promoter of the programme'
const lead = 'a team_lead of the programme'
const administrator = 'an administrator of everything'
const terms = { nameHe: 'תכנית', nameAr: '', nameEn: '', organisationId: null, exclusionKinds: [], populationIds: [], centreIds: [], peopleTo: 'none', reviewEveryDays: 90, fullLoad: 50, closedOn: null, version: 1 }
const post = { role: 'promoter', specialisation: null, programmeId: 'everywhere', centreId: null, sharePercent: 100, startsOn: null }
const aPostOf = async (owner: pg.Pool, tenant: string, account: string): Promise<string> => (await owner.query(`select id from post where tenant_id = $1 and account_id = $2 limit 1`, [tenant, account])).rows[0]?.id ?? newId()
const wording = { purpose: 'file' as const, titleHe: 'תיק', bodyHe: 'נשמור?', titleAr: 'ملف', bodyAr: 'نحفظ؟', titleEn: 'A file', bodyEn: 'May we keep it?', version: 0 }
const ofMany = 'Facts of many without names and ids, for a sum; the page is told to the trail as a list.'
const aDefinition = { forWhom: 'משרד העבודה', titleHe: 'דוח', titleAr: '', titleEn: '', leadHe: '', leadAr: '', leadEn: '', measures: [], months: '12', by: 'quarter', centreId: null, standardDeviation: 1, reliability: 0.8 }
const aQuestion = questionOf(new URLSearchParams(), today, [])
const ofOneself = 'It concerns the account itself, and nobody else.'
/** An import that waits for its lead. Made past the rules, before the transaction of the test. */
export async function anImport({ owner, programmeId }: Things, { account }: Person): Promise<string> {
  const id = newId()
  await owner.query(
    `insert into import_run (tenant_id, id, account_id, programme_id, file_name, mapping, columns, made_at)
     select $1, $2, $3, id, 'x.csv', '{"givenName": 0}', '["שם"]', now() from programme where tenant_id = $1 and id = $4`,
    [account.tenantId, id, account.id, programmeId],
  )
  return id
}

/** One that stopped before its only row. */
async function aFailedImport(things: Things, person: Person): Promise<string> {
  const id = await anImport(things, person)
  await things.owner.query(`insert into import_row (tenant_id, run_id, number, account_id, sealed) select tenant_id, id, 2, account_id, '' from import_run where id = $1`, [id])
  await things.owner.query(`update import_run set state = 'failed', rows_total = 1, ended_at = now() where id = $1`, [id])
  return id
}

type Stage = 'draft' | 'review' | 'vote' | 'approved' | 'published'
const three = { he: 'מילים', ar: 'كلمات', en: 'words' }
const lineSaid = { text: three, community: three, code: '', question: null, proposal: false }
/** A version of the person's own tenant at a stage, a line of it, and what the command is given of them. Made past the rules. */
const standing = (stage: Stage, input: (made: { versionId: string; lineKey: string }) => object = () => ({})): Command['with'] => async ({ owner }, { account }) => {
  const versionId = await aStandardVersion(owner, { tenant: account.tenantId, by: account.id, state: stage })
  const { rows } = await owner.query<{ key: string }>(`select key from standard_line where tenant_id = $1 and version_id = $2 and kind = 'grey'`, [account.tenantId, versionId])
  return [{ versionId, ...input({ versionId, lineKey: rows[0]?.key ?? '' }) }]
}
async function aSeat(owner: pg.Pool, { account }: Person): Promise<{ committeeId: string; memberId: string }> {
  const [committeeId, memberId] = [newId(), newId()]
  await owner.query(`insert into committee (tenant_id, id, name, quorum, created_at) values ($1, $2, $3, 1, now())`, [account.tenantId, committeeId, JSON.stringify(three)])
  await owner.query(`insert into committee_member (tenant_id, id, committee_id, account_id, body, starts_on) values ($1, $2, $3, $4, 'משרד', '2026-01-01')`, [account.tenantId, memberId, committeeId, account.id])
  return { committeeId, memberId }
}
/** A version that the person's committee votes on until a day. */
const underVote = (until: string, input: object): Command['with'] => async ({ owner }, person) => {
  const { tenantId, id } = person.account
  const versionId = await aStandardVersion(owner, { tenant: tenantId, by: id, state: 'vote' })
  const { committeeId } = await aSeat(owner, person)
  await owner.query(`insert into standard_vote (tenant_id, id, version_id, committee_id, quorum, opened_at, opened_by, closes_on) values ($1, $2, $3, $4, 1, now(), $5, $6)`, [tenantId, newId(), versionId, committeeId, id, until])
  return [{ versionId, ...input }]
}
const aRemark: Command['with'] = async ({ owner }, { account }) => {
  const versionId = await aStandardVersion(owner, { tenant: account.tenantId, by: account.id, state: 'review' })
  const commentId = newId()
  await owner.query(`insert into line_comment (tenant_id, id, version_id, line_key, words, account_id, at) values ($1, $2, $3, $4, 'הערה', $5, now())`, [account.tenantId, commentId, versionId, newId(), account.id])
  return [{ versionId, commentId, answer: 'תשובה' }]
}

const entrySaid = { title: three, body: three, about: 'תחום', belonging: '', sources: '', criteria: ['STD-C3'], lookAgainOn: '2099-01-01' }
/** A note that the person wrote. */
const ownNote = (input: object): Command['with'] => async ({ owner }, { account }) => [{ entryId: await aKnowledgeEntry(owner, { tenant: account.tenantId, by: account.id, heading: 'market' }), ...input }]
const dilemmaSaid = {
  kind: 'counting', title: 'למי נזקפת השמה', story: 'מצאה לבד', values: ['honesty', 'livelihood'], options: [{ words: 'א', for: '', against: '' }, { words: 'ב', for: '', against: '' }], touches: '', wantedBy: null, anonymous: false, notThePerson: false,
}
/** Done to a dilemma that the person raised. */
const ofOwnDilemma = (input: object, made: { decided?: boolean } = {}): Command['with'] => async ({ owner }, { account }) => [{ dilemmaId: await aDilemma(owner, { tenant: account.tenantId, by: account.id, ...made }), notThePerson: false, version: 1, ...input }]
const preferenceSaid = {
  fromLocality: 'נצרת', travelMinutes: 30, travelBy: [], hoursFrom: null, hoursTo: null, daysNot: [], shiftsNot: [], payFrom: null, payBasis: null, language_he: null, language_ar: null, language_en: null, language_ru: null, language_am: null, language_fr: null, seeks: '', needsAccess: [], needsWords: '',
}
/** A candidacy of Samira's that stands at a point of its way, with the consent for employers. Made past the rules, and each time anew. */
const worded = (sql: string, input: object): Command['with'] => async ({ owner, tenant, participantId, candidacyId }) => {
  const seals = await sealsOf(owner, tenant)
  await owner.query(`delete from candidacy_sent where candidacy_id = $1`, [candidacyId])
  await owner.query(sql, [candidacyId, seals.seal('candidacy.letter', 'שלום')])
  await owner.query(
    `insert into consent_event (tenant_id, id, participant_id, purpose, text_version, language, answer, way, at, account_id) select tenant_id, $2, participant_id, 'employers', 1, 'ar', 'given', 'spoken', now(), account_id from consent_event where participant_id = $1 limit 1`,
    [participantId, newId()],
  )
  return [{ candidacyId, version: 1, ...input }]
}
const vacancySaid = {
  title: 'אריזה', language: 'he', description: '', hoursFrom: null, hoursTo: null, days: [], shifts: [], hoursWords: '', locality: '', address: '', transport: [], transportWords: '', payFrom: null, payTo: null, payBasis: null, paySaidOn: null, payWords: '', rights: [], conditions: '',
  accessibility: [], accessibilityWords: '', languages: {}, languagesWords: '', horizon: '', needed: '', learnedThere: '', chosenBy: [], chosenWords: '', posts: 1, openUntil: null, namesEmployer: true,
}
/** An employer whom the person wrote down, with one of everything. Made past the rules. */
const ofEmployer = (input: (made: Awaited<ReturnType<typeof anEmployer>>) => object, title?: string): Command['with'] => async ({ owner }, { account }) => {
  const made = await anEmployer(owner, { tenant: account.tenantId, by: account, name: newId(), title })
  return [{ employerId: made.employerId, vacancyId: made.vacancyId, ...input(made) }]
}
/** A file of one vacancy that waits for the person. Made past the rules. */
const ofBringing = (): Command['with'] => async ({ owner }, { account }) => {
  const bringingId = newId()
  const rows = JSON.stringify([{ number: 1, record: { title: 'אריזה', employer: bringingId } }])
  await owner.query(`insert into vacancy_bringing (tenant_id, id, account_id, at, kind, rows) values ($1, $2, $3, now(), 'xml', $4)`, [account.tenantId, bringingId, account.id, rows])
  return [{ bringingId, source: 'כרמל', whole: false, ready: 1 }]
}
const learningSaid = { kind: 'course', title: three, about: three, criteria: [], heldIn: ['he'], provider: '', place: '', places: 12 }
/** A learning that the person leads, with a sitting that was held, in which a promoter of the programme takes part. Made past the rules. */
const ofLearning = (input: (made: { sessionId: string; ledBy: string; promoterId: string }) => object, { enrolled = another }: { enrolled?: string | null } = {}): Command['with'] => async ({ owner, people }, { account }) => {
  const { learningId, sessionId } = await aLearning(owner, { tenant: account.tenantId, ledBy: account.id, startsAt: new Date(Date.now() - 3_600_000) })
  const promoterId = people.find(({ who }) => who === enrolled)?.account.id ?? account.id
  if (enrolled) await owner.query(`insert into learning_enrolment (tenant_id, id, learning_id, promoter_id, at, account_id) values ($1, $2, $3, $4, now(), $4)`, [account.tenantId, newId(), learningId, promoterId])
  return [{ learningId, ...input({ sessionId, ledBy: account.id, promoterId }) }]
}
const caseSaid = { title: 'מקרה', happened: 'מה קרה', decided: 'לא', reason: 'כי', outcome: 'נשארה', opposite: 'אם', notThePerson: false }
/** A dilemma of somebody else, told to its end, that the ethics group was asked about. */
const settledOfAnother = ({ owner, people, tenant }: Things) => aDilemma(owner, { tenant, by: people.find(({ who }) => who === another)?.account.id ?? '', asked: 'group', told: true })
const ofCase = (input: object, made: { confirmed?: boolean; published?: boolean } = {}): Command['with'] => async (things, { account }) => [
  { caseId: await aCase(things.owner, { tenant: things.tenant, by: account.id, dilemma: await settledOfAnother(things), ...made }), version: 1, ...input },
]
/** A principle of the code and a case of the casebook, linked or not. */
const aLink = (linked: boolean): Command['with'] => async (things, { account }) => {
  const { owner, tenant } = things
  const code = await aCode(owner, { tenant, by: account.id })
  const caseId = await aCase(owner, { tenant, by: account.id, dilemma: await settledOfAnother(things), published: true })
  if (linked) await owner.query(`insert into principle_case (tenant_id, version_id, line_key, case_id) values ($1, $2, $3, $4)`, [tenant, code.versionId, code.lineKey, caseId])
  return [{ ...code, caseId }]
}
interface PromoterMade {
  leaveId: string
  mentoringId: string
  experienceId: string
}
/** What is done in the own file of the promoter who is assigned; the file, leave, mentoring and experience in it are made past the rules. */
const ofThePromoter = (needs: Action, input: (made: PromoterMade, things: Things) => object, { begun = true } = {}): Command =>
  plain(needs, async (things) => {
    const { owner, tenant } = things
    const promoterId = idOf('the promoter who is assigned', things)
    const made: PromoterMade = { leaveId: newId(), mentoringId: newId(), experienceId: newId() }
    if (!begun) for (const table of ['role_leave', 'clock_talk', 'clock_outcome', 'recruitment_trait', 'prior_experience', 'promoter_file']) await owner.query(`delete from ${table} where tenant_id = $1 and promoter_id = $2`, [tenant, promoterId])
    else await owner.query(`insert into promoter_file (tenant_id, promoter_id, specialisation, started_on, opened_at, opened_by) values ($1, $2, 'individual', '2026-01-15', now(), $2) on conflict do nothing`, [tenant, promoterId])
    if (begun) {
      // No command here may meet what an earlier one left: leave overlaps, mentoring is once.
      await owner.query(`update role_leave set taken_back_at = now() where tenant_id = $1 and promoter_id = $2`, [tenant, promoterId])
      await owner.query(`insert into role_leave (tenant_id, id, promoter_id, starts_on, ends_on, at, account_id) values ($1, $2, $3, '2026-02-01', '2026-02-05', now(), $3)`, [tenant, made.leaveId, promoterId])
      await owner.query(`update mentoring set ends_on = starts_on where tenant_id = $1 and ends_on is null and mentor_id = $2`, [tenant, idOf('a mentor elsewhere', things)])
      await owner.query(`insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, at, account_id) values ($1, $2, $3, $4, '2026-02-01', now(), $3)`, [tenant, made.mentoringId, promoterId, idOf('a mentor elsewhere', things)])
      await owner.query(`insert into prior_experience (tenant_id, id, promoter_id, place, from_year, to_year, words, at) values ($1, $2, $3, 'מתנ״ס', 2015, 2019, 'קבוצות', now())`, [tenant, made.experienceId, promoterId])
    }
    return [{ promoterId, ...input(made, things) }]
  })

/** Mentored practice of the promoter who is assigned with the mentor of these days, and of the two who does it. */
const ofPractice = (needs: Action, input: (made: Awaited<ReturnType<typeof aPractice>>) => object): Command =>
  plain(needs, async (things) => {
    const { owner, tenant } = things
    const promoterId = idOf('the promoter who is assigned', things)
    const { rows } = await owner.query<{ next: number }>(`select coalesce(max(number), 0) + 1 as next from practice_process where tenant_id = $1 and promoter_id = $2`, [tenant, promoterId])
    const made = await aPractice(owner, { tenant, promoter: promoterId, mentor: idOf('the mentor of the promoter who is assigned', things), number: rows[0]?.next ?? 1 })
    return [{ promoterId, notThePerson: false, ...input(made) }]
  })
/** A team of the promoter who is assigned, in which Samira stands on the agenda. */
const ofTeam = (input: (made: Awaited<ReturnType<typeof aTeam>>, things: Things) => object): Command =>
  plain('team_meetings.open', async (things) => {
    const { owner, tenant, participantId } = things
    await owner.query(`delete from team_action where tenant_id = $1`, [tenant])
    for (const table of ['team_decision', 'team_item_person', 'team_item', 'team_presence', 'team_meeting', 'team']) await owner.query(`delete from ${table} where tenant_id = $1`, [tenant])
    const made = await aTeam(owner, { tenant, by: idOf('the promoter who is assigned', things), programme: things.programmeId, participant: participantId })
    return [{ teamId: made.teamId, notThePerson: false, ...input(made, things) }]
  })
const storyTold = { titleHe: 'מחברת', titleAr: '', titleEn: '', wordsHe: 'במקום קורות חיים', wordsAr: '', wordsEn: '' }
/** A story of Samira's, told by the promoter who is assigned. */
const ofStory = (needs: Action, input: (storyId: string) => object, made: { approved?: boolean; published?: boolean } = {}, rest: Partial<Command> = {}): Command =>
  plain(needs, async (things) => [
    { participantId: things.participantId, version: 1, ...input(await aStory(things.owner, { tenant: things.tenant, by: idOf('the promoter who is assigned', things), participant: things.participantId, ...made })) },
  ], rest)
const teamOpen = 'Teams of the actor by their posts, and files by row-level security: team-meetings.test.ts.'
/** Evidence of the promoter who is assigned: a draft and a confirmed piece. */
const ofEvidence = (needs: Action, input: (made: Awaited<ReturnType<typeof someEvidence>>) => object, made: { story?: string; withdrawn?: boolean } = {}): Command =>
  plain(needs, async (things) => {
    const promoterId = idOf('the promoter who is assigned', things)
    return [{ promoterId, version: 1, ...input(await someEvidence(things.owner, { tenant: things.tenant, promoter: promoterId, ...made })) }]
  })
/** The portfolio of the promoter who is assigned: a standard in force, and a step of growth that is open. */
const ofPortfolio = (needs: Action, input: (stepId: string) => object): Command =>
  plain(needs, async (things) => {
    const { owner, tenant } = things
    const [promoterId, stepId] = [idOf('the promoter who is assigned', things), newId()]
    // Whoever an earlier command made a mentor is none here.
    await owner.query(`update mentoring set ends_on = starts_on where tenant_id = $1 and mentor_id = $2`, [tenant, idOf('a mentor elsewhere', things)])
    await aStandardVersion(owner, { tenant, by: idOf(lead, things), state: 'published' })
    await owner.query(`insert into growth_step (tenant_id, id, promoter_id, criterion, words, at) values ($1, $2, $3, 'STD-A1', 'לשתוק', now())`, [tenant, stepId, promoterId])
    return [{ promoterId, criterion: 'STD-A1', notThePerson: false, version: 1, ...input(stepId) }]
  })
const reviewed = { seen: 'מה שנראה', doubt: '', next: '' }

export const commands: Record<string, Command> = {
  ...searchCommands,
  ...trainingCommands,
  'stories/commands.ts tellStory': of('story.tell', () => storyTold),
  'stories/commands.ts rewordStory': ofStory('story.tell', (storyId) => ({ storyId, ...storyTold }), {}, { as: 'the promoter who is assigned' }),
  'stories/commands.ts recordStoryAnswer': ofStory('story.tell', (storyId) => ({ storyId, answer: 'approves', words: '' })),
  'stories/commands.ts answerStory': ofStory('story.answer', (storyId) => ({ storyId, answer: 'approves', words: '' })),
  'stories/commands.ts publishStory': ofStory('story.publish', (storyId) => ({ storyId }), { approved: true }, { as: lead }),
  'stories/commands.ts takeStoryOff': ofStory('story.publish', (storyId) => ({ storyId }), { published: true }, { as: lead }),
  'team-meetings/agenda.ts bringToTeam': ofTeam(() => ({ participantId: null, why: 'איך ממשיכים', label: 'הספסל' })),
  'team-meetings/agenda.ts takeItemBack': ofTeam(({ itemId }) => ({ itemId })),
  'team-meetings/commands.ts beginTeam': plain('team_meetings.begin', async ({ owner, tenant, programmeId }) => {
    for (const table of ['team_action', 'team_decision', 'team_item_person', 'team_item', 'team_presence', 'team_meeting', 'team']) await owner.query(`delete from ${table} where tenant_id = $1`, [tenant])
    return [{ place: { programmeId, centreId: null }, plannedOn: null }]
  }, { as: lead }),
  'team-meetings/commands.ts decideInTeam': ofTeam(({ itemId }, things) => ({ itemId, words: 'שואלים', doerId: idOf('the promoter who is assigned', things), action: 'שאלה', dueOn: '2099-01-01', again: false })),
  'team-meetings/commands.ts tellAction': ofTeam(({ actionId }) => ({ actionId, state: 'done', told: '', version: 1 })),
  'team-meetings/commands.ts closeMeeting': ofTeam(({ meetingId }, things) => ({ meetingId, heldOn: today, minutes: 40, present: [idOf('the promoter who is assigned', things)], nextOn: null })),
  'supervision/commands.ts writeForTwo': plain('supervision.open', async (things) => {
    // Whoever an earlier command made a mentor is none here.
    await things.owner.query(`update mentoring set ends_on = starts_on where tenant_id = $1 and mentor_id = $2`, [things.tenant, idOf('a mentor elsewhere', things)])
    return [{ promoterId: idOf('the promoter who is assigned', things), supervisorId: idOf('a team_lead of the programme', things), words: 'מה לקחתי', notThePerson: false }]
  }),
  'mirror/commands.ts reflect': ofThePromoter('mirror.open', () => ({ part: 'axes', words: 'ציר הכלים כמעט ריק' })),
  'evidence/drafts.ts keepAsEvidence': plain('evidence.keep_meeting', ({ participantId, meetingId }) => [{ kind: 'meeting', participantId, sourceId: meetingId }], { as: 'the promoter who is assigned' }),
  'evidence/drafts.ts rewordEvidence': ofEvidence('evidence.write', ({ evidenceId }) => ({ evidenceId })),
  'evidence/drafts.ts maskAll': ofEvidence('evidence.write', ({ draftId }) => ({ draftId })),
  'evidence/drafts.ts maskOne': ofEvidence('evidence.write', ({ draftId }) => ({ draftId, words: 'שתקתי', kind: 'trait', instead: 'חיכיתי' })),
  'evidence/drafts.ts keepOne': ofEvidence('evidence.write', ({ draftId }) => ({ draftId, words: 'שתקתי', kind: 'trait', why: 'אין בזה איש' })),
  'evidence/drafts.ts addMask': ofEvidence('evidence.write', ({ draftId }) => ({ draftId, words: 'שתקתי', instead: 'חיכיתי' })),
  'evidence/drafts.ts writeDraft': ofEvidence('evidence.write', ({ draftId }) => ({ draftId, story: 'שתקתי', saw: 'הזדקפה', doubted: '', leftUndone: '', nowWould: '', criteria: [] })),
  'evidence/drafts.ts startAgain': ofEvidence('evidence.write', ({ draftId }) => ({ draftId })),
  'evidence/drafts.ts dropDraft': ofEvidence('evidence.write', ({ draftId }) => ({ draftId })),
  'evidence/drafts.ts confirmEvidence': ofEvidence('evidence.write', ({ draftId }) => ({ draftId, title: 'השתיקה שפתחה', warned: '', understood: true })),
  'evidence/commands.ts openEvidence': ofEvidence('evidence.write', ({ evidenceId }) => ({ evidenceId, close: false })),
  'evidence/commands.ts withdrawEvidence': ofEvidence('evidence.write', ({ evidenceId }) => ({ evidenceId, back: true }), { withdrawn: true }),
  'evidence/commands.ts answerEvidence': ofEvidence('evidence.answer', ({ evidenceId }) => ({ evidenceId, seen: 'ראיתי שיקול דעת', asks: '', notThePerson: false })),
  'observation/commands.ts observe': plain('observation.write', async (things) => {
    await aStandardVersion(things.owner, { tenant: things.tenant, by: idOf(lead, things), state: 'published' })
    return [{ promoterId: idOf('the promoter who is assigned', things), criterion: 'STD-A1', how: 'live', heldOn: '2026-01-20', words1: 'שאלה וחיכתה', grey: '', notThePerson: false }]
  }),
  'observation/commands.ts answerObservation': plain('observation.answer', async (things) => {
    const promoterId = idOf('the promoter who is assigned', things)
    return [{ promoterId, observationId: await anObservation(things.owner, { tenant: things.tenant, promoter: promoterId, by: idOf(lead, things) }), words: 'מבפנים זה אחרת', notThePerson: false }]
  }),
  'voice/commands.ts giveVoice': plain('voice.give', () => [{ heard: 'yes', ownWay: 'mostly', words: '' }], { as: 'Samira herself', silent: 'The trail is told that somebody spoke, without an account (voice.test.ts).' }),
  'portfolio/commands.ts seeCriterion': ofPortfolio('portfolio.see', () => ({ stands: 'growing', words: 'כבר לא רצה לפתרון' })),
  'portfolio/commands.ts planGrowth': ofPortfolio('portfolio.write', () => ({ words: 'לשתוק עד שמונה', byWhen: null })),
  'portfolio/commands.ts tellGrowth': ofPortfolio('portfolio.write', (stepId) => ({ stepId, state: 'done', told: 'פעמיים' })),
  'portfolio/file.ts bringPortfolio': plain('portfolio.write', (things) => [
    { promoterId: idOf('the promoter who is assigned', things), file: { format: 'ofek-portfolio/1', madeOn: today, name: 'נור', network: 'רשת', criteria: [], evidence: [], observations: [], growth: [] } },
  ]),
  'portfolio/file.ts portfolioFile': plain('portfolio.write', (things) => [idOf('the promoter who is assigned', things)], { silent: 'The reading is told by the hook, by its route.', reads: true }),
  'mentoring/practice.ts beginProcess': ofPractice('practice.tell', () => ({ label: 'המאפייה', beganOn: '2026-01-20' })),
  'mentoring/practice.ts relabelProcess': ofPractice('practice.tell', ({ processId }) => ({ processId, label: 'החלון', version: 1 })),
  'mentoring/practice.ts setProcessAside': ofPractice('practice.tell', ({ processId }) => ({ processId, back: false, version: 1 })),
  'mentoring/practice.ts tellStep': ofPractice('practice.tell', ({ processId }) => ({ processId, step: 'mapping', ...reviewed })),
  'mentoring/practice.ts reviewStep': ofPractice('practice.review', ({ processId }) => ({ processId, step: 'intake', outcome: 'reviewed', ...reviewed })),
  'mentoring/practice.ts openMentoringWords': ofPractice('practice.tell', ({ processId }) => ({ processId, close: false })),
  'mentoring/meetings.ts recordMentoring': ofPractice('mentoring.meet', () => ({ mentorId: null, heldOn: '2026-01-20', minutes: 60, words: 'משוב', doubt: '', goal1: 'לשאול', goal2: '', goal3: '', nextOn: null })),
  'mentoring/meetings.ts sayOfMentoring': ofPractice('mentoring.meet', ({ meetingId }) => ({ meetingId, words: 'עזר לי', doubt: '' })),
  'mentoring/meetings.ts tellMentoringGoal': ofPractice('mentoring.meet', ({ goalId }) => ({ goalId, state: 'tried', words: 'ניסיתי' })),
  'knowledge/commands.ts beginFromBasis': plain('knowledge.write', () => []),
  'knowledge/commands.ts addEntry': plain('knowledge.note', () => [{ ...entrySaid, heading: 'market' }]),
  'knowledge/commands.ts changeEntry': plain('knowledge.note', ownNote({ ...entrySaid, version: 1 })),
  'knowledge/commands.ts setEntryAside': plain('knowledge.note', ownNote({ back: false })),
  'knowledge/commands.ts recordFigure': plain('knowledge.write', () => [{ kind: 'minimum_month', value: 6000, effectiveOn: '2026-01-01', source: 'מקור', note: '', verified: false, lookAgainOn: '2099-01-01' }]),
  'knowledge/commands.ts giveAnswer': plain('knowledge.answer', () => [{ question: allChecks[0]?.key, chosen: [allChecks[0]?.options[0]?.key] }], { silent: 'An answer is its giver\'s alone (T-10).' }),
  'candidacies/commands.ts sayPreference': of('candidacies.propose', () => ({ ...preferenceSaid, version: 0 })),
  'candidacies/commands.ts propose': of('candidacies.propose', ({ anotherVacancyId }) => ({ vacancyId: anotherVacancyId, words: '' })),
  'candidacies/commands.ts tellStep': of('candidacies.propose', ({ candidacyId }) => ({ candidacyId, kind: 'wanted', onDay: today, how: null, words: '' })),
  'candidacies/commands.ts writeLetter': of('candidacies.propose', ({ candidacyId }) => ({ candidacyId, letter: 'שלום', letterCvs: [] }), { first: (tx) => tx.run(`update candidacy set state = 'wanted' where state = 'proposed'`) }),
  'candidacies/commands.ts agreeLetter': plain('candidacies.propose', worded(`update candidacy set state = 'wanted', letter = $2, version = 1 where id = $1`, { sure: true, papers: '' })),
  'candidacies/commands.ts sendLetter': plain('candidacies.write', worded(`update candidacy set state = 'wanted', letter = $2, letter_agreed_on = current_date, letter_agreed_way = 'spoken', version = 1 where id = $1`, { sentTo: 'סמי', sentOn: today })),
  'employers/commands.ts addEmployer': plain('employers.write', () => [{ name: newId(), locality: '', sector: '' }]),
  'employers/commands.ts changeEmployer': plain('employers.write', ofEmployer(() => ({ name: newId(), locality: 'נצרת', sector: '', version: 1 }))),
  'employers/commands.ts closeEmployer': plain('employers.write', ofEmployer(() => ({ back: false, version: 1 }))),
  'employers/commands.ts addContact': plain('employers.write', ofEmployer(() => ({ name: 'רנא', role: '', phone: '', email: '' }))),
  'employers/commands.ts changeContact': plain('employers.write', ofEmployer(({ contactId }) => ({ contactId, name: 'רנא', role: '', phone: '', email: '', left: true, version: 1 }))),
  'employers/commands.ts removeContact': plain('employers.write', ofEmployer(({ contactId }) => ({ contactId, sure: true, version: 1 }))),
  'employers/commands.ts addConversation': plain('employers.write', ofEmployer(() => ({ heldOn: '2026-01-05', contactId: null, said: 'דיברנו', nextStep: '', nextOn: null }))),
  'employers/commands.ts changeConversation': plain('employers.write', ofEmployer(({ conversationId }) => ({ conversationId, heldOn: '2026-01-05', contactId: null, said: 'דיברנו', nextStep: '', nextOn: null, version: 1 }))),
  'employers/commands.ts doneNextStep': plain('employers.write', ofEmployer(({ conversationId }) => ({ conversationId, version: 1 }))),
  'employers/commands.ts addAgreement': plain('employers.write', ofEmployer(() => ({ offers: ['visit'], words: '', fromOn: '2026-01-05', untilOn: null }))),
  'employers/commands.ts changeAgreement': plain('employers.write', ofEmployer(({ agreementId }) => ({ agreementId, offers: ['visit'], words: '', fromOn: '2026-01-05', untilOn: null, version: 1 }))),
  'employers/commands.ts tellSatisfaction': plain('employers.write', ofEmployer(() => ({ askedOn: '2026-01-05', contactId: null, fits: 4, prepared: null, answered: null, takeAgain: null, words: '' }))),
  'employers/commands.ts recordRefusal': plain('employers.write', ofEmployer(() => ({ askedOn: '2026-01-05', asked: 'רק צעירים', grounds: ['age'], answered: 'לא', became: '' }))),
  'employers/commands.ts tellRefusal': plain('employers.write', ofEmployer(({ refusalId }) => ({ refusalId, became: 'taken_back', version: 1 }))),
  'vacancies/bringing.ts bringVacancies': plain('vacancies.write', () => [{ fileName: 'x.json', kind: 'job_posting', read: { source: '', whole: false, records: [{ number: 1, record: { title: 'אריזה', employer: newId() } }] } }]),
  'vacancies/bringing.ts mapColumns': plain('vacancies.write', ofBringing(), { silent: 'Until it is taken in, a file is its reader’s alone.' }),
  'vacancies/bringing.ts takeInVacancies': plain('vacancies.write', ofBringing()),
  'vacancies/bringing.ts dropBringing': plain('vacancies.write', ofBringing(), { silent: 'Until it is taken in, a file is its reader’s alone.' }),
  'vacancies/commands.ts writeVacancy': plain('vacancies.write', ofEmployer(() => ({ words: vacancySaid }))),
  'vacancies/commands.ts changeVacancy': plain('vacancies.write', ofEmployer(() => ({ words: vacancySaid, version: 1 }))),
  'vacancies/commands.ts confirmPay': plain('vacancies.write', ofEmployer(() => ({ paySaidOn: '2026-01-05', version: 1 }))),
  'vacancies/commands.ts closeVacancy': plain('vacancies.write', ofEmployer(() => ({ how: 'filled', version: 1 }))),
  'vacancies/commands.ts reopenVacancy': plain('vacancies.write', ofEmployer(() => ({ version: 1 }))),
  'vacancies/commands.ts publishVacancy': plain('vacancies.write', ofEmployer(() => ({ version: 1 }))),
  'vacancies/commands.ts takeOffVacancy': plain('vacancies.write', ofEmployer(() => ({ version: 1 }))),
  'vacancies/commands.ts answerLaw': plain('vacancies.write', ofEmployer(() => ({ rule: 'he.sex.group', words: 'לנשים בלבד', reason: 'מקלט' }), 'לנשים בלבד')),
  'learning/catalogue.ts writeLearning': plain('learning.write', (_, { account }) => [{ ...learningSaid, ledBy: account.id }]),
  'learning/catalogue.ts changeLearning': plain('learning.write', ofLearning(({ ledBy }) => ({ ...learningSaid, ledBy, version: 1 }))),
  'learning/catalogue.ts addSittings': plain('learning.write', ofLearning(() => ({ startsAt: later, minutes: 90, weeks: 3 }))),
  'learning/catalogue.ts moveSitting': plain('learning.write', ofLearning(({ sessionId }) => ({ sessionId, startsAt: later, minutes: 90, version: 0 }))),
  'learning/catalogue.ts callSittingOff': plain('learning.write', ofLearning(({ sessionId }) => ({ sessionId, back: false, version: 0 }))),
  'learning/catalogue.ts callLearningOff': plain('learning.write', ofLearning(() => ({ back: false, version: 1 }))),
  'learning/catalogue.ts askHours': plain('learning.write', () => [{ hours: 20, effectiveOn: '2026-01-01' }]),
  'learning/taking-part.ts enrolInLearning': plain('learning.enrol', (things, person) => ofLearning(() => ({ promoterId: idOf('the promoter who is assigned', things) }), { enrolled: null })(things, person)),
  'learning/taking-part.ts leaveLearning': plain('learning.enrol', (things, person) => ofLearning(({ promoterId }) => ({ promoterId }), { enrolled: 'the promoter who is assigned' })(things, person)),
  'learning/taking-part.ts knowOfPlace': plain('learning.take_part', ofLearning(() => ({}), { enrolled: 'the promoter who is assigned' }), { as: 'the promoter who is assigned' }),
  'learning/taking-part.ts markSitting': plain('learning.mark', ofLearning(({ sessionId, promoterId }) => ({ sessionId, there: [promoterId] }))),
  'learning/taking-part.ts markPart': plain('learning.mark', ofLearning(({ sessionId, promoterId }) => ({ sessionId, promoterId, minutes: 60 }))),
  'ethics/commands.ts raiseDilemma': plain('ethics.raise', () => [dilemmaSaid]),
  'ethics/commands.ts correctDilemma': plain('ethics.raise', ofOwnDilemma(dilemmaSaid)),
  'ethics/commands.ts askAdvice': plain('ethics.raise', ofOwnDilemma({ asked: 'peers', programmeId: null, answerBy: addDays(today, 10), question: '' })),
  'ethics/commands.ts giveAdvice': plain('ethics.answer', async ({ owner, people, tenant }) => [{ dilemmaId: await aDilemma(owner, { tenant, by: people.find(({ who }) => who === another)?.account.id ?? '', asked: 'peers' }), weighs: 'שכר', unknown: '', notThePerson: false }]),
  'ethics/commands.ts decideDilemma': plain('ethics.raise', ofOwnDilemma({ decision: 'לא', reason: 'כי' })),
  'ethics/commands.ts tellOutcome': plain('ethics.raise', ofOwnDilemma({ outcome: 'נשארה' }, { decided: true })),
  'casebook/commands.ts proposeCase': plain('casebook.propose', async (things) => [{ dilemmaId: await settledOfAnother(things), language: 'he', ...caseSaid }]),
  'casebook/commands.ts wordCase': plain('casebook.propose', ofCase({ language: 'ar', ...caseSaid })),
  'casebook/commands.ts answerWording': plain('ethics.raise', async ({ owner, tenant }, { account }) => [
    { caseId: await aCase(owner, { tenant, by: account.id, dilemma: await aDilemma(owner, { tenant, by: account.id, told: true }) }), language: 'he', agrees: 'yes', words: '', notThePerson: false, version: 1 },
  ]),
  'casebook/commands.ts publishCase': plain('casebook.publish', ofCase({}, { confirmed: true })),
  'casebook/commands.ts takeCaseBack': plain('casebook.publish', ofCase({ words: 'אפשר לזהות' }, { published: true })),
  'limits/commands.ts beginMap': plain('limits.write', async ({ owner }, { account }) => {
    for (const table of ['scope_line_earlier', 'scope_line']) await owner.query(`delete from ${table} where tenant_id = $1`, [account.tenantId])
    return []
  }),
  'limits/commands.ts addScopeLine': plain('limits.write', () => [{ side: 'ours', what: three, toWhom: three }]),
  'limits/commands.ts changeScopeLine': plain('limits.write', async ({ owner }, { account }) => [{ lineId: await aScopeLine(owner, { tenant: account.tenantId, by: account.id }), side: 'referred', what: three, toWhom: three, version: 1 }]),
  'limits/commands.ts setScopeLineAside': plain('limits.write', async ({ owner }, { account }) => [{ lineId: await aScopeLine(owner, { tenant: account.tenantId, by: account.id }), back: false }]),
  'casebook/principles.ts linkCase': plain('standard.write', aLink(false)),
  'casebook/principles.ts unlinkCase': plain('standard.write', aLink(true)),
  'standard/versions.ts beginCode': plain('standard.write', async ({ owner }, { account }) => {
    // There is no code yet: whatever other tests began becomes a standard of the role.
    await owner.query(`delete from principle_case where tenant_id = $1`, [account.tenantId])
    await owner.query(`update standard set kind = 'role', specialisation = 'training' where tenant_id = $1 and kind = 'ethics'`, [account.tenantId])
    return []
  }),
  'standard/versions.ts beginFromArticle': plain('standard.write', async ({ owner }, { account }) => {
    // The field has no standard yet: whatever other tests began is of another.
    await owner.query(`update standard set specialisation = 'community' where tenant_id = $1 and specialisation = 'individual'`, [account.tenantId])
    return []
  }, { as: 'a professional_lead of another tenant' }),
  'standard/versions.ts takeInStandard': plain('standard.write', () => [articleStandard()]),
  'standard/versions.ts draftFrom': plain('standard.write', async (things, person) => {
    const [made] = (await standing('published')(things, person)) as [{ versionId: string }]
    return [{ basedOn: made.versionId }]
  }),
  'standard/versions.ts describeVersion': plain('standard.write', standing('draft', () => ({ authors: three, grounds: three, changed: three, version: 1 }))),
  'standard/versions.ts moveVersion': plain('standard.write', standing('draft', () => ({ to: 'review' }))),
  'standard/versions.ts retireVersion': plain('standard.write', standing('published', () => ({ retiredOn: '2099-01-01' }))),
  'standard/versions.ts publishVersion': plain('standard.write', standing('approved', () => ({ effectiveOn: '2099-01-01' }))),
  'standard/lines.ts addLine': plain('standard.write', standing('draft', () => ({ ...lineSaid, kind: 'category', parentKey: null, code: 'Z' }))),
  'standard/lines.ts changeLine': plain('standard.write', standing('draft', ({ lineKey }) => ({ ...lineSaid, key: lineKey, version: 1 }))),
  'standard/lines.ts removeLine': plain('standard.write', standing('draft', ({ lineKey }) => ({ key: lineKey }))),
  'standard/lines.ts moveLine': plain('standard.write', async (things, person) => {
    const [made] = (await standing('draft', ({ lineKey }) => ({ key: lineKey, way: 'up' }))(things, person)) as [{ versionId: string; key: string }]
    await things.owner.query(
      `insert into standard_line (tenant_id, version_id, key, parent_key, kind, position, text) select tenant_id, version_id, $3, parent_key, kind, 0, text from standard_line where tenant_id = $1 and version_id = $2 and key = $4`,
      [person.account.tenantId, made.versionId, newId(), made.key],
    )
    return [made]
  }),
  'standard/review.ts commentOnLine': plain('standard.comment', standing('review', ({ lineKey }) => ({ lineKey, words: 'הערה' }))),
  'standard/review.ts settleComment': plain('standard.write', aRemark),
  'standard/review.ts openVote': plain('standard.write', async (things, person) => {
    const [made] = (await standing('review')(things, person)) as [object]
    return [{ ...made, ...(await aSeat(things.owner, person)), closesOn: '2099-01-01' }]
  }),
  'standard/review.ts giveBallot': plain('standard.vote', underVote('2099-01-01', { choice: 'for', reason: '' })),
  'standard/review.ts closeVote': plain('standard.write', underVote('2026-01-02', { minutes: 'פרוטוקול' })),
  'standard/review.ts callVoteOff': plain('standard.write', underVote('2099-01-01', { minutes: 'הוועדה התחלפה' })),
  'standard/review.ts saveCommittee': plain('standard.write', () => [{ committeeId: null, name: three, quorum: 3, version: 1 }]),
  'standard/review.ts addMember': plain('standard.write', async (things, person) => [
    { committeeId: (await aSeat(things.owner, person)).committeeId, accountId: idOf('a committee_member of the programme', things), body: 'משרד', startsOn: today },
  ], { as: 'a professional_lead of the programme' }),
  'standard/review.ts endMember': plain('standard.write', async (things, person) => [{ memberId: (await aSeat(things.owner, person)).memberId }]),

  'promoters/commands.ts beginPromoterFile': ofThePromoter('promoter_file.begin', () => ({ specialisation: 'individual', startedOn: '2026-01-15', experienced: false }), { begun: false }),
  'promoters/commands.ts changePromoterFile': ofThePromoter('promoter_file.change', () => ({ specialisation: 'community', startedOn: '2026-01-15', experienced: false, version: 1 })),
  'promoters/commands.ts recordLeave': ofThePromoter('promoter_file.change', () => ({ startsOn: '2026-03-01', endsOn: null })),
  'promoters/commands.ts endLeave': ofThePromoter('promoter_file.change', ({ leaveId }) => ({ leaveId, endsOn: '2026-02-10', version: 1 })),
  'promoters/commands.ts takeLeaveBack': ofThePromoter('promoter_file.change', ({ leaveId }) => ({ leaveId, version: 1 })),
  'promoters/commands.ts appointMentor': ofThePromoter('mentoring.change', (_, things) => ({ mentorId: idOf('a mentor of the programme', things), startsOn: today })),
  'promoters/commands.ts endMentoring': ofThePromoter('mentoring.change', ({ mentoringId }) => ({ mentoringId, endsOn: today })),
  'promoters/commands.ts recordTalk': ofThePromoter('clock.talk', () => ({ notice: 'entry', heldOn: '2026-01-20', seen: 'שאלה ולא מיהרה לענות', doubt: '', next: '' })),
  'promoters/commands.ts decideClock': ofThePromoter('clock.decide', () => ({ outcome: 'extended', untilOn: '2099-01-01', reason: 'החלפת מרכז באמצע', grey: '' })),
  'promoters/beginnings.ts recordTrait': ofThePromoter('recruitment.write', () => ({ trait: 'asking', seen: 'partly', words: 'שאלות קצרות, וזמן לתשובה', heldOn: '2026-01-10' })),
  'promoters/beginnings.ts tellExperience': ofThePromoter('experience.tell', () => ({ place: 'מתנ״ס', fromYear: 2015, toYear: 2019, words: 'הנחיתי קבוצות', criteria: [] })),
  'promoters/beginnings.ts decideExperience': ofThePromoter('experience.decide', ({ experienceId }) => ({ experienceId, decision: 'partly', recognised: [], reason: 'הנחיה כן, ליווי אישי עוד לא' })),

  'placements/commands.ts tellPlacement': of('placements.write', () => ({ ...job, enrolmentId: null, candidacyId: null, payAmount: 4000, payBasis: 'month', adjustedPercent: null })),
  'placements/commands.ts changePlacement': of('placements.write', ({ placementId }) => ({ ...job, placementId })),
  'placements/commands.ts tellPay': of('pay.write', ({ placementId }) => ({ placementId, payAmount: 40, payBasis: 'hour', adjustedPercent: null, fromDay: '2026-02-01' })),
  'placements/commands.ts endPlacement': of('placements.write', ({ placementId }) => ({ placementId, lastDay: '2026-02-20', endReason: 'family', endWords: '', learned: '' })),
  'placements/commands.ts letPlacementGoOn': of('placements.write', ({ placementId }) => ({ placementId, version: 2, sure: true }), {
    first: (tx, { participantId, placementId }) => endPlacement(tx, { participantId, placementId, lastDay: '2026-02-20', endReason: 'family', endWords: '', learned: '', version: 1 }),
  }),
  'placements/evidence.ts beforeEvidence': of('evidence_of_work.keep', ({ placementId }) => ({ placementId, grade: 'D', onDay: '2026-02-01', words: 'התחלתי', withDocument: false }), { reads: true, silent: 'It only asks for the right before a document is read.' }),
  'placements/evidence.ts keepEvidence': of('evidence_of_work.keep', ({ placementId }) => ({ placementId, grade: 'D', onDay: '2026-02-01', words: 'התחלתי', document: null })),
  'placements/evidence.ts takeDocumentAway': of('document.take_away', ({ placementId, evidenceId }) => ({ placementId, evidenceId, why: 'בטעות' })),
  'placements/quality.ts sayQuality': of('quality.say', ({ placementId }) => ({ placementId, byWhom: 'participant', onDay: '2026-02-01', ...Object.fromEntries(qualities.flatMap((part) => [[part, 3], [`${part}Words`, 'טוב']])) })),
  'advancement/commands.ts planAdvancement': of('quality.write', ({ placementId }) => ({ placementId, kind: 'pay', words: 'תוספת', startedBy: 'participant', byDay: null })),
  'advancement/commands.ts changeAdvancementPlan': of('quality.write', ({ placementId, advancementPlanId }) => ({ placementId, planId: advancementPlanId, words: 'עוד', byDay: null, state: 'set_aside', stateWords: '' })),
  'advancement/commands.ts linkStep': of('quality.write', ({ placementId, advancementPlanId, milestoneId }) => ({ placementId, planId: advancementPlanId, step: `milestone:${milestoneId}` })),
  'advancement/commands.ts unlinkStep': of('quality.write', ({ placementId, stepId }) => ({ placementId, stepId })),
  'advancement/commands.ts tellAdvancement': of('quality.write', ({ placementId }) => ({ placementId, planId: null, kind: 'role', onDay: '2026-02-01', startedBy: 'employer', newPay: null, payBasis: null, newHours: null, newRole: 'גננת', newContract: null, credential: '' })),

  'axes/commands.ts readAxes': of('axes.write', () => reading),
  'axes/commands.ts voidReading': of('axes.write', ({ readingId }) => ({ readingId, measures: ['tools'], why: 'נרשם אצל מישהי אחרת' })),
  'axes/commands.ts letReadingStand': of('axes.write', ({ readingId }) => ({ readingId, measures: ['tools'], why: 'היה נכון' })),

  'tasks/commands.ts setTask': of('tasks.write', () => task),
  'tasks/commands.ts changeTask': of('tasks.write', ({ taskId }) => ({ ...task, taskId })),
  'tasks/commands.ts tellTask': of('tasks.tell', ({ taskId }) => ({ taskId, outcome: 'done', attained: 4, happened: '', learned: '', reinforcement: '' }), { as: 'Samira herself' }),
  'tasks/commands.ts letTaskGo': of('tasks.let_go', ({ taskId }) => ({ taskId, reason: 'המקום נסגר' })),
  'tasks/commands.ts takeTaskUp': of('tasks.let_go', ({ taskId }) => ({ taskId }), { first: (tx, { participantId, taskId }) => letTaskGo(tx, { participantId, taskId, reason: 'המקום נסגר' }) }),

  'plan/goals.ts sayVision': of('plan.write', () => ({ words: 'חזון' })),
  'plan/goals.ts addGoal': of('plan.write', () => goal),
  'plan/goals.ts changeGoal': of('plan.write', ({ goalId }) => ({ ...goal, goalId })),
  'plan/goals.ts setGoalAside': of('plan.write', ({ goalId }) => ({ goalId, reason: 'לא עכשיו' })),
  'plan/goals.ts bringGoalBack': of('plan.write', ({ goalId }) => ({ goalId, version: 2 }), { first: (tx, { participantId, goalId }) => setGoalAside(tx, { participantId, goalId, reason: 'לא עכשיו', version: 1 }) }),
  'plan/goals.ts reachGoal': of('plan.write', ({ goalId }) => ({ goalId })),
  'plan/goals.ts attainLevel': of('plan.write', ({ goalId }) => ({ goalId, level: '1', words: '', on: '2026-01-20' })),
  'plan/milestones.ts sayPurpose': of('plan.write', () => ({ need: 'צורך', purpose: 'תכלית' })),
  'plan/milestones.ts addMilestone': of('plan.write', () => step),
  'plan/milestones.ts changeMilestone': of('plan.write', ({ milestoneId }) => ({ ...step, milestoneId })),
  'plan/milestones.ts finishMilestone': of('plan.write', ({ milestoneId }) => ({ milestoneId })),
  'plan/milestones.ts reopenMilestone': of('plan.write', ({ milestoneId }) => ({ milestoneId, version: 2 }), { first: (tx, { participantId, milestoneId }) => finishMilestone(tx, { participantId, milestoneId, version: 1 }) }),
  'plan/milestones.ts setMilestoneAside': of('plan.write', ({ milestoneId }) => ({ milestoneId, reason: 'אין צורך' })),
  'plan/agreement.ts disagree': of('plan.agree', () => ({ how: 'at_the_table', words: 'זה מהר מדי' }), { as: 'Samira herself' }),
  'plan/agreement.ts agreePlan': of('plan.agree', ({ planMark }) => ({ how: 'at_the_table', present: '', reason: 'נוספה מטרה', read: planMark }), { as: 'Samira herself' }),

  'meetings/commands.ts scheduleMeeting': of('meetings.write', () => ({ startsAt: later, minutes: 50, kind: 'meeting', place: 'centre', placeWords: '' })),
  'meetings/commands.ts moveMeeting': of('meetings.write', ({ plannedMeetingId }) => ({ meetingId: plannedMeetingId, startsAt: later, askedBy: 'both', words: '' })),
  'meetings/not-held.ts markNotHeld': of('meetings.write', ({ plannedMeetingId }) => ({ meetingId: plannedMeetingId, state: 'cancelled', words: '' })),
  'meetings/promises.ts closePromise': of('meetings.write', ({ promiseId }) => ({ promiseId, state: 'kept' })),
  'meetings/promises.ts rewordPromise': of('meetings.write', ({ promiseId }) => ({ promiseId, words: 'להביא שתי תעודות', dueOn: null })),
  'meetings/record.ts recordMeeting': of('meetings.write', ({ meetingId }) => ({ ...record, meetingId, version: 2, greyVersion: 1, withGrey: false })),
  'meetings/record.ts recordTalk': of('meetings.write', () => ({ ...record, startsAt: '2026-01-20T10:00', place: 'phone', greyVersion: 0, withGrey: true, thinks: 'שקטה מהרגיל' })),
  'meetings/calendar.ts newFeed': plain('calendar.open', () => []),

  'mapping/commands.ts addMappingItem': of('mapping.write', () => ({ kind: 'strength', title: 'סדר', words: '', evidence: '', noteId: null })),
  'mapping/commands.ts mapNote': of('mapping.write', ({ noteId }) => ({ noteId, kind: 'need' })),
  'mapping/commands.ts changeMappingItem': of('mapping.write', ({ itemId }) => ({ itemId, title: 'סדר', words: '', evidence: '' })),
  'mapping/commands.ts setMappingState': of('mapping.write', ({ itemId }) => ({ itemId, state: 'growing', words: '' })),
  'mapping/commands.ts linkMappingItem': of('mapping.write', ({ itemId }) => ({ itemId, place: 'market', words: 'גן' })),
  'mapping/commands.ts unlinkMappingItem': of('mapping.write', ({ linkId }) => ({ linkId })),
  'mapping/commands.ts tellEpisode': of('mapping.write', () => ({ story: 'סיפור', did: '', took: '' })),
  'mapping/commands.ts changeEpisode': of('mapping.write', ({ episodeId }) => ({ episodeId, story: 'סיפור', did: '', took: '' })),
  'mapping/commands.ts nameStrength': of('mapping.write', ({ episodeId }) => ({ episodeId, title: 'ארגון', words: '' })),

  'intake/commands.ts beginIntake': of('intake.write', () => ({})),
  'intake/commands.ts writeDown': of('intake.write', ({ intakeId }) => ({ intakeId, area: 'work', kind: 'note', words: 'מילים', weight: 'open' })),
  'intake/commands.ts weighNote': of('intake.write', ({ noteId }) => ({ noteId, weight: 'trivial', was: 'essential' })),
  'intake/commands.ts rewordNote': of('intake.write', ({ noteId }) => ({ noteId, words: 'מילים' })),
  'intake/commands.ts correctNote': of('intake.write', ({ noteId }) => ({ noteId, correction: 'תיקון' })),
  'intake/commands.ts summariseIntake': of('intake.write', ({ intakeId }) => ({ intakeId, summary: 'סיכום' })),
  'intake/commands.ts readBackIntake': of('intake.write', ({ intakeId }) => ({ intakeId })),

  'today/commands.ts setAside': plain('file.open', ({ participantId, taskId }) => [{ line: { kind: 'task', subjectId: taskId, participantId, days: 7 } }], { silent: ofOneself }),
  'today/commands.ts bringBack': plain('today.arrange', () => [{ id: newId() }], { silent: ofOneself }),
  'today/commands.ts changeRule': plain('today.arrange', () => [{ unseenAfterDays: 40 }], { silent: ofOneself }),

  'participants/commands.ts saveProfile': of('profile.write', () => ({
    givenName: 'סמירה', familyName: 'חורי', preferredName: '', address: 'female', language: 'ar', spokenLanguages: [], phone: null, otherPhones: [], email: null, bestChannel: 'phone', bestHours: '', birthDate: null, locality: '',
  })),
  'consents/wording.ts wordingsOf': plain('consent_texts.change', () => [], { silent: 'Texts, and nobody in them.', reads: true }),
  'consents/wording.ts wordingOf': plain('consent_texts.change', () => ['file'], { silent: 'Texts, and nobody in them.', reads: true }),
  'consents/wording.ts draftWording': plain('consent_texts.change', () => [wording]),
  'consents/wording.ts publishWording': plain('consent_texts.change', () => [{ purpose: 'file', effectiveOn: '2099-01-01', askAgain: 'stands', sure: true, version: 1 }], { as: administrator, first: (tx) => draftWording(tx, wording) }),
  'consents/wording.ts dropWording': plain('consent_texts.change', () => [{ purpose: 'file', version: 1 }], { as: administrator, first: (tx) => draftWording(tx, wording) }),
  'sensitive/sensitive.ts sensitiveOf': plain('sensitive.open', ({ participantId }) => [participantId], { silent: 'openSensitive tells of it.', reads: true }),
  'sensitive/sensitive.ts openSensitive': plain('sensitive.open', ({ participantId }) => [participantId], {
    as: 'the promoter who is assigned', first: (tx, { participantId }) => saveSensitive(tx, { participantId, nationalId: '', health: 'אסתמה', disability: '', background: '', populations: [], exclusions: [], version: 0 }),
  }),
  'intake/opening.ts openIntakes': plain('intake.open', ({ participantId }) => [participantId], {
    as: 'the promoter who is assigned', first: (tx, { participantId }) => writeDown(tx, { participantId, area: 'health', kind: 'quote', words: 'כוח בבוקר', weight: 'open' }),
  }),
  'sensitive/sensitive.ts saveSensitive': of('sensitive.write', () => ({ nationalId: '', health: 'אסתמה', disability: '', background: '', populations: [], exclusions: [], version: 0 })),
  'consents/consents.ts recordConsent': of('consents.record', () => ({ purpose: 'file', textVersion: 1, answer: 'given', language: 'ar', way: 'spoken', words: '' })),
  'consents/consents.ts answerConsent': of('mine.consent', () => ({ purpose: 'file', textVersion: 1, answer: 'given', words: '' })),
  'export/index.ts exportParticipants': plain('participants.export', ({ programmeId }) => [{ programmeId }], { as: lead }),

  'enrolment/assigning.ts saveWishes': of('enrolment.change', () => ({ language: '', communityWish: 'none', community: '', promoterGender: 'any', words: '', version: 0 })),
  'enrolment/assigning.ts assignPromoter': of('assignment.change', (things) => ({ promoterId: idOf(another, things), note: 'נעים להכיר', version: 2 }), { as: lead }),
  'enrolment/assigning.ts declareCloseness': of('closeness.declare', (things) => ({ accountId: idOf(another, things), kind: 'family', words: '' }), { as: lead }),
  'enrolment/assigning.ts endCloseness': of('closeness.declare', ({ closenessId }) => ({ closenessId })),
  'enrolment/handing-over.ts handOver': plain('assignment.change', (things) => [{ participantIds: [things.participantId], toId: idOf(another, things), note: 'נעים להכיר', grey: 'מהססת', knowing: false }, 'toId'], { as: lead }),
  'enrolment/handing-over.ts tellHandedOver': of('handing_over.tell', ({ handingOverId }) => ({ handingOverId })),
  'team/commands.ts moveCaseload': plain('team.move', (things) => [{ fromId: idOf('the promoter who is assigned', things), toId: idOf(another, things), note: 'נעים להכיר', grey: '', knowing: false, who: 'all', participants: [], shown: [things.participantId] }], { as: lead }),
  'team/commands.ts coverPromoter': plain(
    'team.cover',
    (things) => [{ awayId: idOf('the promoter who is assigned', things), coverId: idOf(another, things), startsOn: today, endsOn: '2099-01-01', who: 'all', participants: [], shown: [things.participantId] }],
    { as: lead },
  ),
  'team/commands.ts endCover': plain('team.cover', ({ coverPeriodId }) => [{ coverPeriodId }], { as: lead }),
  'follow-up/commands.ts tellAnswer': of('follow_up.tell', ({ followUpId }) => ({ followUpId, answer: 'there', saidBy: 'participant', answeredOn: today, hours: 'well', pay: null, people: null, needs: 'נסיעות', mends: false })),
  'follow-up/commands.ts sendQuestion': of('follow_up.tell', ({ followUpId }) => ({ followUpId, origin: 'https://ofek.example' }), {
    first: async (tx, { participantId }) => {
      await recordConsent(tx, { participantId, purpose: 'messages', textVersion: 1, answer: 'given', language: 'ar', way: 'spoken', words: '' })
      await tx.run(`update participant set phone = '+972501234567' where tenant_id = current_tenant() and id = $1`, [participantId])
    },
  }),
  'follow-up/commands.ts linkToAnswer': of('follow_up.tell', ({ followUpId }) => ({ followUpId })),
  'follow-up/commands.ts setFollowUpDays': plain('programme.change', ({ programmeId }) => [{ programmeId, days: '7, 30', byMessage: true, version: 1 }]),
  'outbox/commands.ts keepRests': of('messages.arrange', () => ({ rests: ['muslim'], version: 0 })),
  'outbox/commands.ts stopMessages': of('messages.arrange', () => ({ version: 0 })),
  'outbox/commands.ts resumeMessages': of('messages.arrange', () => ({ version: 0 })),
  'outbox/commands.ts setQuietHours': plain('network.change', () => [{ from: '21:00', until: '07:00' }]),
  'partners/commands.ts openToPartner': of('partners.change', () => ({
    accountId: null, displayName: 'רון', email: 'ron@partner.example', language: 'he', profession: '', parts: ['tasks'], untilOn: null, words: '', version: 1,
  })),
  'partners/commands.ts partnerLink': of('partners.change', ({ openingId }) => ({ openingId })),
  'partners/commands.ts closeOpening': of('partners.close', ({ openingId }) => ({ openingId, why: 'done' }), { as: 'Samira herself' }),
  'own-account/own-account.ts inviteParticipant': of('own_account.change', ({ applicantId }) => ({ participantId: applicantId, email: 'lina@mail.example' }), { as: lead }),
  'own-account/own-account.ts ownAccountLink': of('own_account.change', (things) => ({ accountId: idOf('Samira herself', things) })),
  'own-account/own-account.ts endOwnAccount': of('own_account.change', (things) => ({ accountId: idOf('Samira herself', things) })),
  'enrolment/entry.ts recordFirstContact': plain(
    'participants.begin',
    ({ programmeId }) => [
      {
        givenName: 'לינה', familyName: '', preferredName: '', phone: null, otherPhones: [], email: null, bestChannel: 'phone', bestHours: '', locality: '', address: 'female', language: 'ar', spokenLanguages: [], programmeId, centreId: null, firstContactOn: null,
      },
    ],
    { as: another },
  ),
  'enrolment/entry.ts joinProgramme': of('enrolment.change', ({ otherProgrammeId }) => ({ programmeId: otherProgrammeId }), { as: 'a team_lead of every programme' }),
  'enrolment/entry.ts checkEligibility': of('eligibility.check', ({ enrolmentId }) => ({
    enrolmentId, birthDate: null, locality: '', yearsOutOfWork: null, yearsOfExperience: null, sharePercent: null, benefitsKnown: null, benefits: [],
  })),
  'enrolment/entry.ts enrol': of('enrolment.change', ({ applicantEnrolmentId, applicantId }) => ({ participantId: applicantId, enrolmentId: applicantEnrolmentId, reason: 'מתאימה' }), { as: lead }),
  'enrolment/stages.ts pauseEnrolment': of('enrolment.change', ({ enrolmentId }) => ({ enrolmentId, reason: 'family', words: '', returnsOn: '2099-01-01' })),
  'enrolment/stages.ts returnFromPause': of('enrolment.change', ({ enrolmentId }) => ({ enrolmentId, version: 2 }), {
    first: (tx, { participantId, enrolmentId }) => pauseEnrolment(tx, { participantId, enrolmentId, version: 1, reason: 'family', words: '', returnsOn: '2099-01-01' }),
  }),
  'enrolment/stages.ts setReviewRhythm': of('enrolment.change', ({ enrolmentId }) => ({ enrolmentId, everyDays: 30, nextReviewOn: '2099-01-01' })),
  'enrolment/stages.ts finishEnrolment': of('enrolment.change', ({ enrolmentId }) => ({ enrolmentId, reason: 'work', words: '', sure: true })),

  'import/commands.ts beforeUpload': plain('import.run', ({ programmeId }) => [{ programmeId }], { as: lead, silent: 'Nothing of a person is read or written yet.', reads: true }),
  'import/commands.ts uploadImport': plain('import.run', ({ programmeId }) => [{ programmeId, fileName: 'x.csv', table: { columns: ['שם'], rows: [{ number: 2, cells: ['לינה'] }], headingsRow: 1, sheet: '', otherSheets: [] } }], { as: lead }),
  'import/commands.ts mapImport': plain('import.run', async (things, person) => [{ runId: await anImport(things, person), mapping: { givenName: 0 } }], { as: lead, silent: 'Nothing of a person is read or written yet.' }),
  'import/commands.ts startImport': plain('import.run', async (things, person) => [{ runId: await anImport(things, person) }], { as: lead }),
  'import/commands.ts resumeImport': plain('import.run', async (things, person) => [{ runId: await aFailedImport(things, person) }], { as: lead }),
  'import/commands.ts dropImport': plain('import.run', async (things, person) => [{ runId: await anImport(things, person) }], { as: lead }),
  'import/queries.ts rejectedFile': plain('import.run', async (things, person) => [await anImport(things, person)], { as: lead, silent: 'The rows are those that its own reader uploaded.', reads: true }),

  'network/commands.ts saveOrganisation': plain('network.change', () => [{ organisationId: null, name: 'ארגון', kind: 'operator', version: 1 }]),
  'network/commands.ts saveCentre': plain('network.change', () => [{ centreId: null, name: 'מרכז', locality: '', organisationId: null, version: 1 }]),
  'network/commands.ts saveExclusion': plain('network.change', () => [{ exclusionId: null, nameHe: 'ריחוק', nameAr: '', nameEn: '', kind: '', asked: true, version: 1 }]),
  'network/commands.ts savePopulation': plain('network.change', () => [{ populationId: null, nameHe: 'אוכלוסייה', nameAr: '', nameEn: '', version: 1 }]),
  'network/commands.ts openProgramme': plain('network.change', () => [terms]),
  'network/commands.ts changeProgramme': plain('programme.change', ({ programmeId }) => [{ ...terms, programmeId }], { as: administrator }),
  'network/commands.ts setConditions': plain('programme.change', ({ programmeId }) => [{ ...writtenFrom([]), programmeId, version: 1 }], { as: administrator }),
  'staff/commands.ts inviteStaff': plain('accounts.change', () => [{ ...post, displayName: 'דנה', email: `dana-${newId()}@example.com`, language: 'he', profession: '' }]),
  'staff/commands.ts describeStaff': plain('accounts.change', (things) => [{ accountId: idOf(another, things), displayName: 'דנה', email: `dana-${newId()}@example.com`, language: 'he', profession: '', version: 1 }]),
  'staff/commands.ts givePost': plain('accounts.change', (things) => [{ ...post, accountId: idOf(another, things), role: 'mentor' }]),
  'staff/commands.ts endPost': plain('accounts.change', async ({ owner, tenant, ...things }) => [{ accountId: idOf(another, { owner, tenant, ...things }), postId: await aPostOf(owner, tenant, idOf(another, { owner, tenant, ...things })), endsOn: null }]),
  'staff/commands.ts newLink': plain('accounts.change', (things) => [{ accountId: idOf(another, things) }]),
  'staff/commands.ts resetSecondStep': plain('accounts.change', (things) => [{ accountId: idOf(another, things), sure: true }]),
  'staff/commands.ts closeAccount': plain('accounts.change', (things) => [{ accountId: idOf(another, things), sure: true }]),
  'staff/commands.ts reopenAccount': plain('accounts.change', (things) => [{ accountId: idOf(another, things) }]),

  // Numbers of many, without names: the page tells the trail that they were read.
  'outcomes/view.ts outcomesAsked': plain('insight.ask', () => [new URLSearchParams()], { silent: ofMany, reads: true }),
  'outcomes/queries.ts placesOf': plain('insight.open', () => [aQuestion], { silent: ofMany, reads: true }),
  'outcomes/queries.ts factsOf': plain('insight.open', () => [aQuestion, true], { silent: ofMany, reads: true }),
  'reports/commands.ts defineReport': plain('report.write', ({ programmeId }) => [{ ...aDefinition, programmeId, reportId: null }], { as: lead }),
  'reports/commands.ts freezeReport': plain('report.write', async ({ owner, programmeId }, { account }) => [{ reportId: (await aReport(owner, { tenant: account.tenantId, by: account.id, programme: programmeId })).reportId, signedName: 'דנה', words: '' }], { as: lead }),
  'reports/queries.ts reportsOf': plain('insight.open', () => [], { silent: ofMany, reads: true }),
  'reports/queries.ts reportOf': plain('insight.open', () => [newId()], { silent: ofMany, reads: true }),
  'reports/queries.ts frozenOf': plain('insight.open', () => [null], { silent: ofMany, reads: true }),
  'reports/queries.ts frozenReport': plain('insight.open', () => [newId(), true], { silent: ofMany, reads: true }),
  'reports/queries.ts toldNow': plain('insight.ask', ({ programmeId }) => [{ definition: { measures: ['grown'], months: 12, by: 'month', noise: { standardDeviation: 1, reliability: 0.8 } }, programmeId, centreId: null }], { as: lead, silent: ofMany, reads: true }),
  'reports/queries.ts toldToSign': plain('report.write', ({ programmeId }) => [{ definition: { measures: ['grown'], months: 12, by: 'month', noise: { standardDeviation: 1, reliability: 0.8 } }, programmeId, centreId: null }], { as: lead, silent: ofMany, reads: true }),
  'reports/queries.ts beforeSigning': plain('report.write', ({ programmeId }) => [{ definition: { measures: ['grown'], months: 12, by: 'month' }, programmeId, centreId: null }, { told: { asOf: '2020-01-01', overall: {} }, question: { from: '2019-01', until: '2019-12' } }], { as: lead, silent: ofMany, reads: true }),
  'reports/queries.ts signedForFunder': plain('insight.open', () => [], { silent: ofMany, reads: true }),
  'reports/queries.ts placesToReport': plain('report.write', () => [], { silent: ofMany, reads: true }),
  'outcomes/attention.ts whoIsSeen': plain('insight.attention', () => [new URLSearchParams()], { silent: ofMany, reads: true }),

  'access/trail.ts trailOf': plain('audit.open', () => [today], { silent: 'An auditor reads events, no file.', reads: true }),
  'accounts/own-account.ts describeOwnAccount': plain('account.change', () => [{ language: 'he', address: 'female', spokenLanguages: [], communities: [], workPhone: '', version: 1 }]),
  'accounts/own-account.ts endOwnSession': plain('account.change', () => [{ token: '00', others: false }, Buffer.alloc(0)]),
  'accounts/draft-key.ts draftKey': plain('draft.key', () => [], { silent: ofOneself, reads: true }),
  'accounts/kept-form.ts keptForm': plain('kept_form.open', () => [newId()], { silent: ofOneself, reads: true }),
  'accounts/kept-form.ts forgetKeptForm': plain('kept_form.open', () => [newId()], { silent: ofOneself }),
  'accounts/second-factor.ts factorToConfirm': plain('account.open', () => [], { silent: 'Told when it is confirmed.' }),
}

/** Asked by strangers with the file's ids, and with ids of nothing: both answers are the same. */
export const questions: Record<string, (things: Things) => unknown[]> = {
  ...searchQuestions,
  ...trainingQuestions,
  'file/header.ts fileHeader': (t) => [t.participantId],
  'own/queries.ts whoAccompanies': (t) => [t.participantId],
  'file/parts.ts openParts': (t) => [t.participantId],
  'file/queries.ts timelineOf': (t) => [t.participantId, null],
  'file/queries.ts wayOf': (t) => [t.participantId],
  'file/queries.ts whatIsNext': (t) => [t.participantId],
  'placements/queries.ts placementsOf': (t) => [t.participantId],
  'placements/queries.ts placementOf': (t) => [t.participantId, t.placementId],
  'placements/queries.ts evidenceOf': (t) => [t.participantId, t.placementId],
  'placements/queries.ts paysOf': (t) => [t.participantId],
  'placements/queries.ts viewsOf': (t) => [t.participantId],
  'placements/queries.ts joinedOn': (t) => [t.participantId],
  'placements/queries.ts evidenceDocument': (t) => [{ participantId: t.participantId, placementId: t.placementId, id: newId() }],
  'placements/commands.ts enrolmentFor': (t) => [t.participantId, null],
  'placements/queries.ts placementsAt': () => [newId()],
  'advancement/queries.ts plansOf': (t) => [t.participantId, t.placementId],
  'advancement/queries.ts advancementsOf': (t) => [t.participantId],
  'advancement/queries.ts possibleSteps': (t) => [t.participantId],
  'axes/queries.ts readingsOf': (t) => [t.participantId],
  'tasks/queries.ts tasksOf': (t) => [t.participantId],
  'tasks/queries.ts lastTold': (t) => [t.participantId],
  'plan/queries.ts planOf': (t) => [t.participantId],
  'plan/queries.ts goalsOf': (t) => [t.participantId],
  'plan/queries.ts milestonesOf': (t) => [t.participantId],
  'plan/queries.ts versionsOf': (t) => [t.participantId],
  'plan/queries.ts versionOf': (t) => [t.participantId, t.versionId],
  'plan/queries.ts disagreementsOf': (t) => [t.participantId],
  'plan/queries.ts visionsOf': (t) => [t.participantId],
  'plan/queries.ts planCopy': (t) => [t.participantId],
  'plan/queries.ts planNow': (t) => [t.participantId],
  'meetings/queries.ts meetingsOf': (t) => [t.participantId],
  'meetings/queries.ts meetingOf': (t) => [t.participantId, t.meetingId],
  'meetings/queries.ts greyOf': (t) => [t.participantId, t.meetingId],
  'meetings/queries.ts agendaOf': (t) => [t.participantId, '2099-01-01'],
  'meetings/queries.ts feedMeetings': () => [],
  'meetings/calendar.ts oneMeetingCalendar': (t) => [t.participantId, t.meetingId, 'https://ofek.example'],
  'mapping/queries.ts mappingOf': (t) => [t.participantId],
  'mapping/queries.ts strengthsOf': (t) => [t.participantId],
  'mapping/queries.ts episodesOf': (t) => [t.participantId],
  'intake/queries.ts intakesOf': (t) => [t.participantId],
  'intake/apart.ts noteForChange': (t) => [t],
  'stories/queries.ts storiesOf': ({ participantId }) => [participantId],
  'stories/queries.ts storiesWaiting': ({ participantId }) => [participantId],
  'team-meetings/queries.ts peopleToBring': ({ participantId }) => [participantId],
  'team-meetings/queries.ts teamsOf': () => [],
  'team-meetings/queries.ts ownActions': () => [],
  'team-meetings/queries.ts teamMeetingsAhead': () => [],
  'supervision/queries.ts notesOfTwo': (t) => [idOf('the promoter who is assigned', t)],
  'supervision/queries.ts supervisorsOf': (t) => [idOf('the promoter who is assigned', t)],
  'evidence/around.ts peopleKnown': (t) => [t.participantId],
  'evidence/around.ts aroundOf': (t) => [t.participantId],
  'evidence/sources.ts copyOf': (t) => ['meeting', t.participantId, t.meetingId],
  'mirror/queries.ts workByAxis': () => ['2020-01-01'],
  'mirror/queries.ts actionsBegun': () => ['2020-01-01'],
  'mirror/queries.ts whenMet': () => [],
  'mirror/queries.ts planChanges': () => ['2020-01-01'],
  'mirror/queries.ts reasonsFor': () => ['2020-01-01'],
  'mirror/queries.ts reflectionsOf': (t) => [idOf('the promoter who is assigned', t)],
  'mirror/mirror.ts mirrorOver': () => [6],
  'candidacies/queries.ts preferenceOf': (t) => [t.participantId],
  'candidacies/opening.ts openPreference': (t) => [t.participantId],
  'candidacies/queries.ts vacancyFor': (t) => [t.participantId, t.anotherVacancyId],
  'candidacies/queries.ts candidaciesOf': (t) => [t.participantId],
  'candidacies/queries.ts candidaciesFor': (t) => [t.anotherVacancyId],
  'candidacies/queries.ts candidacyOf': (t) => [t.candidacyId],
  'candidacies/queries.ts stepsOf': (t) => [t.candidacyId],
  'candidacies/queries.ts sentOf': (t) => [t.candidacyId],
  'candidacies/queries.ts cvsToAttach': (t) => [t.participantId],
  'candidacies/queries.ts jobFrom': (t) => [t.candidacyId, t.participantId],
  'candidacies/page.ts candidacyShown': (t) => [t.candidacyId],
  'candidacies/papers.ts paperOf': (t) => [{ participantId: t.participantId, candidacyId: t.candidacyId, paperId: t.paperId }],
  'today/queries.ts whoWaits': () => [],
  'today/queries.ts whatIsDue': () => [],
  'today/queries.ts whoIsUnseen': () => [7],
  'today/queries.ts whoReturns': () => [],
  'today/queries.ts whoEnded': () => [],
  'today/queries.ts whoWithdrew': () => [],
  'today/queries.ts whoseWorkEnded': () => [],
  'today/queries.ts whoIsUnassigned': () => [],
  'today/queries.ts nextMeetings': () => [],
  'today/queries.ts whatIsAside': () => [],
  'today/queries.ts unseenRule': () => [],
  'participants/queries.ts profileOf': (t) => [t.participantId],
  'participants/queries.ts myCaseload': () => [{ stage: null }],
  'participants/queries.ts foundByIds': (t) => [[t.participantId]],
  'participants/queries.ts ownFile': () => [],
  'participants/queries.ts ofProgramme': (t) => [{ programmeId: t.programmeId, stage: 'enrolled', after: null }],
  'search/index.ts searchParticipants': () => ['סמירה חורי'],
  'consents/consents.ts closureOf': (t) => [t.participantId],
  'consents/consents.ts consentsOf': (t) => [t.participantId],
  'consents/consents.ts consents': (t) => [t.participantId, 'partners'],
  'opened/opened.ts whoOpened': (t) => [t.participantId],
  'participants/commands.ts lastWriter': (t) => [t.participantId, 'plan.agreed'],
  'enrolment/entry.ts participantName': (t) => [t.participantId],
  'enrolment/queries.ts enrolmentForChange': (t) => [t.participantId, t.enrolmentId],
  'enrolment/queries.ts enrolmentsOf': (t) => [t.participantId],
  'enrolment/entry.ts furtherProgrammes': (t) => [t.participantId],
  'enrolment/queries.ts wishesOf': (t) => [t.participantId],
  'enrolment/queries.ts assignmentOf': (t) => [t.participantId],
  'enrolment/queries.ts candidatesFor': (t) => [t.participantId],
  'enrolment/queries.ts closenessOf': (t) => [t.participantId],
  'enrolment/queries.ts handingsOver': (t) => [t.participantId],
  'team/queries.ts teamOf': () => [],
  'team/queries.ts choicesFor': (t) => [idOf('the promoter who is assigned', t)],
  'team/queries.ts whereTheyAre': (t) => [[t.participantId]],
  'team/queries.ts coversOver': (t) => [[t.participantId]],
  'team/queries.ts caseloadOf': (t) => [idOf('the promoter who is assigned', t)],
  'team/queries.ts coversOf': () => [],
  'team/queries.ts closenessInTeam': () => [],
  'team/queries.ts promoterOfTeam': (t) => [idOf('the promoter who is assigned', t)],
  'follow-up/queries.ts followUpsOf': (t) => [t.participantId],
  'follow-up/queries.ts confirmations': (t) => [t.placementId],
  'follow-up/queries.ts workEnded': (t) => [t.participantId],
  'today/queries.ts whomToFollowUp': () => [],
  'outbox/queue.ts writableTo': (t) => [t.participantId],
  'outbox/queries.ts messagePreferenceOf': (t) => [t.participantId],
  'outbox/queries.ts messagesOf': (t) => [t.participantId],
  'outbox/queries.ts messagesCounted': () => [],
  'outbox/queries.ts quietHours': () => [],
  'partners/queries.ts openingsOf': (t) => [t.participantId],
  'partners/queries.ts knownPartners': () => [],
  'partners/queries.ts partnerFiles': () => [],
  'own-account/own-account.ts accountOfParticipant': (t) => [t.participantId],
  'meetings/commands.ts lockMeeting': (t) => [t],
  'network/queries.ts organisationsOf': () => [],
  'network/queries.ts centresOf': () => [],
  'network/queries.ts populationsOf': () => [],
  'network/queries.ts exclusionsOf': () => [],
  'network/queries.ts programmesToAdminister': () => [],
  'import/queries.ts importsOf': () => [],
  'import/queries.ts importRun': (t) => [t.importRunId],
}

/** Questions of the trail itself, which an auditor reads: who did what and when, never what stands in a file. */
export const ofTheTrail = ['participants/commands.ts lastWriter', 'opened/opened.ts whoOpened']

const promoterOpen = 'No file of a participant: whose file is open to whom is said by row-level security; promoters.test.ts.'
const standardOpen = 'No file of a participant: which versions, remarks and votes are open to whom is said by row-level security; standard.test.ts.'
const knowledgeOpen = 'No file of a participant: that those of the profession read it, and an answer its giver alone, is said by row-level security; knowledge.test.ts.'
const ethicsOpen = 'No file of a participant: whose dilemmas are open to whom is said by row-level security; ethics.test.ts.'
const mentoringOpen = 'No file of a participant: who sees days, and who sees words, is said by row-level security; mentoring.test.ts.'
const portfolioOpen = 'No file of a participant: open to the promoter and the mentor, by row-level security; portfolio.test.ts.'
const observationOpen = 'No file of a participant: open to the promoter and to who leads them, by row-level security; observation.test.ts.'
const evidenceOpen = 'No file of a participant: a draft opens to its author alone, a piece to whom row-level security says; evidence.test.ts.'
const learningOpen = 'No file of a participant: that those of the profession read the catalogue, and who sees whose learning, is said by row-level security; learning.test.ts.'
const casebookOpen = 'No file of a participant: which cases and wordings are open to whom is said by row-level security; casebook.test.ts.'
const employersOpen = 'No file of a participant: that those who work here read employers and vacancies, and a refusal its writer and who leads, is said by row-level security; vacancies.test.ts.'
/** Called after another's permit, or before anyone has signed in. */
export const inner: Record<string, string> = {
  'placements/commands.ts theJob': 'By the commands on a job after their permit; rows by row-level security.',
  'outcomes/queries.ts isOfTooMany': 'After the permit of whoever asks; a count where the posts reach.',
  'outcomes/queries.ts ofOneProgramme': 'After the permit of whoever asks; a count where the posts reach.',
  'reports/queries.ts leadsAllOf': 'Whether posts lead a place; asked after the permit of the report.',
  'reports/queries.ts signedBeside': 'Inside freezeReport and beforeSigning, after their permit; the function itself asks whether the place is led.',
  'outcomes/view.ts outcomesOf': 'After the permit of whoever asks: a page of outcomes, or a report.',
  'reports/queries.ts versionsOfReport': 'Definitions, of no person; which are whose is said by row-level security (reports.test.ts).',
  'outcomes/queries.ts toldChoices': 'The tenant\'s list of populations or exclusions, of no person.',
  'placements/queries.ts wageFigures': 'Published figures, of no person.',
  'placements/queries.ts employersKnown': 'The tenant\'s list of employers, by row-level security (0240_work.sql); no file.',
  ...searchInner,
  ...trainingInner,
  'follow-up/queries.ts followUpDaysOf': 'Days of a programme, of no person; its page finds the programme first (programmeToAdminister).',
  'follow-up/commands.ts ask': 'By sendQuestion after its permit, and by the house in nobody\'s name (asking.ts).',
  'outbox/queue.ts queueMessage': 'A message belongs to the command that it tells of, which asked for the right.',
  'candidacies/papers.ts papersNow': 'Of the part search, by cvSources and cvsOf; of a candidacy that was read.',
  'candidacies/papers.ts papersAgreed': 'Of a candidacy that was read; row-level security says it again.',
  'candidacies/papers.ts freeze': 'By agreeLetter, after its own permit.',
  'candidacies/queries.ts mayNotice': 'Whether a vacancy stands on the public page of the own network: yes or no, of no file.',
  'candidacies/queries.ts employersAgreed': 'Says yes or nothing, by a function of the database that asks for the candidacies of the file.',
  'candidacies/queries.ts vacanciesToPropose': employersOpen,
  'candidacies/queries.ts peopleToPropose': 'One’s own caseload, by its statement.',
  'candidacies/queries.ts nameOf': 'A name, by a function of the database, to who comes to the candidacies or is of the file.',
  'employers/queries.ts employersOf': employersOpen,
  'employers/queries.ts employerOf': employersOpen,
  'employers/queries.ts contactsOf': employersOpen,
  'employers/queries.ts conversationsOf': employersOpen,
  'employers/queries.ts nextSteps': employersOpen,
  'employers/queries.ts agreementsOf': employersOpen,
  'employers/queries.ts satisfactionOf': employersOpen,
  'employers/queries.ts refusalsOf': employersOpen,
  'employers/queries.ts placementsHere': 'Days without a person: a function of the database answers those who work here; rules.test.ts.',
  'vacancies/bringing.ts bringingsOf': 'One’s own files, by their statement and by row-level security.',
  'vacancies/bringing.ts bringingOf': 'One’s own file, by its statement and by row-level security.',
  'vacancies/commands.ts insertVacancy': 'By the commands that write vacancies, after their own permit.',
  'vacancies/commands.ts updateVacancy': 'By the command that takes a file in, after its own permit.',
  'vacancies/queries.ts vacanciesOf': employersOpen,
  'vacancies/queries.ts localitiesOpen': employersOpen,
  'vacancies/queries.ts vacancyOf': employersOpen,
  'vacancies/queries.ts objectionsTo': employersOpen,
  'vacancies/queries.ts minimumNow': 'Figures of the network, which row-level security opens to those of the profession.',
  'vacancies/queries.ts employersToChoose': employersOpen,
  'stories/queries.ts storiesKnown': 'Words without a person: which are open is said by row-level security; stories.test.ts.',
  'team-meetings/agenda.ts ofTeam': 'Permits by itself, and finds a team of the actor alone.',
  'team-meetings/masking.ts mustNameNobody': 'By the commands of the team, for the check of the writer\'s own words.',
  'team-meetings/queries.ts placesToBegin': teamOpen,
  'team-meetings/queries.ts teamOfMeetings': teamOpen,
  'team-meetings/queries.ts membersOf': teamOpen,
  'team-meetings/queries.ts agendaOf': teamOpen,
  'team-meetings/queries.ts actionsOpen': teamOpen,
  'team-meetings/queries.ts meetingsHeld': teamOpen,
  'team-meetings/queries.ts unseenOfTeam': teamOpen,
  'team-meetings/queries.ts labelsTaken': teamOpen,
  'team-meetings/queries.ts notForTheWall': teamOpen,
  'learning/queries.ts catalogue': learningOpen,
  'learning/queries.ts learningOf': learningOpen,
  'learning/queries.ts whoTakesPart': learningOpen,
  'learning/queries.ts whoMayLead': learningOpen,
  'learning/queries.ts learningsOf': learningOpen,
  'learning/queries.ts attendedBy': learningOpen,
  'learning/queries.ts requirements': learningOpen,
  'learning/queries.ts learningNews': learningOpen,
  'learning/queries.ts feedSittings': learningOpen,
  'learning/catalogue.ts sittingOf': learningOpen,
  'evidence/queries.ts evidenceList': evidenceOpen,
  'evidence/queries.ts evidenceOf': evidenceOpen,
  'evidence/queries.ts wordingsOf': evidenceOpen,
  'evidence/queries.ts draftsOf': evidenceOpen,
  'evidence/queries.ts draftOf': evidenceOpen,
  'evidence/queries.ts evidenceWaiting': evidenceOpen,
  'evidence/queries.ts evidenceAnswered': evidenceOpen,
  'evidence/queries.ts criteriaToLink': evidenceOpen,
  'evidence/page.ts draftShown': evidenceOpen,
  'evidence/around.ts networkNames': 'Names of the network, which everyone who works there reads.',
  'voice/queries.ts voiceHeard': 'No file of a participant: five answers or more together, to the promoter and to who leads them, by a function of the database; voice.test.ts.',
  'voice/queries.ts askedOfOneself': 'Only of the participant who asks, by its statement and by row-level security.',
  'portfolio/queries.ts piecesOf': portfolioOpen,
  'portfolio/queries.ts viewsOf': portfolioOpen,
  'portfolio/queries.ts stepsOf': portfolioOpen,
  'portfolio/queries.ts portfolioOf': portfolioOpen,
  'portfolio/queries.ts standingOf': portfolioOpen,
  'portfolio/file.ts broughtBy': portfolioOpen,
  'observation/queries.ts observationsOf': observationOpen,
  'observation/queries.ts observationsToAnswer': observationOpen,
  'observation/queries.ts toObserve': observationOpen,
  'mentoring/queries.ts processesOf': mentoringOpen,
  'mentoring/queries.ts processOf': mentoringOpen,
  'mentoring/queries.ts toldOfSteps': mentoringOpen,
  'mentoring/queries.ts mentoringMeetings': mentoringOpen,
  'mentoring/queries.ts mentoringGoals': mentoringOpen,
  'mentoring/queries.ts meetingsOpened': mentoringOpen,
  'mentoring/queries.ts whatWaitsInMentoring': mentoringOpen,
  'ethics/masking.ts mustBeMasked': 'By the commands that write what is told of the work, after their own permit.',
  'ethics/masking.ts mustNotName': 'By the commands that write of one participant, after their own permit.',
  'limits/queries.ts scopeMap': 'No file of a participant: the map is of those of the profession, by row-level security; limits.test.ts.',
  'casebook/principles.ts casesUnder': casebookOpen,
  'casebook/principles.ts principlesOf': casebookOpen,
  'casebook/principles.ts casesToLink': casebookOpen,
  'casebook/queries.ts casesPublished': casebookOpen,
  'casebook/queries.ts casesProposed': casebookOpen,
  'casebook/queries.ts caseOf': casebookOpen,
  'casebook/queries.ts settledToPropose': casebookOpen,
  'casebook/queries.ts caseFrom': casebookOpen,
  'casebook/queries.ts similarCases': casebookOpen,
  'ethics/queries.ts dilemmasOpen': ethicsOpen,
  'ethics/queries.ts dilemmasToAdvise': ethicsOpen,
  'ethics/queries.ts dilemmaOf': ethicsOpen,
  'ethics/queries.ts adviceOn': ethicsOpen,
  'ethics/queries.ts earlierWordings': ethicsOpen,
  'ethics/queries.ts similarTo': ethicsOpen,
  'ethics/queries.ts programmesToAsk': ethicsOpen,
  'ethics/queries.ts namesToMaskOf': 'Names that the check of words about a promoter looks for, bound to whoever the promoter’s file is open to by the function of the database; observation.test.ts.',
  'ethics/queries.ts namesOf': 'Names of one file, by row-level security, for the check of words about that person.',
  'ethics/queries.ts namesAccompanied': 'Names of files that the account accompanies, by row-level security, for the check of its own words.',
  'knowledge/queries.ts entriesOf': knowledgeOpen,
  'knowledge/queries.ts findEntries': knowledgeOpen,
  'knowledge/queries.ts entryOf': knowledgeOpen,
  'knowledge/queries.ts basisTaken': knowledgeOpen,
  'knowledge/queries.ts figuresOf': knowledgeOpen,
  'knowledge/queries.ts myAnswers': knowledgeOpen,
  'promoters/queries.ts promotersOpen': promoterOpen,
  'promoters/queries.ts noticesDue': promoterOpen,
  'promoters/queries.ts promoterAs': promoterOpen,
  'promoters/queries.ts promoterFile': promoterOpen,
  'promoters/queries.ts leavesOf': promoterOpen,
  'promoters/queries.ts talksOf': promoterOpen,
  'promoters/queries.ts outcomesOf': promoterOpen,
  'promoters/queries.ts mentorsOf': promoterOpen,
  'promoters/queries.ts whoMayMentor': promoterOpen,
  'promoters/queries.ts traitsOf': promoterOpen,
  'promoters/queries.ts experiencesOf': promoterOpen,
  'promoters/queries.ts criteriaInForce': promoterOpen,
  'promoters/queries.ts standardFor': promoterOpen,
  'promoters/commands.ts openedFile': promoterOpen,
  'standard/queries.ts versionsOf': standardOpen,
  'standard/queries.ts versionOf': standardOpen,
  'standard/queries.ts inForce': standardOpen,
  'standard/queries.ts linesOfVersion': standardOpen,
  'standard/queries.ts newestVersion': standardOpen,
  'standard/queries.ts commentsOf': standardOpen,
  'standard/queries.ts votesOf': standardOpen,
  'standard/queries.ts countIn': standardOpen,
  'standard/queries.ts committeesOf': standardOpen,
  'standard/queries.ts whoMayBeCalled': standardOpen,
  'standard/versions.ts lockedVersion': 'By the commands that write a standard, which ask first.',
  'standard/versions.ts writableVersion': 'By the commands that write a standard, which ask first.',
  'standard/versions.ts mustStep': 'By the commands that move a version, which ask first.',
  'access/permit.ts permit': 'The question itself.',
  'access/permit.ts permitEach': 'The question itself.',
  'access/permit.ts permitPromoter': 'The question itself.',
  'access/permit.ts may': 'The question itself.',
  'access/permit.ts relationsChanged': 'Forgets what was found.',
  'access/audit.ts tellUnnamed': 'Row-level security takes such an event for the words of an anonymous dilemma alone.',
  'access/audit.ts tell': 'Row-level security lets everyone add an event, of their own tenant.',
  'access/audit.ts tellOfEach': 'Row-level security lets everyone add an event, of their own tenant.',
  'access/session.ts openSession': 'By sign-in, for the account that proved itself.',
  'access/session.ts endSession': 'Only the account\'s own sessions, by its statement.',
  'accounts/own-account.ts ownAccount': 'Only the account\'s own row, by its statement.',
  'accounts/own-account.ts changePassword': 'Asks for the password; own-account.test.ts.',
  'accounts/second-factor.ts secondFactorOf': 'Only the account\'s own, by row-level security.',
  'accounts/second-factor.ts confirmSecondFactor': 'Asks for a code; second-factor.test.ts.',
  'accounts/second-factor.ts newRecoveryCodes': 'Asks for a code; second-factor.test.ts.',
  'accounts/second-factor.ts turnOffSecondFactor': 'Asks for a code; second-factor.test.ts.',
  'accounts/throttle.ts countTry': 'Before anyone has signed in.',
  'accounts/throttle.ts giveBack': 'By sign-in.',
  'accounts/invitations.ts makeLink': 'By the command line and the administration, which ask first.',
  'accounts/invitations.ts endLinks': 'By the commands that make a link or close an account, which ask first.',
  'accounts/invitations.ts addressTaken': 'By the commands that give an address, which ask first.',
  'accounts/invitations.ts addAccount': 'By the command line and the administration, which ask first.',
  'staff/queries.ts staffAccounts': 'Permits by itself; staff.test.ts.',
  'staff/queries.ts staffAccount': 'Permits by itself; staff.test.ts.',
  'network/queries.ts programmeToAdminister': 'Throws for who does not administer it; network.test.ts.',
  'intake/apart.ts keepApart': 'By the commands that write a note, after their own permit; row-level security asks for health.',
  'intake/apart.ts openApart': 'Opens what a query or a command has read.',
  'intake/apart.ts keepWording': 'By the command that rewords a note, after its own permit; row-level security asks for the intake or for health.',
  'intake/apart.ts openWording': 'Opens what a query has read.',
  'enrolment/answers.ts sealAnswers': 'By the command that checks, after its own permit.',
  'enrolment/answers.ts openAnswers': 'Opens what a query or a command has read.',
  'enrolment/stages.ts showNewer': 'By commands that change an enrolment, after their own permit.',
  'enrolment/handing-over.ts openCover': 'By cover and by a move, which ask first; row-level security asks for contact.',
  'programmes/promoters.ts promotersOf': 'Names and roles that the tenant knows; the counts are given by caseloads() to those who lead.',
  'search/index.ts writeSearchKeys': 'By the commands that write a name; row-level security asks for contact.',
  'participants/queries.ts programmesOfActor': 'The posts of the actor alone, by its statement.',
  'meetings/commands.ts keepEarlier': 'By the commands that correct a meeting, after their own permit.',
  'meetings/commands.ts newerMeeting': 'By the commands that correct a meeting, after their own permit: who wrote last.',
  'meetings/next.ts planNext': 'By recordMeeting, after its own permit.',
  'meetings/promises.ts keepPromises': 'By recordMeeting, after its own permit.',
  'import/queries.ts previewRows': 'Of a run that importRun gave.',
  'import/take-in.ts identityOf': 'Computes keyed hashes.',
  'import/take-in.ts whoIsMet': 'By an import under way, or foreseen.',
  'import/foresight.ts foresee': 'By the commands that upload and map.',
  'import/judge.ts judge': 'By an import under way, or foreseen.',
  'import/take-in.ts takeIn': 'By an import under way.',
}
