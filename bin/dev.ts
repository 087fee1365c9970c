import { createServer } from 'vite'
import { openDatabases } from '#database/open.ts'
import { openOwner } from '#database/owner-pool.ts'
import { sealAudit } from '#src/access/index.ts'
import { readConfig } from '#src/platform/config.ts'
import { useMasterKey } from '#src/platform/crypto.ts'
import { every } from '#src/platform/loop.ts'
import { demoPassword, makeDemo } from '#src/demo/index.ts'

/** Live reload on the embedded database with the demo tenant; the same order as server.ts. */
const config = readConfig(process.env)
const databases = await openDatabases(config, { join: true })
useMasterKey(config.masterKey)
const owner = openOwner(databases.ownerUrl, 2)
const { rows } = await owner.query('select from tenant limit 1')
if (rows.length === 0 && config.demo) await makeDemo(owner, { now: new Date() })
Object.assign(process.env, { OFEK_APP_URL: databases.appUrl, OFEK_MASTER_KEY: config.masterKey.toString('base64') })

const vite = await createServer({ server: { port: config.port, host: '127.0.0.1' } })
await vite.listen()
vite.printUrls()
console.log(`  Demo password: ${demoPassword}`)
const sealing = every(4000, 'seal the audit', () => sealAudit(owner, new Date()))

async function stop(): Promise<void> {
  await vite.close()
  await sealing.stop()
  await owner.end()
  await databases.close()
  process.exit(0)
}
process.once('SIGINT', stop).once('SIGTERM', stop)
