import { describe, expect, test } from 'vitest'
import { partCopied, wordingStanding } from './rules.ts'

describe('a wording of a case', () => {
  const yes = { agrees: true, words: '', on: '2026-11-20' }
  const no = { agrees: false, words: 'אפשר לזהות אותה', on: '2026-11-20' }
  test.each([
    // published, asked of who raised it, what they said -> where it stands
    [false, true, null, 'waits'],
    [false, true, yes, 'ready'],
    [false, true, no, 'objected'],
    [false, false, null, 'ready'],
    [true, true, yes, 'published'],
  ] as const)('published %s, asks %s, said %o: %s', (published, asks, answer, standing) => expect(wordingStanding({ published, answer }, asks)).toBe(standing))
})

describe('a case is worded anew', () => {
  const story = 'היא סיפרה לי בסוף פגישה שהיא מנקה שני בתים בשבוע בלי תלוש.'
  const said = { happened: '', decided: '', reason: '', outcome: '', opposite: '' }
  test.each([
    [{ happened: `כך היה: ${story}` }, 'happened'],
    [{ outcome: 'היא סיפרה לי בסוף פגישה, שהיא מנקה שני בתים בשבוע, בלי תלוש' }, 'outcome'],
    [{ happened: 'משתתפת סיפרה על עבודת ניקיון בלי תלוש' }, null],
    [{ decided: 'לדבר איתה' }, null],
  ] as const)('%o: copied %s', (more, part) => expect(partCopied({ ...said, ...more }, [story, 'לדבר איתה'])).toBe(part))
})
