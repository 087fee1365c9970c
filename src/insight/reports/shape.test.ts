/** Which signed reports may stand beside each other, and which second signature would tell of few. */
import { expect, test } from 'vitest'
import { tell } from '../outcomes/outcomes.ts'
import type { Count } from '../outcomes/told.ts'
import { besideEachOther, differByFew, type Shape } from './shape.ts'

const frame: Shape = { asOf: '2026-09-30', programmeId: 'p', centreId: null, from: '2025-10', until: '2026-09', by: 'quarter' }
test.each<[string, Partial<Shape>, Partial<Shape>, ReturnType<typeof besideEachOther>]>([
  ['the same place, months and breakdown', {}, {}, 'of the same'],
  ['a year more', {}, { from: '2024-10' }, 'in the way'],
  ['a year more, as of another day', {}, { from: '2024-10', asOf: '2026-06-30' }, 'of others'],
  ['months that do not meet', {}, { from: '2023-10', until: '2024-09' }, 'of others'],
  ['by month beside by quarter', {}, { by: 'month' }, 'in the way'],
  ['by centre beside by quarter', {}, { by: 'centre' }, 'in the way'],
  ['by population beside by quarter', {}, { by: 'population' }, 'of the same'],
  ['by population beside by what stood in the way', { by: 'exclusion' }, { by: 'population' }, 'of the same'],
  ['by population of more months', { by: 'population' }, { by: 'population', from: '2024-10' }, 'in the way'],
  ['a programme, and a centre of it', {}, { centreId: 'c' }, 'in the way'],
  ['a programme, and a centre where it may be too', {}, { programmeId: null, centreId: 'c' }, 'in the way'],
  ['a programme, and the whole network', {}, { programmeId: null }, 'in the way'],
  ['the network by programme, and a programme of it', { programmeId: null, by: 'programme' }, {}, 'in the way'],
  ['two programmes', {}, { programmeId: 'q' }, 'of others'],
  ['two centres of a programme', { centreId: 'c' }, { centreId: 'd' }, 'of others'],
])('%s', (_, a, b, stands) => {
  expect(besideEachOther({ ...frame, ...a }, { ...frame, ...b })).toBe(stands)
  expect(besideEachOther({ ...frame, ...b }, { ...frame, ...a })).toBe(stands)
})

interface Said {
  by?: string
  joined?: Count
  entry?: Count
  unknown?: Count
  reasons?: { reason: string; n: Count }[]
  grown?: number
  alone?: Count
  paper?: Count
  worked?: number
  groups?: [string, Count, Count][]
}
const empty = tell([], { asOf: '2026-09-30', guard: true, measures: [], brokenDown: [], groups: [], addUp: true })
const said = ({ by = 'quarter', joined = 60, entry = 30, unknown = 10, reasons = [], grown, alone = 12, paper = 20, worked = 0.5, groups = [] }: Said = {}) => {
  const figure = (numerator: Count, denominator: Count) => ({ numerator, denominator, unknown, excluded: 0, reasons })
  return {
    definition: { by } as never,
    told: {
      ...empty, joined, overall: { entry: figure(entry, joined), ...(grown === undefined ? {} : { grown: figure(grown, joined) }) }, groups: groups.map(([key, of, came]) => ({ key, joined: of, figures: { entry: figure(came, of) } })),
      attribution: [{ key: 'alone', n: alone }], evidence: [{ key: 'A', n: paper }], days: { people: { denominator: 40, excluded: 0, reasons: [] }, worked, unknown: 0 },
    } as never,
  }
}
test.each([
  ['nothing', said(), said(), false],
  ['two more who came to work', said(), said({ entry: 32 }), true],
  ['five more', said(), said({ entry: 35 }), false],
  ['two fewer of whom nobody knows', said(), said({ unknown: 8 }), true],
  ['a reason of few that was not there', said(), said({ reasons: [{ reason: 'closed', n: null }] }), true],
  ['a reason of six that was not there', said(), said({ reasons: [{ reason: 'closed', n: 6 }] }), false],
  ['how one job was found', said(), said({ alone: 13 }), true],
  ['one paper', said(), said({ paper: 21 }), true],
  ['the days of one', said(), said({ worked: 0.52 }), true],
  ['the days of many', said(), said({ worked: 0.7 }), false],
  ['what was protected is told', said({ entry: null }), said({ entry: 30 }), true],
  ['what is protected in both', said({ entry: null }), said({ entry: null }), false],
  ['one of a quarter', said({ groups: [['Q1', 20, 12]] }), said({ groups: [['Q1', 20, 13]] }), true],
  ['a quarter in which nobody had joined', said(), said({ groups: [['Q1', 20, 12]] }), false],
  ['a quarter in which few had', said(), said({ groups: [['Q1', null, null]] }), true],
  ['groups of another kind are not held against each other', said({ by: 'population', groups: [['x', 20, 12]] }), said({ groups: [['Q1', 22, 13]] }), false],
  ['but all of them are', said({ by: 'population' }), said({ entry: 31 }), true],
  ['a measure that was not told', said(), said({ grown: 17 }), false],
])('a second signature that differs by %s', (_, before, now, few) => {
  expect(differByFew(before, now)).toBe(few)
  expect(differByFew(now, before)).toBe(few)
})
