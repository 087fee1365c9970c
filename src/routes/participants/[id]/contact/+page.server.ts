import { may } from '#src/access/index.ts'
import { profileForm, profileOf, saveProfile } from '#src/participants/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ profile: await profileOf(tx, params.id), writable: await may(tx, 'profile.write', params.id) }))

export const actions: Actions = {
  save: form(profileForm, (tx, input, event) => saveProfile(tx, { ...input, participantId: event.params.id ?? '' })),
}
