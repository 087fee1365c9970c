import { error } from '@sveltejs/kit'
import * as v from 'valibot'
import { alikeChoices, dropImport, fields, importRun, mapImport, outcomes, previewRows, resumeImport, startImport } from '#src/participants/import/index.ts'
import { optionalOneOf, optionalWhole } from '#src/platform/fields.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

const pageSize = 50

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const run = await importRun(tx, params.run)
    if (!run) error(404)
    const only = outcomes.find((outcome) => outcome === url.searchParams.get('only'))
    const after = Math.min(Math.max(0, Number.parseInt(url.searchParams.get('after') ?? '0', 10) || 0), 2_000_000_000)
    const rows = run.state === 'preview' ? await previewRows(tx, run, after, pageSize + 1, only) : []
    return { run, only, after, rows: rows.slice(0, pageSize), next: rows.length > pageSize ? rows[pageSize - 1]?.number : undefined }
  })

const MapColumns = v.object(Object.fromEntries(fields.map((field) => [field, optionalWhole(0, 500)])))
const Start = v.object({ alike: optionalOneOf(alikeChoices) })
const Nothing = v.object({})
const run = (event: { params: { run?: string } }) => ({ runId: event.params.run ?? '' })

export const actions: Actions = {
  map: form(MapColumns, (tx, mapping, event) => mapImport(tx, { ...run(event), mapping })),
  start: form(Start, (tx, input, event) => startImport(tx, { ...run(event), ...input })),
  resume: form(Nothing, (tx, _, event) => resumeImport(tx, run(event))),
  drop: form(Nothing, (tx, _, event) => dropImport(tx, run(event)), { to: '/participants/import' }),
}
