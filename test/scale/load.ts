import { createHash } from 'node:crypto'
import type pg from 'pg'
import { searchKeysOf, spellingVersion } from '#src/participants/search/index.ts'
import { sealsOf } from '#src/platform/crypto.ts'
import { aProgramme, aTenant } from '../builders.ts'
import type { TestDatabase } from '../database.ts'

/** How large the national tier is (domain.md 6). Everyone with a number below `active` is accompanied now: 60 for each promoter; ten more ended lately. */
export const size = { people: 300_000, promoters: 600, programmes: 10, active: 36_000, unassigned: 1_000 }

const given = ['محمد', 'מוחמד', 'Mohammed', 'أحمد', 'אחמד', 'يوسف', 'יוסף', 'Yosef', 'فاطمة', 'פאטמה', 'Fatima', 'نور', 'נור', 'خالد', "ח'אלד", 'Khaled', 'דוד', 'David', 'יצחק', 'Yitzhak', 'Isaac', 'חיה', 'Chaya',
  'שרה', 'Sarah', 'מיכל', 'רחל', 'תמר', 'שירה', 'אפרת', 'יעל', 'נעמה', 'חנה', 'דבורה', 'אביטל', 'מרים', 'مريم', 'سعاد', 'ليلى', 'هبة', 'منى', 'آية', 'إيمان', 'إبراهيم', 'عمر', 'علي', 'سامي', 'زياد', 'طارق', 'מסרט', 'טיגיסט',
  'אלמז', 'אדיסו', 'גטהון', 'סבטלנה', 'אירינה', 'Irina', 'Olga', 'Dmitri', 'דמיטרי', 'סרגיי', 'יבגני', 'משה', 'אליהו', 'נתנאל', 'רפאל', 'שלמה', 'צבי', 'Zvi']
const family = ['כהן', 'לוי', 'חורי', 'خوري', 'Khoury', 'حداد', 'חדאד', 'חדד', 'مזרחי', 'פרץ', 'ביטון', 'אברהם', 'דהן', 'אזולאי', 'פרידמן', 'מלכה', 'גבאי', 'אוחנה', 'רוזנברג', 'שפירא', 'בן דוד', 'אלבז', 'וקנין', 'הורוביץ', 'עמר',
  'أبو أحمد', 'منصور', 'زعبي', 'سليمان', 'عودة', 'جبارين', 'محاميد', 'القصاصي', 'شحادة', 'بشارة', 'حاج يحيى', 'دراوشة', 'الهواري', 'טגניה', 'ביאדגלין', 'מנגיסטו', 'דסטה', 'יאלאו', 'קוזלוב', 'איבנובה', 'Ivanova', 'וולקוב', 'גולדברג',
  'רבינוביץ', "שבצ'נקו", 'ליברמן', 'Schwartz', 'שוורץ', 'צמח', 'Tzemach']

/** A tenant of 300,000 people and two years of the accompaniment of those who are accompanied now, written by sets; and a small tenant beside it. */
export async function loadNation(db: TestDatabase): Promise<{ tenant: string }> {
  const tenant = await aTenant(db, { name: 'ארצי' })
  const small = await aTenant(db, { name: 'קטן' })
  await aProgramme(db, { tenant: small })
  // Pay that opens: outcomes read it, for the sum.
  const pay = `'\\x${(await sealsOf(db.owner, tenant)).seal('placement.pay', JSON.stringify({ amount: 40, basis: 'hour', percent: null })).toString('hex')}'::bytea`
  const client = await db.owner.connect()
  try {
    // No trigger looks each row's references up: the sets are right by their making.
    await client.query(`set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '256MB'`)
    await client.query(`
      create function pg_temp.id(kind text, n bigint) returns uuid immutable parallel safe language sql as
        $$ select (substr(md5(kind), 1, 8) || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
      create function pg_temp.chance(n bigint, salt integer) returns float8 immutable parallel safe language sql as
        $$ select (hashint8extended(n, salt) & 1048575) / 1048576.0::float8 $$`)
    await client.query(`create temp table name_key (name text, kind text, key text)`)
    for (const name of [...given, ...family]) {
      for (const { kind, key } of searchKeysOf([name])) await client.query(`insert into name_key values ($1, $2, $3)`, [name, kind, key])
    }
    await withoutIndexes(client, bigTables, async () => {
      for (const sql of people) await client.query(sql.replaceAll('$tenant', `'${tenant}'::uuid`), sql.includes('$1') ? [given, family] : [])
      for (const sql of [...files, ...seldom]) await client.query(sql.replaceAll('$tenant', `'${tenant}'::uuid`).replaceAll('$pay', pay))
    })
    await client.query(`insert into search_spelling (tenant_id, version) values ($1, $2)`, [tenant, spellingVersion])
    await client.query('set session_replication_role = origin')
    // As autovacuum does after so many rows; without it no index alone could answer.
    await client.query('vacuum analyze')
  } finally {
    // Its settings must not reach who borrows it next.
    client.release(true)
  }
  return { tenant }
}

/** The id of a row of the load, as pg_temp.id makes it. */
export const idOf = (kind: string, n: number): string => `${createHash('md5').update(kind).digest('hex').slice(0, 8)}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

const bigTables = ['participant', 'enrolment', 'file_relation', 'participant_search_key', 'participant_sensitive', 'meeting', 'promise', 'task', 'milestone', 'goal', 'mapping_item', 'mapping_state', 'milestone_state', 'task_telling', 'placement', 'consent_event', 'audit_event']

/** Builds the plain indexes once after the rows instead of row by row. */
async function withoutIndexes(client: pg.PoolClient, tables: string[], work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexname as name, i.indexdef as definition from pg_indexes i
     where i.schemaname = 'public' and i.tablename = any ($1) and not exists (select from pg_constraint c where c.conname = i.indexname)`,
    [tables],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  await work()
  for (const { definition } of rows) await client.query(definition)
}

