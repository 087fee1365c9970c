import { error } from '@sveltejs/kit'
import { form } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'
import * as f from '#src/profession/evidence/forms.ts'
import { addMask, confirmEvidence, criteriaToLink, draftShown, dropDraft, keepOne, maskAll, maskOne, startAgain, writeDraft } from '#src/profession/evidence/index.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params: { promoter: id, draft: draftId } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const shown = isId(draftId) ? await draftShown(tx, id, draftId) : undefined
    if (!shown) error(404)
    return { promoterId: id, ...shown, criteria: await criteriaToLink(tx, id) }
  })

const of = ({ params }: Pick<RequestEvent, 'params'>) => {
  if (!isId(params.draft)) error(404)
  return { promoterId: params.promoter, draftId: params.draft }
}
const list = ({ params }: { params: Partial<Record<string, string>> }) => `/profession/promoters/${params.promoter}/evidence`

export const actions: Actions = {
  maskAll: form(f.Turn, (tx, input, event) => maskAll(tx, { ...of(event as RequestEvent), ...input })),
  mask: form(f.MaskOne, (tx, input, event) => maskOne(tx, { ...of(event as RequestEvent), ...input })),
  keep: form(f.KeepOne, (tx, input, event) => keepOne(tx, { ...of(event as RequestEvent), ...input })),
  add: form(f.AddMask, (tx, input, event) => addMask(tx, { ...of(event as RequestEvent), ...input })),
  write: form(f.Write, (tx, input, event) => writeDraft(tx, { ...of(event as RequestEvent), ...input })),
  again: form(f.Turn, (tx, input, event) => startAgain(tx, { ...of(event as RequestEvent), ...input })),
  drop: form(f.Turn, (tx, input, event) => dropDraft(tx, { ...of(event as RequestEvent), ...input }), { to: list }),
  confirm: form(f.Confirm, (tx, input, event) => confirmEvidence(tx, { ...of(event as RequestEvent), ...input }), { to: (event, id) => `${list(event)}/${id}` }),
}
