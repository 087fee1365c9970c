import { disagreementsOf, versionsOf } from '#src/accompaniment/plan/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ versions: await versionsOf(tx, params.id), disagreed: await disagreementsOf(tx, params.id) }))
