import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/profession/stories/forms.ts'
import { answerStory, recordStoryAnswer, rewordStory, storiesOf, tellStory } from '#src/profession/stories/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ stories: await storiesOf(tx, params.id), tells: await may(tx, 'story.tell', params.id), answers: await may(tx, 'story.answer', params.id) }))

export const actions: Actions = {
  tell: form(f.TellStory, (tx, input, event) => tellStory(tx, { ...input, participantId: event.params.id ?? '' })),
  reword: form(f.RewordStory, (tx, input, event) => rewordStory(tx, { ...input, participantId: event.params.id ?? '' })),
  record: form(f.AnswerStory, (tx, input, event) => recordStoryAnswer(tx, { ...input, participantId: event.params.id ?? '' })),
  answer: form(f.AnswerStory, (tx, input, event) => answerStory(tx, { ...input, participantId: event.params.id ?? '' })),
}
