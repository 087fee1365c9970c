import { describe, expect, test } from 'vitest'
import { attendance, likeTheLast, mayBecome, voiceOf, waitsForRecord } from './rules.ts'
import type { Kind, Place, State } from './types.ts'

describe('what may become of a meeting', () => {
  test.each<[State, State, boolean]>([
    ['scheduled', 'held', true],
    ['scheduled', 'missed_untold', true],
    ['scheduled', 'cancelled', true],
    ['held', 'held', true],
    ['held', 'missed_told', true],
    ['held', 'scheduled', true],
    ['missed_untold', 'held', true],
    ['cancelled', 'scheduled', true],
    ['cancelled', 'missed_told', true],
    ['missed_told', 'missed_untold', true],
    ['missed_told', 'missed_told', false],
  ])('%s -> %s: %s', (state, next, may) => expect(mayBecome(state, next)).toBe(may))
})

describe('a meeting waits for its record', () => {
  const now = new Date('2026-11-24T10:00:00Z')
  test.each<[State, string, number, boolean]>([
    ['scheduled', '2026-11-24T09:00:00Z', 45, true],
    ['scheduled', '2026-11-24T09:30:00Z', 45, false],
    ['held', '2026-11-23T09:00:00Z', 45, false],
  ])('%s at %s for %i minutes: %s', (state, at, minutes, waits) => expect(waitsForRecord({ state, startsAt: new Date(at), minutes }, now)).toBe(waits))
})

describe('a promise says whose it is, by who reads', () => {
  const readers = {
    'the participant': { participant: true, maker: false, shared: false },
    'the promoter who made it': { participant: false, maker: true, shared: false },
    'a lead or a cover': { participant: false, maker: false, shared: false },
    'both before the promoter’s screen': { participant: false, maker: true, shared: true },
    'both before the screen of a cover': { participant: false, maker: false, shared: true },
  }
  test.each([
    // who reads                         the participant's  the promoter's
    ['the participant', 'you', 'name'],
    ['the promoter who made it', 'they', 'me'],
    ['a lead or a cover', 'name', 'name'],
    ['both before the promoter’s screen', 'name', 'role'],
    ['both before the screen of a cover', 'name', 'role'],
  ] as const)('%s: %s, %s', (reader, participants, promoters) =>
    expect([voiceOf('participant', readers[reader]), voiceOf('promoter', readers[reader])]).toEqual([participants, promoters]))
})

describe('the next meeting is proposed like the last planned one', () => {
  const was = (kind: Kind, place: Place, placeWords = '', state: State = 'held') => ({ kind, place, placeWords, state, minutes: 60 })
  test.each([
    ['nothing yet', [], { kind: 'meeting', place: 'centre', placeWords: '', minutes: 45 }],
    ['the last one', [was('review', 'video', 'meet.example'), was('meeting', 'centre')], { kind: 'review', place: 'video', placeWords: 'meet.example', minutes: 60 }],
    ['a talk between', [was('talk', 'phone'), was('meeting', 'elsewhere', 'בית קפה')], { kind: 'meeting', place: 'elsewhere', placeWords: 'בית קפה', minutes: 60 }],
    ['one that was cancelled', [was('meeting', 'video', '', 'cancelled'), was('meeting', 'centre', 'חדר 2')], { kind: 'meeting', place: 'centre', placeWords: 'חדר 2', minutes: 60 }],
    ['an intake', [was('intake', 'centre')], { kind: 'meeting', place: 'centre', placeWords: '', minutes: 60 }],
  ])('after %s', (_, meetings, proposed) => expect(likeTheLast(meetings)).toEqual(proposed))
})

test('a cancelled meeting was not missed', () => {
  expect(attendance(['held', 'cancelled', 'missed_told', 'held', 'scheduled'])).toEqual({ held: 2, planned: 3 })
})
