import { addDays } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { documentAskedAfterDays, documentAskedForDays } from '#src/work/placements/rules.ts'
import { isAskedOn } from '#src/work/follow-up/asked.ts'
import { askAfterEndDays, daysAhead, decideWithinDays, type Line, type LineBlock, type LineKind, linesAtMost, type NextMeeting, type SetAsideLine, unseenAfterDays } from './types.ts'

const nameOf = `trim(coalesce(nullif(p.preferred_name, ''), p.given_name) || ' ' || p.family_name)`
const participantOf = (table: string) => `join participant p on p.tenant_id = current_tenant() and p.id = ${table}.participant_id`
/** The files that the actor accompanies or covers today. */
const isMine = (table: string) => `${table}.tenant_id = current_tenant() and ${table}.participant_id = any ((select my_files())::uuid[])`
/** `kind` is SQL: a column, or a word in quotes. */
const notAside = (kind: string, subject: string) =>
  `not exists (select from today_set_aside s where s.tenant_id = current_tenant() and s.account_id = current_account()
     and s.kind = ${kind} and s.subject_id = ${subject} and s.until_on > actor_day())`
const isNotAside = (kind: LineKind, subject: string) => notAside(`'${kind}'`, subject)
const line = (kind: string, subject: string, day: string, title = `''`) =>
  `'${kind}' as kind, ${subject} as "subjectId", p.id as "participantId", ${nameOf} as name, p.address, ${day} as day, ${title} as title`

type Row = Line & { total: number }

/** The rows of a block without their count, and how many more there are. */
const blockOf = (rows: Row[]): LineBlock => ({ lines: rows.map(({ total: _, ...one }) => one), more: (rows[0]?.total ?? 0) - rows.length })

/** The lines of a union, the earliest first; how many there are stands beside each. One statement. */
async function block(tx: Tx, parts: string[], values: unknown[], atMost: number): Promise<LineBlock> {
  const rows = await tx.rows<Row>(
    `select *, count(*) over ()::int as total from (${parts.join('\nunion all\n')}) lines order by day nulls first, name, "subjectId" limit ${atMost}`,
    values,
  )
  return blockOf(rows)
}

/** Who waits: whom a colleague handed over, applicants who are not enrolled yet and with whom nobody has talked for a week, what was told of tasks since the last meeting, a practice for an interview without feedback, and what a participant said on the own page against the plan. Relies on interview_practice_participant_idx, interview_answer_practice_idx, handing_over_untold_idx, enrolment_participant_idx, task_participant_idx, plan_disagreement_participant_idx. */
export const whoWaits = (tx: Tx, atMost = linesAtMost): Promise<LineBlock> =>
  block(
    tx,
    [
      `select ${line('handed_over', 'h.id', '(h.at at time zone $2)::date', 'h.note')}, false as "neverMet" from handing_over h ${participantOf('h')}
       where ${isMine('h')} and h.to_account_id = current_account() and h.told_at is null and ${isNotAside('handed_over', 'h.id')}`,
      `select ${line('applicant', 'e.id', 'e.first_contact_on')}, false as "neverMet" from enrolment e ${participantOf('e')}
       where ${isMine('e')} and e.stage = 'applicant' and ${isNotAside('applicant', 'e.id')}
         and not exists (select from intake i where i.tenant_id = e.tenant_id and i.participant_id = e.participant_id and i.held_on > $1::date - ${decideWithinDays})`,
      `select ${line('told', 't.id', 't.told_on', 't.words')}, false from task t ${participantOf('t')}
       where ${isMine('t')} and t.state in ('done', 'tried') and t.reinforcement = '' and t.told_on >= $1::date - 60 and ${isNotAside('told', 't.id')}`,
      // Practised for an interview by oneself, and nobody has said yet what was strong.
      `select ${line('practised', 'i.id', 'answered.day', 'i.job_words')}, false from interview_practice i join lateral (select a.id, a.account_id, (a.at at time zone $2)::date as day from interview_answer a
         where a.tenant_id = i.tenant_id and a.practice_id = i.id order by a.at desc, a.id desc limit 1) answered on true ${participantOf('i')}
       where ${isMine('i')} and answered.account_id <> current_account() and answered.day >= $1::date - 30 and ${isNotAside('practised', 'i.id')}
         and not exists (select from interview_feedback f where f.tenant_id = i.tenant_id and f.answer_id = answered.id)`,
      `select ${line('disagreed', 'd.id', '(d.at at time zone $2)::date', 'd.words')}, false from plan_disagreement d ${participantOf('d')}
       where ${isMine('d')} and d.said_how = 'own_page' and ${isNotAside('disagreed', 'd.id')}
         and not exists (select from plan_version v where v.tenant_id = d.tenant_id and v.participant_id = d.participant_id and v.agreed_at > d.at)`,
      // Told that the work ended: until its last day is written and, where it came by the link, they have met or will.
      `select ${saidBy('f.said_by', line('work_ended', 'f.id', 'f.answered_on', jobTitle))}, false from ${newestAnswers} ${participantOf('f')}
       where ${isMine('f')} and f.answer = 'none' and f.answered_on > $1::date - ${newsForDays} and ${isNotAside('work_ended', 'f.id')} and (w.last_day is null or ${byLink('f')} and not ${metSince('f', 'f.answered_on')})`,
      `select ${saidBy('f.said_by', line('work_changed', 'f.id', 'f.answered_on', jobTitle))}, false from ${newestAnswers} ${participantOf('f')}
       where ${isMine('f')} and f.answer = 'elsewhere' and f.answered_on > $1::date - ${newsForDays} and w.last_day is null and ${isNotAside('work_changed', 'f.id')}`,
      `select ${line('talk_wished', 'a.id', 'a.answered_on')}, false from follow_up_answer a ${participantOf('a')}
       where ${isMine('a')} and a.wants_talk and a.answer <> 'none' and a.answered_on > $1::date - ${newsForDays} and ${isNotAside('talk_wished', 'a.id')} and not ${metSince('a', 'a.answered_on')}
         and a.id = (select h.id from answer_that_holds(a.tenant_id, a.follow_up_id) h)`,
    ],
    [tx.today, tx.actor.timeZone],
    atMost,
  )

