import { consentsOf } from '#src/participants/index.ts'
import { strengthsOf } from '#src/accompaniment/mapping/index.ts'
import { profileOf } from '#src/participants/index.ts'
import { dayOf } from '#src/platform/clock.ts'
import { form } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'
import { scopeMap } from '#src/profession/limits/index.ts'
import { findServices, serviceOf } from '#src/work/directory/index.ts'
import { toldIn } from '#src/work/directory/rules.ts'
import { serviceKinds } from '#src/work/directory/types.ts'
import { Refer } from '#src/work/referrals/forms.ts'
import { refer } from '#src/work/referrals/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

/** First where to: a service of the directory that is looked for, or words; then the referral itself. */
export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const q = (url.searchParams.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 120)
    const kind = serviceKinds.find((one) => one === url.searchParams.get('kind')) ?? null
    const asked = url.searchParams.get('service')
    const service = isId(asked) ? await serviceOf(tx, asked) : undefined
    const inWords = url.searchParams.has('words')
    const chosen = service !== undefined || inWords
    const sharing = (await consentsOf(tx, params.id)).find(({ purpose }) => purpose === 'partners')?.answers[0]
    return {
      q, kind, inWords,
      service: service && { id: service.id, name: toldIn(locals.language, service).name, organisation: service.organisation.name, howIn: service.applicationProcess, languages: service.languages, kind: service.kind },
      ...(chosen ? { services: [], total: 0 } : await findServices(tx, { q, kind, locality: '', language: '', closed: false }, 25)),
      strengths: chosen ? (await strengthsOf(tx, params.id, 20)).map(({ title }) => title) : [],
      scope: chosen ? (await scopeMap(tx)).filter(({ side }) => side !== 'ours').map(({ id, what }) => ({ id, what })) : [],
      consentOn: sharing?.answer === 'given' ? dayOf(sharing.at, locals.signedIn?.actor.timeZone ?? 'Asia/Jerusalem') : null,
      letterLanguage: (await profileOf(tx, params.id)).language,
    }
  })

export const actions: Actions = {
  default: form(Refer, (tx, input, event) => refer(tx, { ...input, participantId: event.params.id ?? '' }), { to: (event, id) => `/participants/${event.params.id}/referrals/${id}/letter` }),
}
