import { mayWithoutFile } from '#src/access/index.ts'
import { casesUnder } from '#src/profession/casebook/index.ts'
import { form } from '#src/platform/form.ts'
import { Nothing } from '#src/profession/standard/forms.ts'
import { beginCode, inForce, linesOfVersion, newestVersion } from '#src/profession/standard/index.ts'
import { spokenIn } from '#src/profession/standard/rules.ts'
import type { Actions, PageServerLoadEvent } from './$types'

/** The code of ethics in force; until there is one, the newest version that is open to the reader. */
export const load = ({ locals }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const version = (await inForce(tx)).find(({ kind }) => kind === 'ethics') ?? (await newestVersion(tx, 'ethics', null))
    return {
      version,
      lines: version ? spokenIn(await linesOfVersion(tx, version.id), locals.language) : [],
      cases: version ? await casesUnder(tx, version.id) : [],
      writes: mayWithoutFile(tx.actor, 'standard.write'),
    }
  })

export const actions: Actions = {
  begin: form(Nothing, (tx) => beginCode(tx), { to: (_, id) => `/profession/standard/${id}` }),
}
