import { form } from '#src/platform/form.ts'
import { learningWords, WriteLearning } from '#src/profession/learning/forms.ts'
import { whoMayLead, writeLearning } from '#src/profession/learning/index.ts'
import { criteriaInForce } from '#src/profession/promoters/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ criteria: await criteriaInForce(tx, null), mayLead: await whoMayLead(tx) }))

export const actions: Actions = {
  write: form(WriteLearning, (tx, input) => writeLearning(tx, learningWords(input)), { to: (_, id) => `/profession/learning/${id}#sittings` }),
}
