import { readAxes } from '#src/accompaniment/axes/index.ts'
import { addMappingItem, linkMappingItem, tellEpisode } from '#src/accompaniment/mapping/index.ts'
import { beginIntake, writeDown } from '#src/accompaniment/intake/index.ts'
import { newFeed, recordMeeting, scheduleMeeting } from '#src/accompaniment/meetings/index.ts'
import { addGoal, addMilestone, agreePlan, markOf, planOf, sayPurpose, sayVision } from '#src/accompaniment/plan/index.ts'
import { setTask } from '#src/accompaniment/tasks/index.ts'
import { openToPartner } from '#src/participants/index.ts'
import { keepEvidence } from '#src/work/placements/index.ts'
import { sealsOf } from '#src/platform/crypto.ts'
import { newId } from '#src/platform/ids.ts'
import { propose } from '#src/work/candidacies/index.ts'
import { declareCloseness } from '#src/programmes/enrolment/index.ts'
import { anAccount, aPlacement, emptyRecord } from '../builders.ts'
import { addHistory, beginCv } from '#src/work/cv/index.ts'
import { answerQuestion, beginPractice } from '#src/work/interviews/index.ts'
import { addChannel, addPerson, beginApplication } from '#src/work/job-search/index.ts'
import { aReferral } from '../builders-work.ts'
import type { TestDatabase } from '../database.ts'
import { anEmployer } from '../employer-builders.ts'
import type { World } from './people.ts'

