/** Which two signed reports would tell of few, one less the other. */
import { expect, test } from 'vitest'
import type { By } from '../outcomes/asked.ts'
import { apartByFew } from './apart.ts'

interface Said {
  by?: By
  programme?: string | null
  centre?: string | null
  from?: string
  asOf?: string
  joined?: number | null
  entry?: number | null
  groups?: [string, number, number | null][]
}
const figures = (joined: number | null, numerator: number | null) => ({ entry: { numerator, denominator: joined, unknown: 0, excluded: 0, reasons: [] } })
const report = ({ by = 'quarter', programme = 'p', centre = null, from = '2025-10', asOf = '2026-09-30', joined = 60, entry = 30, groups = [] }: Said = {}) => ({
  definition: { by } as never, programmeId: programme, centreId: centre, from, until: '2026-09',
  told: { asOf, joined, overall: figures(joined, entry), groups: groups.map(([key, of, came]) => ({ key, joined: of, figures: figures(of, came) })) } as never,
})

test.each([
  ['the same people, some of whom were heard of since', report(), report({ entry: 32 }), false],
  ['a year more, in which few came to work', report(), report({ from: '2024-10', joined: 90, entry: 32 }), true],
  ['a year more, in which many did', report(), report({ from: '2024-10', joined: 90, entry: 45 }), false],
  ['a year more, in which nobody did', report(), report({ from: '2024-10', joined: 90, entry: 30 }), false],
  ['a centre, and the programme that is few more', report({ centre: 'c', joined: 57, entry: 20 }), report(), true],
  ['two programmes', report(), report({ programme: 'q', joined: 58, entry: 29 }), false],
  ['the whole network, that is few more', report(), report({ programme: null, joined: 160, entry: 33 }), true],
  ['as of another day', report(), report({ from: '2024-10', joined: 90, entry: 32, asOf: '2026-06-30' }), false],
  ['what is hidden in one of them is not subtracted', report({ entry: null }), report({ from: '2024-10', joined: 90, entry: 32 }), false],
  ['a programme, and its line in a report of the network over more months', report({ entry: 30 }), report({ by: 'programme', programme: null, from: '2024-10', joined: 400, entry: 200, groups: [['p', 90, 33], ['q', 310, 167]] }), true],
  ['a quarter, and the same quarter of a centre', report({ groups: [['2026-Q1', 20, 12]] }), report({ centre: 'c', joined: 40, entry: 20, groups: [['2026-Q1', 18, 7]] }), true],
  ['two quarters of one place', report({ groups: [['2026-Q1', 20, 12], ['2026-Q2', 22, 13]] }), report({ groups: [['2026-Q1', 20, 12]] }), false],
  ['by population of more months', report({ by: 'population', groups: [['x', 20, 12]] }), report({ by: 'population', from: '2024-10', joined: 90, entry: 45, groups: [['x', 22, 12]] }), true],
])('%s', (_, one, other, few) => {
  expect(apartByFew(one, other)).toBe(few)
  expect(apartByFew(other, one)).toBe(few)
})
