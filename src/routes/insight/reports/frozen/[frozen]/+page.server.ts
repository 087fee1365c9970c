import { error } from '@sveltejs/kit'
import { frozenReport } from '#src/insight/reports/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const report = await frozenReport(tx, params.frozen, url.searchParams.has('since'))
    if (!report) error(404)
    return report
  })
