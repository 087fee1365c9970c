/** What the pages of the standard read. Which versions are open to whom is said by row-level security (0140_standard.sql). */
import type { Tx } from '#src/platform/db.ts'
import type { BallotChoice, Comment, Committee, Count, Kind, Line, Specialisation, Version, Vote } from './types.ts'

const versionColumns = `v.id, v.standard_id as "standardId", s.kind, s.specialisation, s.name, v.number, v.state, v.based_on as "basedOn",
  (select b.number from standard_version b where b.tenant_id = v.tenant_id and b.id = v.based_on) as "basedOnNumber",
  v.authors, v.grounds, v.changed, v.effective_on as "effectiveOn", v.retired_on as "retiredOn", v.version`
const fromVersions = `from standard_version v join standard s on s.tenant_id = v.tenant_id and s.id = v.standard_id where v.tenant_id = current_tenant()`

export interface VersionInList extends Version {
  openComments: number
  /** Lines that lack a language. */
  missing: number
  /** Criteria. */
  criteria: number
}

/** Every version that is open to the account, of every standard: the newest of each first. */
export async function versionsOf(tx: Tx): Promise<VersionInList[]> {
  return tx.rows<VersionInList>(
    `select ${versionColumns},
       (select count(*)::int from line_comment c where c.tenant_id = v.tenant_id and c.version_id = v.id and c.answered_at is null) as "openComments",
       l.missing, l.criteria
     from standard_version v join standard s on s.tenant_id = v.tenant_id and s.id = v.standard_id
     cross join lateral (select count(*) filter (where l.kind = 'criterion')::int as criteria,
         count(*) filter (where '' in (l.text->>'he', l.text->>'ar', l.text->>'en', coalesce(l.community->>'he', '-'), coalesce(l.community->>'ar', '-'), coalesce(l.community->>'en', '-')))::int as missing
       from standard_line l where l.tenant_id = v.tenant_id and l.version_id = v.id) l
     where v.tenant_id = current_tenant()
     order by s.kind desc, s.specialisation = 'individual' desc, s.created_at, v.number desc`,
  )
}

export async function versionOf(tx: Tx, id: string): Promise<Version | undefined> {
  return tx.row<Version>(`select ${versionColumns} ${fromVersions} and v.id = $1`, [id])
}

/** The versions that are in force today, one for each standard; the individual field first. */
export async function inForce(tx: Tx): Promise<Version[]> {
  return tx.rows<Version>(
    `select ${versionColumns} ${fromVersions} and v.state = 'published' and v.effective_on <= $1 and (v.retired_on is null or v.retired_on > $1)
     order by s.kind desc, s.specialisation = 'individual' desc, s.created_at`,
    [tx.today],
  )
}

/** The lines of a version in their order. Relies on the primary key. */
export async function linesOfVersion(tx: Tx, versionId: string): Promise<Line[]> {
  return tx.rows<Line>(
    `select key, parent_key as "parentKey", kind, code, text, question, community, proposal, version from standard_line
     where tenant_id = current_tenant() and version_id = $1 order by position, key`,
    [versionId],
  )
}

/** The newest version of a standard that the account sees, one set aside only where there is no other: what a file that is taken in is compared with. */
export async function newestVersion(tx: Tx, kind: Kind, specialisation: Specialisation | null): Promise<Version | undefined> {
  return tx.row<Version>(`select ${versionColumns} ${fromVersions} and s.kind = $1 and s.specialisation is not distinct from $2 order by v.state = 'set_aside', v.number desc limit 1`, [kind, specialisation])
}

/** Remarks on the lines of a version, open ones first. Relies on line_comment_version_idx. */
export async function commentsOf(tx: Tx, versionId: string): Promise<Comment[]> {
  return tx.rows<Comment>(
    `select c.id, c.line_key as "lineKey", c.words, a.display_name as by, (c.at at time zone $2)::date as on, c.answer,
       b.display_name as "answeredBy", (c.answered_at at time zone $2)::date as "answeredOn"
     from line_comment c join account a on a.tenant_id = c.tenant_id and a.id = c.account_id
     left join account b on b.tenant_id = c.tenant_id and b.id = c.answered_by
     where c.tenant_id = current_tenant() and c.version_id = $1 order by c.answered_at is not null, c.id`,
    [versionId, tx.actor.timeZone],
  )
}

