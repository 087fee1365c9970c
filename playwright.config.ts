import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumHere } from './bin/chromium.mjs'
import { settingsOfBrowserTests } from './test/served.ts'

const port = Number(process.env.OFEK_TEST_PORT ?? 9777)
/** By the user of root's database too: in a directory that it cannot reach, Ofek puts the cluster into /var/lib, where it would stay. */
function passable(directory: string): string {
  chmodSync(directory, 0o711)
  return directory
}
// The workers read this file too: the directory is made and the run is named once, by the first reader.
process.env.OFEK_TEST_DATA ??= passable(mkdtempSync(join(tmpdir(), 'ofek-journeys-')))
process.env.OFEK_TEST_RUN ??= randomBytes(5).toString('hex')

/** Journeys in a real browser, against the built application with a demo tenant of its own: on the embedded database or on TEST_DATABASE_URL. */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: chromiumHere(process.env),
      // A machine without network must not be asked for one, and root needs no sandbox of Chromium's own.
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `${JSON.stringify(process.execPath)} test/browser-server.ts`,
    url: `http://localhost:${port}/ready`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
    env: { PORT: String(port), HOST: '127.0.0.1', OFEK_DATA: process.env.OFEK_TEST_DATA, OFEK_DEMO: '1', ...settingsOfBrowserTests('browser') },
  },
})
