import { may } from '#src/access/index.ts'
import { accountOfParticipant, endOwnAccount, InviteParticipant, inviteParticipant, ownAccountLink, profileForm, profileOf, saveProfile, ThisAccount } from '#src/participants/index.ts'
import { showLink, takeLink } from '#src/platform/show-once.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params, cookies, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const invites = await may(tx, 'own_account.change', params.id)
    return {
      profile: await profileOf(tx, params.id),
      writable: await may(tx, 'profile.write', params.id),
      invites,
      account: invites ? await accountOfParticipant(tx, params.id) : undefined,
      link: takeLink({ cookies, url }),
    }
  })

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  save: form(profileForm, (tx, input, event) => saveProfile(tx, { ...input, ...file(event) })),
  invite: form(InviteParticipant, (tx, input, event) => inviteParticipant(tx, { ...input, ...file(event) }), { to: showLink }),
  newLink: form(ThisAccount, (tx, input, event) => ownAccountLink(tx, { ...input, ...file(event) }), { to: showLink }),
  endAccount: form(ThisAccount, (tx, input, event) => endOwnAccount(tx, { ...input, ...file(event) })),
}
