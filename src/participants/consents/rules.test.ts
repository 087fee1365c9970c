import { describe, expect, test } from 'vitest'
import { notPublishable, standingOf } from './rules.ts'

describe('an answer and the wording in force', () => {
  const texts = [{ version: 1, askAgain: true }, { version: 2, askAgain: false }, { version: 3, askAgain: true }, { version: 4, askAgain: false }]
  test.each([
    // the newest answer, how many wordings there are -> how it stands
    [undefined, 4, 'in_force'],
    [{ answer: 'refused', textVersion: 1 }, 4, 'in_force'],
    [{ answer: 'withdrawn', textVersion: 1 }, 4, 'in_force'],
    [{ answer: 'given', textVersion: 4 }, 4, 'in_force'],
    [{ answer: 'given', textVersion: 3 }, 4, 'earlier'],
    [{ answer: 'given', textVersion: 2 }, 4, 'ask_again'],
    [{ answer: 'given', textVersion: 1 }, 2, 'earlier'],
    [{ answer: 'given', textVersion: 1 }, 3, 'ask_again'],
  ] as const)('%o of %i wordings: %s', (newest, many, standing) => expect(standingOf(newest, texts.slice(0, many))).toBe(standing))
})

describe('a draft is published', () => {
  const now = { title: { he: 'א', ar: 'ا', en: 'a' }, body: { he: 'ב', ar: 'ب', en: 'b' }, effectiveOn: '2026-03-01' }
  const draft = { ...now, body: { ...now.body, he: 'ג' } }
  test.each([
    ['today', draft, '2026-05-01', undefined],
    ['from a day to come', draft, '2026-06-01', undefined],
    ['not without a language', { ...draft, body: { ...draft.body, ar: '' } }, '2026-05-01', { why: 'missing', field: 'bodyAr' }],
    ['not where nothing changed', now, '2026-05-01', { why: 'unchanged' }],
    ['not from a day that has passed', draft, '2026-04-30', { why: 'past' }],
  ])('%s', (_, written, on, against) => expect(notPublishable(written, now, on, '2026-05-01')).toEqual(against))
  test('not from before another that is published for later', () => expect(notPublishable(draft, { ...now, effectiveOn: '2026-07-01' }, '2026-06-01', '2026-05-01')).toEqual({ why: 'beforeAnother' }))
})
