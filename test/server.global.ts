import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '#database/embedded.ts'
import { migrate } from '#database/migrate.ts'
import { testKey } from './key.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's URL of the migrated template; its databases are made by test/database.ts. */
    templateUrl: string
  }
}

/** One throw-away server for all tests: the embedded one, or the one of TEST_DATABASE_URL. A template is migrated once. */
export default async function setup(project: TestProject) {
  const served = process.env.TEST_DATABASE_URL
  const place = served ? undefined : mkdtempSync(join(tmpdir(), 'ofek-test-'))
  const embedded = place ? await startEmbedded({ dataDirectory: place, durable: false }) : undefined
  const template = new URL(served ?? embedded?.url ?? '')
  const name = `ofek_template_${process.pid}`
  await administer(template.href, [`create database ${name}`])
  const admin = template.href
  template.pathname = `/${name}`
  await migrate(template.href, { masterKey: testKey })
  project.provide('templateUrl', template.href)
  return async () => {
    if (embedded) await embedded.stop()
    else await administer(admin, [`drop database if exists ${name} with (force)`])
    if (place) rmSync(place, { recursive: true, force: true })
  }
}

async function administer(url: string, statements: string[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
