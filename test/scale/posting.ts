/** Posts what posted.ts says, at 300,000 people: what each reads, how many statements it makes, and that a whole caseload costs no more of them than three people. */
import { afterEach, expect, type TestAPI } from 'vitest'
import { addDays } from '#src/platform/clock.ts'
import { newId } from '#src/platform/ids.ts'
import { idOf } from './load.ts'
import { type Nation, numberOf } from './nation.ts'
import { type Fields, type Look, type Posted, today } from './post.ts'
import { posted, usual } from './posted.ts'

/** Session, matrix, submission key, rules, writes and audit together; what happens once a process or once a minute (numberOf) falls on any of them. */
const statementsAtMost = 29

function bodyOf(fields: Fields): URLSearchParams {
  const all = Object.entries(fields).flatMap(([name, value]) => (typeof value === 'object' ? value : [String(value)]).map((one) => [name, one]))
  return new URLSearchParams([...all, ['_submission', newId()]])
}

const json = { 'content-type': 'application/json' }
async function send(nation: Nation, { form, by, fields, on }: Posted) {
  const look: Look = async (sql, ...values) => {
    const { rows } = await nation.db.owner.query({ text: sql, values, rowMode: 'array' })
    if (!rows[0]) throw new Error(`${form}: nothing is found by ${sql}`)
    return String(rows[0][0])
  }
  const filled = async <T>(one: T | ((look: Look, nation: Nation) => T | Promise<T>)): Promise<T> => (one instanceof Function ? one(look, nation) : one)
  let path = form
  for (const [hole, name] of form.matchAll(/\[(\w+)\]/g)) {
    const fill = on[name ?? ''] ?? usual[name ?? '']
    if (fill === undefined) throw new Error(`${form}: what is ${hole}? Say it in the line's "on", in test/scale/posted.ts and the files beside it.`)
    path = path.replace(hole, await filled(fill))
  }
  const said = await filled(fields)
  if (said instanceof FormData) return nation.watch(path, by, said)
  return 'json' in said ? nation.watch(path, by, JSON.stringify(said.json), json) : nation.watch(path, by, bodyOf(said as Fields))
}

/** An import is done in the background, by the same role: its statements must not be taken for those of what is posted next. */
async function importsAreDone({ db }: Nation): Promise<void> {
  const underWay = async () => (await db.owner.query(`select from import_run where state in ('queued', 'running')`)).rowCount
  while (await underWay()) await new Promise((resolve) => setTimeout(resolve, 50))
}

export function whatIsPosted(test: Pick<TestAPI, 'each'>, the: () => Nation): void {
  afterEach(() => importsAreDone(the()))

  test.each(posted.map((one) => [`${one.form} by ${one.by}`, one] as const))('%s', { timeout: 60_000 }, async (_, one) => {
    await one.before?.(the().db.owner, the())
    const seen = await send(the(), one)
    const { status, to, statements, faults } = seen
    expect({ status, asked: to.startsWith('/sign-in?to') }, 'what is posted must be done').toEqual({ status: one.answers, asked: false })
    expect(faults).toEqual([])
    expect(numberOf(seen), statements.join('\n')).toBeLessThanOrEqual(statementsAtMost)
  })

  const caseload = idOf('account', 40)
  const to = { toId: idOf('account', 50), note: 'מעבר', grey: 'לאט' }
  const cover = { coverId: idOf('account', 60), startsOn: today, endsOn: addDays(today, 9) }
  test.each([
    ['/team/[promoter]/cover', cover],
    ['/team/[promoter]/move?/move', to],
  ])('%s of forty makes as many statements as of three', { timeout: 60_000 }, async (form, fields) => {
    const people = Array.from({ length: 43 }, (_, i) => idOf('participant', 2440 + i * 600))
    const made: number[] = []
    for (const participants of [people.slice(0, 40), people.slice(40)]) {
      const seen = await send(the(), { form, by: 'lead', fields: { ...fields, who: 'chosen', participants }, on: { promoter: caseload }, answers: 303 })
      expect(seen.status).toBe(303)
      made.push(numberOf(seen))
    }
    expect(made[0]).toBe(made[1])
  })
}
