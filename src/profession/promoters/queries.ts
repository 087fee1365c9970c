/** What the pages of a promoter's own file read. Which files are open to whom is said by row-level security (0170_promoter_file.sql). */
import type { Tx } from '#src/platform/db.ts'
import { inForce } from '../standard/index.ts'
import type { Version } from '../standard/types.ts'
import { clockOf } from './rules.ts'
import type { CriterionInForce, Decided, Experience, LeaveRow, Mentor, NoticeDue, Person, PromoterFile, PromoterInList, Talk, TraitSeen } from './types.ts'

/** What a clock is counted from, as one row of JSON values beside a file `f`. */
const clockFacts = `f.started_on as "startedOn", f.experienced,
  coalesce((select json_agg(json_build_object('startsOn', l.starts_on, 'endsOn', l.ends_on) order by l.starts_on) from role_leave l
    where l.tenant_id = f.tenant_id and l.promoter_id = f.promoter_id and l.taken_back_at is null), '[]') as leaves,
  coalesce((select json_agg(distinct k.notice) from clock_talk k where k.tenant_id = f.tenant_id and k.promoter_id = f.promoter_id), '[]') as held,
  (select json_build_object('outcome', o.outcome, 'untilOn', o.until_on) from clock_outcome o where o.tenant_id = f.tenant_id and o.promoter_id = f.promoter_id order by o.id desc limit 1) as outcome`

/** Accounts whose file the actor may come to: the own one, of whom they lead, of whom they mentor. Relies on mentoring_mentor_idx. */
const openToMe = `select current_account() as id where holds_post(array['promoter'])
  union select unnest(led_promoters())
  union select m.promoter_id from mentoring m where m.tenant_id = current_tenant() and m.mentor_id = current_account() and m.starts_on <= actor_day() and (m.ends_on is null or m.ends_on >= actor_day())`

/** Those whose file is open to the actor, by name, begun or not; after a name, a page at a time. */
export async function promotersOpen(tx: Tx, { after = '', limit = 100 }: { after?: string; limit?: number } = {}): Promise<{ promoters: PromoterInList[]; next: string | null }> {
  const rows = await tx.rows<PromoterInList>(
    `select a.id as "promoterId", a.display_name as name, a.id = current_account() as own, f.promoter_id is not null as begun,
       coalesce(f.specialisation, (select po.specialisation from post po where po.tenant_id = a.tenant_id and po.account_id = a.id and po.role = 'promoter' and po.specialisation is not null order by po.starts_on desc limit 1)) as specialisation,
       ${clockFacts}
     from (${openToMe}) mine join account a on a.tenant_id = current_tenant() and a.id = mine.id and a.closed_at is null
     left join promoter_file f on f.tenant_id = a.tenant_id and f.promoter_id = a.id
     where (a.display_name, a.id::text) > (split_part($1, chr(31), 1), split_part($1, chr(31), 2)) order by a.display_name, a.id::text limit $2`,
    [after, limit + 1],
  )
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { promoters: shown, next: rows.length > limit && last ? `${last.name}\u001f${last.promoterId}` : null }
}

/** The talks that clocks ask for today, the longest due first: for Today. Looks at files begun in the last three years that have no final outcome. Relies on the primary key of promoter_file. */
export async function noticesDue(tx: Tx, limit = 12): Promise<NoticeDue[]> {
  const rows = await tx.rows<PromoterInList>(
    `select f.promoter_id as "promoterId", a.display_name as name, f.promoter_id = current_account() as own, ${clockFacts}
     from (select current_account() as id union select unnest(led_promoters())) mine
     join promoter_file f on f.tenant_id = current_tenant() and f.promoter_id = mine.id and not f.experienced and f.started_on between actor_day() - 1100 and actor_day()
     join account a on a.tenant_id = f.tenant_id and a.id = f.promoter_id and a.closed_at is null`,
  )
  return rows
    .flatMap(({ promoterId, name, own, ...facts }) => clockOf(facts, tx.today).points.flatMap(({ notice, dueOn, state }) => (state === 'due' ? [{ promoterId, name, own, notice, dueOn }] : [])))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.name.localeCompare(b.name)))
    .slice(0, limit)
}

/** Who the file is about: name, communities and languages (voluntary, from the own account), and where the promoter works. Undefined for an account that never was a promoter. */
export async function promoterAs(tx: Tx, promoterId: string): Promise<Person | undefined> {
  return tx.row<Person>(
    `select a.id as "promoterId", a.display_name as name, a.address, a.spoken_languages as "spokenLanguages", a.communities, work.programmes, work.first as "firstPostOn", work.specialisation
     from account a cross join lateral (
       select min(po.starts_on) as first, (array_agg(po.specialisation order by po.starts_on desc) filter (where po.specialisation is not null))[1] as specialisation,
         coalesce(jsonb_agg(distinct p.name) filter (where p.id is not null and (po.ends_on is null or po.ends_on >= $2)), '[]') as programmes
       from post po left join programme p on p.tenant_id = po.tenant_id and p.id = po.programme_id
       where po.tenant_id = a.tenant_id and po.account_id = a.id and po.role = 'promoter') work
     where a.tenant_id = current_tenant() and a.id = $1 and work.first is not null`,
    [promoterId, tx.today],
  )
}

/** The file and its clock; undefined until somebody opens it. */
export async function promoterFile(tx: Tx, promoterId: string): Promise<PromoterFile | undefined> {
  return tx.row<PromoterFile>(`select f.specialisation, f.version, ${clockFacts} from promoter_file f where f.tenant_id = current_tenant() and f.promoter_id = $1`, [promoterId])
}

