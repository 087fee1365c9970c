import { form } from '#src/platform/form.ts'
import { WriteService } from '#src/work/directory/forms.ts'
import { organisations, writeService } from '#src/work/directory/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ organisations: await organisations(tx) }))

export const actions: Actions = { default: form(WriteService, writeService, { to: (_, id) => `/work/directory/${id}#where` }) }
