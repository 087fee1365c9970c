import { describe, expect, test } from 'vitest'
import { wordDifferences } from './differences.ts'

describe('words that came and went', () => {
  test.each([
    ['לעבוד עם ילדים', 'לעבוד עם אנשים', [['same', 'לעבוד עם'], ['went', 'ילדים'], ['came', 'אנשים']]],
    ['', 'א ב', [['came', 'א ב']]],
    ['א ב', 'א ב', [['same', 'א ב']]],
  ])('%s -> %s', (before, after, parts) => expect(wordDifferences(before, after).map((p) => [p.kind, p.words])).toEqual(parts))
})
