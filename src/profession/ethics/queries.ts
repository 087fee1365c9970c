/** What the register of dilemmas reads. Which are open to whom is said by row-level security (0180_dilemmas.sql). */
import type { Language } from '#src/language/language.ts'
import type { Tx } from '#src/platform/db.ts'
import { standingOf } from './rules.ts'
import { bySettledAndLikeness, likenessOf } from './similar.ts'
import type { Answer, Compared, Course, Dilemma, DilemmaInList, EarlierWording, Known, SimilarOne } from './types.ts'

const inList = `d.id, d.kind, d.title, d.values_at_odds as "values", d.wanted_by as "wantedBy", d.raised_on as "raisedOn", d.answer_by as "answerBy", d.decided_on as "decidedOn", d.outcome_on as "outcomeOn",
  a.display_name as by, d.id = any ((select my_dilemmas())::uuid[]) as mine,
  (select count(*)::int from dilemma_answer w where w.tenant_id = d.tenant_id and w.dilemma_id = d.id) as answers,
  exists (select from dilemma_answer w where w.tenant_id = d.tenant_id and w.dilemma_id = d.id and w.account_id = current_account()) as "answeredByMe"`
const from = `dilemma d left join account a on a.tenant_id = d.tenant_id and a.id = d.raised_by`

/** The dilemmas that are open to the actor, the newest first, a page at a time; `after` is the last one's day and id. Relies on dilemma_raised_on_idx. */
export async function dilemmasOpen(tx: Tx, { after = '', limit = 60 }: { after?: string; limit?: number } = {}): Promise<{ dilemmas: DilemmaInList[]; next: string | null }> {
  const [day, id] = /^(\d{4}-\d\d-\d\d)~([0-9a-f-]{36})$/.exec(after)?.slice(1) ?? ['9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const rows = await tx.rows<DilemmaInList>(
    `select ${inList} from ${from} where d.tenant_id = current_tenant() and (d.raised_on, d.id) < ($1::date, $2::uuid) order by d.raised_on desc, d.id desc limit $3`,
    [day, id, limit + 1],
  )
  const last = rows[limit - 1]
  return { dilemmas: rows.slice(0, limit), next: rows.length > limit && last ? `${last.raisedOn}~${last.id}` : null }
}

/** One of them, whole; undefined where it is not open to the actor. */
export async function dilemmaOf(tx: Tx, id: string): Promise<Dilemma | undefined> {
  return tx.row<Dilemma>(
    `select ${inList}, d.story, d.options, d.touches, d.language, d.asked, p.name as programme, d.question, d.decision, d.reason, d.outcome, d.version
     from ${from} left join programme p on p.tenant_id = d.tenant_id and p.id = d.programme_id where d.tenant_id = current_tenant() and d.id = $1`,
    [id],
  )
}

/** Dilemmas that wait for advice of the actor's: of a programme or of the whole network, asked, not decided, and not answered by them yet; what is wanted soonest first. Looked for among the newest hundred that are open to the actor. Relies on dilemma_raised_on_idx. */
export const dilemmasToAdvise = (tx: Tx, limit = 6): Promise<{ id: string; title: string; answerBy: string; answers: number }[]> =>
  tx.rows(
    `select d.id, d.title, d.answer_by as "answerBy", (select count(*)::int from dilemma_answer w where w.tenant_id = d.tenant_id and w.dilemma_id = d.id) as answers
     from (select id, title, tenant_id, answer_by, decided_on from dilemma where tenant_id = current_tenant() order by raised_on desc, id desc limit 100) d
     where d.answer_by >= actor_day() and d.decided_on is null and not d.id = any ((select my_dilemmas())::uuid[]) and not exists (select from dilemma_answer w where w.tenant_id = d.tenant_id and w.dilemma_id = d.id and w.account_id = current_account()) order by d.answer_by, d.id limit $1`,
    [limit],
  )

