import { error } from '@sveltejs/kit'
import { LinkCase } from '#src/profession/casebook/forms.ts'
import { casesToLink, casesUnder, linkCase, unlinkCase } from '#src/profession/casebook/index.ts'
import { form } from '#src/platform/form.ts'
import { AddLine, ChangeLine, Describe, lineWords, MoveLine, OneLine, wordsFrom } from '#src/profession/standard/forms.ts'
import { addLine, changeLine, describeVersion, linesOfVersion, moveLine, removeLine, versionOf } from '#src/profession/standard/index.ts'
import { ofVersion, whereItWas } from '../place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export async function load({ locals, params, url }: PageServerLoadEvent) {
  return locals.asActor(async (tx) => {
    const version = await versionOf(tx, params.standard)
    if (!version) error(404)
    const ofCode = version.kind === 'ethics'
    return {
      version, lines: await linesOfVersion(tx, version.id), at: url.searchParams.get('at'),
      cases: ofCode ? await casesUnder(tx, version.id) : [], choices: ofCode ? await casesToLink(tx) : [],
    }
  })
}

export const actions: Actions = {
  describe: form(Describe, (tx, input, event) => describeVersion(tx, { ...ofVersion(event), authors: wordsFrom(input, 'authors'), grounds: wordsFrom(input, 'grounds'), changed: wordsFrom(input, 'changed'), version: input.version }), { to: whereItWas }),
  add: form(AddLine, (tx, input, event) => addLine(tx, { ...ofVersion(event), kind: input.kind, parentKey: input.parentKey, ...lineWords(input) }), { to: whereItWas }),
  change: form(ChangeLine, (tx, input, event) => changeLine(tx, { ...ofVersion(event), key: input.key, version: input.version, ...lineWords(input) }), { to: whereItWas }),
  remove: form(OneLine, (tx, { key }, event) => removeLine(tx, { ...ofVersion(event), key }), { to: whereItWas }),
  link: form(LinkCase, (tx, input, event) => linkCase(tx, { ...ofVersion(event), ...input }), { to: whereItWas }),
  unlink: form(LinkCase, (tx, input, event) => unlinkCase(tx, { ...ofVersion(event), ...input }), { to: whereItWas }),
  move: form(MoveLine, (tx, input, event) => moveLine(tx, { ...ofVersion(event), ...input }), { to: whereItWas }),
}
