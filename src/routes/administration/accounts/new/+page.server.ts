import { inviteStaff, staffForms as f } from '#src/access/staff/index.ts'
import { form } from '#src/platform/form.ts'
import { showLink } from '#src/platform/show-once.ts'
import { placesFor } from '../../places.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(placesFor)

export const actions: Actions = {
  default: form(f.inviteForm, inviteStaff, { to: (event, { accountId, link }) => showLink(event, link, `/administration/accounts/${accountId}`) }),
}
