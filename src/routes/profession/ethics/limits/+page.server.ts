import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { AddLine, ChangeLine, lineSaid, SetAside } from '#src/profession/limits/forms.ts'
import { addScopeLine, beginMap, changeScopeLine, scopeMap, setScopeLineAside } from '#src/profession/limits/index.ts'
import { Nothing } from '#src/profession/standard/forms.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const writes = mayWithoutFile(tx.actor, 'limits.write')
    return { lines: await scopeMap(tx, { withSetAside: writes }), writes }
  })

export const actions: Actions = {
  begin: form(Nothing, (tx) => beginMap(tx)),
  add: form(AddLine, (tx, input) => addScopeLine(tx, lineSaid(input))),
  change: form(ChangeLine, (tx, input) => changeScopeLine(tx, { lineId: input.lineId, version: input.version, ...lineSaid(input) })),
  setAside: form(SetAside, (tx, input) => setScopeLineAside(tx, input)),
}
