import { wordingsOf } from '#src/participants/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ wordings: await wordingsOf(tx) }))
