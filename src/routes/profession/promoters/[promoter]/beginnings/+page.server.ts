import { error } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/profession/promoters/forms.ts'
import { criteriaInForce, decideExperience, experiencesOf, promoterAs, promoterFile, recordTrait, tellExperience, traitsOf } from '#src/profession/promoters/index.ts'
import { ofPromoter } from '../place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params: { promoter: id } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const person = await promoterAs(tx, id)
    if (!person) error(404)
    const file = await promoterFile(tx, id)
    const recruitment = await may(tx, 'recruitment.open', id)
    return {
      person,
      begun: file !== undefined,
      own: id === tx.actor.accountId,
      recruitment,
      traits: await traitsOf(tx, id),
      experiences: await experiencesOf(tx, id),
      criteria: await criteriaInForce(tx, file?.specialisation ?? null),
      writes: await may(tx, 'recruitment.write', id),
      tells: await may(tx, 'experience.tell', id),
      decides: await may(tx, 'experience.decide', id),
    }
  })

export const actions: Actions = {
  recruitment: form(f.RecordTrait, (tx, input, event) => recordTrait(tx, { ...ofPromoter(event), ...input })),
  tell: form(f.TellExperience, (tx, input, event) => tellExperience(tx, { ...ofPromoter(event), ...input })),
  decide: form(f.DecideExperience, (tx, input, event) => decideExperience(tx, { ...ofPromoter(event), ...input })),
}
