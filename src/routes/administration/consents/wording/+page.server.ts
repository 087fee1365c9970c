import { draftForm, draftWording, dropDraftForm, dropWording, publishForm, publishWording, purposes, wordingOf } from '#src/participants/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

const purposeIn = (url: URL) => purposes.find((one) => one === url.searchParams.get('purpose')) ?? 'file'

export const load = ({ locals, url }: PageServerLoadEvent) => locals.asActor((tx) => wordingOf(tx, purposeIn(url)))

const here = { to: ({ url }: { url: URL }) => `/administration/consents/wording?purpose=${purposeIn(url)}` }

export const actions: Actions = {
  draft: form(draftForm, draftWording, here),
  publish: form(publishForm, publishWording, here),
  drop: form(dropDraftForm, dropWording, here),
}