/** What was answered of a job stands on Today for so long. */
const newsForDays = 60
const jobTitle = `w.job_title || ' · ' || w.employer_name`
/** The newest answer about each job, as f, with the job, as w. */
const newestAnswers = `follow_up f join placement w on w.tenant_id = f.tenant_id and w.id = f.placement_id
  and not exists (select from follow_up n where n.tenant_id = f.tenant_id and n.placement_id = f.placement_id and (n.answered_on, n.day_number) > (f.answered_on, f.day_number))`
/** What an employer or a colleague said is told as said, not as the person's own word. */
const saidBy = (who: string, columns: string) => columns.replace('p.address', `case when ${who} = 'participant' then p.address else 'neutral' end as address`)
const byLink = (of: string) => `exists (select from follow_up_answer b where b.tenant_id = ${of}.tenant_id and b.follow_up_id = ${of}.id and b.way <> 'talk' and b.answer = ${of}.answer)`
const metSince = (of: string, day: string) =>
  `exists (select from meeting n where n.tenant_id = ${of}.tenant_id and n.participant_id = ${of}.participant_id and n.state in ('held', 'scheduled') and (n.starts_at at time zone $2)::date >= ${day})`

/** Whom to ask whether a job goes on: of each job the last day that has come, where nobody answered since or said that it is over; not for longer than two months. Relies on follow_up_participant_idx, follow_up_day_once. */
export const whomToFollowUp = (tx: Tx, atMost = linesAtMost): Promise<LineBlock> =>
  block(
    tx,
    [
      `select ${line('follow_up', 'f.id', 'f.due_on', jobTitle)}, false as "neverMet", f.day_number as "dayNumber",
         exists (select from message m where m.tenant_id = f.tenant_id and m.id = f.message_id and m.state in ('failed', 'dropped')) as undelivered from follow_up f join placement w on w.tenant_id = f.tenant_id and w.id = f.placement_id ${participantOf('f')}
       where ${isMine('f')} and ${isAskedOn('$1::date', newsForDays)} and ${isNotAside('follow_up', 'f.id')}`,
    ],
    [tx.today],
    atMost,
  )

