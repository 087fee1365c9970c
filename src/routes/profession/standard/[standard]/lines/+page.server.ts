import { error } from '@sveltejs/kit'
import { form } from '#src/platform/form.ts'
import { AddLine, ChangeLine, Describe, lineWords, MoveLine, OneLine, wordsFrom } from '#src/profession/standard/forms.ts'
import { addLine, changeLine, describeVersion, linesOfVersion, moveLine, removeLine, versionOf } from '#src/profession/standard/index.ts'
import { ofVersion, whereItWas } from '../place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export async function load({ locals, params, url }: PageServerLoadEvent) {
  return locals.asActor(async (tx) => {
    const version = await versionOf(tx, params.standard)
    if (!version) error(404)
    return { version, lines: await linesOfVersion(tx, version.id), at: url.searchParams.get('at') }
  })
}

export const actions: Actions = {
  describe: form(Describe, (tx, input, event) => describeVersion(tx, { ...ofVersion(event), authors: wordsFrom(input, 'authors'), grounds: wordsFrom(input, 'grounds'), changed: wordsFrom(input, 'changed'), version: input.version }), { to: whereItWas }),
  add: form(AddLine, (tx, input, event) => addLine(tx, { ...ofVersion(event), kind: input.kind, parentKey: input.parentKey, ...lineWords(input) }), { to: whereItWas }),
  change: form(ChangeLine, (tx, input, event) => changeLine(tx, { ...ofVersion(event), key: input.key, version: input.version, ...lineWords(input) }), { to: whereItWas }),
  remove: form(OneLine, (tx, { key }, event) => removeLine(tx, { ...ofVersion(event), key }), { to: whereItWas }),
  move: form(MoveLine, (tx, input, event) => moveLine(tx, { ...ofVersion(event), ...input }), { to: whereItWas }),
}
