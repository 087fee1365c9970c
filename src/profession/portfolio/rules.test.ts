import { expect, test } from 'vitest'
import { gapsOf, newestOf } from './rules.ts'
import type { Piece, Stands, View } from './types.ts'

const piece = (kind: Piece['kind'], keptOn: string, grey = 'ספק'): Piece => ({ id: keptOn, title: '', kind, keptOn, criteria: [], grey })
const view = (side: View['side'], stands: Stands): View => ({ criterion: 'STD-A1', side, stands, words: 'x', by: '', on: '2026-11-01' })
const nobody = { count: 0, last: null }

test.each([
  // what there is                                                                                          what is noticed
  ['nothing', [], nobody, null, null, ['none']],
  ['one that is new', [piece('meeting', '2026-11-01')], nobody, null, null, []],
  ['one of last winter', [piece('meeting', '2026-01-01')], nobody, null, null, ['old']],
  ['one of last winter, seen at work since', [piece('meeting', '2026-01-01')], { count: 1, last: '2026-11-01' }, null, null, []],
  ['an observation alone', [], { count: 1, last: '2026-11-01' }, null, null, []],
  ['three meetings', ['2026-11-01', '2026-11-02', '2026-11-03'].map((day) => piece('meeting', day)), nobody, null, null, ['one_kind']],
  ['three of two kinds', [piece('meeting', '2026-11-01'), piece('meeting', '2026-11-02'), piece('dilemma', '2026-11-03')], nobody, null, null, []],
  ['pieces without the grey', [piece('meeting', '2026-11-01', '')], nobody, null, null, ['no_grey']],
  ['the two see it differently', [piece('meeting', '2026-11-01')], nobody, view('own', 'beginning'), view('mentor', 'steady'), ['differs']],
  ['the two see it alike', [piece('meeting', '2026-11-01')], nobody, view('own', 'steady'), view('mentor', 'steady'), []],
  ['the mentor has not said', [piece('meeting', '2026-11-01')], nobody, view('own', 'steady'), null, []],
] as const)('%s', (_, pieces, observations, own, mentor, noticed) => expect(gapsOf({ pieces: [...pieces], observations, own, mentor }, '2026-11-25')).toEqual(noticed))

test('the newest is of evidence or of an observation', () => {
  expect(newestOf({ pieces: [piece('meeting', '2026-03-01'), piece('meeting', '2026-02-01')], observations: { count: 1, last: '2026-04-01' } })).toBe('2026-04-01')
  expect(newestOf({ pieces: [], observations: nobody })).toBeNull()
})