/** What is due within a week or overdue: reviews, milestones, tasks, the promoter's own promises; what the participant promised once its day has passed; meetings of the last 60 days that wait for their record; jobs of which no document is kept after a fortnight. Relies on meeting_participant_idx, placement_participant_idx. */
export const whatIsDue = (tx: Tx, atMost = linesAtMost): Promise<LineBlock> =>
  block(
    tx,
    [
      `select ${line('review', 'e.id', 'e.next_review_on')}, false as "neverMet" from enrolment e ${participantOf('e')}
       where ${isMine('e')} and e.stage = 'enrolled' and e.next_review_on <= $1 and ${isNotAside('review', 'e.id')}`,
      `select ${line('milestone', 'm.id', 'm.due_on', 'm.words')}, false from milestone m ${participantOf('m')}
       where ${isMine('m')} and m.state = 'open' and m.due_on <= $1 and ${isNotAside('milestone', 'm.id')}`,
      `select ${line('task', 't.id', 't.due_on', 't.words')}, false from task t ${participantOf('t')}
       where ${isMine('t')} and t.state = 'open' and t.due_on <= $1 and ${isNotAside('task', 't.id')}`,
      `select ${line('promise', 'r.id', 'r.due_on', 'r.words')}, false from promise r ${participantOf('r')}
       where ${isMine('r')} and r.state = 'open' and r.who = 'promoter' and r.due_on <= $1 and ${isNotAside('promise', 'r.id')}`,
      `select ${line('their_promise', 'r.id', 'r.due_on', 'r.words')}, false from promise r ${participantOf('r')}
       where ${isMine('r')} and r.state = 'open' and r.who = 'participant' and r.due_on < $2::date and ${isNotAside('their_promise', 'r.id')}`,
      // A referral on which nothing is written by its day, and one that was answered and of which it is not known what came.
      `select ${line('referral', 'r.id', 'r.referred_on', 'r.to_name')}, false from referral r ${participantOf('r')}
       where ${isMine('r')} and r.closed_on is null and r.ask_on <= $2::date and ${isNotAside('referral', 'r.id')} and not exists (select from referral_answer w where w.tenant_id = r.tenant_id and w.referral_id = r.id)`,
      `select ${line('referral_after', 'r.id', 'last.day', 'r.to_name')}, false from referral r ${participantOf('r')} cross join lateral (select max(w.on_day) as day from referral_answer w where w.tenant_id = r.tenant_id and w.referral_id = r.id) last
       where ${isMine('r')} and r.closed_on is null and r.ask_on <= $2::date and last.day is not null and ${isNotAside('referral_after', 'r.id')}`,
      `select ${line('declared', 'v.id', 'v.asked_on')}, false from voucher v ${participantOf('v')}
       where ${isMine('v')} and v.decided is null and v.confirmed_on is null and ${isNotAside('declared', 'v.id')}`,
      `select ${line('record', 'm.id', '(m.starts_at at time zone $3)::date')}, false from meeting m ${participantOf('m')}
       where ${isMine('m')} and m.state = 'scheduled' and m.starts_at + m.minutes * interval '1 minute' < $4 and m.starts_at >= $4::timestamptz - interval '60 days' and ${isNotAside('record', 'm.id')}`,
      `select ${line('no_document', 'j.id', 'j.first_day', 'j.job_title')}, false from placement j ${participantOf('j')}
       where ${isMine('j')} and j.first_day between $2::date - ${documentAskedForDays} and $2::date - ${documentAskedAfterDays} and (j.last_day is null or j.last_day >= $2::date - ${documentAskedAfterDays})
         and j.attribution is distinct from 'already_employed' and ${isNotAside('no_document', 'j.id')}
         and not exists (select from placement_evidence v left join document d on d.tenant_id = v.tenant_id and d.id = v.document_id
           where v.tenant_id = j.tenant_id and v.placement_id = j.id and d.removed_on is null and (v.document_id is not null or v.grade in ('A', 'B', 'C')))`,
    ],
    [addDays(tx.today, daysAhead), tx.today, tx.actor.timeZone, tx.at],
    atMost,
  )

