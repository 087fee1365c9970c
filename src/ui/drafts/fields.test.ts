import { expect, test } from 'vitest'
import { fieldsOf, unseen } from './fields.ts'

test('words and choices are kept, secrets and files are not', () => {
  const data = new FormData()
  data.append('happened', 'دارت')
  data.append('secretPassword', 'x')
  data.append('file', new Blob(['x']))
  data.append('kinds', 'a')
  data.append('kinds', 'b')
  expect(fieldsOf(data)).toEqual([['happened', 'دارت'], ['kinds', 'a'], ['kinds', 'b']])
})

test('what the shared view does not show stays in the draft', () => {
  const earlier: [string, string][] = [['happened', 'a'], ['thinks', 'b'], ['doubts', ''], ['_submission', 'c']]
  expect(unseen(earlier, new Set(['happened']))).toEqual([['thinks', 'b']])
})
