/** Consent, purpose by purpose: what was asked (version and language of the text), what was answered, and all that was answered before. */
import * as v from 'valibot'
import { permit, tell } from '#src/access/index.ts'
import { type Language, languages } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused, type Text } from '#src/platform/errors.ts'
import { oneOf, optionalText, whole } from '#src/platform/fields.ts'

export const purposes = ['file', 'messages', 'partners', 'employers', 'learning'] as const
export type Purpose = (typeof purposes)[number]
export const answers = ['given', 'refused', 'withdrawn'] as const
export type Answer = (typeof answers)[number]
export type Way = 'spoken' | 'signed' | 'own_page'

export interface ConsentAnswer {
  answer: Answer
  textVersion: number
  language: Language
  way: Way
  words: string
  at: Date
  by: string
}

export interface Consent {
  purpose: Purpose
  title: Text
  body: Text
  textVersion: number
  /** Newest first; the first one holds. */
  answers: ConsentAnswer[]
  /** The wording in force and those before it that were answered or came after: what was agreed to stays readable. */
  texts: { version: number; body: Text; askAgain: boolean }[]
}

/** Every purpose with its text in force and the participant's answers. */
export async function consentsOf(tx: Tx, participantId: string): Promise<Consent[]> {
  const rows = await tx.rows<Omit<Consent, 'answers'> & { answers: (Omit<ConsentAnswer, 'at'> & { at: string })[] | null }>(
    `select t.purpose, t.title, t.body, t.version as "textVersion",
       (select json_agg(json_build_object('answer', e.answer, 'textVersion', e.text_version, 'language', e.language, 'way', e.way,
           'words', e.words, 'at', e.at, 'by', coalesce(a.display_name, '')) order by e.at desc, e.id desc)
        from consent_event e left join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
        where e.tenant_id = t.tenant_id and e.participant_id = $1 and e.purpose = t.purpose) as answers,
       (select json_agg(json_build_object('version', v.version, 'body', v.body, 'askAgain', v.ask_again) order by v.version)
        from consent_text v where v.tenant_id = t.tenant_id and v.purpose = t.purpose and v.version <= t.version) as texts
     from (select distinct on (purpose) * from consent_text where tenant_id = current_tenant() and coalesce(effective_on, '-infinity') <= $3 order by purpose, version desc) t
     order by array_position($2::text[], t.purpose)`,
    [participantId, purposes, tx.today],
  )
  return rows.map((row) => ({ ...row, answers: (row.answers ?? []).map((a) => ({ ...a, at: new Date(a.at) })) }))
}

/** Whether the newest answer for a purpose is yes. */
export async function consents(tx: Tx, participantId: string, purpose: Purpose): Promise<boolean> {
  const newest = await tx.row<{ answer: Answer }>(
    `select answer from consent_event where tenant_id = current_tenant() and participant_id = $1 and purpose = $2 order by at desc, id desc limit 1`,
    [participantId, purpose],
  )
  return newest?.answer === 'given'
}

/** When the file was closed by a withdrawal, and the day by which it is decided what becomes of what is kept; nothing for an open file. */
export const closureOf = (tx: Tx, participantId: string): Promise<{ closedOn: Day; keptUntil: Day } | undefined> =>
  tx.row(`select closed_on as "closedOn", kept_until as "keptUntil" from file_closure where tenant_id = current_tenant() and participant_id = $1 and reopened_on is null`, [participantId])

export const consentForm = v.object({
  purpose: oneOf(purposes),
  textVersion: whole(1, 100_000),
  answer: oneOf(answers),
  language: oneOf(languages),
  way: oneOf(['spoken', 'signed']),
  words: optionalText(1000),
})
export const ownConsentForm = v.object({ purpose: oneOf(purposes), textVersion: whole(1, 100_000), answer: oneOf(answers), words: optionalText(1000) })

interface RecordConsent {
  participantId: string
  purpose: Purpose
  textVersion: number
  answer: Answer
  language: Language
  way: Way
  words: string
}

/** Writes down an answer that was given to staff. What partners see ends with a withdrawal, in the database (consent_closes_partners). */
export async function recordConsent(tx: Tx, input: RecordConsent): Promise<void> {
  const [relation] = await permit(tx, 'consents.record', input.participantId)
  await write(tx, input)
  await tell(tx, 'consent.recorded', { participantId: input.participantId, relation, details: { purpose: input.purpose, answer: input.answer } })
}

/** The participant answers on their own page. */
export async function answerConsent(tx: Tx, input: Omit<RecordConsent, 'way' | 'language'>): Promise<void> {
  await permit(tx, 'mine.consent', input.participantId)
  await write(tx, { ...input, way: 'own_page', language: tx.actor.language })
  await tell(tx, 'consent.recorded', { participantId: input.participantId, relation: 'self', details: { purpose: input.purpose, answer: input.answer } })
}

async function write(tx: Tx, input: RecordConsent): Promise<void> {
  const shown = await tx.row<{ newest: number }>(
    `select max(version) as newest from consent_text where tenant_id = current_tenant() and purpose = $1 and coalesce(effective_on, '-infinity') <= $2`,
    [input.purpose, tx.today],
  )
  if (shown?.newest !== input.textVersion) throw refused(textChanged)
  if (input.answer === 'withdrawn' && !(await consents(tx, input.participantId, input.purpose))) throw refused(nothingToWithdraw, 'answer')
  await tx.run(
    `insert into consent_event (tenant_id, id, participant_id, purpose, text_version, language, answer, way, words, at, account_id)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, current_account())`,
    [tx.newId(), input.participantId, input.purpose, input.textVersion, input.language, input.answer, input.way, input.words, tx.at],
  )
}

const textChanged: Text = {
  he: 'בינתיים נכתב נוסח חדש לשאלה הזאת. הנוסח החדש מוצג עכשיו: כדאי לקרוא אותו יחד ולענות שוב.',
  ar: 'في هذه الأثناء كُتبت صيغة جديدة لهذا السؤال. الصيغة الجديدة معروضة الآن: من الأفضل قراءتها معًا والإجابة من جديد.',
  en: 'A new wording of this question was written meanwhile. It is shown now: please read it together and answer again.',
}
const nothingToWithdraw: Text = {
  he: 'אין כרגע הסכמה שאפשר לבטל. אפשר לרשום סירוב.',
  ar: 'لا توجد حاليًا موافقة يمكن إلغاؤها. يمكن تسجيل رفض.',
  en: 'There is no consent to withdraw now. A refusal can be recorded.',
}
