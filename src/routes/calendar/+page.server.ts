import { meetingForms as f, newFeed } from '#src/accompaniment/meetings/index.ts'
import { form } from '#src/platform/form.ts'
import { showLink, takeLink } from '#src/platform/show-once.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = (event: PageServerLoadEvent) => ({ address: takeLink(event) })

export const actions: Actions = {
  make: form(f.Feed, (tx) => newFeed(tx), { to: showLink }),
}
