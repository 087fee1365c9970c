import { staffAccounts, staffForms as f } from '#src/access/staff/index.ts'
import { readForm } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor((tx) => staffAccounts(tx))

export const actions: Actions = {
  // By POST, so that no name stands in an address, a history or a log.
  find: async (event) => {
    const read = await readForm(event, f.findForm)
    if ('wrong' in read) return read.wrong
    const { input } = read
    const found = await event.locals.asActor((tx) => staffAccounts(tx, input))
    return { formName: 'find', values: input, errors: {}, found }
  },
}
