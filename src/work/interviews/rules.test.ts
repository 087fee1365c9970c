import { describe, expect, test } from 'vitest'
import { languages } from '#src/language/language.ts'
import { bank, questionOf, questionsFor, spoken, unaskedQuestions } from './bank/index.ts'
import { besides, chosenFor, firstOf, whatMoved } from './rules.ts'
import { type Attempt, practiceKinds, type Spoken } from './types.ts'

describe('the bank of questions', () => {
  test.each(practiceKinds)('has twelve for %s, each with what is listened for, in three languages', (kind) => {
    expect(bank[kind].length).toBeGreaterThanOrEqual(12)
    for (const { ask, listens } of bank[kind]) for (const language of languages) expect([ask[language], listens[language]].flat().every((words) => words.length > 5)).toBe(true)
  })
  test('has a fair answer to what nobody may ask', () => expect(unaskedQuestions.length).toBeGreaterThanOrEqual(6))
  const all = [...Object.values(bank).flat(), ...unaskedQuestions]
  test('gives each question a key of its own', () => expect(new Set(all.map(({ key }) => key)).size).toBe(all.length))
  test('speaks to a woman, to a man and to whoever has not said: each wording has its letters', () => {
    const inside: Record<string, RegExp> = { he: /[א-ת]/, ar: /[\u0621-\u064a]/, en: /[a-z]/ }
    const wrong = all.flatMap(({ key, ask, listens }) => languages.flatMap((language) => [ask[language], listens[language]].flatMap((words: Spoken) => [words].flat()).filter((words) => !inside[language]?.test(String(words)) || (language !== 'en' && /[a-z]{3}/i.test(String(words)))).map((words) => `${key} ${words}`)))
    expect(wrong).toEqual([])
  })
  test('says it to her in her form', () => {
    const about = questionOf('face_about')
    expect(about && [spoken(about.ask.he, 'female'), spoken(about.ask.he, 'male'), spoken(about.ask.en, 'neutral')]).toEqual(['ספרי לי על עצמך.', 'ספר לי על עצמך.', 'Tell me about yourself.'])
  })
  test('asks what nobody may ask only where a person asks', () => {
    expect(questionsFor('face').some(({ key }) => key === 'unasked_children')).toBe(true)
    expect(questionsFor('group').some(({ key }) => key.startsWith('unasked'))).toBe(false)
  })
})

test.each([
  ['face', ['face_hard', 'face_about', 'face_hard', 'tel_now', 'no_such'], ['face_about', 'face_hard']],
  ['telephone', ['unasked_age', 'tel_now'], ['tel_now', 'unasked_age']],
  ['group', ['unasked_age'], []],
] as const)('for %s, of %j: %j', (kind, keys, chosen) => expect(chosenFor(kind, keys)).toEqual(chosen))
test('three stand ready', () => expect(firstOf('video')).toHaveLength(3))

describe('the second attempt beside the first', () => {
  test.each([
    [{ point: 2, example: 1 }, { point: 3, example: 1 }, [{ behaviour: 'point', from: 2, to: 3 }]],
    [{ contact: 4 }, { contact: 3 }, [{ behaviour: 'contact', from: 4, to: 3 }]],
    [{ point: 2 }, { example: 3 }, []],
    [{}, {}, []],
  ])('from %j to %j: %j', (before, after, moved) => expect(whatMoved(before, after)).toEqual(moved))
  const attempt = (id: string, question = 'q'): Attempt => ({ id, question, answer: 'x', seen: {}, better: '', on: '2026-01-01', by: 'נור', feedback: [] })
  test.each([
    [[], [undefined, undefined, []]],
    [['a'], ['a', undefined, []]],
    [['a', 'b'], ['a', 'b', []]],
    [['a', 'b', 'c'], ['a', 'c', ['b']]],
  ])('of the attempts %j', (ids, expected) => {
    const { first, last, between } = besides([...ids.map((id) => attempt(id)), attempt('z', 'other')], 'q')
    expect([first?.id, last?.id, between.map(({ id }) => id)]).toEqual(expected)
  })
})
