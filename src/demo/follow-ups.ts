/** What was asked and answered after the demo's jobs began: by links and in talks, with days that nobody knows of, and jobs that ended. */
import type pg from 'pg'
import type { Seals } from '#src/platform/crypto.ts'
import { addDays, type Day, daysBetween } from '#src/platform/clock.ts'
import type { Answer, SaidBy } from '#src/work/follow-up/types.ts'
import type { Bulk } from './bulk.ts'
import type { Network } from './network.ts'
import type { Person } from './people.ts'
import { type Random, randomFrom } from './random.ts'

interface Job {
  id: string
  participantId: string
  firstDay: Day
  lastDay: Day | null
  endReason: string | null
  writable: boolean
  days: { id: string; dayNumber: number; dueOn: Day }[]
}
interface Known {
  id: string
  asked_on: Day | null
  asked_how: string
  message_id: string | null
  answer: Answer | null
  said_by: SaidBy | null
  answered_on: Day | null
}

const at = (day: Day, hour: number) => new Date(`${day}T${String(hour).padStart(2, '0')}:20:00Z`)
const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

const needs = {
  he: ['לבדוק נסיעות מהישוב', 'עזרה בקריאת התלוש', 'רוצה לדבר על עוד שעות', 'מתלבטת אם לבקש קורס', 'להיזכר יחד מה עזר בשבוע הראשון'],
  ar: ['فحص المواصلات من البلدة', 'مساعدة في قراءة قسيمة الأجر', 'الحديث عن ساعات إضافية', 'التفكير معًا في دورة', 'أن نتذكر معًا ما ساعد في الأسبوع الأول'],
}

/** The days of the jobs are there (0282_follow_up.sql plans them); this tells what became of each. */
export async function makeFollowUps(owner: Pick<pg.ClientBase, 'query'>, bulk: Bulk, network: Network, people: readonly Person[], seals: Seals): Promise<void> {
  const random = randomFrom(0xf0110)
  const delivery = randomFrom(0xf0111)
  const { rows: jobs } = await owner.query<Job>(
    `select p.id, p.participant_id as "participantId", p.first_day as "firstDay", p.last_day as "lastDay", p.end_reason as "endReason",
       coalesce((select c.answer = 'given' from consent_event c where c.tenant_id = p.tenant_id and c.participant_id = p.participant_id and c.purpose = 'messages' order by c.at desc limit 1), false)
         and exists (select from participant w where w.tenant_id = p.tenant_id and w.id = p.participant_id and w.phone like '+9725%') as writable,
       json_agg(json_build_object('id', f.id, 'dayNumber', f.day_number, 'dueOn', f.due_on) order by f.day_number) as days
     from placement p join follow_up f on f.tenant_id = p.tenant_id and f.placement_id = p.id where p.tenant_id = $1 group by p.tenant_id, p.id order by p.id`,
    [network.tenantId],
  )
  const byId = new Map(people.map((person) => [person.id, person]))
  const known: Known[] = []
  for (const job of jobs) {
    const person = byId.get(job.participantId)
    if (person) known.push(...tellDays(bulk, network, seals, { random, delivery }, job, person))
  }
  await bulk.flush()
  await owner.query(
    `update follow_up f set asked_on = k.asked_on, asked_how = k.asked_how, message_id = k.message_id, answer = k.answer, said_by = k.said_by, answered_on = k.answered_on
     from json_to_recordset($2) as k (id uuid, asked_on date, asked_how text, message_id uuid, answer text, said_by text, answered_on date) where f.tenant_id = $1 and f.id = k.id`,
    [network.tenantId, JSON.stringify(known)],
  )
}

function tellDays(bulk: Bulk, { tenantId, today }: Network, seals: Seals, { random, delivery }: { random: Random; delivery: Random }, job: Job, person: Person): Known[] {
  const known: Known[] = []
  // Some are easy to reach, some are not; it stays so from day to day.
  const reached = person.number === 0 ? 1 : random.weighted([[0.92, 5], [0.7, 3], [0.3, 2]])
  let over = false
  for (const { id, dayNumber, dueOn } of job.days) {
    if (dueOn > today || over) continue
    const of = { tenant_id: tenantId, participant_id: job.participantId }
    const link = job.writable && random.chance(0.6)
    const messageId = link ? random.id(at(dueOn, 7)) : null
    const ended = job.lastDay !== null && dueOn > job.lastDay
    over = ended
    // Of what came lately much still waits. Samira's newest day waits for her promoter's call.
    const fresh = daysBetween(dueOn, today) < 12
    const waits = person.number === 0 ? dayNumber === 90 : !random.chance(fresh ? 0.35 : reached)
    const lost = waits && delivery.chance(0.3)
    if (messageId)
      bulk.add('message', { ...of, id: messageId, kind: 'follow_up', channel: 'sms', language: person.language, queued_at: at(dueOn, 7), due_at: at(dueOn, 8), until: at(addDays(dueOn, 14), 8), state: lost ? 'failed' : 'sent', reason: lost ? 'sms_400' : '', tries: 1, ended_at: at(dueOn, 8) })
    const quiet = { id, asked_on: link ? dueOn : job.writable ? null : dueOn, asked_how: link ? 'message' : job.writable ? '' : 'no_consent', message_id: messageId, answer: null, said_by: null, answered_on: null }
    if (waits) {
      known.push(quiet)
      continue
    }
    const answeredOn = earlier(addDays(dueOn, random.whole(0, link ? 3 : 6)), earlier(today, ended ? today : (job.lastDay ?? today)))
    // Now and then somebody tells by the link that it ended, and nobody has written the last day yet.
    const news = !ended && job.lastDay === null && daysBetween(dueOn, today) < 20 && person.number > 0 && random.chance(0.16)
    const answer: Answer = ended ? (job.endReason === 'better_job' ? 'elsewhere' : 'none') : news ? 'none' : 'there'
    const said: SaidBy = link ? 'participant' : random.weighted([['participant', 6], ['employer', 2], ['promoter', 1]])
    known.push({ ...quiet, answer, said_by: said, answered_on: answeredOn })
    const how = () => (random.chance(0.7) ? random.weighted([['well', 6], ['partly', 3], ['not', 1]]) : null)
    const words = random.chance(0.25) ? random.pick(needs[person.language === 'ar' ? 'ar' : 'he']) : ''
    bulk.add('follow_up_answer', {
      ...of, id: random.id(at(answeredOn, 9)), follow_up_id: id, answer, said_by: said, way: link ? 'link' : 'talk', ...(answer === 'there' ? { hours: how(), pay: how(), people: how() } : { hours: null, pay: null, people: null }),
      wants_talk: link && random.chance(0.08), sealed: words ? seals.seal('follow_up.words', words) : null, answered_on: answeredOn, at: at(answeredOn, 9), account_id: link ? null : person.promoter.id,
    })
  }
  return known
}
