// npm test: its own set-up, then everything, and one line at the end: N passed, N failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { findChromium } from './chromium.mjs'
import { browserTests, failures, pace, unitTests } from './pace.mjs'
import { quickPlace } from './quick-place.mjs'
import { build, fail, install, pinnedEnv, pinnedNode, root } from './setup.mjs'

install()
const chromium = chromiumFound()
const reports = mkdtempSync(path.join(tmpdir(), 'ofek-test-reports-'))
const quick = quickPlace()
process.on('exit', () => quick && rmSync(quick, { recursive: true, force: true }))
const env = { ...pinnedEnv(), CHROMIUM: chromium, CI: process.env.CI ?? '', ...(quick && { TMPDIR: quick }) }
const total = { passed: 0, failed: 0 }
const parts = []
const tests = []

/** Does what belongs to a part, and keeps how long it took. */
function timed(name, work) {
  console.log(`\n== ${name}`)
  const began = performance.now()
  const done = work()
  parts.push({ name, seconds: (performance.now() - began) / 1000 })
  return done
}
/** What this machine or its database cannot show; each says why where it is left out. */
const leftOut = []
const tellLeftOut = (where, tests) => tests > 0 && leftOut.push(`${where} (${tests})`)

/** Runs a part with the pinned Node; a part that counts no tests of its own counts as one. */
function part(name, args, count) {
  const done = timed(name, () => spawnSync(pinnedNode(), args, { cwd: root, stdio: 'inherit', env }))
  const found = count?.() ?? { passed: done.status === 0 ? 1 : 0, failed: done.status === 0 ? 0 : 1 }
  // A runner that ended badly without naming a failure has failed all the same.
  if (done.status !== 0 && found.failed === 0) found.failed = 1
  total.passed += found.passed
  total.failed += found.failed
}

const report = (name) => JSON.parse(readFileSync(path.join(reports, name), 'utf8'))
const orNothing = (read) => () => {
  try {
    return read()
  } catch {
    return { passed: 0, failed: 1 }
  }
}

part('svelte-kit sync', ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'])
part('types', ['node_modules/svelte-check/bin/svelte-check', '--tsgo', '--fail-on-warnings', '--output', 'human'])
part('lint', ['node_modules/@biomejs/biome/bin/biome', 'lint', '.', '--error-on-warnings'])
part('import rules', ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '.dependency-cruiser.json', 'src', 'bin', 'database'])
// The walk of test/access asks the built server.
timed('build', build)
part(
  'unit and database',
  ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${path.join(reports, 'unit.json')}`],
  orNothing(() => {
    const unit = report('unit.json')
    const { numPassedTests, numFailedTests, numFailedTestSuites } = unit
    tests.push(...unitTests(unit))
    for (const { name, assertionResults } of unit.testResults) tellLeftOut(path.relative(root, name), assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').length)
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites }
  }),
)
env.PLAYWRIGHT_JSON_OUTPUT_NAME = path.join(reports, 'browser.json')
part(
  'browser',
  ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
  orNothing(() => {
    const browser = report('browser.json')
    const { expected, unexpected, flaky } = browser.stats
    tests.push(...browserTests(browser))
    tellLeftOut('in the browser', browser.stats.skipped)
    return { passed: expected + flaky, failed: unexpected }
  }),
)

console.log(`\n${pace(parts, tests, { root })}`)
if (leftOut.length > 0) console.log(`\nLeft out, for a reason told above: ${leftOut.join(', ')}`)
const failed = failures(tests, { root })
if (failed) console.log(`\n${failed}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)

function chromiumFound() {
  try {
    return findChromium({ playwright: [pinnedNode(), path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'] })
  } catch (error) {
    return fail(error.message)
  }
}
