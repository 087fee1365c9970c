import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'
import { Propose, SayPreference } from '#src/work/candidacies/forms.ts'
import { candidaciesOf, fitsOf, openPreference, propose, sayPreference, vacanciesToPropose, vacancyFor } from '#src/work/candidacies/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) => {
  const asked = url.searchParams.get('vacancy')
  return locals.asActor(async (tx) => {
    const preference = await openPreference(tx, params.id)
    const vacancy = isId(asked) ? await vacancyFor(tx, params.id, asked) : undefined
    return {
      preference,
      candidacies: await candidaciesOf(tx, params.id),
      vacancy: vacancy && { id: vacancy.id, title: vacancy.title, employer: vacancy.employer, closed: vacancy.closedOn !== null },
      fits: vacancy ? fitsOf(preference, vacancy) : [],
      needs: await may(tx, 'needs.open', params.id),
      writable: await may(tx, 'candidacies.propose', params.id),
      vacancies: await vacanciesToPropose(tx),
    }
  })
}

export const actions: Actions = {
  say: form(SayPreference, (tx, input, event) => sayPreference(tx, { ...input, participantId: event.params.id ?? '' })),
  propose: form(Propose, (tx, input, event) => propose(tx, { ...input, participantId: event.params.id ?? '' }), { to: (event, id) => `/participants/${event.params.id}/candidacies/${id}` }),
}
