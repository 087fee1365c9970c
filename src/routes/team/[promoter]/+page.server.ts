import { caseloadOf, promoterOfTeam } from '#src/programmes/team/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ promoter: await promoterOfTeam(tx, params.promoter), caseload: await caseloadOf(tx, params.promoter) }))
