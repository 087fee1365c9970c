import { readFileSync } from 'node:fs'
import { changeMasterKey } from '#database/change-master-key.ts'
import { rotateTenantKeys } from '#src/access/index.ts'
import type { Config } from '#src/platform/config.ts'
import { useMasterKey } from '#src/platform/crypto.ts'
import { parseKey } from '#src/platform/master-key.ts'
import { withOwner } from '../as-account.ts'
import { BadUse, readArgs, readable } from '../command-line.ts'

/** `ofek keys rotate` and `ofek keys change-master FILE`. */
export async function run(args: string[], settings: () => Config): Promise<number> {
  const { positionals, values } = readArgs(args, { tenant: { type: 'string' } }, 2)
  const [what, file] = positionals
  if (what === 'rotate' && file === undefined) return rotate(settings(), values.tenant)
  if (what === 'change-master' && values.tenant === undefined) {
    if (!file) throw new BadUse('name the file that holds the new master key')
    const next = parseKey(readFileSync(readable(file), 'utf8'), file)
    return change(settings(), next, file)
  }
  throw new BadUse('say rotate or change-master FILE')
}

async function rotate(config: Config, tenant: string | undefined): Promise<number> {
  useMasterKey(config.masterKey)
  return withOwner(config, async (owner) => {
    const names = await rotateTenantKeys(owner, new Date(), tenant)
    if (names.length === 0) throw new Error(tenant === undefined ? 'This database holds no tenant yet.' : `There is no tenant "${tenant}".`)
    console.log(`From now on a new key seals for: ${names.join(', ')}. What was sealed before opens with the key that sealed it.`)
    return 0
  })
}

const change = (config: Config, next: Buffer, file: string): Promise<number> =>
  withOwner(config, async (owner) => {
    const client = await owner.connect()
    try {
      const { tenantKeys, accounts, recoveryCodes } = await changeMasterKey(client, config.masterKey, next)
      console.log(`${tenantKeys} keys of tenants stand under the new master key, and ${accounts} accounts sign in by it. ${recoveryCodes} recovery codes ended: whoever uses a second step makes new ones on the account's page.
Before the next start give OFEK_MASTER_KEY the key of ${file}, or put ${file} in the place of master.key in OFEK_DATA. Keep the old key as long as backups that were made under it.`)
      return 0
    } finally {
      client.release()
    }
  })
