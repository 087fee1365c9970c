import { closeAccount, describeStaff, endPost, givePost, newLink, reopenAccount, resetSecondStep, staffAccount, staffForms as f } from '#src/access/staff/index.ts'
import { form } from '#src/platform/form.ts'
import { showLink, takeLink } from '#src/platform/show-once.ts'
import { placesFor } from '../../places.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params, cookies, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ staff: await staffAccount(tx, params.account), own: params.account === tx.actor.accountId, link: takeLink({ cookies, url }), ...(await placesFor(tx)) }))

const of = (event: unknown) => ({ accountId: (event as RequestEvent).params.account ?? '' })

export const actions: Actions = {
  describe: form(f.describeForm, (tx, input, event) => describeStaff(tx, { ...input, ...of(event) })),
  give: form(f.postForm, (tx, input, event) => givePost(tx, { ...input, ...of(event) })),
  end: form(f.endPostForm, (tx, input, event) => endPost(tx, { ...input, ...of(event) })),
  link: form(f.linkForm, (tx, _, event) => newLink(tx, of(event)), { to: showLink }),
  secondStep: form(f.resetForm, (tx, input, event) => resetSecondStep(tx, { ...input, ...of(event) })),
  close: form(f.closeForm, (tx, input, event) => closeAccount(tx, { ...input, ...of(event) })),
  reopen: form(f.linkForm, (tx, _, event) => reopenAccount(tx, of(event))),
}
