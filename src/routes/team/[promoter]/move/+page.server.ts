import { form } from '#src/platform/form.ts'
import { caseloadOf, moveCaseload, promoterOfTeam, teamForms as f, teamOf } from '#src/programmes/team/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    promoter: await promoterOfTeam(tx, params.promoter),
    caseload: await caseloadOf(tx, params.promoter),
    others: (await teamOf(tx)).filter((one) => one.accountId !== params.promoter && one.fullLoad > 0),
  }))

export const actions: Actions = {
  default: form(f.MoveCaseload, (tx, input, event) => moveCaseload(tx, { ...input, fromId: event.params.promoter ?? '' }), { to: (event) => `/team/${event.params.promoter}` }),
}
