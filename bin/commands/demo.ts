import { openDatabases } from '#database/open.ts'
import { openOwner } from '#database/owner-pool.ts'
import { demoAccountsIn, demoPassword, makeDemo } from '#src/demo/index.ts'
import type { Config } from '#src/platform/config.ts'
import { useMasterKey } from '#src/platform/crypto.ts'
import { readArgs, wholeNumber } from '../command-line.ts'

/** Makes the demo tenant; refuses a second one. */
export async function run(args: string[], settings: () => Config): Promise<number> {
  const { values } = readArgs(args, { participants: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } }, 0)
  const participants = wholeNumber('--participants', values.participants, 20, 1_000_000)
  const seed = wholeNumber('--seed', values.seed, 0, 2_147_483_647)
  const config = settings()
  const databases = await openDatabases(config, { join: true })
  const owner = openOwner(databases.ownerUrl, 2)
  try {
    useMasterKey(config.masterKey)
    const { rows } = await owner.query('select from tenant where demo')
    if (rows.length > 0) throw new Error('This database has a demo tenant already. For another size, start with an empty OFEK_DATA or database.')
    const started = Date.now()
    await makeDemo(owner, { now: new Date(), participants, seed })
    console.log(`The demo tenant with ${participants} invented participants was made in ${Math.round((Date.now() - started) / 1000)} s.`)
    console.log(`The password of each account is ${demoPassword}:`)
    for (const { email, what } of await demoAccountsIn(databases.ownerUrl)) console.log(`  ${email.padEnd(28)} ${what}`)
    return 0
  } finally {
    await owner.end()
    await databases.close()
  }
}
