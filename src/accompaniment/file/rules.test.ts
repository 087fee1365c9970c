import { describe, expect, test } from 'vitest'
import { placeOf, wayAhead } from './rules.ts'
import type { WayFacts } from './types.ts'

const nothing: WayFacts = { open: true, consents: false, intake: false, enrolment: false, mapping: false, vision: false, plan: false, meetings: false, held: 0 }
const all: WayFacts = { open: true, consents: true, intake: true, enrolment: true, mapping: true, vision: true, plan: true, meetings: true, held: 1 }

describe('the way of a new file', () => {
  test.each([
    // what is so                                  -> is it shown, and what is done
    ['nothing yet', nothing, 7, []],
    ['the vision came first', { ...nothing, vision: true }, 7, ['vision']],
    ['all but a next meeting', { ...all, meetings: false }, 7, ['consents', 'intake', 'enrolment', 'mapping', 'vision', 'plan']],
    ['all of it', all, 0, []],
    ['a plan and three meetings, without a mapping', { ...all, mapping: false, meetings: false, held: 3 }, 0, []],
    ['three meetings without a plan', { ...nothing, held: 3 }, 7, []],
    ['the participation ended', { ...nothing, open: false }, 0, []],
  ] as const)('%s', (_, facts, length, done) => {
    const way = wayAhead(facts)
    expect(way).toHaveLength(length)
    expect(way.filter((one) => one.done).map((one) => one.part)).toEqual(done)
  })
})

test.each([
  ['promise', 'meetings/m'],
  ['meeting_moved', 'meetings/m'],
  ['goal_aside', 'vision#goal-m'],
  ['milestone', 'plan#step-m'],
  ['task_let_go', 'tasks#task-m'],
  ['corrected', 'intake/m/read-back'],
  ['plan_changed', 'plan/story'],
  ['review', 'plan'],
  ['paused', 'enrolment'],
  ['consent_withdrawn', 'consents'],
] as const)('%s has its place at %s', (kind, place) => {
  expect(placeOf({ kind, of: 'm' })).toBe(place)
})
