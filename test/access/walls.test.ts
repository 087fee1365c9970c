/**
 * The database's own walls, for every table of the catalogue: rows of another tenant, and of a file that is not open, as if no page
 * stood before them. Constraints and triggers are taken away in this test's own database, so that any table can be given a row.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Action, matrix, ruleOf } from '#src/access/index.ts'
import type { Actor } from '#src/platform/db.ts'
import { aParticipant } from '../builders.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { aWorld, type Person, type World } from './people.ts'

interface Table {
  name: string
  /** The part of the file that its policies ask for; null for lists of the tenant. */
  part: string | null
  grants: string[]
}

let db: TestDatabase
let world: World
let tables: Table[]

beforeAll(async () => {
  db = await testDatabase()
  world = await aWorld(db)
  tables = (
    await db.owner.query<Table>(
      `select c.relname as name,
         (select substring(pg_get_expr(p.polqual, p.polrelid) from 'sees\\(participant_id, ''(\\w+)''') from pg_policy p where p.polrelid = c.oid and p.polname = 'file_read') as part,
         (select array_agg(privilege_type::text) from information_schema.role_table_grants g where g.table_name = c.relname and g.grantee = 'ofek_app') as grants
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
    )
  ).rows
  await takeConstraintsAway()
  for (const { name } of tables) await giveARow(name)
  // What the walls say of an open file; of a closed one accompaniment/file/closed.test.ts.
  await db.owner.query(`update file_closure set reopened_on = closed_on`)
})
afterAll(() => db?.close())

async function takeConstraintsAway(): Promise<void> {
  const { rows } = await db.owner.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as table, conname as name from pg_constraint where contype in ('f', 'c') and connamespace = 'public'::regnamespace`,
  )
  for (const { table, name } of rows) await db.owner.query(`alter table ${table} drop constraint "${name}"`)
  for (const { name } of tables) await db.owner.query(`alter table ${name} disable trigger user`)
}

const anyValue: Record<string, string> = {
  uuid: `gen_random_uuid()`, text: `md5(random()::text)`, bytea: `decode(md5(random()::text), 'hex')`, jsonb: `'{}'`, 'timestamp with time zone': `'2026-01-20'`, date: `'2026-01-20'`,
  boolean: 'false', integer: '1', bigint: '1', numeric: '1', smallint: '1', 'double precision': '1', 'text[]': `'{}'`, 'integer[]': `'{}'`, 'uuid[]': `'{}'`,
}

/** One row of Samira's tenant, of her file where the table is of files; only what must be given is given. */
async function giveARow(table: string): Promise<void> {
  const { rows: columns } = await db.owner.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = '' and (attnotnull and not atthasdef or attname in ('tenant_id', 'participant_id'))`,
    [table],
  )
  const given = columns.map(({ name, type }) => {
    if (name === 'tenant_id') return `'${world.tenant}'`
    if (name === 'participant_id') return `'${world.samira}'`
    if (name === 'promoter_id') return `'${world.assigned.id}'`
    const value = anyValue[type]
    if (!value) throw new Error(`${table}.${name} is ${type}: say in anyValue how such a value is made`)
    return value
  })
  await db.owner.query(`insert into ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')}) values (${given.join(', ')})`)
}

/** Rows read, changed and removed by a statement each, or 'not granted'; nothing stays done. */
type Reach = { read: number; changed: number | string; removed: number | string; added: boolean | string }

class Undone extends Error {}
async function alone<T>(actor: Actor, sql: string, values: unknown[], result: (rows: number) => T): Promise<T | string> {
  let done: T | undefined
  try {
    await db.as(actor, async (tx) => {
      done = result(await tx.run(sql, values))
      throw new Undone()
    })
  } catch (thrown) {
    if (thrown instanceof Undone) return done as T
    const { code, message } = thrown as { code?: string; message: string }
    if (code !== '42501') throw thrown
    return message.includes('row-level security') ? 'refused' : 'not granted'
  }
  throw new Error('nothing was undone')
}

async function reach(actor: Actor, { name, part }: Table): Promise<Reach> {
  const mine = part ? 'and participant_id = $2' : ''
  const values = part ? [world.tenant, world.samira] : [world.tenant]
  const count = (rows: number) => rows
  const columns = part ? 'tenant_id, participant_id' : 'tenant_id'
  return {
    read: Number(await alone(actor, `select from ${name} where tenant_id = $1 ${mine}`, values, count)),
    changed: await alone(actor, `update ${name} set tenant_id = tenant_id where tenant_id = $1 ${mine}`, values, count),
    removed: await alone(actor, `delete from ${name} where tenant_id = $1 ${mine}`, values, count),
    // Policies are asked before constraints: a row that lacks everything else is refused, or fails only because it lacks it.
    added: await alone(actor, `insert into ${name} (${columns}) values (${part ? '$1, $2' : '$1'})`, values, () => true).catch((thrown) => (thrown.code?.startsWith('23') ? true : Promise.reject(thrown))),
  }
}

const acting = () => world.people.filter(({ signedIn }) => signedIn === 'yes')

test('there are tables of the tenant and of files', () => {
  expect(tables.filter(({ part }) => part === null).length).toBeGreaterThan(10)
  expect(new Set(tables.map(({ part }) => part).filter(Boolean)).size).toBeGreaterThan(8)
})

test('no role of another tenant reads, changes, removes or adds a row of any table', { timeout: 120_000 }, async () => {
  const wrong: string[] = []
  for (const person of acting().filter(({ where }) => where === 'another tenant')) {
    for (const table of tables) {
      const { read, changed, removed, added } = await reach(person.account, { ...table, part: null })
      // What is read by nobody is granted to nobody: no number at all.
      if (read > 0) wrong.push(`${person.who} reads ${table.name}`)
      if (![0, 'refused', 'not granted'].includes(changed)) wrong.push(`${person.who} changes ${table.name}`)
      if (![0, 'refused', 'not granted'].includes(removed)) wrong.push(`${person.who} removes from ${table.name}`)
      if (added === true) wrong.push(`${person.who} adds to ${table.name}`)
    }
  }
  expect(wrong).toEqual([])
})

type FileRule = Extract<ReturnType<typeof ruleOf>, { kind: 'file' }>
/** Rows that say of whom something is that one wrote oneself a moment before: an item of a team, a story. Beside somebody else's they are refused to everybody. */
const beside = ['change_story_person', 'team_item_person']
const fileRules = () => Object.keys(matrix).map((action) => ruleOf(action as Action)).filter((rule): rule is FileRule => rule.kind === 'file')
const opens = (rule: FileRule, part: string, { comesBy, parts }: Person) =>
  rule.part === part && rule.openings.some((opening) => comesBy.includes(opening) && (opening !== 'partner' || parts?.includes(part)))

describe('what the matrix says of a part of the file, the database says too', () => {
  test('who reads and who writes it', { timeout: 300_000 }, async () => {
    const wrong: string[] = []
    const { rows: ownPolicies } = await db.owner.query<{ table: string }>(`select distinct tablename as table from pg_policies where policyname = 'theirs_change'`)
    const theirs = new Set(ownPolicies.map(({ table }) => table))
    for (const person of acting()) {
      for (const table of tables) {
        const { part, grants, name } = table
        if (part === null) continue
        // A participant writes some rows of these parts, not any (but for the tables that are theirs too, by_oneself_too): which, src/access/walls.test.ts asks where the constraints still stand.
        const oneself = person.comesBy.includes('self')
        // What one needs to be able to work is one's own statement in a part that others write (0253_needs_apart.sql).
        const mayWrite = (oneself && name === 'work_need') || (!oneself || theirs.has(name)) && fileRules().some((rule) => rule.write && opens(rule, part, person))
        const mayChange = mayWrite || (oneself && name === 'task')
        const mayRead = mayWrite || fileRules().some((rule) => opens(rule, part, person))
        const { read, changed, removed, added } = await reach(person.account, table)
        // Relations of one's own are known to oneself, also when they are over.
        if (read > 0 !== mayRead && name !== 'file_relation') wrong.push(`${person.who} ${mayRead ? 'cannot read' : 'reads'} ${name} (${part})`)
        // What a trigger alone writes is granted to nobody.
        const mayAdd = mayWrite && grants.includes('INSERT') && !beside.includes(name)
        if ((added === true) !== mayAdd) wrong.push(`${person.who} ${mayAdd ? 'cannot add' : 'adds'} to ${name} (${part})`)
        if (grants.includes('UPDATE') && Number(changed) > 0 !== mayChange) wrong.push(`${person.who} ${mayChange ? 'cannot change' : 'changes'} ${name} (${part})`)
        if (grants.includes('DELETE') && Number(removed) > 0 !== mayWrite) wrong.push(`${person.who} ${mayWrite ? 'cannot remove' : 'removes'} from ${name} (${part})`)
        for (const [grant, outcome] of [['UPDATE', changed], ['DELETE', removed]] as const) if (!grants.includes(grant) && outcome !== 'not granted') wrong.push(`${name} is not append-only: ${grant}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

/** For every table of a promoter's own file: the action that opens it, and those that write it. */
const ofPromoters: Record<string, [Action, ...Action[]]> = {
  promoter_file: ['promoter_file.open', 'promoter_file.begin', 'promoter_file.change'], role_leave: ['promoter_file.open', 'promoter_file.change'], mentoring: ['promoter_file.open', 'mentoring.change'],
  clock_talk: ['clock.talk', 'clock.talk'], clock_outcome: ['promoter_file.open', 'clock.decide'], recruitment_trait: ['recruitment.open', 'recruitment.write'],
  prior_experience: ['experience.open', 'experience.tell', 'experience.decide'], practice_process: ['mentoring.open', 'practice.tell'], practice_step: ['mentoring.open', 'practice.tell', 'practice.review'],
  mentoring_meeting: ['mentoring.open', 'mentoring.meet'], mentoring_opened: ['mentoring.open', 'practice.tell'], supervision_note: ['supervision.open', 'supervision.open'],
  mirror_reflection: ['mirror.open', 'mirror.open'], evidence_draft: ['evidence.write', 'evidence.write'], evidence_wording: ['evidence.write', 'evidence.write'],
  observation: ['observation.open', 'observation.write'], observation_line: ['observation.open', 'observation.write'], observation_answer: ['observation.open', 'observation.answer'],
  criterion_view: ['portfolio.open', 'portfolio.see'], growth_step: ['portfolio.open', 'portfolio.write'], portfolio_brought: ['portfolio.open', 'portfolio.write'],
}
/** Sealed for two: of a row that another wrote with the promoter, those who may open the page read nothing. */
const ofTwo = ['supervision_note']

test('what the matrix says of a promoter’s own file, the database says too', { timeout: 120_000 }, async () => {
  const openings = (actions: Action[]) => [...new Set(actions.map(ruleOf).flatMap((rule) => (rule.kind === 'promoter' ? rule.openings : [])))].sort()
  const { rows: policies } = await db.owner.query<{ table: string; name: string; openings: string[] }>(
    `select tablename as table, policyname as name, substring(coalesce(qual, with_check) from '''(\\{[a-z_,]+\\})''')::text[] as openings from pg_policies where policyname in ('promoter_read', 'promoter_add', 'promoter_change') order by 1, 2`,
  )
  expect([...new Set(policies.map(({ table }) => table))]).toEqual(Object.keys(ofPromoters).sort())
  const wrong: string[] = []
  for (const [table, [opens, ...writes]] of Object.entries(ofPromoters)) {
    for (const policy of policies.filter((one) => one.table === table)) expect([table, policy.name, policy.openings.sort()]).toEqual([table, policy.name, openings(policy.name === 'promoter_read' ? [opens] : writes)])
    for (const { who, account, comesToPromoterBy: by } of acting()) {
      const comes = (actions: Action[]) => openings(actions).some((opening) => by.includes(opening))
      const read = await alone(account, `select from ${table} where tenant_id = $1 and promoter_id = $2`, [world.tenant, world.assigned.id], (rows) => rows > 0)
      if (read !== (comes([opens]) && !(ofTwo.includes(table) && !by.includes('own')))) wrong.push(`${who} ${read ? 'reads' : 'cannot read'} ${table}`)
      const added = await alone(account, `insert into ${table} (tenant_id, promoter_id) values ($1, $2)`, [world.tenant, world.assigned.id], () => true).catch((thrown) => (thrown.code?.startsWith('23') ? true : Promise.reject(thrown)))
      // Whoever may add names themself in most rows: of those who may not, none adds.
      if (added === true && !comes(writes)) wrong.push(`${who} adds to ${table}`)
    }
  }
  expect(wrong).toEqual([])
})

describe('nobody borrows', () => {
  test('another\'s name for the trail', async () => {
    const tell = (account: string) =>
      alone(world.assigned, `insert into audit_event (tenant_id, id, at, account_id, what) values ($1, gen_random_uuid(), now(), $2, 'x')`, [world.tenant, account], (rows) => rows)
    expect(await tell(world.assigned.id)).toBe(1)
    expect(await tell(world.people.find(({ comesBy }) => comesBy.includes('team_lead'))?.account.id ?? '')).toBe('refused')
  })
  test('another\'s session', async () => {
    const open = (account: string) =>
      alone(world.assigned, `insert into session (tenant_id, token_hash, account_id, created_at, seen_at, ends_at) values ($1, '\\x00', $2, now(), now(), now())`, [world.tenant, account], (rows) => rows)
    expect(await open(world.assigned.id)).toBe(1)
    expect(await open(world.people.find(({ comesBy }) => comesBy.includes('team_lead'))?.account.id ?? '')).toBe('refused')
  })
  test('a relation for another file', async () => {
    const stranger = await aParticipant(db, { tenant: world.tenant, programme: world.otherProgramme })
    const point = (participant: string) =>
      alone(world.assigned, `update file_relation set participant_id = $3 where tenant_id = $1 and account_id = $2 and relation = 'assigned'`, [world.tenant, world.assigned.id, participant], (rows) => rows)
    expect(await point(world.samira)).toBe(1)
    expect(await point(stranger)).toBe('refused')
  })
})

describe('the parts, by design', () => {
  const whoMay = (part: string, write: boolean) => [...new Set(fileRules().filter((rule) => rule.part === part && (!write || rule.write)).flatMap((rule) => rule.openings))].sort()
  const circle = ['assigned', 'cover', 'professional_lead', 'team_lead']
  test('the grey stays in the professional circle', () => expect(whoMay('grey', false)).toEqual(circle))
  test('the sensitive fields stay in it too, and with the person', () => {
    expect(whoMay('sensitive', false)).toEqual([...circle, 'self'].sort())
    expect(whoMay('sensitive', true)).toEqual(circle)
  })
  test('what is said of body and mind does so as well', () => {
    expect(whoMay('health', false)).toEqual([...circle, 'self'].sort())
    expect(whoMay('health', true)).toEqual(circle)
  })
  test('a partner writes nothing', () => expect(fileRules().filter((rule) => rule.write && rule.openings.includes('partner'))).toEqual([]))
  test('the participant writes consents, the plan\'s agreement, what a task came to, that it was let go, the own job search, what is asked of work and which vacancy is meant, the answer to a story, of a job their word, a document and how it is, and of a referral how it was', () => {
    expect(Object.entries(matrix).flatMap(([action, rule]) => (rule.kind === 'file' && rule.write && (rule.openings as readonly string[]).includes('self') ? [action] : [])).sort()).toEqual([
      'candidacies.in_file', 'candidacies.own', 'candidacies.propose', 'document.take_away', 'evidence_of_work.keep', 'messages.arrange', 'mine.consent', 'partners.close', 'plan.agree', 'quality.say', 'referrals.say', 'search.write', 'story.answer', 'tasks.let_go', 'tasks.tell',
    ])
  })
})
