import { error } from '@sveltejs/kit'
import { accountForms, forgetKeptForm, keptForm } from '#src/access/accounts/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const kept = await keptForm(tx, params.kept)
    if (!kept) error(404)
    return { kept }
  })

export const actions: Actions = {
  forget: form(accountForms.Nothing, (tx, _, event) => forgetKeptForm(tx, event.params.kept ?? ''), { to: '/' }),
}
