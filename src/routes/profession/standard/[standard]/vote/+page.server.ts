import { error } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { CloseVote, GiveBallot, OpenVote } from '#src/profession/standard/forms.ts'
import { callVoteOff, closeVote, committeesOf, giveBallot, openVote, versionOf, votesOf } from '#src/profession/standard/index.ts'
import { ofVersion } from '../place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export async function load({ locals, params }: PageServerLoadEvent) {
  return locals.asActor(async (tx) => {
    const version = await versionOf(tx, params.standard)
    if (!version) error(404)
    const writes = mayWithoutFile(tx.actor, 'standard.write')
    return {
      version,
      votes: await votesOf(tx, version.id),
      committees: writes ? (await committeesOf(tx)).map(({ id, name, quorum }) => ({ id, name, quorum })) : [],
      me: tx.actor.accountId,
      mayVote: mayWithoutFile(tx.actor, 'standard.vote'),
      writes,
    }
  })
}

export const actions: Actions = {
  open: form(OpenVote, (tx, input, event) => openVote(tx, { ...ofVersion(event), ...input })),
  ballot: form(GiveBallot, (tx, input, event) => giveBallot(tx, { ...ofVersion(event), ...input })),
  close: form(CloseVote, (tx, input, event) => closeVote(tx, { ...ofVersion(event), ...input })),
  callOff: form(CloseVote, (tx, input, event) => callVoteOff(tx, { ...ofVersion(event), ...input })),
}