/** The votes on a version, newest first, each with its committee as it sat, who voted, and as much of what was said as the account may read (row-level security of ballot). */
export async function votesOf(tx: Tx, versionId: string): Promise<Vote[]> {
  return tx.rows<Vote>(
    `select v.id, c.name as committee, v.quorum, (v.opened_at at time zone $2)::date as "openedOn", v.closes_on as "closesOn", (v.closed_at at time zone $2)::date as "closedOn", v.minutes, v.outcome,
       coalesce((select json_agg(json_build_object('accountId', m.account_id, 'name', a.display_name, 'body', m.body) order by m.id)
         from committee_member m join account a on a.tenant_id = m.tenant_id and a.id = m.account_id
         where m.tenant_id = v.tenant_id and m.committee_id = v.committee_id and m.starts_on <= day.it and (m.ends_on is null or m.ends_on >= day.it)), '[]') as members,
       coalesce((select json_agg(json_build_object('accountId', g.account_id, 'name', a.display_name, 'choice', b.choice, 'reason', coalesce(b.reason, ''), 'body',
           coalesce((select m.body from committee_member m where m.tenant_id = v.tenant_id and m.committee_id = v.committee_id and m.account_id = g.account_id order by m.starts_on desc limit 1), '')) order by a.display_name, g.account_id)
         from voters_in(v.id) g join account a on a.tenant_id = v.tenant_id and a.id = g.account_id
         left join ballot b on b.tenant_id = v.tenant_id and b.vote_id = v.id and b.account_id = g.account_id), '[]') as ballots
     from standard_vote v join committee c on c.tenant_id = v.tenant_id and c.id = v.committee_id
     cross join lateral (select coalesce((v.closed_at at time zone $2)::date, $3::date) as it) day
     where v.tenant_id = current_tenant() and v.version_id = $1 order by v.id desc`,
    [versionId, tx.actor.timeZone, tx.today],
  )
}

/** How many said what in a vote that is ready to be closed. */
export async function countIn(tx: Tx, voteId: string): Promise<Count> {
  const rows = await tx.rows<{ choice: BallotChoice; number: number }>(`select choice, number from ballots_in($1)`, [voteId])
  return { for: 0, against: 0, abstain: 0, conflict: 0, ...Object.fromEntries(rows.map(({ choice, number }) => [choice, number])) }
}

/** Committees with those who sit in them today, or did. */
export async function committeesOf(tx: Tx): Promise<Committee[]> {
  return tx.rows<Committee>(
    `select c.id, c.name, c.quorum, c.version,
       coalesce((select json_agg(json_build_object('id', m.id, 'accountId', m.account_id, 'name', a.display_name, 'body', m.body, 'startsOn', m.starts_on, 'endsOn', m.ends_on)
           order by m.ends_on is not null, m.id)
         from committee_member m join account a on a.tenant_id = m.tenant_id and a.id = m.account_id where m.tenant_id = c.tenant_id and m.committee_id = c.id), '[]') as members
     from committee c where c.tenant_id = current_tenant() order by c.created_at, c.id`,
  )
}

/** Accounts that may be called to a committee: those who hold the role today. */
export async function whoMayBeCalled(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.rows(
    `select a.id, a.display_name as name from account a where a.tenant_id = current_tenant() and a.closed_at is null
       and exists (select from post p where p.tenant_id = a.tenant_id and p.account_id = a.id and p.role = 'committee_member' and p.starts_on <= $1 and (p.ends_on is null or p.ends_on >= $1))
     order by a.display_name, a.id limit 500`,
    [tx.today],
  )
}

