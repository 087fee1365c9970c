/** What may be asked by whom: nobody who is told protected numbers of what is sealed chooses months or places that differ by few. */
import { describe, expect, test } from 'vitest'
import { addressOf, type Question, quartersOver, questionOf, questionOfReport } from './asked.ts'

const today = '2026-11-15'
const p = '00000000-0000-7000-8000-000000000001'
const ask = (role: 'programme_manager' | 'team_lead' | 'professional_lead' | 'funder', address: string) => questionOf(new URLSearchParams(address), today, [{ role }])

test.each([
  ['2026-11-15', 24, { from: '2024-10', until: '2026-09', asOf: '2026-09-30' }],
  ['2026-10-01', 12, { from: '2025-10', until: '2026-09', asOf: '2026-09-30' }],
  ['2026-09-30', 12, { from: '2025-07', until: '2026-06', asOf: '2026-06-30' }],
  ['2026-01-01', 36, { from: '2023-01', until: '2025-12', asOf: '2025-12-31' }],
])('on %s whole quarters of %i months', (on, months, frame) => expect(quartersOver(on, months)).toEqual(frame))

describe('an address, as it is understood', () => {
  test.each([
    ['who leads chooses months and places', 'team_lead', `from=2026-01&until=2026-03&centre=${p}`, { from: '2026-01', until: '2026-03', centre: p, asOf: today, guard: false, pay: 'open' }],
    ['by population too, since the part is open to them; protected', 'team_lead', `by=population&from=2026-01&centre=${p}`, { by: 'population', from: '2026-01', centre: p, guard: true }],
    ['a manager chooses as well, and is told of no pay', 'programme_manager', `from=2026-01&until=2026-03&centre=${p}`, { from: '2026-01', until: '2026-03', centre: p, guard: false, pay: 'untold' }],
    ['nor by population', 'programme_manager', `by=population&from=2026-01&until=2026-02&centre=${p}&programme=${p}`, { by: 'quarter', pay: 'untold' }],
    ['nor by what stood in the way', 'programme_manager', 'by=exclusion&quarters=yes', { by: 'quarter', pay: 'untold' }],
    ['who only funds is protected, whatever the address says', 'funder', `guard=&from=2026-01`, { asFunder: true, guard: true }],
  ] as const)('%s', (_, role, address, told: Partial<Question>) => expect(ask(role, address)).toMatchObject(told))
  test.each(['by=population', 'by=exclusion&guard=yes', 'from=2026-02&until=2026-05', `programme=${p}`])('and says itself again: %s', (address) => {
    for (const role of ['team_lead', 'programme_manager'] as const) expect(ask(role, addressOf(ask(role, address)))).toEqual(ask(role, address))
  })
})

test.each([
  ['a manager is told of pay in the usual frame alone', 'programme_manager', 24, p, null, 'guarded'],
  ['not of another span', 'programme_manager', 12, p, null, 'untold'],
  ['not of a centre', 'programme_manager', 24, p, p, 'untold'],
  ['who leads a team may open pay', 'team_lead', 12, p, p, 'open'],
] as const)('in a report %s', (_, role, months, programme, centre, pay) => expect(questionOfReport({ months, by: 'quarter', programme, centre }, today, [{ role }])).toMatchObject({ pay, guard: true, until: '2026-09' }))
