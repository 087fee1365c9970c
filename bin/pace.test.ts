import { expect, test } from 'vitest'
import { browserTests, pace, unitTests } from './pace.mjs'

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
