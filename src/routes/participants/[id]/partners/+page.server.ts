import { may } from '#src/access/index.ts'
import { closeOpening, consentsOf, knownPartners, openingsOf, openToPartner, partnerForms as f, partnerLink } from '#src/participants/index.ts'
import { form } from '#src/platform/form.ts'
import { showLink, takeLink } from '#src/platform/show-once.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params, cookies, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const changes = await may(tx, 'partners.change', params.id)
    const openings = await openingsOf(tx, params.id)
    return {
      answer: (await consentsOf(tx, params.id)).find(({ purpose }) => purpose === 'partners')?.answers[0]?.answer,
      // The person at the table sees the screen: what each one does, and no names.
      openings: locals.shared ? openings.map((one) => ({ ...one, name: '', openedBy: null, closedBy: null })) : openings,
      known: changes && !locals.shared ? await knownPartners(tx) : [],
      changes,
      link: takeLink({ cookies, url }),
    }
  })

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  open: form(f.OpenToPartner, (tx, input, event) => openToPartner(tx, { ...input, ...file(event) }), { to: showLink }),
  link: form(f.CloseOpening, (tx, input, event) => partnerLink(tx, { ...input, ...file(event) }), { to: showLink }),
  close: form(f.CloseOpening, (tx, input, event) => closeOpening(tx, { ...input, ...file(event) })),
}
