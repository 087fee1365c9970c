import { whoIsUnassigned } from '#src/accompaniment/today/index.ts'
import { form } from '#src/platform/form.ts'
import { closenessInTeam, coversOf, endCover, teamForms as f, teamOf } from '#src/programmes/team/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ promoters: await teamOf(tx), covers: await coversOf(tx), close: await closenessInTeam(tx), unassigned: await whoIsUnassigned(tx) }))

export const actions: Actions = {
  endCover: form(f.EndCover, endCover),
}
