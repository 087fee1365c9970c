import { error } from '@sveltejs/kit'
import { form } from '#src/platform/form.ts'
import { promoterAs } from '#src/profession/promoters/index.ts'
import { WriteForTwo } from '#src/profession/supervision/forms.ts'
import { notesOfTwo, supervisorsOf, writeForTwo } from '#src/profession/supervision/index.ts'
import { ofPromoter } from '../place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params: { promoter: id } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const person = await promoterAs(tx, id)
    if (!person) error(404)
    const own = id === tx.actor.accountId
    return { promoterId: id, name: person.name, own, notes: await notesOfTwo(tx, id), supervisors: own ? await supervisorsOf(tx, id) : [] }
  })

export const actions: Actions = {
  write: form(WriteForTwo, (tx, input, event) => writeForTwo(tx, { ...ofPromoter(event), ...input })),
}
