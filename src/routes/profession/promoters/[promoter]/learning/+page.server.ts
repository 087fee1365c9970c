import { error } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { EnrolAnother, Leave } from '#src/profession/learning/forms.ts'
import { attendedBy, catalogue, enrolInLearning, learningsOf, leaveLearning, requirements } from '#src/profession/learning/index.ts'
import { hoursIn, yearOf } from '#src/profession/learning/rules.ts'
import { criteriaInForce, outcomesOf, promoterAs, promoterFile } from '#src/profession/promoters/index.ts'
import { ofPromoter } from '../place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params: { promoter: id } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const person = await promoterAs(tx, id)
    if (!person) error(404)
    const file = await promoterFile(tx, id)
    const attended = await attendedBy(tx, id)
    const [newest] = await outcomesOf(tx, id)
    const metOn = newest?.outcome === 'met' ? newest.on : null
    const own = id === tx.actor.accountId
    const enrols = await may(tx, 'learning.enrol', id)
    return {
      own, enrols,
      promoterId: id,
      name: person.name,
      learnings: await learningsOf(tx, id),
      hours: hoursIn(attended),
      year: yearOf(metOn, file?.leaves ?? [], await requirements(tx), attended, tx.today),
      criteria: await criteriaInForce(tx, file?.specialisation ?? null),
      offered: enrols && !own ? await catalogue(tx) : [],
    }
  })

export const actions: Actions = {
  enrol: form(EnrolAnother, (tx, input, event) => enrolInLearning(tx, { ...ofPromoter(event), ...input })),
  leave: form(Leave, (tx, input, event) => leaveLearning(tx, { ...ofPromoter(event), ...input })),
}
