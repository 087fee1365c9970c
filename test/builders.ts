import { randomUUID } from 'node:crypto'
import type { Record as MeetingRecord } from '#src/accompaniment/meetings/forms.ts'
import { newTenantKey, sealsOf, signInHash } from '#src/platform/crypto.ts'
import type { Actor, Role } from '#src/platform/db.ts'
import { newId } from '#src/platform/ids.ts'
import type { Language } from '#src/language/language.ts'
import type { Draft } from '#src/profession/evidence/types.ts'
import type { TestDatabase } from './database.ts'

/** Builders in the domain's words: they write as the owner, past the rules, to arrange a test. Without a tenant they use the database's first. */

const long_ago = '2020-01-01'
const made = new Date('2026-01-01T08:00:00Z')
const tenants = new WeakMap<TestDatabase, Promise<string>>()

export const firstTenant = (db: TestDatabase): Promise<string> => {
  let tenant = tenants.get(db)
  if (!tenant) tenants.set(db, (tenant = aTenant(db)))
  return tenant
}

/** The record of a meeting in which nothing is written yet. */
export const emptyRecord: MeetingRecord = {
  happened: '', feedback: '', feedbackReceived: '', theirs1: '', theirs1Due: null, theirs2: '', theirs2Due: null, mine1: '', mine1Due: null, mine2: '', mine2Due: null,
  thinks: '', doubts: '', left: '', asked: '', nextIn: null, nextAt: null, why: '', version: 1, greyVersion: 0, withGrey: false, forRecorder: false,
}

/** A tenant with its keys; returns its id. */
export async function aTenant(db: TestDatabase, { name = 'משרד לדוגמה' } = {}): Promise<string> {
  const id = newId()
  await db.owner.query(`insert into tenant (id, name, created_at) values ($1, $2, $3)`, [id, name, made])
  for (const purpose of ['seal', 'search']) {
    const key = newId()
    await db.owner.query(`insert into tenant_key (tenant_id, id, purpose, wrapped, created_at) values ($1, $2, $3, $4, $5)`, [id, key, purpose, newTenantKey(key), made])
  }
  return id
}

export async function aCentre(db: TestDatabase, { tenant, name = 'מרכז נצרת' }: { tenant?: string; name?: string } = {}): Promise<string> {
  const id = newId()
  await db.owner.query(`insert into centre (tenant_id, id, name) values ($1, $2, $3)`, [tenant ?? (await firstTenant(db)), id, name])
  return id
}

interface ProgrammeOptions {
  tenant?: string
  name?: string
  eligibility?: unknown[]
  reviewEveryDays?: number
  fullLoad?: number
}

export async function aProgramme(db: TestDatabase, options: ProgrammeOptions = {}): Promise<string> {
  const { tenant, name = 'אופק לתעסוקה', eligibility = [], reviewEveryDays = 90, fullLoad = 50 } = options
  const id = newId()
  await db.owner.query(
    `insert into programme (tenant_id, id, name, eligibility, review_every_days, full_load) values ($1, $2, $3, $4, $5, $6)`,
    [tenant ?? (await firstTenant(db)), id, JSON.stringify({ he: name, ar: name, en: name }), JSON.stringify(eligibility), reviewEveryDays, fullLoad],
  )
  return id
}

/** An account that can act: hand it to db.as(account, tx => ...). */
export interface TestAccount extends Actor {
  id: string
  email: string
}

interface AccountOptions {
  tenant?: string
  programme?: string | null
  centre?: string | null
  name?: string
  email?: string
  language?: Language
  spokenLanguages?: string[]
  communities?: string[]
  share?: number
  startsOn?: string
  endsOn?: string | null
  specialisation?: 'individual' | 'employers' | 'training' | 'community'
}

