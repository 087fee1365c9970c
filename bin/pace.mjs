// Where the time of npm test goes, so that its growth is seen while it is small. Nothing fails by it: a slow machine is no fault of the code.

import { stripVTControlCharacters } from 'node:util'

/** What npm test may take on two processors, in seconds (issue 2, A2). */
const budget = 15 * 60

/** The tests of a Vitest report. */
export const unitTests = (report) =>
  report.testResults.flatMap(({ name, assertionResults, status, message }) => [
    ...assertionResults.map((test) => ({ where: name, what: test.fullName, seconds: (test.duration ?? 0) / 1000, ...(test.status === 'failed' && { failure: test.failureMessages?.join('\n') ?? '' }) })),
    // A file that broke before its first test.
    ...(status === 'failed' && assertionResults.every((test) => test.status !== 'failed') ? [{ where: name, what: 'the file itself', seconds: 0, failure: message ?? '' }] : []),
  ])

/** The tests of a Playwright report, whose suites nest. */
export function browserTests({ suites }) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).map((spec) => {
      const results = spec.tests.flatMap((tried) => tried.results)
      const ended = (status) => spec.tests.some((tried) => tried.status === status)
      const said = results.flatMap(({ errors }) => errors ?? []).map(({ message }) => message).join('\n')
      return { where: spec.file, what: spec.title, seconds: results.reduce((sum, { duration }) => sum + duration / 1000, 0), ...(ended('unexpected') && { failure: said }), ...(ended('flaky') && { onceFailed: said }) }
    }),
    ...browserTests({ suites: suite.suites ?? [] }),
  ])
}

/** How long each part took, the slowest tests, and what is left of the time. */
export function pace(parts, tests, { root = '', slowest = 10 } = {}) {
  const seconds = (number) => `${number.toFixed(number < 10 ? 1 : 0)} s`.padStart(7)
  const all = parts.reduce((sum, part) => sum + part.seconds, 0)
  return [
    'How long each part took:',
    ...parts.map((part) => `${seconds(part.seconds)}  ${part.name}`),
    `The ${slowest} slowest tests:`,
    ...tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, slowest).map((test) => `${seconds(test.seconds)}  ${test.where.replace(root, '')}: ${test.what}`),
    `${seconds(all)}  altogether, of ${budget} s that it may take on two processors${all > budget ? '. That is too long: see "What a page costs" in CONTRIBUTING.md' : ''}`,
  ].join('\n')
}

/** What failed and why, and what passed only when it was tried again, as the last thing that is read: of a long run often only the end is kept. */
export function failures(tests, { root = '', lines = 12 } = {}) {
  const told = (title, why) => {
    const these = tests.filter((test) => test[why] !== undefined)
    const each = these.map((test) => [`  ${test.where.replace(root, '')}: ${test.what}`, ...stripVTControlCharacters(test[why]).split('\n').slice(0, lines).map((line) => `    ${line}`)].join('\n'))
    return these.length === 0 ? [] : [title, ...each]
  }
  return [...told('What failed:', 'failure'), ...told('What passed only when it was tried again:', 'onceFailed')].join('\n')
}
