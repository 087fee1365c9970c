import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A letter and, with vowel signs between, a stroke, dot or bracket before an ending: משתתף/ת, משתתפים.ות, מלווה(ת), مشارِك/ة. */
const hebrew = /[א-ת][\u0591-\u05c7]*(?:\/[א-ת]|\.(?:ת|ה|ות|ית)(?![א-ת])|\((?:ת|ה|ות|ית)\))/
const arabic = /[ء-ي][\u064b-\u0652]*(?:\/[ء-ي]|\((?:ة|ت|ات|ين)\))/

test.each([
  ['משתתף/ת', true],
  ['מקדמי.ות', true],
  ['המלווה(ה)', true],
  ['مشارِك/ة', true],
  ['أنهى(ت)', true],
  ['מחר. תודה', false],
  ['٥/٣/١٩٩٠', false],
  ['by(a, \'שלה\', \'שלו\')', false],
])('%s has a slashed form: %s', (words, slashed) => expect(hebrew.test(words) || arabic.test(words)).toBe(slashed))

test('no text addresses or tells of a person by a slashed form: each has its own, or a wording that fits all', () => {
  const files = ['src', 'bin', 'database'].flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file}`))
  const texts = files.filter((file) => /\.(?:ts|svelte|sql)$/.test(file) && !file.endsWith('.test.ts'))
  expect(texts.length).toBeGreaterThan(300)
  const slashed = texts.flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap((line, at) => [hebrew, arabic].flatMap((form) => form.exec(line)?.[0] ?? []).map((found) => `${file}:${at + 1} ${found}`)))
  expect(slashed).toEqual([])
})
