import { type Language, languages } from '#src/language/language.ts'
import type { Tx } from '#src/platform/db.ts'
import type { Day } from '#src/platform/clock.ts'
import { NotYours } from '#src/platform/errors.ts'
import { languageOfWords } from '#src/language/letters.ts'
import { documentOf } from './document.ts'
import type { Beginner, CvChoice, CvCredential, CvDocument, CvSources, CvStrength, HistoryEntry, LanguageLevel } from './types.ts'

/** A line of the history as its page shows it. */
export interface KeptHistory extends HistoryEntry {
  setAside: boolean
  begunBy: Beginner
  version: number
}

/** Strengths as the page asks for their words: with the version of the wording in each language. */
export interface KeptStrength extends CvStrength {
  versions: Partial<Record<Language, number>>
}

export interface KeptCredential extends CvCredential {
  versions: Partial<Record<Language, number>>
}

export interface KeptSources extends CvSources {
  credentials: KeptCredential[]
  history: KeptHistory[]
  strengths: KeptStrength[]
  /** What was said of the name and the languages, and its version; 0 where nobody said anything. */
  person: { names: Partial<Record<Language, string>>; levels: Record<string, LanguageLevel>; version: number }
}

interface Row {
  given: string
  family: string
  preferred: string
  phone: string | null
  email: string | null
  locality: string
  spoken: string[]
  history: KeptHistory[]
  strengths: KeptStrength[]
  credentials: KeptCredential[]
  names: Partial<Record<Language, string>> | null
  levels: Record<string, LanguageLevel> | null
  version: number | null
}

/** All that a curriculum vitae of this participant can be made of; what was set aside stands in `history` alone. Relies on work_history_participant_idx, mapping_item_participant_idx, cv_wording_once, credential_participant_idx, cv_wording_credential_once. */
export async function cvSources(tx: Tx, participantId: string): Promise<KeptSources> {
  const row = await tx.row<Row>(
    `select p.given_name as given, p.family_name as family, p.preferred_name as preferred, p.phone, p.email, p.locality, p.spoken_languages as spoken,
       (select coalesce(json_agg(json_build_object('id', h.id, 'kind', h.kind, 'began', h.began, 'ended', h.ended, 'goesOn', h.goes_on, 'words', h.words, 'setAside', h.set_aside, 'begunBy', h.begun_by, 'version', h.version) order by h.id), '[]')
        from work_history h where h.tenant_id = p.tenant_id and h.participant_id = p.id) as history,
       (select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'did', coalesce(e.did, ''),
          'words', (select coalesce(json_object_agg(w.language, json_build_object('title', w.title, 'line', w.line)), '{}') from cv_wording w where w.tenant_id = m.tenant_id and w.item_id = m.id),
          'versions', (select coalesce(json_object_agg(w.language, w.version), '{}') from cv_wording w where w.tenant_id = m.tenant_id and w.item_id = m.id)) order by m.id), '[]')
        from mapping_item m left join episode e on e.tenant_id = m.tenant_id and e.id = m.episode_id
        where m.tenant_id = p.tenant_id and m.participant_id = p.id and m.kind = 'strength'
          and (select s.state from mapping_state s where s.tenant_id = m.tenant_id and s.item_id = m.id order by s.at desc, s.id desc limit 1) <> 'set_aside') as strengths,
       (select coalesce(json_agg(json_build_object('id', k.id, 'title', k.name, 'issuer', k.issuer, 'on', k.issued_on,
          'words', (select coalesce(json_object_agg(w.language, json_build_object('title', w.title, 'line', w.line)), '{}') from cv_wording w where w.tenant_id = k.tenant_id and w.credential_id = k.id),
          'versions', (select coalesce(json_object_agg(w.language, w.version), '{}') from cv_wording w where w.tenant_id = k.tenant_id and w.credential_id = k.id)) order by k.issued_on desc, k.id), '[]')
        from credential k where k.tenant_id = p.tenant_id and k.participant_id = p.id and k.taken_back_on is null) as credentials,
       c.names, c.levels, c.version
     from participant p left join cv_person c on c.tenant_id = p.tenant_id and c.participant_id = p.id
     where p.tenant_id = current_tenant() and p.id = $1`,
    [participantId],
  )
  if (!row) throw new NotYours('search.open')
  const levels = row.levels ?? {}
  return {
    names: namesOf(row),
    phone: row.phone ?? '',
    email: row.email ?? '',
    locality: row.locality,
    history: row.history,
    strengths: row.strengths,
    credentials: row.credentials,
    languages: [...new Set([...row.spoken, ...Object.keys(levels)])].map((code) => ({ code, level: levels[code] ?? null })),
    person: { names: row.names ?? {}, levels, version: row.version ?? 0 },
  }
}

/** The name in each language: as it was said, or as the file writes it where its letters are of that language. */
function namesOf({ given, family, preferred, names }: Row): Record<Language, string> {
  const written = [`${given} ${family}`, preferred && `${preferred} ${family}`].map((name) => name.trim())
  // A name is of one language when all of it is: a given name in Arabic beside a family name in Hebrew is of neither.
  const isOf = (language: Language, name: string) => name.split(' ').every((part) => languageOfWords(part) === language)
  return Object.fromEntries(languages.map((language) => [language, names?.[language] || written.find((name) => name !== '' && isOf(language, name)) || ''])) as Record<Language, string>
}

/** The sources of a document: without what was set aside. */
export const forDocument = (sources: KeptSources): KeptSources => ({ ...sources, history: sources.history.filter((entry) => !entry.setAside) })

export interface KeptCv extends CvChoice {
  id: string
  /** What they call it; it stands on no paper. */
  name: string
  vacancyWords: string
  setAside: boolean
  begunBy: Beginner
  begunOn: Day
  changedOn: Day
  version: number
}

const columns = `id, name, vacancy_words as "vacancyWords", language, headline, summary, show_phone as "showPhone", show_email as "showEmail", show_locality as "showLocality", left_out as "leftOut",
  item_order as "order", set_aside as "setAside", begun_by as "begunBy", (at at time zone $2)::date as "begunOn", (written_at at time zone $2)::date as "changedOn", version`

/** The curricula vitae of a participant, the newest first. Relies on cv_participant_idx. */
export const cvsOf = (tx: Tx, participantId: string): Promise<KeptCv[]> =>
  tx.rows<KeptCv>(`select ${columns} from cv where tenant_id = current_tenant() and participant_id = $1 order by set_aside, id desc`, [participantId, tx.actor.timeZone])

/** One of them. */
export async function cvOf(tx: Tx, participantId: string, cvId: string): Promise<KeptCv> {
  const cv = await tx.row<KeptCv>(`select ${columns} from cv where tenant_id = current_tenant() and participant_id = $1 and id = $3`, [participantId, tx.actor.timeZone, cvId])
  if (!cv) throw new NotYours('search.open')
  return cv
}

/** One document ready to go out, with what it was made of. */
export async function documentToSend(tx: Tx, participantId: string, cvId: string): Promise<{ document: CvDocument; sources: KeptSources }> {
  const sources = forDocument(await cvSources(tx, participantId))
  return { document: documentOf(await cvOf(tx, participantId, cvId), sources), sources }
}
