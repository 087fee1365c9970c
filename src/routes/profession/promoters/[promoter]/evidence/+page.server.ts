import { error } from '@sveltejs/kit'
import { criteriaToLink, draftsOf, evidenceList } from '#src/profession/evidence/index.ts'
import { promoterAs } from '#src/profession/promoters/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params: { promoter: id } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const person = await promoterAs(tx, id)
    if (!person) error(404)
    const own = id === tx.actor.accountId
    const drafts = own ? await draftsOf(tx, id) : []
    return {
      promoterId: id,
      name: person.name,
      own,
      drafts: drafts.map(({ id: draftId, kind, madeOn, title, evidenceId }) => ({ id: draftId, kind, madeOn, title, evidenceId })),
      pieces: await evidenceList(tx, id),
      criteria: await criteriaToLink(tx, id),
    }
  })
