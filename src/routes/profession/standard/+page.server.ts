import { casesUnder } from '#src/profession/casebook/index.ts'
import { form } from '#src/platform/form.ts'
import { beginFromArticle, inForce, linesOfVersion, versionsOf } from '#src/profession/standard/index.ts'
import { Nothing } from '#src/profession/standard/forms.ts'
import { spokenIn } from '#src/profession/standard/rules.ts'
import { mayWithoutFile } from '#src/access/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

/** The standard in force: of ?of=, else of the individual field. */
export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const all = await inForce(tx)
    const version = all.find(({ standardId }) => standardId === url.searchParams.get('of')) ?? all[0]
    return {
      all: all.map(({ standardId, kind, specialisation }) => ({ standardId, kind, specialisation })),
      version,
      lines: version ? spokenIn(await linesOfVersion(tx, version.id), locals.language) : [],
      cases: version?.kind === 'ethics' ? await casesUnder(tx, version.id) : [],
      mayBegin: mayWithoutFile(tx.actor, 'standard.write') && !version && (await versionsOf(tx)).length === 0,
    }
  })

export const actions: Actions = {
  begin: form(Nothing, (tx) => beginFromArticle(tx), { to: (_, id) => `/profession/standard/${id}` }),
}
