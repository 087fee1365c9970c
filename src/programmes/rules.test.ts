import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { weightedLoad } from './load.ts'
import { ageOn, checkRule, checkRules, type EligibilityFacts, type EligibilityRule, eligibilityRules } from './rules.ts'
import { explain, ruleInWords } from './words.ts'

const today = '2026-11-24'
const nothingTold: EligibilityFacts = { birthDate: null, yearsOutOfWork: null, yearsOfExperience: null, shareOfPost: null, benefits: null, locality: null }

describe('age on a day', () => {
  test.each([
    ['1981-11-24', 45],
    ['1981-11-25', 44],
    ['2008-02-29', 18],
  ])('born %s is %i', (born, age) => expect(ageOn(today, born)).toBe(age))
})

describe('a rule', () => {
  test.each<[EligibilityRule, Partial<EligibilityFacts>, string]>([
    [{ kind: 'age', min: 18, max: 35 }, { birthDate: '2008-11-24' }, 'met'],
    [{ kind: 'age', min: 18, max: 35 }, { birthDate: '2008-11-25' }, 'not_met'],
    [{ kind: 'age', max: 35 }, { birthDate: '1991-11-24' }, 'met'],
    [{ kind: 'age', max: 35 }, { birthDate: '1990-11-24' }, 'not_met'],
    [{ kind: 'age', min: 45 }, {}, 'unknown'],
    [{ kind: 'years_out_of_work', min: 2 }, { yearsOutOfWork: 2 }, 'met'],
    [{ kind: 'years_out_of_work', min: 2 }, { yearsOutOfWork: 0 }, 'not_met'],
    [{ kind: 'years_of_experience', max: 1 }, { yearsOfExperience: 0 }, 'met'],
    [{ kind: 'years_of_experience', max: 1 }, {}, 'unknown'],
    [{ kind: 'share_of_post', min: 0.5 }, { shareOfPost: 0.5 }, 'met'],
    [{ kind: 'share_of_post', min: 0.5 }, { shareOfPost: 0.4 }, 'not_met'],
    [{ kind: 'receives_benefit', benefits: [] }, { benefits: ['other'] }, 'met'],
    [{ kind: 'receives_benefit', benefits: [] }, { benefits: [] }, 'not_met'],
    [{ kind: 'receives_benefit', benefits: ['income_support'] }, { benefits: ['unemployment'] }, 'not_met'],
    [{ kind: 'receives_benefit', benefits: ['income_support'] }, {}, 'unknown'],
    [{ kind: 'residence', localities: ['כפר-כנא', 'נצרת'] }, { locality: ' כפר כנא ' }, 'met'],
    [{ kind: 'residence', localities: ['נצרת'] }, { locality: 'חיפה' }, 'not_met'],
    [{ kind: 'residence', localities: ['נצרת'] }, { locality: 'الناصرة' }, 'unknown'],
    [{ kind: 'residence', localities: ['נצרת'] }, {}, 'unknown'],
  ])('%o for %o is %s', (rule, told, outcome) => expect(checkRule(rule, { ...nothingTold, ...told }, today)).toBe(outcome))
})

describe('all rules together', () => {
  const rules: EligibilityRule[] = [{ kind: 'age', min: 18 }, { kind: 'share_of_post', min: 0.5 }]
  test.each<[Partial<EligibilityFacts>, string]>([
    [{}, 'unknown'],
    [{ birthDate: '1990-01-01' }, 'unknown'],
    [{ birthDate: '1990-01-01', shareOfPost: 1 }, 'met'],
    [{ shareOfPost: 0.2 }, 'not_met'],
  ])('%o is %s', (told, outcome) => expect(checkRules(rules, { ...nothingTold, ...told }, today).outcome).toBe(outcome))
  test('a programme without rules is open', () => expect(checkRules([], nothingTold, today).outcome).toBe('met'))
})

describe('words', () => {
  test.each<[EligibilityRule, string, string, string]>([
    [{ kind: 'age', min: 18, max: 35 }, 'גיל: מ־18 עד 35', 'العمر: من 18 إلى 35', 'Age: from 18 to 35'],
    [{ kind: 'share_of_post', min: 0.5 }, 'רצון לעבוד בהיקף של 50% משרה לפחות', 'الرغبة في العمل بنسبة 50% من وظيفة على الأقل', 'Wishes to work at least 50% of a full post'],
    [{ kind: 'receives_benefit', benefits: [] }, 'קבלת קצבה כלשהי', 'تلقّي مخصّصات من أي نوع', 'Receives any benefit'],
  ])('%o', (rule, he, ar, en) => {
    expect(explain({ rule, outcome: 'met' }).rule).toEqual({ he, ar, en })
    expect(ruleInWords(rule, 'en')).toBe(en)
  })
  test('what the database holds is read as rules, and nothing else is', () => {
    expect(v.parse(eligibilityRules, [{ kind: 'age', min: 18 }])).toEqual([{ kind: 'age', min: 18 }])
    expect(v.safeParse(eligibilityRules, [{ kind: 'ranking' }]).success).toBe(false)
  })
})

describe('the weighted load', () => {
  test.each([
    // caseload                                    full, share -> people, weighted, full
    [{}, 50, 1, 0, 0, 50],
    [{ enrolled: 50 }, 50, 1, 50, 50, 50],
    [{ beginning: 10, enrolled: 20, paused: 4, applicant: 5 }, 50, 0.5, 39, 41, 25],
    [{ finished: 10 }, 50, 0.33, 10, 2, 16.5],
  ])('%o', (caseload, fullLoad, share, people, weighted, full) =>
    expect(weightedLoad(caseload, fullLoad, share)).toMatchObject({ people, weighted, full }))
})
