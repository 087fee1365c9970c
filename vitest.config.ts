import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

if (Number(process.versions.node.split('.')[0]) < 22) {
  throw new Error(`This is Node ${process.versions.node}. Run the tests through npm, which takes Node 26 from node_modules: npm run unit -- src/participants`)
}

export default defineConfig({
  resolve: { alias: [{ find: /^#(src|database)\//, replacement: `${fileURLToPath(new URL('.', import.meta.url))}$1/` }] },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'database/**/*.test.ts', 'bin/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/one-statement-at-a-time.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // A worker goes on to the next file: starting one for each of a hundred files takes a third of the time of those without a database.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A test of another day must not depend on where it runs.
    env: { TZ: 'UTC' },
    // What failed is told whole in the report, which keeps the message alone.
    chaiConfig: { truncateThreshold: 2000 },
  },
})
