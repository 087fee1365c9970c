/** The team as its lead sees it. What is shown of participants is what row-level security opens to the actor. */
import type { Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import { type Promoter, promotersOf } from '../promoters.ts'
import type { CoveredNow, IsNow, KnownCloseness, OfCaseload, RunningCover, TeamPromoter } from './types.ts'

const named = `p.given_name as "givenName", p.family_name as "familyName", p.preferred_name as "preferredName"`

/** The promoters whom the actor leads, by name: those on duty, and those who still answer for someone. Relies on file_relation_account_idx. */
export async function teamOf(tx: Tx): Promise<TeamPromoter[]> {
  const counts = await tx.rows<{ id: string; ours: number }>(
    `select led.id, coalesce(c.people, 0) as ours from unnest((select led_promoters())::uuid[]) led (id) left join led_caseloads() c on c.account_id = led.id`,
  )
  const ours = new Map(counts.map((row) => [row.id, row.ours]))
  const promoters = await promotersOf(tx, [...ours.keys()])
  return promoters.map((one) => ({ ...one, ours: ours.get(one.accountId) ?? 0 })).filter((one) => one.fullLoad > 0 || one.ours > 0)
}

/** One promoter of the team. */
export async function promoterOfTeam(tx: Tx, accountId: string): Promise<Promoter> {
  const led = await tx.row(`select where $1::uuid = any ((select led_promoters())::uuid[])`, [accountId])
  const [promoter] = led ? await promotersOf(tx, [accountId]) : []
  if (!promoter) throw new NotYours('promoter')
  return promoter
}

/** Whom a promoter answers for, by name. The stage counts as in caseloads(). Relies on file_relation_account_idx. */
export const caseloadOf = (tx: Tx, accountId: string): Promise<OfCaseload[]> =>
  tx.rows<OfCaseload>(
    `select p.id as "participantId", ${named}, p.address, p.language, p.spoken_languages as "spokenLanguages", pr.name as programme, pr.id as "programmeId",
       case when e.stage = 'enrolled' and e.joined_on > actor_day() - 60 then 'beginning' else e.stage end as stage,
       case when w.participant_id is not null then json_build_object('language', w.language, 'communityWish', w.community_wish, 'community', w.community, 'promoterGender', w.promoter_gender, 'words', w.words) end as wishes,
       array(select c.account_id from closeness c where c.tenant_id = r.tenant_id and c.participant_id = r.participant_id and c.ended_at is null) as close
     from file_relation r
     join participant p on p.tenant_id = r.tenant_id and p.id = r.participant_id
     join lateral (select en.* from enrolment en where en.tenant_id = r.tenant_id and en.participant_id = r.participant_id
       order by array_position(array['enrolled', 'applicant', 'paused', 'finished'], en.stage), en.joined_on limit 1) e on true
     join programme pr on pr.tenant_id = e.tenant_id and pr.id = e.programme_id
     left join assignment_wish w on w.tenant_id = r.tenant_id and w.participant_id = r.participant_id
     where r.tenant_id = current_tenant() and r.account_id = $1 and r.relation = 'assigned' and r.ends_on is null
     order by p.given_name, p.family_name, p.id limit 500`,
    [accountId],
  )

/** With whom participants are now, since when and by whose handing over: of those whose file is open to the actor. Relies on file_relation_participant_idx, handing_over_participant_idx. */
export const whereTheyAre = (tx: Tx, participantIds: readonly string[]): Promise<IsNow[]> =>
  tx.rows<IsNow>(
    `select p.id as "participantId", ${named}, a.display_name as promoter, r.starts_on as since, h.by
     from participant p
     left join file_relation r on r.tenant_id = p.tenant_id and r.participant_id = p.id and r.relation = 'assigned' and r.ends_on is null
     left join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     left join lateral (select b.display_name as by from handing_over g join account b on b.tenant_id = g.tenant_id and b.id = g.account_id
       where g.tenant_id = r.tenant_id and g.participant_id = r.participant_id and g.to_account_id = r.account_id order by g.at desc, g.id desc limit 1) h on true
     where p.tenant_id = current_tenant() and p.id = any ($1) order by p.given_name, p.family_name, p.id`,
    [participantIds],
  )

/** By whom and when participants are covered from today on: of those whose file is open to the actor. Relies on file_relation_participant_idx. */
export const coversOver = (tx: Tx, participantIds: readonly string[]): Promise<CoveredNow[]> =>
  tx.rows<CoveredNow>(
    `select p.id as "participantId", ${named}, a.display_name as cover, r.starts_on as "startsOn", r.ends_on as "endsOn"
     from participant p join file_relation r on r.tenant_id = p.tenant_id and r.participant_id = p.id and r.relation = 'cover' and r.ends_on >= $2
     join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     where p.tenant_id = current_tenant() and p.id = any ($1) order by p.given_name, p.family_name, p.id, r.starts_on`,
    [participantIds, tx.today],
  )

/** What moving or covering a promoter's caseload is chosen from: the promoter, the caseload, and the others of the team who are on duty. */
export const choicesFor = async (tx: Tx, accountId: string) => ({
  promoter: await promoterOfTeam(tx, accountId),
  caseload: await caseloadOf(tx, accountId),
  others: (await teamOf(tx)).filter((one) => one.accountId !== accountId && one.fullLoad > 0),
})

/** Cover that runs or is to come for the team, with how many participants the actor knows of. Relies on cover_period_away_idx, file_relation_cover_period_idx. */
export const coversOf = (tx: Tx): Promise<RunningCover[]> =>
  tx.rows<RunningCover>(
    `select v.id, a.display_name as away, b.display_name as cover, v.starts_on as "startsOn", v.ends_on as "endsOn",
       (select count(distinct r.participant_id)::int from file_relation r where r.tenant_id = v.tenant_id and r.cover_period_id = v.id and r.ends_on >= $1) as people
     from cover_period v
     join account a on a.tenant_id = v.tenant_id and a.id = v.away_account_id join account b on b.tenant_id = v.tenant_id and b.id = v.cover_account_id
     where v.tenant_id = current_tenant() and v.away_account_id = any ((select led_promoters())::uuid[]) and v.ends_on >= $1 and v.ends_on >= v.starts_on
     order by v.starts_on, v.id`,
    [tx.today],
  )

/** Closeness that stands between promoters of the team and those they now accompany. Relies on closeness_account_idx. */
export const closenessInTeam = (tx: Tx): Promise<KnownCloseness[]> =>
  tx.rows<KnownCloseness>(
    `select c.id, p.id as "participantId", ${named}, a.display_name as promoter, c.kind, c.words, (c.declared_at at time zone $1)::date as "declaredOn"
     from closeness c join participant p on p.tenant_id = c.tenant_id and p.id = c.participant_id join account a on a.tenant_id = c.tenant_id and a.id = c.account_id
     join file_relation r on r.tenant_id = c.tenant_id and r.account_id = c.account_id and r.participant_id = c.participant_id and r.relation = 'assigned' and r.ends_on is null
     where c.tenant_id = current_tenant() and c.account_id = any ((select led_promoters())::uuid[]) and c.ended_at is null order by c.declared_at`,
    [tx.actor.timeZone],
  )
