import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { eventWords, partWords } from './event-words.ts'
import { routes } from './routes.ts'

const source = globSync(['src/**/*.ts', 'bin/**/*.ts']).filter((file) => !file.endsWith('.test.ts')).map((file) => readFileSync(file, 'utf8')).join('\n')

describe('every event of the audit has its words', () => {
  const told = new Set([...source.matchAll(/tell(?:OfEach)?\(\s*tx,\s*(?:[^,'`]*\? )?'([a-z_.]+)'(?: : '([a-z_.]+)')?/g)].flatMap(([, one, other]) => [one ?? '', other ?? '']).filter(Boolean))
  test('and there are many', () => expect(told.size).toBeGreaterThan(60))
  test.each([...told])('%s', (what) => expect(eventWords[what]).toBeDefined())
  // Events whose last word is a state: tell(tx, `goal.${state}`). The state 'scheduled' brings a meeting back.
  const families = { message: ['sent', 'failed', 'dropped'], meeting: ['missed_told', 'missed_untold', 'cancelled', 'scheduled'], promise: ['kept', 'let_go', 'open'], goal: ['open', 'reached', 'set_aside'], milestone: ['open', 'done', 'set_aside'], training: ['completed', 'left', 'goes_on'], voucher: ['granted', 'refused'] }
  test('in each of their states', () => expect([...new Set([...source.matchAll(/tell\(tx, `([a-z_]+)\.\$\{/g)].map(([, family]) => family))].sort()).toEqual(Object.keys(families).sort()))
  test.each(Object.entries(families).flatMap(([family, states]) => states.map((state) => `${family}.${state}`)))('%s', (what) => expect(eventWords[what]).toBeDefined())
})

test.each([...new Set(Object.values(routes).flatMap(({ audit }) => audit ?? []))])('the part %s of a file has its words', (part) => expect(partWords[part]).toBeDefined())
