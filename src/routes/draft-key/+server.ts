import { json } from '@sveltejs/kit'
import { draftKey } from '#src/access/accounts/index.ts'
import type { RequestEvent } from './$types'

/** The secret from which the browser makes the keys of this account's drafts; asked once a page, never stored there. */
export const GET = ({ locals }: RequestEvent) => locals.asActor(async (tx) => json({ account: tx.actor.accountId, key: (await draftKey(tx)).toString('base64') }))
