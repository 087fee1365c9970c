import { may, mayWithoutFile } from '#src/access/index.ts'
import { changeEpisode, episodesOf, mappingForms as f, nameStrength, tellEpisode } from '#src/accompaniment/mapping/index.ts'
import { form } from '#src/platform/form.ts'
import { KeepEpisode } from '#src/profession/evidence/forms.ts'
import { keepAsEvidence } from '#src/profession/evidence/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ episodes: await episodesOf(tx, params.id), writable: await may(tx, 'mapping.write', params.id), keeps: mayWithoutFile(tx.actor, 'evidence.keep') && (await may(tx, 'evidence.keep_strengths', params.id)) }))

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  tell: form(f.TellEpisode, (tx, input, event) => tellEpisode(tx, { ...input, ...file(event) }), { to: (event, id) => `${event.url.pathname}#episode-${id}` }),
  change: form(f.ChangeEpisode, (tx, input, event) => changeEpisode(tx, { ...input, ...file(event) })),
  name: form(f.NameStrength, (tx, input, event) => nameStrength(tx, { ...input, ...file(event) })),
  evidence: form(KeepEpisode, (tx, { episodeId }, event) => keepAsEvidence(tx, { kind: 'strengths', ...file(event), sourceId: episodeId }), {
    to: ({ locals }, id) => `/profession/promoters/${locals.signedIn?.actor.accountId}/evidence/drafts/${id}`,
  }),
}
