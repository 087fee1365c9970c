import { parseArgs } from 'node:util'
import pg from 'pg'
import { openDatabases } from '#database/open.ts'
import { demoAccountsIn, demoPassword, makeDemo } from '#src/demo/index.ts'
import type { Config } from '#src/platform/config.ts'
import { useMasterKey } from '#src/platform/crypto.ts'

/** Makes the demo tenant; refuses a second one. */
export async function run(args: string[], config: Config): Promise<number> {
  const { values } = parseArgs({ args, options: { participants: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } } })
  const participants = Number(values.participants)
  if (!Number.isInteger(participants) || participants < 20 || participants > 1_000_000) throw new Error('--participants: a number from 20 to 1000000.')
  const databases = await openDatabases(config, { join: true })
  const owner = new pg.Pool({ connectionString: databases.ownerUrl, max: 2 })
  try {
    useMasterKey(config.masterKey)
    const { rows } = await owner.query('select from tenant where demo')
    if (rows.length > 0) throw new Error('This database has a demo tenant already. For another size, start with an empty OFEK_DATA or database.')
    const started = Date.now()
    await makeDemo(owner, { now: new Date(), participants, seed: Number(values.seed) })
    console.log(`The demo tenant with ${participants} invented participants was made in ${Math.round((Date.now() - started) / 1000)} s.`)
    console.log(`The password of each account is ${demoPassword}:`)
    for (const { email, what } of await demoAccountsIn(databases.ownerUrl)) console.log(`  ${email.padEnd(28)} ${what}`)
    return 0
  } finally {
    await owner.end()
    await databases.close()
  }
}
