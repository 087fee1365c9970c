import { closeAccount, describeStaff, endPost, givePost, newLink, reopenAccount, resetSecondStep, staffAccount, staffForms as f } from '#src/access/staff/index.ts'
import { form } from '#src/platform/form.ts'
import { showOnce, takeShown } from '#src/platform/show-once.ts'
import { placesFor } from '../../places.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params, cookies, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ staff: await staffAccount(tx, params.account), own: params.account === tx.actor.accountId, link: linkFor(params.account, takeShown(cookies), url), ...(await placesFor(tx)) }))

/** A link is shown on the page of the account that it opens, and nowhere else. */
const linkFor = (account: string, [id, path]: string[], url: URL) => (id === account && path ? url.origin + path : undefined)

const of = (event: unknown) => ({ accountId: (event as RequestEvent).params.account ?? '' })

export const actions: Actions = {
  describe: form(f.describeForm, (tx, input, event) => describeStaff(tx, { ...input, ...of(event) })),
  give: form(f.postForm, (tx, input, event) => givePost(tx, { ...input, ...of(event) })),
  end: form(f.endPostForm, (tx, input, event) => endPost(tx, { ...input, ...of(event) })),
  link: form(f.linkForm, (tx, _, event) => newLink(tx, of(event)), {
    to: ({ cookies, url, params }, link) => {
      showOnce(cookies, [params.account ?? '', link])
      return `${url.pathname}#link`
    },
  }),
  secondStep: form(f.resetForm, (tx, input, event) => resetSecondStep(tx, { ...input, ...of(event) })),
  close: form(f.closeForm, (tx, input, event) => closeAccount(tx, { ...input, ...of(event) })),
  reopen: form(f.linkForm, (tx, _, event) => reopenAccount(tx, of(event))),
}
