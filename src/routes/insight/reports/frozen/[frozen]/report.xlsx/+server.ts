import { error } from '@sveltejs/kit'
import { fileOf } from '#src/insight/outcomes/index.ts'
import { frozenReport, inFile } from '#src/insight/reports/index.ts'
import type { RequestEvent } from './$types'

export async function GET({ locals, params }: RequestEvent): Promise<Response> {
  const report = await locals.asActor((tx) => frozenReport(tx, params.frozen, false))
  if (!report) error(404)
  return fileOf('xlsx', 'report', inFile(report, locals.language), locals.language)
}
