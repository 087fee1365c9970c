import { describe, expect, test } from 'vitest'
import { halfTold, inOrder, mayAnswer, standingOf } from './rules.ts'
import type { Answer, Standing, Way } from './types.ts'

describe('how a story stands', () => {
  const on = '2026-11-01'
  test.each<[Answer | null, number, string | null, string | null, Standing]>([
    // answer      to version  published  taken off -> stands (the words are at version 2)
    [null,         0,          null,      null,      'waits'],
    ['approves',   2,          null,      null,      'approved'],
    ['approves',   1,          null,      null,      'waits'],
    ['refuses',    2,          null,      null,      'refused'],
    ['refuses',    1,          null,      null,      'waits'],
    ['approves',   2,          on,        null,      'on_page'],
    ['approves',   2,          on,        on,        'taken_off'],
    ['approves',   1,          on,        null,      'waits'],
    ['withdraws',  2,          on,        null,      'withdrawn'],
    ['withdraws',  1,          on,        null,      'withdrawn'],
  ])('%s to %i, published %s, taken off %s: %5$s', (answer, version, publishedOn, takenOffOn, stands) => {
    const answered = answer && { answer, version, way: 'own_page' as const, words: '', on }
    expect(standingOf({ answered, version: 2, publishedOn, takenOffOn })).toBe(stands)
  })
  test.each<[Answer | null, boolean, Way, Answer[]]>([
    // newest      own page before  way of this one -> may be answered
    [null,         false,           'read_to',      ['approves', 'refuses']],
    ['approves',   true,            'read_to',      ['withdraws']],
    ['refuses',    false,           'read_to',      ['approves']],
    ['refuses',    true,            'read_to',      []],
    ['withdraws',  true,            'read_to',      []],
    ['withdraws',  true,            'own_page',     ['approves']],
    [null,         true,            'read_to',      ['refuses']],
  ])('after %s (on the own page before: %s), %s: %j', (answer, onOwnPage, way, may) => {
    const answered = answer && { answer, version: 2, way, words: '', on }
    expect(mayAnswer({ answered, version: 2, publishedOn: null, takenOffOn: null, onOwnPage }, way)).toEqual(may)
  })
})

const words = (he: string, ar: string, en: string) => ({ he, ar, en })
test.each([
  [words('כותרת', '', ''), words('סיפור', '', ''), undefined],
  [words('כותרת', '', 'A title'), words('סיפור', '', ''), 'en'],
  [words('', '', ''), words('', 'قصة', ''), 'ar'],
])('%j %j is half told in %s', (title, told, half) => expect(halfTold(title, told)).toBe(half))

test('the reader’s language comes first, and each story is told in one that it has', () => {
  const stories = [{ title: words('א', '', ''), words: words('א', '', '') }, { title: words('', 'ب', ''), words: words('', 'ب', '') }, { title: words('', '', ''), words: words('', '', '') }]
  expect(inOrder(stories, 'ar').map(({ language }) => language)).toEqual(['ar', 'he'])
})