/** How it was told before, the latest first. Relies on dilemma_wording_once. */
export async function earlierWordings(tx: Tx, dilemmaId: string): Promise<EarlierWording[]> {
  return tx.rows<EarlierWording>(
    `select id, until, kind, title, story, values_at_odds as "values", options, touches from dilemma_wording where tenant_id = current_tenant() and dilemma_id = $1 order by stood_as desc`,
    [dilemmaId],
  )
}

const mostSimilar = 5
/**
 * The dilemmas open to the actor that are like one (similar.ts), settled ones first. Looked for among the newest hundred of its kind and the newest
 * hundred of all, so that it costs the same whatever the register holds. Relies on dilemma_kind_idx and dilemma_raised_on_idx.
 */
export async function similarTo(tx: Tx, one: Compared, except: string | null): Promise<SimilarOne[]> {
  const columns = `id, kind, title, story, values_at_odds, touches, answer_by, decided_on, outcome_on, raised_on`
  const rows = await tx.rows<Course & Compared & { id: string; title: string }>(
    `select id, kind, title, title || ' ' || story as told, values_at_odds as "values", touches, answer_by as "answerBy", decided_on as "decidedOn", outcome_on as "outcomeOn"
     from ((select ${columns} from dilemma where tenant_id = current_tenant() and kind = $1 order by raised_on desc, id desc limit 100)
       union (select ${columns} from dilemma where tenant_id = current_tenant() order by raised_on desc, id desc limit 100)) candidates
     where id is distinct from $2 order by raised_on desc, id desc`,
    [one.kind, except],
  )
  return rows
    .flatMap(({ id, title, ...other }) => {
      const likeness = likenessOf(one, other)
      return likeness ? [{ id, title, kind: other.kind, standing: standingOf(other), settled: other.decidedOn !== null, likeness }] : []
    })
    .sort(bySettledAndLikeness)
    .slice(0, mostSimilar)
}

/** The advice that was given, in its order. Relies on dilemma_answer_dilemma_idx. */
export async function adviceOn(tx: Tx, dilemmaId: string): Promise<Answer[]> {
  return tx.rows<Answer>(
    `select w.id, w.weighs, w.unknown, a.display_name as by, (w.at at time zone $2)::date as on
     from dilemma_answer w join account a on a.tenant_id = w.tenant_id and a.id = w.account_id where w.tenant_id = current_tenant() and w.dilemma_id = $1 order by w.id`,
    [dilemmaId, tx.actor.timeZone],
  )
}

/** The programmes in which advice can be asked for. */
export async function programmesToAsk(tx: Tx): Promise<{ id: string; name: Record<Language, string> }[]> {
  return tx.rows(`select id, name from programme where tenant_id = current_tenant() and (closed_on is null or closed_on > $1) order by name->>'he' limit 200`, [tx.today])
}

/**
 * The names of those whom a promoter accompanies, for the check of what somebody else writes of their work; of nobody where that promoter's file is not open
 * to the actor (0236_names_to_mask.sql). For masking.ts alone: they are looked for in a text and shown nowhere.
 */
export async function namesToMaskOf(tx: Tx, promoterId: string): Promise<Known[]> {
  return tx.rows<Known>(`select given_name as "givenName", preferred_name as "preferredName", family_name as "familyName" from names_to_mask_of($1) limit 2000`, [promoterId])
}

/** The names of one participant, where the file is open to the actor. Relies on the primary key. */
export const namesOf = (tx: Tx, participantId: string): Promise<Known | undefined> =>
  tx.row<Known>(`select given_name as "givenName", preferred_name as "preferredName", family_name as "familyName" from participant where tenant_id = current_tenant() and id = $1`, [participantId])

/** The names of those whom the actor accompanies, which no dilemma may tell. Relies on the primary key of participant, by my_files(). */
export async function namesAccompanied(tx: Tx): Promise<Known[]> {
  return tx.rows<Known>(
    `select given_name as "givenName", preferred_name as "preferredName", family_name as "familyName" from participant where tenant_id = current_tenant() and id = any ((select my_files())::uuid[]) limit 2000`,
  )
}
