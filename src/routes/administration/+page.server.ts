import { mayWithoutFile } from '#src/access/index.ts'
import { programmesToAdminister } from '#src/programmes/network/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    programmes: await programmesToAdminister(tx),
    mayNetwork: mayWithoutFile(tx.actor, 'network.change'),
    mayConsents: mayWithoutFile(tx.actor, 'consent_texts.change'),
    mayAccounts: mayWithoutFile(tx.actor, 'accounts.open'),
  }))
