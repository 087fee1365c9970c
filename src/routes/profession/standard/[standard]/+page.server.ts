import { error } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { casesUnder } from '#src/profession/casebook/index.ts'
import { form } from '#src/platform/form.ts'
import { Nothing, Publish, Retire } from '#src/profession/standard/forms.ts'
import { draftFrom, linesOfVersion, moveVersion, publishVersion, retireVersion, versionOf } from '#src/profession/standard/index.ts'
import { spokenIn } from '#src/profession/standard/rules.ts'
import { ofVersion } from './place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export async function load({ locals, params }: PageServerLoadEvent) {
  return locals.asActor(async (tx) => {
    const version = await versionOf(tx, params.standard)
    if (!version) error(404)
    return {
      version,
      lines: spokenIn(await linesOfVersion(tx, version.id), locals.language),
      cases: version.kind === 'ethics' ? await casesUnder(tx, version.id) : [],
      writes: mayWithoutFile(tx.actor, 'standard.write'),
      reviews: mayWithoutFile(tx.actor, 'standard.review'),
    }
  })
}

export const actions: Actions = {
  draft: form(Nothing, (tx, _, event) => draftFrom(tx, { basedOn: ofVersion(event).versionId }), { to: (_, id) => `/profession/standard/${id}` }),
  review: form(Nothing, (tx, _, event) => moveVersion(tx, { ...ofVersion(event), to: 'review' })),
  back: form(Nothing, (tx, _, event) => moveVersion(tx, { ...ofVersion(event), to: 'draft' })),
  setAside: form(Nothing, (tx, _, event) => moveVersion(tx, { ...ofVersion(event), to: 'set_aside' })),
  retire: form(Retire, (tx, input, event) => retireVersion(tx, { ...ofVersion(event), ...input })),
  publish: form(Publish, (tx, input, event) => publishVersion(tx, { ...ofVersion(event), ...input })),
}