/** An account with one post; '' as role gives an account without any. */
export async function anAccount(db: TestDatabase, role: Role | '' = 'promoter', options: AccountOptions = {}): Promise<TestAccount> {
  const tenantId = options.tenant ?? (await firstTenant(db))
  const { programme = null, centre = null, name = `נור ${role}`, language = 'he', spokenLanguages = [], communities = [] } = options
  const id = newId()
  const email = options.email ?? `${id}@ofek.example`
  await db.owner.query(
    `insert into account (tenant_id, id, display_name, email, sign_in_hash, language, spoken_languages, communities, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tenantId, id, name, email, signInHash(email), language, spokenLanguages, communities, made],
  )
  if (role) {
    await db.owner.query(
      `insert into post (tenant_id, id, account_id, role, programme_id, centre_id, share_of_full_time, starts_on, ends_on, specialisation) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tenantId, newId(), id, role, programme, centre, options.share ?? 1, options.startsOn ?? long_ago, options.endsOn ?? null, options.specialisation ?? null],
    )
  }
  const posts = role ? [{ role, programmeId: programme, centreId: centre, specialisation: options.specialisation ?? null }] : []
  return { id, accountId: id, tenantId, email, displayName: name, language, timeZone: 'Asia/Jerusalem', posts }
}

type Ref = string | { id: string }
const idOf = (ref: Ref): string => (typeof ref === 'string' ? ref : ref.id)

interface ParticipantOptions {
  tenant?: string
  /** The promoter who answers for the participant. */
  assignedTo?: Ref
  coveredBy?: Ref
  /** An account that is the participant. */
  self?: Ref
  partner?: { account: Ref; parts: string[] }
  programme?: string
  centre?: string | null
  stage?: 'applicant' | 'enrolled' | 'paused' | 'finished'
  firstContactOn?: string
  joinedOn?: string
  givenName?: string
  familyName?: string
  preferredName?: string
  address?: 'female' | 'male' | 'neutral'
  language?: Language
  spokenLanguages?: string[]
  phone?: string | null
  birthDate?: string | null
}

/** A participant with an enrolment (in a new programme where none is given); returns its id. */
export async function aParticipant(db: TestDatabase, options: ParticipantOptions = {}): Promise<string> {
  const tenant = options.tenant ?? (await firstTenant(db))
  const id = newId()
  const { givenName = 'סמירה', familyName = 'חורי', preferredName = '', address = 'female', language = 'ar' } = options
  await db.owner.query(
    `insert into participant (tenant_id, id, given_name, family_name, preferred_name, address, language, spoken_languages, phone, birth_date, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [tenant, id, givenName, familyName, preferredName, address, language, options.spokenLanguages ?? [], options.phone ?? null, options.birthDate ?? null, made],
  )
  await anEnrolment(db, id, options)
  const relate = (account: Ref, relation: string, parts: string[] = []) =>
    db.owner.query(
      `insert into file_relation (tenant_id, id, participant_id, account_id, relation, parts, starts_on) values ($1, $2, $3, $4, $5, $6, $7)`,
      [tenant, newId(), id, idOf(account), relation, parts, long_ago],
    )
  if (options.assignedTo) await relate(options.assignedTo, 'assigned')
  if (options.coveredBy) await relate(options.coveredBy, 'cover')
  if (options.self) await relate(options.self, 'self')
  if (options.partner) {
    await aConsent(db, id, { tenant, by: options.partner.account })
    await db.owner.query(`insert into partner_opening (tenant_id, id, participant_id, account_id, parts, opened_at) values ($1, $2, $3, $4, $5, $6)`, [
      tenant, newId(), id, idOf(options.partner.account), options.partner.parts, made,
    ])
  }
  return id
}

/** An answer of the participant: yes to opening the file to partners, where nothing else is said. */
export async function aConsent(db: TestDatabase, participant: string, { tenant, by, purpose = 'partners', answer = 'given', at = made }: { tenant?: string; by: Ref; purpose?: string; answer?: string; at?: Date }): Promise<void> {
  await db.owner.query(
    `insert into consent_event (tenant_id, id, participant_id, purpose, text_version, language, answer, way, at, account_id) values ($1, $2, $3, $4, 1, 'he', $5, 'spoken', $6, $7)`,
    [tenant ?? (await firstTenant(db)), newId(), participant, purpose, answer, at, idOf(by)],
  )
}

/** An enrolment of a participant; returns its id. */
export async function anEnrolment(db: TestDatabase, participant: string, options: ParticipantOptions = {}): Promise<string> {
  const tenant = options.tenant ?? (await firstTenant(db))
  const programme = options.programme ?? (await aProgramme(db, { tenant }))
  const { centre = null, stage = 'enrolled', firstContactOn = '2026-01-11' } = options
  const id = newId()
  await db.owner.query(
    `insert into enrolment (tenant_id, id, participant_id, programme_id, centre_id, stage, first_contact_on, joined_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tenant, id, participant, programme, centre, stage, firstContactOn, stage === 'applicant' ? null : (options.joinedOn ?? '2026-01-18')],
  )
  return id
}

