import { describe, expect, test } from 'vitest'
import { byPerson } from './rules.ts'
import type { Line } from './types.ts'

const line = (participantId: string, subjectId: string): Line => ({ kind: 'milestone', subjectId, participantId, name: '', address: 'neutral', day: null, title: '' })

describe('Today holds a person together', () => {
  test.each([
    [[], []],
    [['samira 1'], [['1']]],
    [['samira 1', 'igor 2', 'samira 3'], [['1', '3'], ['2']]],
    [['igor 1', 'samira 2', 'samira 3', 'igor 4'], [['1', '4'], ['2', '3']]],
  ])('%j', (lines, people) => {
    const given = lines.map((one) => line(...(one.split(' ') as [string, string])))
    expect(byPerson(given).map((theirs) => theirs.map(({ subjectId }) => subjectId))).toEqual(people)
  })
})
