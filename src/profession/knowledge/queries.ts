/** What the pages of knowledge read. Who reads is said by row-level security (0200_knowledge.sql): those of the profession, and of answers their giver alone. */
import type { Tx } from '#src/platform/db.ts'
import { lookedFor } from './folding.ts'
import type { Answer, Entry, EntryLine, Figure } from './types.ts'

const lineColumns = `id, heading, title, about, criteria, look_again_on as "lookAgainOn", set_aside_on as "setAsideOn"`

/** Every entry as a line, by heading, what was set aside last. Relies on knowledge_entry_heading_idx; a tenant has hundreds. */
export async function entriesOf(tx: Tx, limit = 1000): Promise<EntryLine[]> {
  return tx.rows<EntryLine>(
    `select ${lineColumns} from knowledge_entry where tenant_id = current_tenant() order by set_aside_on is not null, written_at, id limit $1`,
    [limit],
  )
}

/** Entries that hold every word of a question in any language, those that hold it in the title first. Reads the tenant's entries once: hundreds of short folded texts. */
export async function findEntries(tx: Tx, question: string, limit = 40): Promise<EntryLine[]> {
  const words = lookedFor(question)
  if (words.length === 0) return []
  return tx.rows<EntryLine>(
    `select ${lineColumns} from knowledge_entry
     where tenant_id = current_tenant() and set_aside_on is null and not exists (select from unnest($1::text[]) w where strpos(search_title || search_text, w) = 0)
     order by (select count(*) from unnest($1::text[]) w where strpos(search_title, w) > 0) desc, written_at, id limit $2`,
    [words, limit],
  )
}

export async function entryOf(tx: Tx, id: string): Promise<Entry | undefined> {
  return tx.row<Entry>(
    `select e.id, e.heading, e.title, e.body, e.about, e.belonging, e.sources, e.criteria, e.look_again_on as "lookAgainOn", e.set_aside_on as "setAsideOn", e.basis is not null as "fromBasis",
       w.display_name as "writtenBy", e.written_by as "writtenById", c.display_name as "changedBy", e.changed_at as "changedAt", (e.changed_at at time zone $2)::date as "changedOn", e.version
     from knowledge_entry e join account w on w.tenant_id = e.tenant_id and w.id = e.written_by join account c on c.tenant_id = e.tenant_id and c.id = e.changed_by
     where e.tenant_id = current_tenant() and e.id = $1`,
    [id, tx.actor.timeZone],
  )
}

/** The keys of the entries of Ofek that the network has already. */
export async function basisTaken(tx: Tx): Promise<string[]> {
  return (await tx.rows<{ basis: string }>(`select basis from knowledge_entry where tenant_id = current_tenant() and basis is not null`)).map(({ basis }) => basis)
}

/** Every figure in the order in which it was written: a handful a year. */
export async function figuresOf(tx: Tx): Promise<Figure[]> {
  return tx.rows<Figure>(
    `select f.id, f.kind, f.value, f.effective_on as "effectiveOn", f.source, f.note, f.verified, f.look_again_on as "lookAgainOn", a.display_name as by, (f.at at time zone $1)::date as "writtenOn"
     from knowledge_figure f join account a on a.tenant_id = f.tenant_id and a.id = f.written_by
     where f.tenant_id = current_tenant() order by f.at, f.id limit 500`,
    [tx.actor.timeZone],
  )
}

/** One's own last answer to each check. Relies on knowledge_answer_account_idx. */
export async function myAnswers(tx: Tx): Promise<Answer[]> {
  return tx.rows<Answer>(
    `select distinct on (question) question, chosen, fits, (at at time zone $1)::date as on, count(*) over (partition by question)::int as times
     from knowledge_answer where tenant_id = current_tenant() and account_id = current_account() order by question, id desc`,
    [tx.actor.timeZone],
  )
}
