import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'database/**/*.test.ts', 'bin/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/server.global.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
