/** Every verb and every question of the modules, asked past the pages: whom the matrix gives nothing is refused before a row is written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Action, countsFor, ruleOf } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import { recordConsent } from '#src/participants/index.ts'
import { newId } from '#src/platform/ids.ts'
import { aParticipant } from '../builders.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { anImport, type Command, commands, inner, ofTheTrail, questions, type Things } from './commands.ts'
import { aFile } from './file.ts'
import { aWorld, type Person, type World } from './people.ts'

const source = join(import.meta.dirname, '../../src')
const modules = ['access', 'accompaniment', 'participants', 'programmes', 'career', 'work', 'profession', 'assessment', 'insight']

/** What takes a transaction and can be called from outside its file: 'tasks/commands.ts setTask'. */
function found(): { key: string; file: string; name: string }[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && modules.includes(file.split('/')[0] ?? ''))
    .flatMap((file) =>
      [...readFileSync(join(source, file), 'utf8').matchAll(/^export (?:async function|function|const) (\w+)(?:<[^>]*>)?(?: = (?:async )?)?\(\s*tx: Tx\b/gm)].map(([, name = '']) => ({
        key: `${file.split('/').slice(-2).join('/')} ${name}`, file, name,
      })),
    )
}
const verbs = found()
type Ask = (tx: Tx, ...rest: unknown[]) => unknown
const call = async ({ file, name }: { file: string; name: string }): Promise<Ask> => {
  const module: Record<string, Ask> = await import(/* @vite-ignore */ join(source, file))
  const ask = module[name]
  if (!ask) throw new Error(`${file} has no ${name}`)
  return ask
}

let statements: string[] = []
let db: TestDatabase
let world: World
let things: Things

beforeAll(async () => {
  db = await testDatabase({ observe: (sql) => statements.push(sql) })
  world = await aWorld(db)
  const { tenant, programme, otherProgramme, samira, assigned, people } = world
  const applicantId = await aParticipant(db, { tenant, programme, stage: 'applicant', assignedTo: assigned })
  await db.as(assigned, (tx) => recordConsent(tx, { participantId: applicantId, purpose: 'file', textVersion: 1, answer: 'given', language: 'ar', way: 'spoken', words: '' }))
  const { rows } = await db.owner.query<{ id: string }>(`select id from enrolment where tenant_id = $1 and participant_id = $2`, [tenant, applicantId])
  things = {
    ...(await aFile(db, world)), participantId: samira, programmeId: programme, otherProgrammeId: otherProgramme, applicantId, applicantEnrolmentId: rows[0]?.id ?? '',
    importRunId: '', tenant, people, owner: db.owner,
  }
  const lead = people.find(({ comesBy }) => comesBy.includes('team_lead'))
  if (lead) things.importRunId = await anImport(things, lead)
})
afterAll(() => db?.close())

const acting = (people: Person[]) => people.filter(({ signedIn }) => signedIn === 'yes')

function allows(action: Action, person: Person): boolean {
  const rule = ruleOf(action)
  if (rule.kind === 'file') return rule.openings.some((opening) => person.comesBy.includes(opening) && (opening !== 'partner' || person.parts?.includes(rule.part)))
  if (rule.kind === 'promoter') return rule.openings.some((opening) => person.comesToPromoterBy.includes(opening))
  return rule.kind === 'post' ? person.account.posts.some((post) => person.roles.includes(post.role) && countsFor(rule, post)) : true
}

test('whatever takes a transaction stands in a list of test/access/commands.ts, once, and nothing else does', () => {
  const listed = [...Object.keys(commands), ...Object.keys(questions), ...Object.keys(inner)]
  expect(listed.filter((key, index) => listed.indexOf(key) !== index)).toEqual([])
  expect(verbs.map(({ key }) => key).filter((key) => !listed.includes(key)), 'in no list').toEqual([])
  expect(listed.filter((key) => !verbs.some((verb) => verb.key === key)), 'no longer there').toEqual([])
})

