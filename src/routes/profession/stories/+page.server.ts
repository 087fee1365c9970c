import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/profession/stories/forms.ts'
import { publishStory, storiesKnown, takeStoryOff } from '#src/profession/stories/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ stories: await storiesKnown(tx), publishes: mayWithoutFile(tx.actor, 'story.publish') }))

export const actions: Actions = {
  publish: form(f.PublishStory, publishStory),
  takeOff: form(f.TakeOff, takeStoryOff),
}
