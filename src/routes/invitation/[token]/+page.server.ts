import { redirect } from '@sveltejs/kit'
import { acceptInvitation, accountForms, invitedBy } from '#src/access/accounts/index.ts'
import { readForm } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export async function load({ locals, params }: PageServerLoadEvent) {
  const invited = await invitedBy(locals.database, params.token, locals.at)
  return { invited: invited && { displayName: invited.displayName, email: invited.email, language: invited.language, address: invited.address, purpose: invited.purpose } }
}

export const actions: Actions = {
  default: async (event) => {
    const read = await readForm(event, accountForms.AcceptInvitation)
    if ('wrong' in read) return read.wrong
    try {
      await acceptInvitation(event.locals.database, event.params.token, read.input, event.locals.at)
    } catch (thrown) {
      return read.mend(thrown)
    }
    redirect(303, '/sign-in?invited')
  },
}
