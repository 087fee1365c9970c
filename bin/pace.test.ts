import { expect, test } from 'vitest'
import { browserTests, failures, pace, unitTests } from './pace.mjs'

test('the tests of both runners, by their time', () => {
  expect(unitTests({ testResults: [{ name: '/ofek/a.test.ts', assertionResults: [{ fullName: 'a b', duration: 1500 }, { fullName: 'skipped' }] }] })).toEqual([
    { where: '/ofek/a.test.ts', what: 'a b', seconds: 1.5 },
    { where: '/ofek/a.test.ts', what: 'skipped', seconds: 0 },
  ])
  const spec = (title: string, ...durations: number[]) => ({ title, file: 'pages/x.spec.ts', tests: [{ results: durations.map((duration) => ({ duration })) }] })
  expect(browserTests({ suites: [{ specs: [spec('alone', 2000)], suites: [{ specs: [spec('tried twice', 1000, 500)] }] }] })).toEqual([
    { where: 'pages/x.spec.ts', what: 'alone', seconds: 2 },
    { where: 'pages/x.spec.ts', what: 'tried twice', seconds: 1.5 },
  ])
})

test('the slowest come first, and what is too long is said', () => {
  const tests = [{ where: '/ofek/quick', what: 'q', seconds: 0.2 }, { where: '/ofek/slow', what: 's', seconds: 12.4 }, { where: '/ofek/middle', what: 'm', seconds: 3 }]
  const told = pace([{ name: 'types', seconds: 4 }, { name: 'browser', seconds: 100 }], tests, { root: '/ofek/', slowest: 2 })
  expect(told.split('\n').map((line) => line.trim())).toEqual([
    'How long each part took:',
    '4.0 s  types',
    '100 s  browser',
    'The 2 slowest tests:',
    '12 s  slow: s',
    '3.0 s  middle: m',
    '104 s  altogether, of 900 s that it may take on two processors',
  ])
  expect(pace([{ name: 'browser', seconds: 901 }], [])).toContain('too long')
})

test('what failed is told by its name and its first words, a file that broke as a whole too', () => {
  const unit = unitTests({
    testResults: [
      { name: '/ofek/a.test.ts', status: 'failed', message: '', assertionResults: [{ fullName: 'holds', status: 'passed', duration: 1 }, { fullName: 'breaks', status: 'failed', failureMessages: ['\u001b[31mexpected 1\u001b[39m\nto be 2\nat a'] }] },
      { name: '/ofek/b.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
    ],
  })
  const spec = (title: string, status: string, ...messages: string[]) => ({ title, file: 'pages/x.spec.ts', tests: [{ status, results: [{ duration: 1, errors: messages.map((message) => ({ message })) }] }] })
  const browser = browserTests({ suites: [{ specs: [spec('stands', 'expected'), spec('falls', 'unexpected', 'timed out'), spec('wavers', 'flaky', 'was late')] }] })
  expect(failures([...unit, ...browser], { root: '/ofek/', lines: 2 }).split('\n').map((line) => line.trim())).toEqual([
    'What failed:', 'a.test.ts: breaks', 'expected 1', 'to be 2', 'b.test.ts: the file itself', 'no such file', 'pages/x.spec.ts: falls', 'timed out',
    'What passed only when it was tried again:', 'pages/x.spec.ts: wavers', 'was late',
  ])
  expect(failures(unit.slice(0, 1))).toBe('')
})
