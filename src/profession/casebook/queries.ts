/** What the casebook reads. Which cases and wordings are open to whom is said by row-level security (0186_casebook.sql). */
import type { Tx } from '#src/platform/db.ts'
import { bySettledAndLikeness, likenessOf } from '#src/profession/ethics/similar.ts'
import type { Compared, Kind } from '#src/profession/ethics/types.ts'
import type { Case, CaseInList, SimilarCase } from './types.ts'

/** The title of a case `c` in each language, '' where it is not worded. */
export const titleOfCase = `(select jsonb_build_object('he', '', 'ar', '', 'en', '') || coalesce(jsonb_object_agg(w.language, w.title), '{}') from ethics_case_wording w where w.tenant_id = c.tenant_id and w.case_id = c.id)`
const mine = `c.dilemma_id = any ((select my_dilemmas())::uuid[])`
const inList = `c.id, c.kind, c.values_at_odds as "values", ${titleOfCase} as title, c.published_on as "publishedOn",
  (c.published_on is null and c.asks_raiser and ${mine} and exists (select from ethics_case_wording w where w.tenant_id = c.tenant_id and w.case_id = c.id
    and not exists (select from ethics_case_answer a where a.tenant_id = w.tenant_id and a.case_id = w.case_id and a.language = w.language and a.wording_version = w.version))) as "waitsForMe"`

/** The cases that stand in the casebook, of a kind or of all, the newest first, a page at a time; `after` is the last one's day and id. Relies on ethics_case_kind_idx and ethics_case_published_idx. */
export async function casesPublished(tx: Tx, { kind = null, after = '', limit = 40 }: { kind?: Kind | null; after?: string; limit?: number } = {}): Promise<{ cases: CaseInList[]; next: string | null }> {
  const [day, id] = /^(\d{4}-\d\d-\d\d)~([0-9a-f-]{36})$/.exec(after)?.slice(1) ?? ['9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const rows = await tx.rows<CaseInList>(
    `select ${inList} from ethics_case c where c.tenant_id = current_tenant() and (c.published_on, c.id) < ($1::date, $2::uuid)${kind ? ' and c.kind = $4' : ''}
     order by c.published_on desc, c.id desc limit $3`,
    [day, id, limit + 1, ...(kind ? [kind] : [])],
  )
  const last = rows[limit - 1]
  return { cases: rows.slice(0, limit), next: rows.length > limit && last ? `${last.publishedOn}~${last.id}` : null }
}

/** Those that are proposed and not published, to the ethics group and to whoever raised the dilemma. */
export async function casesProposed(tx: Tx): Promise<CaseInList[]> {
  return tx.rows<CaseInList>(`select ${inList} from ethics_case c where c.tenant_id = current_tenant() and c.published_on is null order by c.proposed_on desc, c.id limit 100`)
}

/** One case with its wordings and what whoever raised it said to each as it stands; undefined where it is not open to the actor. */
export async function caseOf(tx: Tx, id: string): Promise<Case | undefined> {
  return tx.row<Case>(
    `select c.id, c.dilemma_id as "dilemmaId", exists (select from dilemma d where d.tenant_id = c.tenant_id and d.id = c.dilemma_id) as "dilemmaOpen", c.kind, c.values_at_odds as "values",
       c.asks_raiser as "asksRaiser", ${mine} as mine, c.proposed_on as "proposedOn", c.published_on as "publishedOn", c.taken_back as "takenBack", c.version,
       coalesce((select json_agg(json_build_object('language', w.language, 'title', w.title, 'happened', w.happened, 'decided', w.decided, 'reason', w.reason, 'outcome', w.outcome, 'opposite', w.opposite,
           'published', w.published, 'by', b.display_name, 'on', w.worded_on, 'version', w.version,
           'answer', (select json_build_object('agrees', a.agrees, 'words', a.words, 'on', a.on_day) from ethics_case_answer a
             where a.tenant_id = w.tenant_id and a.case_id = w.case_id and a.language = w.language and a.wording_version = w.version)) order by w.language desc)
         from ethics_case_wording w join account b on b.tenant_id = w.tenant_id and b.id = w.worded_by where w.tenant_id = c.tenant_id and w.case_id = c.id), '[]') as wordings
     from ethics_case c where c.tenant_id = current_tenant() and c.id = $1`,
    [id],
  )
}

/** The case that was made from a dilemma, where it is open to the actor. Relies on ethics_case_once. */
export async function caseFrom(tx: Tx, dilemmaId: string): Promise<string | undefined> {
  return (await tx.row<{ id: string }>(`select id from ethics_case where tenant_id = current_tenant() and dilemma_id = $1`, [dilemmaId]))?.id
}

/** Dilemmas open to the actor that were told to their end, the latest first, of which no case was made yet. Relies on dilemma_told_idx and ethics_case_once. */
export async function settledToPropose(tx: Tx): Promise<{ id: string; title: string; kind: Kind }[]> {
  return tx.rows(
    `select d.id, d.title, d.kind from dilemma d where d.tenant_id = current_tenant() and d.outcome_on is not null
       and not exists (select from ethics_case c where c.tenant_id = d.tenant_id and c.dilemma_id = d.id) order by d.outcome_on desc, d.id desc limit 20`,
  )
}

const mostSimilar = 3
/** The published cases that are like a dilemma, by the rule of the register; looked for among the newest hundred of the kind and the newest hundred of all. */
export async function similarCases(tx: Tx, one: Compared, exceptFrom: string | null): Promise<SimilarCase[]> {
  const rows = await tx.rows<Compared & Pick<SimilarCase, 'id' | 'title'>>(
    `select c.id, c.kind, c.values_at_odds as "values", '' as touches, ${titleOfCase} as title,
       (select coalesce(string_agg(concat_ws(' ', w.title, w.happened), ' '), '') from ethics_case_wording w where w.tenant_id = c.tenant_id and w.case_id = c.id) as told
     from ((select * from ethics_case where tenant_id = current_tenant() and kind = $1 and published_on is not null order by published_on desc, id desc limit 100)
       union (select * from ethics_case where tenant_id = current_tenant() and published_on is not null order by published_on desc, id desc limit 100)) c
     where c.dilemma_id is distinct from $2 order by c.published_on desc, c.id desc`,
    [one.kind, exceptFrom],
  )
  return rows
    .flatMap(({ id, title: named, ...other }) => {
      const likeness = likenessOf(one, other)
      return likeness ? [{ id, title: named, kind: other.kind, settled: true, likeness }] : []
    })
    .sort(bySettledAndLikeness)
    .slice(0, mostSimilar)
    .map(({ settled: _, ...found }) => found)
}
