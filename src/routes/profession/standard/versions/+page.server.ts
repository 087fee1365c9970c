import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { beginFromArticle, draftFrom, versionsOf } from '#src/profession/standard/index.ts'
import { DraftFrom, Nothing } from '#src/profession/standard/forms.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ versions: await versionsOf(tx), writes: mayWithoutFile(tx.actor, 'standard.write'), reviews: mayWithoutFile(tx.actor, 'standard.review') }))

const toTheDraft = { to: (_: unknown, id: string) => `/profession/standard/${id}` }
export const actions: Actions = {
  begin: form(Nothing, (tx) => beginFromArticle(tx), toTheDraft),
  draft: form(DraftFrom, draftFrom, toTheDraft),
}
