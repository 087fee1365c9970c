import { whoIsSeen } from '#src/insight/outcomes/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) => locals.asActor((tx) => whoIsSeen(tx, url.searchParams))
