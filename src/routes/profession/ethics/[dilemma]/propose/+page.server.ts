import { error } from '@sveltejs/kit'
import { form } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'
import { Propose } from '#src/profession/casebook/forms.ts'
import { caseFrom, proposeCase } from '#src/profession/casebook/index.ts'
import { dilemmaOf } from '#src/profession/ethics/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params: { dilemma: id } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const dilemma = isId(id) ? await dilemmaOf(tx, id) : undefined
    if (!dilemma) error(404)
    return { dilemma, caseId: await caseFrom(tx, id) }
  })

export const actions: Actions = {
  propose: form(
    Propose,
    (tx, input, { params: { dilemma } }) => {
      if (!isId(dilemma)) error(404)
      return proposeCase(tx, { dilemmaId: dilemma, ...input })
    },
    { to: (_, id) => `/profession/ethics/casebook/${id}` },
  ),
}
