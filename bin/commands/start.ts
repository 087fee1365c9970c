import type { Config } from '#src/platform/config.ts'
import { startServer } from '../../server.ts'
import { readArgs } from '../command-line.ts'

/** Serves until it is told to stop; returns the exit code. */
export async function run(args: string[], settings: () => Config): Promise<number> {
  readArgs(args, {}, 0)
  const config = settings()
  // A signal during the start waits for the end of the start, so that the database is stopped in order.
  const told = new Promise<number>((resolve) => {
    let times = 0
    const stop = (name: 'SIGTERM' | 'SIGINT') => {
      if (++times > 1 && name === 'SIGINT') process.exit(130)
      resolve(0)
    }
    process.on('SIGTERM', () => stop('SIGTERM')).on('SIGINT', () => stop('SIGINT')).on('SIGHUP', () => stop('SIGTERM'))
    // bin/start.mjs holds the other end: when it is killed, so are we.
    process.on('disconnect', () => stop('SIGTERM'))
  })
  const server = await startServer(config)
  console.log(`\nOfek: ${server.address}\n`)
  if (config.demo) await showDemoAccounts(server.ownerUrl)
  process.send?.({ ready: true, port: server.port })
  const code = await told
  console.log('Ofek finishes what is under way and stops.')
  await server.stop()
  process.disconnect?.()
  return code
}

async function showDemoAccounts(ownerUrl: string): Promise<void> {
  const { demoAccountsIn, demoPassword } = await import('#src/demo/index.ts')
  const accounts = await demoAccountsIn(ownerUrl)
  if (accounts.length === 0) return
  console.log(`Demo accounts (invented people; the password of each is ${demoPassword}):`)
  for (const { email, what } of accounts) console.log(`  ${email.padEnd(28)} ${what}`)
  console.log('\nOFEK_DEMO=0 starts without them.\n')
}
