import { DefineReport } from '#src/insight/reports/forms.ts'
import { defineReport, placesToReport } from '#src/insight/reports/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(placesToReport)

export const actions: Actions = {
  define: form(DefineReport, (tx, input) => defineReport(tx, { ...input, reportId: null }), { to: (_, id) => `/insight/reports/${id}` }),
}