const promoter = (n: string) => `pg_temp.id('account', ${n} % ${size.promoters})`
const programme = (n: string) => `pg_temp.id('programme', (${n} % ${size.promoters}) % ${size.programmes})`
const stage = `case when n >= ${size.people - size.unassigned} or n < 1800 then 'applicant' when n < 34000 then 'enrolled' when n < ${size.active} then 'paused' else 'finished' end`
const everyone = `generate_series(0, ${size.people - 1}) n`
const since = `current_date - (20 + (pg_temp.chance(n, 3) * 700)::int)`

const people = [
  `insert into programme (tenant_id, id, name) select $tenant, pg_temp.id('programme', n), jsonb_build_object('he', 'תכנית ' || n, 'ar', 'برنامج ' || n, 'en', 'Programme ' || n) from generate_series(0, ${size.programmes - 1}) n`,
  `insert into centre (tenant_id, id, name) select $tenant, pg_temp.id('centre', n), 'מרכז ' || n from generate_series(0, 39) n`,
  `insert into programme_centre (tenant_id, programme_id, centre_id) select $tenant, pg_temp.id('programme', n % 10), pg_temp.id('centre', n) from generate_series(0, 39) n`,
  `insert into account (tenant_id, id, display_name, email, sign_in_hash, created_at)
   select $tenant, pg_temp.id('account', n), 'מקדמת ' || n, n || '@nation.example', sha256(('nation' || n)::bytea), now() from generate_series(0, ${size.promoters - 1}) n`,
  `insert into post (tenant_id, id, account_id, role, programme_id, starts_on)
   select $tenant, pg_temp.id('post', n), ${promoter('n')}, 'promoter', ${programme('n')}, current_date - 800 from generate_series(0, ${size.promoters - 1}) n`,
  // Common names are common: the first of each list is that of one in twenty-five.
  `insert into participant (tenant_id, id, given_name, family_name, address, language, phone, birth_date, created_at, created_by)
   select $tenant, pg_temp.id('participant', n), ($1::text[])[1 + (${given.length} * pg_temp.chance(n, 1) ^ 1.3)::int % ${given.length}], ($2::text[])[1 + (${family.length} * pg_temp.chance(n, 2) ^ 1.3)::int % ${family.length}],
     case n % 3 when 0 then 'male' else 'female' end, case n % 2 when 0 then 'he' else 'ar' end, '+9725' || lpad(n::text, 8, '0'), date '1960-01-01' + (n * 37 % 16000)::int, now() - interval '1 day' * (n % 700), ${promoter('n')} from ${everyone}`,
  `insert into participant_search_key (tenant_id, participant_id, kind, key)
   select p.tenant_id, p.id, k.kind, k.key from participant p join name_key k on k.name = p.given_name where p.tenant_id = $tenant
   union select p.tenant_id, p.id, k.kind, k.key from participant p join name_key k on k.name = p.family_name where p.tenant_id = $tenant
   order by 2, 3, 4`,
  `insert into participant_search_key (tenant_id, participant_id, kind, key)
   select tenant_id, id, kind, key from participant, lateral (values ('phone', phone), ('phone_end', reverse(substr(phone, 2)))) k (kind, key) where tenant_id = $tenant`,
  `insert into participant_sensitive (tenant_id, participant_id, kind, sealed, search_hash, written_at, written_by)
   select $tenant, pg_temp.id('participant', n), 'national_id', 'x', sha256(n::text::bytea), now(), ${promoter('n')} from ${everyone} where n % 600 <> 0`,
  `insert into enrolment (tenant_id, id, participant_id, programme_id, centre_id, stage, first_contact_on, joined_on, ended_on, next_review_on)
   select $tenant, pg_temp.id('enrolment', n), pg_temp.id('participant', n), ${programme('n')}, pg_temp.id('centre', n % 40), ${stage}, ${since}, case when ${stage} <> 'applicant' then ${since} + 10 end,
     case when ${stage} = 'finished' then current_date - case when n < ${size.active} + 6000 then 40 else n % 10 end end, case when ${stage} = 'enrolled' then current_date + (n % 90)::int - 10 end from ${everyone}`,
  `insert into file_relation (tenant_id, id, participant_id, account_id, relation, starts_on, ends_on)
   select $tenant, pg_temp.id('relation', n), pg_temp.id('participant', n), ${promoter('n')}, 'assigned', ${since}, case when n >= ${size.active} + 6000 then greatest(${since}, current_date - 1) when n >= ${size.active} then current_date + 50 end
   from generate_series(0, ${size.people - size.unassigned - 1}) n`,
]

/** `each` rows for everyone who is accompanied, and `long` for the first one, whose file is longer than any. */
const rows = (each: number, long: number) => `(select n, i, n * 1000 + i as at from generate_series(0, ${size.active - 1}) n, generate_series(0, ${each - 1}) i union all select 0, i, i from generate_series(${each}, ${long - 1}) i) r`
const own = `$tenant, pg_temp.id('participant', n)`
const words = `'מה שנאמר ומה שסוכם, מילים של יום רגיל ' || i`

