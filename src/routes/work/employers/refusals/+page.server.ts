import { form } from '#src/platform/form.ts'
import { TellRefusal } from '#src/work/employers/forms.ts'
import { refusalsOf, tellRefusal } from '#src/work/employers/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ refusals: await refusalsOf(tx) }))

export const actions: Actions = { tellRefusal: form(TellRefusal, tellRefusal) }