/** Active participants whose last meeting is long ago, with none planned. Relies on meeting_participant_idx. */
export const whoIsUnseen = (tx: Tx, afterDays: number, atMost = linesAtMost): Promise<LineBlock> =>
  block(
    tx,
    [
      `select ${line('unseen', 'p.id', 'coalesce(seen.day, e.joined_on)')}, seen.day is null as "neverMet" from enrolment e ${participantOf('e')}
       left join lateral (select (m.starts_at at time zone $2)::date as day from meeting m where m.tenant_id = e.tenant_id and m.participant_id = e.participant_id and m.state = 'held' order by m.starts_at desc limit 1) seen on true
       where ${isMine('e')} and e.stage = 'enrolled' and coalesce(seen.day, e.joined_on) <= $1::date and ${isNotAside('unseen', 'p.id')}
         and not exists (select from meeting n where n.tenant_id = e.tenant_id and n.participant_id = e.participant_id and n.state = 'scheduled' and n.starts_at >= $3)`,
    ],
    [addDays(tx.today, -afterDays), tx.actor.timeZone, tx.at],
    atMost,
  )

/** Whose pause ends within a week or has ended. Relies on pause_participant_idx. */
export const whoReturns = (tx: Tx, atMost = linesAtMost): Promise<LineBlock> =>
  block(
    tx,
    [`select ${line('return', 'b.id', 'b.returns_on')}, false as "neverMet" from pause b ${participantOf('b')}
      where ${isMine('b')} and b.returned_on is null and b.returns_on <= $1 and ${isNotAside('return', 'b.id')}`],
    [addDays(tx.today, daysAhead)],
    atMost,
  )

/**
 * Whose last accompaniment ended a while ago, while the file is still open to the actor for follow-up, and with whom nobody has spoken since and no meeting is planned. A colleague who took over since is asked instead; who covers is asked while the file is open to whom they cover.
 * Relies on enrolment_where_idx, file_relation_account_idx, file_relation_participant_idx, meeting_participant_idx.
 */
export const whoEnded = (tx: Tx, atMost = linesAtMost): Promise<LineBlock> =>
  block(
    tx,
    [
      `select ${line('ended', 'e.id', 'e.ended_on')}, false as "neverMet", mine.until_on as "untilOn" from enrolment e ${participantOf('e')}
       join lateral (select nullif(max(coalesce(r.ends_on, 'infinity')), 'infinity') as until_on from file_relation r
         where r.tenant_id = e.tenant_id and r.account_id = current_account() and r.participant_id = e.participant_id and actor_day() between r.starts_on and coalesce(r.ends_on, 'infinity')
           and r.relation in ('assigned', 'cover') and (r.relation = 'cover') = exists (select from file_relation n where n.tenant_id = r.tenant_id and n.participant_id = r.participant_id and n.relation = 'assigned'
             and n.account_id <> r.account_id and (r.relation = 'cover' or n.starts_on >= r.starts_on) and actor_day() between n.starts_on and coalesce(n.ends_on, 'infinity'))
         having count(*) > 0) mine on true
       where ${isMine('e')} and e.stage = 'finished' and e.joined_on is not null and e.ended_on <= $1 and ${isNotAside('ended', 'e.id')}
         and not exists (select from enrolment o where o.tenant_id = e.tenant_id and o.participant_id = e.participant_id
           and (o.stage <> 'finished' or o.joined_on is not null and (o.ended_on, o.id) > (e.ended_on, e.id)))
         and not exists (select from meeting n where n.tenant_id = e.tenant_id and n.participant_id = e.participant_id
           and (n.state = 'held' and (n.starts_at at time zone $2)::date > e.ended_on or n.state = 'scheduled' and n.starts_at >= $3))`,
    ],
    [addDays(tx.today, -askAfterEndDays), tx.actor.timeZone, tx.at],
    atMost,
  )

/** For those who lead: whom nobody accompanies, and whose promoter is not on duty while nobody covers. One function decides for them all; who is shown is chosen before any name is read. */
export async function whoIsUnassigned(tx: Tx, atMost = linesAtMost): Promise<LineBlock> {
  const rows = await tx.rows<Row>(
    `select u.kind, u.subject_id as "subjectId", p.id as "participantId", ${nameOf} as name, p.address, u.day, '' as title, false as "neverMet", u.total from (
       select w.*, count(*) over ()::int as total from who_is_unaccompanied() w
       where ${notAside('w.kind', 'w.subject_id')}
       order by w.day nulls first, w.subject_id limit ${atMost}
     ) u ${participantOf('u')} order by u.day nulls first, name, u.subject_id`,
  )
  return blockOf(rows)
}

