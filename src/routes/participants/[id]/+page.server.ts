import { firstAndNow, readingsOf } from '#src/accompaniment/axes/index.ts'
import { timelineOf, whatIsNext } from '#src/accompaniment/file/index.ts'
import { strengthsOf } from '#src/accompaniment/mapping/index.ts'
import { planNow, visionsOf } from '#src/accompaniment/plan/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const asked = url.searchParams.get('before')
    const before = asked && /^\d{4}-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : null
    return {
      strengths: await strengthsOf(tx, params.id),
      vision: (await visionsOf(tx, params.id))[0],
      plan: await planNow(tx, params.id),
      axes: firstAndNow(await readingsOf(tx, params.id)),
      next: await whatIsNext(tx, params.id),
      events: await timelineOf(tx, params.id, before),
      before,
    }
  })