const files = [
  `insert into meeting (tenant_id, participant_id, id, account_id, starts_at, state, happened, recorded_at, recorded_by)
   select ${own}, pg_temp.id('meeting', at), ${promoter('n')}, now() - interval '1 day' * (i * 20 - 10) + interval '1 minute' * (n / 600), case i when 0 then 'scheduled' else 'held' end, ${words}, now(), ${promoter('n')} from ${rows(3, 400)}`,
  `insert into promise (tenant_id, participant_id, id, meeting_id, who, words, due_on, state, made_by)
   select ${own}, pg_temp.id('promise', at), pg_temp.id('meeting', at), case i % 2 when 0 then 'participant' else 'promoter' end, ${words}, current_date - i, case when i < 2 then 'open' else 'kept' end, ${promoter('n')} from ${rows(2, 400)}`,
  `insert into goal (tenant_id, participant_id, id, words, axis, direction, written_at, written_by) select ${own}, pg_temp.id('goal', at), ${words}, 'tools', 'enter', now(), ${promoter('n')} from ${rows(2, 60)}`,
  `insert into goal_level (tenant_id, participant_id, id, goal_id, level, reached_on, at, account_id) select ${own}, pg_temp.id('goal_level', at), pg_temp.id('goal', at), 0, current_date - i, now(), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into milestone (tenant_id, participant_id, id, goal_id, words, due_on, state, written_at, written_by)
   select ${own}, pg_temp.id('milestone', at), pg_temp.id('goal', at), ${words}, current_date + 20 - i * 15, case when i < 2 then 'open' else 'done' end, now(), ${promoter('n')} from ${rows(2, 60)}`,
  `insert into goal_state (tenant_id, participant_id, id, goal_id, state, reason, at, account_id)
   select ${own}, pg_temp.id('goal_state', at), pg_temp.id('goal', at), case i % 2 when 0 then 'set_aside' else 'open' end, ${words}, now() - interval '1 day' * i, ${promoter('n')} from ${rows(1, 60)}`,
  `insert into milestone_state (tenant_id, participant_id, id, milestone_id, state, at, account_id) select ${own}, pg_temp.id('milestone_state', at), pg_temp.id('milestone', at), 'done', now() - interval '1 day' * i, ${promoter('n')} from ${rows(2, 60)} where i > 1`,
  `insert into task (tenant_id, participant_id, id, axis, words, challenge, confidence, due_on, state, set_at, set_by)
   select ${own}, pg_temp.id('task', at), 'tools', ${words}, 4, 6, current_date + 10 - i * 15, case i when 0 then 'open' else 'done' end, now(), ${promoter('n')} from ${rows(2, 300)}`,
  `insert into work_history (tenant_id, participant_id, id, kind, began, words, begun_by, at, account_id, written_at, written_by)
   select ${own}, pg_temp.id('work_history', at), 'work', '2015', jsonb_build_object('he', jsonb_build_object('what', 'מוכרת', 'where', 'חנות', 'did', '')), 'participant', now(), ${promoter('n')}, now(), ${promoter('n')} from ${rows(1, 30)}`,
  `insert into cv (tenant_id, participant_id, id, name, language, begun_by, at, account_id, written_at, written_by) select ${own}, pg_temp.id('cv', at), 'בסיסי', 'he', 'participant', now(), ${promoter('n')}, now(), ${promoter('n')} from ${rows(1, 10)}`,
  `insert into search_channel (tenant_id, participant_id, id, kind, name, begun_by, at, account_id, written_at, written_by) select ${own}, pg_temp.id('search_channel', at), 'people', 'שכנים', 'participant', now(), ${promoter('n')}, now(), ${promoter('n')} from ${rows(1, 10)}`,
  `insert into search_person (tenant_id, participant_id, id, name, begun_by, at, account_id, written_at, written_by) select ${own}, pg_temp.id('search_person', at), 'רים', 'participant', now(), ${promoter('n')}, now(), ${promoter('n')} from ${rows(1, 10)}`,
  `insert into job_application (tenant_id, participant_id, id, title, channel_id, person_id, cv_id, state, next_on, begun_by, at, account_id, written_at, written_by)
   select ${own}, pg_temp.id('job_application', at), ${words}, pg_temp.id('search_channel', n * 1000), pg_temp.id('search_person', n * 1000), pg_temp.id('cv', n * 1000), 'sent', current_date + 3, 'participant', now(), ${promoter('n')}, now(), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into job_application_news (tenant_id, participant_id, id, application_id, state, on_day, at, account_id) select ${own}, pg_temp.id('job_application_news', at), pg_temp.id('job_application', at), 'sent', current_date, now(), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into interview_practice (tenant_id, participant_id, id, kind, questions, begun_by, at, account_id) select ${own}, pg_temp.id('interview_practice', at), 'face', '{face_about,face_hard}', 'participant', now(), ${promoter('n')} from ${rows(1, 20)}`,
  `insert into interview_answer (tenant_id, participant_id, id, practice_id, question, answer, at, account_id) select ${own}, pg_temp.id('interview_answer', at), pg_temp.id('interview_practice', at), 'face_about', ${words}, now(), ${promoter('n')} from ${rows(1, 20)}`,
  `insert into interview_feedback (tenant_id, participant_id, id, answer_id, strong, at, account_id) select ${own}, pg_temp.id('interview_feedback', at), pg_temp.id('interview_answer', at), 'הקול', now(), ${promoter('n')} from ${rows(1, 20)}`,
  `insert into cv_wording (tenant_id, participant_id, id, item_id, language, title, written_at, written_by) select ${own}, pg_temp.id('cv_wording', n), pg_temp.id('mapping_item', n * 1000), 'ar', 'صبر', now(), ${promoter('n')} from generate_series(4000, 15999) n`,
  `insert into cv_person (tenant_id, participant_id, names, written_at, written_by) select ${own}, '{"en": "Nour"}', now(), ${promoter('n')} from generate_series(4000, 15999) n`,
  `insert into task_telling (tenant_id, participant_id, id, task_id, outcome, happened, at, account_id) select ${own}, pg_temp.id('task_telling', at), pg_temp.id('task', at), 'done', ${words}, now(), ${promoter('n')} from ${rows(2, 300)} where i > 0`,
  `insert into task_state (tenant_id, participant_id, id, task_id, state, reason, at, account_id)
   select ${own}, pg_temp.id('task_state', at), pg_temp.id('task', at), case i % 2 when 0 then 'let_go' else 'open' end, ${words}, now(), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into vision (tenant_id, participant_id, id, words, at, account_id) select ${own}, pg_temp.id('vision', at), ${words}, now(), ${promoter('n')} from ${rows(1, 40)}`,
  `insert into plan (tenant_id, participant_id, changed_at, changed_by) select ${own}, now(), ${promoter('n')} from ${rows(1, 1)}`,
  `insert into plan_version (tenant_id, participant_id, id, number, snapshot, agreed_how, agreed_at, account_id)
   select ${own}, pg_temp.id('plan_version', at), i + 1, '{"vision":"","need":"","purpose":"","goals":[],"milestones":[]}', 'at_the_table', now() - interval '1 day' * (100 - i), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into plan_disagreement (tenant_id, participant_id, id, words, said_how, at, account_id) select ${own}, pg_temp.id('plan_disagreement', at), ${words}, 'own_page', now() - interval '1 day' * (90 - i), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into intake (tenant_id, participant_id, id, held_on, account_id) select ${own}, pg_temp.id('intake', at), current_date - i, ${promoter('n')} from ${rows(1, 20)} where n not between 600 and 1799`,
  `insert into intake_note (tenant_id, participant_id, id, intake_id, area, kind, words, written_at, written_by)
   select ${own}, pg_temp.id('intake_note', at), pg_temp.id('intake', n * 1000), 'work', 'quote', ${words}, now(), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into episode (tenant_id, participant_id, id, story, told_at, account_id) select ${own}, pg_temp.id('episode', at), ${words}, now(), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into episode_wording (tenant_id, participant_id, id, episode_id, story, did, took, at, account_id) select ${own}, pg_temp.id('episode_wording', at), pg_temp.id('episode', at), ${words}, '', '', now(), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into intake_wording (tenant_id, participant_id, id, note_id, words, at, account_id) select ${own}, pg_temp.id('intake_wording', at), pg_temp.id('intake_note', at), ${words}, now(), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into mapping_item (tenant_id, participant_id, id, kind, title, written_at, written_by)
   select ${own}, pg_temp.id('mapping_item', at), (array['strength', 'need', 'barrier', 'consideration'])[1 + i % 4], ${words}, now(), ${promoter('n')} from ${rows(2, 60)}`,
  `insert into mapping_state (tenant_id, participant_id, id, item_id, state, at, account_id) select ${own}, pg_temp.id('mapping_state', at), pg_temp.id('mapping_item', at), 'present', now(), ${promoter('n')} from ${rows(2, 60)}`,
  `insert into mapping_wording (tenant_id, participant_id, id, item_id, title, words, evidence, at, account_id) select ${own}, pg_temp.id('mapping_wording', at), pg_temp.id('mapping_item', at), ${words}, '', '', now(), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into axes_reading (tenant_id, participant_id, id, taken_on, by_whom, mode, language, importance, confidence, motivation, tools, at, account_id)
   select ${own}, pg_temp.id('axes', at), current_date - i * 60, 'together', 'together', 'he', 7, 5, 3, 2, now(), ${promoter('n')} from ${rows(1, 40)}`,
  `insert into consent_event (tenant_id, participant_id, id, purpose, text_version, language, answer, way, at, account_id)
   select ${own}, pg_temp.id('consent', at), (array['file', 'messages', 'partners', 'employers', 'learning'])[1 + i % 5], 1, 'he', 'given', 'spoken', now() - interval '1 day' * (100 - i), ${promoter('n')} from ${rows(2, 60)}`,
  `insert into placement (tenant_id, participant_id, id, enrolment_id, employer_name, job_title, first_day, last_day, end_reason, attribution, hours_week, hours_wanted, at, account_id)
   select ${own}, pg_temp.id('placement', at), pg_temp.id('enrolment', n), 'מעסיק ' || n % 900, 'עובדת ייצור', current_date - 40 - i * 60, case when i > 0 then current_date - i * 50 end, case when i > 0 then 'contract_ended' end, 'supported', 20, 30, now(), ${promoter('n')} from ${rows(2, 40)}`,
  `insert into placement_evidence (tenant_id, participant_id, id, placement_id, grade, on_day, words, at, account_id) select ${own}, pg_temp.id('placement_evidence', at), pg_temp.id('placement', n * 1000 + i % 2), (array['A', 'D', 'E'])[1 + i % 3], current_date - 30, ${words}, now(), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into placement_quality (tenant_id, participant_id, id, placement_id, by_whom, on_day, pay, hours, skills, horizon, at, account_id)
   select ${own}, pg_temp.id('placement_quality', at), pg_temp.id('placement', n * 1000), case i % 2 when 0 then 'participant' else 'promoter' end, current_date - i % 39, 2, 3, 3, 4, now(), ${promoter('n')} from ${rows(1, 60)}`,
  `insert into advancement_plan (tenant_id, participant_id, id, placement_id, kind, words, started_by, at, account_id) select ${own}, pg_temp.id('advancement_plan', at), pg_temp.id('placement', n * 1000), 'hours', ${words}, 'participant', now(), ${promoter('n')} from ${rows(1, 40)}`,
  `insert into advancement_step (tenant_id, participant_id, id, plan_id, task_id, at, account_id) select ${own}, pg_temp.id('advancement_step', at), pg_temp.id('advancement_plan', n * 1000), pg_temp.id('task', at), now(), ${promoter('n')} from ${rows(1, 40)}`,
  `insert into advancement_event (tenant_id, participant_id, id, placement_id, kind, on_day, started_by, before, after, at, account_id) select ${own}, pg_temp.id('advancement_event', at), pg_temp.id('placement', n * 1000), 'hours', current_date - i % 39, 'participant', '20', '25', now(), ${promoter('n')} from ${rows(1, 40)}`,
  `insert into audit_event (tenant_id, participant_id, id, at, account_id, account_name, what, relation, details)
   select ${own}, pg_temp.id('audit', at), now() - interval '1 hour' * i, ${promoter('n')}, 'מקדמת', 'file.read', 'assigned', '{"page":"plan"}' from ${rows(2, 300)}`,
  `insert into audit_batch (tenant_id, number, events, digest, sealed_at) select $tenant, n, 4, 'x', now() - interval '1 minute' * (20001 - n) from generate_series(1, 20000) n`,
  `insert into pause (tenant_id, participant_id, id, enrolment_id, reason, paused_on, returns_on, account_id)
   select $tenant, pg_temp.id('participant', n), pg_temp.id('pause', n), pg_temp.id('enrolment', n), 'family', current_date - 30, current_date + (n % 40)::int, ${promoter('n')} from generate_series(34000, ${size.active - 1}) n`,
]