/** Samira's file, written by the promoter who is assigned, with something in every part of it. */
export async function aFile(db: TestDatabase, { tenant, samira, assigned, people }: World) {
  const participantId = samira
  const goal = { words: 'לעבוד קרוב לבית', axis: 'vision', direction: 'enter', horizon: 'vision', byWhen: null, low2: '', low1: '', expected: '', high1: '', high2: '' } as const
  const written = await db.as(assigned, async (tx) => {
    const intakeId = await beginIntake(tx, { participantId })
    const noteId = await writeDown(tx, { participantId, intakeId, area: 'work', kind: 'quote', words: 'אני אוהבת לעבוד עם ילדים', weight: 'essential' })
    const itemId = await addMappingItem(tx, { participantId, kind: 'strength', title: 'סבלנות', words: '', evidence: '', noteId })
    await linkMappingItem(tx, { participantId, itemId, place: 'market', words: 'גן ילדים' })
    const episodeId = await tellEpisode(tx, { participantId, story: 'ניהלה בית של שבע נפשות', did: '', took: '' })
    await sayVision(tx, { participantId, words: 'גן משלי' })
    const goalId = await addGoal(tx, { participantId, ...goal })
    const milestoneId = await addMilestone(tx, { participantId, goalId, words: 'לבקר בגן', who: 'participant', whoWords: '', dueOn: null })
    await sayPurpose(tx, { participantId, need: 'פרנסה', purpose: 'עבודה', version: 0 })
    await agreePlan(tx, { participantId, how: 'at_the_table', present: '', reason: '', read: markOf(await planOf(tx, participantId)) })
    const taskId = await setTask(tx, { participantId, words: 'להתקשר לגן', axis: 'proactivity', who: 'participant', startedBy: 'participant', goalId, challenge: 3, chosenWhy: '', confidence: 6, dueOn: null })
    const meetingId = await scheduleMeeting(tx, { participantId, startsAt: '2026-01-20T10:00', minutes: 50, kind: 'meeting', place: 'centre', placeWords: '' })
    await recordMeeting(tx, { participantId, meetingId, ...record, theirs1: 'להביא תעודה', thinks: 'מהססת בגלל המשפחה', withGrey: true, version: 1, greyVersion: 0 })
    const plannedMeetingId = await scheduleMeeting(tx, { participantId, startsAt: '2099-01-20T10:00', minutes: 50, kind: 'meeting', place: 'centre', placeWords: '' })
    const readingId = await readAxes(tx, { participantId, ...reading })
    const historyId = await addHistory(tx, { participantId, ...historyLine })
    const cvId = await beginCv(tx, { participantId, name: 'בסיסי', language: 'he', vacancyWords: '', like: null, applicationId: null, begunBy: 'participant' })
    const applicationId = await beginApplication(tx, { participantId, title: 'סייעת בגן', begunBy: 'participant' })
    const channelId = await addChannel(tx, { participantId, kind: 'people', name: 'שכנות', begunBy: 'participant' })
    const personId = await addPerson(tx, { participantId, name: 'הודא', knownHow: 'מהגן', begunBy: 'participant' })
    const practiceId = await beginPractice(tx, { participantId, kind: 'face', jobWords: '', applicationId: null, questions: ['face_about'], begunBy: 'participant' })
    const answerId = await answerQuestion(tx, { participantId, practiceId, question: 'face_about', answer: 'אני סבלנית', point: 2, example: null, strength: null, contact: null, better: '' })
    return { practiceId, answerId, historyId, cvId, applicationId, channelId, personId, readingId, intakeId, noteId, itemId, episodeId, goalId, milestoneId, taskId, meetingId, plannedMeetingId }
  })
  // Changed since it was agreed: there is something to agree on.
  await db.as(assigned, (tx) => addGoal(tx, { participantId, ...goal, words: 'ללמוד עברית' }))
  const planMark = markOf(await db.as(assigned, (tx) => planOf(tx, participantId)))
  const feedPath = await db.as(await anAccount(db, 'promoter', { tenant }), newFeed)
  await db.as(assigned, async (tx) => {
    await declareCloseness(tx, { participantId, accountId: assigned.id, kind: 'neighbours', words: '' })
    await openToPartner(tx, { participantId, accountId: null, displayName: 'דנה', email: 'dana@partner.example', language: 'he', profession: 'עובדת סוציאלית', parts: ['plan'], untilOn: null, words: '', version: 0 })
  })
  const { vacancyId } = await anEmployer(db.owner, { tenant, by: assigned, name: 'מאפיית הצפון', published: true })
  const candidacyId = await db.as(assigned, (tx) => propose(tx, { participantId, vacancyId, words: 'קרוב לבית' }))
  const paperId = newId()
  const paper = (await sealsOf(db.owner, tenant)).seal(`candidacy_paper.${paperId}`, JSON.stringify({ language: 'he', name: 'סמירה', headline: '', contact: [], summary: '', sections: [], missing: [] }))
  await db.owner.query(`insert into candidacy_paper (tenant_id, id, candidacy_id, participant_id, cv_id, language, sealed, stands, at, account_id) values ($1, $2, $3, $4, $5, 'he', $6, '', now(), $7)`, [tenant, paperId, candidacyId, samira, written.cvId, paper, assigned.id])
  const went = (await sealsOf(db.owner, tenant)).seal('candidacy_sent.sealed', JSON.stringify({ text: 'שלום', attachments: [], papers: [{ id: paperId, language: 'he' }] }))
  await db.owner.query(`insert into candidacy_sent (tenant_id, id, candidacy_id, participant_id, sent_on, sent_to, sealed, consent_id, at, account_id) select tenant_id, $2, $3, participant_id, '2026-01-20', 'סמי', $4, id, now(), account_id from consent_event where participant_id = $1 limit 1`, [samira, newId(), candidacyId, went])
  const anotherVacancyId = (await anEmployer(db.owner, { tenant, by: assigned, name: 'מאפיית הדרום' })).vacancyId
  const [handingOverId, coverPeriodId] = [newId(), newId()]
  const cover = people.find(({ comesBy }) => comesBy.includes('cover'))?.account.id
  await db.owner.query(`insert into handing_over (tenant_id, id, participant_id, to_account_id, note, at, account_id) values ($1, $2, $3, $4, 'נעים להכיר', now(), $4)`, [tenant, handingOverId, samira, assigned.id])
  await db.owner.query(`insert into cover_period (tenant_id, id, away_account_id, cover_account_id, starts_on, ends_on, at, account_id) values ($1, $2, $3, $4, '2026-01-01', '2099-01-01', now(), $3)`, [tenant, coverPeriodId, assigned.id, cover])
  const job = await aPlacement(db.owner, { tenant, participant: samira, by: assigned, task: written.taskId })
  await db.as(assigned, (tx) => keepEvidence(tx, { participantId, placementId: job.placementId, grade: 'A', onDay: '2026-02-01', words: '', document: { type: 'pdf', name: 'תלוש.pdf', bytes: Buffer.from('%PDF-1.7'), scanned: false } }))
  // What she kept herself is hers to take away, and theirs who accompany.
  const self = people.find(({ who }) => who === 'Samira herself')?.account ?? assigned
  const evidenceId = await db.as(self, (tx) => keepEvidence(tx, { participantId, placementId: job.placementId, grade: 'C', onDay: '2026-02-01', words: '', document: { type: 'pdf', name: 'חוזה.pdf', bytes: Buffer.from('%PDF-1.7'), scanned: false } }))
  const one = async (sql: string) => (await db.owner.query<{ id: string }>(sql, [tenant, samira])).rows[0]?.id ?? ''
  return {
    ...written,
    ...job,
    planMark,
    evidenceId,
    candidacyId,
    paperId,
    anotherVacancyId,
    handingOverId,
    coverPeriodId,
    followUpId: await one(`select id from follow_up where tenant_id = $1 and participant_id = $2 and due_on <= current_date order by due_on desc limit 1`),
    documentId: await one(`select id from document where tenant_id = $1 and participant_id = $2`),
    closenessId: await one(`select id from closeness where tenant_id = $1 and participant_id = $2`),
    openingId: await one(`select id from partner_opening where tenant_id = $1 and participant_id = $2 and closed_at is null`),
    linkId: await one(`select id from mapping_link where tenant_id = $1 and participant_id = $2`),
    versionId: await one(`select id from plan_version where tenant_id = $1 and participant_id = $2`),
    promiseId: await one(`select id from promise where tenant_id = $1 and participant_id = $2`),
    enrolmentId: await one(`select id from enrolment where tenant_id = $1 and participant_id = $2`),
    referralId: await aReferral(db.owner, { tenant, by: assigned, participant: participantId }),
    feedToken: feedPath.split('/')[2] ?? '',
  }
}

/** Two years in a kindergarten. */
export const historyLine = { kind: 'work', what: 'סייעת', where: 'גן רימון', did: '', began: '2019', ended: '2021', goesOn: false, begunBy: 'participant' } as const

/** A record of a talk. */
export const record = { ...emptyRecord, happened: 'דיברנו' }

/** A reading of both rulers and one axis. */
export const reading = {
  on: '2026-01-20', byWhom: 'together', mode: 'together', present: '', importance: 7, importanceWords: '', confidence: 5, confidenceWords: '',
  motivation: null, proactivity: null, efficacy: null, vision: null, tools: 2, words: '',
} as const

export type File = Awaited<ReturnType<typeof aFile>>
