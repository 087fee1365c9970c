import { error } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { CommentOnLine, SettleComment } from '#src/profession/standard/forms.ts'
import { commentOnLine, commentsOf, linesOfVersion, settleComment, versionOf } from '#src/profession/standard/index.ts'
import { spokenIn } from '#src/profession/standard/rules.ts'
import { ofVersion, whereItWas } from '../place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export async function load({ locals, params, url }: PageServerLoadEvent) {
  return locals.asActor(async (tx) => {
    const version = await versionOf(tx, params.standard)
    if (!version) error(404)
    return {
      version,
      lines: spokenIn(await linesOfVersion(tx, version.id), locals.language),
      comments: await commentsOf(tx, version.id),
      mayComment: mayWithoutFile(tx.actor, 'standard.comment') && version.state === 'review',
      settles: mayWithoutFile(tx.actor, 'standard.write'),
      at: url.searchParams.get('at'),
    }
  })
}

export const actions: Actions = {
  comment: form(CommentOnLine, (tx, input, event) => commentOnLine(tx, { ...ofVersion(event), ...input }), { to: whereItWas }),
  settle: form(SettleComment, (tx, input, event) => settleComment(tx, { ...ofVersion(event), ...input }), { to: whereItWas }),
}