export async function leavesOf(tx: Tx, promoterId: string): Promise<LeaveRow[]> {
  return tx.rows<LeaveRow>(
    `select id, starts_on as "startsOn", ends_on as "endsOn", version from role_leave where tenant_id = current_tenant() and promoter_id = $1 and taken_back_at is null order by starts_on desc`,
    [promoterId],
  )
}

/** The talks of the clock, in the order in which they were held. */
export async function talksOf(tx: Tx, promoterId: string): Promise<Talk[]> {
  return tx.rows<Talk>(
    `select k.id, k.notice, k.held_on as "heldOn", k.seen, k.doubt, k.next, a.display_name as by
     from clock_talk k join account a on a.tenant_id = k.tenant_id and a.id = k.account_id where k.tenant_id = current_tenant() and k.promoter_id = $1 order by k.held_on, k.id`,
    [promoterId],
  )
}

/** What was decided on the clock, the newest first. */
export async function outcomesOf(tx: Tx, promoterId: string): Promise<Decided[]> {
  return tx.rows<Decided>(
    `select o.id, o.outcome, o.until_on as "untilOn", o.reason, o.grey, a.display_name as by, (o.at at time zone $2)::date as on
     from clock_outcome o join account a on a.tenant_id = o.tenant_id and a.id = o.account_id where o.tenant_id = current_tenant() and o.promoter_id = $1 order by o.id desc`,
    [promoterId, tx.actor.timeZone],
  )
}

/** Who mentors the promoter, and who did. */
export async function mentorsOf(tx: Tx, promoterId: string): Promise<Mentor[]> {
  return tx.rows<Mentor>(
    `select m.id, m.mentor_id as "mentorId", a.display_name as name, m.starts_on as "startsOn", m.ends_on as "endsOn"
     from mentoring m join account a on a.tenant_id = m.tenant_id and a.id = m.mentor_id where m.tenant_id = current_tenant() and m.promoter_id = $1 order by m.ends_on is not null, m.starts_on desc`,
    [promoterId],
  )
}

/** Who holds the post of a mentor today, but for the promoter. */
export async function whoMayMentor(tx: Tx, promoterId: string): Promise<{ id: string; name: string }[]> {
  return tx.rows(
    `select distinct a.id, a.display_name as name from post po join account a on a.tenant_id = po.tenant_id and a.id = po.account_id
     where po.tenant_id = current_tenant() and po.role = 'mentor' and po.starts_on <= $2 and (po.ends_on is null or po.ends_on >= $2) and a.closed_at is null and a.id <> $1 order by 2 limit 500`,
    [promoterId, tx.today],
  )
}

/** What recruitment saw of each trait: the newest of each. */
export async function traitsOf(tx: Tx, promoterId: string): Promise<TraitSeen[]> {
  return tx.rows<TraitSeen>(
    `select distinct on (r.trait) r.id, r.trait, r.seen, r.words, r.held_on as "heldOn", a.display_name as by
     from recruitment_trait r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id where r.tenant_id = current_tenant() and r.promoter_id = $1 order by r.trait, r.id desc`,
    [promoterId],
  )
}

export async function experiencesOf(tx: Tx, promoterId: string): Promise<Experience[]> {
  return tx.rows<Experience>(
    `select e.id, e.place, e.from_year as "fromYear", e.to_year as "toYear", e.words, e.criteria, e.decision, e.recognised, e.reason, a.display_name as "decidedBy", (e.decided_at at time zone $2)::date as "decidedOn"
     from prior_experience e left join account a on a.tenant_id = e.tenant_id and a.id = e.decided_by where e.tenant_id = current_tenant() and e.promoter_id = $1 order by e.to_year desc, e.id desc`,
    [promoterId, tx.actor.timeZone],
  )
}

/** The standard in force for a promoter: of their specialisation, or of the individual field where it has none (S-02). */
export async function standardFor(tx: Tx, promoterId: string): Promise<Version | undefined> {
  const specialisation = (await promoterFile(tx, promoterId))?.specialisation ?? 'individual'
  const roles = (await inForce(tx)).filter(({ kind }) => kind === 'role')
  return roles.find((one) => one.specialisation === specialisation) ?? roles.find((one) => one.specialisation === 'individual')
}

/** The criteria of the standard in force for a specialisation, or of the individual field where it has none (S-02), in its order. Relies on standard_line_parent_idx. */
export async function criteriaInForce(tx: Tx, specialisation: string | null): Promise<CriterionInForce[]> {
  return tx.rows<CriterionInForce>(
    `select l.code, l.text, (select g.text from standard_line g where g.tenant_id = l.tenant_id and g.version_id = l.version_id and g.parent_key = l.key and g.kind = 'grey' order by g.position limit 1) as asks
     from standard_line l join (
       select v.tenant_id, v.id from standard_version v join standard s on s.tenant_id = v.tenant_id and s.id = v.standard_id
       where v.tenant_id = current_tenant() and s.kind = 'role' and s.specialisation in ($1, 'individual') and v.state = 'published' and v.effective_on <= $2 and (v.retired_on is null or v.retired_on > $2)
       order by s.specialisation = $1 desc limit 1) v on v.tenant_id = l.tenant_id and v.id = l.version_id
     where l.kind = 'criterion' order by (select c.position from standard_line c where c.tenant_id = l.tenant_id and c.version_id = l.version_id and c.key = l.parent_key), l.position`,
    [specialisation ?? 'individual', tx.today],
  )
}