/** What a command did to the trail, in a transaction that leaves nothing behind. */
class Undone extends Error {}
async function tried(person: Person, command: Command, ask: Ask, given?: unknown[]): Promise<{ outcome: 'done' | 'refused' | Error; told: number; wrote: string[] }> {
  let told = 0
  let done = false
  let from = 0
  try {
    await db.as(person.account, async (tx) => {
      const args = given ?? (await command.with(things, person))
      if (!given) await command.first?.(tx, things)
      const events = async () => (await tx.row<{ n: number }>(`select count(*)::int as n from audit_event where tenant_id = current_tenant()`))?.n ?? 0
      const before = given ? 0 : await events()
      from = statements.length
      await ask(tx, ...args)
      told = (await events()) - before
      done = true
      throw new Undone()
    })
  } catch (thrown) {
    const wrote = statements.slice(from).filter((sql) => /^\s*(insert|update|delete)\b/i.test(sql))
    if (thrown instanceof Undone && done) return { outcome: 'done', told, wrote }
    return { outcome: thrown instanceof NotYours ? 'refused' : (thrown as Error), told, wrote }
  }
  throw new Error('A transaction was kept that should be undone')
}

describe.each(verbs.filter(({ key }) => commands[key]))('$key', (verb) => {
  const command = commands[verb.key] as Command
  const whoMay = () => {
    const person = acting(world.people).find((one) => allows(command.needs, one) && (command.as === undefined || one.who === command.as))
    if (!person) throw new Error(`Nobody of people.ts may ${command.needs}${command.as ? ` as ${command.as}` : ''}`)
    return person
  }
  test('is refused to whom the matrix gives nothing, before anything is written', async () => {
    const ask = await call(verb)
    const wrong: string[] = []
    // With what would be done for whom the matrix lets: made once, for all who are refused.
    const given = await command.with(things, whoMay())
    for (const person of acting(world.people)) {
      if (allows(command.needs, person)) continue
      statements = []
      const { outcome, wrote } = await tried(person, command, ask, given)
      if (outcome !== 'refused' || wrote.length > 0) wrong.push(`${person.who}: ${outcome instanceof Error ? outcome.message : outcome}${wrote.length > 0 ? `, after ${wrote[0]}` : ''}`)
    }
    expect(wrong).toEqual([])
  })
  test('is done for whom the matrix lets, and told', async () => {
    const { outcome, told, wrote } = await tried(whoMay(), command, await call(verb))
    if (outcome instanceof Error) throw outcome
    expect(outcome).toBe('done')
    if (command.silent) expect(told, command.silent).toBe(0)
    else expect(told).toBeGreaterThan(0)
    if (command.reads) expect(wrote).toEqual([])
    else expect(wrote.length).toBeGreaterThan(0)
  })
})

describe.each(verbs.filter(({ key }) => questions[key]))('$key', (verb) => {
  test('tells strangers of the file what it tells of a file that does not exist', async () => {
    const ask = await call(verb)
    const args = questions[verb.key]
    if (!args) return
    const at = new Date()
    const answer = (person: Person, of: Things) =>
      db.as(person.account, async (tx) => ask(tx, ...args(of)), { at }).then(
        (told) => JSON.stringify(told ?? null),
        (thrown: Error) => thrown.name,
      )
    const nowhere: Things = { ...things, ...Object.fromEntries(Object.entries(things).filter(([, value]) => typeof value === 'string').map(([name]) => [name, newId()])) }
    const wrong: string[] = []
    for (const person of acting(world.people)) {
      if (person.comesBy.length > 0 || person.comesToPromoterBy.length > 0 || (ofTheTrail.includes(verb.key) && person.roles.includes('auditor'))) continue
      const [here, there] = [await answer(person, things), await answer(person, nowhere)]
      if (here !== there || here.includes(world.samira)) wrong.push(`${person.who}: ${here.slice(0, 200)}`)
    }
    expect(wrong).toEqual([])
  })
})
