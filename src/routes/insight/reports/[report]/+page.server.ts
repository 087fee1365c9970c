import { error } from '@sveltejs/kit'
import { DefineReport, FreezeReport } from '#src/insight/reports/forms.ts'
import { beforeSigning, defineReport, freezeReport, frozenOf, leadsAllOf, placesToReport, reportOf, toldNow, versionsOfReport } from '#src/insight/reports/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const report = await reportOf(tx, params.report)
    if (!report) error(404)
    // Who only funds its place is told nothing that is not signed.
    const mayWrite = await leadsAllOf(tx, report)
    const now = mayWrite ? await toldNow(tx, report) : undefined
    return { report, mayWrite, now, signing: now && (await beforeSigning(tx, report, now)), versions: await versionsOfReport(tx, report.id), frozen: await frozenOf(tx, report.id), places: mayWrite ? await placesToReport(tx) : undefined }
  })

export const actions: Actions = {
  change: form(DefineReport, (tx, input, event) => defineReport(tx, { ...input, reportId: event.params.report ?? null }), { to: (event) => `/insight/reports/${event.params.report}` }),
  freeze: form(FreezeReport, (tx, input, event) => freezeReport(tx, { ...input, reportId: event.params.report ?? '' }), { to: (_, id) => `/insight/reports/frozen/${id}` }),
}
