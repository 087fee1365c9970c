import { may } from '#src/access/index.ts'
import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import type { AgendaLine, Grey, Meeting } from './types.ts'

/** Of an account, what its "I" is told by. */
const maker = (row: string, account: string) => `(select json_build_object('name', b.display_name, 'address', b.address, 'own', b.id = current_account())
     from account b where b.tenant_id = ${row}.tenant_id and b.id = ${account})`

const columns = `m.id, m.starts_at as "startsAt", m.minutes, m.kind, m.place, m.place_words as "placeWords", m.state, m.state_words as "stateWords",
  m.happened, m.feedback, m.feedback_received as "feedbackReceived", m.recorded_at as "recordedAt", a.display_name as with, ${maker('m', 'coalesce(m.recorded_by, m.account_id)')} as maker, m.sequence, m.version,
  (select coalesce(json_agg(json_build_object('id', p.id, 'who', p.who, 'words', p.words, 'dueOn', p.due_on, 'state', p.state, 'version', p.version, 'maker', ${maker('p', 'p.made_by')},
     'earlier', (select coalesce(json_agg(json_build_object('words', w.words, 'dueOn', w.due_on, 'at', w.at, 'by', b.display_name) order by w.id desc), '[]')
       from promise_earlier w join account b on b.tenant_id = w.tenant_id and b.id = w.account_id where w.tenant_id = p.tenant_id and w.promise_id = p.id)) order by p.id), '[]')
   from promise p where p.tenant_id = m.tenant_id and p.meeting_id = m.id) as promises`

/** The participant's meetings, the latest first. Relies on meeting_participant_idx. */
export async function meetingsOf(tx: Tx, participantId: string, limit = 60): Promise<Omit<Meeting, 'moves' | 'earlier'>[]> {
  return tx.rows(
    `select ${columns} from meeting m join account a on a.tenant_id = m.tenant_id and a.id = m.account_id
     where m.tenant_id = current_tenant() and m.participant_id = $1 order by m.starts_at desc, m.id desc limit $2`,
    [participantId, limit],
  )
}

/** One meeting with its moves and what its record said earlier. */
export async function meetingOf(tx: Tx, participantId: string, meetingId: string): Promise<Meeting | undefined> {
  const row = await tx.row<Meeting>(
    `select ${columns},
       (select coalesce(json_agg(json_build_object('from', v.from_at, 'to', v.to_at, 'askedBy', v.asked_by, 'words', v.words, 'maker', ${maker('v', 'v.promoter_id')}) order by v.at), '[]')
        from meeting_move v where v.tenant_id = m.tenant_id and v.meeting_id = m.id) as moves,
       (select coalesce(json_agg(json_build_object('happened', e.happened, 'feedback', e.feedback, 'feedbackReceived', e.feedback_received, 'state', e.state, 'stateWords', e.state_words, 'why', e.why, 'at', e.at, 'by', b.display_name) order by e.at desc), '[]')
        from meeting_earlier e join account b on b.tenant_id = e.tenant_id and b.id = e.account_id where e.tenant_id = m.tenant_id and e.meeting_id = m.id) as earlier
     from meeting m join account a on a.tenant_id = m.tenant_id and a.id = m.account_id
     where m.tenant_id = current_tenant() and m.participant_id = $1 and m.id = $2`,
    [participantId, meetingId],
  )
  return row && {
    ...row,
    moves: row.moves.map((move) => ({ ...move, from: new Date(move.from), to: new Date(move.to) })),
    earlier: row.earlier.map((text) => ({ ...text, at: new Date(text.at) })),
  }
}

/** The grey beside a meeting; undefined for whoever is not of the professional circle (and in the shared view). */
export async function greyOf(tx: Tx, participantId: string, meetingId: string): Promise<Grey | undefined> {
  if (!(await may(tx, 'grey.write', participantId))) return undefined
  const row = await tx.row<{ sealed: Buffer; version: number }>(`select sealed, version from meeting_grey where tenant_id = current_tenant() and participant_id = $1 and meeting_id = $2`, [participantId, meetingId])
  return row ? { ...JSON.parse(await unseal(tx, 'meeting.grey', row.sealed)), version: row.version } : { thinks: '', doubts: '', left: '', asked: '', version: 0 }
}

/**
 * What is open: promises, tasks, milestones and the review; what is due by a day first, the oldest first, and what is promised or set
 * without a day is due at the next meeting. Relies on the (participant, state, due_on) indexes.
 */
export async function agendaOf(tx: Tx, participantId: string, by: string): Promise<AgendaLine[]> {
  return tx.rows<AgendaLine>(
    `select due.*, coalesce(due."dueOn" <= $2, true) as due from (
       select 'promise' as kind, id, who, words, due_on as "dueOn", version,
         ${maker('promise', 'promise.made_by')} as maker from promise where tenant_id = current_tenant() and participant_id = $1 and state = 'open'
       union all
       select 'task', id, who, words, due_on, version, null from task where tenant_id = current_tenant() and participant_id = $1 and state = 'open'
       union all
       select 'milestone', id, who, words, due_on, version, null from milestone where tenant_id = current_tenant() and participant_id = $1 and state = 'open' and due_on <= $2
       union all
       select 'review', id, 'together', '', next_review_on, 0, null from enrolment where tenant_id = current_tenant() and participant_id = $1 and stage = 'enrolled' and next_review_on <= $2
     ) due order by coalesce(due."dueOn" <= $2, true) desc, due."dueOn" nulls last, due.id limit 40`,
    [participantId, by],
  )
}

/**
 * Meetings of an account's feed, from a month ago, a year ahead: its own, those of the people whom it accompanies or covers on the meeting's
 * day, and for a participant their own. Relies on meeting_account_idx, file_relation_account_idx, meeting_participant_idx.
 */
export async function feedMeetings(tx: Tx): Promise<{ id: string; startsAt: Date; minutes: number; state: string; sequence: number; kind: string; place: string }[]> {
  return tx.rows(
    `select id, starts_at as "startsAt", minutes, state, sequence, kind, place from meeting
     where tenant_id = current_tenant() and account_id = current_account() and starts_at between $1::timestamptz - interval '31 days' and $1::timestamptz + interval '366 days'
     union
     select m.id, m.starts_at, m.minutes, m.state, m.sequence, m.kind, m.place from file_relation r
     cross join lateral (
       select * from meeting
       where tenant_id = r.tenant_id and participant_id = r.participant_id and starts_at between $1::timestamptz - interval '31 days' and $1::timestamptz + interval '366 days'
         and (starts_at at time zone $2)::date between r.starts_on and coalesce(r.ends_on, 'infinity')
       -- Person by person: everybody's meetings of a year are many.
       offset 0
     ) m
     where r.tenant_id = current_tenant() and r.account_id = current_account() and r.relation in ('assigned', 'cover', 'self')
     order by 2`,
    [tx.at, tx.actor.timeZone],
  )
}
