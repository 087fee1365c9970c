import { error, type RequestEvent } from '@sveltejs/kit'
import { form } from '#src/platform/form.ts'
import { AddLine, ChangeLine, Describe, lineWords, MoveLine, OneLine, wordsFrom } from '#src/profession/standard/forms.ts'
import { addLine, changeLine, describeVersion, linesOfVersion, moveLine, removeLine, versionOf } from '#src/profession/standard/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export async function load({ locals, params, url }: PageServerLoadEvent) {
  return locals.asActor(async (tx) => {
    const version = await versionOf(tx, params.standard)
    if (!version) error(404)
    return { version, lines: await linesOfVersion(tx, version.id), at: url.searchParams.get('at') }
  })
}

const of = ({ params }: RequestEvent) => ({ versionId: params.standard ?? '' })
/** Back to the criterion that was open. */
const to = ({ url }: RequestEvent) => `${url.pathname}${url.searchParams.has('at') ? `?at=${encodeURIComponent(url.searchParams.get('at') ?? '')}` : ''}`

export const actions: Actions = {
  describe: form(Describe, (tx, input, event) => describeVersion(tx, { ...of(event), authors: wordsFrom(input, 'authors'), grounds: wordsFrom(input, 'grounds'), changed: wordsFrom(input, 'changed'), version: input.version }), { to }),
  add: form(AddLine, (tx, input, event) => addLine(tx, { ...of(event), kind: input.kind, parentKey: input.parentKey, ...lineWords(input) }), { to }),
  change: form(ChangeLine, (tx, input, event) => changeLine(tx, { ...of(event), key: input.key, version: input.version, ...lineWords(input) }), { to }),
  remove: form(OneLine, (tx, { key }, event) => removeLine(tx, { ...of(event), key }), { to }),
  move: form(MoveLine, (tx, input, event) => moveLine(tx, { ...of(event), ...input }), { to }),
}