interface StandardOptions {
  tenant: string
  by: Ref
  state?: 'draft' | 'review' | 'vote' | 'approved' | 'published'
}

/** A further version of the individual field's standard with one criterion; returns its id. Published ones are in force since 2026 began. */
export async function aStandardVersion(owner: TestDatabase['owner'], { tenant, by, state = 'published' }: StandardOptions): Promise<string> {
  const words = JSON.stringify({ he: 'מילים', ar: 'كلمات', en: 'words' })
  await owner.query(`insert into standard (tenant_id, id, kind, specialisation, name, created_at) values ($1, $2, 'role', 'individual', $3, $4) on conflict do nothing`, [tenant, newId(), words, made])
  const id = newId()
  await owner.query(
    `insert into standard_version (tenant_id, id, standard_id, number, state, authors, grounds, changed, effective_on, created_at, created_by)
     select $1, $2, s.id, 1 + (select count(*) from standard_version v where v.tenant_id = s.tenant_id and v.standard_id = s.id), $3, $4, $4, $4, $5, $6, $7 from standard s where s.tenant_id = $1 and s.specialisation = 'individual'`,
    [tenant, id, state, words, state === 'published' ? '2026-01-01' : null, made, idOf(by)],
  )
  const [category, criterion] = [newId(), newId()]
  const line = (key: string, parent: string | null, kind: string, code: string, question: string | null, position: number) =>
    owner.query(`insert into standard_line (tenant_id, version_id, key, parent_key, kind, code, question, position, text) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [tenant, id, key, parent, kind, code, question, position, words])
  await line(category, null, 'category', 'A', null, 1)
  await line(criterion, category, 'criterion', 'STD-A1', 'unique', 2)
  await line(newId(), criterion, 'grey', '', null, 3)
  await line(newId(), criterion, 'behaviour', '', null, 4)
  return id
}

/** A dilemma of somebody's: raised, asked about, decided. */
export async function aDilemma(
  owner: TestDatabase['owner'],
  { tenant, by, anonymous = false, asked = null, decided = false, told = false }: { tenant: string; by: TestAccount | string; anonymous?: boolean; asked?: 'peers' | 'lead' | 'group' | null; decided?: boolean; told?: boolean },
): Promise<string> {
  const id = randomUUID()
  await owner.query(
    `insert into dilemma (tenant_id, id, kind, title, story, values_at_odds, options, language, anonymous, raised_by, raised_on, asked, answer_by, decision, reason, decided_on, outcome, outcome_on)
     values ($1, $2, 'counting', 'למי נזקפת השמה', 'מצאה לבד', '{honesty,livelihood}', '[{"words": "א", "for": "", "against": ""}, {"words": "ב", "for": "", "against": ""}]', 'he', $3, $4, '2026-01-20', $5, $6, $7, $7, $8, $9, $10)`,
    [tenant, id, anonymous, anonymous ? null : idOf(by), asked, asked && '2099-01-01', decided || told ? 'לא' : '', decided || told ? '2026-01-25' : null, told ? 'נשארה' : '', told ? '2026-02-20' : null],
  )
  await owner.query(`insert into dilemma_author (tenant_id, dilemma_id, account_id) values ($1, $2, $3)`, [tenant, id, idOf(by)])
  return id
}

/** A learning with one sitting: held or to come, led by somebody. */
export async function aLearning(
  owner: TestDatabase['owner'],
  { tenant, ledBy, places = null, startsAt = new Date('2099-01-05T09:00:00Z'), minutes = 180, criteria = ['STD-A1'] }: { tenant: string; ledBy: TestAccount | string; places?: number | null; startsAt?: Date; minutes?: number; criteria?: string[] },
): Promise<{ learningId: string; sessionId: string }> {
  const [learningId, sessionId] = [newId(), newId()]
  const words = JSON.stringify({ he: 'מילים', ar: 'كلمات', en: 'words' })
  await owner.query(
    `insert into learning (tenant_id, id, kind, title, about, criteria, led_by, places, written_by, written_at) values ($1, $2, 'course', $3, $3, $4, $5, $6, $5, $7)`,
    [tenant, learningId, words, criteria, idOf(ledBy), places, made],
  )
  await owner.query(`insert into learning_session (tenant_id, id, learning_id, starts_at, minutes) values ($1, $2, $3, $4, $5)`, [tenant, sessionId, learningId, startsAt, minutes])
  return { learningId, sessionId }
}

/** A process of mentored practice whose first step was told, and a mentoring meeting with a goal. */
export async function aPractice(owner: TestDatabase['owner'], { tenant, promoter, mentor, number = 1 }: { tenant: string; promoter: TestAccount | string; mentor: TestAccount | string; number?: number }) {
  const [processId, stepId, meetingId, goalId] = [newId(), newId(), newId(), newId()]
  const [promoterId, mentorId] = [idOf(promoter), idOf(mentor)]
  await owner.query(`insert into practice_process (tenant_id, id, promoter_id, number, began_on, at) values ($1, $2, $3, $4, '2026-01-10', $5)`, [tenant, processId, promoterId, number, made])
  await owner.query(`insert into practice_label (tenant_id, process_id, promoter_id, label) values ($1, $2, $3, 'הגשר')`, [tenant, processId, promoterId])
  await owner.query(`insert into practice_step (tenant_id, id, promoter_id, process_id, step, what, on_day, at, account_id) values ($1, $2, $3, $4, 'intake', 'told', '2026-01-12', $5, $3)`, [tenant, stepId, promoterId, processId, made])
  await owner.query(`insert into practice_words (tenant_id, step_id, process_id, promoter_id, seen) values ($1, $2, $3, $4, 'שתקתי')`, [tenant, stepId, processId, promoterId])
  await owner.query(`insert into mentoring_meeting (tenant_id, id, promoter_id, mentor_id, held_on, minutes, at, account_id) values ($1, $2, $3, $4, '2026-01-14', 60, $5, $4)`, [tenant, meetingId, promoterId, mentorId, made])
  await owner.query(`insert into mentoring_words (tenant_id, meeting_id, account_id, promoter_id, mentor_id, words, at) values ($1, $2, $4, $3, $4, 'משוב', $5)`, [tenant, meetingId, promoterId, mentorId, made])
  await owner.query(`insert into mentoring_goal (tenant_id, id, meeting_id, promoter_id, mentor_id, words, at, account_id) values ($1, $2, $3, $4, $5, 'לשאול ולהמתין', $6, $5)`, [tenant, goalId, meetingId, promoterId, mentorId, made])
  return { processId, meetingId, goalId }
}

/** A team with a meeting ahead, something on its agenda (about a participant, where one is named) of which something was decided, and what somebody took on. */
export async function aTeam(
  owner: TestDatabase['owner'], { tenant, by, programme = null, centre = null, participant }: { tenant: string; by: TestAccount | string; programme?: string | null; centre?: string | null; participant?: string },
) {
  const [teamId, meetingId, itemId, actionId] = [newId(), newId(), newId(), newId()]
  const account = idOf(by)
  await owner.query(`insert into team (tenant_id, id, programme_id, centre_id, begun_on, begun_by) values ($1, $2, $3, $4, '2026-01-10', $5)`, [tenant, teamId, programme, centre, account])
  await owner.query(`insert into team_meeting (tenant_id, id, team_id, planned_on) values ($1, $2, $3, '2026-01-20')`, [tenant, meetingId, teamId])
  await owner.query(`insert into team_item (tenant_id, id, team_id, account_id, label, why, brought_on) values ($1, $2, $3, $4, 'הגשר', 'איך ממשיכים', '2026-01-12')`, [tenant, itemId, teamId, account])
  if (participant) await owner.query(`insert into team_item_person (tenant_id, item_id, participant_id) values ($1, $2, $3)`, [tenant, itemId, participant])
  await owner.query(`insert into team_decision (tenant_id, id, team_id, item_id, meeting_id, words, at, account_id) values ($1, $2, $3, $4, $5, 'שואלים', $6, $7)`, [tenant, newId(), teamId, itemId, meetingId, made, account])
  await owner.query(`insert into team_action (tenant_id, id, team_id, item_id, meeting_id, doer_id, words, due_on, at, account_id) values ($1, $2, $3, $4, $5, $7, 'שאלה אחת', '2026-02-01', $6, $7)`, [tenant, actionId, teamId, itemId, meetingId, made, account])
  return { teamId, meetingId, itemId, actionId }
}

/** A story of change of a participant, told by whoever accompanies them; approved by the participant, and on the public page. */
export async function aStory(owner: TestDatabase['owner'], { tenant, by, participant, approved = false, published = false }: { tenant: string; by: TestAccount | string; participant: string; approved?: boolean; published?: boolean }): Promise<string> {
  const id = newId()
  const words = JSON.stringify({ he: 'מחברת במקום קורות חיים', ar: '', en: '' })
  await owner.query(`insert into change_story (tenant_id, id, title, words, written_by, written_on, published_on, published_by) values ($1, $2, $3, $3, $4, '2026-01-20', $5, case when $5::date is not null then $4::uuid end)`, [tenant, id, words, idOf(by), published ? '2026-01-25' : null])
  await owner.query(`insert into change_story_person (tenant_id, story_id, participant_id) values ($1, $2, $3)`, [tenant, id, participant])
  if (approved || published)
    await owner.query(`insert into change_story_answer (tenant_id, id, story_id, participant_id, story_version, answer, way, at, account_id) values ($1, $2, $3, $4, 1, 'approves', 'read_to', $5, $6)`, [tenant, newId(), id, participant, made, idOf(by)])
  return id
}

/** A case made from a dilemma, worded in Hebrew; confirmed by its raiser, published. */
export async function aCase(owner: TestDatabase['owner'], { tenant, by, dilemma, confirmed = false, published = false }: { tenant: string; by: TestAccount | string; dilemma: string; confirmed?: boolean; published?: boolean }): Promise<string> {
  const id = randomUUID()
  await owner.query(
    `insert into ethics_case (tenant_id, id, dilemma_id, kind, values_at_odds, asks_raiser, proposed_on, published_on) select tenant_id, $2, id, kind, values_at_odds, not anonymous, '2026-02-21', $4 from dilemma where tenant_id = $1 and id = $3`,
    [tenant, id, dilemma, published ? '2026-02-22' : null],
  )
  await owner.query(
    `insert into ethics_case_wording (tenant_id, case_id, language, title, happened, decided, reason, outcome, opposite, published, worded_by, worded_on) values ($1, $2, 'he', 'מקרה', 'מה קרה', 'לא', 'כי', 'נשארה', 'אם', $3, $4, '2026-02-21')`,
    [tenant, id, published, idOf(by)],
  )
  if (confirmed) await owner.query(`insert into ethics_case_answer (tenant_id, id, case_id, language, wording_version, agrees, on_day) values ($1, $2, $3, 'he', 1, true, '2026-02-21')`, [tenant, newId(), id])
  return id
}

/** A line of the scope map. */
export async function aScopeLine(owner: TestDatabase['owner'], { tenant, by }: { tenant: string; by: TestAccount | string }): Promise<string> {
  const id = newId()
  await owner.query(`insert into scope_line (tenant_id, id, side, what, to_whom, position, changed_by, changed_on) values ($1, $2, 'ours', $3, $3, 1, $4, '2026-02-01')`, [tenant, id, JSON.stringify({ he: 'מילים', ar: 'كلمات', en: 'words' }), idOf(by)])
  return id
}

/** A version of the code of ethics with one principle. */
export async function aCode(owner: TestDatabase['owner'], { tenant, by, state = 'draft' }: { tenant: string; by: TestAccount | string; state?: 'draft' | 'review' | 'vote' }): Promise<{ versionId: string; lineKey: string }> {
  const [versionId, category, lineKey] = [newId(), newId(), newId()]
  const words = JSON.stringify({ he: 'מילים', ar: 'كلمات', en: 'words' })
  await owner.query(`insert into standard (tenant_id, id, kind, name, created_at) values ($1, $2, 'ethics', $3, $4) on conflict do nothing`, [tenant, newId(), words, made])
  await owner.query(
    `insert into standard_version (tenant_id, id, standard_id, number, state, authors, grounds, changed, created_at, created_by)
     select $1, $2, s.id, coalesce((select max(number) from standard_version v where v.tenant_id = $1 and v.standard_id = s.id), 0) + 1, $3, $4, $4, $4, $5, $6 from standard s where s.tenant_id = $1 and s.kind = 'ethics'`,
    [tenant, versionId, state, words, made, idOf(by)],
  )
  const line = `insert into standard_line (tenant_id, version_id, key, parent_key, kind, code, position, text) values ($1, $2, $3, $4, $5, $6, $7, $8)`
  await owner.query(line, [tenant, versionId, category, null, 'category', 'A', 1, words])
  await owner.query(line, [tenant, versionId, lineKey, category, 'criterion', 'E-01', 2, words])
  return { versionId, lineKey }
}

/** An entry of the body of knowledge, under the first heading unless told otherwise. Made past the rules. */
export async function aKnowledgeEntry(owner: TestDatabase['owner'], { tenant, by, heading = 'body' }: { tenant: string; by: TestAccount | string; heading?: string }): Promise<string> {
  const id = newId()
  const words = JSON.stringify({ he: 'מילים', ar: 'كلمات', en: 'words' })
  await owner.query(
    `insert into knowledge_entry (tenant_id, id, heading, title, body, about, belonging, look_again_on, search_title, search_text, written_by, written_at, changed_by, changed_at)
     values ($1, $2, $3, $4, $4, 'תחום', 'מן הקהילה', '2099-01-01', ' מלמ', ' words', $5, $6, $5, $6)`,
    [tenant, id, heading, words, idOf(by), made],
  )
  return id
}

/** A draft of evidence that waits with its proposals answered, and a piece that is confirmed and opened to who leads; both of one promoter. */
export async function someEvidence(owner: TestDatabase['owner'], { tenant, promoter, story = 'שתקתי, ואז נאמר העיקר', withdrawn = false }: { tenant: string; promoter: TestAccount | string; story?: string; withdrawn?: boolean }) {
  const [draftId, evidenceId] = [newId(), newId()]
  const promoterId = idOf(promoter)
  const seals = await sealsOf(owner, tenant)
  const words = { story, saw: 'היא הזדקפה', doubted: '', leftUndone: '', nowWould: '' }
  const draft: Draft = { kind: 'meeting', source: null, unnamed: false, language: 'he', title: 'השתיקה', given: words, words, masks: [], kept: [], criteria: [] }
  await owner.query(`insert into evidence_draft (tenant_id, id, promoter_id, sealed, made_on) values ($1, $2, $3, $4, '2026-01-20')`, [tenant, draftId, promoterId, seals.seal('evidence.draft', JSON.stringify(draft))])
  await owner.query(
    `insert into evidence (tenant_id, id, promoter_id, kind, language, title, story, saw, kept_on, opened, withdrawn_on) values ($1, $2, $3, 'meeting', 'he', 'השתיקה', $4, $5, '2026-01-20', true, $6)`,
    [tenant, evidenceId, promoterId, story, words.saw, withdrawn ? '2026-01-22' : null],
  )
  await owner.query(
    `insert into evidence_wording (tenant_id, evidence_id, number, promoter_id, title, story, saw, doubted, left_undone, now_would, criteria, sealed, worded_on) values ($1, $2, 1, $3, 'השתיקה', $4, $5, '', '', '', '{}', $6, '2026-01-20')`,
    [tenant, evidenceId, promoterId, story, words.saw, seals.seal('evidence.wording', JSON.stringify({ kept: [], warned: '' }))],
  )
  return { draftId, evidenceId }
}

/** An observation of a promoter by somebody who leads, by a criterion of a standard that is made for it. */
export async function anObservation(owner: TestDatabase['owner'], { tenant, promoter, by }: { tenant: string; promoter: TestAccount | string; by: TestAccount | string }): Promise<string> {
  const id = newId()
  const version = await aStandardVersion(owner, { tenant, by: idOf(by), state: 'published' })
  await owner.query(
    `insert into observation (tenant_id, id, promoter_id, criterion, standard_version_id, how, held_on, at, account_id) values ($1, $2, $3, 'STD-A1', $4, 'live', '2026-01-20', $5, $6)`,
    [tenant, id, idOf(promoter), version, made, idOf(by)],
  )
  await owner.query(`insert into observation_line (tenant_id, observation_id, promoter_id, behaviour_key, behaviour, words) values ($1, $2, $3, $4, '{"he":"שואלת","ar":"تسأل","en":"asks"}', 'שאלה וחיכתה')`, [tenant, id, idOf(promoter), newId()])
  return id
}

/** A job of a participant, with something aimed at, a step towards it, and what it pays. Pay is sealed by whoever tells of it: here there is none. */
export async function aPlacement(
  owner: TestDatabase['owner'], { tenant, participant, by, task, firstDay = '2026-01-25', ended = false }: { tenant: string; participant: string; by: TestAccount | string; task?: string; firstDay?: string; ended?: boolean },
) {
  const [placementId, advancementPlanId, stepId] = [newId(), newId(), newId()]
  await owner.query(
    `insert into placement (tenant_id, id, participant_id, enrolment_id, employer_name, job_title, first_day, last_day, attribution, hours_week, hours_wanted, at, account_id)
     values ($1, $2, $3, (select id from enrolment where tenant_id = $1 and participant_id = $3 order by id limit 1), 'גן השקד', 'סייעת', $4, $5, 'supported', 20, 30, $6, $7)`,
    [tenant, placementId, participant, firstDay, ended ? '2026-03-01' : null, made, idOf(by)],
  )
  await owner.query(`insert into advancement_plan (tenant_id, id, placement_id, participant_id, kind, words, started_by, at, account_id) values ($1, $2, $3, $4, 'hours', 'עוד שעות', 'participant', $5, $6)`, [tenant, advancementPlanId, placementId, participant, made, idOf(by)])
  if (task) await owner.query(`insert into advancement_step (tenant_id, id, plan_id, participant_id, task_id, at, account_id) values ($1, $2, $3, $4, $5, $6, $7)`, [tenant, stepId, advancementPlanId, participant, task, made, idOf(by)])
  return { placementId, advancementPlanId, stepId }
}
