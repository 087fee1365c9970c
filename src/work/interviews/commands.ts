import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused } from '#src/platform/errors.ts'
import { begunBy } from '#src/work/cv/index.ts'
import type { AnswerQuestion, BeginPractice, GiveFeedback } from './forms.ts'
import { chosenFor } from './rules.ts'
import { behaviours, type Seen } from './types.ts'

interface OfFile {
  participantId: string
}

/** Begins a practice with the questions that were chosen of the bank. */
export async function beginPractice(tx: Tx, input: BeginPractice & OfFile): Promise<string> {
  const openings = await permit(tx, 'search.write', input.participantId)
  const { participantId, kind, jobWords, applicationId } = input
  const questions = chosenFor(kind, input.questions)
  if (questions.length === 0) throw refused({ he: 'כדאי לבחור לפחות שאלה אחת.', ar: 'الرجاء اختيار سؤال واحد على الأقل.', en: 'Please choose at least one question.' }, 'questions')
  if (applicationId && !(await tx.row(`select from job_application where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [participantId, applicationId]))) throw new NotYours('search.write')
  const id = tx.newId()
  await tx.run(
    `insert into interview_practice (tenant_id, id, participant_id, kind, job_words, application_id, questions, begun_by, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [id, participantId, kind, jobWords, applicationId, questions, begunBy(openings, input.begunBy), tx.at],
  )
  await tell(tx, 'interview.begun', { participantId, relation: openings[0], details: { practice: id, kind } })
  return id
}

/** What was looked at, without what was not. */
const seenOf = (input: Pick<AnswerQuestion, (typeof behaviours)[number]>): Seen => Object.fromEntries(behaviours.flatMap((behaviour) => (input[behaviour] === null ? [] : [[behaviour, input[behaviour]]])))

/** Answers a question of a practice and says how it seemed; answered again, it is a further attempt beside the first. */
export async function answerQuestion(tx: Tx, input: AnswerQuestion & OfFile & { practiceId: string }): Promise<string> {
  const [relation] = await permit(tx, 'search.write', input.participantId)
  const id = tx.newId()
  const kept = await tx.run(
    `insert into interview_answer (tenant_id, id, participant_id, practice_id, question, answer, seen, better, at, account_id)
     select p.tenant_id, $3, p.participant_id, p.id, $4, $5, $6, $7, $8, current_account() from interview_practice p
     where p.tenant_id = current_tenant() and p.participant_id = $1 and p.id = $2 and $4 = any (p.questions)`,
    [input.participantId, input.practiceId, id, input.question, input.answer, JSON.stringify(seenOf(input)), input.better, tx.at],
  )
  if (kept === 0) throw new NotYours('search.write')
  await tell(tx, 'interview.answered', { participantId: input.participantId, relation, details: { practice: input.practiceId } })
  return id
}

/** What whoever accompanies saw in an answer: what was strong comes first, and must be there. */
export async function giveFeedback(tx: Tx, input: GiveFeedback & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'search.answer', input.participantId)
  const kept = await tx.run(
    `insert into interview_feedback (tenant_id, id, participant_id, answer_id, strong, next, seen, at, account_id)
     select a.tenant_id, $3, a.participant_id, a.id, $4, $5, $6, $7, current_account() from interview_answer a where a.tenant_id = current_tenant() and a.participant_id = $1 and a.id = $2`,
    [input.participantId, input.answerId, tx.newId(), input.strong, input.next, JSON.stringify(seenOf(input)), tx.at],
  )
  if (kept === 0) throw new NotYours('search.answer')
  await tell(tx, 'interview.feedback', { participantId: input.participantId, relation, details: { answer: input.answerId } })
}
