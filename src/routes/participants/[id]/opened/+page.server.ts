import { whoOpened } from '#src/participants/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ opened: await whoOpened(tx, params.id) }))
