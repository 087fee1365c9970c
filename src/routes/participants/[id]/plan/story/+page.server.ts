import { may, mayWithoutFile } from '#src/access/index.ts'
import { disagreementsOf, versionsOf } from '#src/accompaniment/plan/index.ts'
import { form } from '#src/platform/form.ts'
import { Keep } from '#src/profession/evidence/forms.ts'
import { keepAsEvidence } from '#src/profession/evidence/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    versions: await versionsOf(tx, params.id),
    disagreed: await disagreementsOf(tx, params.id),
    keeps: mayWithoutFile(tx.actor, 'evidence.keep') && (await may(tx, 'evidence.keep_plan', params.id)),
  }))

export const actions: Actions = {
  evidence: form(Keep, (tx, _, { params }) => keepAsEvidence(tx, { kind: 'plan_story', participantId: params.id ?? '', sourceId: params.id ?? '' }), {
    to: ({ locals }, id) => `/profession/promoters/${locals.signedIn?.actor.accountId}/evidence/drafts/${id}`,
  }),
}
