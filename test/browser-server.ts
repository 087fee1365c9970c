/**
 * Ofek for the browser tests: `ofek start` with the settings of its environment. The database of a served PostgreSQL is made before, and
 * dropped when this is told to stop; so is the directory.
 */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { asOwner, dropDatabase } from './served.ts'

const { DATABASE_URL, OFEK_DATA, TEST_DATABASE_URL = '' } = process.env
const name = DATABASE_URL && new URL(DATABASE_URL).pathname.slice(1)
if (name) await asOwner(TEST_DATABASE_URL, (client) => client.query(`create database ${name}`))

const server = spawn(process.execPath, ['bin/ofek.ts', 'start'], { stdio: 'inherit' })
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal))
const code = await new Promise<number | null>((resolve) => server.once('exit', resolve))
if (name) await asOwner(TEST_DATABASE_URL, (client) => dropDatabase(client, name))
if (OFEK_DATA) rmSync(OFEK_DATA, { recursive: true, force: true })
process.exit(code ?? 1)