/** What happens to some only: to none of those whose files are opened here, but to so many that reading all of them would be seen. */
const some = `generate_series(4000, 15999) n`
const ago = `now() - interval '1 day' * (n % 300)`
const seldom = [
  `insert into handing_over (tenant_id, participant_id, id, from_account_id, to_account_id, note, at, account_id, told_at)
   select ${own}, pg_temp.id('handing_over', n), pg_temp.id('account', 5), ${promoter('n')}, 'מעבר', ${ago}, pg_temp.id('account', 5), now() from ${some}`,
  `insert into handing_over_grey (tenant_id, participant_id, handing_over_id, sealed, written_at, written_by) select ${own}, pg_temp.id('handing_over', n), 'x', ${ago}, pg_temp.id('account', 5) from ${some}`,
  `insert into closeness (tenant_id, participant_id, id, account_id, kind, declared_at, declared_by, ended_at) select ${own}, pg_temp.id('closeness', n), pg_temp.id('account', n % 600), 'work', ${ago}, pg_temp.id('account', 5), now() from ${some}`,
  `insert into assignment_wish (tenant_id, participant_id, language) select ${own}, 'ar' from ${some}`,
  `insert into eligibility_check (tenant_id, participant_id, id, enrolment_id, sealed, outcome, at, account_id) select ${own}, pg_temp.id('check', n), pg_temp.id('enrolment', n), 'x', 'met', ${ago}, ${promoter('n')} from ${some}`,
  `insert into partner_opening (tenant_id, participant_id, id, account_id, parts, opened_at, closed_at, closed_why) select ${own}, pg_temp.id('opening', n), pg_temp.id('account', n % 600), array['plan'], ${ago}, now(), 'done' from ${some}`,
  `insert into file_closure (tenant_id, participant_id, id, closed_on, kept_until, reopened_on) select ${own}, pg_temp.id('closure', n), current_date - 9, current_date + 356, current_date from ${some}`,
  `insert into meeting_grey (tenant_id, participant_id, meeting_id, sealed, written_at, written_by) select ${own}, pg_temp.id('meeting', n * 1000 + 1), 'x', ${ago}, ${promoter('n')} from ${some}`,
  `insert into meeting_move (tenant_id, participant_id, id, meeting_id, from_at, to_at, asked_by, at, account_id, promoter_id) select ${own}, pg_temp.id('move', n), pg_temp.id('meeting', n * 1000), ${ago}, now(), 'both', ${ago}, ${promoter('n')}, ${promoter('n')} from ${some}`,
  `insert into meeting_earlier (tenant_id, participant_id, id, meeting_id, happened, feedback, feedback_received, at, account_id) select ${own}, pg_temp.id('earlier', n), pg_temp.id('meeting', n * 1000 + 1), 'כך נכתב קודם', '', '', ${ago}, ${promoter('n')} from ${some}`,
  // Sealed in earnest for the longest file alone, by nation.ts.
  `insert into placement_pay (tenant_id, participant_id, id, placement_id, from_day, sealed, at, account_id) select ${own}, pg_temp.id('placement_pay', n), pg_temp.id('placement', n * 1000), current_date - 30, $pay, ${ago}, ${promoter('n')} from ${some}`,
  `insert into mapping_link (tenant_id, participant_id, id, item_id, place, words, at, account_id) select ${own}, pg_temp.id('link', n), pg_temp.id('mapping_item', n * 1000), 'market', 'מסעדות', ${ago}, ${promoter('n')} from ${some}`,
  `insert into axes_void (tenant_id, participant_id, id, reading_id, measure, void, why, at, account_id) select ${own}, pg_temp.id('void', n), pg_temp.id('axes', n * 1000), 'tools', true, 'טעות', ${ago}, ${promoter('n')} from ${some}`,
  `insert into today_set_aside (tenant_id, participant_id, id, account_id, kind, subject_id, until_on, set_at) select ${own}, pg_temp.id('aside', n), ${promoter('n')}, 'task', pg_temp.id('task', n * 1000), current_date - 2, ${ago} from ${some}`,
  `insert into dilemma (tenant_id, id, kind, title, story, values_at_odds, options, language, anonymous, raised_by, raised_on, asked, answer_by)
     select $tenant, pg_temp.id('dilemma', n), 'counting', 'דילמה', 'מה קרה', '{honesty,trust}', '[{}, {}]', 'he', false, ${promoter('n')}, current_date - 9, 'peers', current_date - 2 from ${some}`,
  `insert into dilemma_wording (tenant_id, id, dilemma_id, kind, title, story, values_at_odds, options, touches, stood_as, until) select $tenant, pg_temp.id('told', n), pg_temp.id('dilemma', n), 'counting', 'דילמה', 'כך סופר', '{honesty,trust}', '[{}, {}]', '', 1, current_date from ${some}`,
  `insert into dilemma_author (tenant_id, dilemma_id, account_id) select $tenant, pg_temp.id('dilemma', n), ${promoter('n')} from ${some}`,
  `insert into dilemma_answer (tenant_id, id, dilemma_id, weighs, account_id, at) select $tenant, pg_temp.id('advice', n), pg_temp.id('dilemma', n), 'מה נאמר לה', pg_temp.id('account', (n + 1) % 600), now() from ${some}`,
  `insert into learning (tenant_id, id, kind, title, about, criteria, led_by, places, written_by, written_at)
     select $tenant, pg_temp.id('learning', n), 'course', '{"he":"קורס","ar":"","en":""}', '{"he":"קורס","ar":"","en":""}', '{STD-A1}', pg_temp.id('account', 5), 12, pg_temp.id('account', 5), ${ago} from generate_series(0, 79) n`,
  `insert into learning_session (tenant_id, id, learning_id, starts_at, minutes) select $tenant, pg_temp.id('sitting', n), pg_temp.id('learning', n / 8), now() + interval '1 week' * (n % 8 - 6) + interval '1 hour' * (n / 8), 90 from generate_series(0, 639) n`,
  `insert into learning_enrolment (tenant_id, id, learning_id, promoter_id, at, account_id, told) select $tenant, pg_temp.id('learner', n), pg_temp.id('learning', n / 100), ${promoter('n')}, ${ago}, ${promoter('n')}, 'in' from generate_series(0, 7999) n`,
  `insert into learning_attendance (tenant_id, id, session_id, promoter_id, minutes, at, account_id)
     select $tenant, pg_temp.id('attended', n * 6 + i), pg_temp.id('sitting', n / 100 * 8 + i), ${promoter('n')}, 90, now(), pg_temp.id('account', 5) from generate_series(0, 7999) n, generate_series(0, 5) i where ${promoter('n')} <> pg_temp.id('account', 5)`,
  `insert into service_organisation (tenant_id, id, name) select $tenant, pg_temp.id('organisation', n), 'ארגון ' || n from generate_series(0, 199) n`,
  `insert into service (tenant_id, id, organisation_id, kind, name, languages, places, search_text, at, account_id)
     select $tenant, pg_temp.id('service', n), pg_temp.id('organisation', n / 6), (array['training', 'legal', 'rights'])[1 + n % 3], 'שירות ' || n, '{he,ar}',
       jsonb_build_array(jsonb_build_object('id', pg_temp.id('place', n), 'location', jsonb_build_object('id', pg_temp.id('location', n), 'location_type', 'physical', 'addresses', jsonb_build_array(jsonb_build_object('id', pg_temp.id('address', n), 'address_1', 'רחוב 1', 'city', 'יישוב ' || n % 90, 'state_province', '', 'postal_code', '', 'country', 'IL', 'address_type', 'physical'))))),
       ' שרות ' || n, ${ago}, pg_temp.id('account', 5) from generate_series(0, 1199) n`,
  `insert into employer (tenant_id, id, name, locality, sector, at, account_id) select $tenant, pg_temp.id('employer', n), 'מעסיק ' || n, 'חיפה', 'מזון', ${ago}, ${promoter('n')} from generate_series(0, 4999) n`,
  `insert into employer_contact (tenant_id, id, employer_id, name) select $tenant, pg_temp.id('employer_contact', n), pg_temp.id('employer', n / 2), 'סמי' from generate_series(0, 9999) n`,
  `insert into employer_conversation (tenant_id, id, employer_id, held_on, said, next_step, next_on, next_done_on, at, account_id)
     select $tenant, pg_temp.id('talk', n), pg_temp.id('employer', n / 8), current_date - n % 700, 'דיברנו', 'לחזור', current_date + n % 30, case when n % 8 > 0 then current_date end, ${ago}, ${promoter('n')} from generate_series(0, 39999) n`,
  `insert into employer_agreement (tenant_id, id, employer_id, offers, from_on, at, account_id) select $tenant, pg_temp.id('employer_agreement', n), pg_temp.id('employer', n), '{visit}', current_date - 90, ${ago}, ${promoter('n')} from generate_series(0, 4999) n`,
  `insert into employer_satisfaction (tenant_id, id, employer_id, asked_on, fits, at, account_id) select $tenant, pg_temp.id('satisfied', n), pg_temp.id('employer', n), current_date - 90, 4, ${ago}, ${promoter('n')} from generate_series(0, 4999) n`,
  `insert into employer_refusal (tenant_id, id, employer_id, asked_on, asked, grounds, answered, at, account_id) select $tenant, pg_temp.id('refusal', n), pg_temp.id('employer', n * 5), current_date - n, 'רק צעירים', '{age}', 'לא', ${ago}, ${promoter('n')} from generate_series(0, 999) n`,
  // A tenth is open, and half of these on the public page.
  `insert into vacancy (tenant_id, id, employer_id, title, language, locality, pay_from, pay_basis, pay_said_on, closed_on, closed_how, published_on, published_by, at, account_id)
     select $tenant, pg_temp.id('vacancy', n), pg_temp.id('employer', n / 8), 'עובדי מחסן', 'he', 'חיפה', 40, 'hour', current_date - 30, case when n % 10 > 0 then current_date - n % 300 end, case when n % 10 > 0 then 'filled' end,
       case when n % 2 = 0 then current_date - 20 end, case when n % 2 = 0 then ${promoter('n')} end, ${ago} - n * interval '1 minute', ${promoter('n')} from generate_series(0, 39999) n`,
  // Ten cohorts of each of a hundred courses; one in eight of those accompanied takes part in one and was referred, the first of them often.
  `insert into cohort (tenant_id, id, service_id, name, begins_on, ends_on, weekdays, places, cost, at, account_id)
     select $tenant, pg_temp.id('cohort', n), pg_temp.id('service', n / 10 * 3), 'מחזור ' || n, current_date - 60 + (n % 10) * 20 - 100, current_date + (n % 10) * 20 - 60, '{SU,WE}', 30, 5000, ${ago}, pg_temp.id('account', 5) from generate_series(0, 999) n`,
  `update cohort set ends_on = current_date + 60 where id = pg_temp.id('cohort', 0)`,
  `insert into cohort_session (tenant_id, id, cohort_id, on_day) select $tenant, pg_temp.id('cohort_session', n * 30 + i), pg_temp.id('cohort', n), current_date - 87 + i * 3 from generate_series(0, 999) n, generate_series(0, 29) i`,
  `insert into cohort_enrolment (tenant_id, id, participant_id, cohort_id, enrolled_on, state, at, account_id) select $tenant, pg_temp.id('cohort_enrolment', n), pg_temp.id('participant', n), pg_temp.id('cohort', n / 8 % 1000), current_date - 90, 'enrolled', ${ago}, ${promoter('n')} from generate_series(0, ${size.active - 1}, 8) n`,
  `insert into cohort_attendance (tenant_id, id, participant_id, session_id, was, at, account_id)
     select $tenant, pg_temp.id('cohort_attendance', n * 30 + i), pg_temp.id('participant', n), pg_temp.id('cohort_session', (n / 8 % 1000) * 30 + i), 'there', now(), ${promoter('n')} from generate_series(0, ${size.active - 1}, 8) n, generate_series(0, 28) i`,
  `insert into voucher_rule (tenant_id, id, name, condition, percent, effective_on, at, account_id) select $tenant, pg_temp.id('voucher_rule', n), '{"he":"שובר","ar":"","en":""}', '{"he":"מי שבתכנית","ar":"","en":""}', 80, current_date - 900, ${ago}, pg_temp.id('account', 5) from generate_series(0, 9) n`,
  `insert into voucher (tenant_id, id, participant_id, enrolment_id, rule_id, asked_on, at, account_id) select $tenant, pg_temp.id('voucher', n), pg_temp.id('participant', n), pg_temp.id('cohort_enrolment', n), pg_temp.id('voucher_rule', n % 10), current_date - 20, ${ago}, ${promoter('n')} from generate_series(0, ${size.active - 1}, 8) n`,
  `insert into credential (tenant_id, id, participant_id, name, issued_on, at, account_id) select $tenant, pg_temp.id('credential', n), pg_temp.id('participant', n), 'תעודה', current_date - 200, ${ago}, ${promoter('n')} from generate_series(0, ${size.active - 1}, 8) n`,
  `insert into referral (tenant_id, participant_id, id, service_id, to_name, reason, way, language, referred_on, ask_on, at, account_id)
     select ${own}, pg_temp.id('referral', at), pg_temp.id('service', n % 1200), 'שירות', ${words}, 'carried', 'he', current_date - i * 30, current_date - i * 30 + 14, ${ago}, ${promoter('n')} from ${rows(1, 40)}`,
  `insert into referral_answer (tenant_id, id, participant_id, referral_id, kind, on_day, at, account_id) select $tenant, pg_temp.id('referral_answer', at), pg_temp.id('participant', n), pg_temp.id('referral', at), 'waiting', current_date - i, ${ago}, ${promoter('n')} from ${rows(1, 40)} where n % 2 = 0`,
  `insert into referral_own_word (tenant_id, id, participant_id, referral_id, so, at, account_id) select $tenant, pg_temp.id('referral_own_word', n), pg_temp.id('participant', n), pg_temp.id('referral', n * 1000), 'yes', ${ago}, ${promoter('n')} from ${some}`,
  `insert into work_preference (tenant_id, participant_id, from_locality, travel_minutes, at, account_id) select ${own}, 'חיפה', 30, ${ago}, ${promoter('n')} from generate_series(0, 15999) n`,
  `insert into candidacy (tenant_id, participant_id, id, vacancy_id, proposed_by, proposed_on, title, employer_name, state, at, account_id)
     select ${own}, pg_temp.id('candidacy', n), pg_temp.id('vacancy', n % 4000 * 10), 'promoter', current_date - 9, 'עובדי מחסן', 'מעסיק', 'proposed', ${ago}, ${promoter('n')} from generate_series(0, 15999) n`,
  `insert into candidacy_step (tenant_id, participant_id, id, candidacy_id, kind, on_day, told_by, at, account_id) select ${own}, pg_temp.id('candidacy_step', n), pg_temp.id('candidacy', n), 'proposed', current_date - 9, 'promoter', ${ago}, ${promoter('n')} from generate_series(0, 15999) n`,
  `insert into candidacy_paper (tenant_id, participant_id, id, candidacy_id, cv_id, language, sealed, stands, at, account_id) select ${own}, pg_temp.id('candidacy_paper', n), pg_temp.id('candidacy', n), pg_temp.id('cv', n * 1000), 'he', '\\x00', '', ${ago}, ${promoter('n')} from generate_series(0, 15999) n`,
  `insert into work_need (tenant_id, participant_id, sealed, at, account_id) select ${own}, '\\x00', ${ago}, ${promoter('n')} from generate_series(8000, 15999) n`,
  // Everyone but the first, whose practice nation.ts makes.
  `insert into practice_process (tenant_id, id, promoter_id, number, began_on, at) select $tenant, pg_temp.id('process', n), ${promoter('(n / 2)')}, n % 2 + 1, current_date - 200, ${ago} from generate_series(2, ${size.promoters * 2 - 1}) n`,
  `insert into practice_label (tenant_id, process_id, promoter_id, label) select $tenant, pg_temp.id('process', n), ${promoter('(n / 2)')}, 'הגשר' from generate_series(2, ${size.promoters * 2 - 1}) n`,
  `insert into practice_step (tenant_id, id, promoter_id, process_id, step, what, on_day, at, account_id)
     select $tenant, pg_temp.id('step', n * 12 + i), ${promoter('(n / 2)')}, pg_temp.id('process', n), (array['intake', 'mapping', 'vision_plan', 'practice', 'placement', 'follow_up'])[i / 2 + 1], case i % 2 when 0 then 'told' else 'reviewed' end, current_date - 100 + i, ${ago}, pg_temp.id('account', 5)
     from generate_series(2, ${size.promoters * 2 - 1}) n, generate_series(0, 11) i`,
  `insert into practice_words (tenant_id, step_id, process_id, promoter_id, seen) select $tenant, pg_temp.id('step', n * 12 + i), pg_temp.id('process', n), ${promoter('(n / 2)')}, 'שתקתי' from generate_series(2, ${size.promoters * 2 - 1}) n, generate_series(0, 11) i`,
  `insert into mentoring_meeting (tenant_id, id, promoter_id, mentor_id, held_on, minutes, at, account_id) select $tenant, pg_temp.id('mentoring', n), ${promoter('n')}, ${promoter('(n + 1)')}, current_date - n / 600, 60, ${ago}, ${promoter('n')} from generate_series(0, 11999) n`,
  `insert into mentoring_words (tenant_id, meeting_id, account_id, promoter_id, mentor_id, words, at) select $tenant, pg_temp.id('mentoring', n), ${promoter('n')}, ${promoter('n')}, ${promoter('(n + 1)')}, 'עזר לי', ${ago} from generate_series(0, 11999) n`,
  `insert into mentoring_goal (tenant_id, id, meeting_id, promoter_id, mentor_id, words, at, account_id) select $tenant, pg_temp.id('mentoring_goal', n), pg_temp.id('mentoring', n), ${promoter('n')}, ${promoter('(n + 1)')}, 'לשאול', ${ago}, ${promoter('n')} from generate_series(0, 11999) n`,
  `insert into mentoring_goal_told (tenant_id, id, goal_id, promoter_id, mentor_id, state, words, at, account_id) select $tenant, pg_temp.id('goal_told', n), pg_temp.id('mentoring_goal', n), ${promoter('n')}, ${promoter('(n + 1)')}, 'tried', 'פעמיים', ${ago}, ${promoter('n')} from generate_series(0, 11999) n`,
  `insert into evidence (tenant_id, id, promoter_id, kind, language, title, story, saw, criteria, kept_on) select $tenant, pg_temp.id('evidence', n), ${promoter('n')}, 'meeting', 'he', 'השתיקה', 'שתקתי', 'הזדקפה', '{STD-D1}', current_date - n / 600 from ${some}`,
  `insert into evidence_wording (tenant_id, evidence_id, number, promoter_id, title, story, saw, doubted, left_undone, now_would, criteria, sealed, worded_on) select $tenant, pg_temp.id('evidence', n), 1, ${promoter('n')}, 'השתיקה', 'שתקתי', 'הזדקפה', '', '', '', '{STD-D1}', 'x', current_date from ${some}`,
  `insert into evidence_answer (tenant_id, id, evidence_id, promoter_id, seen, on_day, at, account_id) select $tenant, pg_temp.id('evidence_answer', n), pg_temp.id('evidence', n), ${promoter('n')}, 'ראיתי', current_date, ${ago}, ${promoter('(n + 1)')} from ${some}`,
  `insert into voice (tenant_id, id, promoter_id, quarter, heard, own_way, words) select $tenant, pg_temp.id('voice', n), ${promoter('n')}, date_trunc('quarter', current_date - interval '3 months' * (n % 8))::date, 'yes', 'mostly', 'שאלו אותי' from ${some}`,
  `insert into voice_given (tenant_id, participant_id, promoter_id, quarter) select ${own}, ${promoter('n')}, date_trunc('quarter', current_date - interval '3 months')::date from ${some}`,
  `insert into criterion_view (tenant_id, id, promoter_id, criterion, side, stands, words, on_day, at, account_id) select $tenant, pg_temp.id('view', n), ${promoter('n')}, 'STD-A1', 'own', 'growing', 'כבר לא', current_date - n / 600, ${ago}, ${promoter('n')} from ${some}`,
  `insert into growth_step (tenant_id, id, promoter_id, criterion, words, at) select $tenant, pg_temp.id('growth', n), ${promoter('n')}, 'STD-A1', 'לשתוק', ${ago} from ${some}`,
  `insert into portfolio_brought (tenant_id, id, promoter_id, file, brought_on, at) select $tenant, pg_temp.id('brought', n), pg_temp.id('account', n), '{"network": "רשת", "evidence": []}', current_date, ${ago} from generate_series(0, 599) n`,
  // Sealed in earnest for the first promoter alone, by nation.ts.
  `insert into evidence_draft (tenant_id, id, promoter_id, sealed, made_on) select $tenant, pg_temp.id('evidence_draft', n), ${promoter('n')}, 'x', current_date from ${some} where ${promoter('n')} <> pg_temp.id('account', 0)`,
  `insert into ethics_case (tenant_id, id, dilemma_id, kind, values_at_odds, asks_raiser, proposed_on, published_on) select $tenant, pg_temp.id('case', n), pg_temp.id('dilemma', n), 'counting', '{honesty,trust}', true, current_date - 5, current_date - 1 from ${some}`,
  `insert into ethics_case_wording (tenant_id, case_id, language, title, happened, decided, reason, outcome, opposite, published, worded_by, worded_on)
     select $tenant, pg_temp.id('case', n), 'he', 'מקרה', 'מה קרה', 'לא', 'כי', 'נשארה', 'אם', true, pg_temp.id('account', n % 600), current_date - 5 from ${some}`,
  `insert into ethics_case_answer (tenant_id, id, case_id, language, wording_version, agrees, on_day) select $tenant, pg_temp.id('answer', n), pg_temp.id('case', n), 'he', 1, true, current_date - 3 from ${some}`,
  `insert into submission (tenant_id, key, account_id, at, location) select $tenant, pg_temp.id('submission', n), ${promoter('n')}, now() - interval '1 minute' * n, '/today' from ${some}`,
  // The days of the jobs that go on; triggers are away while this is loaded.
  `insert into follow_up (tenant_id, participant_id, id, placement_id, day_number, due_on) select p.tenant_id, p.participant_id, md5(p.id::text || day)::uuid, p.id, day, p.first_day + day from placement p cross join unnest(array[3, 14, 30, 60]) day where p.tenant_id = $tenant and p.last_day is null`,
]
