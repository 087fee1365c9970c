import { error } from '@sveltejs/kit'
import * as v from 'valibot'
import { dropImport, fields, importRun, mapImport, previewRows, startImport } from '#src/participants/import/index.ts'
import { optionalWhole } from '#src/platform/fields.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

const pageSize = 50

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const run = await importRun(tx, params.run)
    if (!run) error(404)
    const from = Math.max(0, Number.parseInt(url.searchParams.get('from') ?? '0', 10) || 0)
    return { run, rows: run.state === 'preview' ? await previewRows(tx, run, from, pageSize) : [], next: from + pageSize < run.rowsTotal ? from + pageSize : undefined }
  })

const column = optionalWhole(0, 500)
const MapColumns = v.object(Object.fromEntries(fields.map((field) => [field, column])))
const Nothing = v.object({})
const run = (event: { params: { run?: string } }) => ({ runId: event.params.run ?? '' })

export const actions: Actions = {
  map: form(MapColumns, (tx, mapping, event) => mapImport(tx, { ...run(event), mapping })),
  start: form(Nothing, (tx, _, event) => startImport(tx, run(event))),
  drop: form(Nothing, (tx, _, event) => dropImport(tx, run(event)), { to: '/participants/import' }),
}