/**
 * Meetings of today and tomorrow: the actor's own, and those that somebody else planned with whom the actor accompanies or covers on that day.
 * Relies on meeting_account_idx, file_relation_account_idx, meeting_participant_idx.
 */
export const nextMeetings = (tx: Tx): Promise<NextMeeting[]> =>
  tx.rows<NextMeeting>(
    `select m.id, p.id as "participantId", ${nameOf} as name, m.starts_at as "startsAt", m.minutes, m.place as mode, m.place_words as place, m.starts_at <= $3 as begun,
       case when m.account_id <> current_account() then a.display_name end as with
     from (
       select * from meeting where tenant_id = current_tenant() and account_id = current_account() and state = 'scheduled' and ${soon('starts_at')}
       union
       select n.* from file_relation r join meeting n on n.tenant_id = r.tenant_id and n.participant_id = r.participant_id and n.state = 'scheduled' and ${soon('n.starts_at')}
         and (n.starts_at at time zone $2)::date between r.starts_on and coalesce(r.ends_on, 'infinity')
       where r.tenant_id = current_tenant() and r.account_id = current_account() and r.relation in ('assigned', 'cover')
     ) m ${participantOf('m')} join account a on a.tenant_id = current_tenant() and a.id = m.account_id
     order by m.starts_at, m.id limit 30`,
    [tx.today, tx.actor.timeZone, tx.at],
  )

/** $1 is today, $2 the zone. */
const soon = (instant: string) => `${instant} >= $1::date::timestamp at time zone $2 and ${instant} < ($1::date + 2)::timestamp at time zone $2`

/** What the actor has set aside and is still away. */
export const whatIsAside = (tx: Tx): Promise<SetAsideLine[]> =>
  tx.rows<SetAsideLine>(
    `select s.id, s.kind, s.participant_id as "participantId", ${nameOf} as name, s.until_on as "untilOn" from today_set_aside s ${participantOf('s')}
     where s.tenant_id = current_tenant() and s.account_id = current_account() and s.until_on > $1 order by s.until_on, s.id limit 60`,
    [tx.today],
  )

export async function unseenRule(tx: Tx): Promise<number> {
  const row = await tx.row<{ days: number }>(`select unseen_after_days as days from today_rule where tenant_id = current_tenant() and account_id = current_account()`)
  return row?.days ?? unseenAfterDays
}

/** For those who lead: whose consent to keep the file was withdrawn, until the accompaniment has ended, and again when it is to be decided what becomes of what is kept. Relies on file_closure_open_once. */
export const whoWithdrew = (tx: Tx, atMost = linesAtMost): Promise<LineBlock> =>
  block(
    tx,
    [
      `select ${line('withdrawn', 'c.id', 'c.closed_on')}, false as "neverMet" from file_closure c ${participantOf('c')}
       where c.tenant_id = current_tenant() and c.reopened_on is null and ${isNotAside('withdrawn', 'c.id')}
         and (c.kept_until <= $1 or exists (select from enrolment e where e.tenant_id = c.tenant_id and e.participant_id = c.participant_id and e.stage <> 'finished'))
         and leads_file(c.participant_id)`,
    ],
    [addDays(tx.today, daysAhead)],
    atMost,
  )

/** For those who lead: who said in the last two months that the work ended, while nobody accompanies them, after an end too; until they met or are to meet. Relies on follow_up_ended_idx. */
export const whoseWorkEnded = (tx: Tx, atMost = linesAtMost): Promise<LineBlock> =>
  block(
    tx,
    [`select ${saidBy('f.said_by', line('work_ended', 'f.follow_up_id', 'f.day', `f.job_title || ' · ' || f.employer_name`))}, false as "neverMet" from whose_work_ended($1::date - ${newsForDays}) f ${participantOf('f')} where ${isNotAside('work_ended', 'f.follow_up_id')}`],
    [tx.today],
    atMost,
  )
