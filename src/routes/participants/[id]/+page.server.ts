import { firstAndNow, readingsOf } from '#src/accompaniment/axes/index.ts'
import { timelineOf, wayAhead, wayOf, whatIsNext } from '#src/accompaniment/file/index.ts'
import { strengthsOf } from '#src/accompaniment/mapping/index.ts'
import { planNow, visionsOf } from '#src/accompaniment/plan/index.ts'
import { enrolmentForms, handingsOver, tellHandedOver } from '#src/programmes/enrolment/index.ts'
import { form } from '#src/platform/form.ts'
import { dayAsked } from '#src/platform/clock.ts'
import { placementsOf } from '#src/work/placements/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const before = dayAsked(url.searchParams.get('before'))
    return {
      /** Just handed over to who reads, and not yet spoken of with the participant. */
      received: locals.shared ? undefined : (await handingsOver(tx, params.id)).find((one) => one.mine && one.toldAt === null),
      strengths: await strengthsOf(tx, params.id),
      vision: (await visionsOf(tx, params.id))[0],
      plan: await planNow(tx, params.id),
      axes: firstAndNow(await readingsOf(tx, params.id)),
      jobs: (await placementsOf(tx, params.id)).slice(0, 3),
      next: await whatIsNext(tx, params.id),
      way: wayAhead(await wayOf(tx, params.id)),
      events: await timelineOf(tx, params.id, before),
      before,
    }
  })

export const actions: Actions = {
  told: form(enrolmentForms.toldForm, (tx, input, event) => tellHandedOver(tx, { ...input, participantId: event.params.id ?? '' })),
}
