import { meetingForms as f, newFeed } from '#src/accompaniment/meetings/index.ts'
import { form } from '#src/platform/form.ts'
import { type ShownOnce, showOnce, takeShown } from '#src/platform/show-once.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ cookies, url }: PageServerLoadEvent) => ({ address: takeShown(cookies).map((path) => url.origin + path)[0] })

export const actions: Actions = {
  make: form(f.Feed, (tx) => newFeed(tx), {
    to: (event, path) => {
      showOnce(event.cookies as ShownOnce, [path])
      return '/calendar'
    },
  }),
}
